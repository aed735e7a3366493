"""How sure is an efficiency score? The smoothed bootstrap of Simar and Wilson."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy

from distretto.methods.arrays import Array
from distretto.methods.efficiency.bandwidth import Rule, bandwidth
from distretto.methods.efficiency.observed import Observed
from distretto.methods.efficiency.scores import radial_scores
from distretto.methods.efficiency.technology import Orientation, Reference, Technology

Smoothing = Literal["mirrored_distance", "distance"]
SMOOTHINGS: tuple[Smoothing, ...] = ("mirrored_distance", "distance")
Interval = Literal["basic", "shifted"]
INTERVALS: tuple[Interval, ...] = ("basic", "shifted")


@dataclass(frozen=True)
class Bootstrap:
    """Scores with what chance makes of them: (units,) each, NaN for units set aside.

    score : θ ≤ 1 or φ ≥ 1, as estimated; bias : score − corrected; corrected : the score without its bias;
    lower, upper : the interval at `level`; error : standard deviation of the replications. rank_lower, rank_upper :
    where the unit's rank lies in `level` of the replications, 1 = the best. bandwidth : in the unit of what was
    smoothed. replicated : (units measured, replications), the scores under each replication.
    """

    score: Array
    bias: Array
    corrected: Array
    lower: Array
    upper: Array
    error: Array
    rank_lower: Array
    rank_upper: Array
    bandwidth: float
    level: float
    seed: int
    replicated: Array


def bootstrap(
    data: Observed,
    technology: Technology | str = Technology.VRS,
    orientation: Orientation | str = Orientation.INPUT,
    *,
    seed: int,
    replications: int = 2000,
    width: Rule | float = "silverman",
    level: float = 0.95,
    smoothing: Smoothing = "mirrored_distance",
    interval: Interval = "basic",
    heard: Callable[[int], None] | None = None,
) -> Bootstrap:
    """Bias, bias-corrected scores and intervals of radial efficiency by the homogeneous smoothed bootstrap.

    In each replication every unit is moved to the frontier and back by a score drawn from the smoothed distribution
    of all scores, x* = x θ / θ* (or y* = y φ / φ*); the units as observed are then measured against that frontier.
    With v the score in the measure that is smoothed, v* its replications and q their quantiles:
        bias = mean v* − v,   corrected = v − bias
        basic : (2v − q(1 − α/2), 2v − q(α/2))      shifted : (q(α/2), q(1 − α/2)) − 2 bias

    Draws, with e standard normal, h the bandwidth, d = 1/θ (or φ) ≥ 1, each scaled to keep the variance:
    mirrored_distance : from d and 2 − d together, plus h e; below 1 mirrored. v is d, turned back to θ at the end.
    distance : from d, plus h e; below 1 mirrored. v is θ (or φ).
    Homogeneous: how far a unit lies from the frontier is taken not to depend on its mix or size.

    seed : required; the same seed gives the same numbers. width : a rule of `bandwidth`, or a number.
    replications : 2000 for intervals at 0.95. Memory is units · replications numbers. heard : called after each
    replication with how many are done; what it raises ends the computation.
    Raises ValueError for settings that do not exist, a level outside (0, 1), fewer than 2 replications, a bandwidth
    that is not above zero, or so wide that scores fall to zero, and where all units are efficient.
    Source: Simar & Wilson (1998), Management Science 44, p. 56 f. (score, shifted); Simar & Wilson (2000), Journal of
    Applied Statistics 27 (basic); Daraio & Simar (2007), p. 61 f. (mirrored_distance).
    """
    if smoothing not in SMOOTHINGS or interval not in INTERVALS:
        raise ValueError(f"smoothing is one of {', '.join(SMOOTHINGS)}, interval one of {', '.join(INTERVALS)}")
    if not 0 < level < 1 or replications < 2:
        raise ValueError(f"level lies between 0 and 1, replications are 2 or more: {level:g}, {replications}")
    side, (x, y) = Orientation(orientation), data.complete
    score = radial_scores(Reference(x, y, Technology(technology)), x, y, side)
    score = np.minimum(score, 1.0) if side is Orientation.INPUT else np.maximum(score, 1.0)
    distance = 1.0 / score if side is Orientation.INPUT else score
    h = bandwidth(distance, width) if isinstance(width, str) else float(width)
    if not h > 0:
        raise ValueError(f"the bandwidth must be above zero: {h:g}")
    rng = np.random.default_rng(seed)
    replicated = np.empty((len(x), replications))
    for b in range(replications):
        drawn = _draw(distance, h, smoothing, rng)[:, None]
        if side is Orientation.INPUT:
            moved = Reference(x * score[:, None] * drawn, y, Technology(technology))
        else:
            moved = Reference(x, y * score[:, None] / drawn, Technology(technology))
        replicated[:, b] = radial_scores(moved, x, y, side)
        if heard is not None:
            heard(b + 1)
    inverted = side is Orientation.INPUT and smoothing == "mirrored_distance"
    return _summary(data, score, replicated, inverted, h, level, seed, interval)


def _draw(distance: Array, h: float, smoothing: Smoothing, rng: np.random.Generator) -> Array:
    """Distances ≥ 1 drawn anew for every unit, from the smoothed distribution of all."""
    pool = np.concatenate([distance, 2.0 - distance]) if smoothing == "mirrored_distance" else distance
    means = pool[rng.integers(len(pool), size=len(distance))]
    moved = means + h * rng.standard_normal(len(distance))
    narrower = 1.0 / np.sqrt(1.0 + h**2 / np.var(pool, ddof=1))
    if smoothing == "mirrored_distance":
        moved = means.mean() + narrower * (moved - means.mean())
        return np.asarray(np.where(moved < 1.0, 2.0 - moved, moved))
    moved = np.where(moved < 1.0, 2.0 - moved, moved)
    return np.asarray(distance.mean() + narrower * (moved - distance.mean()))


def _summary(data: Observed, score: Array, replicated: Array, inverted: bool, h: float, level: float, seed: int,
             interval: Interval) -> Bootstrap:
    measured, draws = (1.0 / score, 1.0 / replicated) if inverted else (score, replicated)
    bias = draws.mean(axis=1) - measured
    tails = [(1.0 - level) / 2.0, (1.0 + level) / 2.0]
    low, high = np.quantile(draws, tails, axis=1)
    ends = (2 * measured - high, 2 * measured - low) if interval == "basic" else (low - 2 * bias, high - 2 * bias)
    corrected = measured - bias
    if inverted:
        corrected, ends = 1.0 / corrected, (1.0 / ends[1], 1.0 / ends[0])
    shifted = 2 * measured[:, None] - draws
    best_last = inverted or score.max() > 1.0
    ranks = scipy.stats.rankdata(shifted if best_last else -shifted, axis=0, method="min")
    rank_low, rank_high = np.quantile(ranks, tails, axis=1, method="nearest")
    units = [data.spread(np.asarray(values, dtype=np.float64)) for values in
             (score, score - corrected, corrected, *ends, replicated.std(axis=1, ddof=1), rank_low, rank_high)]
    return Bootstrap(units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], bandwidth=h,
                     level=level, seed=seed, replicated=replicated)
