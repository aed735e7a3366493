"""Counts of two lists of codes crossed: what one's own area has, and where others have something that it has not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from distretto.rendering.charts import spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described
from distretto.rendering.typography import text_width, wrap

LABEL_SHARE = 0.42
TALL, LEAST, WIDEST = 22.0, 14.0, 64.0
GAP = 10.0
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True)
class Line:
    """One line of the matrix: its cells by column (none for the heading of a group), its label, its place."""

    cells: tuple[Row, ...]
    label: list[str]
    y: float
    heading: bool = False


def matrix(drawing: Drawing) -> Spec:
    """A matrix of counts.

    Roles: row and column (the codes), row_place and column_place (their order), row_group (lines of one group stand
    together under its name), value (one's own count), other (how many others have any), gap (whether the cell counts
    as one). Columns carry letters, explained above the matrix. Lines and columns in which nobody has anything are
    left out and counted below it.
    """
    columns = used(drawing, "column")
    rows = used(drawing, "row")
    key = [line for at, column in enumerate(columns) for line in explained(drawing, at, column)]
    top = spec.LINE * len(key) + 24
    start = 0.0 if drawing.narrow else label_width(drawing, rows) + GAP
    wide = max(LEAST, min(WIDEST, (drawing.width - start) / max(1, len(columns))))
    lines, height = placed(drawing, rows, columns, top, start)
    said = left_out(drawing, rows, columns)
    layers = [
        spec.texts([{"text": line, "y": spec.LINE * (at + 0.6)} for at, line in enumerate(key)], {"value": 0},
                   spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-2"]),
        spec.texts([{"text": letter(at), "x": start + wide * (at + 0.5)} for at in range(len(columns))],
                   spec.pixel("x"), {"value": top - 10}, align="center", fontWeight=600),
        *cells(drawing, lines, start, wide),
        *labels(lines, start, drawing),
        spec.texts([{"text": line, "y": height + 14 + spec.LINE * at} for at, line in enumerate(said)], {"value": 0},
                   spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-3"]),
    ]
    return spec.chart(drawing, layers, height=height, bottom=12 + spec.LINE * len(said))


def used(drawing: Drawing, role: str) -> list[Row]:
    """One row of the table for each code of an axis that anybody has something in, in the order of its list."""
    first: dict[float, Row] = {}
    for row in drawing.rows:
        if drawing.number(row, "value") or drawing.number(row, "other"):
            first.setdefault(drawing.number(row, f"{role}_place") or 0.0, row)
    return [first[place] for place in sorted(first)]


def explained(drawing: Drawing, at: int, row: Row) -> list[str]:
    """The letter of a column with its name, in as many lines as it needs."""
    return wrap(f"{letter(at)}  {drawing.text(row, 'column')}", drawing.width, spec.SMALL_SIZE)


def letter(at: int) -> str:
    """A, B, … Z, AA, AB …"""
    return (letter(at // len(LETTERS) - 1) if at >= len(LETTERS) else "") + LETTERS[at % len(LETTERS)]


def label_width(drawing: Drawing, rows: Sequence[Row]) -> float:
    """The width of the column of labels."""
    most = drawing.width * LABEL_SHARE
    broken = [part for row in rows for part in wrap(drawing.text(row, "row"), most, spec.TEXT_SIZE, 2)]
    return max((text_width(part, spec.TEXT_SIZE) for part in broken), default=0.0)


def placed(
    drawing: Drawing, rows: Sequence[Row], columns: Sequence[Row], top: float, start: float,
) -> tuple[list[Line], float]:
    """The lines from top to bottom, with a heading before each group, and where they end."""
    by_place = {(drawing.number(row, "row_place"), drawing.number(row, "column_place")): row for row in drawing.rows}
    across = [drawing.number(column, "column_place") for column in columns]
    room = drawing.width if drawing.narrow else start - GAP
    lines, y, group = [], top, ""
    for row in rows:
        name = drawing.text(row, "row_group")
        if name and name != group:
            group = name
            lines.append(Line((), wrap(name, drawing.width, spec.TEXT_SIZE, 1), y + 13, heading=True))
            y += 26
        label = wrap(drawing.text(row, "row"), room, spec.TEXT_SIZE, 2)
        tall = spec.LINE * len(label)
        found = tuple(by_place[drawing.number(row, "row_place"), place] for place in across)
        if drawing.narrow:
            lines.append(Line(found, label, y + tall + 2 + TALL / 2))
            y += tall + TALL + 10
        else:
            step = max(TALL, tall + 4)
            lines.append(Line(found, label, y + step / 2))
            y += step
    return lines, y


def cells(drawing: Drawing, lines: Sequence[Line], start: float, wide: float) -> list[Layer]:
    """The cells: filled with one's own count; where there is none but a gap, how many others have something."""
    own: list[dict[str, Any]] = []
    empty: list[dict[str, Any]] = []
    written, gaps = [], []
    for line in lines:
        for at, row in enumerate(line.cells):
            value, other = drawing.number(row, "value") or 0.0, drawing.number(row, "other") or 0.0
            box = {"x": start + wide * at + 1, "x2": start + wide * (at + 1) - 1, "y": line.y - TALL / 2 + 1,
                   "y2": line.y + TALL / 2 - 1, **described(drawing.tip(row, "row", "column", "value", "other"))}
            (own if value else empty).append(box)
            mark = {"x": start + wide * (at + 0.5), "y": line.y}
            if value:
                written.append({**mark, "text": f"{value:.0f}"})
            elif drawing.value(row, "gap"):
                gaps.append({**mark, "text": f"+{other:.0f}"})
    box_at = {"x": spec.pixel("x"), "x2": {"field": "x2"}, "y": spec.pixel("y"), "y2": {"field": "y2"}}
    colours = drawing.colours
    return [
        spec.marks(empty, {"type": "rect", "fill": colours["paper"], "stroke": colours["rule"]}, box_at, told=True),
        spec.marks(own, {"type": "rect", "fill": colours["region-wash"], "stroke": colours["region"]}, box_at,
                   told=True),
        spec.texts(written, spec.pixel("x"), spec.pixel("y"), align="center", fontWeight=600, fill=colours["region"]),
        spec.texts(gaps, spec.pixel("x"), spec.pixel("y"), align="center", fill=colours["peer"]),
    ]


