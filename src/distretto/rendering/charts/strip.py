"""All regions as dots on one line, the reader's marked and named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distretto.evidence.classifications import areas
from distretto.rendering import text
from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Row, Spec, described
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import shorten, text_width, wrap

REACH = {"full": 30.0, "wide": 26.0, "narrow": 22.0, "mini": 12.0}
SPACING = {"full": 6.0, "wide": 5.0, "narrow": 5.0, "mini": 4.0}
EDGE = 8.0


@dataclass(frozen=True)
class Reader:
    """The reader's area on the line: its figure, what is written and what hovering shows, the key of a link."""

    value: float
    said: str
    tip: str
    key: str


def strip(drawing: Drawing) -> Spec:
    """A strip of dots.

    Roles: area, value, focus_value (the reader's area), focus_number_value (its figure, where it is composed
    of areas and has no row), label (a column whose cell is written at the reader's dot; without it the area's
    name and value are). The width "mini" has neither axis nor title.
    """
    rows = [row for row in drawing.rows if drawing.number(row, "value") is not None]
    reader = reader_of(drawing, rows)
    values = [*(drawing.number(row, "value") for row in rows), *([reader.value] if reader else [])]
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
        *(own(drawing, reader, scale, middle, reach) if reader else []),
    ]
    told = reader.said if reader and drawing.constant("focus") is not None else missing(drawing)
    said = wrap(told, drawing.width, spec.TEXT_SIZE) if told else []
    layers.append(words(drawing, said, scale, reader, middle + reach + 13))
    height = 2 * reach + 26 + spec.LINE * max(0, len(said) - 1)
    return spec.chart(drawing, layers, height=height, top=0 if mini else 40)


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


def reader_of(drawing: Drawing, rows: Sequence[Row]) -> Reader | None:
    """The reader's area where it has a figure: from its row, or given with the figure where it is composed."""
    for row in rows:
        value = drawing.number(row, "value")
        if is_own(drawing, row) and value is not None:
            said = drawing.text(row, "label") or f"{drawing.text(row, 'area')} {drawing.text(row, 'value')}"
            return Reader(value, said, drawing.tip(row, "area", "value", "label"), drawing.key(row, "area"))
    given = drawing.constant("focus_number")
    if given is None:
        return None
    written = text.write({"kind": drawing.kind("value"), "v": given}, drawing.language)
    name = focus_name(drawing)
    return Reader(float(given), f"{name} {written}", f"{name}: {written}", "")


def focus_name(drawing: Drawing) -> str:
    """The name of the reader's area."""
    return text.write({"kind": drawing.kind("area"), "v": drawing.constant("focus")}, drawing.language)


def own(
    drawing: Drawing, reader: Reader, scale: Scale, middle: float, reach: float,
) -> list[dict[str, object]]:
    """The reader's area: a larger dot, and a line down to what there is to say."""
    x, y = scales.position("x", scale), spec.pixel("y")
    colours = drawing.colours
    return [
        spec.marks([{"x": reader.value, "y": middle, "y2": middle + reach + 5}],
                   {"type": "rule", "color": colours["region"]}, {"x": x, "y": y, "y2": {"field": "y2"}}),
        spec.marks([{"x": reader.value, "y": middle, **described(reader.tip, reader.key)}],
                   {"type": "point", "shape": "circle", "size": 130, "fill": colours["region"],
                    "stroke": colours["paper"], "strokeWidth": 1.5, "opacity": 1},
                   {"x": x, "y": y}, told=True),
    ]


def missing(drawing: Drawing) -> str:
    """What is said of an area without a figure here: it is composed of others, or not published.

    Nothing where no area is asked about, and where the dots are something else of other areas (a column of areas
    that the table hides): then none of them could be it.
    """
    column = drawing.column("area")
    if drawing.constant("focus") is None or (column and column["hidden"]):
        return ""
    composed = drawing.kind("area") == "area" and len(areas.parse_area(str(drawing.constant("focus"))).members) > 1
    return drawing.say("figure-own-composed" if composed else "figure-own-missing", area=focus_name(drawing))


def words(
    drawing: Drawing, said: Sequence[str], scale: Scale, reader: Reader | None, top: float,
) -> dict[str, object]:
    """The words under the reader's dot, whole and inside the drawing; at the left where there is no dot."""
    half = max((text_width(line, spec.TEXT_SIZE) for line in said), default=0.0) / 2
    at = min(max(scale.pixel(reader.value), half), max(half, drawing.width - half)) if reader else 0.0
    values = [{"text": line, "y": top + place * spec.LINE} for place, line in enumerate(said)]
    return spec.texts(values, {"value": at}, spec.pixel("y"), align="center" if reader else "left",
                      fontWeight=600 if reader else 400, fill=drawing.colours["region"])
