"""What an index is made of: indicators under pillars under the index, with weights and directions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array
from distretto.methods.weight_draws import weights_to_one

LEAST_UNITS = 3


@dataclass(frozen=True)
class Framework:
    """The tree of an index, level by level from the indicators up.

    levels : the names of each level; the first are the indicators, the last is the index alone.
    parents : for each level but the last, (names,), the place of each name's parent in the next level.
    weights : for each level but the last, (names,), summing to 1 within each parent.
    directions : (indicators,), 1 where more is better, −1 where less is.
    """

    levels: tuple[tuple[str, ...], ...]
    parents: tuple[NDArray[np.int64], ...]
    weights: tuple[Array, ...]
    directions: Array

    @property
    def indicators(self) -> tuple[str, ...]:
        """The names of the first level."""
        return self.levels[0]

    @property
    def effective_weights(self) -> Array:
        """(indicators,), what each counts in the index: its weight times those of all above it; they sum to 1."""
        effective = np.ones(1)
        for parents, weights in zip(reversed(self.parents), reversed(self.weights), strict=True):
            effective = effective[parents] * weights
        return effective

    def with_weights(self, level: int, weights: ArrayLike) -> Framework:
        """The same tree with other weights of one level, scaled to sum to 1 within each parent."""
        scaled = _within_parents(np.asarray(weights, dtype=np.float64), self.parents[level], self.levels[level + 1])
        return replace(self, weights=(*self.weights[:level], scaled, *self.weights[level + 1 :]))


def framework(
    indicators: Sequence[str],
    parents: Mapping[str, str],
    *,
    weights: Mapping[str, float] | None = None,
    directions: Mapping[str, int] | None = None,
) -> Framework:
    """The tree of an index from the parent of each name.

    indicators : names in the order of the table's columns. parents : for each indicator and each group of them, what
    it belongs to; the name without a parent is the index. All indicators lie equally deep. weights : of any name
    beside its siblings, 1 where not given. directions : 1 or −1, 1 where not given.
    Raises ValueError for a name twice, without a way to one index, at another depth, or unknown; for weights that are
    negative, missing, or all zero under one parent; and for another direction.
    Source: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 1.
    """
    if len(set(indicators)) != len(indicators) or not indicators:
        raise ValueError("indicators must be named, each once")
    levels = [tuple(indicators)]
    above: list[NDArray[np.int64]] = []
    while len(levels[-1]) > 1 or levels[-1][0] in parents:
        lacking = [name for name in levels[-1] if name not in parents]
        if lacking:
            raise ValueError(f"{lacking[0]!r} has no parent, or lies at another depth than its neighbours")
        upper = tuple(dict.fromkeys(parents[name] for name in levels[-1]))
        if len(levels) > len(parents):
            raise ValueError(f"{upper[0]!r} is its own ancestor")
        above.append(np.array([upper.index(parents[name]) for name in levels[-1]]))
        levels.append(upper)
    if len(levels) == 1:
        raise ValueError("an index needs a parent for its indicators")
    placed = [name for level in levels for name in level]
    if len(set(placed)) != len(placed):
        raise ValueError(f"{next(n for n in placed if placed.count(n) > 1)!r} stands at two depths")
    for given in (parents, weights or {}, directions or {}):
        for name in given:
            if name not in placed:
                raise ValueError(f"{name!r} is not part of the index")
    signs = np.array([float((directions or {}).get(name, 1)) for name in indicators])
    if not np.isin(signs, (-1.0, 1.0)).all():
        raise ValueError("a direction is 1 or -1")
    scaled = [
        _within_parents(np.array([float((weights or {}).get(name, 1.0)) for name in level]), parent, upper)
        for level, parent, upper in zip(levels, above, levels[1:], strict=False)
    ]
    return Framework(tuple(levels), tuple(above), tuple(scaled), signs)


def _within_parents(weights: Array, parents: NDArray[np.int64], names: Sequence[str]) -> Array:
    """Weights that sum to 1 within each parent."""
    if weights.shape != parents.shape:
        raise ValueError(f"{len(parents)} weights are needed, not {weights.shape}")
    scaled = np.empty(len(weights))
    for place, name in enumerate(names):
        under = parents == place
        try:
            scaled[under] = weights_to_one(weights[under])
        except ValueError as error:
            raise ValueError(f"under {name!r}: {error}") from error
    return scaled


def measured(values: ArrayLike, tree: Framework) -> Array:
    """The table of an index, (units, indicators), after checking that an index can be made of it.

    NaN = not known. Raises ValueError for another shape, fewer than three units, an infinite value, and an indicator
    of which fewer than two different values are known (named).
    """
    table = np.asarray(values, dtype=np.float64)
    if table.ndim != 2 or table.shape[1] != len(tree.indicators):
        raise ValueError(f"the table must be units by {len(tree.indicators)} indicators, not {table.shape}")
    if len(table) < LEAST_UNITS:
        raise ValueError(f"an index compares {LEAST_UNITS} units or more, not {len(table)}")
    if np.isinf(table).any():
        unit, column = (int(k) for k in np.argwhere(np.isinf(table))[0])
        raise ValueError(f"{tree.indicators[column]!r} of unit {unit} is infinite")
    known = ~np.isnan(table)
    lowest = np.where(known, table, np.inf).min(axis=0)
    highest = np.where(known, table, -np.inf).max(axis=0)
    for column, name in enumerate(tree.indicators):
        if not lowest[column] < highest[column]:
            raise ValueError(f"{name!r} does not vary among the units that know it; leave it out")
    return table
