"""Indicators in different units brought to one scale."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array

Kind = Literal[
    "min_max", "z_score", "rank", "percentile", "goalposts", "distance_to_best", "distance_to_reference",
    "share_of_best",
]
KINDS: tuple[Kind, ...] = (
    "min_max", "z_score", "rank", "percentile", "goalposts", "distance_to_best", "distance_to_reference",
    "share_of_best",
)


@dataclass(frozen=True)
class Normalisation:
    """How an index brings its indicators to one scale.

    low, high : where the scale begins and ends (z_score: a mean half-way and a standard deviation of a tenth of the
    scale, so that 0 to 100 gives mean 50 and deviation 10). The default begins at 1, not 0, because a geometric or
    harmonic mean of anything with 0 is 0. goalposts : for `goalposts`, the two ends for each indicator, in its unit.
    references : for `distance_to_reference`, one value for each indicator, in its unit.
    """

    kind: Kind = "min_max"
    low: float = 1.0
    high: float = 100.0
    goalposts: tuple[tuple[float, float], ...] = ()
    references: tuple[float, ...] = ()


def normalised(values: ArrayLike, directions: ArrayLike, how: Normalisation) -> Array:
    """The table of indicators on one scale, more always better.

    rank : how many lie below, ties taking the lower        z_score : (low + high)/2 + (high − low)/10 · (x − mean)/sd
    all others : low + (high − low) s with
    min_max : s = (x − min)/(max − min)                     goalposts : the same between given ends, cut there
    distance_to_best : s = 1 − (max − x)/(max − min)        distance_to_reference : s = (x − min)/(reference − min)
    percentile : s = rank/(n − 1)                           share_of_best : s = x/max

    With direction −1 the indicator is turned (−x) first, its ends and its reference too.
    values : (units, indicators), NaN stays and counts for nothing. sd is the sample's (n − 1).
    Raises ValueError for another kind, a scale that does not rise, an indicator that does not vary, ends or references
    that are lacking or do not fit, and under `share_of_best` for negative values or the direction −1.
    Source: OECD/JRC (2008), step 5, table 3; Becker et al. (2022), COINr.
    """
    table, signs = np.asarray(values, dtype=np.float64), np.asarray(directions, dtype=np.float64)
    if how.kind not in KINDS:
        raise ValueError(f"{how.kind!r} is not a normalisation; choose one of {', '.join(KINDS)}")
    if not how.low < how.high:
        raise ValueError(f"the scale must rise, not go from {how.low:g} to {how.high:g}")
    turned = table * signs
    if how.kind == "goalposts":
        return np.asarray(how.low + (how.high - how.low) * _between(turned, signs, how))
    flat = ~(np.nanmax(turned, axis=0) > np.nanmin(turned, axis=0))
    if flat.any():
        raise ValueError(f"indicator {int(flat.argmax())} does not vary")
    if how.kind == "z_score":
        spread = np.nanstd(turned, axis=0, ddof=1)
        z = (turned - np.nanmean(turned, axis=0)) / spread
        return np.asarray((how.low + how.high) / 2 + (how.high - how.low) / 10 * z)
    if how.kind == "rank":
        return ranks_below(turned)
    return np.asarray(how.low + (how.high - how.low) * _from_zero_to_one(turned, signs, how))


def ranks_below(values: ArrayLike) -> Array:
    """How many known units lie below each, indicator by indicator (Borda's points); NaN stays.

    values : (units, indicators). Ties take the lower rank.
    """
    table = np.asarray(values, dtype=np.float64)
    unknown = np.isnan(table)
    below = scipy.stats.rankdata(np.where(unknown, np.inf, table), method="min", axis=0) - 1.0
    return np.where(unknown, np.nan, below)


def _from_zero_to_one(turned: Array, signs: Array, how: Normalisation) -> Array:
    low, high = np.nanmin(turned, axis=0), np.nanmax(turned, axis=0)
    if how.kind == "percentile":
        return np.asarray(ranks_below(turned) / ((~np.isnan(turned)).sum(axis=0) - 1))
    if how.kind == "distance_to_reference":
        if len(how.references) != turned.shape[1]:
            raise ValueError(f"{turned.shape[1]} references are needed, not {len(how.references)}")
        high = np.asarray(how.references) * signs
        if not (high > low).all():
            raise ValueError(f"the reference of indicator {int((~(high > low)).argmax())} is its worst value or worse")
    if how.kind == "share_of_best":
        if (signs < 0).any() or (low < 0).any():
            raise ValueError("a share of the best needs values of zero or more, of which more is better")
        low = np.zeros_like(low)
    if how.kind == "distance_to_best":
        return np.asarray(1.0 - (high - turned) / (high - low))
    return np.asarray((turned - low) / (high - low))


def _between(turned: Array, signs: Array, how: Normalisation) -> Array:
    ends = np.asarray(how.goalposts, dtype=np.float64)
    if ends.shape != (turned.shape[1], 2) or not (ends[:, 0] < ends[:, 1]).all():
        raise ValueError(f"{turned.shape[1]} pairs of goalposts are needed, each with the lower first")
    low, high = np.where(signs > 0, ends.T, -ends.T[::-1])
    return np.asarray(np.clip((turned - low) / (high - low), 0.0, 1.0))
