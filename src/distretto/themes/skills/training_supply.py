"""Graduates by field of education beside the occupations in which people are lacking."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.store import Cut, matrix
from distretto.methods.training_gap import Verdict, led_to, relative_supply, verdicts
from distretto.themes.finding import Finding
from distretto.themes.skills.needs_base import COUNTRY
from distretto.themes.specialisation.employment import Floats

FIELD_LIST = "isced_fields"
FIELDS = tuple(entry.code for entry in file_list(FIELD_LIST).choices)
LEVELS = ("tertiary", "vocational_secondary")
EMPLOYED_AROUND = 3
"""So many years the figure of the employed may lie from that of the graduates."""


@dataclass(frozen=True)
class Supply:
    """What is known of each field, (fields,); NaN = not known.

    countries : of which; lacking : those of the area without figures; year : of the graduates, None where none are
    published. shortage : the mean of the occupations that a field leads to; short : those of them from the threshold
    on. among : countries in the median.
    """

    countries: tuple[str, ...]
    lacking: tuple[str, ...]
    year: int | None
    graduates: Floats
    total: float
    by_thousand: Floats
    relative: Floats
    shortage: Floats
    short: Mapping[str, tuple[str, ...]]
    verdicts: tuple[Verdict, ...]
    among: int

    def fields(self, verdict: Verdict) -> tuple[str, ...]:
        """The fields with a verdict, those with the strongest shortage first."""
        found = [at for at, one in enumerate(self.verdicts) if one == verdict]
        return tuple(FIELDS[at] for at in sorted(found, key=lambda at: (-np.nan_to_num(self.shortage[at]), at)))


def countries_of(area: Area, edition: str) -> tuple[str, ...]:
    """The countries of an area, each once."""
    return tuple(dict.fromkeys(code[:COUNTRY] for code in members_in_edition(area, edition).codes))


def leads() -> dict[str, tuple[str, ...]]:
    """By field, the sub-major groups of occupations to which it leads."""
    return {entry.code: tuple(entry.extra["occupations"].split()) for entry in file_list(FIELD_LIST).choices}


def shortage_of(needs: Finding | None) -> dict[str, float]:
    """The index of shortage by sub-major group, as the finding on occupations has it; empty where it has none."""
    if needs is None or all(table["id"] != "shortages" for table in needs.content["tables"]):
        return {}
    return {str(row["occupation"]).split(":")[1]: float(row["shortage"]) for row in needs.rows("shortages")}


def supply_of(
    area: Area, graduates: Cut, employment: Cut, level: str, shortage: Mapping[str, float], short_from: float,
) -> Supply:
    """The graduates of an area's countries in the last year that has any, beside the shortage that each field faces."""
    every = countries_of(area, graduates.vintage.edition)
    geos = graduates.labels("geo")
    countries = tuple(code for code in every if _last_year(graduates, level, (code,)) is not None)
    lacking = tuple(code for code in every if code not in countries)
    year = _last_year(graduates, level, countries)
    codes = leads()
    groups = tuple(sorted({group for found in codes.values() for group in found}))
    index = np.array([shortage.get(group, np.nan) for group in groups])
    faced = led_to(index, [[groups.index(group) for group in codes[field]] for field in FIELDS])
    short = {field: tuple(g for g in codes[field] if shortage.get(g, 0.0) >= short_from - 1e-9) for field in FIELDS}
    nothing = np.full(len(FIELDS), np.nan)
    if year is None:
        found = verdicts(nothing, faced, short_from=short_from)
        return Supply(countries, lacking, None, nothing, float("nan"), nothing, nothing, faced, short, found, 0)
    table = matrix(graduates, level, year, geos=geos, industries=(*FIELDS, "TOTAL")).values
    rows = [geos.index(code) for code in countries]
    own, employed = table[rows].sum(axis=0), _employed(employment, geos, year)
    supply = relative_supply(own[:-1], employed[rows].sum(), table[:, :-1], employed)
    return Supply(
        countries, lacking, year, own[:-1], float(own[-1]), supply.by_thousand, supply.relative, faced, short,
        verdicts(supply.relative, faced, short_from=short_from), int(supply.among.max()),
    )


def _last_year(graduates: Cut, level: str, countries: tuple[str, ...]) -> int | None:
    """The last year in which every country has a figure of some field."""
    if not countries or not set(countries) <= set(graduates.labels("geo")):
        return None
    for year in reversed(graduates.years):
        found = matrix(graduates, level, year, geos=countries, industries=FIELDS[1:]).values
        if (found > 0).any(axis=1).all():
            return year
    return None


def _employed(accounts: Cut, geos: tuple[str, ...], year: int) -> Floats:
    """Persons employed by country, of the year nearest to that of the graduates; NaN where none is near."""
    out = np.full(len(geos), np.nan)
    for at in sorted(accounts.years, key=lambda one: (-abs(one - year), one)):
        if abs(at - year) <= EMPLOYED_AROUND:
            found = matrix(accounts, "employment", at, geos=geos, industries=("TOTAL",)).values[:, 0] * 1000
            out = np.where(np.isnan(found), out, found)
    return np.asarray(out, dtype=np.float64)
