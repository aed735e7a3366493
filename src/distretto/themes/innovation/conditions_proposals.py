"""Anchors to begin with, each with its reason: somebody has to defend them by what she knows of the cases."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from distretto.methods.arrays import Array
from distretto.themes.innovation.conditions_calibration import Asked, NotCalibrated, thresholds_found, usual_anchors
from distretto.themes.innovation.conditions_measures import ABOVE_PEERS, Measure

OUTER = (10, 90)
INNER = (25, 75)
GROUPS = 4
LEVELS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
"""What a case may be taken for: Ragin's six values."""


@dataclass(frozen=True)
class Proposal:
    """Anchors with the message `study-proposal-…` that says why, and its values."""

    id: str
    asked: Asked
    values: dict[str, Any] = field(default_factory=dict)


def proposals(measure: Measure, x: Array) -> tuple[Proposal, ...]:
    """What the values themselves suggest; what they do not suggest is left out."""
    known = np.sort(x[~np.isnan(x)])
    found = []
    try:
        name = "peers" if measure.id in ABOVE_PEERS and usual_anchors(measure, x)[1] == 1 else "percentiles"
        found.append(Proposal(name, Asked("fuzzy", usual_anchors(measure, x))))
    except NotCalibrated:
        pass
    if gap := _widest_gap(known):
        found.append(gap)
    for groups, kind in ((GROUPS, "fuzzy"), (2, "crisp")):
        try:
            thresholds = tuple(float(f"{t:.4g}") for t in thresholds_found(known, groups))
        except NotCalibrated:
            continue
        found.append(Proposal(f"groups-{groups}", Asked(kind, thresholds)))
    return tuple(found)


def _widest_gap(known: Array) -> Proposal | None:
    """The crossover in the widest gap between neighbours of the middle half, so that no case lies close to it."""
    if not known.size:
        return None
    low, first, last, high = np.percentile(known, (OUTER[0], *INNER, OUTER[1]))
    middle = np.unique(known[(known >= first) & (known <= last)])
    if middle.size < 2:
        return None
    at = int(np.diff(middle).argmax())
    ends = float(middle[at]), float(middle[at + 1])
    anchors = tuple(float(f"{one:.4g}") for one in (low, sum(ends) / 2, high))
    if not anchors[0] < anchors[1] < anchors[2]:
        return None
    return Proposal("gap", Asked("fuzzy", anchors), {"low": ends[0], "high": ends[1]})


def judged_by_sixths(keys: tuple[str, ...], x: Array) -> dict[str, float]:
    """A first judgement of every case by its place among the others: six groups of the same size."""
    known = ~np.isnan(x)
    ends = np.linspace(0, 100, len(LEVELS) + 1)[1:-1]
    cuts = np.percentile(x[known], ends) if known.any() else ends
    level = np.searchsorted(cuts, x, side="right")
    return {key: LEVELS[int(at)] for key, at, there in zip(keys, level, known, strict=True) if there}
