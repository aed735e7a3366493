"""A policy mix as a matrix: how many policies stand in each cell, and which cells only others fill."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True)
class PolicyMix:
    """Counts of a policy mix.

    own : (rows, columns), policies of one's own in each cell. others : (rows, columns), in how many other areas at
    least one policy stands there. gaps : (rows, columns), where others have and oneself has none.
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
    r, c = np.asarray(rows, dtype=bool), np.asarray(columns, dtype=bool)
    mine, theirs = np.asarray(own, dtype=bool), np.asarray(others, dtype=bool)
    if r.ndim != 2 or c.ndim != 2 or len(r) != len(c) or mine.shape != (len(r),):
        raise ValueError("rows and columns are (policies, codes), own is (policies,)")
    if theirs.ndim != 2 or theirs.shape[1] != len(r):
        raise ValueError("others is (areas, policies)")
    if least < 1:
        raise ValueError("a gap needs at least one other area")
    counted = np.einsum("p,pi,pj->ij", mine.astype(np.int64), r.astype(np.int64), c.astype(np.int64))
    of_each = np.einsum("up,pi,pj->uij", theirs.astype(np.int64), r.astype(np.int64), c.astype(np.int64))
    filled = (of_each > 0).sum(axis=0)
    placeable = r.any(axis=1) & c.any(axis=1)
    return PolicyMix(
        counted, filled, (counted == 0) & (filled >= least), int((mine & placeable).sum()),
        int((mine & ~placeable).sum()),
    )
