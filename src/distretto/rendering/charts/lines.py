"""Courses over time, each named at its end; years without a figure break the line and are shaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described, tick_text
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import text_width, wrap

HEIGHT = {"full": 340.0, "wide": 260.0, "narrow": 220.0, "mini": 120.0}
NAMED = {"full": 10, "wide": 7, "narrow": 4, "mini": 2}
DASHES: tuple[list[int], ...] = ([1, 0], [6, 3], [2, 2], [8, 3, 2, 3])
NAME_SHARE = 0.34
GAP = 10.0


@dataclass(frozen=True)
class Course:
    """One line: its key, its points in order, and how it is drawn; `named` ones are named at their end."""

    key: Any
    name: str
    points: tuple[Row, ...]
    focus: bool
    named: bool
    colour: str
    dash: list[int]


@dataclass(frozen=True)
class Name:
    """What is written at the end of a line, and the height at which it stands."""

    course: Course
    lines: list[str]
    y: float


def lines(drawing: Drawing) -> Spec:
    """Lines.

    Roles: x (years or another number), y, series, focus_value (the series that is the reader's), low and
    high (bounds, drawn where y is not published). Ratios stand on a logarithmic axis with 1 marked; every
    other axis holds zero, so that a height is read as a size and a small change looks small.
    """
    found = courses(drawing)
    height = HEIGHT[drawing.width_name]
    log = drawing.kind("y") == "times"
    y_values = [drawing.number(row, role) for row in drawing.rows for role in ("y", "low", "high")]
    low, high = scales.log_domain(y_values) if log else scales.linear_domain(y_values, include=[0.0])
    y_scale = Scale(low, high, height, 0.0, log)
    ticks = scales.thin(y_scale.ticks(6), 7)
    left = max(text_width(tick_text(drawing.kind("y"), tick, drawing.language), spec.SMALL_SIZE)
               for tick in ticks) + 10
    names = named(drawing, found, y_scale)
    widest = max((text_width(part, spec.TEXT_SIZE) for name in names for part in name.lines), default=0.0)
    x_scale = Scale(*span_of(drawing), left, drawing.width - widest - GAP - 4)
    title = wrap(drawing.axis_title("y", log=log), drawing.width, spec.SMALL_SIZE)
    gaps = unpublished(drawing, found)
    shaded = bands(drawing, found, x_scale)
    said = wrap(gap_legend(drawing, gaps, shaded), drawing.width, spec.SMALL_SIZE) if gaps else []
    layers = [
        shade(drawing, shaded, y_scale),
        *frame(drawing, x_scale, y_scale, ticks, title, log),
        *paths(drawing, found, x_scale, y_scale),
        *bounds(drawing, gaps, x_scale, y_scale),
        *written(names, x_scale, drawing),
        spec.texts([{"text": line, "y": height + 42 + place * spec.LINE} for place, line in enumerate(said)],
                   {"value": 0}, spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-3"]),
    ]
    return spec.chart(drawing, layers, height=height, top=18 + 14 * len(title),
                      bottom=28 + (spec.LINE * len(said) + 8 if said else 0))


def span_of(drawing: Drawing) -> tuple[float, float]:
    """The first and last x; a year to each side of the only one."""
    present = [x for row in drawing.rows if (x := drawing.number(row, "x")) is not None]
    low, high = min(present, default=0.0), max(present, default=0.0)
    return (low, high) if low < high else (low - 1, high + 1)


def courses(drawing: Drawing) -> list[Course]:
    """The lines, the reader's last so that it lies on top; most of the rest by their last value."""
    focus = drawing.constant("focus")
    by_key: dict[Any, list[Row]] = {}
    for row in drawing.rows:
        by_key.setdefault(drawing.value(row, "series"), []).append(row)
    order = sorted(by_key, key=lambda key: -last(drawing, by_key[key]))
    rest = [key for key in order if key != focus]
    to_name = set(rest[: NAMED[drawing.width_name] - 1])
    made = []
    for place, key in enumerate(rest):
        colour = drawing.colours["peer"] if key in to_name else drawing.colours["nodata"]
        made.append(course(drawing, by_key[key], key, focus=False, named=key in to_name, colour=colour,
                           dash=DASHES[place % len(DASHES)] if key in to_name else [1, 0]))
    if focus in by_key:
        made.append(course(drawing, by_key[focus], focus, focus=True, named=True,
                           colour=drawing.colours["region"], dash=[1, 0]))
    return made


def course(drawing: Drawing, rows: Sequence[Row], key: Any, **style: Any) -> Course:
    """One line from its rows."""
    ordered = tuple(sorted(rows, key=lambda row: drawing.number(row, "x") or 0.0))
    return Course(key, drawing.text(ordered[0], "series"), ordered, **style)


def last(drawing: Drawing, rows: Sequence[Row]) -> float:
    """The last published value of a line; minus infinity where there is none."""
    known = [(drawing.number(row, "x") or 0.0, y) for row in rows
             if (y := drawing.number(row, "y")) is not None]
    return max(known)[1] if known else float("-inf")


def named(drawing: Drawing, found: Sequence[Course], y_scale: Scale) -> list[Name]:
    """The names with their last values, moved apart where they would overlap."""
    room = drawing.width * NAME_SHARE
    wanted = []
    for one in found:
        value = last(drawing, one.points)
        if one.named and value > float("-inf"):
            row = next(row for row in reversed(one.points) if drawing.number(row, "y") is not None)
            wanted.append(Name(one, end_text(one.name, drawing.text(row, "y"), room), y_scale.pixel(value)))
    wanted.sort(key=lambda name: name.y)
    return apart(wanted, y_scale.start)


def end_text(name: str, value: str, room: float) -> list[str]:
    """A name in at most two lines and its value, never cut: beside the name or on a line of its own."""
    parts = wrap(name, room, spec.TEXT_SIZE, 2)
    beside = f"{parts[-1]} {value}"
    if text_width(beside, spec.TEXT_SIZE) <= room:
        return [*parts[:-1], beside]
    return [*parts, value]


def apart(names: Sequence[Name], height: float) -> list[Name]:
    """The names without overlaps: pushed down from the top, then up from the bottom."""
    halves = [spec.LINE * len(name.lines) / 2 for name in names]
    places = [name.y for name in names]
    for at in range(1, len(places)):
        places[at] = max(places[at], places[at - 1] + halves[at - 1] + halves[at] + 2)
    limit = height + 8
    for at in range(len(places) - 1, -1, -1):
        places[at] = min(places[at], limit - halves[at])
        limit = places[at] - halves[at] - 2
    return [Name(name.course, name.lines, place) for name, place in zip(names, places, strict=True)]


def frame(
    drawing: Drawing, x_scale: Scale, y_scale: Scale, ticks: list[float], title: list[str], log: bool,
) -> list[Layer]:
    """Axes and hairlines; a marked 1 where ratios are drawn."""
    count = max(2, int((x_scale.end - x_scale.start) / 48))
    x_ticks = sorted({x_scale.low, x_scale.high, *(
        tick for tick in x_scale.ticks(count)
        if min(abs(x_scale.pixel(tick) - x_scale.start), abs(x_scale.pixel(tick) - x_scale.end)) > 40
        and (drawing.kind("x") != "year" or float(tick).is_integer()))})
    x_axis = scales.axis(x_scale, drawing.kind("x"), drawing.language, [], orient="bottom", grid=False,
                         labelPadding=10, ticks=x_ticks)
    y_axis = scales.axis(
        y_scale, drawing.kind("y"), drawing.language, title, orient="left", titleAngle=0,
        titleAnchor="end", titleAlign="left", titleX=0, titleY=-10 - 14 * len(title), titleBaseline="top",
        ticks=ticks, labelPadding=0, labelAlign="left", grid=False)
    values = [{"x": x_scale.low, "x2": x_scale.high, "y": tick} for tick in ticks]
    layers = [spec.marks(values, {"type": "rule", "color": drawing.colours["rule"]}, {
        "x": scales.position("x", x_scale, x_axis), "x2": {"field": "x2"},
        "y": scales.position("y", y_scale, y_axis)})]
    if log:
        layers.append(spec.marks(
            [{"x": x_scale.low, "x2": x_scale.high, "y": 1.0}],
            {"type": "rule", "color": drawing.colours["ink-3"], "strokeWidth": 1.5},
            {"x": scales.position("x", x_scale), "x2": {"field": "x2"}, "y": scales.position("y", y_scale)}))
    return layers


def paths(drawing: Drawing, found: Sequence[Course], x_scale: Scale, y_scale: Scale) -> list[Layer]:
    """The lines, broken at every gap, with a dot at each figure of a named one."""
    layers = []
    for one in found:
        points, segment = [], 0
        for row in one.points:
            y = drawing.number(row, "y")
            if y is None:
                segment += 1
                continue
            tip = f"{one.name}: {drawing.text(row, 'x')}, {drawing.quantity(row, 'y')}"
            points.append({"x": drawing.number(row, "x"), "y": y, "segment": segment,
                           **described(tip, drawing.key(row, "series"))})
        encoding = {"x": scales.position("x", x_scale), "y": scales.position("y", y_scale)}
        layers.append(spec.marks(points, {
            "type": "line", "color": one.colour, "strokeWidth": 2.5 if one.focus else 1.5,
            "strokeDash": one.dash, "strokeJoin": "round"},
            {**encoding, "detail": {"field": "segment", "type": "nominal"}}))
        layers.append(spec.marks(points, {
            "type": "point", "shape": "circle", "filled": True, "color": one.colour, "opacity": 1,
            "size": 36 if one.focus else 16 if one.named else 8}, encoding, told=True))
    return layers


def unpublished(drawing: Drawing, found: Sequence[Course]) -> list[tuple[Course, Row]]:
    """Years of named lines without a figure."""
    return [(one, row) for one in found if one.named for row in one.points
            if drawing.number(row, "y") is None]


def bands(drawing: Drawing, found: Sequence[Course], x_scale: Scale) -> list[dict[str, Any]]:
    """A band of shade for each year without a figure: of the reader's line, or of every named one without it."""
    named_ones = [one for one in found if one.named]
    own = [one for one in named_ones if one.focus] or named_ones
    rows: dict[float, list[Row]] = {}
    for one in own:
        for row in one.points:
            rows.setdefault(drawing.number(row, "x") or 0.0, []).append(row)
    years = sorted({drawing.number(row, "x") or 0.0 for one in named_ones for row in one.points})
    half = min((after - year for year, after in pairwise(years)), default=1.0) / 2
    made = []
    for year, at in sorted(rows.items()):
        if all(drawing.number(row, "y") is None for row in at):
            who = f"{own[0].name}: " if len(own) == 1 else ""
            tip = f"{who}{drawing.text(at[0], 'x')}, {drawing.say('not-published')}"
            made.append({"year": year, "from": x_scale.pixel(year - half), "to": x_scale.pixel(year + half),
                         **described(tip)})
    return made


def shade(drawing: Drawing, shaded: Sequence[dict[str, Any]], y_scale: Scale) -> Layer:
    """The bands, from the foot of the figure to its head."""
    values = [{**band, "top": y_scale.end, "foot": y_scale.start} for band in shaded]
    return spec.marks(values, {"type": "rect", "fill": drawing.colours["rule"], "opacity": 0.6}, {
        "x": spec.pixel("from"), "x2": {"field": "to"}, "y": spec.pixel("top"), "y2": {"field": "foot"},
    }, told=True)


def gap_legend(
    drawing: Drawing, gaps: Sequence[tuple[Course, Row]], shaded: Sequence[dict[str, Any]],
) -> str:
    """What a band of shade means, and what it means where another line breaks off."""
    years = {band["year"] for band in shaded}
    elsewhere = any(drawing.number(row, "x") not in years for _, row in gaps)
    said = [drawing.say("figure-gap-shaded")] if shaded else []
    said += [drawing.say("figure-gap-broken")] if elsewhere else []
    return " ".join(said)


def bounds(
    drawing: Drawing, gaps: Sequence[tuple[Course, Row]], x_scale: Scale, y_scale: Scale,
) -> list[Layer]:
    """Bars from bound to bound in years without a figure, where there are bounds."""
    bounded = []
    for one, row in gaps:
        low, high = drawing.number(row, "low"), drawing.number(row, "high")
        if low is None or high is None:
            continue
        tip = (f"{one.name}: {drawing.text(row, 'x')}, {drawing.say('not-published')}, "
               + drawing.say("figure-bounds", bounds=drawing.span(low, high, "y")))
        bounded.append({"x": drawing.number(row, "x"), "y": max(low, y_scale.low),
                        "y2": min(high, y_scale.high), "colour": one.colour, **described(tip)})
    stroke = {"field": "colour", "type": "nominal", "scale": None, "legend": None}
    return [spec.marks(bounded, {"type": "rule", "strokeWidth": 6, "opacity": 0.35}, {
        "x": scales.position("x", x_scale), "y": scales.position("y", y_scale), "y2": {"field": "y2"},
        "stroke": stroke,
    }, told=True)]


def written(names: Sequence[Name], x_scale: Scale, drawing: Drawing) -> list[Layer]:
    """The names at the ends of the lines."""
    layers = []
    for name in names:
        first = name.y - spec.LINE * (len(name.lines) - 1) / 2
        values = [{"text": part, "y": first + place * spec.LINE} for place, part in enumerate(name.lines)]
        layers.append(spec.texts(
            values, {"value": x_scale.end + GAP}, spec.pixel("y"), fill=name.course.colour,
            fontWeight=600 if name.course.focus else 400))
    return layers
