"""Industries by how close they lie to what a region does and how complex they are, in four named quarters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from distretto.rendering import text
from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described, tick_text
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import shorten, text_width, wrap

HEIGHT = {"full": 460.0, "wide": 400.0, "narrow": 320.0, "mini": 200.0}
NAMED = {"full": 30, "wide": 18, "narrow": 8, "mini": 3}
SMALLEST, LARGEST = 3.5, 10.0
NAME_WIDTH = {"full": 170.0, "wide": 140.0, "narrow": 118.0, "mini": 90.0}

NAME_LINE = 13.0

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Point:
    """One industry: its row, pixels, radius and the group whose style it has."""

    row: Row
    x: float
    y: float
    radius: float
    group: int


def frontier_scatter(drawing: Drawing) -> Spec:
    """A scatter in quarters.

    Roles: label, x (relatedness), y (complexity), size (a count drawn as area), group (a term or a yes/no:
    the first group, or yes, is what the region has already and is filled in its colour, the others are
    open), x_mid_value and y_mid_value (where the quarters meet; the medians without them).
    """
    height = HEIGHT[drawing.width_name]
    rows = [row for row in drawing.rows
            if drawing.number(row, "x") is not None and drawing.number(row, "y") is not None]
    x_values = [drawing.number(row, "x") or 0.0 for row in rows]
    y_values = [drawing.number(row, "y") or 0.0 for row in rows]
    middle = (float(drawing.constant("x_mid", median(x_values or [0.0]))),
              float(drawing.constant("y_mid", median(y_values or [0.0]))))
    y_scale = Scale(*scales.linear_domain([*y_values, middle[1]], air=0.08), height, 0.0)
    ticks = y_scale.ticks(5)
    left = max(text_width(tick_text(drawing.kind("y"), tick, drawing.language), spec.SMALL_SIZE)
               for tick in ticks) + 10
    x_scale = Scale(*scales.linear_domain([*x_values, middle[0]], air=0.06), left, drawing.width - 4)
    groups = groups_of(drawing, rows)
    points = [placed(drawing, row, rows, groups, x_scale, y_scale) for row in rows]
    title = wrap(drawing.axis_title("y"), drawing.width, spec.SMALL_SIZE)
    key = legend(drawing, groups)
    layers = [
        *frame(drawing, x_scale, y_scale, ticks, title, middle),
        *quarters(drawing, x_scale, y_scale, middle),
        *dots(drawing, points, x_scale, y_scale),
        *names(drawing, points, x_scale, height),
        *key_layers(drawing, key, height),
    ]
    return spec.chart(drawing, layers, height=height, top=18 + 14 * len(title), bottom=46 + 18 * len(key))


def groups_of(drawing: Drawing, rows: Sequence[Row]) -> list[Any]:
    """The groups in the order of their styles: yes before no, others as they first occur."""
    if drawing.column("group") is None:
        return []
    found = list(dict.fromkeys(drawing.value(row, "group") for row in rows))
    return sorted(found, key=lambda group: group is not True) if True in found or False in found else found


def placed(
    drawing: Drawing, row: Row, rows: Sequence[Row], groups: list[Any], x_scale: Scale, y_scale: Scale,
) -> Point:
    """Where and how large an industry is drawn."""
    largest = max((drawing.number(other, "size") or 0.0 for other in rows), default=0.0)
    size = drawing.number(row, "size")
    radius = 5.0
    if size is not None and largest:
        radius = max(SMALLEST, LARGEST * math.sqrt(max(size, 0.0) / largest))
    group = groups.index(drawing.value(row, "group")) if groups else 0
    return Point(row, x_scale.pixel(drawing.number(row, "x") or 0.0),
                 y_scale.pixel(drawing.number(row, "y") or 0.0), radius, group)


def style(drawing: Drawing, group: int) -> dict[str, str]:
    """Fill and line of a group: the region's own filled, what it might do open, the rest grey and open."""
    colours = drawing.colours
    fills = (colours["region"], colours["paper"], colours["rule"], colours["peer-wash"])
    strokes = (colours["region"], colours["ink"], colours["ink-3"], colours["peer"])
    return {"fill": fills[min(group, 3)], "stroke": strokes[min(group, 3)]}


