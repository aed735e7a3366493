"""The numbers of a profile: quotients with their uncertainty, stars and standing, by division or of one group."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.evidence.classifications.areas import Area
from distretto.evidence.classifications.industry_groups import IndustryGroup
from distretto.methods.hidden_cells import location_quotient_bounds
from distretto.methods.location import location_quotient_interval
from distretto.themes.asking import Data
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Employment, Floats, Line, employment, years_of
from distretto.themes.specialisation.group_employment import GroupEmployment
from distretto.themes.specialisation.members import Counted
from distretto.themes.specialisation.standing import Standing, is_single_region, standing_of
from distretto.themes.specialisation.stars import Stars, stars_of

PERSONS, PLANTS, WAGES = "persons_employed", "local_units", "wages"
YEARS_FOR_PLANTS = 3
"""How many years back the number of local units may be taken from, where the year asked about has none."""


@dataclass(frozen=True)
class Profile:
    """Everything computed for one area, by division, or for `group` as if it were the only one.

    `stars` are judged by limits that hold among regions; a country, a composed area and a group have none.
    `silent` are the codes of the reference, by division, that do not publish it.
    """

    jobs: Employment
    group: IndustryGroup | None
    area: Area
    counted: Counted
    codes: tuple[str, ...]
    line: Line
    reference: Line
    quotient: Floats
    chance_low: Floats
    chance_high: Floats
    hidden_low: Floats
    hidden_high: Floats
    stars: Stars | None
    standing: Standing
    order: tuple[int, ...]
    draws: str
    silent: tuple[tuple[str, ...], ...]

    @property
    def single(self) -> bool:
        """Whether the area is one NUTS 2 region."""
        return is_single_region(self.area, self.codes)

    def specialised_at(self, threshold: float) -> int:
        """How many industries reach a threshold of specialisation."""
        return int((np.nan_to_num(self.quotient) >= threshold).sum())

    def uncertain_star(self, at: int, threshold: float) -> bool:
        """Whether an industry is specialised by its published figures, but not by the lower of its bounds."""
        return bool(self.quotient[at] >= threshold > self.hidden_low[at])


def at_year(data: Data, indicator: str, year: int, group: IndustryGroup | None) -> Employment:
    """One indicator and year by division, or of a group."""
    parts = employment(data, indicator, year)
    return parts if group is None else GroupEmployment(parts, group)


def compute_profile(data: Data, p: Parameters, group: IndustryGroup | None = None) -> Profile:
    """The quotients of one area and all that qualifies them; raises CannotAnswer where the data do not reach."""
    jobs = at_year(data, PERSONS, p["year"], group)
    codes, against_codes = jobs.codes(p.area()), jobs.codes(p.area("reference"))
    line, against = jobs.line(codes), jobs.line(against_codes)
    everywhere = jobs.quotients(jobs.regions, against)
    with np.errstate(invalid="ignore", divide="ignore"):
        own = np.asarray(line.published / line.total / (against.published / against.total), dtype=np.float64)
    plants, draws = _local_units(data, p, codes)
    chance = location_quotient_interval(
        line.published[None, :],
        reference=against.published,
        totals=np.array([line.total]),
        reference_total=against.total,
        draws=np.array([plants]) if plants else None,
    )
    hidden = quotient_bounds(line, against)
    unpublished = np.isnan(jobs.table(against_codes))
    judged = group is None and is_single_region(p.area(), codes)
    return Profile(
        jobs,
        group,
        p.area(),
        jobs.counted(p.area()),
        codes,
        line,
        against,
        own,
        chance.lower[0],
        chance.upper[0],
        hidden[0],
        hidden[1],
        stars_of(jobs, line, against, own, p) if judged else None,
        standing_of(jobs, codes, own, everywhere, against, p.area()),
        tuple(int(i) for i in np.argsort(-np.nan_to_num(own, nan=-1.0), kind="stable") if not np.isnan(own[i])),
        draws,
        tuple(
            tuple(code for code, hides in zip(against_codes, column, strict=True) if hides)
            for column in unpublished.T
        ),
    )


def quotient_bounds(line: Line, against: Line) -> tuple[Floats, Floats]:
    """Between which ends the quotients of an area lie, by division, counting what is not published."""
    found = location_quotient_bounds(
        cell=(line.lower, line.upper),
        total=(line.total_lower, line.total_upper),
        reference=(against.lower, against.upper),
        reference_total=(against.bounded_lower, against.bounded_upper),
    )
    return found[0], found[1]


def _local_units(data: Data, p: Parameters, codes: tuple[str, ...]) -> tuple[float | None, str]:
    """The number of local units behind the jobs, from the nearest year up to the one asked about."""
    for candidate in range(p["year"], max(years_of(data)[0], p["year"] - YEARS_FOR_PLANTS) - 1, -1):
        plants = employment(data, PLANTS, candidate)
        if set(codes) <= set(plants.regions) | set(plants.countries):
            return float(plants.totals(codes).sum()), "term-local-units"
    return None, "term-jobs"
