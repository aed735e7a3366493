"""Between which bounds a figure lies that was not published: what the published sums give away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask, aligned, counts, known_sum, ratio

Ends = tuple[ArrayLike, ArrayLike]
"""Lower and upper end; equal where the figure is known."""


@dataclass(frozen=True)
class Bounds:
    """Lower and upper bound of every cell (equal where published; upper = inf where nothing bounds it).

    `sweeps` is how often the sums were gone through; `largest_inconsistency` by how much, at most, published
    figures contradict one another, in the unit of the table (rounding, as a rule).
    """

    lower: Array
    upper: Array
    sweeps: int
    largest_inconsistency: float


class QuotientBounds(NamedTuple):
    """Lower and upper bound of location quotients, dimensionless."""

    lower: Array
    upper: Array


def suppression_bounds(
    x: ArrayLike,
    *,
    row_parent: ArrayLike | None = None,
    column_parent: ArrayLike | None = None,
    row_complete: ArrayLike | None = None,
    column_complete: ArrayLike | None = None,
    rounding: float = 0.5,
    max_sweeps: int = 100,
) -> Bounds:
    """Bounds of the hidden cells of a table whose rows and columns add up in hierarchies.

    For every parent = sum of its children, until nothing moves any more:
        u[child] = min(u[child], u[parent] - sum of the other l),   l[parent] = max(l[parent], sum of l)
        l[child] = max(l[child], l[parent] - sum of the other u),   u[parent] = min(u[parent], sum of u)
    the second line only where the children listed are all the children. Cells are never negative.

    x : (areas, industries), counts; NaN = hidden. row_parent : (areas,), the row of which an area is a part,
    -1 for none (countries, NUTS 1, NUTS 2); column_parent : (industries,), likewise (total, sections,
    divisions). row_complete, column_complete : (areas,), (industries,), whether the children listed of a
    parent are all of them; default: unless its published sums fall short somewhere by more than rounding to
    whole units explains (jobs without a region, say). rounding : published figures are within this of the
    truth, in the unit of x; 0 for a table that is exact.
    Returns Bounds in the shape of x. They hold the truth where the table adds up; they are not always the
    narrowest that linear programming would find. A sum whose published parts contradict it by d is believed
    to within 2 d only; bounds never cross or turn negative.
    Raises ValueError for negative entries (names the first cell), a parent that does not exist, a circle of
    parents.
    Source: interval propagation over linear constraints, Davis (1987), Artificial Intelligence 32; the
    problem is Cox (1995), Journal of the American Statistical Association 90.
    """
    cells = counts(x, ndim=2)
    if rounding < 0:
        raise ValueError(f"rounding must not be negative: {rounding:g}")
    hidden = np.isnan(cells)
    lower = np.where(hidden, 0.0, np.maximum(np.nan_to_num(cells) - rounding, 0.0))
    upper = np.where(hidden, np.inf, np.nan_to_num(cells) + rounding)
    rows = _Hierarchy.of(row_parent, row_complete, lower, upper, "row")
    columns = _Hierarchy.of(column_parent, column_complete, lower.T, upper.T, "column")
    least_move = 1e-9 * (1.0 + float(np.nanmax(cells, initial=0.0)))
    worst = max(rows.largest_gap, columns.largest_gap)
    sweeps = 0
    while sweeps < max_sweeps:
        sweeps += 1
        moved = 0.0
        for hierarchy, across in ((rows, False), (columns, True)):
            low, high = (lower.T, upper.T) if across else (lower, upper)
            new_low, new_high, crossing = hierarchy.tightened(low, high)
            worst = max(worst, crossing)
            moved = max(moved, _movement(low, new_low), _movement(high, new_high))
            lower, upper = (new_low.T, new_high.T) if across else (new_low, new_high)
        if moved <= least_move:
            break
    return Bounds(
        np.where(hidden, lower, cells), np.where(hidden, upper, cells), sweeps,
        worst if worst > least_move else 0.0,
    )


def location_quotient_bounds(
    *, cell: Ends, total: Ends, reference: Ends, reference_total: Ends
) -> QuotientBounds:
    """Bounds of a location quotient whose four figures each lie in an interval.

    LQ in [ (x_l / T_u) / min(1, R_u / N_l),  min(1, x_u / T_l) / (R_l / N_u) ]

    cell : (x_l, x_u), the region's jobs in the industry. total : (T_l, T_u), all its jobs. reference : (R_l,
    R_u) and
    reference_total : (N_l, N_u), the same of the reference area. Each a pair of arrays that broadcast
    together; lower = upper where the figure is known. The four are taken to move freely within their
    intervals, though a part never exceeds its whole: the bounds are safe, and wider than they need be.
    Returns QuotientBounds; NaN where a figure is NaN or a known total is zero; upper = inf where it is
    unbounded.
    Raises ValueError for negative entries and for crossed ends (names the figure and the first cell).
    Source: interval arithmetic on Isard's (1960) quotient.
    """
    pairs = (("cell", cell), ("total", total), ("reference", reference), ("reference_total", reference_total))
    (x_low, x_high), (t_low, t_high), (r_low, r_high), (n_low, n_high) = (_ends(p, name) for name, p in pairs)
    own_low, own_high = _share_ends(x_low, x_high, t_low, t_high)
    base_low, base_high = _share_ends(r_low, r_high, n_low, n_high)
    lower = ratio(own_low, base_high)
    own, base = np.broadcast_arrays(own_high, base_low)
    unbounded = (base == 0) & (np.broadcast_to(base_high, base.shape) > 0)
    without_limit = np.where(own > 0, np.inf, own)
    return QuotientBounds(lower, np.where(unbounded, without_limit, ratio(own, base)))


def hidden_share(x: ArrayLike, totals: ArrayLike) -> Array:
    """Share of each region's total that lies in cells that are not published.

    h[r] = 1 - sum of the published x[r, i] / totals[r]

    x : (regions, industries), persons; NaN = not published. totals : (regions,), published.
    Returns (regions,), 0..1 (a rounding excess of the parts counts as 0); NaN where the total is unknown or
    zero.
    Raises ValueError for negative entries (names the first cell) and for totals of another length.
    Source: definition.
    """
    cells = counts(x, ndim=2)
    whole = aligned(totals, cells.shape[0], "totals")
    return np.clip(1.0 - ratio(np.nan_to_num(known_sum(cells, axis=1)), whole), 0.0, 1.0)


@dataclass(frozen=True)
class _Adds:
    """Sums of children into parents: `children` in the order of their `parents`, who begin at `starts`."""

    size: int
    children: NDArray[np.intp]
    parents: NDArray[np.intp]
    starts: NDArray[np.intp]

    @classmethod
    def of(cls, parent: NDArray[np.intp]) -> _Adds:
        parts = np.flatnonzero(parent >= 0)
        children = parts[np.argsort(parent[parts], kind="stable")]
        parents, starts = np.unique(parent[children], return_index=True)
        return cls(parent.size, children, parents, starts.astype(np.intp))

    def __call__(self, cells: Array) -> Array:
        """(parents or not, columns): the sum over each one's children, 0 where it has none."""
        sums = np.zeros((self.size, cells.shape[1]))
        if self.children.size:
            sums[self.parents] = np.add.reduceat(cells[self.children], self.starts, axis=0)
        return sums


