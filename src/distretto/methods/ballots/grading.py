"""Majority judgement: the grade that a majority gives, and the gauge that puts equal grades in order."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from distretto.methods.ballots.places import Places, places_of


@dataclass(frozen=True)
class MajorityJudgement:
    """A vote by majority judgement.

    counts : (options, grades), how many votes give each grade, the best first. grade : of each option its majority
    grade, by its column; -1 without votes. above, below : how many votes give a better, a worse one. sign : +1 where
    more are above than below, else -1. values : of each option its majority value, only as far as it was needed to put
    options with the same gauge in order; empty elsewhere. places : the options in order; winners : the first place.
    """

    counts: npt.NDArray[np.int64]
    votes: int
    grade: npt.NDArray[np.int64]
    above: npt.NDArray[np.int64]
    below: npt.NDArray[np.int64]
    sign: npt.NDArray[np.int64]
    values: tuple[tuple[int, ...], ...]
    places: Places
    winners: tuple[int, ...]


def majority_judgement(counts: npt.ArrayLike) -> MajorityJudgement:
    """Majority judgement: options in the order of their majority gauges.

    a[i] = the grade in the middle of the votes of i, of an even number the worse of the two in the middle
    p[i], q[i] = how many votes give i a better, a worse grade than a[i]
    gauge of i = (p[i], a[i] with + where p[i] > q[i], else with -, q[i])
    i stands before j when a[i] is better; or both are a, i has + and j has -; or both have + and p[i] > p[j]; or both
    have - and q[i] < q[j]. Equal gauges: the majority value decides (`majority_value`); equal values share a place.

    counts : (options, grades), whole numbers, the best grade first; all options have as many votes.
    Raises ValueError for another shape, negative counts, and options with different numbers of votes.
    Source: Balinski & Laraki (2007), PNAS 104(21), 8720-8725; (2011), Majority Judgment, MIT Press, ch. 14.
    """
    x = _right(counts)
    votes = int(x[0].sum()) if len(x) else 0
    if not votes:
        nothing = np.zeros(len(x), dtype=np.int64)
        everything = (tuple(range(len(x))),) if len(x) else ()
        return MajorityJudgement(x, 0, nothing - 1, nothing, nothing, nothing - 1, ((),) * len(x), everything, ())
    running = x.cumsum(axis=1)
    grade = (running * 2 <= votes).sum(axis=1) if votes % 2 else (running * 2 < votes + 2).sum(axis=1)
    above = np.array([int(row[:column].sum()) for row, column in zip(x, grade, strict=True)], dtype=np.int64)
    below = np.array([int(row[column + 1:].sum()) for row, column in zip(x, grade, strict=True)], dtype=np.int64)
    sign = np.where(above > below, 1, -1).astype(np.int64)
    gauges = [_gauge(*one) for one in zip(grade.tolist(), sign.tolist(), above.tolist(), below.tolist(), strict=True)]
    level = [gauges.count(one) > 1 for one in gauges]
    whole = [majority_value(row) if equal else () for row, equal in zip(x, level, strict=True)]
    better = [tuple(-column for column in value) for value in whole]
    places = places_of(list(zip(gauges, better, strict=True)))
    return MajorityJudgement(x, votes, grade, above, below, sign, _needed(gauges, whole), places, places[0])


def majority_value(counts: npt.ArrayLike) -> tuple[int, ...]:
    """The majority value: the majority grade, then that of the votes without one of this grade, and so on to the last.

    counts : (grades,), the best first. Returns the columns of the grades, as many as there are votes; of two options
    the one with the better grade at the first place at which they differ stands before the other.
    Source: Balinski & Laraki (2007), PNAS 104(21), 8720-8725.
    """
    given = np.repeat(np.arange(len(np.asarray(counts))), np.asarray(counts, dtype=np.int64)).tolist()
    taken: list[int] = []
    while given:
        taken.append(given.pop(len(given) // 2))
    return tuple(taken)


Gauge = tuple[int, int, int]
"""How good the grade is, its sign, and what counts beside the sign: the higher the better in each."""


def _gauge(grade: int, sign: int, above: int, below: int) -> Gauge:
    return (-grade, sign, above if sign > 0 else -below)


def _needed(gauges: list[Gauge], values: list[tuple[int, ...]]) -> tuple[tuple[int, ...], ...]:
    """The majority values up to the first place at which options with the same gauge all differ that ever do."""
    shown = []
    for gauge, own in zip(gauges, values, strict=True):
        rivals = {value for other, value in zip(gauges, values, strict=True) if other == gauge and value != own}
        apart = [next(at for at, (a, b) in enumerate(zip(own, rival, strict=True)) if a != b) for rival in rivals]
        shown.append(own[: max(apart) + 1] if apart else own[:0])
    return tuple(shown)


def _right(counts: npt.ArrayLike) -> npt.NDArray[np.int64]:
    x = np.asarray(counts)
    if x.ndim != 2:
        raise ValueError("counts: has to have a row for each option and a column for each grade.")
    if x.size and (x.min() < 0 or not np.equal(np.mod(x, 1), 0).all()):
        raise ValueError("counts: votes are whole numbers from 0 on.")
    x = x.astype(np.int64)
    if len(set(x.sum(axis=1).tolist())) > 1:
        raise ValueError("counts: every option has to have as many votes as the others.")
    return x
