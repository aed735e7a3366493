"""Points with types and weights, checked once: what every measure of distance starts from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask

Index = NDArray[np.intp]
ROWS_AT_ONCE = 256


@dataclass(frozen=True)
class Points:
    """Places of firms. place : (points, 2), in one plane (metres, kilometres; never degrees). weight : (points,), for
    example jobs. kind : (points,), number of each point's type in `kinds`."""

    place: Array
    weight: Array
    kind: Index
    kinds: tuple[str, ...]

    def of(self, name: str) -> Index:
        """The points of a type; raises ValueError where there is no such type."""
        if name not in self.kinds:
            raise ValueError(f"no point is of type {name!r}; there are {', '.join(self.kinds)}")
        return np.flatnonzero(self.kind == self.kinds.index(name))


def points(x: ArrayLike, y: ArrayLike, kind: Sequence[str], weight: ArrayLike | None = None) -> Points:
    """Points, after checking that they can be compared.

    x, y : (points,), coordinates in a plane, in one unit of length. kind : (points,). weight : (points,), above zero,
    default 1 each. Nothing may be missing: a firm without a place, type or size is for the caller to set aside and to
    count.
    Raises ValueError, naming the point, for missing and infinite values, for a weight that is not above zero, for
    unequal lengths, and for fewer than two points.
    """
    place = np.stack([np.asarray(x, dtype=np.float64).ravel(), np.asarray(y, dtype=np.float64).ravel()], axis=1)
    w = np.ones(len(place)) if weight is None else np.asarray(weight, dtype=np.float64).ravel()
    if not len(place) == len(w) == len(kind):
        raise ValueError(f"{len(place)} places, {len(kind)} types and {len(w)} weights were given")
    if len(place) < 2:
        raise ValueError(f"at least two points are needed, not {len(place)}")
    lost = np.flatnonzero(~np.isfinite(place).all(axis=1))
    if lost.size:
        raise ValueError(f"the place of point {int(lost[0]) + 1} is not known; set it aside")
    light = np.flatnonzero(~(np.isfinite(w) & (w > 0)))
    if light.size:
        raise ValueError(f"the weight of point {int(light[0]) + 1} is {w[light[0]]:g}; it must be above zero")
    kinds = tuple(sorted(set(kind)))
    number = {name: k for k, name in enumerate(kinds)}
    return Points(place, w, np.array([number[name] for name in kind], dtype=np.intp), kinds)


def checked_radii(radii: ArrayLike) -> Array:
    """Distances at which something is measured; raises ValueError unless they rise from zero or above."""
    r = np.asarray(radii, dtype=np.float64).ravel()
    if not r.size or not np.isfinite(r).all() or r[0] < 0 or (np.diff(r) <= 0).any():
        raise ValueError("distances must be known, rise, and start at zero or above")
    return r


def distances(one: Array, other: Array) -> Iterator[tuple[slice, Array]]:
    """Distances from some places to others, (rows, places), some rows at a time: what bounds the memory."""
    for start in range(0, len(one), ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        across = one[rows, None, 0] - other[None, :, 0]
        along = one[rows, None, 1] - other[None, :, 1]
        yield rows, np.sqrt(across * across + along * along)


def pairs_apart(place: Array, first: int) -> Mask:
    """Of a block of rows from `first` on, the pairs with a later point, so that each pair counts once."""
    rows = np.arange(first, min(first + ROWS_AT_ONCE, len(place)))
    return np.arange(len(place))[None, :] > rows[:, None]