@dataclass(frozen=True)
class _Hierarchy:
    """Who is a part of whom along one axis.

    `parent` is -1 at the top; `adds` sums children into parents; `slack` is how far each sum is not believed.
    """

    parent: NDArray[np.intp]
    adds: _Adds
    has_all_children: Mask
    slack: Array
    largest_gap: float

    @classmethod
    def of(
        cls, parent: ArrayLike | None, complete: ArrayLike | None, lower: Array, upper: Array, axis: str
    ) -> _Hierarchy:
        size = len(lower)
        up = _checked_parents(parent, size, axis)
        parts = np.flatnonzero(up >= 0)
        adds = _Adds.of(up)
        children = np.bincount(up[parts], minlength=size)
        over, short = _gaps(adds, children > 0, lower, upper)
        if complete is None:
            stated = ~(short > 0.5 * (children + 1)[:, None]).any(axis=1)
        else:
            stated = np.asarray(complete, dtype=bool)
        if stated.shape != (size,):
            raise ValueError(f"{axis}_complete must have {size} entries, not shape {stated.shape}")
        whole = np.asarray(stated & (children > 0), dtype=np.bool_)
        gap = np.maximum(over, np.where(whole[:, None], short, 0.0))
        return cls(up, adds, whole, 2 * gap, float(gap.max(initial=0.0)))

    def tightened(self, lower: Array, upper: Array) -> tuple[Array, Array, float]:
        """One pass over every sum of this axis; also by how much two bounds crossed at most."""
        if not (self.parent >= 0).any():
            return lower, upper, 0.0
        low, high, first = self._parents_from_children(lower, upper)
        low, high, second = self._children_from_parents(low, high)
        return low, high, max(first, second)

    def _parents_from_children(self, lower: Array, upper: Array) -> tuple[Array, Array, float]:
        low_sum, high_sum, unbounded = _sums(self.adds, lower, upper)
        usable = self.has_all_children[:, None] & (unbounded == 0)
        ceiling = np.where(usable, high_sum + self.slack, np.inf)
        return _meet(lower, upper, np.maximum(low_sum - self.slack, 0.0), ceiling)

    def _children_from_parents(self, lower: Array, upper: Array) -> tuple[Array, Array, float]:
        low_sum, high_sum, unbounded = _sums(self.adds, lower, upper)
        part = self.parent >= 0
        above = self.parent[part]
        own_low, own_high = lower[part], upper[part]
        slack = self.slack[above]
        ceiling, floor = np.full(upper.shape, np.inf), np.zeros(lower.shape)
        ceiling[part] = upper[above] + slack - (low_sum[above] - own_low)
        others_unbounded = unbounded[above] - np.isinf(own_high)
        others = high_sum[above] - np.where(np.isinf(own_high), 0.0, own_high)
        usable = self.has_all_children[above][:, None] & (others_unbounded == 0)
        floor[part] = np.where(usable, lower[above] - slack - others, 0.0)
        return _meet(lower, upper, floor, ceiling)


