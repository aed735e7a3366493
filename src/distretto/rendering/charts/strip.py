"""All regions as dots on one line, the reader's marked and named."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.rendering import text
from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Row, Spec, described
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import shorten, text_width

REACH = {"full": 30.0, "wide": 26.0, "narrow": 22.0, "mini": 12.0}
SPACING = {"full": 6.0, "wide": 5.0, "narrow": 5.0, "mini": 4.0}
EDGE = 8.0


def strip(drawing: Drawing) -> Spec:
    """A strip of dots.

    Roles: area, value, focus_value (the reader's area), label (a column whose cell is written at the
    reader's dot; without it the area's name and value are). The width "mini" has neither axis nor title.
    """
    rows = [row for row in drawing.rows if drawing.number(row, "value") is not None]
    values = [drawing.number(row, "value") for row in rows]
    log = drawing.kind("value") == "times" and all(value and value > 0 for value in values)
    low, high = scales.log_domain(values) if log else scales.linear_domain(values)
    scale = Scale(low, high, EDGE, drawing.width - EDGE, log)
    reach = REACH[drawing.width_name]
    middle = reach + 4
    mini = drawing.width_name == "mini"
    title = [] if mini else [shorten(drawing.axis_title("value", log=log), drawing.width, spec.SMALL_SIZE)]
    drawn_axis = None if mini else scales.axis(
        scale, drawing.kind("value"), drawing.language, title, orient="top", titleAnchor="start",
        titleAlign="left", titlePadding=6, grid=False, titleX=0,
        ticks=scales.thin(scale.ticks(6), 7))
    layers = [
        line_layer(drawing, scale, middle, drawn_axis, log),
        *swarm(drawing, rows, scale, middle, reach),
        *own(drawing, rows, scale, middle, reach),
    ]
    return spec.chart(drawing, layers, height=2 * reach + 26, top=0 if mini else 40)


def line_layer(
    drawing: Drawing, scale: Scale, middle: float, drawn_axis: dict[str, object] | None, log: bool,
) -> dict[str, object]:
    """The line on which the dots lie, with the axis; 1 is marked on a line of ratios."""
    values = [{"x": scale.low, "x2": scale.high, "y": middle, "y2": middle}]
    if log:
        values.append({"x": 1.0, "x2": 1.0, "y": middle - 7, "y2": middle + 7})
    channel = scales.position("x", scale, drawn_axis)
    if drawn_axis is None:
        channel["axis"] = None
    return spec.marks(values, {"type": "rule", "color": drawing.colours["ink-3"], "opacity": 0.6}, {
        "x": channel, "x2": {"field": "x2"}, "y": spec.pixel("y"), "y2": {"field": "y2"},
    })


def is_own(drawing: Drawing, row: Row) -> bool:
    """Whether a row is the reader's area."""
    focus = drawing.constant("focus")
    return focus is not None and drawing.value(row, "area") == focus


def swarm(
    drawing: Drawing, rows: Sequence[Row], scale: Scale, middle: float, reach: float,
) -> list[dict[str, object]]:
    """The others, heaped beside one another so that each can be seen."""
    others = sorted((row for row in rows if not is_own(drawing, row)),
                    key=lambda row: (drawing.number(row, "value") or 0.0, str(drawing.value(row, "area"))))
    places = heaped([scale.pixel(drawing.number(row, "value") or 0.0) for row in others], reach,
                    SPACING[drawing.width_name])
    values = [
        {"x": drawing.number(row, "value"), "y": middle + place,
         **described(drawing.tip(row, "area", "value"), drawing.key(row, "area"))}
        for row, place in zip(others, places, strict=True)
    ]
    return [spec.marks(values, {"type": "point", "shape": "circle", "filled": True,
                                "size": 0.8 * SPACING[drawing.width_name] ** 2,
                                "color": drawing.colours["peer"], "opacity": 0.45},
                       {"x": scales.position("x", scale), "y": spec.pixel("y")}, told=True)]


def heaped(pixels: Sequence[float], reach: float, spacing: float) -> list[float]:
    """Offsets from the line for dots at rising pixels: the nearest free place, above and below in turn.

    Where all places within `reach` are taken, the one whose last dot is farthest off is used again.
    """
    steps = int(reach // spacing)
    offsets = [0.0, *(sign * step * spacing for step in range(1, steps + 1) for sign in (-1, 1))]
    last = dict.fromkeys(offsets, float("-inf"))
    places = []
    for pixel in pixels:
        free = [offset for offset in offsets if pixel - last[offset] >= spacing]
        place = free[0] if free else min(offsets, key=lambda offset: (last[offset], abs(offset)))
        last[place] = pixel
        places.append(place)
    return places


def own(
    drawing: Drawing, rows: Sequence[Row], scale: Scale, middle: float, reach: float,
) -> list[dict[str, object]]:
    """The reader's area: a larger dot, and under it what there is to say."""
    found = [row for row in rows if is_own(drawing, row)]
    if not found:
        return missing(drawing, middle, reach)
    row = found[0]
    value = drawing.number(row, "value") or 0.0
    said = drawing.text(row, "label") or f"{drawing.text(row, 'area')} {drawing.text(row, 'value')}"
    half = text_width(said, spec.TEXT_SIZE) / 2
    at = min(max(scale.pixel(value), half), drawing.width - half)
    tip = drawing.tip(row, "area", "value", "label")
    dot = [{"x": value, "y": middle, **described(tip, drawing.key(row, "area"))}]
    x, y = scales.position("x", scale), spec.pixel("y")
    colours = drawing.colours
    return [
        spec.marks([{"x": value, "y": middle, "y2": middle + reach + 5}],
                   {"type": "rule", "color": colours["region"]}, {"x": x, "y": y, "y2": {"field": "y2"}}),
        spec.marks(dot, {"type": "point", "shape": "circle", "size": 130, "fill": colours["region"],
                         "stroke": colours["paper"], "strokeWidth": 1.5, "opacity": 1},
                   {"x": x, "y": y}, told=True),
        spec.texts([{"text": said, "x": scale.value_at(at), "y": middle + reach + 13}], x, y, align="center",
                   fontWeight=600, fill=colours["region"]),
    ]


def missing(drawing: Drawing, middle: float, reach: float) -> list[dict[str, object]]:
    """The reader's area without a figure, said under the line."""
    focus = drawing.constant("focus")
    if focus is None:
        return []
    name = text.write({"kind": drawing.kind("area"), "v": focus}, drawing.language)
    said = drawing.say("figure-own-missing", area=name)
    return [spec.texts([{"text": said, "y": middle + reach + 13}], {"value": 0}, spec.pixel("y"),
                       fill=drawing.colours["region"])]
