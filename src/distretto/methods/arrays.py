"""What every method asks of its arrays: real, finite where known, never negative; NaN = not published."""

from typing import TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]


def counts(x: ArrayLike, name: str = "x", *, ndim: int | None = None) -> Array:
    """An array of counts (persons, firms, money) as floats, after checking that it can be one.

    x : any shape, or exactly `ndim` axes; NaN = not published and passes.
    Raises ValueError for another number of axes, for a negative and for an infinite entry (names the first
    cell).
    """
    values = np.asarray(x, dtype=np.float64)
    if ndim is not None and values.ndim != ndim:
        raise ValueError(f"{name} must have {ndim} axes, not {values.ndim} (shape {values.shape})")
    for wrong, word in ((values < 0, "negative"), (np.isinf(values), "infinite")):
        if wrong.any():
            cell = tuple(int(k) for k in np.argwhere(wrong)[0])
            raise ValueError(f"{name}{list(cell)} is {word}: {values[cell]:g}")
    return values


def aligned(x: ArrayLike, length: int, name: str) -> Array:
    """A vector of counts of a given length.

    x : (length,); NaN = not published.
    Raises ValueError for another length and for what `counts` refuses.
    """
    values = counts(x, name, ndim=1)
    if values.size != length:
        raise ValueError(f"{name} must have {length} entries, not {values.size}")
    return values


def known_sum(x: Array, axis: int | None = None) -> Array:
    """Sum of what is known; NaN where nothing is (an empty sum of unknowns is unknown, not zero).

    x : any shape. Returns the shape without `axis` (0-d for None).
    """
    known = ~np.isnan(x)
    summed = np.where(known, x, 0.0).sum(axis=axis)
    return np.asarray(np.where(known.any(axis=axis), summed, np.nan), dtype=np.float64)


def ratio(numerator: ArrayLike, denominator: ArrayLike) -> Array:
    """Elementwise quotient; NaN where the denominator is zero or either side is unknown. Broadcasts."""
    above, below = np.broadcast_arrays(
        np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    out = np.full(above.shape, np.nan)
    np.divide(above, below, out=out, where=below != 0)
    return out


def midranks(values: Array) -> Array:
    """Ranks from 1 for the smallest on, equal values each with the mean of theirs. values : (n,), all known."""
    _, inverse, count = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(count) - (count - 1) / 2)[inverse], dtype=np.float64)
