"""Does a value lie above or below the middle of a benchmark, and how near to it?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask

NEAR = 0.05
"""Half the width of the band around the median, as a share of the benchmark's values."""


@dataclass(frozen=True)
class BenchmarkPosition:
    """Where values stand beside a benchmark.

    median, low, high : (figures,), the benchmark's median and the band around it; NaN where it has no value. known :
    (figures,), how many of the benchmark have one. side : (areas, figures), -1 below, 0 within the band, 1 above; NaN
    where the value or the median is not known. above : (areas, figures), whether the value is above the median itself.
    """

    median: Array
    low: Array
    high: Array
    known: NDArray[np.intp]
    side: Array
    above: Mask


def benchmark_position(x: ArrayLike, benchmark: ArrayLike, *, near: float = NEAR) -> BenchmarkPosition:
    """The side of a benchmark's median on which each value lies.

    m[k] = median over b of y[b, k];   side = sign(x - m), 0 where Q(0.5 - near) <= x <= Q(0.5 + near) of y[., k]

    x : (areas, figures) and benchmark y : (others, figures), each column in a unit of its own; NaN = not known, and
    not counted. Quantiles interpolate linearly; with a single known value the band is that value. near : from 0 to
    below 0.5. Ranks alone count, so no unit and no outlier moves a side.
    Raises ValueError for arrays of other axes or of another number of figures, an infinite value, and another `near`.
    Source: Tukey (1977), Exploratory Data Analysis, ch. 2 (median and depth); quantiles: Hyndman & Fan (1996), type 7.
    """
    values, others = _figures(x, "x"), _figures(benchmark, "benchmark")
    if values.shape[1] != others.shape[1]:
        raise ValueError(f"x has {values.shape[1]} figures and the benchmark {others.shape[1]}")
    if not 0 <= near < 0.5:
        raise ValueError(f"near must be from 0 to below 0.5, not {near:g}")
    known = (~np.isnan(others)).sum(axis=0)
    low, median, high = (_quantiles(others, at) for at in (0.5 - near, 0.5, 0.5 + near))
    side = np.where(values > high, 1.0, np.where(values < low, -1.0, 0.0))
    side[np.isnan(values) | np.isnan(median)] = np.nan
    with np.errstate(invalid="ignore"):
        above = values > median
    return BenchmarkPosition(median, low, high, known, side, above)


def _figures(x: ArrayLike, name: str) -> Array:
    values: Array = np.asarray(x, dtype=np.float64)
    if values.ndim != 2:
        raise ValueError(f"{name} must have 2 axes, not {values.ndim} (shape {values.shape})")
    if np.isinf(values).any():
        raise ValueError(f"{name} has an infinite value")
    return values


def _quantiles(values: Array, at: float) -> Array:
    """The quantile of what is known in each column; NaN where nothing is."""
    found = np.full(values.shape[1], np.nan)
    for k, column in enumerate(values.T):
        given = column[~np.isnan(column)]
        if given.size:
            found[k] = np.quantile(given, at)
    return found
