"""How far an industry is from final use and from where value is first added."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.value_chains.table import InputOutput, per_unit


@dataclass(frozen=True)
class Position:
    """upstreamness : (n,), distance to final use in steps, from 1. downstreamness : (n,), distance from primary
    factors in steps, from 1. NaN for an industry without output."""

    upstreamness: Array
    downstreamness: Array


def position(table: InputOutput, inventories: Array | None = None) -> Position:
    """Upstreamness and downstreamness of each industry.

    u = (I - B)^-1 1 with B[i, j] = z[i, j] / x[i];   d = 1' (I - A)^-1

    inventories : (n,), net changes in inventories, in the table's unit; where given, upstreamness counts output
    without them (x - inventories in B), as if stocks were used as production of the year is. Default: none taken out.
    Returns Position, in steps of production. NaN for an industry without output.
    Raises ValueError for inventories of another length, and where stocks were all that an industry produced.
    Source: Antras, Chor, Fally & Hillberry (2012), American Economic Review 102, eq. 1 and 4; Antras & Chor (2013),
    Econometrica 81; Miller & Temurshoev (2017), International Regional Science Review 40.
    """
    if inventories is None:
        up = np.linalg.solve(np.eye(len(table.output)) - table.allocation_coefficients, np.ones(len(table.output)))
    else:
        net = table.output - _checked(inventories, table)
        up = np.linalg.solve(np.eye(len(net)) - per_unit(table.intermediate, net[:, None]), np.ones(len(net)))
    down = np.linalg.solve(np.eye(len(table.output)) - table.input_coefficients.T, np.ones(len(table.output)))
    return Position(np.where(table.empty, np.nan, up), np.where(table.empty, np.nan, down))


def _checked(inventories: Array, table: InputOutput) -> Array:
    values = np.asarray(inventories, dtype=np.float64)
    if values.shape != table.output.shape:
        raise ValueError(f"inventories must have {len(table.output)} entries, not shape {values.shape}")
    if np.isnan(values).any():
        raise ValueError(f"inventories of industry {int(np.flatnonzero(np.isnan(values))[0]) + 1} are missing")
    idle = np.flatnonzero((table.output > 0) & (table.output - values <= 0))
    if idle.size:
        raise ValueError(f"industry {int(idle[0]) + 1} put everything it produced into stock")
    return values
