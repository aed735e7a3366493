"""Is a unit too small, too large, or of the right size?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.efficiency.observed import Observed
from distretto.methods.efficiency.scores import radial_scores
from distretto.methods.efficiency.technology import Orientation, Reference, Technology

EQUAL = 1e-6


class Returns(StrEnum):
    """Returns to scale at the place on the frontier by which a unit is measured."""

    INCREASING = "increasing"
    CONSTANT = "constant"
    DECREASING = "decreasing"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class ScaleEfficiency:
    """Scores under the three technologies, scale efficiency in (0, 1] and returns to scale: (units,) each."""

    crs: Array
    vrs: Array
    nirs: Array
    scale: Array
    returns: tuple[Returns, ...]


def scale_efficiency(data: Observed, orientation: Orientation | str = Orientation.INPUT) -> ScaleEfficiency:
    """How much of a unit's inefficiency is due to its size, and whether it is too small or too large.

    input: SE = θ_crs / θ_vrs        output: SE = φ_vrs / φ_crs
    constant where crs = vrs; decreasing (too large) where nirs = vrs ≠ crs; increasing (too small) otherwise.

    Scores are θ ≤ 1 or φ ≥ 1 by orientation; NaN and UNKNOWN for units set aside. The two orientations may disagree
    on a unit inside the frontier: they look at different places of it.
    Source: Färe, Grosskopf & Lovell (1985), ch. 8; Banker, Charnes & Cooper (1984).
    """
    side = Orientation(orientation)
    x, y = data.complete
    crs, vrs, nirs = (data.spread(radial_scores(Reference(x, y, technology), x, y, side))
                      for technology in (Technology.CRS, Technology.VRS, Technology.NIRS))
    returns = tuple(_returns(*scores) for scores in zip(crs, vrs, nirs, strict=True))
    return ScaleEfficiency(crs, vrs, nirs, crs / vrs if side is Orientation.INPUT else vrs / crs, returns)


def _returns(crs: float, vrs: float, nirs: float) -> Returns:
    if np.isnan(crs + vrs + nirs):
        return Returns.UNKNOWN
    if abs(crs - vrs) <= EQUAL * vrs:
        return Returns.CONSTANT
    return Returns.DECREASING if abs(nirs - vrs) <= EQUAL * vrs else Returns.INCREASING