def frame(
    drawing: Drawing, x_scale: Scale, y_scale: Scale, ticks: list[float], title: list[str],
    middle: tuple[float, float],
) -> list[Layer]:
    """The axes and the two lines that part the quarters."""
    x_title = wrap(drawing.axis_title("x"), drawing.width - x_scale.start, spec.SMALL_SIZE)
    x_axis = scales.axis(x_scale, drawing.kind("x"), drawing.language, x_title, orient="bottom", grid=False,
                         titleAnchor="end", titleAlign="right", titlePadding=6, ticks=x_scale.ticks(5))
    y_axis = scales.axis(
        y_scale, drawing.kind("y"), drawing.language, title, orient="left", titleAngle=0, titleAnchor="end",
        titleAlign="left", titleX=0, titleY=-10 - 14 * len(title), titleBaseline="top", grid=False,
        ticks=ticks, labelPadding=0, labelAlign="left")
    values = [
        {"x": middle[0], "x2": middle[0], "y": y_scale.low, "y2": y_scale.high},
        {"x": x_scale.low, "x2": x_scale.high, "y": middle[1], "y2": middle[1]},
    ]
    return [spec.marks(values, {"type": "rule", "color": drawing.colours["ink-3"], "strokeDash": [2, 3]}, {
        "x": scales.position("x", x_scale, x_axis), "x2": {"field": "x2"},
        "y": scales.position("y", y_scale, y_axis), "y2": {"field": "y2"}})]


def quarters(
    drawing: Drawing, x_scale: Scale, y_scale: Scale, middle: tuple[float, float],
) -> list[Layer]:
    """The names of the quarters in their outer corners."""
    layers = []
    for near, align in ((False, "left"), (True, "right")):
        at = x_scale.end - 2 if near else x_scale.start + 4
        split = x_scale.pixel(middle[0])
        room = abs(at - split) - 6
        for complex_, y in ((True, 9.0), (False, y_scale.start - 9)):
            key = f"figure-quarter-{'near' if near else 'far'}-{'complex' if complex_ else 'simple'}"
            values = [{"text": shorten(drawing.say(key), room, spec.SMALL_SIZE), "y": y}]
            layers.append(spec.texts(values, {"value": at}, spec.pixel("y"), align=align,
                                     fontSize=spec.SMALL_SIZE, fontStyle="italic",
                                     fill=drawing.colours["ink-3"]))
    return layers


def dots(drawing: Drawing, points: Sequence[Point], x_scale: Scale, y_scale: Scale) -> list[Layer]:
    """The industries, large ones first so that small ones lie on them."""
    values = [
        {"x": drawing.number(point.row, "x"), "y": drawing.number(point.row, "y"),
         "area": math.pi * point.radius**2, **style(drawing, point.group),
         **described(drawing.tip(point.row, "label", "x", "y", "size", "group"),
                     drawing.key(point.row, "label"))}
        for point in sorted(points, key=lambda point: -point.radius)
    ]
    plain = {"type": "nominal", "scale": None, "legend": None}
    return [spec.marks(values, {"type": "point", "shape": "circle", "strokeWidth": 1.5, "fillOpacity": 0.85,
                                "opacity": 1}, {
        "x": scales.position("x", x_scale), "y": scales.position("y", y_scale),
        "size": {"field": "area", "type": "quantitative", "scale": None, "legend": None},
        "fill": {"field": "fill", **plain}, "stroke": {"field": "stroke", **plain}}, told=True)]


