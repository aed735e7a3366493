"""Value chains in input-output tables: linkages, value added in exports, participation, position."""

from distretto.methods.value_chains.exports import (
    Exports,
    ValueAddedInExports,
    decompose_exports,
    exports_by_destination,
    value_added_in_exports,
)
from distretto.methods.value_chains.linkages import Footprint, Linkages, footprint, linkages, multipliers
from distretto.methods.value_chains.position import Position, position
from distretto.methods.value_chains.table import InputOutput, input_output

__all__ = [
    "Exports",
    "Footprint",
    "InputOutput",
    "Linkages",
    "Position",
    "ValueAddedInExports",
    "decompose_exports",
    "exports_by_destination",
    "footprint",
    "input_output",
    "linkages",
    "multipliers",
    "position",
    "value_added_in_exports",
]
