"""How good the jobs are: pay in the clusters' industries, training and working time, each beside other areas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import ratio
from distretto.methods.job_quality import JobQuality, fixed_weight_mean, job_quality
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameters
from distretto.themes.skills.clusters_jobs import Clusters
from distretto.themes.specialisation.employment import Employment, Floats, employment
from distretto.themes.specialisation.pay import pay_year, per_job
from distretto.themes.specialisation.profile_numbers import PERSONS, WAGES

MEASURES = ("pay", "training", "part_time")
DIMENSION = {"pay": "wages", "training": "skills", "part_time": "working_time"}
DIRECTIONS = {"pay": 1, "training": 1}
BRANCHES = {"B": "B-E", "C": "B-E", "D": "B-E", "E": "B-E", "G": "G-I", "H": "G-I", "I": "G-I", "M": "M-N", "N": "M-N"}
"""The branch of the labour force survey in which a section lies, where it is not a branch of its own."""


@dataclass(frozen=True)
class Quality:
    """The measures of the area beside those of other areas, and the index.

    units : the areas compared, the one asked about first. values, country, reference : by measure; NaN = not known.
    counted : the measures in the index. pay_year : of the wages, None where there are none.
    """

    units: tuple[str, ...]
    values: Mapping[str, Floats]
    country: Mapping[str, float]
    reference: Mapping[str, float]
    counted: tuple[str, ...]
    index: JobQuality
    pay_year: int | None
    year: int

    def rank(self, measure: str) -> tuple[int, int] | None:
        """The position by falling value among the areas with a figure, and their number."""
        return position(self.values[measure])

    @property
    def index_rank(self) -> tuple[int, int] | None:
        """The position by the index among areas of which the same is known."""
        same = self.index.known == self.index.known[0]
        return position(np.where(same, self.index.index, np.nan))


def position(values: Floats) -> tuple[int, int] | None:
    """Where the first of some values stands, the highest first; None where it is not known."""
    if np.isnan(values[0]):
        return None
    known = values[~np.isnan(values)]
    return int((known > values[0]).sum()) + 1, len(known)


def quality_of(data: Data, p: Parameters, clusters: Clusters, year: int, country: Area | None) -> Quality:
    """The quality of jobs in the year asked about, or the last one before with a figure."""
    profile = clusters.profile
    others = profile.jobs.countries if profile.area.kind == "country" else profile.jobs.regions
    units = ("", *(one for one in others if not any(one.startswith(code) for code in profile.codes)))
    pays = _pays(data, p, clusters, year, units)
    conditions = _Conditions(data["conditions"], year)
    own = _members(profile.area, data["conditions"])
    values = {"pay": pays.of_units} | {
        name: np.array([conditions.of(name, own), *(conditions.of(name, (unit,)) for unit in units[1:])])
        for name in ("training", "part_time")
    }
    in_country, in_reference = (
        {"pay": pays.of(beside)}
        | {name: conditions.of(name, _members(beside, data["conditions"]) if beside else ()) for name in MEASURES[1:]}
        for beside in (country, p.area("reference"))
    )
    judged = {"good": 1, "bad": -1}.get(p["part_time"])
    directions = DIRECTIONS | ({} if judged is None else {"part_time": judged})
    index = job_quality(np.column_stack([values[name] for name in directions]), tuple(directions.values()))
    return Quality(units, values, in_country, in_reference, tuple(directions), index, pays.year, conditions.year)


def young_share(cut: Cut, area: Area, clusters: Clusters, year: int) -> tuple[str, float]:
    """The branch of the labour force survey with most of the clusters' jobs, and the share of under-25s in it."""
    jobs = np.nan_to_num(clusters.jobs)
    by_branch: dict[str, float] = {}
    for code, n in zip(clusters.codes, jobs, strict=True):
        branch = BRANCHES.get(code[0], code[0])
        by_branch[branch] = by_branch.get(branch, 0.0) + float(n)
    branch = max(by_branch, key=lambda one: (by_branch[one], one))
    at = min(year, max(cut.years))
    geos = _members(area, cut)
    young, everyone = (
        matrix(cut, name, at, geos=geos, industries=(branch,)).values for name in ("employed_15_24", "employed")
    )
    known = ~np.isnan(young) & ~np.isnan(everyone)
    return branch, float(ratio(young[known].sum(), everyone[known].sum()))


