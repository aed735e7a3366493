"""A truth table: one line for each configuration that occurs, filled where a condition is present."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.rendering import text
from distretto.rendering.charts import spec
from distretto.rendering.charts.drawing import Drawing, Spec, described
from distretto.rendering.charts.matrix import letter
from distretto.rendering.typography import shorten, text_width, wrap

TALL = 24.0
MOST = 32
NUMBER, COUNT, FIT = 36.0, 44.0, 64.0


def truth_table(drawing: Drawing) -> Spec:
    """Lines of circles: filled where the condition is present, open where it is absent.

    Roles: row (its number), present and absent (names of conditions in one cell), n, consistency, output (a term).
    Conditions carry letters, explained above; beside the circles stand the number of cases, the consistency and,
    where there is room, the output in words. At most `MOST` lines are drawn, in the order of the table.
    """
    rows = drawing.rows[:MOST]
    names = conditions_of(drawing)
    key = [line for at, name in enumerate(names)
           for line in wrap(f"{letter(at)}  {name_of(drawing, name)}", drawing.width, spec.SMALL_SIZE)]
    top = spec.LINE * len(key) + 30
    step = max(14.0, min(40.0, (drawing.width - NUMBER - COUNT - FIT - (0 if drawing.narrow else 170)) / len(names)))
    circles, numbers = [], []
    for at, row in enumerate(rows):
        y = top + TALL * (at + 0.5)
        numbers.append({"x": 0, "y": y, "text": drawing.text(row, "row")})
        present, absent = (parts(drawing.value(row, role)) for role in ("present", "absent"))
        for place, name in enumerate(names):
            if name in present or name in absent:
                circles.append({"x": NUMBER + step * (place + 0.5), "y": y, **filled(drawing, name in present),
                                **described(drawing.tip(row, "row", "present", "absent", "n", "consistency"))})
        at_x = NUMBER + step * len(names) + 8
        numbers += [{"x": at_x, "y": y, "text": drawing.text(row, "n")},
                    {"x": at_x + COUNT, "y": y, "text": drawing.text(row, "consistency")}]
        if not drawing.narrow:
            room = drawing.width - at_x - COUNT - FIT
            numbers.append({"x": at_x + COUNT + FIT, "y": y,
                            "text": shorten(drawing.text(row, "output"), room, spec.TEXT_SIZE)})
    heads = heads_of(drawing, names, step, top)
    plain = {"type": "nominal", "scale": None, "legend": None}
    layers = [
        spec.texts([{"text": line, "y": spec.LINE * (at + 0.6)} for at, line in enumerate(key)], {"value": 0},
                   spec.pixel("y"), fontSize=spec.SMALL_SIZE, fill=drawing.colours["ink-2"]),
        spec.texts(heads, spec.pixel("x"), spec.pixel("y"), fontSize=spec.SMALL_SIZE, fontWeight=600),
        spec.marks(circles, {"type": "point", "shape": "circle", "size": 130, "strokeWidth": 1.5, "opacity": 1}, {
            "x": spec.pixel("x"), "y": spec.pixel("y"), "fill": {"field": "fill", **plain},
            "stroke": {"field": "stroke", **plain}}, told=True),
        spec.texts(numbers, spec.pixel("x"), spec.pixel("y")),
    ]
    return spec.chart(drawing, layers, height=top + TALL * len(rows), bottom=6)


def heads_of(drawing: Drawing, names: Sequence[str], step: float, top: float) -> list[dict[str, object]]:
    """What stands above the columns."""
    at_x = NUMBER + step * len(names) + 8
    heads: list[dict[str, object]] = [
        {"x": NUMBER + step * (at + 0.5) - text_width(letter(at), spec.SMALL_SIZE) / 2, "y": top - 10,
         "text": letter(at)}
        for at in range(len(names))
    ]
    for x, key in ((0.0, "row"), (at_x, "n"), (at_x + COUNT, "consistency")):
        heads.append({"x": x, "y": top - 10, "text": drawing.say(f"figure-truth-{key}")})
    return heads


def parts(cell: object) -> list[str]:
    """The names in a cell, each with the list that it is a code of."""
    if cell is None:
        return []
    prefix, sign, codes = str(cell).partition(":")
    if not sign:
        return [name.strip() for name in prefix.split(";")]
    return [f"{prefix}:{code}" for code in codes.split(";")]


def conditions_of(drawing: Drawing) -> list[str]:
    """Every condition of the table, as they first occur in any line that names them all."""
    found: dict[str, None] = {}
    for row in drawing.rows:
        for role in ("present", "absent"):
            found.update(dict.fromkeys(parts(drawing.value(row, role))))
    return sorted(found)


def name_of(drawing: Drawing, name: str) -> str:
    """A condition in the reader's language."""
    return text.write({"kind": drawing.kind("present"), "v": name}, drawing.language)


def filled(drawing: Drawing, present: bool) -> dict[str, str]:
    """The style of a circle."""
    colours = drawing.colours
    return {"fill": colours["region"] if present else colours["paper"], "stroke": colours["region"]}
