"""How alike two places are in structure, dimension by dimension, and how alike that is beside all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

Form = Literal["squared_euclidean", "gower"]
FORMS: tuple[Form, ...] = ("squared_euclidean", "gower")


@dataclass(frozen=True)
class Likeness:
    """The distance of two places and what it is made of.

    distance : the weighted mean over the dimensions that both know; NaN where they know none in common.
    parts : (dimensions,), what each dimension adds to it; they sum to the distance, NaN where either is unknown.
    differences : (dimensions,), one minus the other, in the unit given; NaN where either is unknown.
    known : the share of the weights on which the distance rests.
    """

    distance: float
    parts: NDArray[np.float64]
    differences: NDArray[np.float64]
    known: float


def standardised(values: ArrayLike, others: ArrayLike) -> NDArray[np.float64]:
    """Values in standard deviations from the mean of others, dimension by dimension.

    z[k] = (values[k] − mean(others[., k])) / sd(others[., k])

    values : (dimensions,) or (places, dimensions); others : (places, dimensions), those that set the measure (all
    regions in the same year, say). Standard deviation of the population; NaN is unknown and passed over; a dimension
    in which the others do not differ, or of which fewer than two are known, gives NaN.
    """
    measure = np.asarray(others, dtype=np.float64)
    known = ~np.isnan(measure)
    count = known.sum(axis=0)
    total = np.where(known, measure, 0.0).sum(axis=0)
    mean = np.divide(total, count, out=np.full(count.shape, np.nan), where=count > 0)
    squares = np.where(known, (measure - mean) ** 2, 0.0).sum(axis=0)
    spread = np.sqrt(np.divide(squares, count, out=np.full(count.shape, np.nan), where=count > 1))
    spread[~(spread > 0)] = np.nan
    return np.asarray((np.asarray(values, dtype=np.float64) - mean) / spread)


def group_weights(groups: Sequence[str]) -> NDArray[np.float64]:
    """Weights that sum to 1: every group the same, and within a group every dimension the same.

    w[k] = 1 / (number of groups · size of the group of k)
    """
    sizes = {group: groups.count(group) for group in groups}
    return np.array([1.0 / (len(sizes) * sizes[group]) for group in groups])


def sizes(differences: ArrayLike, form: Form = "squared_euclidean") -> NDArray[np.float64]:
    """How far apart a difference counts: its square, or its absolute value in Gower's form; NaN stays.

    differences : any shape, on one scale. Raises ValueError for another form.
    """
    if form not in FORMS:
        raise ValueError(f"{form!r} is not a form; choose one of {', '.join(FORMS)}")
    apart = np.asarray(differences, dtype=np.float64)
    return np.abs(apart) if form == "gower" else apart**2


def likeness(one: ArrayLike, other: ArrayLike, weights: ArrayLike, *, form: Form = "squared_euclidean") -> Likeness:
    """The distance of two places in structure, with what each dimension adds to it.

    squared_euclidean: d = Σ_k w_k (x_k − y_k)² / Σ_k w_k        gower: d = Σ_k w_k |x_k − y_k| / Σ_k w_k
    both over the dimensions k that are known of both places.

    one, other : (dimensions,), on one scale: standardised, or divided by the range for Gower's form. NaN is unknown;
    it is left out with its weight, never read as alike. weights : (dimensions,), not negative, some above zero.
    Raises ValueError for weights below zero or all zero, and for another form.
    Source: Gower (1971), eq. 5, with the quadratic form of cluster analysis; weights by pillar as in the Joint
    Research Centre's ASEM connectivity index.
    """
    x, y, w = (np.asarray(given, dtype=np.float64) for given in (one, other, weights))
    if (w < 0).any() or not w.sum() > 0:
        raise ValueError("weights are not negative and some is above zero")
    differences = x - y
    known = ~np.isnan(differences)
    weight = np.where(known, w, 0.0)
    size = sizes(differences, form)
    if not weight.sum() > 0:
        return Likeness(np.nan, np.full(len(w), np.nan), differences, 0.0)
    parts = np.where(known, w * size / weight.sum(), np.nan)
    return Likeness(float(np.nansum(parts)), parts, differences, float(weight.sum() / w.sum()))


def distances(one: ArrayLike, others: ArrayLike, weights: ArrayLike, *, form: Form = "squared_euclidean",
              needed: ArrayLike | None = None) -> NDArray[np.float64]:
    """The distance of a place from each of others: (places,), as `likeness` gives it.

    needed : (dimensions,), which dimensions another place must know; a place that lacks one has NaN, so that all are
    measured by the same. Default: those that `one` knows and that have weight.
    """
    x, w = np.asarray(one, dtype=np.float64), np.asarray(weights, dtype=np.float64)
    must = ~np.isnan(x) & (w > 0) if needed is None else np.asarray(needed, dtype=bool)
    apart = sizes(np.asarray(others, dtype=np.float64)[:, must] - x[must], form)
    total = w[must].sum()
    return apart @ w[must] / total if total > 0 else np.full(len(apart), np.nan)


def mahalanobis(one: ArrayLike, others: ArrayLike, sample: ArrayLike) -> NDArray[np.float64]:
    """Squared Mahalanobis distances of a place from others: correlated dimensions count once.

    d = (x − y)ᵀ S⁻¹ (x − y), S the sample covariance (n − 1)

    one : (dimensions,); others : (places, dimensions); sample : (places, dimensions) that give S, complete and with
    more places than dimensions. Raises ValueError where S cannot be inverted.
    Source: Mahalanobis (1936).
    """
    covariance = np.atleast_2d(np.cov(np.asarray(sample, dtype=np.float64), rowvar=False))
    if np.isnan(covariance).any() or np.linalg.matrix_rank(covariance) < len(covariance):
        raise ValueError("the covariance of the sample cannot be inverted")
    apart = np.asarray(others, dtype=np.float64) - np.asarray(one, dtype=np.float64)
    return np.asarray(np.einsum("nk,nk->n", apart, np.linalg.solve(covariance, apart.T).T))


def closer_than(distance: float, others: ArrayLike) -> tuple[int, int]:
    """How many of the others lie closer than a distance, and of how many that is known."""
    known = np.asarray(others, dtype=np.float64)
    known = known[~np.isnan(known)]
    return int((known < distance).sum()), len(known)
