"""Two to five areas side by side: the same question about each, and one table in which their figures meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from distretto.evidence.classifications import areas
from distretto.evidence.dataset import UnknownDataset
from distretto.rendering.problems import problem_of
from distretto.rendering.reading import Sure
from distretto.rendering.text import t, write, write_cell
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import ask, make_request
from distretto.themes.finding import Finding
from distretto.web import addresses
from distretto.web.pages.figures import strip_svg
from distretto.web.pages.finding import read_once

Answered = Finding | CannotAnswer | UnknownDataset

MOST = 5
ROWS_EACH = 5
FIGURES = ("interval_dots", "bars", "frontier_scatter")
VALUE_ROLES = ("x", "value")


@dataclass(frozen=True)
class Side:
    """One area's answer, or the sentence that says why there is none."""

    area: str
    name: str
    address: str
    headline: str
    sentences: tuple[str, ...]
    sure: tuple[Sure, ...]
    problem: str
    without: str
    faults: tuple[str, ...] = ()
    strip: str = ""


@dataclass(frozen=True)
class JointCell:
    """A figure of one area; `highest` where no other area's is higher."""

    text: str
    highest: bool


@dataclass(frozen=True)
class Joint:
    """One row for each thing that stands out in any of the areas, one column for each area."""

    label: str
    measure: str
    rows: tuple[tuple[str, tuple[JointCell, ...]], ...]


def sides_of(ids: Sequence[str], analysis_id: str, language: str) -> tuple[tuple[Side, ...], Joint | None]:
    """The answers side by side and their joint table, None where the answers have no figures in common."""
    found = {area: _ask(analysis_id, area) for area in ids}
    sides = tuple(_side(area, found[area], ids, analysis_id, language) for area in ids)
    answered = [finding for finding in found.values() if isinstance(finding, Finding)]
    return sides, joint_table(answered, [found[a] for a in ids], language) if len(answered) > 1 else None


def _ask(analysis_id: str, area: str) -> Answered:
    try:
        return ask(analysis_id, {"region": area})
    except (CannotAnswer, UnknownDataset) as error:
        return error


def _side(
    area: str,
    found: Answered,
    ids: Sequence[str],
    analysis_id: str,
    language: str,
) -> Side:
    request = make_request(analysis_id, {"region": area})
    name = areas.area_name(areas.parse_area(area), language)
    address = addresses.finding_address(language, analysis_id, request.changed)
    without = addresses.compare_address(language, [other for other in ids if other != area], analysis_id)
    if not isinstance(found, Finding):
        problem = problem_of(found, language)
        return Side(area, name, address, "", (), (), problem.sentence if problem else str(found), without)
    reading = read_once(found, language)
    headline = found.content["headline"]
    return Side(
        area,
        name,
        address,
        write(headline, language) if headline else "",
        reading.answer[:2],
        reading.how_sure,
        "",
        without,
        reading.faults,
        strip_svg(found, language),
    )


def joint_table(
    answered: Sequence[Finding],
    columns: Sequence[Answered],
    language: str,
) -> Joint | None:
    """The joint table, made from the table under the first figure that names things and measures them."""
    figure = next((f for f in answered[0].content["figures"] if f["kind"] in FIGURES and _value(f)), None)
    if figure is None:
        return None
    label, value = figure["encode"]["label"], _value(figure)
    order: dict[Any, None] = {}
    for rank in range(ROWS_EACH):
        for finding in answered:
            rows = [row for row in _pairs(finding, figure, label, value) if row[1] is not None]
            if rank < len(rows):
                order.setdefault(rows[rank][0])
    values = [
        dict(_pairs(finding, figure, label, value)) if isinstance(finding, Finding) else {} for finding in columns
    ]
    kinds = {c["id"]: c for c in _table(answered[0], figure)["columns"]}
    return Joint(
        t(kinds[label]["label"], language),
        t(kinds[value]["label"], language),
        tuple(
            (
                write_cell(kinds[label]["kind"], thing, language),
                _cells(values, thing, kinds[value]["kind"], language),
            )
            for thing in order
        ),
    )


def _cells(values: Sequence[Mapping[Any, Any]], thing: Any, kind: str, language: str) -> tuple[JointCell, ...]:
    known = [v[thing] for v in values if v.get(thing) is not None]
    return tuple(
        JointCell(
            t("not-published", language) if v.get(thing) is None else write_cell(kind, v[thing], language),
            len(known) > 1 and v.get(thing) == max(known),
        )
        for v in values
    )


def _value(figure: Mapping[str, Any]) -> str:
    return next((str(figure["encode"][role]) for role in VALUE_ROLES if role in figure["encode"]), "")


def _table(finding: Finding, figure: Mapping[str, Any]) -> Mapping[str, Any]:
    return finding.table(figure["table"])


def _pairs(finding: Finding, figure: Mapping[str, Any], label: str, value: str) -> list[tuple[Any, Any]]:
    try:
        table = _table(finding, figure)
    except KeyError:
        return []
    places = {column["id"]: place for place, column in enumerate(table["columns"])}
    return [(row[places[label]], row[places[value]]) for row in table["rows"]]
