"""Did it grow because of its mix or its own strength? Shift-share over the divisions of the business statistics."""

from __future__ import annotations

import numpy as np

from distretto.evidence.classifications.areas import Area
from distretto.themes.analysis import Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Onward, says
from distretto.themes.parameters import Parameters, industry_group, reference, region
from distretto.themes.specialisation.employment import BUSINESS, Employment, Floats, employment, years_of
from distretto.themes.specialisation.growth_answer import Panel, growth_answer
from distretto.themes.specialisation.growth_period import METHOD, method_choice, period_of, period_parameters
from distretto.themes.specialisation.members import counted_members
from distretto.themes.values import area as area_value
from distretto.themes.values import year as year_value

COMPLETE_YEAR = BUSINESS.last - 1
"""The latest year that all countries published."""
JOBS = "persons_employed"


@analysis(
    id="specialisation.growth",
    version=3,
    needs={"jobs": Need("sbs_regional", (JOBS,))},
    methods=(METHOD,),
    parameters=(
        region(),
        *period_parameters(
            BUSINESS.first,
            COMPLETE_YEAR,
            BUSINESS.last,
            first_probe=tuple(range(BUSINESS.first, COMPLETE_YEAR)),
            last_probe=tuple(range(BUSINESS.first + 1, BUSINESS.last + 1)),
            spans=BUSINESS,
        ),
        reference(),
        industry_group(),
        method_choice(),
    ),
)
def growth(data: Data, p: Parameters) -> Answer:
    """Shift-share of an area's divisions between its first comparable year and the last one asked about."""
    tables = {year: employment(data, JOBS, year) for year in years_of(data)}
    having = {year: with_divisions(table, p.area()) for year, table in tables.items()}
    if not any(having.values()):
        raise CannotAnswer(
            "cannot-no-figures",
            f"The business statistics have no figures for {p['region']}.",
            area=area_value(p["region"]),
            year=year_value(p["last_year"]),
        )
    period = period_of(having, p.area(), p)
    last = tables[period.years[-1]]
    group = p.industries()
    keep = last.weights(group) if group else np.ones(len(last.divisions))
    panel = Panel(
        period.years,
        tuple(code for code, w in zip(last.divisions, keep, strict=True) if w > 0),
        *own_and_reference(tables, period.years, period.members, p.area("reference"), keep),
        unit=1.0,
        all_jobs=_all_jobs(last, period.members, keep, grouped=group is not None),
    )
    return growth_answer(
        p,
        panel,
        period,
        counted_members(p.area(), last.edition, period.members),
        counts="business",
        onward=(
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
            Onward("specialisation.long_growth", says("onward-long-growth"), {"region": p["region"]}),
            Onward("specialisation.frontier", says("onward-frontier"), {"region": p["region"]}),
        ),
    )


def with_divisions(table: Employment, area: Area) -> frozenset[str]:
    """The members of an area with a figure of any division: sums of sections alone cannot be taken apart."""
    found = table.counted(area).members
    return frozenset(code for code in found if not np.isnan(table.table((code,))).all())


def own_and_reference(
    tables: dict[int, Employment],
    years: tuple[int, ...],
    codes: tuple[str, ...],
    reference_area: Area,
    keep: Floats,
) -> tuple[Floats, Floats]:
    """(years, divisions) of the area and of the reference, the latter over one set of countries a division."""
    ends = (tables[years[0]], tables[years[-1]])
    against = tuple(
        code for code in ends[1].codes(reference_area) if code in ends[0].countries or code in ends[0].regions
    )
    columns = keep > 0
    own = np.stack([tables[year].table(codes).sum(axis=0)[columns] for year in years])
    cells = np.stack([_aligned(tables[year], against)[:, columns] for year in years])
    both = ~np.isnan(cells[0]) & ~np.isnan(cells[-1])
    kept = np.where(both[None], cells, 0.0)
    sums = np.where(both.any(axis=0), kept.sum(axis=1), np.nan)
    weights = keep[columns]
    return own * weights, sums * weights


def _aligned(table: Employment, codes: tuple[str, ...]) -> Floats:
    """The table of some codes; a code without any figure in that year is a row of unknowns."""
    present = [code for code in codes if code in table.geos]
    out = np.full((len(codes), len(table.divisions)), np.nan)
    out[[codes.index(code) for code in present]] = table.table(tuple(present))
    return out


def _all_jobs(table: Employment, codes: tuple[str, ...], keep: Floats, *, grouped: bool) -> float:
    if grouped:
        line = table.line(codes)
        return float((line.upper * keep).sum())
    return float(table.totals(codes).sum())
