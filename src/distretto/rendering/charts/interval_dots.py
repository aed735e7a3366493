"""Ratios as dots on a logarithmic axis with 1 marked, their intervals drawn, hidden cells as open bars."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described, first_of
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import text_width, wrap

ROWS = {"wide": 10, "full": 15, "narrow": 7, "mini": 5}
HIDDEN_ROWS = 3
LARGEST_RADIUS = 9.0
SMALLEST_RADIUS = 3.0
LABEL_SHARE = 0.36
GAP = 8.0


@dataclass(frozen=True)
class Line:
    """One row of the figure: its cells and where it is drawn."""

    row: Row
    label: list[str]
    y: float
    radius: float
    value: str
    beside: str
    hidden: bool


def interval_dots(drawing: Drawing) -> Spec:
    """Dots with intervals.

    Roles: label, x, low, high (the interval of chance), size (a count drawn as the dot's area),
    hidden_low, hidden_high (what unpublished figures let a cell be at least and at most), first_value (how
    many rows), reference_value (the area whose share counts as 1), own (a flag: where rows are of several areas,
    which are the reader's), filled (a flag: rows without it are open rings), threshold_value (a ratio at which a
    dashed line stands).
    """
    shown, left_out = chosen(drawing)
    log = drawing.kind("x") == "times"
    lines, height = placed(drawing, shown)
    label_width = 0.0 if drawing.narrow else label_column(drawing, lines) + 12
    scale = fitted(drawing, lines, label_width, log)
    title = wrap(drawing.axis_title("x", log=log), drawing.width - scale.start, spec.SMALL_SIZE)
    top = 24 + 14 * len(title)
    drawn_axis = scales.axis(
        scale, drawing.kind("x"), drawing.language, title, orient="top", grid=not drawing.narrow,
        titleAnchor="start", titleAlign="left", titlePadding=8,
        ticks=scales.thin(scale.ticks(12), 7) if log else None,
    )
    layers = [
        axis_layer(lines, scale, drawn_axis), *reference(drawing, lines, scale, height, log),
        *hidden_bars(drawing, lines, scale), *dots(drawing, lines, scale, log),
        *labels(drawing, lines, scale),
    ]
    if left_out:
        layers.append(footnote(drawing, left_out, height))
    return spec.chart(drawing, layers, height=height, top=top, bottom=8 + spec.LINE * len(left_out))


def chosen(drawing: Drawing) -> tuple[list[Row], list[str]]:
    """The rows that are drawn, and what is said about those that are not."""
    most = ROWS[drawing.width_name]
    wanted = min(int(drawing.constant("first", most)), most)
    published = [row for row in drawing.rows if drawing.number(row, "x") is not None]
    shown = published[:wanted]
    least = min((drawing.number(row, "x") or 0.0 for row in shown), default=0.0)
    hidden = [
        row for row in drawing.rows
        if drawing.number(row, "x") is None and (drawing.number(row, "hidden_high") or 0.0) >= least
    ]
    hidden.sort(key=lambda row: -(drawing.number(row, "hidden_high") or 0.0))
    said = []
    if drawing.narrow and len(shown) < min(len(published), int(drawing.constant("first", ROWS["wide"]))):
        said.append(first_of(drawing, len(shown), len(published)))
    if len(hidden) > HIDDEN_ROWS:
        said.append(drawing.say("figure-more-hidden", n=len(hidden) - HIDDEN_ROWS))
    return shown + hidden[:HIDDEN_ROWS], [line for text in said for line in wrap(
        text, drawing.width, spec.SMALL_SIZE)]


def placed(drawing: Drawing, rows: Sequence[Row]) -> tuple[list[Line], float]:
    """The rows with their places, from top to bottom, and the height they take."""
    largest = max((drawing.number(row, "size") or 0.0 for row in rows), default=0.0)
    lines, y = [], 4.0
    for row in rows:
        hidden = drawing.number(row, "x") is None
        value, beside = written(drawing, row, hidden)
        label = wrap(drawing.text(row, "label"), room_for_label(drawing, value, beside), spec.TEXT_SIZE, 2)
        tall = spec.LINE * len(label)
        step = tall + 30 if drawing.narrow else max(28.0, tall + 6)
        centre = y + tall + 10 if drawing.narrow else y + step / 2
        lines.append(Line(row, label, centre, radius(drawing, row, largest), value, beside, hidden))
        y += step
    return lines, y + 4


def room_for_label(drawing: Drawing, value: str, beside: str) -> float:
    """The width that a label may take."""
    if drawing.narrow:
        return drawing.width - text_width(f"{value}  {beside}", spec.TEXT_SIZE) - 8
    return drawing.width * LABEL_SHARE


def label_column(drawing: Drawing, lines: Sequence[Line]) -> float:
    """The width of the widest label."""
    widest = max((text_width(part, spec.TEXT_SIZE) for line in lines for part in line.label), default=0.0)
    return min(widest, drawing.width * LABEL_SHARE)


def written(drawing: Drawing, row: Row, hidden: bool) -> tuple[str, str]:
    """What stands at a mark: the value, and the quantity beside it."""
    if not hidden:
        return drawing.text(row, "x"), drawing.quantity(row, "size")
    bounds = drawing.span(drawing.number(row, "hidden_low"), drawing.number(row, "hidden_high"), "x")
    return bounds, drawing.say("not-published")


def radius(drawing: Drawing, row: Row, largest: float) -> float:
    """The radius of a dot whose area is its quantity; one size where no quantity is given."""
    size = drawing.number(row, "size")
    if size is None or largest <= 0:
        return 5.0
    return max(SMALLEST_RADIUS, LARGEST_RADIUS * math.sqrt(max(size, 0.0) / largest))


def fitted(drawing: Drawing, lines: Sequence[Line], label_width: float, log: bool) -> Scale:
    """The scale that leaves room for what is written to the right of every mark."""
    roles = ("x", "low", "high", "hidden_high")
    values = [drawing.number(line.row, role) for line in lines for role in roles]
    if log:
        bounds = [drawing.number(line.row, "hidden_low") for line in lines if line.hidden]
        opened = [0.5] if any((bound if bound is not None else 1.0) < 1 for bound in bounds) else []
        low, high = scales.log_domain(values, include=[1.0, drawing.constant("threshold", 1.0), *opened])
    else:
        low, high = scales.linear_domain(values)
    start = label_width or LARGEST_RADIUS + 1
    end = drawing.width - LARGEST_RADIUS - 1
    if drawing.narrow:
        return Scale(low, high, start, end, log)
    unit = Scale(low, high, 0.0, 1.0, log)
    for line in lines:
        reach = max(unit.fraction(value) for value in (
            *(drawing.number(line.row, role) for role in roles), 1.0 if log and not line.hidden else None,
        ) if value is not None)  # fmt: skip
        room = drawing.width - start - line.radius - GAP - text_width(
            f"{line.value}   {line.beside}", spec.TEXT_SIZE)
        if reach > 0:
            end = min(end, start + room / reach)
    return Scale(low, high, start, max(round(end, 1), start + 60), log)


def axis_layer(lines: Sequence[Line], scale: Scale, drawn_axis: dict[str, object]) -> Layer:
    """The layer that carries the axis: an invisible line as long as the scale for every row."""
    values = [{"x": scale.low, "x2": scale.high, "y": line.y} for line in lines]
    return spec.marks(values, {"type": "rule", "opacity": 0}, {
        "x": scales.position("x", scale, drawn_axis), "x2": {"field": "x2"}, "y": spec.pixel("y"),
    })


def reference(
    drawing: Drawing, lines: Sequence[Line], scale: Scale, height: float, log: bool,
) -> list[Layer]:
    """The marked 1 of a ratio: one line, or a piece for every row where labels stand between the rows.

    A threshold is a dashed line beside it.
    """
    if not log:
        return []
    pieces = [(line.y - 9, line.y + 9) for line in lines] if drawing.narrow else [(0.0, height)]
    threshold = drawing.constant("threshold", 1.0)
    styles: list[tuple[float, dict[str, Any]]] = [(1.0, {"strokeWidth": 1.5})]
    styles += [(threshold, {"strokeWidth": 1.5, "strokeDash": [5, 3]})] if threshold != 1 else []
    return [
        spec.marks(
            [{"x": at, "top": top, "bottom": bottom} for top, bottom in pieces],
            {"type": "rule", "color": drawing.colours["ink-3"], **style},
            {"x": scales.position("x", scale), "y": spec.pixel("top"), "y2": {"field": "bottom"}},
        )
        for at, style in styles
    ]


def hidden_bars(drawing: Drawing, lines: Sequence[Line], scale: Scale) -> list[Layer]:
    """What unpublished figures let a cell be: an open bar without a dot, a pale band behind one."""
    bars: dict[bool, list[dict[str, object]]] = {True: [], False: []}
    for line in lines:
        low, high = (drawing.number(line.row, role) for role in ("hidden_low", "hidden_high"))
        if high is None and not line.hidden:
            continue
        half = 5.0 if line.hidden else 4.0
        bars[line.hidden].append({
            "x": max(low or 0.0, scale.low), "x2": scale.high if high is None else min(high, scale.high),
            "y": line.y - half, "y2": line.y + half,
            **described(tip(drawing, line.row), drawing.key(line.row, "label")),
        })
    encoding = {"x": scales.position("x", scale), "x2": {"field": "x2"},
                "y": spec.pixel("y"), "y2": {"field": "y2"}}
    styles: dict[bool, dict[str, Any]] = {
        True: {"fill": drawing.colours["paper"], "stroke": drawing.colours["ink-3"], "strokeDash": [3, 2]},
        False: {"fill": drawing.colours["region-wash"]},
    }
    return [
        spec.marks(values, {"type": "rect", "cornerRadius": 2, **styles[hidden]}, encoding, told=True)
        for hidden, values in bars.items() if values
    ]


def tip(drawing: Drawing, row: Row) -> str:
    """What hovering over a row's marks shows: value, quantity, interval and bounds."""
    extra = []
    if drawing.number(row, "low") is not None:
        extra.append(drawing.say("figure-chance", bounds=drawing.span(
            drawing.number(row, "low"), drawing.number(row, "high"), "x")))
    if drawing.number(row, "hidden_low") is not None:
        extra.append(drawing.say("figure-bounds", bounds=drawing.span(
            drawing.number(row, "hidden_low"), drawing.number(row, "hidden_high"), "x")))
    return drawing.tip(row, "label", "x", "size", extra=extra)


def dots(drawing: Drawing, lines: Sequence[Line], scale: Scale, log: bool) -> list[Layer]:
    """Stems, intervals and dots; on a dot its interval is a light line, beside it a strong one."""
    at = 1.0 if log else scale.low
    stems, spans = [], []
    points: dict[bool, list[dict[str, object]]] = {True: [], False: []}
    for line in lines:
        x = drawing.number(line.row, "x")
        if x is None:
            continue
        stems.append({"x": at, "x2": x, "y": line.y})
        own = drawing.column("own") is None or drawing.value(line.row, "own")
        colour = drawing.colours["region" if own else "peer"]
        filled = drawing.column("filled") is None or bool(drawing.value(line.row, "filled"))
        points[filled].append({"x": x, "y": line.y, "area": math.pi * line.radius**2, "colour": colour,
                               **described(tip(drawing, line.row), drawing.key(line.row, "label"))})
        low, high = drawing.number(line.row, "low"), drawing.number(line.row, "high")
        if low is not None and high is not None:
            spans.append({"x": max(low, scale.low), "x2": min(high, scale.high), "y": line.y, "colour": colour,
                          **inside(scale, x, line.radius, low, high)})
    x_channel, y_channel, x2 = scales.position("x", scale), spec.pixel("y"), {"field": "x2"}
    coloured = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    return [
        spec.marks(stems, {"type": "rule", "color": drawing.colours["ink-3"]},
                   {"x": x_channel, "x2": x2, "y": y_channel}),
        spec.marks(spans, {"type": "rule", "strokeWidth": 3},
                   {"x": x_channel, "x2": x2, "y": y_channel, "color": coloured}),
        *(spec.marks(several, {"type": "point", "shape": "circle", "filled": True, "opacity": 1, **ring},
                     {"x": x_channel, "y": y_channel, channel: coloured,
                      "size": {"field": "area", "type": "quantitative", "scale": None, "legend": None}},
                     told=True)
          for several, channel, ring in (
              (points[True], "color", {}),
              (points[False], "stroke", {"strokeWidth": 2, "fill": drawing.colours["paper"]}),
          ) if several),
        spec.marks(spans, {"type": "rule", "color": drawing.colours["paper"], "strokeWidth": 1.5},
                   {"x": scales.position("from", scale), "x2": {"field": "to"}, "y": y_channel}),
    ]


def inside(scale: Scale, x: float, radius: float, low: float, high: float) -> dict[str, float]:
    """The part of an interval that lies on the dot, `from` and `to`."""
    left, right = scale.value_at(scale.pixel(x) - radius + 1), scale.value_at(scale.pixel(x) + radius - 1)
    return {"from": max(low, left), "to": min(high, right)}


def labels(drawing: Drawing, lines: Sequence[Line], scale: Scale) -> list[Layer]:
    """The labels and, at the marks, the values."""
    names, values, quantities = [], [], []
    for line in lines:
        tall = spec.LINE * (len(line.label) - 1)
        first = line.y - 18 - tall if drawing.narrow else line.y - tall / 2
        names += [{"text": part, "y": first + spec.LINE * place} for place, part in enumerate(line.label)]
        beside = text_width(line.beside, spec.TEXT_SIZE)
        if drawing.narrow:
            right = drawing.width - (beside + GAP if line.beside else 0)
            values.append({"text": line.value, "x": scale.value_at(right), "y": first})
            quantities.append({"text": line.beside, "x": scale.value_at(drawing.width), "y": first})
        else:
            right = reached(drawing, line, scale) + GAP
            values.append({"text": line.value, "x": scale.value_at(right), "y": line.y})
            after = right + text_width(line.value, spec.TEXT_SIZE) + GAP
            quantities.append({"text": line.beside, "x": scale.value_at(after), "y": line.y})
    x, y = scales.position("x", scale), spec.pixel("y")
    side = "right" if drawing.narrow else "left"
    label_x, label_align = (0.0, "left") if drawing.narrow else (scale.start - 12, "right")
    return [
        spec.texts(names, {"value": label_x}, y, align=label_align),
        spec.texts(values, x, y, align=side, fontWeight=600),
        spec.texts(quantities, x, y, align=side, fill=drawing.colours["ink-2"]),
    ]


def reached(drawing: Drawing, line: Line, scale: Scale) -> float:
    """The pixel to which the marks of a line reach; the stem of a ratio begins at 1."""
    ends = [scale.pixel(value) for role in ("x", "high", "hidden_high")
            if (value := drawing.number(line.row, role)) is not None]
    x = drawing.number(line.row, "x")
    if x is not None:
        ends += [scale.pixel(x) + line.radius, *([scale.pixel(1.0)] if scale.log else [])]
    return max(ends)


def footnote(drawing: Drawing, lines: Sequence[str], top: float) -> Layer:
    """What is not drawn, said under the figure."""
    values = [{"text": line, "y": top + 8 + spec.LINE * place} for place, line in enumerate(lines)]
    return spec.texts(values, {"value": 0}, spec.pixel("y"), fontSize=spec.SMALL_SIZE,
                      fill=drawing.colours["ink-3"])
