"""Do indicators belong together? Correlation, reliability, principal components and the weights made of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

COLLINEAR = 0.999
LEAST_TOGETHER = 3
STEPS = 500
STILL = 1e-12


def correlations(values: ArrayLike) -> Array:
    """Pearson's r of each two columns over the units that know both; NaN below three such, or where one is flat.

    values : (units, indicators), NaN passed over pair by pair. Returns (indicators, indicators), 1 on the diagonal.
    """
    table = np.asarray(values, dtype=np.float64)
    count = table.shape[1]
    r = np.full((count, count), np.nan)
    known = ~np.isnan(table)
    for one in range(count):
        for other in range(one, count):
            both = table[known[:, one] & known[:, other]][:, [one, other]]
            if len(both) >= LEAST_TOGETHER and (np.ptp(both, axis=0) > 0).all():
                r[one, other] = r[other, one] = 1.0 if one == other else np.corrcoef(*both.T)[0, 1]
    return r


def collinear(
    values: ArrayLike, names: Sequence[str], *, least: float = COLLINEAR
) -> tuple[tuple[str, str, float], ...]:
    """Pairs of indicators that say the same and so count twice: |r| of `least` or more, with r.

    values : (units, indicators), NaN passed over pair by pair. names : (indicators,).
    Source: OECD/JRC (2008), section 1.4 and step 4 (double counting).
    """
    r = correlations(values)
    pairs = np.argwhere(np.triu(np.abs(np.nan_to_num(r)) >= least, k=1))
    return tuple((names[int(one)], names[int(other)], float(r[one, other])) for one, other in pairs)


def cronbach_alpha(values: ArrayLike) -> float:
    """Cronbach's alpha: how far indicators of one pillar measure one thing; 0.7 is often asked for.

    α = k / (k − 1) · (1 − Σ_j var x_j / var Σ_j x_j)

    values : (units, k indicators), on one scale; units with a gap are left out. Below zero where indicators run
    against each other. Raises ValueError for one indicator, fewer than three complete units, or a sum that is flat.
    Source: Cronbach (1951), eq. 2; OECD/JRC (2008), step 4.
    """
    table = _complete(values, least=LEAST_TOGETHER)
    count = table.shape[1]
    total = table.sum(axis=1).var(ddof=1)
    if count < 2 or not total > 0:
        raise ValueError("Cronbach's alpha needs two indicators or more whose sum varies")
    return float(count / (count - 1) * (1 - table.var(axis=0, ddof=1).sum() / total))


@dataclass(frozen=True)
class Components:
    """Principal components of correlated indicators.

    eigenvalues : (indicators,), falling; they sum to the number of indicators. directions : (indicators, components),
    of length 1, each turned so that its entries sum to zero or more. explained : (components,), shares of variance.
    """

    eigenvalues: Array
    directions: Array
    explained: Array


def principal_components(values: ArrayLike) -> Components:
    """Principal components of the correlation matrix.

    R v = λ v

    values : (units, indicators); units with a gap are left out. Raises ValueError for fewer complete units than
    indicators and one more, and for an indicator that does not vary.
    Source: Pearson (1901); OECD/JRC (2008), step 4.
    """
    table = _complete(values, least=np.shape(values)[1] + 1)
    if not (np.ptp(table, axis=0) > 0).all():
        raise ValueError(f"indicator {int((np.ptp(table, axis=0) == 0).argmax())} does not vary")
    roots, vectors = np.linalg.eigh(np.atleast_2d(np.corrcoef(table, rowvar=False)))
    roots, vectors = roots[::-1].clip(min=0.0), vectors[:, ::-1]
    turned = vectors * np.where(vectors.sum(axis=0) < 0, -1.0, 1.0)
    return Components(roots, turned, roots / roots.sum())


def pca_weights(values: ArrayLike) -> Array:
    """Weights by the first principal component: what explains most of what the indicators share counts most.

    w_k = v_k1 / Σ_j v_j1

    values : (units, indicators), turned so that more is better. Returns (indicators,), summing to 1. With perfectly
    collinear indicators each copy gets its weight: see `collinear`.
    Raises ValueError as `principal_components`, and where an indicator runs against the others (named by its place):
    its weight would be negative.
    Source: Becker et al. (2022), COINr, get_PCA; OECD/JRC (2008), step 6.
    """
    first = principal_components(values).directions[:, 0]
    if (first < 0).any():
        raise ValueError(f"indicator {int(first.argmin())} runs against the others; it has no weight by this method")
    return np.asarray(first / first.sum())


def factor_weights(values: ArrayLike, *, least_eigenvalue: float = 1.0) -> Array:
    """Weights by rotated factors: each indicator counts by how much of it the factor explains on which it loads most.

    w_k = max_j L_kj² / Σ_k max_j L_kj²
    L : varimax-rotated loadings of the factors with an eigenvalue above the least

    values : (units, indicators). Returns (indicators,), summing to 1. Raises ValueError as `principal_components`, and
    where no factor reaches the least eigenvalue.
    Source: Nicoletti, Scarpetta & Boylaud (2000), OECD Economics Department Working Paper 226; OECD/JRC (2008), 6.1.
    """
    found = principal_components(values)
    kept = found.eigenvalues > least_eigenvalue
    if not kept.any():
        raise ValueError(f"no factor has an eigenvalue above {least_eigenvalue:g}")
    loadings = varimax(found.directions[:, kept] * np.sqrt(found.eigenvalues[kept]))
    strongest = (loadings**2).max(axis=1)
    return np.asarray(strongest / strongest.sum())


def varimax(loadings: ArrayLike) -> Array:
    """Loadings turned so that each indicator loads on few factors.

    max Σ_j var_k(L_kj²) over rotations

    loadings : (indicators, factors). What each indicator has in common with the factors stays (Σ_j L_kj²).
    Source: Kaiser (1958), without his normalisation of rows.
    """
    given = np.asarray(loadings, dtype=np.float64)
    rotation, reached = np.eye(given.shape[1]), 0.0
    for _ in range(STEPS):
        turned = given @ rotation
        u, singular, v = np.linalg.svd(given.T @ (turned**3 - turned * (turned**2).mean(axis=0)))
        rotation = u @ v
        if singular.sum() <= reached * (1 + STILL):
            break
        reached = singular.sum()
    return np.asarray(given @ rotation)


def _complete(values: ArrayLike, *, least: int) -> Array:
    """The units without a gap, if enough."""
    table = np.asarray(values, dtype=np.float64)
    whole = table[~np.isnan(table).any(axis=1)]
    if len(whole) < least:
        raise ValueError(f"{len(whole)} units know all {table.shape[1]} indicators; {least} are needed")
    return np.asarray(whole)
