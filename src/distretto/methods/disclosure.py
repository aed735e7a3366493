"""Which cells of a table give away a firm, and which others must be hidden so that they cannot be computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask, counts

SHOWN, FEW, DOMINATED, COMPLEMENTARY = 0, 1, 2, 3
"""Why a cell is hidden: it is not; too few units; one unit, or two, dominate; it would give another one away."""
_NARROW = 1e-9


@dataclass(frozen=True)
class Rule:
    """When a cell gives a unit away.

    least_units : a cell of fewer units (and more than none) is hidden. share : a cell is hidden whose largest unit, or
    largest two where `of` is 2, hold more than this share of it; 1 switches dominance off. protection : the interval
    that the published sums leave for a hidden cell must be at least this share of its value wide.
    """

    least_units: int = 3
    share: float = 0.85
    of: int = 2
    protection: float = 0.2

    def __post_init__(self) -> None:
        if self.least_units < 1:
            raise ValueError(f"least_units must be 1 or more, not {self.least_units}")
        if not 0 < self.share <= 1:
            raise ValueError(f"share must lie above 0 and up to 1, not {self.share:g}")
        if self.of not in (1, 2):
            raise ValueError(f"of must be 1 or 2, not {self.of}")
        if self.protection < 0:
            raise ValueError(f"protection must not be negative: {self.protection:g}")


@dataclass(frozen=True)
class Protection:
    """Which cells are hidden, and between which bounds the published sums leave them.

    why : (rows, columns), 0 shown, 1 too few units, 2 dominated, 3 hidden to protect another. lower, upper : bounds
    between which each sensitive cell (why 1 or 2) cannot be told, in the unit of x, upper = inf where nothing bounds
    it: the narrowest ones when it was last looked at, before others were hidden, which only widens them; elsewhere
    the value itself (NaN where hidden to protect another: its bounds were not needed).
    """

    why: NDArray[np.int8]
    lower: Array
    upper: Array

    @property
    def hidden(self) -> Mask:
        """The cells that must not be shown."""
        return np.asarray(self.why != SHOWN, dtype=np.bool_)


def sensitive(x: ArrayLike, units: ArrayLike, largest: ArrayLike, second: ArrayLike, rule: Rule) -> NDArray[np.int8]:
    """Cells that give a unit away by themselves: 0 no, 1 too few units, 2 dominated.

    few: 0 < n < least_units;   dominated: (x1 + x2) / x > share, with x1 alone where `of` is 1

    x : any shape, the value of each cell; units : the same shape, how many units it has; largest, second : their
    largest and second largest contributions, in the unit of x. A cell without units, or whose value is missing (NaN)
    or zero, has nothing to give away by dominance.
    Raises ValueError for negative entries and for shapes that differ.
    Source: Hundepool et al. (2012), Statistical Disclosure Control, section 4.2.
    """
    value, number, first, next_ = (
        counts(a, name) for a, name in ((x, "x"), (units, "units"), (largest, "largest"), (second, "second"))
    )
    for part, name in ((number, "units"), (first, "largest"), (next_, "second")):
        if part.shape != value.shape:
            raise ValueError(f"{name} must have the shape of x, {value.shape}, not {part.shape}")
    few = (number > 0) & (number < rule.least_units)
    held = first + (next_ if rule.of == 2 else 0.0)
    dominated = (value > 0) & (held > rule.share * value * (1 + 1e-12)) & (rule.share < 1)
    return np.where(few, FEW, np.where(dominated, DOMINATED, SHOWN)).astype(np.int8)


def protect(
    x: ArrayLike,
    primary: ArrayLike,
    *,
    row_parent: ArrayLike,
    column_parent: ArrayLike,
    protection: float = 0.2,
) -> Protection:
    """Complementary suppression in a table whose rows and columns add up in hierarchies.

    choose H so that for every primary cell c:   max x[c] - min x[c] >= protection x[c]  over all tables >= 0 that have
    the published cells and their sums, and neither end is the value itself.

    x : (rows, columns), complete and additive, never negative. primary : the same shape, as from `sensitive`.
    row_parent : (rows,), the row of which a row is a part, -1 for none; its parts are all its parts. column_parent :
    (columns,), likewise.
    Returns Protection. A sum with one hidden part gets a second one: the smallest that is not zero, first among those
    whose other sum has a hidden part already. Then each primary cell's bounds are computed by linear programming, and
    where they are too narrow the next smallest cell of its sums is hidden. It is a heuristic: what is hidden is
    enough, not the least possible; a cell is left with narrow bounds only where nothing else is left to hide
    (the bounds say so).
    Raises ValueError for a missing, negative or infinite cell, for shapes that differ, for parents that do not exist.
    Source: Cox (1980), Journal of the American Statistical Association 75; Fischetti & Salazar (2001), Management
    Science 47 (the problem and its audit).
    """
    cells = counts(x, ndim=2)
    if np.isnan(cells).any():
        row, column = (int(k) for k in np.argwhere(np.isnan(cells))[0])
        raise ValueError(f"x[{row}, {column}] is missing: a table is protected before anything of it is left out")
    why = np.array(primary, dtype=np.int8)
    if why.shape != cells.shape:
        raise ValueError(f"primary must have the shape of x, {cells.shape}, not {why.shape}")
    sums = _Sums.of(cells.shape, row_parent, column_parent)
    flat, state = cells.ravel(), why.ravel()
    secret = np.flatnonzero(state != SHOWN)
    bounds: dict[int, tuple[float, float]] = {}
    open_ = secret
    while open_.size:
        sums.pair(flat, state)
        bounds.update(sums.bounds(flat, state != SHOWN, open_))
        narrow = [int(c) for c in open_ if _gives_away(flat[c], bounds[int(c)], protection)]
        again = []
        for cell in narrow:
            other = sums.next_to_hide(cell, flat, state)
            if other is not None:
                state[other] = COMPLEMENTARY
                again.append(cell)
        open_ = np.array(again, dtype=np.intp)  # hiding more only widens the bounds of the others
    lower, upper = (np.where(state == COMPLEMENTARY, np.nan, flat) for _ in range(2))
    for cell, (low, high) in bounds.items():
        lower[cell], upper[cell] = low, high
    return Protection(state.reshape(cells.shape), lower.reshape(cells.shape), upper.reshape(cells.shape))


def _gives_away(value: float, bounds: tuple[float, float], protection: float) -> bool:
    low, high = bounds
    room = max(protection * value, _NARROW * (1 + value))
    return high - low < room * (1 - _NARROW) or high <= value + _NARROW or (value > 0 and low >= value - _NARROW)


@dataclass(frozen=True)
class _Sums:
    """Every sum of a table, each as its cells, the whole first; `at` names the sums of each cell."""

    cells: tuple[NDArray[np.intp], ...]
    at: tuple[tuple[int, ...], ...]

    @classmethod
    def of(cls, shape: tuple[int, ...], row_parent: ArrayLike, column_parent: ArrayLike) -> _Sums:
        rows, columns = _parents(row_parent, shape[0], "row"), _parents(column_parent, shape[1], "column")
        place = np.arange(shape[0] * shape[1]).reshape(shape)
        found: list[NDArray[np.intp]] = []
        for whole, parts in _families(rows):
            found.extend(np.concatenate(([place[whole, j]], place[parts, j])) for j in range(shape[1]))
        for whole, parts in _families(columns):
            found.extend(np.concatenate(([place[i, whole]], place[i, parts])) for i in range(shape[0]))
        at: list[list[int]] = [[] for _ in range(place.size)]
        for number, members in enumerate(found):
            for cell in members:
                at[cell].append(number)
        return cls(tuple(found), tuple(tuple(numbers) for numbers in at))

    def pair(self, flat: Array, state: NDArray[np.int8]) -> None:
        """Give every sum with one hidden cell a second one, until no sum has one alone."""
        waiting = {number for cell in np.flatnonzero(state != SHOWN) for number in self.at[cell]}
        while waiting:
            number = min(waiting)
            waiting.discard(number)
            hidden = [c for c in self.cells[number] if state[c] != SHOWN]
            if len(hidden) != 1:
                continue
            other = self._cheapest(number, flat, state)
            if other is not None:
                state[other] = COMPLEMENTARY
                waiting.update(self.at[other])

    def next_to_hide(self, cell: int, flat: Array, state: NDArray[np.int8]) -> int | None:
        """The smallest shown cell of a cell's sums, or of the sums that its hidden neighbours stand in."""
        near = {int(c) for number in self.at[cell] for c in self.cells[number]}
        for reach in (near, {int(c) for n in near if state[n] != SHOWN for k in self.at[n] for c in self.cells[k]}):
            open_ = [c for c in reach if state[c] == SHOWN and flat[c] > 0]
            if open_:
                return min(open_, key=lambda c: (flat[c], c))
        return None

    def _cheapest(self, number: int, flat: Array, state: NDArray[np.int8]) -> int | None:
        whole = int(self.cells[number][0])
        open_ = [int(c) for c in self.cells[number] if state[c] == SHOWN and flat[c] > 0]
        if not open_:
            return None

        def cost(cell: int) -> tuple[bool, bool, float, int]:
            alone = any(
                k != number and not any(state[c] != SHOWN for c in self.cells[k]) for k in self.at[cell]
            )
            return cell == whole, alone, float(flat[cell]), cell

        return min(open_, key=cost)

    def bounds(self, flat: Array, hidden: Mask, wanted: NDArray[np.intp]) -> dict[int, tuple[float, float]]:
        """The narrowest bounds of hidden cells that the sums leave, by linear programming, part by part."""
        found: dict[int, tuple[float, float]] = {}
        searched = {int(c) for c in wanted}
        for group, numbers in self._parts(hidden):
            inside = [int(c) for c in group if int(c) in searched]
            if inside:
                found.update(self._bounds_in(flat, hidden, group, numbers, inside))
        return found

    def _parts(self, hidden: Mask) -> Iterator[tuple[NDArray[np.intp], list[int]]]:
        """Hidden cells that hang together through sums, and these sums."""
        left = {int(c) for c in np.flatnonzero(hidden)}
        while left:
            seen, numbers, edge = set[int](), set[int](), [min(left)]
            while edge:
                cell = edge.pop()
                if cell in seen:
                    continue
                seen.add(cell)
                for number in self.at[cell]:
                    if number not in numbers:
                        numbers.add(number)
                        edge.extend(int(c) for c in self.cells[number] if hidden[c])
            left -= seen
            yield np.array(sorted(seen), dtype=np.intp), sorted(numbers)

    def _bounds_in(
        self, flat: Array, hidden: Mask, group: NDArray[np.intp], numbers: list[int], wanted: list[int]
    ) -> dict[int, tuple[float, float]]:
        from scipy.optimize import linprog
        from scipy.sparse import csr_array

        column = {int(c): k for k, c in enumerate(group)}
        entries: list[tuple[int, int, float]] = []
        right = np.zeros(len(numbers))
        for line, number in enumerate(numbers):
            for k, cell in enumerate(self.cells[number]):
                sign = -1.0 if k == 0 else 1.0
                if hidden[cell]:
                    entries.append((line, column[int(cell)], sign))
                else:
                    right[line] -= sign * flat[cell]
        lines, columns, signs = (np.array(part) for part in zip(*entries, strict=True)) if entries else ([], [], [])
        # Cells are scaled to about one, so that the solver's tolerance means the same in persons and in millions.
        scale = max(float(flat[group].max(initial=0.0)), 1.0)
        sums = csr_array((signs, (lines, columns)), shape=(len(numbers), len(group))) if numbers else None
        found = {}
        for cell in wanted:
            ends = []
            for way in (1.0, -1.0):
                towards = np.zeros(len(group))
                towards[column[cell]] = way
                solved = linprog(towards, A_eq=sums, b_eq=right / scale if numbers else None, method="highs")
                ends.append(way * float(solved.fun) * scale if solved.status == 0 else -way * np.inf)
            found[cell] = (max(ends[0], 0.0) if np.isfinite(ends[0]) else 0.0, ends[1])
        return found


def _parents(parent: ArrayLike, size: int, axis: str) -> NDArray[np.intp]:
    up = np.asarray(parent, dtype=np.intp)
    if up.shape != (size,):
        raise ValueError(f"{axis}_parent must have {size} entries, not shape {up.shape}")
    wrong = np.flatnonzero((up < -1) | (up >= size) | (up == np.arange(size)))
    if wrong.size:
        raise ValueError(f"{axis}_parent[{int(wrong[0])}] is no other {axis}: {int(up[wrong[0]])}")
    return up


def _families(parent: NDArray[np.intp]) -> Iterator[tuple[int, NDArray[np.intp]]]:
    for whole in np.unique(parent[parent >= 0]):
        yield int(whole), np.flatnonzero(parent == whole)
