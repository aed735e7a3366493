"""Industries by how close they lie to what a region does and how complex they are, in four named quarters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean
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
AWAY = tuple(12.0 * step for step in range(15))
"""How far from its dot a name of the answer may stand, in pixels; a line then leads to it."""
TURNS = tuple(math.radians(30 * step) for step in range(12))

Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Point:
    """One industry: its row, pixels, radius, the group whose style it has, and whether its name may not be left out."""

    row: Row
    x: float
    y: float
    radius: float
    group: int
    named: bool


def frontier_scatter(drawing: Drawing) -> Spec:
    """A scatter in quarters.

    Roles: label, x (relatedness), y (complexity), size (drawn as area), x_mean_value and y_mean_value (where
    the quarters meet; the means of what is drawn without them), named_value (so many rows from the top are
    named whatever the room, and filled), group (instead of these, a term or a yes/no: the first group, or
    yes, is filled in the region's colour, the others are open).
    """
    height = HEIGHT[drawing.width_name]
    rows = [row for row in drawing.rows
            if drawing.number(row, "x") is not None and drawing.number(row, "y") is not None]
    x_values = [drawing.number(row, "x") or 0.0 for row in rows]
    y_values = [drawing.number(row, "y") or 0.0 for row in rows]
    middle = (float(drawing.constant("x_mean", mean(x_values or [0.0]))),
              float(drawing.constant("y_mean", mean(y_values or [0.0]))))
    y_scale = Scale(*scales.linear_domain([*y_values, middle[1]], air=0.08), height, 0.0)
    ticks = y_scale.ticks(5)
    left = max(text_width(tick_text(drawing.kind("y"), tick, drawing.language), spec.SMALL_SIZE)
               for tick in ticks) + 10
    x_scale = Scale(*scales.linear_domain([*x_values, middle[0]], air=0.06), left, drawing.width - 4)
    groups = groups_of(drawing, rows)
    points = [placed(drawing, row, rows, groups, x_scale, y_scale) for row in rows]
    level = level_mean(drawing, points, x_scale, y_scale.pixel(middle[1]), middle[1])
    title = wrap(drawing.axis_title("y"), drawing.width, spec.SMALL_SIZE)
    key = legend(drawing, groups, points)
    layers = [
        *frame(drawing, x_scale, y_scale, ticks, title, middle),
        *quarters(drawing, x_scale, y_scale, middle),
        *dots(drawing, points, x_scale, y_scale),
        *means(drawing, x_scale, middle[0], level),
        *names(drawing, points, x_scale, height, level),
        *key_layers(drawing, key, height),
    ]
    return spec.chart(drawing, layers, height=height, top=32 + 14 * len(title), bottom=46 + 18 * len(key))


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
    first = drawing.rows[:int(drawing.constant("named", 0))]
    named = any(row is other for other in first)
    group = groups.index(drawing.value(row, "group")) if groups else int(bool(first) and not named)
    return Point(row, x_scale.pixel(drawing.number(row, "x") or 0.0),
                 y_scale.pixel(drawing.number(row, "y") or 0.0), radius, group, named)


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
        titleAlign="left", titleX=0, titleY=-24 - 14 * len(title), titleBaseline="top", grid=False,
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
    """The names of the quarters in their outer corners; over the line between them where both have room for it."""
    layers = []
    ends = {"far": x_scale.start + 4, "near": x_scale.end - 2}
    for height, y in (("complex", 9.0), ("simple", y_scale.start - 9)):
        said = {side: drawing.say(f"quadrant-{side}-{height}") for side in ends}
        needed = sum(text_width(words, spec.SMALL_SIZE) for words in said.values()) + 12
        for side, at in ends.items():
            room = abs(at - x_scale.pixel(middle[0])) - 6
            words = said[side] if needed <= ends["near"] - ends["far"] else shorten(said[side], room, spec.SMALL_SIZE)
            layers.append(spec.texts([{"text": words, "y": y}], {"value": at}, spec.pixel("y"),
                                     align="left" if side == "far" else "right", fontSize=spec.SMALL_SIZE,
                                     fontStyle="italic", fill=drawing.colours["ink-3"]))
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


@dataclass(frozen=True)
class Mean:
    """What is written at the level line: the words, the box, and at which end."""

    words: str
    box: Box
    align: str


def level_mean(drawing: Drawing, points: Sequence[Point], x_scale: Scale, y: float, value: float) -> Mean:
    """The value of the level line above it, at the end that has room."""
    words = mean_words(drawing, "y", value)
    wide = text_width(words, spec.SMALL_SIZE)
    boxes = {align: (left, y - 15, left + wide, y - 1)
             for align, left in (("right", x_scale.end - wide), ("left", x_scale.start))}
    align = next((one for one, box in boxes.items() if not any(overlap(box, dot_box(p)) for p in points)), "right")
    return Mean(words, boxes[align], align)


def mean_words(drawing: Drawing, role: str, value: float) -> str:
    """The value of a line in words."""
    return drawing.say("figure-mean-line", value=text.write_cell(drawing.kind(role), value, drawing.language))


def means(drawing: Drawing, x_scale: Scale, across: float, level: Mean) -> list[Layer]:
    """The values of the two lines: above the upright one, and on the level one."""
    words = mean_words(drawing, "x", across)
    half = text_width(words, spec.SMALL_SIZE) / 2
    x = min(max(x_scale.pixel(across), x_scale.start + half), x_scale.end - half)
    at = level.box[2] if level.align == "right" else level.box[0]
    quiet = {"fontSize": spec.SMALL_SIZE, "fill": drawing.colours["ink-3"]}
    return [
        spec.texts([{"text": words, "y": -7.0}], {"value": x}, spec.pixel("y"), align="center", **quiet),
        spec.texts([{"text": level.words, "y": level.box[1] + 7}], {"value": at}, spec.pixel("y"),
                   align=level.align, **quiet),
    ]


@dataclass(frozen=True)
class Name:
    """A name that has found its place: the lines, the box and how they are aligned in it."""

    point: Point
    parts: list[str]
    box: Box
    align: str

    @property
    def leader(self) -> tuple[float, float, float, float] | None:
        """The line from the dot to a name that stands away from it, as two points; None beside the dot."""
        x = min(max(self.point.x, self.box[0]), self.box[2])
        y = min(max(self.point.y, self.box[1]), self.box[3])
        far = math.hypot(x - self.point.x, y - self.point.y)
        if far < self.point.radius + 8:
            return None
        edge = self.point.radius / far
        return (self.point.x + (x - self.point.x) * edge, self.point.y + (y - self.point.y) * edge, x, y)


def names(
    drawing: Drawing, points: Sequence[Point], x_scale: Scale, height: float, level: Mean,
) -> list[Layer]:
    """Names beside as many dots as there is room for; those of the answer first, then the outermost."""
    found = placed_names(drawing, points, x_scale, height, level)
    values: list[dict[str, Any]] = []
    lines: list[dict[str, float]] = []
    for name in found:
        at = {"left": name.box[0], "right": name.box[2], "center": (name.box[0] + name.box[2]) / 2}[name.align]
        shared = {"x": x_scale.value_at(at), "align": name.align, "weight": 600 if name.point.named else 400}
        values += [{**shared, "text": part, "y": name.box[1] + 7 + NAME_LINE * place}
                   for place, part in enumerate(name.parts)]
        if name.leader is not None:
            x, y, x2, y2 = name.leader
            lines.append({"x": x_scale.value_at(x), "y": y, "x2": x_scale.value_at(x2), "y2": y2})
    return [
        spec.marks(lines, {"type": "rule", "color": drawing.colours["ink-3"], "strokeWidth": 1},
                   {"x": scales.position("x", x_scale), "x2": {"field": "x2"}, "y": spec.pixel("y"),
                    "y2": {"field": "y2"}}),
        *(spec.texts([v for v in values if (v["align"], v["weight"]) == (align, weight)],
                     scales.position("x", x_scale), spec.pixel("y"), align=align, fontSize=spec.SMALL_SIZE,
                     fontWeight=weight)
          for align in ("left", "right", "center") for weight in (400, 600)),
    ]


def placed_names(
    drawing: Drawing, points: Sequence[Point], x_scale: Scale, height: float, level: Mean,
) -> list[Name]:
    """The names that have a place; one of the answer always has, if need be away from its dot or over others."""
    corners = [(x_scale.start, 0.0, x_scale.end, 16.0), (x_scale.start, height - 16, x_scale.end, height)]
    taken: list[Box] = [*corners, level.box, *(dot_box(point) for point in points)]
    within = (x_scale.start, 0.0, float(drawing.width), height)
    done: list[Name] = []
    for point in sorted(points, key=lambda p: (not p.named, -(p.x / drawing.width - p.y / height), p.y)):
        parts = wrap(drawing.text(point.row, "label"), NAME_WIDTH[drawing.width_name], spec.SMALL_SIZE, 2)
        if point.named:
            found = next((place for away in AWAY if (place := free_place(point, parts, taken, within, away))), None) \
                or free_place(point, parts, [*corners, *(name.box for name in done)], within)
        else:
            found = free_place(point, parts, taken, within) if len(done) < NAMED[drawing.width_name] else None
        if found is not None:
            done.append(Name(point, parts, *found))
            taken.append(found[0])
    return done


def dot_box(point: Point) -> Box:
    """The room that a dot takes."""
    return (point.x - point.radius, point.y - point.radius, point.x + point.radius, point.y + point.radius)


def free_place(
    point: Point, parts: Sequence[str], taken: Sequence[Box], within: Box, away: float = 0.0,
) -> tuple[Box, str] | None:
    """A free box for a name beside, above or below its dot, or so far away from it, and how it is aligned."""
    wide = max(text_width(part, spec.SMALL_SIZE) for part in parts)
    tall = NAME_LINE * len(parts)
    off = point.radius + 4 + away
    places = [
        ("left", point.x + off, point.y - tall / 2),
        ("right", point.x - off - wide, point.y - tall / 2),
        ("center", point.x - wide / 2, point.y - off - tall + 2),
        ("center", point.x - wide / 2, point.y + off - 2),
    ]
    if away:
        places += [("center", point.x + math.cos(turn) * (off + wide / 2) - wide / 2,
                    point.y + math.sin(turn) * (off + tall / 2) - tall / 2) for turn in TURNS]
    for align, left, top in places:
        box = (left, top, left + wide, top + tall)
        inside = within[0] <= box[0] and box[2] <= within[2] and within[1] <= box[1] and box[3] <= within[3]
        if inside and not any(overlap(box, other) for other in taken):
            return box, align
    return None


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes (left, top, right, bottom) share a point."""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def legend(drawing: Drawing, groups: Sequence[Any], points: Sequence[Point]) -> list[tuple[int, str]]:
    """The styles in words: which dots the answer names, or the groups; yes and no are said with the column's name."""
    kind = drawing.kind("group")
    if not groups:
        return [(0, drawing.say("figure-named")), (1, drawing.say("figure-not-named"))] \
            if any(point.named for point in points) else []
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
