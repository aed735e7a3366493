"""The tables and figures of the answer about occupations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.store import Cut
from distretto.methods.job_projection import past_growth
from distretto.themes.finding import Cell, Column, Figure, Table, Value, says
from distretto.themes.parameters import Parameters
from distretto.themes.skills.needs_base import OCCUPATIONS, Base
from distretto.themes.skills.needs_risks import Minor, automation_by_major
from distretto.themes.skills.needs_scenarios import outlook_of, trend_of

if TYPE_CHECKING:
    from distretto.themes.skills.needs import Asked

GROUPS = "isco_groups"
HUNDREDS = -2
"""Jobs are told in hundreds: the survey publishes thousands with one decimal."""


def _people(thousands: float) -> int:
    return int(round(1000 * thousands, HUNDREDS))


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)


def occupations_table(asked: Asked, outlook: Cut, p: Parameters) -> Table:
    """Every major group: jobs, the projection with its range, and what else is known."""
    projection, found = asked.outcome.projection, asked.outcome
    foretold = outlook_of(outlook, asked.base.countries)
    alone = foretold.get(asked.base.countries[0]) if len(asked.base.countries) == 1 else None
    automation = automation_by_major(asked.minors)
    rows: list[tuple[Cell, ...]] = []
    for at in asked.order:
        code = OCCUPATIONS[at]
        ends: tuple[Cell, ...] = (None, None, None, None)
        if found.known and at not in found.silent:
            low, high = (None if one is None else float(one[at]) for one in (found.low, found.high))
            ends = (_people(projection.end[at]), float(projection.change[at]), low, high)
        rows.append((f"{GROUPS}:{code}", _people(projection.start[at]), *ends,
                     None if alone is None else _known(alone[at]), _leaving(asked, at), asked.exposed.get(code),
                     automation.get(code)))
    columns = [
        Column("occupation", "coded", label="column-occupation"), Column("jobs", "count", label="column-needs-jobs"),
        Column("end", "count", label="column-needs-end"), Column("change", "change", label="column-needs-change"),
        Column("past_low", "change", label="column-needs-low"),
        Column("past_high", "change", label="column-needs-high"),
        Column("outlook", "change", label="column-needs-outlook"),
        Column("leaving", "count", label="column-needs-leaving"),
        Column("exposed", "share", label="column-needs-exposed"),
        Column("automation", "share", label="column-needs-automation"),
    ]
    gone = {name for name, lacking in (
        ("outlook", alone is None), ("automation", not automation), ("leaving", asked.replacement is None)) if lacking}
    gone |= set() if found.known else {"end", "change", "past_low", "past_high"}
    kept = [at for at, column in enumerate(columns) if column.id not in gone]
    return Table("occupations", says("needs-table", **asked.words), tuple(columns[at] for at in kept),
                 tuple(tuple(row[at] for at in kept) for row in rows), says("needs-table-note", **asked.words))


def _leaving(asked: Asked, at: int) -> int | None:
    if asked.replacement is None or np.isnan(asked.replacement.people[at]):
        return None
    return _people(float(asked.replacement.people[at]))


def industries_table(base: Base, p: Parameters, words: Mapping[str, Value]) -> Table:
    """The jobs of each section today and the growth of its branch in the past."""
    trend = trend_of(base, p["trend_years"])
    series = base.series
    known = np.flatnonzero(~np.isnan(series).any(axis=1))
    stretches = past_growth(series[known], min(p["horizon"], len(known) - 1)) if trend is not None else None
    rows: list[tuple[Cell, ...]] = []
    for at, section in enumerate(base.sections):
        jobs = float(np.nansum(base.cells[at]))
        ends: tuple[Cell, ...] = (None, None, None)
        if trend is not None and stretches is not None:
            ends = (_known(trend.growth[at]), float(stretches[:, at].min()), float(stretches[:, at].max()))
        rows.append((section, _people(jobs), *ends))
    rows.sort(key=lambda row: (-row[1], row[0]))  # type: ignore[operator]
    columns = (
        Column("industry", "industries"), Column("jobs", "count", label="column-needs-jobs"),
        Column("trend", "change", label="column-needs-trend"),
        Column("slowest", "change", label="column-needs-slowest"),
        Column("fastest", "change", label="column-needs-fastest"),
    )
    kept = 2 if trend is None else len(columns)
    return Table("industries", says("needs-industries", **words), columns[:kept], tuple(row[:kept] for row in rows),
                 says("needs-industries-note", **words))


def shortages_table(shortage: Mapping[str, float], words: Mapping[str, Value]) -> Table:
    """The index of shortage by sub-major group, the highest first."""
    rows = tuple((f"{GROUPS}:{code}", shortage[code])
                 for code in sorted(shortage, key=lambda one: (-shortage[one], one)))
    columns = (Column("occupation", "coded", label="column-occupation"),
               Column("shortage", "number", label="column-needs-shortage"))
    return Table("shortages", says("needs-shortages", **words), columns, rows, says("needs-shortages-note"), first=10)


def minors_table(minors: tuple[Minor, ...], shortage: Mapping[str, float]) -> Table:
    """Italy's minor groups: those that grew most first, those that shrank most last."""
    rows: list[tuple[Cell, ...]] = []
    for one in minors:
        if one.before and one.after:
            rows.append((f"{GROUPS}:{one.code}", _people(one.after), _people(one.after - one.before),
                         one.after / one.before - 1, one.high_risk, one.exposure, shortage.get(one.code[:2])))
    rows.sort(key=lambda row: (-row[2], str(row[0])))  # type: ignore[operator]
    columns = (
        Column("occupation", "coded", label="column-occupation"),
        Column("jobs", "count", label="column-needs-jobs-2018"), Column("more", "count", label="column-needs-more"),
        Column("change", "change", label="column-needs-change-2014"), Column("high_risk", "flag",
                                                                             label="column-needs-high-risk"),
        Column("exposure", "number", label="column-needs-exposure"),
        Column("shortage", "number", label="column-needs-shortage-group"),
    )
    return Table("italy", says("needs-italy"), columns, tuple(rows), says("needs-italy-note"), first=10)


def figures(words: Mapping[str, Value], *, known: bool, minors: bool) -> tuple[Figure, ...]:
    """The change by occupation with its range; in Italy, the minor groups that grew and shrank most."""
    drawn = []
    if known:
        drawn.append(Figure(
            "occupations", "bars", "occupations", says("needs-figure", **words), says("needs-figure-marks", **words),
            says("needs-figure-alt", **words),
            {"label": "occupation", "value": "change", "low": "past_low", "high": "past_high",
             "range_label": "web-span-past"},
        ))
    if minors:
        drawn.append(Figure(
            "italy", "bars", "italy", says("needs-italy-figure"), says("needs-italy-marks"), says("needs-italy-alt"),
            {"label": "occupation", "value": "more", "ends_value": 8},
        ))
    return tuple(drawn)
