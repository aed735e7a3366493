"""The structure of a region in numbers: the dimensions in which contexts are compared, and where each stands in them.

A value is put beside those of Europe's regions in its own year, so that a context of long ago is measured by its
contemporaries and not by prices and levels of today.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.arrow import numbers
from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.areas import members_in_edition, parse_area
from distretto.methods.structural_likeness import (
    Likeness,
    closer_than,
    distances,
    group_weights,
    likeness,
    standardised,
)
from distretto.themes.analysis import Need
from distretto.themes.asking import Data
from distretto.themes.finding import Value
from distretto.themes.values import text

REGION = 2
"""The level of NUTS by whose regions a place is measured."""
TOTAL = "TOTAL"
BRANCHES = ("A", "B-E", "F", "G-I", "J", "K", "M-N", "O-Q", "R-U")


@dataclass(frozen=True)
class Dimension:
    """One dimension: its id, its group, where its figures come from, and how a set of regions has one.

    industry : the branch whose share of all jobs it is, in per cent, or the total. sums : whether regions add up.
    log : whether ratios count rather than differences.
    """

    id: str
    group: str
    need: str
    indicator: str
    industry: str = TOTAL
    sums: bool = False
    log: bool = False

    @property
    def label(self) -> str:
        """The message key of its name."""
        return f"dimension-{self.id.replace('_', '-').lower()}"


DIMENSIONS = (
    Dimension("gdp_per_head_eu", "income", "indicators", "gdp_per_head_eu"),
    Dimension("disposable_income", "income", "context", "disposable_income"),
    Dimension("rd_intensity", "research", "indicators", "rd_intensity"),
    Dimension("patent_applications", "research", "context", "patent_applications"),
    Dimension("tertiary_education", "people", "indicators", "tertiary_education"),
    Dimension("employment_rate", "people", "indicators", "employment_rate"),
    Dimension("unemployment_rate", "people", "indicators", "unemployment_rate"),
    Dimension("population", "size", "context", "population", sums=True, log=True),
    *(Dimension(f"jobs_{branch}", "industry", "jobs", "employed", branch, sums=True) for branch in BRANCHES),
)
WEIGHTS = group_weights([dimension.group for dimension in DIMENSIONS])


def _indicators(need: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(d.indicator for d in DIMENSIONS if d.need == need))


NEEDS = {
    "indicators": Need("regional_indicators", _indicators("indicators")),
    "context": Need("regional_context", _indicators("context")),
    "jobs": Need("lfs_regional", ("employed",)),
}
"""What an analysis that compares contexts has to read."""


@dataclass(frozen=True)
class Context:
    """One place at one time: per dimension its value, the year of it, and its standing among the regions of that year.

    NaN, and no year, where nothing is known.
    """

    values: NDArray[np.float64]
    years: tuple[int | None, ...]
    standing: NDArray[np.float64]

    @property
    def known_years(self) -> list[int]:
        """The years of the figures that there are, one for each."""
        return [year for year in self.years if year is not None]

    @property
    def span(self) -> Value:
        """The years of the figures, from the first to the last; there must be one."""
        first, last = min(self.known_years), max(self.known_years)
        return text(str(first) if first == last else f"{first}–{last}")


@dataclass(frozen=True)
class Comparison:
    """Two contexts beside one another: their likeness, and how many regions are closer to the first today."""

    here: Context
    there: Context
    likeness: Likeness
    closer: int
    of: int

    @property
    def apart(self) -> float:
        """How far apart they are, as a mean in standard deviations; NaN where nothing can be compared."""
        return float(np.sqrt(self.likeness.distance))

    def alike(self, within: float) -> list[int]:
        """The dimensions in which they are within so many standard deviations."""
        return [at for at, d in enumerate(self.likeness.differences) if abs(d) <= within]

    def unlike(self, within: float) -> list[int]:
        """The dimensions in which they are further apart, the furthest first."""
        found = [at for at, d in enumerate(self.likeness.differences) if abs(d) > within]
        return sorted(found, key=lambda at: -abs(self.likeness.differences[at]))

    @property
    def unknown(self) -> list[int]:
        """The dimensions that are not known of both."""
        return [at for at, d in enumerate(self.likeness.differences) if np.isnan(d)]


Figures = dict[int, dict[str, dict[str, float]]]
"""Of one indicator: by year, region and branch; only what is published."""


@dataclass
class Contexts:
    """Reads contexts out of the cuts of `NEEDS`."""

    data: Data
    _measures: dict[tuple[str, int], dict[str, float]] = field(default_factory=dict)
    _yardsticks: dict[tuple[tuple[int | None, ...], tuple[str, ...]], NDArray[np.float64]] = field(
        default_factory=dict
    )

    @cached_property
    def _figures(self) -> dict[str, Figures]:
        """The figures of every indicator, under the present code of a territory where it has one."""
        found: dict[str, Figures] = {}
        for need in NEEDS:
            cut = self.data[need]
            columns = []
            for name in ("indicator", "geo", "industry"):
                names, codes = cut.coded(name)
                if name == "geo":
                    names = tuple(nuts.present_code(geo, cut.vintage.edition) for geo in names)
                columns.append([names[code] for code in codes.tolist()])
            times, values = (numbers(cut.table[name]).tolist() for name in ("time", "value"))
            for indicator, geo, branch, time, value in zip(*columns, times, values, strict=True):
                if value == value:  # not a number is not equal to itself
                    found.setdefault(indicator, {}).setdefault(time, {}).setdefault(geo, {})[branch] = value
        return found

    def of(self, members: Sequence[str], year: int | None = None) -> Context:
        """The context of an area in a year, or in the year nearest to it with a figure; without one, the newest."""
        values, years, standing = [], [], []
        for dimension in DIMENSIONS:
            value, when = self._nearest(dimension, members, year)
            values.append(value)
            years.append(when)
            standing.append(np.nan if when is None else self._standing(dimension, value, when))
        return Context(np.array(values), tuple(years), np.array(standing))

    def compared(self, here: Context, there: Context, own: Sequence[str]) -> Comparison:
        """Two contexts beside one another, and beside all regions as they are when the first is."""
        apart = likeness(here.standing, there.standing, WEIGHTS)
        known = ~np.isnan(apart.differences)
        if not known.any():
            return Comparison(here, there, apart, 0, 0)
        others = distances(here.standing, self._others(here, own), WEIGHTS, needed=known)
        return Comparison(here, there, apart, *closer_than(apart.distance, others))

    def regions(self, here: Context) -> tuple[tuple[str, ...], NDArray[np.float64]]:
        """Every region of NUTS 2 with its values in the years of a context: (regions, dimensions), NaN unknown."""
        tables = self._tables(here)
        codes = sorted({code for table in tables for code in table})
        values = np.array([[table.get(code, np.nan) for table in tables] for code in codes])
        return tuple(codes), values.reshape(len(codes), len(DIMENSIONS))

    def _others(self, here: Context, own: Sequence[str]) -> NDArray[np.float64]:
        """The standing of every other region in the years of a context: (regions, dimensions)."""
        key = (here.years, tuple(own))
        if key not in self._yardsticks:
            self._yardsticks[key] = self._standings(here, own)
        return self._yardsticks[key]

    def _standings(self, here: Context, own: Sequence[str]) -> NDArray[np.float64]:
        tables = self._tables(here)
        codes = sorted({code for table in tables for code in table if not code.startswith(tuple(own))})
        values = np.array([[table.get(code, np.nan) for table in tables] for code in codes])
        return np.stack([
            standardised(values[:, [at]], np.array([list(table.values())]).T)[:, 0] if table
            else np.full(len(codes), np.nan)
            for at, table in enumerate(tables)
        ], axis=1)

    def _tables(self, here: Context) -> list[dict[str, float]]:
        """Of each dimension the figure of every region, in the year of a context."""
        return [
            {} if when is None else self._regions(dimension, when)
            for dimension, when in zip(DIMENSIONS, here.years, strict=True)
        ]

    def _nearest(self, dimension: Dimension, members: Sequence[str], year: int | None) -> tuple[float, int | None]:
        years = self._figures.get(dimension.indicator, {})
        wanted = max(years, default=0) if year is None else year
        codes = self._codes(dimension, members)
        for when in sorted(years, key=lambda one: (abs(one - wanted), -one)) if codes else ():
            value = _figure(dimension, [years[when].get(code, {}) for code in codes])
            if not np.isnan(value):
                return value, when
        return np.nan, None

    def _codes(self, dimension: Dimension, members: Sequence[str]) -> tuple[str, ...]:
        """The codes whose figures make up an area's; several only where figures add up: a mean of rates is none."""
        edition = self.data[dimension.need].vintage.edition
        found = members_in_edition(parse_area("+".join(members)), edition)
        if found.missing or (len(found.codes) > 1 and not dimension.sums):
            return ()
        return tuple(nuts.present_code(code, edition) for code in found.codes)

    def _standing(self, dimension: Dimension, value: float, year: int) -> float:
        yardstick = np.array(list(self._regions(dimension, year).values()))
        return float(standardised([value], yardstick[:, None])[0]) if len(yardstick) else np.nan

    def _regions(self, dimension: Dimension, year: int) -> dict[str, float]:
        """The figure of every region of NUTS 2 that has one in that year."""
        key = (dimension.id, year)
        if key not in self._measures:
            of_year = self._figures.get(dimension.indicator, {}).get(year, {})
            found = {code: _figure(dimension, [own]) for code, own in of_year.items() if code in _region_codes()}
            self._measures[key] = {code: value for code, value in found.items() if not np.isnan(value)}
        return self._measures[key]


@cache
def _region_codes() -> frozenset[str]:
    """The regions of every edition; sums of the whole (EU28) have codes as long as theirs."""
    return frozenset(region.code for edition in nuts.EDITIONS for region in nuts.regions(REGION, edition))


def _figure(dimension: Dimension, parts: Sequence[dict[str, float]]) -> float:
    """The figure that the parts make up: their sum, or their share of all jobs; NaN where a part is not known."""
    total = sum(part.get(dimension.industry, np.nan) for part in parts)
    if dimension.industry != TOTAL:
        whole = sum(part.get(TOTAL, np.nan) for part in parts)
        return 100 * total / whole if whole > 0 else np.nan
    return float(np.log(total)) if dimension.log and total > 0 else total
