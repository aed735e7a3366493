"""Score voting: which option has the highest total, and who is preferred where totals are equal."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from distretto.methods.ballots.places import Places, places_of


@dataclass(frozen=True)
class Scores:
    """A vote by scores.

    totals, means : of each option; means are NaN without votes. prefer : (options, options), how many votes give the
    row's option a higher score than the column's. wins : of each option, how many of those with the same total it beats
    by `prefer`. places : in order of totals, then wins; winners : the first place. broken : whether wins decided it.
    """

    totals: npt.NDArray[np.int64]
    means: npt.NDArray[np.float64]
    prefer: npt.NDArray[np.int64]
    wins: npt.NDArray[np.int64]
    votes: int
    places: Places
    winners: tuple[int, ...]
    broken: bool


def score(votes: npt.ArrayLike, *, top: int) -> Scores:
    """Score voting: each vote gives every option a whole number from 0 to `top`; the highest total comes first.

    T[i] = sum over the votes v of s[v, i];  mean[i] = T[i] / votes
    Equal totals: option i beats j when more votes score i above j than j above i; among those with the same total the
    one that beats more of the others stands first. What is still equal shares a place.

    votes : (votes, options); abstentions are left out before, and a vote scores every option.
    Raises ValueError for another shape and for scores that are not whole numbers from 0 to `top`.
    Source: Smith (2000), Range voting; the tie broken head to head as in STAR voting (Equal Vote Coalition, protocol
    for ties).
    """
    s = np.asarray(votes)
    if s.ndim != 2:
        raise ValueError("votes: has to have a row for each vote and a column for each option.")
    if s.size and (not np.equal(np.mod(s, 1), 0).all() or s.min() < 0 or s.max() > top):
        raise ValueError(f"votes: a score is a whole number from 0 to {top}.")
    s = s.astype(np.int64)
    totals = s.sum(axis=0)
    prefer = (s[:, :, None] > s[:, None, :]).sum(axis=0, dtype=np.int64)
    beats = prefer > prefer.T
    wins = np.array([int(beats[i][totals == totals[i]].sum()) for i in range(len(totals))], dtype=np.int64)
    means = totals / len(s) if len(s) else np.full(len(totals), np.nan)
    places = places_of([(int(total), int(won)) for total, won in zip(totals, wins, strict=True)])
    winners = places[0] if len(s) and places else ()
    level = int((totals == totals.max()).sum()) if len(totals) else 0
    return Scores(totals, means, prefer, wins, len(s), places, winners, broken=bool(winners) and len(winners) < level)
