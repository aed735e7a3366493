"""Signed contributions as bars from zero, the largest gains and losses where there are many."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from distretto.rendering.charts import scales, spec
from distretto.rendering.charts.drawing import Drawing, Layer, Row, Spec, described, first_of, tick_text
from distretto.rendering.charts.scales import Scale
from distretto.rendering.typography import text_width, wrap

MOST = {"full": 24, "wide": 16, "narrow": 10, "mini": 6}
THICKNESS = 14.0
LABEL_SHARE = 0.38
GAP = 6.0
AIR, MOST_TICKS = 14.0, 8
"""Pixels between the ticks of an axis as they are written, and how many there are at most."""


@dataclass(frozen=True)
class Bar:
    """One bar: its row (None for the heading of a group), label and place."""

    row: Row | None
    label: list[str]
    y: float


def bars(drawing: Drawing) -> Spec:
    """Bars.

    Roles: label, value (signed), group (rows of one group stand together under its name), low and high (an
    interval), focus_value (the label of the one that is the reader's, where the bars are of several areas),
    ends_value (how many rows from the top and as many from the end of the table), hollow (a column in words, which
    a legend names) and hollow_is_value (what it holds where a bar is drawn hollow), each_value (how many rows of each
    group at most, the first, so that a large group leaves room for the others).
    """
    rows, said = chosen(drawing)
    lines, height = placed(drawing, rows)
    start = 0.0 if drawing.narrow else label_column(drawing, lines) + 12
    scale = fitted(drawing, rows, start)
    title = wrap(drawing.axis_title("value"), drawing.width - start, spec.SMALL_SIZE)
    drawn_axis = scales.axis(
        scale, drawing.kind("value"), drawing.language, title, orient="top", grid=not drawing.narrow,
        titleAnchor="start", titleAlign="left", titlePadding=8, ticks=spaced(drawing, scale),
    )
    layers = [*bar_layers(drawing, lines, scale, drawn_axis, height), *words(drawing, lines, scale)]
    key = legend(drawing, rows)
    layers += key_layers(drawing, key, height + 12)
    under = spec.LINE * len(key) + (8 if key else 0)
    if said:
        layers.append(spec.texts(
            [{"text": line, "y": height + under + 10 + place * spec.LINE} for place, line in enumerate(said)],
            {"value": 0}, spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-3"]))
    return spec.chart(drawing, layers, height=height, top=24 + 14 * len(title),
                      bottom=6 + under + spec.LINE * len(said))


def chosen(drawing: Drawing) -> tuple[list[Row], list[str]]:
    """The rows that are drawn, and what is said about the others."""
    most = MOST[drawing.width_name]
    published = [row for row in drawing.rows if drawing.number(row, "value") is not None]
    hidden = len(drawing.rows) - len(published)
    ends = drawing.constant("ends")
    limit = min(2 * int(ends), most) if ends else most
    rows = first_of_each(drawing, published)
    if len(rows) > limit:
        head = (limit + 1) // 2
        tail = rows[len(rows) - (limit - head):]
        rows = rows[:head] + tail if ends else rows[:whole_groups(drawing, rows, limit)]
    said = []
    if not ends and len(rows) < len(published):
        said.append(first_of(drawing, len(rows), len(published)))
    if hidden:
        said.append(drawing.say("figure-hidden-rows", n=hidden))
    return rows, [line for text in said for line in wrap(text, drawing.width, spec.SMALL_SIZE)]


def first_of_each(drawing: Drawing, rows: Sequence[Row]) -> list[Row]:
    """The first rows of each group, all where nothing says how many; fewer where else not all groups have room."""
    each = drawing.constant("each")
    if not each:
        return list(rows)
    names = [drawing.text(row, "group") for row in rows]
    most = min(int(each), max(1, MOST[drawing.width_name] // max(1, len(set(names)))))
    return [row for place, row in enumerate(rows) if names[:place].count(names[place]) < most]


def whole_groups(drawing: Drawing, rows: Sequence[Row], limit: int) -> int:
    """How many rows are drawn so that none of a group is missing; up to the limit where the first group is larger."""
    names = [drawing.text(row, "group") for row in rows[:limit + 1]]
    ends = [place for place in range(1, limit + 1) if names[place] != names[place - 1]]
    return ends[-1] if drawing.column("group") is not None and ends else limit


def placed(drawing: Drawing, rows: Sequence[Row]) -> tuple[list[Bar], float]:
    """The bars from top to bottom, with a heading before each group, and the height they take."""
    room = drawing.width if drawing.narrow else drawing.width * LABEL_SHARE
    lines: list[Bar] = []
    y, group = 4.0, ""
    for row in rows:
        name = drawing.text(row, "group")
        if name and name != group:
            group = name
            lines.append(Bar(None, [name], y + 16))
            y += 30
        label = wrap(drawing.text(row, "label"), room, spec.TEXT_SIZE, 2)
        tall = spec.LINE * len(label)
        step = tall + THICKNESS + 12 if drawing.narrow else max(THICKNESS + 10, tall + 6)
        lines.append(Bar(row, label, y + tall + THICKNESS / 2 + 3 if drawing.narrow else y + step / 2))
        y += step
    return lines, y + 4


STYLED = {
    name: {"field": name, "type": "nominal", "scale": None, "legend": None} for name in ("fill", "stroke")
}
"""The channels of what `style` says."""


def style(drawing: Drawing, row: Row, *, own: bool) -> dict[str, str]:
    """Fill and outline of a bar: hollow where the row says what the hollow ones are."""
    colour = drawing.colours["region" if own else "peer"]
    return {"fill": drawing.colours["paper"] if is_hollow(drawing, row) else colour, "stroke": colour}


def is_hollow(drawing: Drawing, row: Row) -> bool:
    """Whether the bar of a row is drawn hollow."""
    return drawing.column("hollow") is not None and drawing.value(row, "hollow") == drawing.constant("hollow_is")


def legend(drawing: Drawing, rows: Sequence[Row]) -> list[tuple[Row, str]]:
    """A row of each kind that is drawn, the filled first, with what its column says; none without such a column."""
    if drawing.column("hollow") is None:
        return []
    kinds = {drawing.text(row, "hollow"): row for row in sorted(rows, key=lambda row: is_hollow(drawing, row))}
    return [(row, said) for said, row in kinds.items()]


def key_layers(drawing: Drawing, key: Sequence[tuple[Row, str]], top: float) -> list[Layer]:
    """The legend under the bars, one kind a line."""
    if not key:
        return []
    lines = [top + spec.LINE * place for place in range(len(key))]
    own = drawing.constant("focus") is None
    swatches = [
        {"x": 1.0, "x2": 15.0, "y": y - 5, "y2": y + 5, **style(drawing, row, own=own)}
        for y, (row, _) in zip(lines, key, strict=True)
    ]
    named = [{"text": said, "y": y} for y, (_, said) in zip(lines, key, strict=True)]
    return [
        spec.marks(swatches, {"type": "rect", "strokeWidth": 1.5}, {
            "x": spec.pixel("x"), "x2": {"field": "x2"}, "y": spec.pixel("y"), "y2": {"field": "y2"}, **STYLED,
        }),
        spec.texts(named, {"value": 22}, spec.pixel("y"), fill=drawing.colours["ink-2"]),
    ]


def label_column(drawing: Drawing, lines: Sequence[Bar]) -> float:
    """The width of the widest label."""
    return max((text_width(part, spec.TEXT_SIZE) for line in lines for part in line.label), default=0.0)


def fitted(drawing: Drawing, rows: Sequence[Row], start: float) -> Scale:
    """A linear scale around zero that leaves room for the values at both ends."""
    values = [drawing.number(row, role) for row in rows for role in ("value", "low", "high")]
    low, high = scales.linear_domain(values, include=[0.0], air=0.0)
    room = max((text_width(drawing.text(row, "value"), spec.TEXT_SIZE) + GAP for row in rows), default=0.0)
    left = start + (room if low < 0 else 0.0)
    right = drawing.width - (room if high > 0 else 0.0)
    widest = max((text_width(tick, spec.SMALL_SIZE) / 2 for tick in (
        tick_text(drawing.kind("value"), end, drawing.language) for end in (low, high))), default=0.0)
    return Scale(low, high, max(left, widest), min(right, drawing.width - widest))


def spaced(drawing: Drawing, scale: Scale) -> list[float]:
    """Round values along the scale, as many as do not touch one another when they are written."""
    found = (scale.ticks(most) for most in range(MOST_TICKS, 2, -1))
    return next((ticks for ticks in found if _fit(drawing, ticks, scale)), scale.ticks(2))


def _fit(drawing: Drawing, ticks: list[float], scale: Scale) -> bool:
    """Whether values as written have air between them."""
    widest = max((text_width(tick_text(drawing.kind("value"), value, drawing.language), spec.SMALL_SIZE)
                  for value in ticks), default=0.0)
    return len(ticks) > 1 and scale.pixel(ticks[1]) - scale.pixel(ticks[0]) >= widest + AIR


def bar_layers(
    drawing: Drawing, lines: Sequence[Bar], scale: Scale, drawn_axis: dict[str, object], height: float,
) -> list[Layer]:
    """The bars with their axis, the intervals, and the line of zero."""
    focus = drawing.constant("focus")
    values, spans, zeros = [], [], []
    for line in lines:
        value = drawing.number(line.row, "value") if line.row is not None else None
        if line.row is None or value is None:
            continue
        own = focus is None or focus in (drawing.value(line.row, "label"), drawing.value(line.row, "group"))
        values.append({
            "zero": 0.0, "x": value, "y": line.y - THICKNESS / 2, "y2": line.y + THICKNESS / 2,
            **style(drawing, line.row, own=own),
            **described(drawing.tip(line.row, "label", "value", "group"), drawing.key(line.row, "label")),
        })
        zeros.append({"at": 0.0, "y": line.y - THICKNESS / 2 - 2, "y2": line.y + THICKNESS / 2 + 2})
        low, high = drawing.number(line.row, "low"), drawing.number(line.row, "high")
        if low is not None and high is not None:
            spans.append({"x": low, "x2": high, "y": line.y})
    if not drawing.narrow:
        zeros = [{"at": 0.0, "y": 0.0, "y2": height}]
    return [
        spec.marks(values, {"type": "rect"}, {
            "x": scales.position("zero", scale, drawn_axis), "x2": {"field": "x"},
            "y": spec.pixel("y"), "y2": {"field": "y2"},
            **STYLED,
        }, told=True),
        spec.marks(spans, {"type": "rule", "color": drawing.colours["ink"], "strokeWidth": 1.5},
                   {"x": scales.position("x", scale), "x2": {"field": "x2"}, "y": spec.pixel("y")}),
        spec.marks(zeros, {"type": "rule", "color": drawing.colours["ink-3"], "strokeWidth": 1.5},
                   {"x": scales.position("at", scale), "y": spec.pixel("y"), "y2": {"field": "y2"}}),
    ]


def words(drawing: Drawing, lines: Sequence[Bar], scale: Scale) -> list[Layer]:
    """Labels, headings of groups, and the value beyond the end of each bar."""
    names, headings = [], []
    gains: list[dict[str, object]] = []
    losses: list[dict[str, object]] = []
    for line in lines:
        if line.row is None:
            headings.append({"text": line.label[0], "y": line.y})
            continue
        tall = spec.LINE * (len(line.label) - 1)
        first = line.y - THICKNESS / 2 - 10 - tall if drawing.narrow else line.y - tall / 2
        names += [{"text": part, "y": first + spec.LINE * place} for place, part in enumerate(line.label)]
        value = drawing.number(line.row, "value") or 0.0
        ends = [end for end in (value, drawing.number(line.row, "low"), drawing.number(line.row, "high"))
                if end is not None]
        at, side, shift = (max(ends), gains, GAP) if value >= 0 else (min(ends), losses, -GAP)
        side.append({"text": drawing.text(line.row, "value"), "y": line.y,
                     "x": scale.value_at(scale.pixel(at) + shift)})
    x, y = scales.position("x", scale), spec.pixel("y")
    label_x, align = (0.0, "left") if drawing.narrow else (label_column(drawing, lines), "right")
    return [
        spec.texts(names, {"value": label_x}, y, align=align),
        spec.texts(headings, {"value": 0}, y, fontWeight=600),
        spec.texts(gains, x, y, fontWeight=600),
        spec.texts(losses, x, y, align="right", fontWeight=600),
    ]