def _members(area: Area, cut: Cut) -> tuple[str, ...]:
    return members_in_edition(area, cut.vintage.edition).codes


class _Conditions:
    """Part time and training by area, of the year asked about or the last one there is."""

    def __init__(self, cut: Cut, year: int) -> None:
        self.year = min(year, max(cut.years))
        geos = cut.labels("geo")
        self._row = {geo: at for at, geo in enumerate(geos)}
        self._of = {
            name: matrix(cut, name, self.year, geos=geos, industries=("TOTAL",)).values[:, 0]
            for name in ("employed", "part_time", "training")
        }

    def of(self, name: str, codes: tuple[str, ...]) -> float:
        """A share of one: part-time jobs among all, or adults in training, weighted by the employed; NaN = not known.

        Members of a set without figures are left out.
        """
        rows = [self._row[code] for code in codes if code in self._row]
        employed = self._of["employed"][rows]
        part = self._of["part_time"][rows] if name == "part_time" else self._of["training"][rows] / 100 * employed
        known = ~np.isnan(part) & ~np.isnan(employed)
        return float(ratio(part[known].sum(), employed[known].sum())) if known.any() else float("nan")


@dataclass(frozen=True)
class _Pays:
    """Thousand euro a job at purchasing power in the clusters' industries, all with the weights of the area."""

    of_units: Floats
    year: int | None
    wages: Employment | None = None
    jobs: Employment | None = None
    clusters: Clusters | None = None
    levels: Mapping[str, float] | None = None

    def of(self, area: Area | None) -> float:
        """The pay of an area as a whole; NaN where there is none."""
        if area is None or self.wages is None or self.jobs is None:
            return float("nan")
        try:
            codes = tuple(code for code in self.jobs.codes(area) if code in set(self.wages.codes(area)))
        except CannotAnswer:
            return float("nan")
        return self.mean([codes])[0]

    def mean(self, sets: list[tuple[str, ...]]) -> list[float]:
        """The fixed-weight mean of the pay of each set of codes."""
        assert self.wages is not None
        assert self.jobs is not None
        assert self.clusters is not None
        assert self.levels is not None
        at = list(self.clusters.places)
        rows = []
        for codes in sets:
            level = np.array([[self.levels.get(code[:2], np.nan)] for code in codes])
            bill, people = self.wages.table(codes)[:, at] / level, self.jobs.table(codes)[:, at]
            both = ~np.isnan(bill) & ~np.isnan(people)
            rows.append(per_job(np.where(both, bill, 0.0).sum(axis=0), np.where(both, people, 0.0).sum(axis=0)))
        return [float(one) for one in fixed_weight_mean(np.array(rows), np.nan_to_num(self.clusters.jobs))]


def _pays(data: Data, p: Parameters, clusters: Clusters, year: int, units: tuple[str, ...]) -> _Pays:
    """The pay of the area and of the others in the latest year in which all of the area has wages."""
    profile = clusters.profile
    paid = pay_year(data, Parameters({**p, "year": year}), profile)
    if paid is None:
        return _Pays(np.full(len(units), np.nan), None)
    wages, jobs = employment(data, WAGES, paid), employment(data, PERSONS, paid)
    both = set(wages.regions) | set(wages.countries)
    found = _Pays(np.array([]), paid, wages, jobs, clusters, price_levels(data["prices"], paid))
    there = [at for at, unit in enumerate(units) if at and unit in both]
    values = np.full(len(units), np.nan)
    values[[0, *there]] = found.mean([profile.codes, *((units[at],) for at in there)])
    return _Pays(values, paid, wages, jobs, clusters, found.levels)


def price_levels(cut: Cut, year: int) -> dict[str, float]:
    """Euro a unit of purchasing power by country: one and the same sum as published in both."""
    geos = cut.labels("geo")
    euro, power = (matrix(cut, name, year, geos=geos, industries=("TOTAL",)).values[:, 0]
                   for name in ("budget", "budget_pps"))
    return {geo: float(level) for geo, level in zip(geos, ratio(euro, power), strict=True) if not np.isnan(level)}
