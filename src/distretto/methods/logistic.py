"""From scores to chances: a small logistic model, tried on groups it has not seen, and its calibration."""

from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask


@dataclass(frozen=True)
class LogisticModel:
    """P = 1 / (1 + exp(-(a + sum_k b_k z_k))), z_k = (x_k - mean_k) / sd_k: b is per standard deviation."""

    intercept: float
    coefficients: Array
    mean: Array
    sd: Array

    def predict(self, x: ArrayLike) -> Array:
        """Chance of each case, (n,), 0..1, from its predictors (n, k)."""
        z = (np.asarray(x, dtype=np.float64) - self.mean) / self.sd
        return np.asarray(scipy.special.expit(self.intercept + z @ self.coefficients), dtype=np.float64)


@dataclass(frozen=True)
class Calibration:
    """Predicted chances beside what happened, in groups of cases of rising chance.

    predicted, observed, count : (bins,), mean chance, share that happened, cases. brier : mean squared error
    of the chances; brier_reference : of the same overall share for every case. slope : 1 = as sure as it
    should be, below 1 = too sure; intercept : 0 = neither too high nor too low overall, given that slope.
    """

    predicted: Array
    observed: Array
    count: Array
    brier: float
    brier_reference: float
    slope: float
    intercept: float


def fit_logistic(x: ArrayLike, outcome: ArrayLike, *, ridge: float = 1.0) -> LogisticModel:
    """Logistic regression by Newton's method, with a small ridge that keeps it finite when classes separate.

    maximise sum_i y_i eta_i - log(1 + exp eta_i) - ridge/2 sum_k b_k^2,   eta = a + Z b,   Z standardised

    x : (n, k), predictors, no NaN; a constant one gets the coefficient 0. outcome : (n,), True where it
    happened.
    ridge : > 0, in units of observations; the intercept is not shrunk. Returns a LogisticModel.
    Raises ValueError for NaN (names the first cell), for lengths that differ, for outcomes that are all alike
    and for a ridge that is not positive.
    Source: le Cessie & van Houwelingen (1992), Applied Statistics 41, eqs. 2-4.
    """
    if not ridge > 0:
        raise ValueError(f"ridge must be positive, not {ridge:g}")
    predictors, happened = _checked(x, outcome)
    if happened.all() or not happened.any():
        raise ValueError("outcome is the same for every case: there is nothing to fit")
    mean, sd = predictors.mean(axis=0), predictors.std(axis=0)
    sd = np.where(sd > 1e-12 * (1 + np.abs(mean)), sd, np.inf)
    Z = np.column_stack([np.ones(happened.size), (predictors - mean) / sd])
    penalty = np.r_[0.0, np.full(predictors.shape[1], ridge)]
    beta = np.r_[scipy.special.logit(happened.mean()), np.zeros(predictors.shape[1])]
    y = happened.astype(np.float64)
    for _ in range(100):
        p = scipy.special.expit(Z @ beta)
        gradient = Z.T @ (y - p) - penalty * beta
        step = np.linalg.solve(
            (Z * (p * (1 - p))[:, None]).T @ Z + np.diag(penalty) + 1e-10 * np.eye(beta.size), gradient
        )
        step *= min(1.0, 5.0 / max(float(np.abs(step).max()), 1e-300))
        beta = beta + step
        if np.abs(step).max() < 1e-10:
            break
    return LogisticModel(intercept=float(beta[0]), coefficients=beta[1:], mean=mean, sd=sd)


