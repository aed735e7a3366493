"""How near one industry is to another, and how near each industry is to what a region does already."""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, counts, ratio
from distretto.methods.presence import Presence, presence

Proximity = Literal["conditional", "cosine", "jaccard", "association"]
CoOccurrenceMeasure = Literal["probability", "association", "cosine", "jaccard"]


@dataclass(frozen=True)
class DensityAverages:
    """Mean relatedness density of each region, (regions,): over what it has and over what it lacks."""

    internal: Array
    external: Array


def co_occurrence(M: ArrayLike) -> Array:
    """In how many regions two industries are present together.

    C[i, j] = sum_r M[r, i] M[r, j];   C[i, i] = ubiquity of i

    M : (regions, industries), 0/1; an unknown cell (NaN) adds nothing. Returns (industries, industries),
    regions.
    Raises ValueError for other values (names the first cell).
    Source: Hidalgo et al. (2007), Science 317, supporting material.
    """
    return _together(presence(M).present)


def proximity(M: ArrayLike, measure: Proximity = "conditional") -> Array:
    """Proximity of industries: how often regions that have one have the other too.

    conditional   C[i, j] / max(u_i, u_j)            the smaller of P(i | j) and P(j | i)
    cosine        C[i, j] / sqrt(u_i u_j)
    jaccard       C[i, j] / (u_i + u_j - C[i, j])
    association   C[i, j] N / (u_i u_j)              1 = as if independent

    with C the co-occurrence, u_i the number of regions that have i, N the number of regions.
    M : (regions, industries), 0/1; NaN = not known. A pair is compared over the regions where both industries
    are known: u_i (and N) then count those regions only, so that a hidden cell is neither a presence nor an
    absence.
    Returns (industries, industries), symmetric; 0..1 with 1 on the diagonal, association 0..N. An industry
    present nowhere has no proximity: 0 to every other and to itself; a pair never known together gets NaN.
    Raises ValueError for other values in M (names the first cell) and for an unknown measure.
    Source: conditional: Hidalgo et al. (2007), Science 317, p. 484; cosine and Jaccard: Salton & McGill
    (1983); association: van Eck & Waltman (2009), JASIST 60.
    """
    cells = presence(M)
    together = _together(cells.present)
    own, other = _pairwise_ubiquity(cells, together)
    if measure == "conditional":
        near = _over(together, np.maximum(own, other))
    elif measure == "cosine":
        near = _over(together, np.sqrt(own * other))
    elif measure == "jaccard":
        near = _over(together, own + other - together)
    elif measure == "association":
        near = _over(together * _regions_known(cells), own * other)
    else:
        raise ValueError(f"measure must be conditional, cosine, jaccard or association, not {measure!r}")
    return near if cells.complete else np.where(_regions_known(cells) > 0, near, np.nan)


def hypergeometric_z(M: ArrayLike) -> Array:
    """How many standard deviations a co-occurrence is from what chance would give two such industries.

    z[i, j] = (C[i, j] - m) / s,   m = u_i u_j / N,   s^2 = m (N - u_i)/N (N - u_j)/(N - 1)

    M : (regions, industries), 0/1; NaN = not known: u_i, u_j and N count the regions where both are known.
    Returns (industries, industries), symmetric, in standard deviations; NaN on the diagonal (an industry does
    not co-occur with itself) and where s is zero (an industry present everywhere, or nowhere).
    Raises ValueError for other values (names the first cell).
    Source: Teece, Rumelt, Dosi & Winter (1994), JEBO 23, the measure tau.
    """
    cells = presence(M)
    together = _together(cells.present)
    own, other = _pairwise_ubiquity(cells, together)
    N = _regions_known(cells)
    mean = ratio(own * other, N)
    variance = mean * ratio(N - own, N) * ratio(N - other, N - 1)
    z = ratio(together - mean, np.sqrt(variance))
    np.fill_diagonal(z, np.nan)
    return z


def normalised_co_occurrence(C: ArrayLike, measure: CoOccurrenceMeasure = "probability") -> Array:
    """Relatedness from co-occurrences of any kind, against what the industries' own totals would give.

    probability   C[i, j] / (T/2 (s_i/T s_j/(T - s_i) + s_j/T s_i/(T - s_j)))    observed over expected
    association   C[i, j] T / (s_i s_j)
    cosine        C[i, j] / sqrt(s_i s_j)
    jaccard       C[i, j] / (s_i + s_j - C[i, j])

    with the diagonal of C taken as zero, s_i = sum_j C[i, j] and T = sum_i s_i.
    C : (industries, industries), symmetric, not negative (joint presences, moves of workers, joint patents).
    NaN cells add nothing to the totals and stay NaN. Returns the same shape, symmetric, diagonal 0; 0 where
    an industry never co-occurs; probability and association have 1 = as expected by chance, the other two lie
    in 0..1. This is another family than `proximity`: totals are co-occurrences here, presences there.
    Raises ValueError for negative or infinite entries (names the first cell), for a matrix that is not square
    or not symmetric (names the first cell), and for an unknown measure.
    Source: van Eck & Waltman (2009), JASIST 60; probability: Steijn (2017), as in EconGeo (Balland 2017).
    """
    pairs = _symmetric(counts(C, "C", ndim=2), "C").copy()
    np.fill_diagonal(pairs, 0.0)
    s = np.nansum(pairs, axis=1)
    T = s.sum()
    product = np.outer(s, s)
    if measure == "probability":
        chance = ratio(s, T - s)
        expected = (s[:, None] * chance[None, :] + chance[:, None] * s[None, :]) / 2
        return _over(pairs, np.nan_to_num(expected))
    if measure == "association":
        return _over(pairs * T, product)
    if measure == "cosine":
        return _over(pairs, np.sqrt(product))
    if measure == "jaccard":
        return _over(pairs, s[:, None] + s[None, :] - pairs)
    raise ValueError(f"measure must be probability, association, cosine or jaccard, not {measure!r}")


