"""Several scores made one: means that let the good make up for the bad more or less, and a vote that does not."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

Aggregation = Literal["arithmetic", "geometric", "harmonic", "copeland"]
AGGREGATIONS: tuple[Aggregation, ...] = ("arithmetic", "geometric", "harmonic", "copeland")
LEAST_KNOWN = 0.5


def aggregated(
    scores: ArrayLike, weights: ArrayLike, how: Aggregation = "arithmetic", *, least_known: float = LEAST_KNOWN,
    judged_by: ArrayLike | None = None,
) -> Array:
    """One score a unit from several, by weighted means or by Copeland's vote.

    arithmetic : Σ w_k x_k        geometric : Π x_k^w_k        harmonic : 1 / Σ (w_k / x_k)        copeland : see there
    w scaled to sum to 1 over what is known of the unit

    scores : (units, parts) or (draws, units, parts), NaN = not known; weights : (parts,) or (draws, parts), not
    negative. Returns (units,) or (draws, units). A unit of which less than the share `least_known` of the weights is
    known has NaN. judged_by : (parts,), other weights by which that share is found, so that weights drawn at random do
    not decide whether a unit has a score. harmonic <= geometric <= arithmetic: the closer to harmonic, the less the
    good makes up for the bad.
    Raises ValueError for another way, and under geometric and harmonic for a score of zero or below.
    Source: OECD/JRC (2008), step 7.
    """
    x, w = np.asarray(scores, dtype=np.float64), np.asarray(weights, dtype=np.float64)
    if how not in AGGREGATIONS:
        raise ValueError(f"{how!r} is not an aggregation; choose one of {', '.join(AGGREGATIONS)}")
    if how in ("geometric", "harmonic") and (x <= 0).any():
        raise ValueError(f"the {how} mean needs scores above zero, not {np.nanmin(x):g}: choose another scale")
    known = (~np.isnan(x)).astype(np.float64)
    share = _weighted(known, w)
    rule = w if judged_by is None else np.asarray(judged_by, dtype=np.float64)
    enough = (_weighted(known, rule) >= least_known * rule.sum(axis=-1)[..., None] - 1e-12) & (share > 0)
    if how == "copeland":
        return np.where(enough, copeland(outranking(x, w)), np.nan)
    if how == "geometric":
        x = np.log(x)
    elif how == "harmonic":
        x = 1.0 / x
    mean = np.divide(_weighted(np.nan_to_num(x), w), share, out=np.full(share.shape, np.nan), where=enough)
    return np.asarray(np.exp(mean) if how == "geometric" else 1.0 / mean if how == "harmonic" else mean)


def outranking(scores: ArrayLike, weights: ArrayLike) -> Array:
    """How much of the weight says that one unit is better than another; ties count half to each.

    O[a, b] = Σ_k w_k ([x_ak > x_bk] + ½ [x_ak = x_bk]) / Σ_k w_k over the parts known of both, 0 on the diagonal

    scores : (units, parts) or (draws, units, parts); weights : (parts,) or (draws, parts). Returns (units, units) or
    (draws, units, units); NaN where nothing is known of both. Intensity does not count, only order, so that no
    advantage can make up for another.
    Source: OECD/JRC (2008), section 6.9 (non-compensatory); Munda & Nardo (2009), Applied Economics 41(12), eq. 1.
    """
    x, w = np.asarray(scores, dtype=np.float64), np.asarray(weights, dtype=np.float64)
    shape = np.broadcast_shapes(x.shape[:-2], w.shape[:-1])
    units = x.shape[-2]
    won, shared = np.zeros((*shape, units, units)), np.zeros((*shape, units, units))
    for part in range(x.shape[-1]):
        column, weight = x[..., part], w[..., part, None, None]
        apart = np.sign(column[..., :, None] - column[..., None, :])
        shared += weight * ~np.isnan(apart)
        won += weight * np.nan_to_num((apart + 1.0) / 2.0)
    out = np.asarray(np.divide(won, shared, out=np.full(won.shape, np.nan), where=shared > 0))
    out[..., np.arange(units), np.arange(units)] = 0.0
    return out


def copeland(matrix: ArrayLike) -> Array:
    """Copeland's score: how many units one outranks, less how many outrank it.

    C[a] = #{b : O[a, b] > ½} − #{b : O[a, b] < ½}, b other than a

    matrix : (units, units) or (draws, units, units), of `outranking`. Returns (units,) or (draws, units).
    Source: Copeland (1951); Becker et al. (2022), COINr, a_copeland.
    """
    o = np.asarray(matrix, dtype=np.float64)
    votes = np.sign(np.nan_to_num(np.where(np.abs(o - 0.5) < 1e-12, 0.0, o - 0.5)))
    return np.asarray(votes.sum(axis=-1) - np.diagonal(votes, axis1=-2, axis2=-1))


def _weighted(x: Array, w: Array) -> Array:
    """Σ_k w_k x_k along the last axis, for one set of weights or for each draw."""
    if x.ndim == 2:
        return np.asarray(w @ x.T)
    return np.asarray((x @ np.broadcast_to(w, (x.shape[0], w.shape[-1]))[..., None])[..., 0])
