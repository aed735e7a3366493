"""An industry group in place of the divisions, so that whatever is asked of a division can be asked of a group."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.methods.hidden_cells import Bounds
from distretto.themes.specialisation.employment import Employment, Floats, Line


class GroupEmployment(Employment):
    """Persons employed with one industry group as the only column beside the sections.

    An area has a figure where it publishes every member of the group. A `line` counts the members that are
    published, as a lower end of the truth; its bounds say how much the others can add.
    """

    def __init__(self, parts: Employment, group: IndustryGroup) -> None:
        """Raises CannotAnswer where the data hold no industry of the group."""
        self._parts = parts
        self._weights = parts.weights(group)
        self._member = self._weights > 0
        self.year, self.edition, self.geos, self.sections = parts.year, parts.edition, parts.geos, parts.sections
        self._row, self._section_at, self._columns = parts._row, parts._section_at, (*parts._columns, group.id)
        whole = self._sum(parts.table(parts.geos))
        self._all = np.column_stack([parts._all, whole])
        self.divisions = (group.id,)
        self._division_at = np.array([self._all.shape[1] - 1])

    def _sum(self, cells: Floats) -> Floats:
        """The members of each row together, NaN where one of them is."""
        return np.asarray((cells[:, self._member] * self._weights[self._member]).sum(axis=1), dtype=np.float64)

    @cached_property
    def bounds(self) -> Bounds:
        """The bounds of every cell, those of the group as the sums of its members'."""
        found, at = self._parts.bounds, self._parts._division_at
        return replace(
            found,
            lower=np.column_stack([found.lower, self._sum(found.lower[:, at])]),
            upper=np.column_stack([found.upper, self._sum(found.upper[:, at])]),
        )

    def line(self, codes: tuple[str, ...]) -> Line:
        """The figures of some codes together, the group's over the members that are published."""
        return replace(super().line(codes), published=self._known_sum(self._parts.line(codes).published))

    def shares(self, codes: tuple[str, ...]) -> Floats:
        """The group's share of all jobs of some codes, over the members that are published."""
        return self._known_sum(self._parts.shares(codes))

    def _known_sum(self, by_division: Floats) -> Floats:
        known = by_division[self._member] * self._weights[self._member]
        return np.array([np.nan if np.isnan(known).all() else np.nansum(known)])

    def _sums_of_divisions(self, rows: NDArray[np.intp]) -> Floats:
        return self._parts._sums_of_divisions(rows)