def related(relatedness: ArrayLike, threshold: float = 1.0) -> Array:
    """Which pairs of industries are related: 1 where relatedness reaches the threshold, else 0.

    relatedness : (industries, industries); NaN stays NaN. Returns the same shape, for a binary relatedness
    density.
    Source: Boschma, Balland & Kogler (2015), Industrial and Corporate Change 24 (threshold 1).
    """
    values = np.asarray(relatedness, dtype=np.float64)
    return np.where(np.isnan(values), np.nan, (values >= threshold).astype(np.float64))


def relatedness_density(M: ArrayLike, nearness: ArrayLike, *, include_own: bool = False) -> Array:
    """Relatedness density: how much of what is related to an industry the region has already.

    d[r, i] = sum_j phi[i, j] M[r, j] / sum_j phi[i, j],   j != i unless include_own

    M : (regions, industries), 0/1; NaN = not known: both sums run over the industries known in the region
    only.
    nearness : (industries, industries), phi, symmetric, from `proximity`, `normalised_co_occurrence` or
    `related`; NaN = no comparison, left out of both sums.
    Returns (regions, industries), a share 0..1 (EconGeo prints per cent); NaN where nothing known is related.
    Without own an industry that is present does not count for itself, so that present and absent ones
    compare; `include_own` gives the older convention (Hidalgo et al. 2007; py-ecomplexity,
    economiccomplexity).
    Raises ValueError for other values in M, for negative, infinite or asymmetric nearness (names the first
    cell) and for shapes that do not fit.
    Source: Hidalgo et al. (2007), supporting material; Balland, Boschma, Crespo & Rigby (2019), Regional
    Studies 53, relatedness density.
    """
    cells = presence(M)
    weights = _symmetric(counts(nearness, "nearness", ndim=2), "nearness")
    if weights.shape[0] != cells.present.shape[1]:
        raise ValueError(f"nearness is of {weights.shape[0]} industries, M of {cells.present.shape[1]}")
    if np.isnan(weights).any():
        weights = np.nan_to_num(weights)
    own = np.zeros(weights.shape[0]) if include_own else np.diagonal(weights)
    has = cells.present @ weights - cells.present * own
    if cells.complete:
        return ratio(has, weights.sum(axis=0) - own)
    known = cells.known.astype(np.float64)
    could = known @ weights - known * own
    return np.clip(ratio(has, np.where(could > 1e-12 * weights.max(initial=0.0), could, 0.0)), 0.0, 1.0)


def average_density(density: ArrayLike, M: ArrayLike) -> DensityAverages:
    """Mean relatedness density of a region over the industries it has and over those it lacks.

    internal[r] = mean of d[r, i] where M[r, i] = 1;   external[r] = mean where M[r, i] = 0

    density, M : (regions, industries); cells unknown in either count in neither mean. Returns DensityAverages
    in the unit of density; NaN where a region has none (internal) or lacks none (external).
    Raises ValueError for other values in M (names the first cell) and for shapes that differ.
    Source: Balland et al. (2019), Regional Studies 53; EconGeo (Balland 2017), internal and external average.
    """
    cells = presence(M)
    values = np.asarray(density, dtype=np.float64)
    if values.shape != cells.present.shape:
        raise ValueError(f"density must have the shape of M {cells.present.shape}, not {values.shape}")
    seen = ~np.isnan(values)
    filled = np.nan_to_num(values)

    def mean(where: Array) -> Array:
        chosen = where * seen
        return ratio((filled * chosen).sum(axis=1), chosen.sum(axis=1))

    return DensityAverages(internal=mean(cells.present), external=mean(cells.absent))


def _together(present: Array) -> Array:
    """Counts of joint presence; single precision is exact below 2^24 regions and twice as fast."""
    light = present.astype(np.float32)
    return (light.T @ light).astype(np.float64)


def _pairwise_ubiquity(cells: Presence, together: Array) -> tuple[Array, Array]:
    """Presences of the row's and of the column's industry among the regions where both are known."""
    if cells.complete:
        ubiquity = np.diagonal(together)
        return ubiquity[:, None], ubiquity[None, :]
    own = cells.present.T @ cells.known.astype(np.float64)
    return own, own.T


def _regions_known(cells: Presence) -> Array:
    if cells.complete:
        return np.full((1, 1), float(cells.present.shape[0]))
    return _together(cells.known.astype(np.float64))


def _over(numerator: Array, denominator: Array) -> Array:
    """Quotient that is 0, not NaN, where the denominator is zero: nothing to co-occur with."""
    out = np.zeros(np.broadcast_shapes(numerator.shape, denominator.shape))
    np.divide(numerator, denominator, out=out, where=denominator > 0)
    return out


def _symmetric(matrix: Array, name: str) -> Array:
    if matrix.shape[0] != matrix.shape[1]:
        raise ValueError(f"{name} must be square, not {matrix.shape}")
    if np.array_equal(matrix, matrix.T):
        return matrix
    with np.errstate(invalid="ignore"):
        differs = np.abs(matrix - matrix.T) > 1e-9 * np.maximum(1.0, np.abs(matrix))
    differs |= np.isnan(matrix) != np.isnan(matrix.T)
    if differs.any():
        i, j = (int(k) for k in np.argwhere(differs)[0])
        raise ValueError(f"{name}[{i}, {j}] is {matrix[i, j]:g} but {name}[{j}, {i}] is {matrix[j, i]:g}")
    return matrix
