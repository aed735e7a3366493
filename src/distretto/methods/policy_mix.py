"""A policy mix by two lists of codes or three: how many policies stand in each cell, and which only others fill."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class PolicyMix:
    """Counts of a policy mix by two lists of codes, (rows, columns), or by three, (first, second, third).

    own : policies of one's own in each cell. others : in how many other areas at least one policy stands there.
    gaps : where others have and oneself has none.
    placed, unplaced : how many of one's own policies stand in some cell, and in none, for want of a code.
    """

    own: NDArray[np.int64]
    others: NDArray[np.int64]
    gaps: NDArray[np.bool_]
    placed: int
    unplaced: int


def policy_mix(
    rows: ArrayLike, columns: ArrayLike, own: ArrayLike, others: ArrayLike, *, least: int = 3,
) -> PolicyMix:
    """The matrix of a policy mix beside those of other areas.

    n[i, j] = Σ_p own[p] rows[p, i] columns[p, j]
    m[i, j] = Σ_u [Σ_p others[u, p] rows[p, i] columns[p, j] > 0]
    gap[i, j] = n[i, j] = 0 and m[i, j] ≥ least

    rows : (policies, rows) and columns : (policies, columns), whether a policy has the code: it may have several, and
    then stands in several cells. A policy without any code of one list stands in no cell: it is counted in
    `unplaced`, never as zero. own : (policies,), whether it is one's own. others : (areas, policies), whose it is.
    least : in how many other areas a cell must be filled to be a gap, at least 1.
    Raises ValueError for shapes that do not fit and for `least` below 1.
    Source: policy-mix tables of the EC-OECD STIP Compass; Flanagan, Uyarra & Laranja (2011) on the concept.
    """
    return _mixed((rows, columns), own, others, least)


def policy_triples(
    first: ArrayLike, second: ArrayLike, third: ArrayLike, own: ArrayLike, others: ArrayLike, *, least: int = 3,
) -> PolicyMix:
    """The same by three lists at once: which instrument for which theme reaches which target.

    n[i, j, k] = Σ_p own[p] first[p, i] second[p, j] third[p, k]
    m[i, j, k] = Σ_u [Σ_p others[u, p] first[p, i] second[p, j] third[p, k] > 0]
    gap[i, j, k] = n[i, j, k] = 0 and m[i, j, k] ≥ least

    first, second, third : (policies, codes) each. A cell counts a policy that has all three codes: an area may fill
    every pair of them and still not the triple. A policy that lacks the codes of one list is in `unplaced`.
    Raises ValueError and source as `policy_mix`.
    """
    return _mixed((first, second, third), own, others, least)


def _mixed(lists: Sequence[ArrayLike], own: ArrayLike, others: ArrayLike, least: int) -> PolicyMix:
    codes = [np.asarray(one, dtype=bool) for one in lists]
    mine, theirs = np.asarray(own, dtype=bool), np.asarray(others, dtype=bool)
    policies = len(codes[0])
    if any(one.ndim != 2 or len(one) != policies for one in codes) or mine.shape != (policies,):
        raise ValueError("rows and columns, and a third list, are (policies, codes), own is (policies,)")
    if theirs.ndim != 2 or theirs.shape[1] != policies:
        raise ValueError("others is (areas, policies)")
    if least < 1:
        raise ValueError("a gap needs at least one other area")
    counted = _cells(codes, mine)
    filled = np.zeros_like(counted)
    for of_area in theirs:
        filled += _cells(codes, of_area) > 0
    placeable = np.logical_and.reduce([one.any(axis=1) for one in codes])
    return PolicyMix(
        counted, filled, (counted == 0) & (filled >= least), int((mine & placeable).sum()),
        int((mine & ~placeable).sum()),
    )


def _cells(codes: Sequence[NDArray[np.bool_]], whose: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many of these policies stand in each cell: the codes of every list crossed."""
    found = np.zeros([one.shape[1] for one in codes], dtype=np.int64)
    for policy in np.flatnonzero(whose):
        found[np.ix_(*(np.flatnonzero(one[policy]) for one in codes))] += 1
    return found
