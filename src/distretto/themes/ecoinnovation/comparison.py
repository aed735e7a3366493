"""How do countries and regions compare in eco-innovation, beside a benchmark of the reader's choice?"""

from __future__ import annotations

from collections import Counter

from distretto.evidence.classifications import nuts
from distretto.evidence.records import Entry, entries
from distretto.themes import recorded
from distretto.themes.analysis import analysis
from distretto.themes.asking import Data
from distretto.themes.comparing.amounts import LEAST, added, of_today
from distretto.themes.comparing.answer import METHODS, comparison_of, parameters
from distretto.themes.comparing.key_figures import (
    COUNTRY,
    KeyFigure,
    Reading,
    figures_from,
    needs_of,
    only_areas,
    published,
)
from distretto.themes.ecoinnovation.listing import ACTIVITIES, is_green
from distretto.themes.finding import Answer
from distretto.themes.innovation.regional_figures import REGION, TOTAL, present_regions
from distretto.themes.parameters import Parameters

OBJECTIVES = ("TO04", "TO05", "TO06")
"""Low-carbon economy, climate change, environment."""
PLANNED_IN = 2019
THEMES = (
    "climate", "energy_efficiency", "green_technologies", "natural_resources", "renewable_energy", "soil_air", "waste",
    "water",
)
SECTION, JOBS_IN = "E", 2015
KINDS = ("clusters", "policies", "practices", "programmes", "studies", "tools")
PLANS = figures_from("structural_funds_plans", "planned_eu", years=(PLANNED_IN,))
JOBS = figures_from("sbs_regional", "persons_employed", years=(JOBS_IN,), industry_levels=("section",))
INTERREG = figures_from("interreg_regions", "participations")


def _planned(data: Data) -> Reading:
    """Of all that is planned from the European funds, the part for climate, energy and environment, in percent."""
    cut = data["plans"]
    lines = cut.labels("industry")
    green = [line for line in lines if line.partition(".")[2] in OBJECTIVES]
    every, some = (of_today(cut, added(cut, industries=names), countries=False) for names in (lines, green))
    values = {code: 100 * some.get(code, 0.0) / value for code, value in every.items() if value}
    return Reading(values, (PLANNED_IN, PLANNED_IN))


def _interreg(data: Data) -> Reading:
    """Of the themes of the Interreg projects in which it took part, those of environment, climate and energy, percent.

    A project has up to three themes; each counts with every participation. Told from twenty themes on.
    """
    cut = data["interreg"]
    themes = [theme for theme in cut.labels("industry") if theme != TOTAL]
    every, some = (of_today(cut, added(cut, industries=names), countries=False) for names in (themes, THEMES))
    values = {code: 100 * some.get(code, 0.0) / value for code, value in every.items() if value >= LEAST}
    return Reading(values, (cut.years[0], cut.years[-1]))


def _jobs(data: Data) -> Reading:
    """Of all published jobs of the business economy, those in water, waste and remediation, in percent."""
    cut = data["section_jobs"]
    every, some = (of_today(cut, added(cut, industries=names), countries=False) for names in ((), (SECTION,)))
    values = {code: 100 * value / every[code] for code, value in some.items() if every.get(code)}
    return Reading(values, (JOBS_IN, JOBS_IN))


def _records(data: Data) -> Reading:
    """The records of eco-innovation of each country and region; none is a count too, but not in an empty catalogue."""
    published = [day for kind in KINDS if (day := data[kind].vintage.retrieved)]
    if not published:
        return Reading({}, (JOBS_IN, JOBS_IN))
    found = [entry for kind in KINDS for entry in entries(data[kind]) if is_green(entry)]
    counted = Counter(code for entry in found for code in _areas_of(entry))
    every = only_areas(dict.fromkeys((*present_regions(), *(one.code for one in nuts.countries())), 0.0))
    dated = [when for entry in found if (when := entry.year("as_of")) is not None]
    newest = int(max(published)[:4])
    counts = {code: float(counted[code]) for code in every}
    return Reading(counts, (min(dated, default=newest), max(dated, default=newest)))


def _areas_of(entry: Entry) -> set[str]:
    """The countries and regions of a record, each once; a record of a group of countries is of no single one."""
    places = recorded.places(entry)
    return {place[:length] for place in places for length in (COUNTRY, REGION) if len(place) >= length}


FIGURES = (
    published("eco_innovation_index", figures_from("eco_innovation_index", "eco_innovation_index")),
    published("renewable_share", figures_from("energy_shares", "renewable_share")),
    KeyFigure("eco_interreg", {"interreg": INTERREG}, _interreg, of="interreg", caveat="comparison-cannot-few"),
    KeyFigure("eco_plans", {"plans": PLANS}, _planned, of="plans", caveat="comparison-cannot-plans"),
    KeyFigure("eco_jobs", {"section_jobs": JOBS}, _jobs, of="section_jobs", caveat="comparison-cannot-eco-jobs"),
    KeyFigure(
        "eco_records", {kind: recorded.records(kind, ACTIVITIES) for kind in KINDS}, _records, of="policies",
        counts=True, caveat="records-nothing-said",
    ),
)


@analysis(
    id="ecoinnovation.comparison", version=2, needs=needs_of(FIGURES), methods=METHODS, parameters=parameters(FIGURES),
    gist=True,
)
def comparison(data: Data, p: Parameters) -> Answer:
    """Projects, plans, jobs and records of eco-innovation, each beside the benchmark's median."""
    return comparison_of("ecoinnovation", "ecoinnovation.inventory", FIGURES, data, p)
