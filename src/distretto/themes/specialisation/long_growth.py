"""The same question over two decades and down to provinces: shift-share over the broad branches of the accounts."""

from __future__ import annotations

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.store import Matrix
from distretto.themes.analysis import Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Onward, says
from distretto.themes.parameters import Parameters, reference, region
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.growth_answer import Panel, growth_answer
from distretto.themes.specialisation.growth_period import METHOD, Period, method_choice, period_of, period_parameters
from distretto.themes.specialisation.members import counted_members
from distretto.themes.values import area as area_value

FIRST_YEAR, COMPLETE_YEAR, LATEST_YEAR = 1995, 2017, 2018
"""The years with figures; the last but one is the latest that all countries sent in."""
JOBS = "employment"
FINE = ("A", "B-E", "F", "G-I", "J", "K", "L", "M-N", "O-Q", "R-U")
COARSE = ("A", "B-E", "F", "G-J", "K-N", "O-U")
THOUSAND = 1000.0

Branches = tuple[str, ...]


@analysis(
    id="specialisation.long_growth",
    version=3,
    needs={"jobs": Need("employment_nuts3", (JOBS,))},
    methods=(METHOD,),
    parameters=(
        region(),
        *period_parameters(
            FIRST_YEAR,
            COMPLETE_YEAR,
            LATEST_YEAR,
            first_probe=(1995, 2000, 2005, 2008, 2010),
            last_probe=(2007, 2010, 2014, 2015, 2016, 2017),
        ),
        reference("europe", probe=("europe", "see-eu")),
        method_choice(),
    ),
)
def long_growth(data: Data, p: Parameters) -> Answer:
    """Shift-share of the broad branches in a region, country or province, and of any set of them."""
    edition = data["jobs"].vintage.edition
    series = {year: data.matrix("jobs", JOBS, year) for year in range(FIRST_YEAR, LATEST_YEAR + 1)}
    branches, period = _branches_and_period(series, edition, p)
    return growth_answer(
        p,
        _panel(series, period, branches, _codes(p.area("reference"), edition)),
        period,
        counted_members(p.area(), edition, period.members),
        counts="accounts",
        onward=(
            Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
        ),
    )


def _branches_and_period(series: dict[int, Matrix], edition: str, p: Parameters) -> tuple[Branches, Period]:
    """Ten branches, or six where more members have figures of those; and the period that they allow.

    Raises CannotAnswer where neither has two comparable years.
    """
    codes = _codes(p.area(), edition)
    found: list[tuple[Branches, Period]] = []
    problem = CannotAnswer(
        "cannot-no-accounts", f"The regional accounts have no figures for {p['region']}.", area=area_value(p["region"])
    )
    for branches in (FINE, COARSE):
        having = {year: _complete(matrix, codes, branches) for year, matrix in series.items()}
        if any(having.values()):
            try:
                found.append((branches, period_of(having, p.area(), p)))
            except CannotAnswer as error:
                problem = error
    if not found:
        raise problem
    return max(found, key=lambda one: len(one[1].members))


def _complete(matrix: Matrix, codes: tuple[str, ...], branches: Branches) -> frozenset[str]:
    """The codes with a figure of every branch."""
    rows = _rows(matrix, codes, branches)
    return frozenset(code for code, row in zip(codes, rows, strict=True) if not np.isnan(row).any())


def _codes(area: Area, edition: str) -> tuple[str, ...]:
    return tuple(members_in_edition(area, edition).codes)


def _rows(matrix: Matrix, codes: tuple[str, ...], branches: Branches) -> Floats:
    geos, industries = tuple(matrix.geos), tuple(matrix.industries)
    out = np.full((len(codes), len(branches)), np.nan)
    for r, code in enumerate(codes):
        for c, branch in enumerate(branches):
            if code in geos and branch in industries:
                out[r, c] = matrix.values[geos.index(code), industries.index(branch)]
    return out


def _panel(series: dict[int, Matrix], period: Period, branches: Branches, against: tuple[str, ...]) -> Panel:
    own = np.stack([_rows(series[year], period.members, branches).sum(axis=0) for year in period.years])
    cells = np.stack([_rows(series[year], against, branches) for year in period.years])
    both = ~np.isnan(cells[0]) & ~np.isnan(cells[-1])
    sums = np.where(both.any(axis=0), np.where(both[None], np.nan_to_num(cells), 0.0).sum(axis=1), np.nan)
    return Panel(period.years, branches, own, sums, THOUSAND, float(own[-1].sum()))
