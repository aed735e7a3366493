"""The tables and figures of a profile: industries, map, course over time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from distretto.themes.asking import Data
from distretto.themes.finding import Column, Figure, Says, Scalar, Table, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Floats, years_of
from distretto.themes.specialisation.pay import pay_of, pay_year
from distretto.themes.specialisation.profile_numbers import (
    PERSONS,
    Profile,
    at_year,
    quotient_bounds,
)
from distretto.themes.values import area, change, count, industries, share, times, years
from distretto.themes.values import year as year_value

CODES = 4
"""So many codes of a group's members are written out."""
COUNTRY = 2
"""Length of a country's code."""
DOTS = 10
"""How many industries are drawn as dots."""


@dataclass(frozen=True)
class Course:
    """Jobs and quotients of a few industries by year; None where a year is not published or not comparable."""

    industries: tuple[str, ...]
    jobs: tuple[tuple[int, tuple[float | None, ...]], ...]
    quotients: tuple[tuple[float | None, ...], ...]

    def ends(self, code: str) -> tuple[int, float, int, float] | None:
        """First and last year with a figure, and the figures; None with fewer than two."""
        at = self.industries.index(code)
        known = [(year, row[at]) for year, row in self.jobs if row[at] is not None]
        if len(known) < 2 or not known[0][1]:
            return None
        return known[0][0], float(known[0][1] or 0), known[-1][0], float(known[-1][1] or 0)


def course(data: Data, p: Parameters, c: Profile, leaders: tuple[str, ...]) -> Course:
    """The jobs of the leading industries in every year in which the whole area has figures."""
    rows, quotients = [], []
    reference = p.area("reference")
    for year in years_of(data):
        jobs = c.jobs if year == p["year"] else at_year(data, PERSONS, year, c.group)
        at = [jobs.divisions.index(code) for code in leaders]
        if set(c.codes) <= set(jobs.regions) | set(jobs.countries):
            sums = jobs.table(c.codes).sum(axis=0)
            with np.errstate(invalid="ignore", divide="ignore"):
                ratio = jobs.shares(c.codes) / jobs.shares(jobs.codes(reference))
            rows.append((year, tuple(_known(sums[i]) for i in at)))
            quotients.append(tuple(_known(ratio[i]) if np.isfinite(sums[i]) else None for i in at))
        else:
            rows.append((year, tuple(None for _ in at)))
            quotients.append(tuple(None for _ in at))
    return Course(leaders, tuple(rows), tuple(quotients))


