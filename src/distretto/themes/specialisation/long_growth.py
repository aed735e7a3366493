"""The same question over two decades and down to provinces: shift-share over the broad branches of the accounts."""

from __future__ import annotations

import numpy as np

from distretto.evidence.classifications.areas import Area, members_in_edition
from distretto.evidence.store import Matrix
from distretto.themes.analysis import Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Onward, Value, says
from distretto.themes.parameters import Parameter, Parameters, reference, region
from distretto.themes.specialisation.employment import Floats
from distretto.themes.specialisation.growth import METHOD, method_choice
from distretto.themes.specialisation.growth_answer import Panel, growth_answer
from distretto.themes.values import area as area_value

FIRST_YEAR, LAST_YEAR = 1995, 2017
JOBS = "employment"
FINE = ("A", "B-E", "F", "G-I", "J", "K", "L", "M-N", "O-Q", "R-U")
COARSE = ("A", "B-E", "F", "G-J", "K-N", "O-U")
THOUSAND = 1000.0


@analysis(
    id="specialisation.long_growth",
    needs={"jobs": Need("employment_nuts3", (JOBS,))},
    methods=(METHOD,),
    parameters=(
        region(),
        Parameter(
            "first_year",
            "year",
            low=FIRST_YEAR,
            high=LAST_YEAR - 1,
            optional=True,
            probe=(1995, 2000, 2005, 2008, 2010),
        ),
        Parameter(
            "last_year",
            "year",
            default=LAST_YEAR,
            low=FIRST_YEAR + 1,
            high=2018,
            probe=(2007, 2010, 2014, 2015, 2016, 2017),
        ),
        reference("europe", probe=("europe", "see-eu")),
        method_choice(),
    ),
)
def long_growth(data: Data, p: Parameters) -> Answer:
    """Shift-share of the broad branches in a region, country or province, and of any set of them."""
    edition = data["jobs"].vintage.edition
    series = {year: data.matrix("jobs", JOBS, year) for year in range(FIRST_YEAR, p["last_year"] + 1)}
    own_codes = _codes(p.area(), edition)
    against = _codes(p.area("reference"), edition)
    for branches in (FINE, COARSE):
        own = {year: _rows(m, own_codes, branches).sum(axis=0) for year, m in series.items()}
        years = _years(own, p["first_year"], p["last_year"])
        if years:
            panel = _panel(series, years, branches, own, against)
            return growth_answer(
                p,
                panel,
                onward=(
                    Onward("specialisation.growth", says("onward-growth"), {"region": p["region"]}),
                    Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
                ),
            )
    raise CannotAnswer(
        "cannot-years",
        f"The regional accounts have no two comparable years for {p['region']}.",
        area=area_value(p["region"]),
        earliest=Value("text", _earliest(own)),
        last=Value("text", str(p["last_year"])),
    )


def _codes(area: Area, edition: str) -> tuple[str, ...]:
    return tuple(members_in_edition(area, edition).codes)


def _rows(matrix: Matrix, codes: tuple[str, ...], branches: tuple[str, ...]) -> Floats:
    geos, industries = tuple(matrix.geos), tuple(matrix.industries)
    out = np.full((len(codes), len(branches)), np.nan)
    for r, code in enumerate(codes):
        for c, branch in enumerate(branches):
            if code in geos and branch in industries:
                out[r, c] = matrix.values[geos.index(code), industries.index(branch)]
    return out


def _years(own: dict[int, Floats], first: int | None, last: int) -> tuple[int, ...]:
    """The unbroken run of complete years that ends with `last`, from `first` where it is given."""
    run: list[int] = []
    for year in range(last, FIRST_YEAR - 1, -1):
        if np.isnan(own[year]).any():
            break
        run.append(year)
    years = tuple(sorted(year for year in run if first is None or year >= first))
    return years if len(years) >= 2 and (first is None or years[0] == first) else ()


def _earliest(own: dict[int, Floats]) -> str:
    complete = [year for year, row in own.items() if not np.isnan(row).any()]
    return str(min(complete)) if complete else "—"


def _panel(
    series: dict[int, Matrix],
    years: tuple[int, ...],
    branches: tuple[str, ...],
    own: dict[int, Floats],
    against: tuple[str, ...],
) -> Panel:
    cells = np.stack([_rows(series[year], against, branches) for year in years])
    both = ~np.isnan(cells[0]) & ~np.isnan(cells[-1])
    reference_sums = np.where(both.any(axis=0), np.where(both[None], np.nan_to_num(cells), 0.0).sum(axis=1), np.nan)
    return Panel(
        years,
        branches,
        np.stack([own[year] for year in years]),
        reference_sums,
        THOUSAND,
        float(own[years[-1]].sum()),
    )
