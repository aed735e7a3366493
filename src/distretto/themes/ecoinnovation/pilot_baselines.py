"""Indicators of a pilot that the observatory knows: each with its level, its figure for the area, year and data set."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.industry_groups import parse_industries
from distretto.evidence.records import Entry
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.ecoinnovation.contexts import DIMENSIONS, Contexts, Dimension
from distretto.themes.ecoinnovation.green_lists import GREEN
from distretto.themes.ecoinnovation.listing import THEME
from distretto.themes.ecoinnovation.strengths import industries_of
from distretto.themes.finding import Column, Table, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import employment

YEAR = 2015
"""The latest year that the business statistics reach."""
ALWAYS = ("gdp_per_head_eu", "employment_rate")
BY_THEME: Mapping[str, tuple[str, ...]] = {
    "innovation": ("rd_intensity", "patent_applications"),
    "ecoinnovation": ("rd_intensity",),
    "financing": ("rd_intensity",),
    "specialisation": ("disposable_income",),
    "skills": ("tertiary_education", "unemployment_rate"),
}
"""What the observatory has on the aims of each theme: at the level of impact, since it measures whole regions."""


@dataclass(frozen=True)
class Baseline:
    """An indicator: what it is (a message, or the jobs of an industry), its level, its figure where it is known."""

    label: str
    level: str
    dataset: str
    value: float | None
    year: int | None
    industry: str | None
    unit: str


def baselines(data: Data, p: Parameters, entry: Entry) -> tuple[Baseline, ...]:
    """Jobs in the practice's industries, green ones where it is about eco-innovation, and what its themes aim at."""
    return (*_business(data, p, entry), *_regional(data, p, entry))


def _business(data: Data, p: Parameters, entry: Entry) -> tuple[Baseline, ...]:
    """Jobs in the industries of the practice, and in green ones where it is about eco-innovation."""
    jobs = employment(data, "persons_employed", YEAR, need="business")
    try:
        line = jobs.line(jobs.codes(p.area()))
        published, total = line.published, line.total
    except CannotAnswer:
        published, total = np.full(len(jobs.divisions), np.nan), np.nan
    by_code = dict(zip(jobs.divisions, published.tolist(), strict=True))
    found = [
        _counted("pilot-jobs-in", "outcome", _known(by_code.get(code)), industry=code) for code in industries_of(entry)
    ]
    if THEME in entry.codes("themes"):
        green = 100 * np.nansum(published * jobs.weights(parse_industries(GREEN))) / total
        found.append(_counted("pilot-green-share", "impact", _known(green), unit="pilot-unit-percent"))
    return tuple(found)


def _counted(
    label: str, level: str, value: float | None, *, industry: str | None = None, unit: str = "pilot-unit-persons"
) -> Baseline:
    return Baseline(label, level, "sbs_regional", value, None if value is None else YEAR, industry, unit)


def _regional(data: Data, p: Parameters, entry: Entry) -> tuple[Baseline, ...]:
    wanted = {*ALWAYS, *(name for theme in entry.codes("themes") for name in BY_THEME.get(theme, ()))}
    here = Contexts(data).of(p.area().members)
    return tuple(
        Baseline(dimension.label, "impact", data[dimension.need].vintage.name, _known(here.values[at]), here.years[at],
                 None, _unit(dimension))
        for at, dimension in enumerate(DIMENSIONS) if dimension.id in wanted
    )


def _unit(dimension: Dimension) -> str:
    return {
        "gdp_per_head_eu": "pilot-unit-index", "disposable_income": "pilot-unit-pps",
        "patent_applications": "pilot-unit-per-million",
    }.get(dimension.id, "pilot-unit-percent")


def _known(value: float | None) -> float | None:
    return None if value is None or np.isnan(value) else float(value)


def table(found: tuple[Baseline, ...], where: Mapping[str, Value]) -> Table:
    """The baselines, with what verifies each later: the same table of the same provider."""
    return Table(
        "baselines", says("pilot-baselines-title", **where),
        (
            Column("level", "coded", label="column-pilot-level"),
            Column("indicator", "term", label="column-pilot-indicator"),
            Column("industry", "industry"), Column("baseline", "number", label="column-pilot-baseline-here"),
            Column("unit", "term", label="column-pilot-unit"), Column("year", "year"),
            Column("source", "dataset", label="column-pilot-verified"),
        ),
        tuple(
            (f"indicator_levels:{one.level}", one.label, one.industry, one.value, one.unit, one.year, one.dataset)
            for one in found
        ),
        note=says("pilot-baselines-note"),
    )