def _sums(adds: _Adds, lower: Array, upper: Array) -> tuple[Array, Array, Array]:
    """Sums over children of the lower ends, of the upper ends that are finite, and how many are not."""
    infinite = np.isinf(upper)
    return adds(lower), adds(np.where(infinite, 0.0, upper)), adds(infinite.astype(np.float64))


def _gaps(adds: _Adds, is_parent: Mask, lower: Array, upper: Array) -> tuple[Array, Array]:
    """By how much the children exceed each parent as published, and by how much they fall short of it."""
    low_sum, high_sum, unbounded = _sums(adds, lower, upper)
    over = np.where(is_parent[:, None], low_sum - upper, 0.0)
    short = np.where(is_parent[:, None] & (unbounded == 0), lower - high_sum, 0.0)
    return np.maximum(over, 0.0), np.maximum(short, 0.0)


def _checked_parents(parent: ArrayLike | None, size: int, axis: str) -> NDArray[np.intp]:
    up = np.full(size, -1, dtype=np.intp) if parent is None else np.asarray(parent, dtype=np.intp)
    if up.shape != (size,):
        raise ValueError(f"{axis}_parent must have {size} entries, not shape {up.shape}")
    if ((up < -1) | (up >= size)).any():
        at = int(np.flatnonzero((up < -1) | (up >= size))[0])
        raise ValueError(f"{axis}_parent[{at}] is no {axis}: {int(up[at])}")
    _refuse_circles(up, axis)
    return up


def _meet(lower: Array, upper: Array, floor: Array, ceiling: Array) -> tuple[Array, Array, float]:
    """The common part of two intervals; where they have none, the end of the first that is nearer."""
    low, high = np.clip(floor, lower, upper), np.clip(ceiling, lower, upper)
    crossing = max(float(np.max(floor - upper, initial=0.0)), float(np.max(lower - ceiling, initial=0.0)))
    return np.minimum(low, high), high, max(crossing, float(np.max(low - high, initial=0.0)))


def _movement(before: Array, after: Array) -> float:
    both = np.isfinite(before) & np.isfinite(after)
    if (np.isfinite(before) != np.isfinite(after)).any():
        return np.inf
    return float(np.max(np.abs(after[both] - before[both]), initial=0.0))


def _refuse_circles(parent: NDArray[np.intp], axis: str) -> None:
    at = np.arange(parent.size)
    for _ in range(parent.size):
        at = np.where(at >= 0, parent[at], -1)
        if (at < 0).all():
            return
    if parent.size:
        raise ValueError(f"{axis}_parent runs in a circle at {int(np.flatnonzero(at >= 0)[0])}")


def _ends(pair: Ends, name: str) -> tuple[Array, Array]:
    low = counts(pair[0], name)
    high = np.asarray(pair[1], dtype=np.float64)
    low, high = np.broadcast_arrays(low, high)
    crossed = low > high
    if crossed.any():
        cell = tuple(int(k) for k in np.argwhere(crossed)[0])
        raise ValueError(f"{name}{list(cell)} has its ends crossed: {low[cell]:g} above {high[cell]:g}")
    return low, high


def _share_ends(low: Array, high: Array, whole_low: Array, whole_high: Array) -> tuple[Array, Array]:
    """Ends of a share of a part in its whole; 1 where the whole may be as small as the part."""
    smallest = ratio(low, whole_high)
    part, whole, most = np.broadcast_arrays(high, whole_low, whole_high)
    largest = np.minimum(1.0, np.where((whole == 0) & (most > 0), 1.0, ratio(part, whole)))
    return smallest, np.where((whole == 0) & (part == 0) & (most > 0), 0.0, largest)
