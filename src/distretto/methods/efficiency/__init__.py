"""Data envelopment analysis: how much each unit makes of what it has, measured by the best of those observed."""

from distretto.methods.efficiency.bandwidth import bandwidth
from distretto.methods.efficiency.bootstrap import Bootstrap, bootstrap
from distretto.methods.efficiency.malmquist import Malmquist, malmquist
from distretto.methods.efficiency.observed import Names, Observed, Remarks, observed
from distretto.methods.efficiency.scale import Returns, ScaleEfficiency, scale_efficiency
from distretto.methods.efficiency.scores import (
    Efficiency,
    Peer,
    additive,
    directional,
    efficiency,
    free_disposal,
    slacks_based,
    super_efficiency,
)
from distretto.methods.efficiency.technology import Orientation, Outcome, Technology

__all__ = [
    "Bootstrap",
    "Efficiency",
    "Malmquist",
    "Names",
    "Observed",
    "Orientation",
    "Outcome",
    "Peer",
    "Remarks",
    "Returns",
    "ScaleEfficiency",
    "Technology",
    "additive",
    "bandwidth",
    "bootstrap",
    "directional",
    "efficiency",
    "free_disposal",
    "malmquist",
    "observed",
    "scale_efficiency",
    "slacks_based",
    "super_efficiency",
]
