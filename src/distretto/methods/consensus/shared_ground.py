"""What all groups share and what divides them, whatever their sizes and however many they are taken to be."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask
from distretto.methods.consensus.ballots import ballots, counted
from distretto.methods.consensus.grouping import Labels
from distretto.methods.consensus.representative import Representative, smoothed
from distretto.methods.location import multinomial_interval


@dataclass(frozen=True)
class SharedGround:
    """How far all groups agree with a statement, or all disagree: arrays (2, statements), first agree, then disagree.

    informed : product of the groups' smoothed shares (the published group-informed consensus). score : the least
    smoothed share of any group in any of the partitions; NaN where a group of the first partition has too few votes on
    the statement. lower : the least lower end of the groups' intervals in the first partition. shared : lower and score
    both above one half.
    """

    informed: Array
    score: Array
    lower: Array
    shared: Mask


@dataclass(frozen=True)
class Divisive:
    """What divides: one entry a statement.

    gap : highest less lowest smoothed share of agreement among the groups. high, low : the groups that have them.
    divides : most of one group agree, most of another disagree, and a group differs from the others beyond chance.
    """

    gap: Array
    high: NDArray[np.intp]
    low: NDArray[np.intp]
    divides: Mask


def shared_ground(x: ArrayLike, partitions: Sequence[Labels], *, fewest: int = 5, level: float = 0.9) -> SharedGround:
    """The ground that the groups share, scored over several partitions.

    informed[v, s] = product over groups g of (1 + c) / (2 + n)
    score[v, s] = least of (1 + c) / (2 + n) over the groups of all partitions;   c of the n votes of g on s are v

    x : as in `ballots`. partitions : groups of each participant, -1 = in none; the first is the one that is shown. In
    the others a group with fewer than `fewest` votes on a statement is left out of its score. Because the least counts,
    more of one mind in one group never lift a score above what the other groups say: a loud group cannot make ground
    that is not shared. level : of the interval, whose lower end is then exceeded with (1 + level) / 2.
    Raises ValueError as `ballots` does, and without a partition.
    Source: Small et al. (2021), section 3 (informed); Wilson (1927) for the interval; the least over partitions is own.
    """
    votes = ballots(x)
    if not partitions:
        raise ValueError("shared ground needs at least one partition")
    every = counted(votes, *partitions)
    cast, n = np.stack([every[0].agree, every[0].disagree]), every[0].votes
    informed = smoothed(cast, n).prod(axis=1)
    bounds = multinomial_interval(cast[..., None], np.broadcast_to(n, cast.shape), level=level).lower[..., 0]
    heard = (n >= fewest).all(axis=0)
    lower = np.where(heard, np.where(np.isnan(bounds), 0.0, bounds).min(axis=1), np.nan)
    score = np.where(heard, np.inf, np.nan) * np.ones((2, 1))
    for one in every:
        shares = smoothed(np.stack([one.agree, one.disagree]), one.votes)
        share = np.where(one.votes >= fewest, shares, np.inf)
        score = np.minimum(score, share.min(axis=1))
    return SharedGround(informed, score, lower, (lower > 0.5) & (score > 0.5))


def divisive(groups: Representative, *, level: float = 0.05) -> Divisive:
    """What divides the groups. level : of the corrected test. Formulas as in `Divisive`. Source: own."""
    agree, n = groups.share[0], groups.votes
    for_it, against = (2 * groups.count[0] > n).any(axis=0), (2 * groups.count[1] > n).any(axis=0)
    differs = groups.q.min(axis=(0, 1)) <= level
    return Divisive(
        gap=agree.max(axis=0) - agree.min(axis=0), high=agree.argmax(axis=0), low=agree.argmin(axis=0),
        divides=for_it & against & differs,
    )  # fmt: skip
