"""The tables and figures of a profile: industries, map, course over time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from distretto.themes.asking import Data
from distretto.themes.finding import Column, Figure, Says, Scalar, Table, says
from distretto.themes.parameters import Parameters
from distretto.themes.specialisation.employment import Floats, employment
from distretto.themes.values import area, change, count, industry, years
from distretto.themes.values import year as year_value

if TYPE_CHECKING:
    from distretto.themes.specialisation.profile import Profile

SERIES = tuple(range(2008, 2016))
THOUSAND_EURO = 1000.0
"""Wages are published in million euro: per job, in thousand euro, is million / jobs x 1000."""


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
    for year in SERIES:
        jobs = c.jobs if year == p["year"] else employment(data, "persons_employed", year)
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
        industry=industry(code),
        first=year_value(first),
        last=year_value(last),
        before=count(before),
        after=count(after),
        change=change(after / before - 1),
    )


def industries_table(data: Data, p: Parameters, c: Profile, shown: list[int], hidden: list[int]) -> Table:
    """The table of industries by falling quotient, the unpublished ones with their bounds at the end."""
    pay, pay_reference = _pay(data, p, c)
    columns = (
        Column("code", "code"),
        Column("industry", "industry"),
        Column("jobs", "count"),
        Column("share", "share"),
        Column("lq", "times", technical="technical-lq"),
        Column("chance_low", "times"),
        Column("chance_high", "times"),
        Column("hidden_low", "times"),
        Column("hidden_high", "times"),
        Column("stars", "stars"),
        Column("size", "flag"),
        Column("specialisation", "flag"),
        Column("focus", "flag"),
        Column("rank", "count"),
        Column("among", "count"),
        Column("rank_near", "count"),
        Column("among_near", "count"),
        Column("pay", "number"),
        Column("pay_relative", "times"),
    )
    rows: list[tuple[Scalar, ...]] = []
    for i in [*shown, *hidden]:
        known = not np.isnan(c.line.published[i])
        code = c.jobs.divisions[i]
        rows.append(
            (
                code,
                code,
                c.line.published[i],
                c.line.published[i] / c.line.total,
                c.quotient[i],
                c.chance_low[i],
                c.chance_high[i],
                c.hidden_low[i],
                c.hidden_high[i] if np.isfinite(c.hidden_high[i]) else None,
                c.stars.count[i] if known else None,
                *(bool(test[i]) if known else None for test in (c.stars.size, c.stars.specialisation, c.stars.focus)),
                *(
                    (c.standing.rank[i], c.standing.among[i], c.standing.rank_near[i], c.standing.among_near[i])
                    if known
                    else (None,) * 4
                ),
                pay[i],
                pay[i] / pay_reference[i] if pay_reference[i] else None,
            )
        )
    return Table("industries", says("profile-table"), columns, tuple(rows), says("profile-table-note"))


def _pay(data: Data, p: Parameters, c: Profile) -> tuple[Floats, Floats]:
    """Wages and salaries per person employed, thousand euro, of the area and of the reference, by division.

    Taken from the latest year up to the one asked about in which the area has wages; NaN where a part is missing.
    """
    nothing = np.full(len(c.jobs.divisions), np.nan)
    for year in range(p["year"], SERIES[0] - 1, -1):
        wages = employment(data, "wages", year)
        if not set(c.codes) <= set(wages.regions) | set(wages.countries) or wages.divisions != c.jobs.divisions:
            continue
        jobs = employment(data, "persons_employed", year)
        against = wages.countries
        w, x = wages.table(against), jobs.table(against)
        both = ~np.isnan(w) & ~np.isnan(x)
        with np.errstate(invalid="ignore", divide="ignore"):
            own = wages.table(c.codes).sum(axis=0) / jobs.table(c.codes).sum(axis=0) * THOUSAND_EURO
            base = np.where(both, w, 0).sum(axis=0) / np.where(both, x, 0).sum(axis=0) * THOUSAND_EURO
        return np.where(np.isfinite(own), own, np.nan), np.where(np.isfinite(base), base, np.nan)
    return nothing, nothing


def map_table(c: Profile, lead: str, reference: str) -> Table:
    """The quotient of one industry in every region compared with, the area itself first."""
    at = c.jobs.divisions.index(lead)
    rows: list[tuple[Scalar, ...]] = [
        (code, value) for code, value in zip(c.codes, c.jobs.quotients(c.codes, c.reference)[:, at], strict=True)
    ]
    rest = sorted(
        zip(c.standing.others, c.standing.values[:, at], strict=True),
        key=lambda pair: (np.isnan(pair[1]), -np.nan_to_num(pair[1]), pair[0]),
    )
    rows += [(code, value) for code, value in rest]
    return Table(
        "map",
        says("profile-map-table", industry=industry(lead)),
        (Column("area", "area"), Column("lq", "times", technical="technical-lq")),
        tuple(rows),
        first=10,
    )


def map_figure(p: Parameters, lead: str) -> Figure:
    """The map of one industry's quotient over Europe's regions."""
    words = {"industry": industry(lead), "reference": area(p["reference"])}
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


def dots_figure(p: Parameters, shown: int) -> Figure:
    """The leading industries as dots with their intervals."""
    words = {"region": area(p["region"]), "n": count(shown)}
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
                Column("industry", "industry"),
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
    words = {"region": area(p["region"]), "industry": industry(lead), "years": years(ends[0], ends[2])}
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
