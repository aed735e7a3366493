"""What would give a firm away is hidden before anything is shown, and so is what would let it be computed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.own.reducing import COUNTED, Cells
from distretto.methods.arrays import Mask
from distretto.methods.disclosure import DOMINATED, FEW, SHOWN, Rule, protect, sensitive


@dataclass(frozen=True)
class Protected:
    """One year's cells and which of them are hidden.

    hidden : (regions, industries). few, dominated, complementary : how many cells were hidden for which reason.
    exposed : how many cells of firms still lie between bounds that are too narrow, with nothing left to hide.
    """

    cells: Cells
    hidden: Mask
    few: int
    dominated: int
    complementary: int
    exposed: int


def protected(cells: Cells, rule: Rule) -> Protected:
    """The cells of a year by a rule. One pattern holds for all measures: what one hides, another must not tell."""
    measures = list(cells.value)
    why = np.zeros(cells.units.shape, dtype=np.int8)
    for one in measures:
        found = sensitive(cells.value[one], cells.units, cells.largest[one], cells.second[one], rule)
        if one == COUNTED:
            found = np.where(found == FEW, found, SHOWN)  # every firm counts alike: none dominates a count
        why = np.where(why == SHOWN, found, why)
    hidden = why != SHOWN
    exposed = 0
    for one in measures:
        kept = protect(
            np.nan_to_num(cells.value[one]), why, row_parent=cells.row_parent, column_parent=cells.column_parent,
            protection=rule.protection,
        )
        narrow = kept.upper - kept.lower < rule.protection * np.nan_to_num(cells.value[one]) * (1 - 1e-6)
        exposed = max(exposed, int((narrow & (why != SHOWN)).sum()))
        hidden |= kept.hidden
    return Protected(
        cells, hidden, few=int((why == FEW).sum()), dominated=int((why == DOMINATED).sum()),
        complementary=int((hidden & (why == SHOWN)).sum()), exposed=exposed,
    )


