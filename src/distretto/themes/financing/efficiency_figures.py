"""The figures of the units that are compared: each measure in a year, with the regions of one edition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.areas import UnknownArea, members_in_edition, parse_area
from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import Array
from distretto.themes.asking import Data
from distretto.themes.financing.efficiency_measures import COUNTRIES, LEVELS, Measure, measures

EDITION = "2013"
"""The edition of the regions that are compared: the figures of years before and after add up to most of them."""
FURTHEST = 3
"""How many years a figure may lie from the one asked for."""
ENOUGH = 0.3
"""A year counts where at least this share of the units has a figure in it."""


@dataclass(frozen=True)
class Column:
    """One measure of the units: `values` (units,) of one year, NaN = not known.

    recoded : units whose figure is that of other codes. borders : units that the table has only with other borders.
    """

    measure: Measure
    year: int
    values: Array
    recoded: frozenset[str] = frozenset()
    borders: frozenset[str] = frozenset()

    @property
    def known(self) -> float:
        """The share of the units that have a figure."""
        return float(np.mean(~np.isnan(self.values)))

    @property
    def complete(self) -> bool:
        """Whether nothing of its year is still to come."""
        return self.measure.complete_to is None or self.year <= self.measure.complete_to


class NoYear(LookupError):
    """A measure has no figures near a year; `years` are those with any."""

    def __init__(self, measure: Measure, wanted: int, years: Sequence[int]) -> None:
        super().__init__(f"{measure.id} has no figures near {wanted}")
        self.measure = measure
        self.wanted = wanted
        self.years = tuple(years)


def units_in(level: str, area_id: str) -> tuple[str, ...]:
    """The countries, or the regions of the edition, that an area consists of or lies in; none where it has no such."""
    area = parse_area(area_id)
    if level == COUNTRIES:
        return tuple(sorted({code[:2] for code in area.members}))
    codes = members_in_edition(area, EDITION).codes
    inside = {code[:4] for code in codes if len(code) >= 4}
    inside |= {one.code for code in codes if len(code) < 4 for one in nuts.children(code, LEVELS[level], EDITION)}
    return tuple(sorted(inside))


@lru_cache(maxsize=8192)
def _codes(unit: str, edition: str) -> tuple[str, ...]:
    """The codes of an edition that add up to a unit; none where borders moved or it lies in a larger region there."""
    try:
        found = members_in_edition(parse_area(unit), edition)
    except UnknownArea:
        return ()
    return () if found.missing else found.codes


@dataclass
class Figures:
    """Reads the columns of the units out of the cuts."""

    data: Data
    units: tuple[str, ...]
    _read: dict[tuple[str, int], Column] = field(default_factory=dict)

    def near(self, measure: Measure, wanted: int) -> Column:
        """The measure in the year nearest to the one asked for that has enough figures, else in that with most.

        Raises NoYear where no year with figures is near enough.
        """
        years = self._years(measure)
        close = [year for year in years if abs(year - wanted) <= FURTHEST]
        close.sort(key=lambda year: (abs(year - wanted), year))
        if not close:
            raise NoYear(measure, wanted, years)
        columns = (self.of(measure, year) for year in close)
        return next((column for column in columns if column.known >= ENOUGH), None) or max(
            (self.of(measure, year) for year in close), key=lambda column: column.known,
        )

    def of(self, measure: Measure, year: int) -> Column:
        """The measure in that year."""
        key = (measure.id, year)
        if key not in self._read:
            self._read[key] = self._total(measure, year)
        return self._read[key]

    def _years(self, measure: Measure) -> tuple[int, ...]:
        found = _known_years(self.data[measure.dataset], measure.indicator)
        if measure.of:
            base = measures()[measure.of]
            found &= _known_years(self.data[base.dataset], base.indicator)
        return tuple(sorted(found))

    def _total(self, measure: Measure, year: int) -> Column:
        sums, moved = self._sums(measure, year)
        editions = tuple(dict.fromkeys((self.data[measure.dataset].vintage.edition, *reversed(nuts.EDITIONS))))
        values, recoded, borders = np.full(len(self.units), np.nan), set(), set()
        for at, unit in enumerate(self.units):
            codes = (unit,) if unit in sums or len(unit) == 2 else _found(unit, editions, sums)
            if all(code in sums for code in codes) and codes:
                values[at] = sum(sums[code] for code in codes)
                if codes != (unit,) or unit in moved:
                    recoded.add(unit)
            elif any(code.startswith(unit[:3]) for code in sums) and not _codes(unit, editions[0]):
                borders.add(unit)
        return Column(measure, year, values, frozenset(recoded), frozenset(borders))

    def _sums(self, measure: Measure, year: int) -> tuple[dict[str, float], set[str]]:
        """The total of each code that has one; a rate is multiplied by the total of its own code.

        Where that total stands under other codes only, it is their sum; which codes those are comes second.
        """
        moved: set[str] = set()
        table = matrix(self.data[measure.dataset], measure.indicator, year, industries=measure.industries)
        every = dict(zip(table.geos, (table.values.sum(axis=1) * measure.factor).tolist(), strict=True))
        if measure.of:
            base = measures()[measure.of]
            totals, _ = self._sums(base, year)
            edition = self.data[base.dataset].vintage.edition
            for code in every:
                parts = (code,) if code in totals or len(code) == 2 else _found(code, (edition,), totals)
                every[code] *= sum(totals.get(part, np.nan) for part in parts) if parts else np.nan
                moved |= {code} - set(parts)
        return {geo: value for geo, value in every.items() if not np.isnan(value)}, moved


def _found(unit: str, editions: Sequence[str], sums: Mapping[str, float]) -> tuple[str, ...]:
    """The codes with figures that add up to a unit, in the first edition that has them all."""
    for edition in editions:
        codes = _codes(unit, edition)
        if codes and all(code in sums for code in codes):
            return codes
    return ()


def _known_years(cut: Cut, indicator: str) -> set[int]:
    names, codes = cut.coded("indicator")
    if indicator not in names:
        return set()
    times = np.asarray(cut.table["time"])[codes == names.index(indicator)]
    return {int(year) for year in np.unique(times)}
