"""A map of one value by region as a Vega-Lite declaration, for notebooks; pages take `maps.choropleth`."""

from __future__ import annotations

from typing import Any

from distretto.rendering import land, maps
from distretto.rendering.charts import spec
from distretto.rendering.charts.drawing import Drawing, Spec, described
from distretto.rendering.palette import SCALE


def choropleth(drawing: Drawing) -> Spec:
    """A choropleth with its geometry inside; roles as in `maps.choropleth`."""
    codes = [str(drawing.value(row, "area")) for row in drawing.rows]
    layer = land.layer_of(codes, str(drawing.constant("layer", "nuts2_sbs")))
    values = [drawing.number(row, "value") for row in drawing.rows]
    breaks = maps.breaks_of(drawing, values)
    tips = {code: f"{drawing.text(row, 'area')}: {drawing.text(row, 'value')}"
            for code, row in zip(codes, drawing.rows, strict=True)}
    published = dict(zip(codes, values, strict=True))
    own = maps.members(drawing.constant("region"))
    colours = drawing.colours
    shapes = []
    for code, parts in land.features(layer).items():
        value = published.get(code)
        fill = (colours[SCALE[maps.colour_of(drawing, value, breaks)]] if value is not None
                else colours["nodata"] if code in published else colours["paper"])
        tip = tips.get(code) or f"{code}: {drawing.say('figure-no-data')}"
        shapes.append({"type": "Feature", "fill": fill, **described(tip, code), "geometry": {
            "type": "MultiPolygon", "coordinates": [[_closed(ring) for ring in part] for part in parts]}})
    outline = [shape for shape, code in zip(shapes, land.features(layer), strict=True)
               if own and code.startswith(own)]
    left, bottom, right, top = land.window()
    height = drawing.width * (top - bottom) / (right - left)
    corners = {"type": "MultiPoint", "coordinates": [[left, bottom], [right, top]]}
    layers: list[dict[str, Any]] = [
        spec.marks(shapes, {"type": "geoshape", "stroke": colours["paper"], "strokeWidth": 0.5},
                   {"fill": {"field": "fill", "type": "nominal", "scale": None, "legend": None}}, told=True),
        spec.marks(outline, {"type": "geoshape", "stroke": colours["region"], "strokeWidth": 2,
                             "fillOpacity": 0}, {}),
    ]
    made = spec.chart(drawing, layers, height=height)
    fit = {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": corners, "properties": {}}]}
    made["projection"] = {"type": "identity", "reflectY": True, "fit": fit}
    return made


def _closed(ring: land.Ring) -> list[list[float]]:
    """A ring as GeoJSON wants it: whole metres, the last point the first one."""
    points: list[list[float]] = [[round(x), round(y)] for x, y in ring]
    return points if points[0] == points[-1] else [*points, points[0]]
