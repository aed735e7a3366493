"""Did it grow because of its mix or its own strength? Shift-share over the divisions of the business statistics."""

from __future__ import annotations

import numpy as np

from distretto.evidence.classifications.areas import Area
from distretto.themes.analysis import Method, Need, analysis
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import Data
from distretto.themes.finding import Answer, Onward, Value, says
from distretto.themes.parameters import Parameter, Parameters, choice, industry_group, reference, region
from distretto.themes.specialisation.employment import Employment, Floats, employment
from distretto.themes.specialisation.growth_answer import Panel, growth_answer
from distretto.themes.values import area as area_value

FIRST_YEAR, LAST_YEAR = 2008, 2014
JOBS = "persons_employed"

METHOD = Method(
    "shift_share",
    "Δx_i = x_i g + x_i (g_i − g) + x_i (r_i − g_i)",
    "Dunn (1960); Esteban-Marquillas (1972)",
)


def method_choice() -> Parameter:
    """Which shift-share: classical, with allocation effect, or summed over the years."""
    return choice("method", "dunn", ("dunn", "esteban", "dynamic"))


@analysis(
    id="specialisation.growth",
    needs={"jobs": Need("sbs_regional", (JOBS,))},
    methods=(METHOD,),
    parameters=(
        region(),
        Parameter(
            "first_year",
            "year",
            low=FIRST_YEAR,
            high=LAST_YEAR - 1,
            optional=True,
            probe=tuple(range(FIRST_YEAR, LAST_YEAR)),
        ),
        Parameter(
            "last_year",
            "year",
            default=LAST_YEAR,
            low=FIRST_YEAR + 1,
            high=2015,
            probe=tuple(range(FIRST_YEAR + 1, 2016)),
        ),
        reference(),
        industry_group(),
        method_choice(),
    ),
)
def growth(data: Data, p: Parameters) -> Answer:
    """Shift-share of an area's divisions between its first comparable year and the last one asked about."""
    tables = {year: _year(data, year) for year in range(FIRST_YEAR, p["last_year"] + 1)}
    years = comparable_years(tables, p.area(), p["first_year"], p["last_year"])
    last = tables[years[-1]]
    codes = last.codes(p.area())
    group = p.industries()
    keep = last.weights(group) if group else np.ones(len(last.divisions))
    panel = Panel(
        years,
        tuple(code for code, w in zip(last.divisions, keep, strict=True) if w > 0),
        *_own_and_reference(tables, years, codes, p.area("reference"), keep),
        unit=1.0,
        all_jobs=_all_jobs(last, codes, keep, grouped=group is not None),
    )
    return growth_answer(
        p,
        panel,
        onward=(
            Onward("specialisation.profile", says("onward-profile"), {"region": p["region"]}),
            Onward("specialisation.long_growth", says("onward-long-growth"), {"region": p["region"]}),
            Onward("specialisation.frontier", says("onward-frontier"), {"region": p["region"]}),
        ),
    )


def _year(data: Data, year: int) -> Employment:
    return employment(data, JOBS, year)


def comparable_years(
    tables: dict[int, Employment],
    area: Area,
    first: int | None,
    last: int,
) -> tuple[int, ...]:
    """The years from the first asked about (or the earliest) to the last in which the whole area has figures.

    Raises CannotAnswer when fewer than two years are comparable, or when the year asked for is not one of them:
    a change of borders cuts a series, and that must be said rather than bridged.
    """
    codes = set(tables[last].codes(area))
    having = [year for year, table in tables.items() if codes <= set(table.regions) | set(table.countries)]
    run = [last] if last in having else []
    while run and run[-1] - 1 in having:
        run.append(run[-1] - 1)
    years = sorted(year for year in run if first is None or year >= first)
    if len(years) < 2 or (first is not None and years[0] != first):
        earliest = str(min(run)) if run else "—"
        raise CannotAnswer(
            "cannot-years",
            f"Comparable figures for {area.id} begin in {earliest}.",
            area=area_value(area.id),
            earliest=_text(earliest),
            last=_text(str(last)),
        )
    return tuple(years)


def _text(text: str) -> Value:
    return Value("text", text)


def _own_and_reference(
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
