"""Persons employed by region and industry, laid out for this theme's questions.

One place says how an area's figures are added up, what a total is where a part of it is not published, and
between which bounds the hidden cells lie; the analyses of the theme read from here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.at_hand import span_at_hand
from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.evidence.store import Matrix, matrix
from distretto.methods.hidden_cells import Bounds, suppression_bounds
from distretto.methods.location import location_quotient
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.parameters import Spanned
from distretto.themes.specialisation.members import Counted, counted_members
from distretto.themes.values import area as area_value
from distretto.themes.values import year as year_value

Floats = NDArray[np.float64]
BUSINESS = Spanned("sbs_regional", 2008, 2015)
"""The business statistics; their years are those at hand, these where nobody has loaded others."""
_PAID_UNTIL = 2014
REGION_LEVEL = 4
"""Length of the code of a NUTS 2 region."""
NOT_SURVEYED = "S"
"""Section S is outside the survey but for one division (S95): without its section it is part of no total."""


@dataclass(frozen=True)
class Line:
    """One area's figures over the divisions: what is published, and between which bounds the truth lies.

    A code whose figure nothing bounds (its section is hidden too) is left out of both bounds of that division;
    `bounded_lower` and `bounded_upper` are the totals of the codes that remain, division by division.
    """

    published: Floats
    lower: Floats
    upper: Floats
    total: float
    total_lower: float
    total_upper: float
    bounded_lower: Floats
    bounded_upper: Floats

    @property
    def hidden_share(self) -> float:
        """The share of all jobs that lies in divisions whose figure is not published."""
        if not self.total:
            return float("nan")
        return float(max(0.0, self.total - np.nansum(self.published)) / self.total)


class Employment:
    """Persons employed in one year: rows are areas, columns NACE divisions; NaN where not published."""

    def __init__(self, source: Matrix, year: int, edition: str) -> None:
        self.year = year
        self.edition = edition
        self.geos = tuple(source.geos)
        self._row = {geo: row for row, geo in enumerate(self.geos)}
        self._columns = tuple(source.industries)
        self._all = np.asarray(source.values, dtype=np.float64)
        self.divisions = tuple(code for code in self._columns if len(code) == 3 and not code.startswith(NOT_SURVEYED))
        self.sections = tuple(code for code in self._columns if len(code) == 1)
        self._division_at = np.array([self._columns.index(code) for code in self.divisions])
        self._section_at = np.array([self._columns.index(code) for code in self.sections])

    @cached_property
    def bounds(self) -> Bounds:
        """Bounds of every cell from the published totals of its section and of its country and group of regions."""
        parents = [self._row.get(geo[:-1], -1) for geo in self.geos]
        columns = [
            self._columns.index(code[0]) if len(code) == 3 and code[0] in self.sections else -1
            for code in self._columns
        ]
        return suppression_bounds(self._all, row_parent=np.array(parents), column_parent=np.array(columns))

    @cached_property
    def regions(self) -> tuple[str, ...]:
        """The NUTS 2 regions that have any figure in this year."""
        return tuple(
            geo
            for geo in self.geos
            if len(geo) == REGION_LEVEL and not np.isnan(self._all[self._row[geo], self._division_at]).all()
        )

    @cached_property
    def countries(self) -> tuple[str, ...]:
        """The countries that have any figure in this year."""
        return tuple(
            geo
            for geo in self.geos
            if len(geo) == 2 and not np.isnan(self._all[self._row[geo], self._division_at]).all()
        )

    def codes(self, area: Area) -> tuple[str, ...]:
        """The codes of this table that add up to an area; raises CannotAnswer where it has none."""
        found = members_in_edition(area, self.edition)
        codes = [code for code in found.codes if code in self._row]
        present = [c for c in codes if not np.isnan(self._all[self._row[c]]).all()]
        if not present:
            raise CannotAnswer(
                "cannot-no-figures",
                f"The business statistics of {self.year} have no figures for {area.id}.",
                area=area_value(area.id),
                year=year_value(self.year),
            )
        return tuple(present)

    def counted(self, area: Area) -> Counted:
        """Which members of an area these figures hold, and which they lack."""
        with_figures = {geo for geo, row in self._row.items() if not np.isnan(self._all[row]).all()}
        return counted_members(area, self.edition, with_figures)

    def line(self, codes: tuple[str, ...]) -> Line:
        """The figures of some codes together. Counts add up; a division hidden everywhere stays unknown."""
        rows = np.array([self._row[code] for code in codes])
        cells = self._all[np.ix_(rows, self._division_at)]
        known = ~np.isnan(cells)
        published = np.where(known.any(axis=0), np.where(known, cells, 0.0).sum(axis=0), np.nan)
        lower = self.bounds.lower[np.ix_(rows, self._division_at)]
        upper = self.bounds.upper[np.ix_(rows, self._division_at)]
        bounded = np.isfinite(upper) if len(codes) > 1 else np.ones(upper.shape, dtype=bool)
        sections = self._all[np.ix_(rows, self._section_at)]
        totals = np.where(np.isnan(sections), self._sums_of_divisions(rows), sections)
        low, high = (
            np.where(np.isfinite(ends), ends, totals)
            for ends in (
                self.bounds.lower[np.ix_(rows, self._section_at)],
                self.bounds.upper[np.ix_(rows, self._section_at)],
            )
        )
        low, high = low.sum(axis=1), np.maximum(low, high).sum(axis=1)
        return Line(
            published,
            np.where(bounded, lower, 0.0).sum(axis=0),
            np.where(bounded, upper, 0.0).sum(axis=0),
            float(np.nansum(totals)),
            float(low.sum()),
            float(high.sum()),
            (low[:, None] * bounded).sum(axis=0),
            (high[:, None] * bounded).sum(axis=0),
        )

    def shares(self, codes: tuple[str, ...]) -> Floats:
        """Each division's share of all jobs of some codes, as published; NaN where it is hidden in all of them."""
        cells = self.table(codes)
        known = ~np.isnan(cells)
        sums = np.where(known.any(axis=0), np.where(known, cells, 0.0).sum(axis=0), np.nan)
        return np.asarray(sums / self.totals(codes).sum(), dtype=np.float64)

    def _sums_of_divisions(self, rows: NDArray[np.intp]) -> Floats:
        """Section totals from their published divisions, for sections that are themselves hidden."""
        cells = np.nan_to_num(self._all[np.ix_(rows, self._division_at)])
        belongs = np.array([[code[0] == section for section in self.sections] for code in self.divisions])
        return np.asarray(cells @ belongs.astype(np.float64), dtype=np.float64)

    def table(self, codes: tuple[str, ...]) -> Floats:
        """(codes, divisions) as published."""
        rows = np.array([self._row[code] for code in codes])
        return np.asarray(self._all[np.ix_(rows, self._division_at)], dtype=np.float64)

    def totals(self, codes: tuple[str, ...]) -> Floats:
        """All jobs of each code: published sections, and published divisions where a section is hidden."""
        rows = np.array([self._row[code] for code in codes])
        sections = self._all[np.ix_(rows, self._section_at)]
        return np.asarray(
            np.nansum(np.where(np.isnan(sections), self._sums_of_divisions(rows), sections), axis=1),
            dtype=np.float64,
        )

    def weights(self, group: IndustryGroup) -> Floats:
        """The share with which each division belongs to a group; raises CannotAnswer where none does."""
        shares = dict(group.shares)
        found = np.array([shares.get(code, 0.0) for code in self.divisions])
        if not found.any():
            raise CannotAnswer(
                "cannot-no-industries",
                f"The business statistics hold no industry of {group.id}.",
            )
        return found

    def quotients(self, codes: tuple[str, ...], reference: Line) -> Floats:
        """Location quotients (codes, divisions) against a reference line."""
        return np.asarray(
            location_quotient(
                self.table(codes),
                reference=reference.published,
                totals=self.totals(codes),
                reference_total=reference.total,
            ),
            dtype=np.float64,
        )


def employment(data: Data, indicator: str, year: int, need: str = "jobs") -> Employment:
    """One indicator and year of a need, with the same rows and columns in every year and indicator."""
    cut = data[need]
    geos, industries = cut.labels("geo"), cut.labels("industry")
    return Employment(matrix(cut, indicator, year, geos=geos, industries=industries), year, cut.vintage.edition)


def years_of(data: Data) -> tuple[int, ...]:
    """The years of the business statistics that an analysis reads as `jobs`, oldest first."""
    return data["jobs"].vintage.years


def paid_years(year: int) -> list[int]:
    """The years to read for a question about one: itself, and the last up to it in which all countries have wages."""
    span = span_at_hand(BUSINESS.dataset)
    return sorted({year, paid_year(year, span[1] if span else BUSINESS.last)})


def paid_year(year: int, last: int) -> int:
    """The last year up to this one in which all countries have wages: as long before the data's last as ever."""
    return min(year, _PAID_UNTIL + last - BUSINESS.last)