def _known(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None


def course_says(found: Course, code: str) -> Says | None:
    """How the jobs of one industry went from the first comparable year to the last."""
    ends = found.ends(code)
    if ends is None:
        return None
    first, before, last, after = ends
    return says(
        "profile-course",
        industry=industries(code),
        first=year_value(first),
        last=year_value(last),
        before=count(before),
        after=count(after),
        change=change(after / before - 1),
    )


def industries_table(data: Data, p: Parameters, shown: Sequence[tuple[Profile, tuple[int, ...]]]) -> Table:
    """The table of industries by falling quotient, the unpublished ones with their bounds at the end.

    `shown` are profiles with the places of their rows: the group asked about before its members, where there is one.
    """
    whole = shown[-1][0]
    columns = [
        Column("code", "code"),
        Column("industry", "industries"),
        Column("jobs", "count"),
        Column("share", "share"),
        Column("lq", "times", technical="technical-lq"),
        Column("chance_low", "times"),
        Column("chance_high", "times"),
        Column("hidden_low", "times"),
        Column("hidden_high", "times"),
    ]
    if whole.stars is not None:
        columns.append(Column("stars", "stars"))
        columns += [Column(name, "flag") for name in ("size", "specialisation", "focus")]
        columns.append(Column("certain", "flag", hidden=True))
    ranks = ["rank_outside", "among_outside"] if whole.standing.beside == "outside" else ["rank", "among"]
    ranks += ["rank_near", "among_near"] if whole.standing.near else []
    columns += [Column(name, "count") for name in ranks]
    paid = pay_year(data, p, whole)
    columns += [Column("pay", "number", year=paid), Column("pay_relative", "times", year=paid)]
    rows: list[tuple[Scalar, ...]] = []
    for c, places in shown:
        pay = pay_of(data, p, c, paid)
        rows += [(*_figures_of(c, i), *_judged(p, whole, c, i), *pay.at(i)) for i in places]
    return Table("industries", says("profile-table"), tuple(columns), tuple(rows), _table_note(p, whole, paid))


def _figures_of(c: Profile, i: int) -> tuple[Scalar, ...]:
    """An industry, its jobs and its quotient with interval and bounds."""
    name = c.jobs.divisions[i]
    jobs = c.line.published[i]
    high = c.hidden_high[i] if np.isfinite(c.hidden_high[i]) else None
    return (
        name if c.group is None else _codes(c.group.shares),
        name,
        jobs,
        jobs / c.line.total,
        c.quotient[i],
        c.chance_low[i],
        c.chance_high[i],
        c.hidden_low[i],
        high,
    )


def _codes(shares: Sequence[tuple[str, float]]) -> str:
    """The divisions of a group, at most four by their codes."""
    codes = [code for code, _ in shares]
    return "+".join(codes) if len(codes) <= CODES else f"{codes[0]} … {codes[-1]}"


def _judged(p: Parameters, whole: Profile, c: Profile, i: int) -> tuple[Scalar, ...]:
    """An industry's stars and positions, as far as the area is given any; nothing where it is not published."""
    known = not np.isnan(c.quotient[i])
    cells: list[Scalar] = []
    if whole.stars is not None:
        if c.stars is None or not known:
            cells += [None] * 5
        else:
            tests = (bool(test[i]) for test in (c.stars.size, c.stars.specialisation, c.stars.focus))
            starred = bool(c.stars.specialisation[i])
            cells += [c.stars.count[i], *tests, not c.uncertain_star(i, p["min_lq"]) if starred else None]
    ranks = [c.standing.rank[i], c.standing.among[i]]
    if whole.standing.near:
        ranks += [c.standing.rank_near[i], c.standing.among_near[i]]
    return (*cells, *(int(rank) if known else None for rank in ranks))


def _table_note(p: Parameters, c: Profile, paid: int | None) -> Says:
    pay = {
        "paid": year_value(paid or p["year"]),
        "asked": year_value(p["year"]),
        "when": Value("text", "none" if paid is None else "same" if paid == p["year"] else "other"),
    }
    if c.stars is None:
        return says("profile-industries-note", **pay)
    return says(
        "profile-industries-note-stars",
        **pay,
        top=share(p["top_share"]),
        threshold=times(p["min_lq"]),
        focus=Value("text", str(p["focus"])),
    )


def map_table(c: Profile, at: int) -> Table:
    """One industry in every region compared with: country, jobs, quotient and bounds.

    The area itself is first, or the regions within it where it is composed.
    """
    places = [*_own_places(c, at), *_falling(c.standing.others, c.standing.values[:, at])]
    jobs = c.jobs.table(tuple(code for code, _ in places))[:, at]
    rows: list[tuple[Scalar, ...]] = []
    for (code, value), number in zip(places, jobs, strict=True):
        low, high = (ends[at] for ends in quotient_bounds(c.jobs.line((code,)), c.reference))
        rows.append((code, code[:COUNTRY], number, value, low, high if np.isfinite(high) else None))
    columns = (
        Column("area", "area"),
        Column("country", "area"),
        Column("jobs", "count"),
        Column("lq", "times", technical="technical-lq"),
        Column("hidden_low", "times"),
        Column("hidden_high", "times"),
    )
    title = says("profile-map-table", industry=industries(c.jobs.divisions[at]))
    return Table("map", title, columns, tuple(rows), says("profile-map-table-note"), first=10)


def _own_places(c: Profile, at: int) -> list[tuple[str, float]]:
    if c.standing.beside != "outside":
        return [(c.codes[0], float(c.quotient[at]))]
    within = {code: [region for region in c.jobs.regions if region.startswith(code)] or [code] for code in c.codes}
    codes = tuple(region for regions in within.values() for region in regions)
    return _falling(codes, c.jobs.quotients(codes, c.reference)[:, at])


def _falling(codes: Sequence[str], values: Floats) -> list[tuple[str, float]]:
    pairs = zip(codes, (float(value) for value in values), strict=True)
    return sorted(pairs, key=lambda pair: (np.isnan(pair[1]), -np.nan_to_num(pair[1]), pair[0]))


def map_figure(p: Parameters, c: Profile, at: int) -> Figure:
    """The map of one industry's quotient over Europe's regions."""
    words = {
        "industry": industries(c.jobs.divisions[at]),
        "reference": area(p["reference"]),
        **c.counted.facts(),
    }
    return Figure(
        "map",
        "choropleth",
        "map",
        says("profile-map-title", **words),
        says("profile-map-note", **words),
        says("profile-map-alt", **words),
        {
            "area": "area",
            "value": "lq",
            "layer": "nuts2_sbs",
            "region_value": p["region"],
            "scale_value": "ratio",
            "reference_value": p["reference"],
        },
    )


def dots_figure(p: Parameters, c: Profile, shown: int) -> Figure:
    """The leading industries as dots with their intervals."""
    words = {"region": area(p["region"]), "n": count(shown), **c.counted.facts()}
    return Figure(
        "industries",
        "interval_dots",
        "industries",
        says("profile-dots-title", **words),
        says("profile-dots-note", **words),
        says("profile-dots-alt", **words),
        {
            "label": "industry",
            "x": "lq",
            "low": "chance_low",
            "high": "chance_high",
            "size": "jobs",
            "hidden_low": "hidden_low",
            "hidden_high": "hidden_high",
            "first_value": shown,
            "reference_value": p["reference"],
        },
    )


def course_tables(found: Course) -> tuple[Table, ...]:
    """The jobs and quotients of the leading industries by year."""
    rows: list[tuple[Scalar, ...]] = [
        (year, code, row[at], quotients[at])
        for at, code in enumerate(found.industries)
        for (year, row), quotients in zip(found.jobs, found.quotients, strict=True)
    ]
    return (
        Table(
            "course",
            says("profile-course-table"),
            (
                Column("year", "year"),
                Column("industry", "industries"),
                Column("jobs", "count"),
                Column("lq", "times", technical="technical-lq"),
            ),
            tuple(rows),
            first=24,
        ),
    )


def course_figures(p: Parameters, found: Course) -> tuple[Figure, ...]:
    """The course as lines, where at least two years have a figure."""
    lead = found.industries[0]
    ends = found.ends(lead)
    if ends is None:
        return ()
    words = {"region": area(p["region"]), "industry": industries(lead), "years": years(ends[0], ends[2])}
    return (
        Figure(
            "course",
            "lines",
            "course",
            says("profile-course-title", **words),
            says("profile-course-note", **words),
            says("profile-course-alt", **words),
            {"x": "year", "y": "jobs", "series": "industry", "focus_value": lead},
        ),
    )
