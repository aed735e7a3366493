"""Light boundaries of countries and NUTS 2 regions from Eurostat's GISCO, laid into the plane.

A layer in the codes of another edition is put together from the parts that an area consists of; the borders
that two parts share fall away.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

Point = tuple[int, int]
Ring = list[Point]

FOLDER = "nuts_geometry"
FILES = {
    "nuts0": "nuts0_2021.topojson", "nuts2_2021": "nuts2_2021.topojson", "nuts2_sbs": "nuts2_2016.topojson",
}
ATTRIBUTION = "© EuroGeographics for the administrative boundaries"
UNITS_PER_KM = 10
EARTH_KM = 6371.0072
CENTRE = (math.radians(10.0), math.radians(52.0))
"""Of the Lambert azimuthal equal-area projection that the Commission uses for Europe."""

FRANCE_2013 = {
    "FR21": "FRF2", "FR22": "FRE2", "FR23": "FRD2", "FR24": "FRB0", "FR25": "FRD1", "FR26": "FRC1", "FR30": "FRE1",
    "FR41": "FRF3", "FR42": "FRF1", "FR43": "FRC2", "FR51": "FRG0", "FR52": "FRH0", "FR53": "FRI3", "FR61": "FRI1",
    "FR62": "FRJ2", "FR63": "FRI2", "FR71": "FRK2", "FR72": "FRK1", "FR81": "FRJ1", "FR82": "FRL0", "FR83": "FRM0",
}
PARTS_2013 = {
    **{old: (new,) for old, new in FRANCE_2013.items()},
    "HU10": ("HU11", "HU12"), "LT00": ("LT01", "LT02"), "PL12": ("PL91", "PL92"),
    "IE01": ("IE04",), "IE02": ("IE05", "IE06"), "UKM2": ("UKM7",), "UKM3": ("UKM8", "UKM9"),
}
"""2013 codes from parts of 2016. Ireland's and Scotland's are near, not exact: their borders moved."""


def read_layers(from_dir: Path) -> dict[str, dict[str, Any]]:
    """The layers as plain data: `{"attribution", "unit", "areas": {code: polygons of rings}}`, tenths of a km."""
    return {name: _layer(from_dir / FOLDER / file, name) for name, file in FILES.items()}


def _layer(path: Path, name: str) -> dict[str, Any]:
    topology = json.loads(path.read_bytes())
    arcs = _arcs(topology)
    (collection,) = topology["objects"].values()
    shapes = {g["properties"]["NUTS_ID"]: _polygons(g) for g in collection["geometries"]}
    if name == "nuts2_sbs":
        shapes = _in_edition_2013(shapes)
    areas = {code: _rings(polygons, arcs) for code, polygons in sorted(shapes.items())}
    return {"attribution": ATTRIBUTION, "unit": "0.1 km", "areas": areas}


def _in_edition_2013(shapes: Mapping[str, list[list[list[int]]]]) -> dict[str, list[list[list[int]]]]:
    merged = {part for parts in PARTS_2013.values() for part in parts}
    kept = {code: shape for code, shape in shapes.items() if code not in merged}
    for code, parts in PARTS_2013.items():
        kept[code] = _dissolved([polygon for part in parts for polygon in shapes[part]])
    return kept


def _polygons(geometry: Mapping[str, Any]) -> list[list[list[int]]]:
    found: list[list[list[int]]] = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return found


def _dissolved(polygons: list[list[list[int]]]) -> list[list[list[int]]]:
    """Polygons without the arcs that two of them share (once in each direction), sewn together anew."""
    every = [arc for polygon in polygons for ring in polygon for arc in ring]
    shared = {arc for arc in every if ~arc in every}
    if not shared:
        return polygons
    return [[[arc for arc in ring if arc not in shared] for ring in polygon] for polygon in polygons]


def _arcs(topology: Mapping[str, Any]) -> list[Ring]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points: Ring = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(_projected(x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def _projected(longitude: float, latitude: float) -> Point:
    """Lambert azimuthal equal-area, Snyder (1987), eqs. 22-4, 24-2 and 24-13, 24-14, on the sphere."""
    lam, phi = math.radians(longitude) - CENTRE[0], math.radians(latitude)
    sin0, cos0 = math.sin(CENTRE[1]), math.cos(CENTRE[1])
    k = math.sqrt(2 / (1 + sin0 * math.sin(phi) + cos0 * math.cos(phi) * math.cos(lam)))
    x = EARTH_KM * k * math.cos(phi) * math.sin(lam)
    y = EARTH_KM * k * (cos0 * math.sin(phi) - sin0 * math.cos(phi) * math.cos(lam))
    return round(x * UNITS_PER_KM), round(y * UNITS_PER_KM)


def _rings(polygons: list[list[list[int]]], arcs: Sequence[Ring]) -> list[list[Ring]]:
    """Each polygon's rings as points; open pieces that a dissolved border left are joined end to end."""
    whole: list[list[Ring]] = []
    pieces: list[Ring] = []
    for polygon in polygons:
        rings = [[_walk(arc, arcs) for arc in ring] for ring in polygon]
        joined = [_joined(ring) for ring in rings if ring]
        closed = [ring for ring in joined if ring[0] == ring[-1] and len(ring) > 3]
        if len(closed) == len(joined) and joined:
            whole.append(closed)
        else:
            pieces += [piece for ring in rings for piece in ring]
    return whole + [[ring] for ring in _sewn(pieces)]


def _walk(arc: int, arcs: Sequence[Ring]) -> Ring:
    return list(arcs[arc]) if arc >= 0 else list(reversed(arcs[~arc]))


def _joined(pieces: list[Ring]) -> Ring:
    ring = list(pieces[0])
    for piece in pieces[1:]:
        ring += piece[1:] if piece[0] == ring[-1] else piece
    return ring


def _sewn(pieces: list[Ring]) -> list[Ring]:
    rings: list[Ring] = []
    left = [piece for piece in pieces if len(piece) > 1]
    while left:
        ring = left.pop(0)
        while ring[0] != ring[-1]:
            following = next((piece for piece in left if piece[0] == ring[-1]), None)
            if following is None:
                break
            left.remove(following)
            ring += following[1:]
        if len(ring) > 3:
            rings.append(ring)
    return rings
