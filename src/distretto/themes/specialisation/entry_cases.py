"""The past on which advice is tested: two years of jobs by region and industry, at three grains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from distretto.evidence.store import matrix
from distretto.methods.entry import baseline_scores, density_scores, industry_growth
from distretto.methods.location import location_quotient, specialised
from distretto.themes.analysis import Need
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameter, Parameters, number
from distretto.themes.specialisation.employment import NOT_SURVEYED, REGION_LEVEL, Floats


@dataclass(frozen=True)
class Grain:
    """One level of detail on which to test: data set, indicator, years, and the least jobs of an entry."""

    need: str
    dataset: str
    indicator: str
    before: int
    start: int
    end: int
    min_jobs: float
    geography: int
    industry: int

    @property
    def has_past(self) -> bool:
        """Whether there is a year before the start from which growth can be read."""
        return self.before < self.start


GRAINS = {
    "divisions": Grain("jobs", "sbs_regional", "persons_employed", 2009, 2011, 2014, 0, REGION_LEVEL, 3),
    "classes_gb": Grain("british", "uk_bres", "employment", 2015, 2015, 2018, 50, REGION_LEVEL, 0),
    "subsectors_ny": Grain("new_york", "us_ny_qcew", "employment", 2005, 2010, 2017, 50, 0, 3),
}


def needs() -> dict[str, Need]:
    """The three data sets; only the one of the chosen grain is read."""
    return {grain.need: Need(grain.dataset, (grain.indicator,), _selection(name)) for name, grain in GRAINS.items()}


def _selection(name: str) -> Any:
    grain = GRAINS[name]

    def select(p: Parameters) -> dict[str, Any]:
        if p["grain"] != name:
            return {"years": ()}
        return {"years": sorted({grain.before, grain.start, grain.end})}

    return select


def rule_parameters() -> tuple[Parameter, Parameter]:
    """The rule of entry: absent below one quotient, a strength from another; between them an industry is neither.

    Whoever gives advice by the test has these too, so that both speak of the same industries.
    """
    return (
        number("absent_below", 0.9, low=0.25, high=1.0, step=0.05, probe=(0.5, 0.75, 1.0)),
        number("present_from", 1.0, low=1.0, high=2.0, step=0.05, probe=(1.1, 1.25, 1.5)),
    )


WHOLES = frozenset({"New York State"})
"""Rows of a data set that sum all the others."""


@dataclass(frozen=True)
class Past:
    """Jobs at three moments, (regions, industries), NaN where not published; and each region's country."""

    regions: tuple[str, ...]
    industries: tuple[str, ...]
    before: Floats
    start: Floats
    end: Floats
    country: tuple[str, ...]
    grain: Grain


def read_past(data: Data, p: Parameters) -> Past:
    """The past at the chosen grain: regions with figures in both years, industries with figures anywhere."""
    grain = GRAINS[p["grain"]]
    cut = data[grain.need]
    geos = tuple(g for g in cut.labels("geo") if g not in WHOLES and (not grain.geography or len(g) == grain.geography))
    codes = tuple(i for i in cut.labels("industry") if _fits(i, grain))
    years = {
        year: matrix(cut, grain.indicator, year, geos=geos, industries=codes).values
        for year in {grain.before, grain.start, grain.end}
    }
    start, end = years[grain.start], years[grain.end]
    rows = np.any(~np.isnan(start), axis=1) & np.any(~np.isnan(end), axis=1)
    columns = np.any(~np.isnan(start[rows]), axis=0) & np.any(~np.isnan(end[rows]), axis=0)
    keep = np.ix_(rows, columns)
    regions = tuple(g for g, kept in zip(geos, rows.tolist(), strict=True) if kept)
    return Past(
        regions,
        tuple(c for c, kept in zip(codes, columns.tolist(), strict=True) if kept),
        years[grain.before][keep],
        start[keep],
        end[keep],
        tuple(_country(g, grain) for g in regions),
        grain,
    )


def _fits(code: str, grain: Grain) -> bool:
    if grain.dataset == "sbs_regional" and code.startswith(NOT_SURVEYED):
        return False
    return not grain.industry or len(code) == grain.industry


def _country(region: str, grain: Grain) -> str:
    """The group that is left out as a whole in validation: the country, or the group of regions in Britain."""
    if grain.dataset == "uk_bres":
        return region[:3]
    return region[:2] if grain.geography else region


@dataclass(frozen=True)
class Quotients:
    """Location quotients at start and end, presence at the start, and the scores read from the start."""

    start: Floats
    end: Floats
    presence: Floats
    scores: dict[str, Floats]


def quotients(past: Past, present_from: float) -> Quotients:
    """Quotients of both years, and every score that is known at the start."""
    start, end = location_quotient(past.start), location_quotient(past.end)
    presence = specialised(past.start, present_from)
    growth = None
    if past.grain.has_past:
        groups = past.country if past.grain.dataset == "sbs_regional" else None
        growth = np.nan_to_num(industry_growth(past.before, past.start, groups))
    scores = {**density_scores(presence), **baseline_scores(start, presence, growth)}
    return Quotients(start, end, presence, scores)
