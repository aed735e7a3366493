"""How good jobs are by what was loaded beside the shipped tables: hours, contracts, safety, conditions, unions.

Contracts, accidents, conditions and unions are known for countries alone: of a region they are told of its country.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import ratio
from distretto.methods.job_quality import fixed_weight_mean
from distretto.themes.analysis import Need
from distretto.themes.asking import Data
from distretto.themes.skills.clusters_jobs import Clusters
from distretto.themes.specialisation.employment import Floats

NEEDS = {
    "contracts": Need("job_quality", optional=True),
    "unions": Need("union_density", ("union_density",), optional=True),
    "environment": Need("working_conditions", ("physical_environment",), optional=True),
}
"""What would tell more, where somebody has loaded it."""
COUNTRY = 2
TOTAL = "TOTAL"
PERCENT = 100


@dataclass(frozen=True)
class Further:
    """A measure at hand, of the year nearest to that asked about: of the area, its country and the reference.

    values : in the unit that the measure's label says; NaN = not known.
    """

    measure: str
    dimension: str
    values: tuple[float, float, float]
    year: int


def further_of(
    data: Data, clusters: Clusters, whose: tuple[Area | None, Area | None, Area], year: int,
) -> tuple[Further, ...]:
    """Every further measure of which the data at hand tell something, in the order of the dimensions."""
    weights = _by_section(clusters)
    read: list[Further] = []
    if "contracts" in data.cuts and weights:
        cut = data["contracts"]
        read += [
            _measured("temporary", "security", cut, "temporary_employees", whose, year,
                      lambda area, at: PERCENT * _in_sections(cut, area, at, weights, _temporary)),
            _measured("hours", "working-time", cut, "usual_hours", whose, year,
                      lambda area, at: _hours(cut, data["conditions"], area, at)),
            _measured("accidents", "conditions", cut, "fatal_accidents", whose, year,
                      lambda area, at: _in_sections(cut, area, at, weights, _accidents)),
        ]
    for need, measure, dimension, indicator in (
        ("environment", "environment", "conditions", "physical_environment"),
        ("unions", "unions", "representation", "union_density"),
    ):
        if need in data.cuts:
            value = _weighted(data, need, indicator)
            read.append(_measured(measure, dimension, data[need], indicator, whose, year, value))
    return tuple(one for one in read if not np.isnan(one.values).all())


def lacking(data: Data) -> tuple[str, ...]:
    """The needs of which there is nothing here."""
    return tuple(need for need in NEEDS if need not in data.cuts)


def _measured(
    measure: str, dimension: str, cut: Cut, indicator: str, whose: tuple[Area | None, ...], year: int,
    value: Callable[[Area, int], float],
) -> Further:
    at = _nearest(cut, indicator, year)
    own, country, reference = (float("nan") if area is None else value(area, at) for area in whose)
    return Further(measure, dimension, (own, country, reference), at)


def _nearest(cut: Cut, indicator: str, year: int) -> int:
    """Of the years with any figure the one nearest to that asked about, the later of two."""
    years = [one for one in cut.years if not np.isnan(matrix(cut, indicator, one).values).all()]
    return min(years or cut.years, key=lambda one: (abs(one - year), -one))


def _by_section(clusters: Clusters) -> Mapping[str, float]:
    """The jobs of the clusters' industries by section: the weights for all places."""
    found: dict[str, float] = {}
    for code, jobs in zip(clusters.codes, np.nan_to_num(clusters.jobs), strict=True):
        found[code[0]] = found.get(code[0], 0.0) + float(jobs)
    return {section: jobs for section, jobs in found.items() if jobs > 0}


def _in_sections(
    cut: Cut, area: Area, year: int, weights: Mapping[str, float],
    of: Callable[[Cut, int, tuple[str, ...], tuple[str, ...]], Floats],
) -> float:
    """A figure of countries by section, with the weights of the clusters; NaN where regions are asked about."""
    countries = _countries(area, cut)
    if not countries:
        return float("nan")
    by_section = of(cut, year, countries, tuple(weights))
    return float(fixed_weight_mean([by_section], list(weights.values()))[0])


def _temporary(cut: Cut, year: int, countries: tuple[str, ...], sections: tuple[str, ...]) -> Floats:
    few, every = (
        matrix(cut, name, year, geos=countries, industries=sections).values
        for name in ("temporary_employees", "employees")
    )
    return _together(few, every)


def _accidents(cut: Cut, year: int, countries: tuple[str, ...], sections: tuple[str, ...]) -> Floats:
    rate, every = (
        matrix(cut, name, year, geos=countries, industries=sections).values for name in ("fatal_accidents", "employees")
    )
    return rate[0] if len(countries) == 1 else _together(rate * every, every)


def _together(part: Floats, whole: Floats) -> Floats:
    """Parts over wholes, added up over the countries that have both, (sections,)."""
    known = ~np.isnan(part) & ~np.isnan(whole)
    return np.asarray(
        ratio(np.where(known, part, 0.0).sum(axis=0), np.where(known, whole, 0.0).sum(axis=0)), dtype=np.float64,
    )


def _hours(cut: Cut, employed: Cut, area: Area, year: int) -> float:
    codes = members_in_edition(area, cut.vintage.edition).codes
    return _mean(cut, "usual_hours", year, codes, employed)


def _weighted(data: Data, need: str, indicator: str) -> Callable[[Area, int], float]:
    def value(area: Area, year: int) -> float:
        return _mean(data[need], indicator, year, _countries(area, data[need]), data["conditions"])

    return value


def _mean(cut: Cut, indicator: str, year: int, codes: tuple[str, ...], employed: Cut) -> float:
    """The figure of one place, or of several weighted by who is employed there; members without one are left out."""
    if not codes:
        return float("nan")
    values = matrix(cut, indicator, year, geos=codes, industries=(TOTAL,)).values[:, 0]
    if len(codes) == 1:
        return float(values[0])
    at = min(employed.years, key=lambda one: (abs(one - year), -one))
    weights = matrix(employed, "employed", at, geos=codes, industries=(TOTAL,)).values[:, 0]
    known = ~np.isnan(values) & ~np.isnan(weights)
    return float(ratio((values * weights)[known].sum(), weights[known].sum())) if known.any() else float("nan")


def _countries(area: Area, cut: Cut) -> tuple[str, ...]:
    """The countries of which an area consists; none where it has regions."""
    codes = members_in_edition(area, cut.vintage.edition).codes
    return codes if all(len(code) == COUNTRY for code in codes) else ()
