"""Jobs by industry and occupation of an area today, and how its industries went in the past.

The survey by occupation knows countries alone. A region has the share of its country's jobs in each branch that the
regional accounts give it, with the country's occupations in the branch: said wherever it is used.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.evidence.classifications.nace import divisions_of
from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import ratio
from distretto.themes.answers import CannotAnswer
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.members import Counted, counted_members
from distretto.themes.values import area as area_value
from distretto.themes.values import industries as industries_value

SECTIONS = tuple("ABCDEFGHIJKLMNOPQRSTU")
OCCUPATIONS = tuple("0123456789")
BASE_YEAR = 2024
EDITION = "2016"
"""The edition of the accounts' codes."""
BRANCH_OF = {
    "A": "A", "B": "B-E", "C": "C", "D": "B-E", "E": "B-E", "F": "F", "G": "G-I", "H": "G-I", "I": "G-I", "J": "J",
    "K": "K", "L": "L", "M": "M-N", "N": "M-N", "O": "O-Q", "P": "O-Q", "Q": "O-Q", "R": "R-U", "S": "R-U",
    "T": "R-U", "U": "R-U",
}
"""The branch of the regional accounts in which a section is counted."""
BRANCHES = tuple(dict.fromkeys(BRANCH_OF.values()))
COUNTRY = 2
LEAST_YEARS = 5
"""A course over fewer years is an upswing or a downswing, no trend."""


@dataclass(frozen=True)
class Base:
    """What a projection begins with.

    jobs : thousand persons by code, section and occupation, (codes, sections, occupations); NaN = not published.
    past : jobs by year, code and branch in the accounts, (years, codes, branches); NaN = not known. `years` are theirs.
    share_year : from which a region's share of its country is; None where only whole countries are asked about.
    whole : whether the sections are all that was asked about, and no more.
    """

    codes: tuple[str, ...]
    sections: tuple[str, ...]
    jobs: Floats
    past: Floats
    years: tuple[int, ...]
    share_year: int | None
    counted: Counted
    whole: bool

    @property
    def countries(self) -> tuple[str, ...]:
        """The countries of the codes, each once."""
        return tuple(dict.fromkeys(code[:COUNTRY] for code in self.codes))

    @property
    def cells(self) -> Floats:
        """Jobs of all codes together, (sections, occupations); NaN where none publishes the cell."""
        known = ~np.isnan(self.jobs)
        summed = np.where(known, self.jobs, 0.0).sum(axis=0)
        return np.asarray(np.where(known.any(axis=0), summed, np.nan), dtype=np.float64)

    @property
    def with_past(self) -> tuple[int, ...]:
        """The places of the codes whose past is long enough; none where these hold less than half of the jobs."""
        at = [BRANCHES.index(BRANCH_OF[section]) for section in self.sections]
        years = (~np.isnan(self.past[:, :, at]).any(axis=2)).sum(axis=0)
        places = [int(place) for place in np.flatnonzero(years > LEAST_YEARS)]
        jobs = np.nansum(self.jobs, axis=(1, 2))
        return tuple(places) if jobs[places].sum() >= jobs.sum() / 2 else ()

    @property
    def without_past(self) -> tuple[str, ...]:
        """The codes that are taken with the growth of the others."""
        return tuple(code for place, code in enumerate(self.codes) if place not in self.with_past)

    @property
    def series(self) -> Floats:
        """Jobs by year and section's branch of the codes with a past, (years, sections); NaN where one lacks it."""
        at = [BRANCHES.index(BRANCH_OF[section]) for section in self.sections]
        if not self.with_past:
            return np.full((len(self.years), len(at)), np.nan)
        return np.asarray(self.past[:, list(self.with_past)].sum(axis=1)[:, at], dtype=np.float64)


def geos_of(area: Area) -> tuple[str, ...]:
    """The codes of the accounts that an area needs: its own, and their countries."""
    codes = members_in_edition(area, EDITION).codes
    return tuple(sorted({*codes, *(code[:COUNTRY] for code in codes)}))


def sections_of(group: IndustryGroup | None) -> tuple[tuple[str, ...], bool]:
    """The sections that an industry group touches, and whether it takes them whole."""
    if group is None:
        return SECTIONS, True
    shares = dict(group.shares)
    touched = tuple(s for s in SECTIONS if s in {code[0] for code in shares})
    whole = all(shares.get(code) == 1 for section in touched for code in divisions_of(section))
    return touched, whole


def base_of(area: Area, group: IndustryGroup | None, survey: Cut, accounts: Cut) -> Base:
    """The jobs of an area today and its past; raises CannotAnswer where the survey has none of its countries."""
    sections, whole = sections_of(group)
    if not sections:
        raise CannotAnswer("cannot-needs-industries", "The survey has no section for these industries.",
                           industries=industries_value(group.id if group else ""))
    surveyed = survey.labels("geo")
    pairs = tuple(f"{section}.{o}" for section in sections for o in OCCUPATIONS)
    table = matrix(survey, "employed", BASE_YEAR, geos=surveyed, industries=pairs).values
    national = {geo: row.reshape(len(sections), len(OCCUPATIONS))
                for geo, row in zip(surveyed, table, strict=True) if not np.isnan(row).all()}
    known, years = accounts.labels("geo"), accounts.years
    past = np.array([matrix(accounts, "employment", year, geos=known, industries=BRANCHES).values for year in years])
    past = past.reshape(len(years), len(known), len(BRANCHES))
    row = {geo: at for at, geo in enumerate(known)}
    in_year = {geo: _last_year(past[:, row[geo]], past[:, row[geo[:COUNTRY]]]) for geo in known
               if geo[:COUNTRY] in national and geo[:COUNTRY] in row and len(geo) > COUNTRY}
    available = {*national, *(geo for geo, at in in_year.items() if at is not None)}
    counted = counted_members(area, EDITION, available)
    if not counted.members:
        raise CannotAnswer("cannot-needs-survey", f"The survey has no jobs by occupation for {area.id}.",
                           area=area_value(area.id))
    jobs, shares = [], []
    at_branch = [BRANCHES.index(BRANCH_OF[section]) for section in sections]
    for code in counted.members:
        cells, at = national[code[:COUNTRY]], in_year.get(code)
        if len(code) > COUNTRY and at is not None:
            part = ratio(past[at, row[code]], past[at, row[code[:COUNTRY]]])[at_branch]
            cells = cells * part[:, None]
            shares.append(years[at])
        jobs.append(cells)
    nothing = np.full((len(years), len(BRANCHES)), np.nan)
    histories = np.stack([past[:, row[code]] if code in row else nothing for code in counted.members], axis=1)
    return Base(counted.members, sections, np.stack(jobs), histories, years, min(shares, default=None), counted, whole)


def _last_year(own: Floats, country: Floats) -> int | None:
    """The last year in which a region and its country both have every branch."""
    both = ~np.isnan(own).any(axis=1) & ~np.isnan(country).any(axis=1)
    return int(np.flatnonzero(both)[-1]) if both.any() else None