def leave_one_group_out(x: ArrayLike, outcome: ArrayLike, groups: ArrayLike, *, ridge: float = 1.0) -> Array:
    """Chance of each case by a logistic model fitted to all groups but its own (countries, say).

    x, outcome, ridge : as in `fit_logistic`. groups : (n,), labels. Returns (n,), 0..1; NaN for a group
    without which the rest has no event, or nothing but events.
    Raises ValueError as `fit_logistic` does, and for fewer than two groups.
    Source: Stone (1974), Journal of the Royal Statistical Society B 36 (cross-validation); by whole groups:
    Roberts et al. (2017), Ecography 40.
    """
    predictors, happened = _checked(x, outcome)
    labels = np.asarray(groups)
    if labels.shape != happened.shape:
        raise ValueError(f"groups must label each of the {happened.size} cases, not shape {labels.shape}")
    names = np.unique(labels)
    if names.size < 2:
        raise ValueError("groups must be at least two, so that one can be left out")
    chance = np.full(happened.size, np.nan)
    for name in names:
        out = labels == name
        if 0 < happened[~out].sum() < (~out).sum():
            chance[out] = fit_logistic(predictors[~out], happened[~out], ridge=ridge).predict(predictors[out])
    return chance


def calibration(outcome: ArrayLike, chance: ArrayLike, *, bins: int = 10) -> Calibration:
    """Whether predicted chances hold: of the cases given 20 per cent, did one in five happen?

    Brier = mean (p - y)^2;   slope, intercept: logit P(y) = intercept + slope logit(p)

    outcome : (n,). chance : (n,), 0..1; cases with NaN are left out. bins : groups of about equal size by
    chance; equal chances stay together, so there can be fewer. Returns a Calibration; slope and intercept are
    NaN where all chances, or all outcomes, are alike.
    Raises ValueError for chances outside 0..1 (names the first), for lengths that differ, for fewer than one
    bin.
    Source: Brier (1950), Monthly Weather Review 78; Cox (1958), Biometrika 45 (slope and intercept).
    """
    if bins < 1:
        raise ValueError(f"bins must be at least 1: {bins}")
    p = np.asarray(chance, dtype=np.float64)
    happened = np.asarray(outcome, dtype=np.bool_)
    if p.ndim != 1 or p.shape != happened.shape:
        raise ValueError(
            f"outcome and chance must be vectors of one length, not {happened.shape} and {p.shape}"
        )
    wrong = (p < 0) | (p > 1)
    if wrong.any():
        raise ValueError(f"chance[{int(np.argmax(wrong))}] is {p[np.argmax(wrong)]:g}, outside 0..1")
    y, p = happened[~np.isnan(p)].astype(np.float64), p[~np.isnan(p)]
    if p.size == 0:
        nothing = np.zeros(0)
        return Calibration(nothing, nothing, nothing, *(float("nan"),) * 4)
    edges = np.unique(np.quantile(p, np.linspace(0, 1, bins + 1)[1:-1]))
    group = np.searchsorted(edges, p, side="right")
    count = np.bincount(group).astype(np.float64)
    filled = count > 0
    slope, intercept = _recalibrated(y, p)
    return Calibration(
        predicted=np.bincount(group, p)[filled] / count[filled],
        observed=np.bincount(group, y)[filled] / count[filled],
        count=count[filled],
        brier=float(((p - y) ** 2).mean()),
        brier_reference=float(y.mean() * (1 - y.mean())),
        slope=slope,
        intercept=intercept,
    )


def _recalibrated(y: Array, p: Array) -> tuple[float, float]:
    eta = scipy.special.logit(np.clip(p, 1e-9, 1 - 1e-9))
    if y.min() == y.max() or np.ptp(eta) < 1e-9:
        return float("nan"), float("nan")
    model = fit_logistic(eta[:, None], y, ridge=1e-6)
    slope = float(model.coefficients[0] / model.sd[0])
    return slope, model.intercept - slope * float(model.mean[0])


def _checked(x: ArrayLike, outcome: ArrayLike) -> tuple[Array, Mask]:
    predictors = np.asarray(x, dtype=np.float64)
    happened = np.asarray(outcome, dtype=np.bool_)
    if predictors.ndim != 2 or happened.shape != predictors.shape[:1]:
        raise ValueError(
            f"x must be (cases, predictors) and outcome (cases,), not {predictors.shape}, {happened.shape}"
        )
    unknown = np.isnan(predictors)
    if unknown.any():
        case, column = (int(k) for k in np.argwhere(unknown)[0])
        raise ValueError(f"x[{case}, {column}] is not known (NaN)")
    return predictors, happened
