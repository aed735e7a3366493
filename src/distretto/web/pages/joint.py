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
    """A figure of one area; `highest` where no other area's is higher and they can be compared."""

    text: str
    highest: bool = False


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
    """What one answer gives to the joint table: things in its order, each with a value."""

    label: str
    thing_kind: str
    measure: str
    kind: str
    pairs: tuple[tuple[Any, Any], ...]


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
            rows = [thing for thing, value in m.pairs if value is not None] if m else []
            if rank < len(rows):
                order.setdefault(rows[rank])
    instead = [_no_options(one, language) if isinstance(one, Finding) else {} for one in found]
    values = [dict(m.pairs) if m else None for m in measured]
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
    thing: Any, values: Sequence[Mapping[Any, Any] | None], instead: Sequence[Mapping[Any, str]], kind: str,
    language: str, *, comparable: bool,
) -> tuple[JointCell, ...]:
    known = [of[thing] for of in values if of and of.get(thing) is not None]
    written = {write_cell(kind, value, language) for value in known}
    highest = write_cell(kind, max(known), language) if comparable and len(written) > 1 else ""
    cells = []
    for of, words in zip(values, instead, strict=True):
        value = of.get(thing) if of is not None else None
        if value is None:
            cells.append(JointCell(DASH if of is None else words.get(thing, t("not-published", language))))
        else:
            text = write_cell(kind, value, language)
            cells.append(JointCell(text, text == highest))
    return tuple(cells)


def _no_options(finding: Finding, language: str) -> Mapping[Any, str]:
    """For an answer on options: what is said of industries whose figure is published and that are none, by industry."""
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
    return {
        code: t(
            "web-already-strength" if lq >= p["present_from"] else "web-at-the-line", language,
            times=write_cell("times", lq, language),
        )
        for code, lq in quotients.items() if lq is not None
    }


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
    pairs = tuple((row[at[label]], row[at[value]]) for row in table["rows"])
    return Measured(kinds[label]["label"], kinds[label]["kind"], kinds[value]["label"], kinds[value]["kind"], pairs)
