"""How well a score tells what will happen from what will not: the area under the ROC curve."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array, Mask, midranks

Labels = NDArray[np.intp]


@dataclass(frozen=True)
class Auc:
    """Area under the ROC curve of one score: 0.5 = a coin, 1 = perfect, below 0.5 = the wrong way round."""

    value: float
    lower: float
    upper: float
    level: float
    events: int
    others: int


@dataclass(frozen=True)
class AucGain:
    """How much larger the area is with one score than with another on the same cases, with its interval."""

    value: float
    lower: float
    upper: float
    level: float


def auc(outcome: ArrayLike, score: ArrayLike) -> float:
    """Area under the ROC curve: how often a case that happened scores above one that did not (ties: half).

    AUC = 1/(m n) sum_(i happened, j not) [s_i > s_j] + 1/2 [s_i = s_j]

    outcome : (n,), True where it happened. score : (n,), higher = more likely; no NaN (a case without a score
    is for the caller to leave out and to count). Returns 0..1; NaN where nothing, or everything, happened.
    Raises ValueError for NaN in score (names the first) and for lengths that differ.
    Source: Mann & Whitney (1947), Annals of Mathematical Statistics 18; Hanley & McNeil (1982), Radiology
    143.
    """
    happened, values = _checked(outcome, score)
    return float(_placements(happened, values)[0])


def auc_interval(
    outcome: ArrayLike, score: ArrayLike, *, clusters: Sequence[ArrayLike] = (), level: float = 0.95
) -> Auc:
    """Area under the ROC curve with its interval, when cases of one cluster may share their fate.

    logit(AUC) -+ t se / (AUC (1 - AUC)),   t with (clusters that have events) - 1 degrees of freedom

    outcome, score : as in `auc`. clusters : none, each case for itself (DeLong's variance); one labelling of
    the cases, (n,), for example countries (Obuchowski's); or two that cross, for example regions and
    industries. level : of the interval. Returns an Auc; its bounds are NaN where no interval can be had:
    fewer than two clusters with events, or a perfect separation. The variance is analytic: no seed, the same
    answer each time.
    Raises ValueError as `auc` does, for a level outside 0..1 and for more than two labellings.
    Source: DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44; Obuchowski (1997), Biometrics 53; two
    labellings: Cameron, Gelbach & Miller (2011), JBES 29; logit scale: Pepe (2003), The Statistical
    Evaluation of Medical Tests.
    """
    happened, values = _checked(outcome, score)
    area, centred = _placements(happened, values)
    labels = _labellings(clusters, happened.size)
    se = _standard_error(happened, centred, labels)
    lower = upper = float("nan")
    if 0 < area < 1 and np.isfinite(se):
        half = _quantile(happened, labels, level) * se / (area * (1 - area))
        middle = np.log(area / (1 - area))
        lower, upper = (float(1 / (1 + np.exp(-(middle + side * half)))) for side in (-1, 1))
    events = int(happened.sum())
    return Auc(area, lower, upper, level, events, happened.size - events)


def auc_gain(
    outcome: ArrayLike,
    score: ArrayLike,
    baseline: ArrayLike,
    *,
    clusters: Sequence[ArrayLike] = (),
    level: float = 0.95,
) -> AucGain:
    """Difference of two areas on the same cases, with its interval (the two are correlated, and that counts).

    AUC(score) - AUC(baseline) -+ t se,   se of the difference of the placements

    outcome, score, baseline, clusters, level : as in `auc_interval`. Returns an AucGain, -1..1; bounds NaN
    where no interval can be had. Raises ValueError as `auc_interval` does.
    Source: DeLong, DeLong & Clarke-Pearson (1988), Biometrics 44; Obuchowski (1997), Biometrics 53.
    """
    happened, values = _checked(outcome, score)
    _, reference = _checked(outcome, baseline)
    (area, centred), (other, centred_other) = _placements(happened, values), _placements(happened, reference)
    labels = _labellings(clusters, happened.size)
    gain = area - other
    half = _quantile(happened, labels, level) * _standard_error(happened, centred - centred_other, labels)
    return AucGain(gain, gain - half, gain + half, level)


def _standard_error(happened: Mask, centred: Array, clusters: Sequence[Labels]) -> float:
    """Standard error of a mean of placements, cases of one cluster sharing their fate.

    With A_c, B_c the sums over cluster c of the placements of what happened and of what did not, less their
    mean:
    V = S10/m + S01/n + 2 S11/(m n),   S10 = I1/((I1 - 1) m) sum_c A_c^2,   S01 likewise with B, n, I0,
    S11 = I/(I - 1) sum_c A_c B_c,   I, I1, I0 = clusters, those with cases that happened, those with others
    Two labellings that cross: V = V1 + V2 - V12, or V1 or V2 where that is larger.
    """
    single = [_clustered(happened, centred, labels) for labels in clusters]
    if len(single) == 1:
        return float(np.sqrt(max(single[0], 0.0)))
    pairs = _labels(clusters[0] * (int(clusters[1].max(initial=0)) + 1) + clusters[1], happened.size)
    crossed = sum(single) - _clustered(happened, centred, pairs)
    return float(np.sqrt(max(*single, crossed, 0.0))) if np.isfinite(crossed) else float("nan")


def _clustered(happened: Mask, centred: Array, labels: Labels) -> float:
    groups = int(labels.max(initial=-1)) + 1
    m, n = int(happened.sum()), int((~happened).sum())
    with_events = np.unique(labels[happened]).size
    with_others = np.unique(labels[~happened]).size
    if min(with_events, with_others, groups) < 2:
        return float("nan")
    A = np.bincount(labels, np.where(happened, centred, 0.0), groups)
    B = np.bincount(labels, np.where(happened, 0.0, centred), groups)
    s10 = with_events / ((with_events - 1) * m) * (A @ A)
    s01 = with_others / ((with_others - 1) * n) * (B @ B)
    s11 = groups / (groups - 1) * (A @ B)
    return float(s10 / m + s01 / n + 2 * s11 / (m * n))


def _placements(happened: Mask, values: Array) -> tuple[float, Array]:
    """The area, and the share of the other kind each case outdoes (or is outdone by), less the area."""
    m, n = int(happened.sum()), int((~happened).sum())
    if m == 0 or n == 0:
        return float("nan"), np.full(values.size, np.nan)
    among_all = midranks(values)
    placement = np.empty(values.size)
    placement[happened] = (among_all[happened] - midranks(values[happened])) / n
    placement[~happened] = 1 - (among_all[~happened] - midranks(values[~happened])) / m
    area = float(placement[happened].mean())
    return area, placement - area


def _quantile(happened: Mask, clusters: Sequence[Labels], level: float) -> float:
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level:g}")
    freedom = min(np.unique(labels[happened]).size for labels in clusters) - 1
    return float(scipy.special.stdtrit(freedom, (1 + level) / 2)) if freedom > 0 else float("nan")


def _labellings(clusters: Sequence[ArrayLike], length: int) -> list[Labels]:
    if len(clusters) > 2:
        raise ValueError(f"clusters must be at most two labellings, not {len(clusters)}")
    return [_labels(c, length) for c in clusters] or [np.arange(length)]


def _labels(labels: ArrayLike, length: int) -> Labels:
    values = np.asarray(labels)
    if values.shape != (length,):
        raise ValueError(f"clusters must label each of the {length} cases, not shape {values.shape}")
    return np.asarray(np.unique(values, return_inverse=True)[1], dtype=np.intp)


def _checked(outcome: ArrayLike, score: ArrayLike) -> tuple[Mask, Array]:
    happened = np.asarray(outcome, dtype=np.bool_)
    values = np.asarray(score, dtype=np.float64)
    if happened.ndim != 1 or values.shape != happened.shape:
        raise ValueError(
            f"outcome and score must be vectors of one length, not {happened.shape}, {values.shape}"
        )
    if np.isnan(values).any():
        raise ValueError(f"score[{int(np.argmax(np.isnan(values)))}] is not known (NaN)")
    return happened, values
