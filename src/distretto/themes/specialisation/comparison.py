"""How do countries and regions compare in specialisation and variety, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.at_hand import span_at_hand
from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.areas import parse_area
from distretto.methods.concentration import krugman
from distretto.methods.variety import Variety, variety
from distretto.themes.analysis import Need, analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import KeyFigure, Reading, needs_of, only_areas
from distretto.themes.finding import Answer
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.diversity import ENOUGH
from distretto.themes.specialisation.employment import BUSINESS, Employment, Floats, Line, employment, years_of
from distretto.themes.specialisation.profile_numbers import PERSONS

REFERENCE = "europe"
LEAST_SHARE = 0.01
"""An industry with a smaller share of the jobs is nobody's strongest: a few jobs make a high quotient there."""


def _last_year() -> tuple[int, ...]:
    span = span_at_hand(BUSINESS.dataset)
    return (span[1] if span else BUSINESS.last,)


JOBS = Need("sbs_regional", (PERSONS,), select=lambda p: {
    "years": _last_year(), "levels": (0, 1, 2), "industry_levels": ("section", "division"),
})


@dataclass(frozen=True)
class Jobs:
    """Jobs by division of all countries and regions, and of Europe. codes : of today, in the order of the rows."""

    jobs: Employment
    codes: tuple[str, ...]
    published: tuple[str, ...]
    europe: Line

    def reading(self, values: Floats, named: dict[str, str] | None = None) -> Reading:
        """One value for each code as a key figure."""
        known = {code: float(value) for code, value in zip(self.codes, values, strict=True) if not np.isnan(value)}
        return Reading(only_areas(known), (self.jobs.year, self.jobs.year), named or {})

    def where_covered(self, values: Floats) -> Floats:
        """The values where the published divisions hold nine tenths of the jobs; NaN elsewhere."""
        totals = self.jobs.totals(self.published)
        known = np.nansum(self.jobs.table(self.published), axis=1) >= ENOUGH * totals
        return np.where(known, values, np.nan)


def _jobs(data: Data) -> Jobs:
    jobs = employment(data, PERSONS, years_of(data)[-1])
    published = (*jobs.countries, *jobs.regions)
    codes = tuple(nuts.present_code(code, jobs.edition) for code in published)
    return Jobs(jobs, codes, published, jobs.line(jobs.codes(parse_area(REFERENCE))))


def _strongest(data: Data) -> Reading:
    """The highest location quotient among industries with at least one job in a hundred, and the industry."""
    found = _jobs(data)
    cells, totals = found.jobs.table(found.published), found.jobs.totals(found.published)
    quotients = found.jobs.quotients(found.published, found.europe)
    enough = np.nan_to_num(cells) >= LEAST_SHARE * totals[:, None]
    told = np.where(enough & ~np.isnan(quotients), quotients, -1.0)
    at = told.argmax(axis=1)
    best = told[np.arange(len(at)), at]
    named = {code: found.jobs.divisions[k] for code, k in zip(found.codes, at.tolist(), strict=True)}
    return found.reading(np.where(best < 0, np.nan, best), named)


def _dissimilarity(data: Data) -> Reading:
    found = _jobs(data)
    values = krugman(found.jobs.table(found.published), reference=found.europe.published)
    return found.reading(found.where_covered(values))


def _variety(found: Jobs) -> Variety:
    return variety(found.jobs.table(found.published), [tuple(code[0] for code in found.jobs.divisions)])


def _unrelated(data: Data) -> Reading:
    found = _jobs(data)
    return found.reading(found.where_covered(_variety(found).unrelated))


def _related(data: Data) -> Reading:
    found = _jobs(data)
    return found.reading(found.where_covered(_variety(found).related))


FIGURES = (
    KeyFigure(
        "strongest", {"jobs": JOBS}, _strongest, of="jobs", named="industry", caveat="comparison-cannot-strongest",
    ),
    KeyFigure("dissimilarity", {"jobs": JOBS}, _dissimilarity, of="jobs", caveat="comparison-cannot-size"),
    KeyFigure("unrelated_variety", {"jobs": JOBS}, _unrelated, of="jobs"),
    KeyFigure("related_variety", {"jobs": JOBS}, _related, of="jobs"),
)


@analysis(
    id="specialisation.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """The strongest industry, the difference from Europe and the variety of countries and regions."""
    return comparison_of("specialisation", "specialisation.profile", FIGURES, data, p)
