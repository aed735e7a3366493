"""Who is tied to whom: names on a circle, with lines between them that are the thicker the stronger the tie."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from distretto.rendering.charts import spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described
from distretto.rendering.typography import wrap

RADIUS = {"full": 210.0, "wide": 150.0, "narrow": 88.0, "mini": 60.0}
DOT = 70.0
THINNEST, THICKEST = 0.6, 7.0
FULL = 3.0
"""A tie of so many times and more is drawn as thick as can be."""
GAP = 10.0
SIDEWAYS = 0.2
"""Names whose place is less to the side than this stand in the middle above or below it."""


@dataclass(frozen=True)
class Place:
    """Where a name stands on the circle: its dot, and the direction from the middle."""

    x: float
    y: float
    side: float
    down: float


def ties(drawing: Drawing) -> Spec:
    """Ties.

    Roles: one, other (the two ends), value (how strong), least_value (weaker ties are not drawn, those of the reader's
    own apart), focus_value (the reader's own, at the top of the circle, its ties in its colour).
    """
    names = named(drawing)
    radius = RADIUS[drawing.width_name]
    top = 3 * spec.LINE
    height = 2 * (radius + top) + spec.LINE
    places = {
        name: place_of(at, len(names), drawing.width / 2, top + radius + spec.LINE / 2, radius)
        for at, name in enumerate(names)
    }
    return spec.chart(drawing, [
        *lines(drawing, places),
        dots(drawing, places),
        *labels(drawing, names, places),
    ], height=height)


def named(drawing: Drawing) -> dict[str, str]:
    """The ends of all ties as written, by what they are, in the order in which they are met; one's own comes first."""
    found: dict[str, str] = {}
    own = drawing.constant("focus")
    for row in drawing.rows:
        for role in ("one", "other"):
            found.setdefault(str(drawing.value(row, role)), drawing.text(row, role))
    return {**({own: found[own]} if own in found else {}), **found}


def place_of(at: int, many: int, x: float, y: float, radius: float) -> Place:
    """The place of a name: the first at the top, the others clockwise."""
    angle = 2 * math.pi * at / many
    side, down = math.sin(angle), -math.cos(angle)
    return Place(x + radius * side, y + radius * down, side, down)


def lines(drawing: Drawing, places: Mapping[str, Place]) -> list[Layer]:
    """The ties, those of one's own above the others."""
    least, own = float(drawing.constant("least", 0.0)), drawing.constant("focus")
    others: list[dict[str, object]] = []
    mine: list[dict[str, object]] = []
    for row in drawing.rows:
        value = drawing.number(row, "value")
        ends = [str(drawing.value(row, role)) for role in ("one", "other")]
        if value and (own in ends or value >= least):
            (mine if own in ends else others).append(line(drawing, row, value, *(places[end] for end in ends)))
    encoding = {
        "x": spec.pixel("x"), "x2": {"field": "x2"}, "y": spec.pixel("y"), "y2": {"field": "y2"},
        "strokeWidth": {"field": "thick", "type": "quantitative", "scale": None, "legend": None},
    }
    return [
        spec.marks(drawn, {"type": "rule", "color": drawing.colours[colour], "opacity": seen}, encoding, told=True)
        for drawn, colour, seen in ((others, "peer", 0.3), (mine, "region", 0.85)) if drawn
    ]


def line(drawing: Drawing, row: Row, value: float, one: Place, other: Place) -> dict[str, object]:
    """One tie from dot to dot."""
    thick = max(THINNEST, THICKEST * min(value, FULL) / FULL)
    said = f"{drawing.text(row, 'one')} – {drawing.text(row, 'other')}: {drawing.text(row, 'value')}"
    return {"x": one.x, "y": one.y, "x2": other.x, "y2": other.y, "thick": round(thick, 2), **described(said)}


def dots(drawing: Drawing, places: Mapping[str, Place]) -> Layer:
    """A dot for each name."""
    own = drawing.constant("focus")
    values = [
        {"x": place.x, "y": place.y, "fill": drawing.colours["region" if name == own else "peer"]}
        for name, place in places.items()
    ]
    return spec.marks(values, {"type": "point", "filled": True, "size": DOT, "opacity": 1}, {
        "x": spec.pixel("x"), "y": spec.pixel("y"),
        "fill": {"field": "fill", "type": "nominal", "scale": None, "legend": None},
    })


def labels(drawing: Drawing, names: Mapping[str, str], places: Mapping[str, Place]) -> list[Layer]:
    """The names outside the circle, each turned away from it; one's own in bold."""
    own, made = drawing.constant("focus"), []
    for name, place in places.items():
        align = "center" if abs(place.side) < SIDEWAYS else "left" if place.side > 0 else "right"
        x = place.x + (GAP * place.side if align != "center" else 0.0)
        room = {"left": drawing.width - x, "right": x, "center": drawing.width * 0.8}[align]
        parts = wrap(names[name], room, spec.TEXT_SIZE, 2)
        shift = (len(parts) - 1) * spec.LINE
        y = place.y + (GAP + 4) * place.down - shift * (1 - place.down) / 2
        written = [{"text": part, "x": x, "y": y + spec.LINE * at} for at, part in enumerate(parts)]
        made.append(spec.texts(written, spec.pixel("x"), spec.pixel("y"), align=align,
                               fontWeight=600 if name == own else "normal"))
    return made
