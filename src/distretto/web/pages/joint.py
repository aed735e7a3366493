"""The one table in which the answers about several areas meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from distretto.evidence.dataset import UnknownDataset
from distretto.rendering.tables import DASH
from distretto.rendering.text import column_label, t, write_cell
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask
from distretto.themes.finding import Finding

ROWS_EACH = 5
FIGURES = ("interval_dots", "bars", "frontier_scatter")
VALUE_ROLES = ("size", "x", "value")
"""Where a figure shows what it measures; a size counts where it is a share, since areas are of unlike size."""

PROFILE, FRONTIER = "specialisation.profile", "specialisation.frontier"


@dataclass(frozen=True)
class JointCell:
    """A figure of one area, what it is in jobs where that is known, and whether no other area's is higher."""

    text: str
    highest: bool = False
    beside: str = ""


@dataclass(frozen=True)
class Joint:
    """One row for each thing that stands out in any of the areas, one column for each area.

    `heads` says below each area's name which years its figures are of, where they differ.
    """

    label: str
    measure: str
    rows: tuple[tuple[str, tuple[JointCell, ...]], ...]
    heads: tuple[str, ...] = ()

    def headed(self, heads: tuple[str, ...]) -> Joint:
        """The same with the years of each column."""
        return replace(self, heads=heads)


@dataclass(frozen=True)
class Measured:
    """What one answer gives to the joint table: things in its order, each with a value and perhaps a count."""

    label: str
    thing_kind: str
    measure: str
    kind: str
    pairs: tuple[tuple[Any, Any, Any], ...]


def joint_table(found: Sequence[object], language: str, *, comparable: bool) -> Joint | None:
    """The joint table of answers, in their order; no value is marked as the highest where they are not `comparable`."""
    measured = [_measured(one) if isinstance(one, Finding) else None for one in found]
    first, parameters = next(
        ((m, one.parameters) for m, one in zip(measured, found, strict=True) if m and isinstance(one, Finding)),
        (None, {}),
    )
    if first is None:
        return None
    order: dict[Any, None] = {}
    for rank in range(ROWS_EACH):
        for m in measured:
            rows = [thing for thing, value, _ in m.pairs if value is not None] if m else []
            if rank < len(rows):
                order.setdefault(rows[rank])
    instead = [_strengths(one) if isinstance(one, Finding) else {} for one in found]
    values = [{thing: (value, jobs) for thing, value, jobs in m.pairs} if m else None for m in measured]
    return Joint(
        t(first.label, language),
        column_label({"label": first.measure}, parameters, language),
        tuple(
            (
                write_cell(first.thing_kind, thing, language),
                _cells(thing, values, instead, first.kind, language, comparable=comparable and first.kind != "count"),
            )
            for thing in order
        ),
    )


def _cells(
    thing: Any, values: Sequence[Mapping[Any, tuple[Any, Any]] | None], instead: Sequence[Mapping[Any, float]],
    kind: str, language: str, *, comparable: bool,
) -> tuple[JointCell, ...]:
    known = [of[thing][0] for of in values if of and of.get(thing, (None,))[0] is not None]
    written = {write_cell(kind, value, language) for value in known}
    highest = write_cell(kind, max(known), language) if comparable and len(written) > 1 else ""
    cells = []
    for of, strong in zip(values, instead, strict=True):
        value, jobs = of.get(thing, (None, None)) if of is not None else (None, None)
        if value is None:
            cells.append(JointCell(DASH if of is None else _missing(strong.get(thing), language)))
            continue
        text = write_cell(kind, value, language)
        cells.append(JointCell(text, text == highest, write_cell("count", jobs, language) if jobs is not None else ""))
    return tuple(cells)


def _missing(quotient: float | None, language: str) -> str:
    if quotient is None:
        return t("not-published", language)
    return t("web-already-strength", language, times=write_cell("number", quotient, language))


def _strengths(finding: Finding) -> Mapping[Any, float]:
    """For an answer on options: the industries that the area has already, with how many times the reference's share."""
    if finding.analysis != FRONTIER:
        return {}
    p = finding.parameters
    try:
        profile = ask(PROFILE, {name: p[name] for name in ("region", "year", "reference")})
    except (CannotAnswer, UnknownDataset):
        return {}
    table = profile.table("industries")
    at = {column["id"]: place for place, column in enumerate(table["columns"])}
    quotients = {row[at["industry"]]: row[at["lq"]] for row in table["rows"]}
    return {code: lq for code, lq in quotients.items() if lq is not None and lq >= p["present_from"]}


def _measured(finding: Finding) -> Measured | None:
    """The table under the first figure that names things and measures them, in its own order."""
    figure = next((f for f in finding.content["figures"] if f["kind"] in FIGURES), None)
    if figure is None:
        return None
    table = finding.table(figure["table"])
    at = {column["id"]: place for place, column in enumerate(table["columns"])}
    kinds = {column["id"]: column for column in table["columns"]}
    label = figure["encode"]["label"]
    value = next(
        (
            str(name) for role in VALUE_ROLES
            if (name := figure["encode"].get(role)) and (role != "size" or kinds[name]["kind"] == "share")
        ),
        "",
    )
    if not value:
        return None
    column = kinds[value]
    before = _jobs_before(finding) if column["kind"] == "count" else None
    pairs = tuple(
        (row[at[label]], row[at[value]] / before if before and row[at[value]] is not None else row[at[value]],
         row[at[value]] if before else None)
        for row in table["rows"]
    )
    kind = "change" if before else column["kind"]
    measure = "web-joint-of-jobs" if before else column["label"]
    return Measured(kinds[label]["label"], kinds[label]["kind"], measure, kind, pairs)


def _jobs_before(finding: Finding) -> float | None:
    """All jobs that an answer on growth starts from, so that areas of unlike size are compared in per cent."""
    for table in finding.content["tables"]:
        at = {column["id"]: place for place, column in enumerate(table["columns"])}
        if {"start", "end"} <= at.keys():
            known = [row[at["start"]] for row in table["rows"] if row[at["start"]] is not None]
            return float(sum(known)) or None
    return None
