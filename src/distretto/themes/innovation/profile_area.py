"""An area in each innovation indicator: its own figure, or one recomputed from its regions, and where that stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from distretto.evidence.classifications import nuts
from distretto.evidence.classifications.areas import members_in_edition
from distretto.evidence.indicators import DeclaredIndicator, declared_indicators
from distretto.themes.analysis import Need
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.innovation.regional_figures import (
    LEVELS,
    REGION,
    TOTAL,
    ByYear,
    covered_years,
    figures_of,
    needs_of,
    of_other_editions,
    present_regions,
)
from distretto.themes.parameters import Parameters
from distretto.themes.values import area, text

EVERY: tuple[DeclaredIndicator, ...] = tuple(i for i in declared_indicators() if 2 in i.levels)
NEEDS = {
    **needs_of(EVERY, "profile"),
    "profile_employed": Need(
        "lfs_regional", ("employed",), select=lambda p: {"levels": LEVELS, "industries": (TOTAL,)},
        when=lambda p: p.area().kind != "region"),
}
ADDED = frozenset({"persons", "million_eur", "applications", "full_time_equivalents"})
"""Units of figures that add up over regions."""
DENOMINATORS = {
    "pps_per_inhabitant": "population", "per_million_inhabitants": "population", "percent_of_population": "population",
    "percent_of_gdp": "gdp", "percent_of_employment": "employed",
}
"""Of each unit, what a rate is divided by: with it the rate of several regions together is recomputed exactly."""
LEAST_BACK, BACK = 3, 5
"""A change is told since the year nearest to five before, at least three before."""


@dataclass(frozen=True)
class Subject:
    """The area asked about: its own code where tables may have one, and the regions of today of which it is made."""

    code: str | None
    regions: tuple[str, ...]

    @property
    def composed(self) -> bool:
        """Whether it is more than one region of NUTS 2."""
        return len(self.regions) > 1


@dataclass(frozen=True)
class Placed:
    """The area in an indicator. The figures of all other regions are of the same year.

    value : of the area; `recomputed` where it was made of its regions. others : by region. earlier : the same of an
    earlier year, None where there is none.
    """

    indicator: DeclaredIndicator
    year: int
    value: float
    recomputed: bool
    others: Mapping[str, float]
    earlier: Placed | None = None

    def rank(self, among: frozenset[str] | None = None) -> tuple[int, int]:
        """The place among the other regions, or some of them, and among how many with it.

        1 = the best; where neither more nor less is better, the highest.
        """
        known = [value for code, value in self.others.items() if among is None or code in among]
        less = self.indicator.direction == "less"
        return 1 + sum(value < self.value if less else value > self.value for value in known), 1 + len(known)


def subject_of(p: Parameters) -> Subject:
    """The area of the question. Raises CannotAnswer where the land of a member is no region of today."""
    asked = p.area()
    found = members_in_edition(asked, nuts.NEWEST)
    if found.missing:
        raise CannotAnswer("cannot-profile-edition", "A part is no region of today.", area=area(p["region"]))
    inside = [part for code in found.codes for part in _regions_in(code)]
    regions = tuple(code for code in inside if code in present_regions())
    if not regions or any(len(code) > REGION for code in found.codes):
        why = "The area is no region of NUTS 2, nor made of such."
        smaller = any(len(code) > REGION for code in found.codes)
        raise CannotAnswer("cannot-profile-area", why, area=area(p["region"]),
                           smaller=text("yes" if smaller else "no"))
    own = found.codes[0] if len(found.codes) == 1 else None
    return Subject(regions[0] if len(regions) == 1 else own, regions)


def _regions_in(code: str) -> tuple[str, ...]:
    return (code,) if len(code) == REGION else tuple(region.code for region in nuts.children(code, 2))


def regions_of(codes: tuple[str, ...]) -> frozenset[str]:
    """The regions of NUTS 2 of today in an area, or that are one."""
    return frozenset(part for code in codes for part in _regions_in(code)) & present_regions()


def placed_in(data: Data, subject: Subject) -> tuple[dict[str, Placed], frozenset[str], frozenset[str]]:
    """The indicators in which the area has a figure, by id, and the regions of which any of them is known.

    Last, those of other editions of NUTS: they have figures and no single region of today stands for them.
    """
    figures = figures_of(data, [need for need in NEEDS if need in data.cuts])
    found = {}
    seen: set[str] = set()
    apart: set[str] = set()
    for indicator in EVERY:
        by_year = figures.get(indicator.id, {})
        years = covered_years(by_year)
        at = next((one for year in years if (one := _placed(indicator, year, figures, subject))), None)
        if at is not None:
            found[indicator.id] = _with_earlier(at, years, figures, subject)
            seen.update(at.others)
            apart |= of_other_editions(by_year[at.year])
    return found, frozenset(seen), frozenset(apart)


def _with_earlier(at: Placed, years: list[int], figures: Mapping[str, ByYear], subject: Subject) -> Placed:
    back = sorted((y for y in years if y <= at.year - LEAST_BACK), key=lambda y: (abs(at.year - BACK - y), -y))
    earlier = next((one for year in back if (one := _placed(at.indicator, year, figures, subject))), None)
    return Placed(at.indicator, at.year, at.value, at.recomputed, at.others, earlier)


def _placed(indicator: DeclaredIndicator, year: int, figures: Mapping[str, ByYear], subject: Subject) -> Placed | None:
    known = figures[indicator.id][year]
    others = {code: v for code, v in known.items() if code in present_regions() and code not in subject.regions}
    if subject.code is not None and subject.code in known:
        return Placed(indicator, year, known[subject.code], False, others)
    value = recomputed(indicator, year, figures, subject)
    return None if value is None else Placed(indicator, year, value, True, others)


def recomputed(
    indicator: DeclaredIndicator, year: int, figures: Mapping[str, ByYear], subject: Subject,
) -> float | None:
    """The figure of the regions together; None where one has none, or what a rate is divided by is not known.

    r = Σ_i r_i d_i / Σ_i d_i, r_i the rate of region i and d_i what it is divided by, both of the same year
    """
    parts = [figures[indicator.id][year].get(code) for code in subject.regions]
    if not subject.composed or any(part is None for part in parts):
        return None
    if indicator.unit in ADDED:
        return sum(part for part in parts if part is not None)
    divided_by = "population" if indicator.id == "gdp_per_head_eu" else DENOMINATORS.get(indicator.unit)
    of_year = figures.get(divided_by, {}).get(year, {}) if divided_by else {}
    sizes = [of_year.get(code) for code in subject.regions]
    if any(not size for size in sizes):
        return None
    weighed = [(part, size) for part, size in zip(parts, sizes, strict=True) if part is not None and size]
    return sum(part * size for part, size in weighed) / sum(size for _, size in weighed)