def names(drawing: Drawing, points: Sequence[Point], x_scale: Scale, height: float) -> list[Layer]:
    """Names beside as many dots as there is room for, the outermost of the frontier first."""
    taken: list[Box] = [(p.x - p.radius, p.y - p.radius, p.x + p.radius, p.y + p.radius) for p in points]
    taken += [(x_scale.start, 0.0, x_scale.end, 16.0), (x_scale.start, height - 16, x_scale.end, height)]
    frame_box = (x_scale.start, 0.0, float(drawing.width), height)
    values: list[dict[str, Any]] = []
    left = NAMED[drawing.width_name]
    for point in sorted(points, key=lambda p: (-(p.x / drawing.width - p.y / height), p.y)):
        parts = wrap(drawing.text(point.row, "label"), NAME_WIDTH[drawing.width_name], spec.SMALL_SIZE, 2)
        found = free_place(point, parts, taken, frame_box)
        if found is None or left == 0:
            continue
        left -= 1
        box, align = found
        taken.append(box)
        at = {"left": box[0], "right": box[2], "center": (box[0] + box[2]) / 2}[align]
        shared = {"x": x_scale.value_at(at), "align": align}
        values += [{**shared, "text": part, "y": box[1] + 7 + NAME_LINE * place}
                   for place, part in enumerate(parts)]
    return [
        spec.texts([v for v in values if v["align"] == align], scales.position("x", x_scale), spec.pixel("y"),
                   align=align, fontSize=spec.SMALL_SIZE)
        for align in ("left", "right", "center")
    ]


def free_place(
    point: Point, parts: Sequence[str], taken: Sequence[Box], within: Box,
) -> tuple[Box, str] | None:
    """A free box for a name beside, above or below its dot, and how the text is aligned in it."""
    wide = max(text_width(part, spec.SMALL_SIZE) for part in parts)
    tall = NAME_LINE * len(parts)
    off = point.radius + 4
    for align, left, top in (
        ("left", point.x + off, point.y - tall / 2),
        ("right", point.x - off - wide, point.y - tall / 2),
        ("center", point.x - wide / 2, point.y - off - tall + 2),
        ("center", point.x - wide / 2, point.y + off - 2),
    ):
        box = (left, top, left + wide, top + tall)
        inside = within[0] <= box[0] and box[2] <= within[2] and within[1] <= box[1] and box[3] <= within[3]
        if inside and not any(overlap(box, other) for other in taken):
            return box, align
    return None


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes (left, top, right, bottom) share a point."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def legend(drawing: Drawing, groups: Sequence[Any]) -> list[tuple[int, str]]:
    """The groups in words, each with its style; yes and no are said with the column's own name."""
    kind = drawing.kind("group")
    if kind == "flag":
        what = drawing.label("group")
        return [(place, drawing.say("figure-with" if group else "figure-without", what=what))
                for place, group in enumerate(groups)]
    return [(place, text.write({"kind": kind, "v": group}, drawing.language))
            for place, group in enumerate(groups)]


def key_layers(drawing: Drawing, key: Sequence[tuple[int, str]], height: float) -> list[Layer]:
    """The legend under the figure, one group a line."""
    first = height + 50.0
    dots_ = [{"y": first + 18 * place, **style(drawing, group)} for place, (group, _) in enumerate(key)]
    words = [{"text": shorten(said, drawing.width - 20, spec.TEXT_SIZE), "y": first + 18 * place}
             for place, (_, said) in enumerate(key)]
    plain = {"type": "nominal", "scale": None, "legend": None}
    return [
        spec.marks(dots_, {"type": "point", "shape": "circle", "size": 80, "strokeWidth": 1.5,
                           "opacity": 1}, {
            "x": {"value": 7}, "y": spec.pixel("y"), "fill": {"field": "fill", **plain},
            "stroke": {"field": "stroke", **plain}}),
        spec.texts(words, {"value": 20}, spec.pixel("y")),
    ]
