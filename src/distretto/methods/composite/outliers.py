"""Values far from all others: found by skewness and kurtosis, drawn in or transformed, and always counted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

Logarithm = Literal["none", "plain", "shifted", "innovation_index"]
LOGARITHMS: tuple[Logarithm, ...] = ("none", "plain", "shifted", "innovation_index")


def skewness(x: ArrayLike) -> float:
    """Skewness without the bias of small samples.

    G1 = g1 √(n (n − 1)) / (n − 2),  g1 = m3 / m2^1.5

    x : (units,), NaN passed over. NaN for fewer than three known or where nothing varies.
    Source: Joanes & Gill (1998), The Statistician 47, eq. for G1.
    """
    known = _known(x)
    n = known.size
    if n < 3 or not np.ptp(known) > 0:
        return float("nan")
    apart = known - known.mean()
    return float(np.sqrt(n * (n - 1)) / (n - 2) * (apart**3).mean() / (apart**2).mean() ** 1.5)


def kurtosis(x: ArrayLike) -> float:
    """Excess kurtosis without the bias of small samples; 0 for the normal distribution.

    G2 = (n − 1) / ((n − 2)(n − 3)) · ((n + 1) g2 + 6),  g2 = m4 / m2² − 3

    x : (units,), NaN passed over. NaN for fewer than four known or where nothing varies.
    Source: Joanes & Gill (1998), eq. for G2.
    """
    known = _known(x)
    n = known.size
    if n < 4 or not np.ptp(known) > 0:
        return float("nan")
    apart = known - known.mean()
    excess = (apart**4).mean() / (apart**2).mean() ** 2 - 3
    return float((n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * excess + 6))


def winsorised(x: ArrayLike, *, high: bool = True) -> Array:
    """The largest value (or, not `high`, the smallest) set to the next one; ties move together.

    x : (units,), NaN stays. What has fewer than three different values stays as it is: it would not vary any more.
    Source: OECD/JRC (2008), step 2; Becker et al. (2022), COINr.
    """
    values = np.array(x, dtype=np.float64)
    different = np.unique(_known(values))
    if different.size < 3:
        return values
    extreme, following = (different[-1], different[-2]) if high else (different[0], different[1])
    values[values == extreme] = following
    return values


def box_cox(x: ArrayLike, power: float) -> Array:
    """Power transformation of positive values.

    (x^λ − 1) / λ, and ln x for λ = 0

    x : NaN stays. Raises ValueError for a value not above zero.
    Source: Box & Cox (1964), eq. 1.
    """
    values = _positive(np.asarray(x, dtype=np.float64), "the Box-Cox transformation")
    return np.asarray(np.log(values) if power == 0 else (values**power - 1) / power)


def logged(x: ArrayLike, how: Logarithm = "shifted") -> Array:
    """A long upper tail drawn in by a logarithm.

    plain : ln x        shifted : ln(x − min + 0.01 (max − min))
    innovation_index : ln((max − 1)(x − min) / (max − min) + 1), as in the Global Innovation Index

    x : (units,), NaN stays. Raises ValueError for another kind, for a value not above zero under `plain`, a maximum
    not above 1 under `innovation_index`, and where nothing varies.
    Source: Becker et al. (2022), COINr (log_CT_orig, log_CT, log_GII); Global Innovation Index 2020, appendix IV.
    """
    values = np.asarray(x, dtype=np.float64)
    if how not in LOGARITHMS:
        raise ValueError(f"{how!r} is not a logarithm; choose one of {', '.join(LOGARITHMS)}")
    if how == "none":
        return values.copy()
    if how == "plain":
        return np.asarray(np.log(_positive(values, "the logarithm")))
    known = _known(values)
    if not known.size or not np.ptp(known) > 0:
        raise ValueError("a value that does not vary has no logarithm by its range")
    low, high = known.min(), known.max()
    if how == "shifted":
        return np.asarray(np.log(values - low + 0.01 * (high - low)))
    if not high > 1:
        raise ValueError(f"the logarithm of the innovation index needs a maximum above 1, not {high:g}")
    return np.asarray(np.log((high - 1) * (values - low) / (high - low) + 1))


@dataclass(frozen=True)
class Treatment:
    """How outliers are treated: only where both thresholds are passed; first by drawing in, then by a logarithm.

    skewness, kurtosis : an indicator is treated while |G1| > skewness and G2 > kurtosis. points : how many steps of
    drawing in at most. logarithm : what is tried on the original values where that is not enough.
    """

    skewness: float = 2.0
    kurtosis: float = 3.5
    points: int = 5
    logarithm: Logarithm = "none"

    def outlying(self, x: ArrayLike) -> bool:
        """Whether values pass both thresholds."""
        return bool(abs(skewness(x)) > self.skewness and kurtosis(x) > self.kurtosis)


@dataclass(frozen=True)
class Treated:
    """What the treatment did.

    values : (units, indicators). points : (indicators,), steps of drawing in. logged : (indicators,), whether a
    logarithm was taken. outlying : (indicators,), whether outliers remain. skewness, kurtosis : (indicators, 2),
    before and after.
    """

    values: Array
    points: tuple[int, ...]
    logged: tuple[bool, ...]
    outlying: tuple[bool, ...]
    skewness: Array
    kurtosis: Array


def treated(values: ArrayLike, rule: Treatment) -> Treated:
    """Each indicator treated by the rule: drawn in from the side it is skewed to, until it passes or points run out.

    values : (units, indicators), NaN stays. An indicator of two different values is never treated. Where drawing in
    is not enough and the rule has a logarithm, the original values are taken, if skewed upwards, and logged.
    Raises ValueError where the logarithm cannot be taken.
    Source: OECD/JRC (2008), step 2 (|skewness| > 2 and kurtosis > 3.5); Groeneveld & Meeden (1984); COINr.
    """
    table = np.array(values, dtype=np.float64)
    points, logs = [], []
    for column in range(table.shape[1]):
        original = table[:, column].copy()
        table[:, column], taken = _drawn_in(original, rule)
        use_log = rule.logarithm != "none" and rule.outlying(table[:, column]) and skewness(original) > 0
        if use_log:
            table[:, column], taken = logged(original, rule.logarithm), 0
        points.append(taken)
        logs.append(use_log)
    before = np.asarray(values, dtype=np.float64)
    shapes = [
        np.array([[measure(old), measure(new)] for old, new in zip(before.T, table.T, strict=True)])
        for measure in (skewness, kurtosis)
    ]
    left = tuple(rule.outlying(column) for column in table.T)
    return Treated(table, tuple(points), tuple(logs), left, shapes[0], shapes[1])


def _drawn_in(x: Array, rule: Treatment) -> tuple[Array, int]:
    taken = 0
    while taken < rule.points and rule.outlying(x):
        moved = winsorised(x, high=skewness(x) > 0)
        if np.array_equal(moved, x, equal_nan=True):
            break
        x, taken = moved, taken + 1
    return x, taken


def _known(x: ArrayLike) -> Array:
    values = np.asarray(x, dtype=np.float64)
    return np.asarray(values[~np.isnan(values)])


def _positive(values: Array, what: str) -> Array:
    if (values <= 0).any():
        raise ValueError(f"{what} needs values above zero, not {np.nanmin(values):g}")
    return values
