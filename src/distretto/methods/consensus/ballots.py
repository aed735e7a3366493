"""Votes on short statements: what may stand in the table, and how far each statement is agreed with."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, ratio
from distretto.methods.location import Interval, multinomial_interval

AGREE, DISAGREE, PASS = 1.0, -1.0, 0.0


@dataclass(frozen=True)
class Agreement:
    """How a statement stands with all who voted on it, one entry a statement.

    agree, disagree, passed : numbers of votes; votes : their sum. share : (statements, 3), of agree, disagree and pass
    among the votes; NaN where nobody voted. interval : of each share (Wilson). contested : 2 min(agree, disagree) /
    votes, 0 = one side only, 1 = half against half; NaN where nobody voted.
    """

    agree: Array
    disagree: Array
    passed: Array
    votes: Array
    share: Array
    interval: Interval
    contested: Array


def ballots(x: ArrayLike) -> Array:
    """The table of votes, checked.

    x : (participants, statements); 1 agree, -1 disagree, 0 pass, NaN = not seen.
    Raises ValueError for another number of axes and for any other entry (names the first cell).
    """
    votes = np.asarray(x, dtype=np.float64)
    if votes.ndim != 2:
        raise ValueError(f"votes must have 2 axes, participants and statements, not {votes.ndim}")
    wrong = ~(np.isnan(votes) | np.isin(votes, (AGREE, DISAGREE, PASS)))
    if wrong.any():
        row, column = (int(k) for k in np.argwhere(wrong)[0])
        raise ValueError(f"votes[{row}, {column}] is {votes[row, column]:g}; a vote is 1, -1, 0 or NaN")
    return votes


def agreement(x: ArrayLike, *, level: float = 0.95) -> Agreement:
    """Agreement with each statement among those who voted on it, with its interval; no groups are needed.

    share[s, v] = votes v on s / all votes on s,   v = agree, disagree, pass;   interval: Wilson's

    x : as in `ballots`. Who did not see a statement is no part of its votes; a pass is a vote.
    Raises ValueError as `ballots` does, and for a level outside 0..1.
    Source: Wilson (1927), Journal of the American Statistical Association 22; Newcombe (1998), Statistics in Medicine
    17, method 3.
    """
    votes = ballots(x)
    cast = np.stack([(votes == kind).sum(axis=0) for kind in (AGREE, DISAGREE, PASS)], axis=1).astype(np.float64)
    voted = cast.sum(axis=1)
    return Agreement(
        agree=cast[:, 0], disagree=cast[:, 1], passed=cast[:, 2], votes=voted, share=ratio(cast, voted[:, None]),
        interval=multinomial_interval(cast, level=level),
        contested=ratio(2 * np.minimum(cast[:, 0], cast[:, 1]), voted),
    )  # fmt: skip


@dataclass(frozen=True)
class Counted:
    """How many of each group agree, disagree and voted at all: arrays (groups, statements)."""

    agree: Array
    disagree: Array
    votes: Array


def counted(votes: Array, *partitions: NDArray[np.intp]) -> tuple[Counted, ...]:
    """The votes of each group of each partition.

    partitions : each (participants,), numbers of groups from 0; -1 = in none.
    """
    member = [(label[:, None] == np.arange(label.max() + 1)).astype(np.float64) for label in partitions]
    groups = np.concatenate(member, axis=1).T
    known = np.where(np.isnan(votes), 0.0, votes)
    balance, sides, cast = groups @ known, groups @ np.abs(known), groups @ np.where(np.isnan(votes), 0.0, 1.0)
    every = np.stack([(sides + balance) / 2, (sides - balance) / 2, cast])
    ends = np.cumsum([one.shape[1] for one in member])[:-1]
    return tuple(Counted(*part) for part in np.split(every, ends, axis=1))
