"""Cases by their membership in a solution and in the outcome: on or above the diagonal they agree with it."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described
from distretto.rendering.charts.frontier_scatter import overlap
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import shorten, text_width, wrap

HEIGHT = {"full": 420.0, "wide": 380.0, "narrow": 300.0, "mini": 200.0}
NAMED = {"full": 12, "wide": 8, "narrow": 4, "mini": 2}
AGAINST = "conditions-case-deviant"
TICKS = [0.0, 0.25, 0.5, 0.75, 1.0]


def xy_plot(drawing: Drawing) -> Spec:
    """A scatter with the diagonal and the lines at 0.5.

    Roles: label, x (membership in the solution), y (membership in the outcome), group (the kind of case, a term).
    Cases that are in the solution and not in the outcome are squares, filled, and named as far as there is room.
    """
    height = HEIGHT[drawing.width_name]
    title = wrap(drawing.axis_title("y"), drawing.width, spec.SMALL_SIZE)
    y_scale, x_scale = Scale(-0.03, 1.03, height, 0.0), Scale(-0.03, 1.03, 34.0, drawing.width - 8.0)
    rows = [row for row in drawing.rows
            if drawing.number(row, "x") is not None and drawing.number(row, "y") is not None]
    values = [
        {"x": drawing.number(row, "x"), "y": drawing.number(row, "y"),
         "against": drawing.value(row, "group") == AGAINST,
         **described(drawing.tip(row, "label", "x", "y", "group"), drawing.key(row, "label"))}
        for row in rows
    ]
    against = [row for row in rows if drawing.value(row, "group") == AGAINST][:NAMED[drawing.width_name]]
    position = {"x": scales.position("x", x_scale), "y": scales.position("y", y_scale)}
    colours = drawing.colours
    against = apart(drawing, against, x_scale, y_scale)
    names = [{"x": drawing.number(row, "x"), "y": drawing.number(row, "y"),
              "text": shorten(drawing.text(row, "label"), 120, spec.SMALL_SIZE)} for row in against]
    layers = [
        *lines(drawing, x_scale, y_scale, title),
        spec.marks([v for v in values if not v["against"]],
                   {"type": "point", "shape": "circle", "size": 55, "fill": colours["paper"],
                    "stroke": colours["region"], "strokeWidth": 1.5, "opacity": 1}, position, told=True),
        spec.marks([v for v in values if v["against"]],
                   {"type": "point", "shape": "square", "size": 75, "fill": colours["ink"],
                    "stroke": colours["paper"], "opacity": 1}, position, told=True),
        spec.texts(names, scales.position("x", x_scale), scales.position("y", y_scale), align="right", dx=-8,
                   fontSize=spec.SMALL_SIZE),
    ]
    return spec.chart(drawing, layers, height=height, top=14 + 14 * len(title), bottom=46)


def apart(drawing: Drawing, rows: Sequence[Row], x_scale: Scale, y_scale: Scale) -> list[Row]:
    """The cases whose names do not lie over one another, in their order."""
    taken: list[tuple[float, float, float, float]] = []
    kept = []
    for row in rows:
        x, y = x_scale.pixel(drawing.number(row, "x") or 0.0) - 8, y_scale.pixel(drawing.number(row, "y") or 0.0)
        wide = min(text_width(drawing.text(row, "label"), spec.SMALL_SIZE), 120.0)
        box = (x - wide - 12, y - 9, x + 14, y + 9)
        if not any(overlap(box, other) for other in taken):
            taken.append(box)
            kept.append(row)
    return kept


def lines(drawing: Drawing, x_scale: Scale, y_scale: Scale, title: list[str]) -> list[Layer]:
    """The axes, the diagonal and the two lines at 0.5."""
    x_title = wrap(drawing.axis_title("x"), drawing.width - x_scale.start, spec.SMALL_SIZE)
    x_axis = scales.axis(x_scale, "number", drawing.language, x_title, orient="bottom", grid=False, ticks=TICKS,
                         titleAnchor="end", titleAlign="right", titlePadding=6)
    y_axis = scales.axis(y_scale, "number", drawing.language, title, orient="left", titleAngle=0, titleAnchor="end",
                         titleAlign="left", titleX=0, titleY=-10 - 14 * len(title), titleBaseline="top", grid=False,
                         ticks=TICKS, labelPadding=0, labelAlign="left")
    values = [
        {"x": 0.0, "x2": 1.0, "y": 0.0, "y2": 1.0},
        {"x": 0.5, "x2": 0.5, "y": 0.0, "y2": 1.0},
        {"x": 0.0, "x2": 1.0, "y": 0.5, "y2": 0.5},
    ]
    return [spec.marks(values, {"type": "rule", "color": drawing.colours["ink-3"], "strokeDash": [2, 3]}, {
        "x": scales.position("x", x_scale, x_axis), "x2": {"field": "x2"},
        "y": scales.position("y", y_scale, y_axis), "y2": {"field": "y2"}})]
