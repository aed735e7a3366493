"""A key figure: what it is of every country and region, from which data set, of which years."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from distretto.evidence.classifications import nuts
from distretto.evidence.indicators import DeclaredIndicator, declared_indicators
from distretto.themes.analysis import Need
from distretto.themes.asking import Data
from distretto.themes.finding import Kind
from distretto.themes.innovation.profile_area import DENOMINATORS, Subject, recomputed
from distretto.themes.innovation.regional_figures import (
    LEAST_COVERED,
    LEVELS,
    ByYear,
    covered_years,
    figures_of,
    present_regions,
)
from distretto.themes.parameters import Parameters

COUNTRY = 2
"""Length of the code of a country."""
POPULATION = Need("regional_context", ("population",), select=lambda p: {"levels": LEVELS})
DIVIDED_BY = {
    "population": POPULATION, "gdp": Need("regional_indicators", ("gdp",), select=lambda p: {"levels": LEVELS}),
}
"""What a rate is divided by: with it, that of a country is recomputed from its regions."""


@dataclass(frozen=True)
class Reading:
    """A key figure as published or computed.

    values : by country, and by region of NUTS 2 of today; an area that is not there has no figure. years : the first
    and the last that it is of. named : beside a value, what it is the value of (an industry).
    """

    values: Mapping[str, float]
    years: tuple[int, int]
    named: Mapping[str, str] = field(default_factory=dict)

    @property
    def of_regions(self) -> bool:
        """Whether regions have it at all; else it is one of countries alone."""
        return any(len(code) > COUNTRY for code in self.values)


@dataclass(frozen=True)
class KeyFigure:
    """The declaration of a key figure.

    needs : what it reads, by name; a name stands for the same data in every figure of a comparison. of : the name of
    the need that it is the figure of. named : the kind of what stands beside the value, where something does. caveat :
    the message key of what the figure cannot tell, where it needs saying. counts : whether it counts what was
    recorded, for which no benchmark holds.
    source : who publishes it in which table, where that is not the whole data set.
    """

    id: str
    needs: Mapping[str, Need]
    read: Callable[[Data], Reading]
    of: str
    named: Kind | None = None
    caveat: str = ""
    counts: bool = False
    source: str = ""

    @property
    def label(self) -> str:
        """The message key of its name; that of a year ends in `-in`."""
        return f"comparison-{self.id.replace('_', '-')}"


def needs_of(figures: Iterable[KeyFigure]) -> dict[str, Need]:
    """Everything that these figures read, by name."""
    return {name: need for figure in figures for name, need in figure.needs.items()}


def figures_from(dataset: str, *indicators: str, levels: bool = True, **selected: Any) -> Need:
    """Indicators of countries and regions of NUTS 2, or with other filters."""
    cut = {**({"levels": LEVELS} if levels else {}), **selected}

    def select(p: Parameters) -> Mapping[str, Any]:
        return cut

    return Need(dataset, indicators, select=select)


def declared(indicator_id: str) -> KeyFigure:
    """An indicator of the list, in the newest year that enough regions have.

    Of a country, the published figure; where there is none, it is recomputed from its regions by what it is divided
    by, and is that of the only region of a country that is one.
    """
    indicator = next(one for one in declared_indicators() if one.id == indicator_id)
    divided_by = DENOMINATORS.get(indicator.unit, "")
    parts = {divided_by: DIVIDED_BY[divided_by]} if divided_by in DIVIDED_BY else {}

    def read(data: Data) -> Reading:
        found = figures_of(data, (indicator_id, *parts))
        by_year = found.get(indicator_id, {})
        year = next(iter(covered_years(by_year)), indicator.years[1])
        published = by_year.get(year, {})
        countries = {code: _of_country(code, indicator, year, found) for code in _countries()}
        known = {code: value for code, value in countries.items() if value is not None}
        return Reading({**only_areas(published), **known}, (year, year))

    return KeyFigure(indicator_id, {indicator_id: figures_from(indicator.dataset, indicator_id), **parts}, read,
                     of=indicator_id, source=indicator.source)


def _countries() -> tuple[str, ...]:
    return tuple(country.code for country in nuts.countries())


def regions_in(country: str) -> tuple[str, ...]:
    """The regions of NUTS 2 of today in a country, without what lies in none."""
    return tuple(code for code in (r.code for r in nuts.children(country, 2)) if code in present_regions())


def _of_country(
    code: str, indicator: DeclaredIndicator, year: int, figures: Mapping[str, ByYear],
) -> float | None:
    of_year = figures.get(indicator.id, {}).get(year, {})
    regions = regions_in(code)
    if code in of_year:
        return of_year[code]
    if len(regions) == 1:
        return of_year.get(regions[0])
    return recomputed(indicator, year, figures, Subject(code, regions)) if regions and of_year else None


def only_areas(values: Mapping[str, float]) -> dict[str, float]:
    """The values of countries and of regions of NUTS 2 of today; sums over several countries are neither."""
    known = present_regions().union(_countries())
    return {code: value for code, value in values.items() if code in known and value == value}


def published(figure_id: str, need: Need) -> KeyFigure:
    """A figure as published, beyond the list of indicators, in the newest year that enough areas have."""
    (indicator,) = need.indicators

    def read(data: Data) -> Reading:
        by_year = figures_of(data, (figure_id,)).get(indicator, {})
        counts = {year: len(only_areas(values)) for year, values in by_year.items()}
        enough = [year for year, n in counts.items() if n >= LEAST_COVERED * max(counts.values())]
        year = max(enough, default=0)
        return Reading(only_areas(by_year.get(year, {})), (year, year))

    return KeyFigure(figure_id, {figure_id: need}, read, of=figure_id)


def population(data: Data) -> Mapping[str, float]:
    """Inhabitants of countries and regions in the newest year that enough of them have."""
    by_year = figures_of(data, ("population",))["population"]
    return only_areas(by_year[next(iter(covered_years(by_year)))])


def per_head(amounts: Mapping[str, float], heads: Mapping[str, float], times: float = 1.0) -> dict[str, float]:
    """Amounts by inhabitants, where both are known."""
    return {code: times * amount / heads[code] for code, amount in amounts.items() if heads.get(code)}


def rate(figure_id: str, above: str, by: str, *, times: float) -> KeyFigure:
    """An indicator of the list by another, `times` for so many, in the newest year that enough regions have of both."""
    one, other = (next(i for i in declared_indicators() if i.id == name) for name in (above, by))

    def read(data: Data) -> Reading:
        found = figures_of(data, (above, by))
        year = next((y for y in covered_years(found[above]) if y in covered_years(found[by])), one.years[1])
        parts = (only_areas(found[name].get(year, {})) for name in (above, by))
        return Reading(per_head(next(parts), next(parts), times), (year, year))

    needs = {i.id: figures_from(i.dataset, i.id) for i in (one, other)}
    return KeyFigure(figure_id, {**needs, **({by: POPULATION} if by == "population" else {})}, read, of=above,
                     source=one.source)
