"""The parts from which every Vega-Lite declaration here is put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from distretto.rendering.charts.drawing import Drawing, Layer, Spec
from distretto.rendering.typography import FONTS

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
TEXT_SIZE = 12
SMALL_SIZE = 11
LINE = 15


def chart(
    drawing: Drawing, layers: Sequence[Layer], *, height: float, top: float = 0, bottom: float = 0,
    left: float = 0, right: float = 0,
) -> Spec:
    """A layered declaration of the drawing's width; the paddings are part of the width and hold the axes."""
    return {
        "$schema": SCHEMA,
        "width": drawing.width - left - right,
        "height": round(height, 1),
        "padding": {"top": round(top, 1), "bottom": round(bottom, 1), "left": left, "right": right},
        "autosize": "none",
        "background": drawing.colours["paper"],
        "layer": list(layers),
        "config": config(drawing.colours),
    }


def config(colours: Mapping[str, str]) -> dict[str, Any]:
    """The house style: hairlines, no domain line, words instead of decoration."""
    return {
        "font": FONTS,
        "view": {"stroke": None, "fill": None},
        "axis": {
            "labelFont": FONTS, "titleFont": FONTS, "labelFontSize": SMALL_SIZE, "titleFontSize": SMALL_SIZE,
            "titleFontWeight": "normal", "labelColor": colours["ink-2"], "titleColor": colours["ink-2"],
            "gridColor": colours["rule"], "domain": False, "ticks": False, "labelPadding": 5,
            "labelOverlap": False, "labelBound": False, "labelFlush": False,
        },
        "text": {"font": FONTS, "fontSize": TEXT_SIZE, "fill": colours["ink"], "baseline": "middle"},
    }


def pixel(field: str) -> dict[str, Any]:
    """A position channel whose values are pixels already."""
    return {"field": field, "type": "quantitative", "scale": None, "axis": None}


def marks(
    values: Sequence[Mapping[str, Any]], mark: Mapping[str, Any], encoding: Mapping[str, Any], *,
    told: bool = False,
) -> Layer:
    """One layer with its own data; `told` marks carry their description, others are silent."""
    channels = dict(encoding)
    if told:
        channels["description"] = {"field": "mark", "type": "nominal"}
        channels["tooltip"] = {"field": "tip", "type": "nominal"}
    return {
        "data": {"values": [dict(value) for value in values]},
        "mark": {**mark, "aria": told},
        "encoding": channels,
    }


def texts(
    values: Sequence[Mapping[str, Any]], x: Mapping[str, Any], y: Mapping[str, Any], **style: Any,
) -> Layer:
    """A layer of written text from the field `text`."""
    return marks(values, {"type": "text", "align": "left", **style},
                 {"x": dict(x), "y": dict(y), "text": {"field": "text", "type": "nominal"}})
