"""Skill with intervals, one row a predictor, against the band that chance alone gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import text_width, wrap

LABEL_SHARE = 0.34
NO_SKILL = 0.5
GAP = 14.0


@dataclass(frozen=True)
class Line:
    """One predictor: its row, label, place, what is written at it, and whether it beats chance."""

    row: Row
    label: list[str]
    y: float
    value: str
    beats: bool


def interval_forest(drawing: Drawing) -> Spec:
    """Intervals in rows.

    Roles: label, x, low, high, null_low and null_high (what chance alone gives, drawn as a grey band). For
    areas under the ROC curve 0.5 is marked, for ratios 1.
    """
    lines, height = placed(drawing)
    start = 8.0 if drawing.narrow else label_column(lines) + 12
    scale = fitted(drawing, lines, start)
    mark = {"auc": NO_SKILL, "times": 1.0}.get(drawing.kind("x"), 0.0)
    title = wrap(drawing.axis_title("x"), drawing.width - start, spec.SMALL_SIZE)
    drawn_axis = scales.axis(scale, drawing.kind("x"), drawing.language, title, orient="top",
                             grid=not drawing.narrow, titleAnchor="start", titleAlign="left",
                             titlePadding=8, ticks=scale.ticks(5))
    said = wrap(legend(drawing), drawing.width, spec.SMALL_SIZE)
    layers = [
        *bands(drawing, lines, scale, drawn_axis), *marked(drawing, lines, scale, mark, height),
        *estimates(drawing, lines, scale), *words(drawing, lines, scale),
        spec.texts([{"text": line, "y": height + 10 + place * spec.LINE} for place, line in enumerate(said)],
                   {"value": 0}, spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-3"]),
    ]
    return spec.chart(drawing, layers, height=height, top=24 + 14 * len(title),
                      bottom=8 + spec.LINE * len(said))


def legend(drawing: Drawing) -> str:
    """What the grey band and the two kinds of dot are."""
    if drawing.column("null_high") is None:
        return drawing.say("figure-forest-legend")
    return drawing.say("figure-forest-legend-null")


def placed(drawing: Drawing) -> tuple[list[Line], float]:
    """The rows from top to bottom and the height they take."""
    lines, y = [], 4.0
    for row in drawing.rows:
        x = drawing.number(row, "x")
        if x is None:
            continue
        low, high = drawing.number(row, "low"), drawing.number(row, "high")
        value = drawing.text(row, "x")
        if low is not None and high is not None:
            value = f"{value} ({drawing.span(low, high, 'x')})"
        room = drawing.width * LABEL_SHARE
        if drawing.narrow:
            room = drawing.width - text_width(value, spec.TEXT_SIZE) - 8
        label = wrap(drawing.text(row, "label"), room, spec.TEXT_SIZE, 2)
        tall = spec.LINE * len(label)
        step = tall + 30 if drawing.narrow else max(30.0, tall + 8)
        beats = (low if low is not None else x) > (drawing.number(row, "null_high") or NO_SKILL)
        lines.append(Line(row, label, y + tall + 10 if drawing.narrow else y + step / 2, value, beats))
        y += step
    return lines, y + 2


def label_column(lines: Sequence[Line]) -> float:
    """The width of the widest label."""
    return max((text_width(part, spec.TEXT_SIZE) for line in lines for part in line.label), default=0.0)


def fitted(drawing: Drawing, lines: Sequence[Line], start: float) -> Scale:
    """A linear scale over every interval and band; values stand in a column at the right."""
    roles = ("x", "low", "high", "null_low", "null_high")
    values = [drawing.number(line.row, role) for line in lines for role in roles]
    kept = {"auc": [NO_SKILL], "times": [1.0]}.get(drawing.kind("x"), [])
    low, high = scales.linear_domain([*values, *kept])
    column = max((text_width(line.value, spec.TEXT_SIZE) for line in lines), default=0.0) + GAP
    return Scale(low, high, start, drawing.width - (10.0 if drawing.narrow else column))


def bands(
    drawing: Drawing, lines: Sequence[Line], scale: Scale, drawn_axis: dict[str, object],
) -> list[Layer]:
    """The axis, and behind each row the band of chance."""
    axis_values = [{"x": scale.low, "x2": scale.high, "y": line.y} for line in lines]
    values = []
    for line in lines:
        low, high = drawing.number(line.row, "null_low"), drawing.number(line.row, "null_high")
        if low is not None and high is not None:
            tip = f"{drawing.text(line.row, 'label')}: " + drawing.say(
                "figure-null-band", bounds=drawing.span(low, high, "x"))
            values.append({"x": low, "x2": high, "y": line.y - 9, "y2": line.y + 9, **described(tip)})
    x2, y = {"field": "x2"}, spec.pixel("y")
    return [
        spec.marks(axis_values, {"type": "rule", "opacity": 0},
                   {"x": scales.position("x", scale, drawn_axis), "x2": x2, "y": y}),
        spec.marks(values, {"type": "rect", "fill": drawing.colours["rule"]},
                   {"x": scales.position("x", scale), "x2": x2, "y": y, "y2": {"field": "y2"}}, told=True),
    ]


def marked(drawing: Drawing, lines: Sequence[Line], scale: Scale, mark: float, height: float) -> list[Layer]:
    """The line of no skill."""
    if not scale.low <= mark <= scale.high:
        return []
    pieces = [(line.y - 11, line.y + 11) for line in lines] if drawing.narrow else [(0.0, height)]
    values = [{"x": mark, "top": top, "bottom": bottom} for top, bottom in pieces]
    return [spec.marks(values, {"type": "rule", "color": drawing.colours["ink-3"], "strokeWidth": 1.5},
                       {"x": scales.position("x", scale), "y": spec.pixel("top"), "y2": {"field": "bottom"}})]


def estimates(drawing: Drawing, lines: Sequence[Line], scale: Scale) -> list[Layer]:
    """Intervals and dots: filled where the interval lies above chance, open where it does not."""
    spans, points = [], []
    blue, paper = drawing.colours["peer"], drawing.colours["paper"]
    for line in lines:
        low, high = drawing.number(line.row, "low"), drawing.number(line.row, "high")
        if low is not None and high is not None:
            spans.append({"x": low, "x2": high, "y": line.y})
        tip = f"{drawing.text(line.row, 'label')}: {line.value}"
        points.append({"x": drawing.number(line.row, "x"), "y": line.y, "fill": blue if line.beats else paper,
                       **described(tip, drawing.key(line.row, "label"))})
    x, y = scales.position("x", scale), spec.pixel("y")
    return [
        spec.marks(spans, {"type": "rule", "color": blue, "strokeWidth": 2},
                   {"x": x, "x2": {"field": "x2"}, "y": y}),
        spec.marks(points, {"type": "point", "shape": "circle", "size": 80, "stroke": blue, "strokeWidth": 2,
                            "opacity": 1},
                   {"x": x, "y": y,
                    "fill": {"field": "fill", "type": "nominal", "scale": None, "legend": None}},
                   told=True),
    ]


def words(drawing: Drawing, lines: Sequence[Line], scale: Scale) -> list[Layer]:
    """Labels at the left (above on a phone), values in a column at the right."""
    names, values = [], []
    for line in lines:
        tall = spec.LINE * (len(line.label) - 1)
        first = line.y - 18 - tall if drawing.narrow else line.y - tall / 2
        names += [{"text": part, "y": first + spec.LINE * place} for place, part in enumerate(line.label)]
        values.append({"text": line.value, "y": first if drawing.narrow else line.y})
    label_x, align = (0.0, "left") if drawing.narrow else (scale.start - 12, "right")
    return [
        spec.texts(names, {"value": label_x}, spec.pixel("y"), align=align),
        spec.texts(values, {"value": drawing.width}, spec.pixel("y"), align="right", fontWeight=600),
    ]
