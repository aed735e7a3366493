"""Which major groups of occupations are expected to grow where the worker lives, for the analysis of distances."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.store import matrix
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Value
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, count, listing, years

DATASET, GROWTH = "skills_outlook", "growth"
COUNTRY = 2
"""Length of a country's code."""
PER_CENT = 100.0


@dataclass(frozen=True)
class Outlook:
    """Expected growth a year by major group of ISCO-08, the lowest of the countries that have a forecast.

    whose : the area that is asked about. countries, without : its countries that have a forecast, and that have none.
    """

    whose: str
    countries: tuple[str, ...]
    without: tuple[str, ...]
    growth: Mapping[str, float]
    span: tuple[int, int]

    def of(self, occupation: str) -> float | None:
        """The growth of the group of an occupation; None where it is not known."""
        return self.growth.get(occupation[:1])

    def growing(self, occupations: Sequence[str]) -> NDArray[np.bool_]:
        """Which occupations belong to a group that is expected to grow."""
        return np.array([(self.of(code) or 0.0) > 0 for code in occupations])

    @property
    def words(self) -> dict[str, Value]:
        """The values that its sentences need."""
        of_country = len(self.countries) == 1
        return {
            "area": area(self.countries[0] if of_country else self.whose),
            "countries": listing(area(one) for one in self.countries),
            "several": count(len(self.countries)), "groups": count(len(self.growth)),
            "rising": count(sum(value > 0 for value in self.growth.values())), "span": years(*self.span),
        }


def asked(p: Parameters) -> bool:
    """Whether growth is asked for."""
    return bool(p["growing_in"])


def wanted(p: Parameters) -> Mapping[str, Any]:
    """The part of the forecast that is read: the countries of the area."""
    return {"geos": _countries(p)}


def outlook_of(data: Data, p: Parameters) -> Outlook | None:
    """The forecast for the area that is asked for, or None; raises CannotAnswer where none of its countries has one."""
    if not asked(p):
        return None
    cut, countries = data["outlook"], _countries(p)
    told = tuple(code for code in countries if code in cut.labels("geo"))
    if not told:
        raise CannotAnswer("cannot-distance-outlook", "There is no forecast for this area.", area=area(p["growing_in"]))
    by_year = [matrix(cut, GROWTH, year, geos=told) for year in cut.years]
    growth: dict[str, float] = {}
    for major in (name for name in by_year[0].industries if len(name) == 1):
        values = np.array([one.values[:, one.industries.index(major)] for one in by_year if major in one.industries])
        mean = values.mean(axis=0) / PER_CENT
        if not np.isnan(mean).all():
            growth[major] = float(np.nanmin(mean))
    return Outlook(p["growing_in"], told, tuple(code for code in countries if code not in told), growth,
                   (cut.years[0], cut.years[-1]))


def _countries(p: Parameters) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code[:COUNTRY] for code in p.area("growing_in").members))
