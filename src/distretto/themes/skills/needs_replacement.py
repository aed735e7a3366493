"""How many people are to be found for those who leave an occupation for good, beside how many more or fewer there are.

The forecast is of countries: a region is taken with the rate of its country in each occupation.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.store import Cut, matrix
from distretto.methods.arrays import ratio
from distretto.themes.skills.needs_base import BASE_YEAR, COUNTRY, OCCUPATIONS, SECTIONS, Base
from distretto.themes.specialisation.employment import Floats


@dataclass(frozen=True)
class Replacement:
    """Those who leave, thousand persons over the years ahead, by occupation; NaN = not foretold.

    until : the last year of the forecast. lacking : countries of the area that it does not have.
    """

    people: Floats
    until: int
    lacking: tuple[str, ...]

    @property
    def total(self) -> float:
        """All occupations of which it is foretold."""
        return float(np.nansum(self.people))


def replacement_of(base: Base, survey: Cut, forecast: Cut | None, horizon: int) -> Replacement | None:
    """Who leaves over so many years; None without a forecast of any country of the area.

    R_o = h Σ_c (ρ_co / E_co) E_ao, ρ the forecast of country c a year, E its jobs, E_a those of its part in the area
    """
    if forecast is None:
        return None
    known = [code for code in base.countries if code in forecast.labels("geo")]
    if not known:
        return None
    until = max(forecast.years)
    leaving = matrix(forecast, "replacement", until, geos=known, industries=OCCUPATIONS).values
    pairs = tuple(f"{section}.{occupation}" for section in SECTIONS for occupation in OCCUPATIONS)
    jobs = matrix(survey, "employed", BASE_YEAR, geos=known, industries=pairs).values
    national = np.nansum(jobs.reshape(len(known), len(SECTIONS), len(OCCUPATIONS)), axis=1)
    rate = dict(zip(known, ratio(leaving, national), strict=True))
    nothing = np.full(len(OCCUPATIONS), np.nan)
    own = np.nansum(base.jobs, axis=1)
    parts = np.array([rate.get(code[:COUNTRY], nothing) * row for code, row in zip(base.codes, own, strict=True)])
    told = ~np.isnan(parts)
    people = np.where(told.any(axis=0), np.where(told, parts, 0.0).sum(axis=0), np.nan) * horizon
    return Replacement(people, until, tuple(code for code in base.countries if code not in known))