def labels(lines: Sequence[Line], start: float, drawing: Drawing) -> list[Layer]:
    """The labels at the left (above on a phone), and the headings of groups."""
    names, heads = [], []
    for line in lines:
        if line.heading:
            heads += [{"text": part, "y": line.y} for part in line.label]
            continue
        tall = spec.LINE * (len(line.label) - 1)
        first = line.y - TALL / 2 - 8 - tall if drawing.narrow else line.y - tall / 2
        names += [{"text": part, "y": first + spec.LINE * at} for at, part in enumerate(line.label)]
    label_x, align = (0.0, "left") if drawing.narrow else (start - GAP, "right")
    return [
        spec.texts(heads, {"value": 0}, spec.pixel("y"), fontWeight=600, fill=drawing.colours["ink-2"]),
        spec.texts(names, {"value": label_x}, spec.pixel("y"), align=align),
    ]


def left_out(drawing: Drawing, rows: Sequence[Row], columns: Sequence[Row]) -> list[str]:
    """How many lines and columns are not drawn because nobody has anything in them."""
    counts = {
        role: len({drawing.number(row, f"{role}_place") for row in drawing.rows}) - len(there)
        for role, there in (("row", rows), ("column", columns))
    }
    if not any(counts.values()):
        return []
    return wrap(drawing.say("figure-empty-lines", rows=counts["row"], columns=counts["column"]), drawing.width,
                spec.SMALL_SIZE)
