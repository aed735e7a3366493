"""Pay per job, beside the reference's: wages and salaries over persons employed, of the latest year that has both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Scalar
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment, Floats, employment, years_of
from distretto.themes.specialisation.profile_numbers import PERSONS, WAGES, Profile, at_year

THOUSAND_EURO = 1000.0
"""Wages are published in million euro: per job, in thousand euro, is million / jobs x 1000."""
LEAST_WAGES = 0.5
"""Wages are rounded to a tenth of a million euro: below this, rounding alone moves the pay by more than a tenth.

A bill of 0 beside jobs is among these: it stands for next to nothing, or for people who draw no wage.
"""


@dataclass(frozen=True)
class Pay:
    """Thousand euro per person employed of the area and of the reference, by division; NaN where there is none."""

    own: Floats
    reference: Floats

    def at(self, place: int) -> tuple[Scalar, Scalar]:
        """The pay in one division and its ratio to the reference's."""
        own, base = float(self.own[place]), float(self.reference[place])
        return own, own / base if base > 0 else None


def pay_year(data: Data, p: Parameters, c: Profile) -> int | None:
    """The latest year up to the one asked about in which all of the area has wages; None where there is none."""
    for year in range(p["year"], years_of(data)[0] - 1, -1):
        wages = employment(data, WAGES, year)
        if set(c.codes) <= set(wages.regions) | set(wages.countries):
            return year
    return None


def pay_of(data: Data, p: Parameters, c: Profile, year: int | None) -> Pay:
    """The pay of an area in a year."""
    if year is None:
        nothing = np.full(len(c.jobs.divisions), np.nan)
        return Pay(nothing, nothing)
    wages, jobs = at_year(data, WAGES, year, c.group), at_year(data, PERSONS, year, c.group)
    own = per_job(wages.table(c.codes).sum(axis=0), jobs.table(c.codes).sum(axis=0))
    return Pay(own, _of_reference(wages, jobs, p))


def _of_reference(wages: Employment, jobs: Employment, p: Parameters) -> Floats:
    """The pay of the reference, over those of its codes that publish both wages and jobs."""
    try:
        known = set(wages.codes(p.area("reference")))
        codes = tuple(code for code in jobs.codes(p.area("reference")) if code in known)
    except CannotAnswer:
        return np.full(len(jobs.divisions), np.nan)
    bills, people = wages.table(codes), jobs.table(codes)
    both = ~np.isnan(bills) & ~np.isnan(people)
    return per_job(np.where(both, bills, 0.0).sum(axis=0), np.where(both, people, 0.0).sum(axis=0))


def per_job(bill: Floats, people: Floats) -> Floats:
    """Wages over people; NaN where either is unknown, nobody works, or the bill is too small to divide."""
    with np.errstate(invalid="ignore", divide="ignore"):
        found = np.where((bill >= LEAST_WAGES) & (people > 0), bill / people * THOUSAND_EURO, np.nan)
    return np.asarray(found, dtype=np.float64)
