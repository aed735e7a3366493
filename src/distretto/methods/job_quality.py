"""How good the jobs of a place are beside those of others: like compared with like, and what is not known kept open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, aligned, counts, ratio

DIMENSIONS = ("wages", "security", "working_time", "conditions", "skills", "representation")
"""The six dimensions of the European Job Quality Index."""


@dataclass(frozen=True)
class JobQuality:
    """An index of job quality, and between which ends it would lie were every dimension known.

    scores : (units, dimensions), 0 to 1, more always better; NaN = not known. index : (units,), mean of what is known.
    least, most : (units,), the index with every unknown dimension at 0 and at 1. known : (units,), share of the
    dimensions that is known.
    """

    scores: Array
    index: Array
    least: Array
    most: Array
    known: Array


def fixed_weight_mean(values: ArrayLike, weights: ArrayLike, *, least_known: float = 0.5) -> Array:
    """Figures by industry averaged with one set of weights for all places, so that their mixes do not matter.

    m[r] = Σ_i w[i] y[r, i] / Σ_i w[i] over the industries whose y[r, i] is known

    values : (places, industries), in any unit; NaN = not known. weights : (industries,), for example the jobs of the
    place asked about. Returns (places,) in the unit of the values; NaN where less than the share `least_known` of the
    weights is known. Raises ValueError for negative weights, none above zero, or another length.
    Source: Laspeyres (1871), weights of one place for all.
    """
    y = np.asarray(values, dtype=np.float64)
    if y.ndim != 2:
        raise ValueError(f"values must have 2 axes, not {y.ndim} (shape {y.shape})")
    w = np.nan_to_num(aligned(weights, y.shape[1], "weights"))
    if not w.sum() > 0:
        raise ValueError("no weight is above zero")
    known = ~np.isnan(y)
    held = known @ w
    enough = (held > 0) & (held >= least_known * w.sum() * (1 - 1e-12))
    summed = np.where(known, y, 0.0) @ w
    return np.asarray(np.divide(summed, held, out=np.full(len(y), np.nan), where=enough), dtype=np.float64)


def job_quality(measures: ArrayLike, directions: Sequence[int], *, dimensions: int = len(DIMENSIONS)) -> JobQuality:
    """Measures of job quality on one scale, averaged, with the ends that unknown dimensions leave open.

    s[r, k] = (x[r, k] - min x[k]) / (max x[k] - min x[k]), turned round where less is better
    index[r] = mean of s[r, k] over what is known,   least = Σ s / D,   most = (Σ s + D - known) / D

    measures : (units, measures), one a dimension, in any units, not negative; NaN = not known, and left out, never
    zero. directions : 1 more is better, -1 less is better. dimensions : D, how many the whole index has; those without
    a measure are unknown for everyone. A measure that is the same everywhere tells nothing and is unknown. Returns
    JobQuality; the index is NaN where nothing is known.
    Raises ValueError for negative or infinite measures, a direction that is neither, and more measures than dimensions.
    Source: Leschke & Watt (2014), Social Indicators Research 118, section 3 (min-max, equal weights); UNECE (2015).
    """
    x = counts(measures, "measures", ndim=2)
    signs = np.asarray(directions, dtype=np.float64)
    if signs.shape != x.shape[1:] or not np.isin(signs, (-1.0, 1.0)).all():
        raise ValueError(f"directions must be {x.shape[1]} of 1 and -1, not {list(directions)}")
    if x.shape[1] > dimensions:
        raise ValueError(f"{x.shape[1]} measures cannot be one each of {dimensions} dimensions")
    scores = np.full(x.shape, np.nan)
    for k, column in enumerate(x.T):
        if not np.isnan(column).all():
            worst, best = (np.nanmin(column), np.nanmax(column))[:: int(signs[k])]
            scores[:, k] = ratio(column - worst, best - worst)
    known = (~np.isnan(scores)).sum(axis=1)
    total = np.nansum(scores, axis=1)
    index = np.divide(total, known, out=np.full(len(x), np.nan), where=known > 0)
    return JobQuality(
        scores, index, total / dimensions, (total + dimensions - known) / dimensions, known / dimensions)
