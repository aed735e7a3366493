"""From measured values to membership in a set, 0 (fully out) to 1 (fully in), by anchors that somebody must defend."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations_with_replacement, pairwise
from typing import Literal

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array

Shape = Literal["logistic", "linear"]
Turn = Literal["hump", "dip"]
SHAPES: tuple[Shape, ...] = ("logistic", "linear")
LOG_ODDS = float(np.log(0.95 / 0.05))
POWERS = (-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0, 3.0)
ITERATIONS = 100


def direct(x: ArrayLike, exclusion: float, crossover: float, inclusion: float, *, shape: Shape = "logistic",
           log_odds: float = LOG_ODDS) -> Array:
    """Membership by three anchors: fully out, neither in nor out, fully in.

    logistic: m = 1 / (1 + exp(−k d)),  d = (x − crossover) / |anchor − crossover|, the anchor being the one on the
    side of x, with the sign of membership        linear: 0 at exclusion, 0.5 at crossover, 1 at inclusion

    x : any shape, in its own unit; NaN stays NaN. Anchors in the unit of x, rising (more is more membership) or
    falling. log_odds : k, the log odds of membership at the outer anchors; ln(0.95 / 0.05) puts them at 0.95 and
    0.05; Ragin's tables use 3. Returns the shape of x, 0 to 1.
    Raises ValueError for infinite values, for anchors that are out of order or equal, and for k not above 0.
    Source: Ragin (2008), Redesigning Social Inquiry, ch. 5; Duşa (2019), QCA with R, ch. 4.
    """
    values = _finite(x)
    rising = exclusion < crossover < inclusion
    if not (rising or exclusion > crossover > inclusion):
        raise ValueError(f"anchors are out of order: {exclusion:g}, {crossover:g}, {inclusion:g}; "
                         "full non-membership, crossover and full membership must rise or fall strictly")
    if shape not in SHAPES:
        raise ValueError(f"{shape!r} is not a shape; choose one of {', '.join(SHAPES)}")
    if not log_odds > 0:
        raise ValueError(f"the log odds at the outer anchors must be above 0, not {log_odds:g}")
    away = values - crossover if rising else crossover - values
    d = np.where(away >= 0, away / abs(inclusion - crossover), away / abs(exclusion - crossover))
    if shape == "linear":
        return np.asarray(np.clip(0.5 + d / 2, 0.0, 1.0))
    return np.asarray(scipy.special.expit(log_odds * d))


def bell(x: ArrayLike, anchors: Sequence[float], *, turn: Turn = "hump", shape: Shape = "logistic",
         log_odds: float = LOG_ODDS) -> Array:
    """Membership by six anchors: the middle is in and both ends are out (hump), or the reverse (dip).

    hump: m = min(rising by anchors 1 to 3, falling by anchors 6 to 4)        dip: 1 − hump

    x, shape, log_odds, missing values : as in `direct`. anchors : for a hump out, crossover, in, in, crossover, out;
    for a dip in, crossover, out, out, crossover, in: the same six places. The two in the middle may be equal.
    Raises ValueError for another number of anchors, for anchors out of order, and as `direct` does.
    Source: Duşa (2019), QCA with R, ch. 4 (six thresholds); the minimum as the fuzzy intersection of both sides.
    """
    if len(anchors) != 6:
        raise ValueError(f"six anchors are needed, not {len(anchors)}")
    if turn not in ("hump", "dip"):
        raise ValueError(f"{turn!r} is not a turn; choose hump or dip")
    a, b, c, d, e, f = anchors
    if c > d:
        raise ValueError(f"anchors are out of order: {', '.join(f'{anchor:g}' for anchor in anchors)}; they must rise")
    up, down = (direct(x, *three, shape=shape, log_odds=log_odds) for three in ((a, b, c), (f, e, d)))
    hump = np.minimum(up, down)
    return np.asarray(hump if turn == "hump" else 1.0 - hump)


def indirect(x: ArrayLike, judged: ArrayLike) -> Array:
    """Membership from a first judgement of each case, smoothed over the measured values.

    logit m(x) = a + b x^p + c x^q,  with ln x for a power 0 and x^p ln x where p = q,
    fitted to the judgements as fractions; p and q of {−2, −1, −½, 0, ½, 1, 2, 3} with the least deviance

    x : (cases,), in its own unit, shifted above zero where it is not; judged : (cases,), 0 to 1, what each case was
    taken for (0, 0.2, 0.4, 0.6, 0.8, 1, say). A case with either missing is left out of the fit and is NaN where x is.
    Returns (cases,), 0 to 1.
    Raises ValueError for judgements outside 0 to 1, for fewer than four different known values, and where all
    judgements are the same.
    Source: Ragin (2008), ch. 5 (indirect method); Papke & Wooldridge (1996), Journal of Applied Econometrics 11
    (fractional logit); Royston & Altman (1994), Applied Statistics 43 (fractional polynomials).
    """
    values, fractions = _finite(x), np.asarray(judged, dtype=np.float64)
    if values.ndim != 1 or values.shape != fractions.shape:
        raise ValueError(f"values and judgements must be of the same cases, not {values.shape} and {fractions.shape}")
    if ((fractions < 0) | (fractions > 1)).any():
        raise ValueError("judgements lie between 0 and 1")
    known = ~np.isnan(values) & ~np.isnan(fractions)
    distinct = np.unique(values[known])
    if distinct.size < 4:
        raise ValueError(f"only {distinct.size} different values are judged; at least 4 are needed")
    if np.ptp(fractions[known]) == 0:
        raise ValueError("every case is judged the same: there is nothing to fit")
    positive = values - min(0.0, distinct[0]) + (np.diff(distinct).min() if distinct[0] <= 0 else 0.0)
    scaled = positive / np.median(positive[known])
    fits = [_fractional(scaled, fractions, known, *powers) for powers in combinations_with_replacement(POWERS, 2)]
    return min(fits, key=lambda fit: fit[0])[1]


def crisp(x: ArrayLike, *thresholds: float) -> Array:
    """Sets without degrees: 0 below the threshold, 1 from it on; with several thresholds the levels 0, 1, 2 …

    m = number of thresholds t with x ≥ t

    x : any shape; NaN stays NaN. thresholds : in the unit of x, rising. Returns the shape of x.
    Raises ValueError without a threshold, for thresholds that do not rise, and for infinite values.
    Source: Rihoux & De Meur (2009), in Configurational Comparative Methods, ch. 3; Cronqvist & Berg-Schlosser (2009),
    ibid., ch. 4 (several).
    """
    values = _finite(x)
    if not thresholds or any(one >= other for one, other in pairwise(thresholds)):
        raise ValueError(f"thresholds must rise, and one is needed: "
                         f"{', '.join(f'{t:g}' for t in thresholds) or 'none'}")
    level = np.searchsorted(np.array(thresholds), values, side="right").astype(np.float64)
    return np.where(np.isnan(values), np.nan, level)


def found_thresholds(x: ArrayLike, groups: int = 2) -> Array:
    """Thresholds that the values themselves suggest: halfway in the gaps between groups of near values.

    Groups by complete linkage of |x_i − x_j|, cut where `groups` remain; t = (largest below + smallest above) / 2

    x : (cases,); NaN is passed over. Returns (groups − 1,), rising, in the unit of x. They are a place to start from:
    a threshold has to be defended by what is known of the cases.
    Raises ValueError for fewer than two groups, and for fewer different values than groups.
    Source: Duşa (2019), QCA with R, ch. 4 (findTh); complete linkage: Sørensen (1948).
    """
    values = _finite(x).ravel()
    values = np.sort(values[~np.isnan(values)])
    if groups < 2 or np.unique(values).size < groups:
        raise ValueError(f"{np.unique(values).size} different values cannot be parted into {groups} groups; "
                         "ask for at least 2 and at most as many as there are values")
    tree = scipy.cluster.hierarchy.linkage(values[:, None], "complete")
    label = scipy.cluster.hierarchy.fcluster(tree, groups, criterion="maxclust")
    edges = np.flatnonzero(np.diff(label))
    if edges.size != groups - 1:
        raise ValueError(f"the values fall into {edges.size + 1} groups, not {groups}: gaps are tied")
    return np.asarray((values[edges] + values[edges + 1]) / 2)


def _finite(x: ArrayLike) -> Array:
    values = np.asarray(x, dtype=np.float64)
    if np.isinf(values).any():
        raise ValueError("a value is infinite; only finite and missing values can be calibrated")
    return values


def _fractional(x: Array, y: Array, known: NDArray[np.bool_], p: float, q: float) -> tuple[float, Array]:
    """Deviance and fitted fractions of one pair of powers; an infinite deviance where the fit does not settle."""
    log = np.log(x)
    first = log if p == 0 else x**p
    second = first * log if p == q else (log if q == 0 else x**q)
    columns = np.stack([np.ones_like(x), first, second], axis=-1)
    X, target = columns[known], y[known]
    beta = np.array([scipy.special.logit(np.clip(target.mean(), 1e-6, 1 - 1e-6)), 0.0, 0.0])
    scale = np.abs(X).max(axis=0)
    for _ in range(ITERATIONS):
        fitted = scipy.special.expit(np.clip((X / scale) @ beta, -30, 30))
        weight = fitted * (1 - fitted) + 1e-12
        step = np.linalg.lstsq((X / scale) * np.sqrt(weight)[:, None], (target - fitted) / np.sqrt(weight),
                               rcond=None)[0]
        beta = beta + step * min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-300))
        if np.abs(step).max() < 1e-9:
            break
    everywhere = scipy.special.expit(np.clip((columns / scale) @ beta, -30, 30))
    m = everywhere[known]
    deviance = float(-(scipy.special.xlogy(target, m) + scipy.special.xlogy(1 - target, 1 - m)).sum())
    return (deviance if np.isfinite(deviance) else np.inf), np.asarray(everywhere)
