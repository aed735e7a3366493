"""Light boundaries of countries and NUTS 2 regions from Eurostat's GISCO, laid into the plane.

A layer in the codes of another edition is put together from the parts that an area consists of; the borders
that two parts share fall away.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from distretto.evidence.sources.faults import SourceError

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

RECODED_2013 = {
    "FR21": "FRF2", "FR22": "FRE2", "FR23": "FRD2", "FR24": "FRB0", "FR25": "FRD1", "FR26": "FRC1",
    "FR30": "FRE1", "FR41": "FRF3", "FR42": "FRF1", "FR43": "FRC2", "FR51": "FRG0", "FR52": "FRH0",
    "FR53": "FRI3", "FR61": "FRI1", "FR62": "FRJ2", "FR63": "FRI2", "FR71": "FRK2", "FR72": "FRK1",
    "FR81": "FRJ1", "FR82": "FRL0", "FR83": "FRM0",
    "PL11": "PL71", "PL31": "PL81", "PL32": "PL82", "PL33": "PL72", "PL34": "PL84",
}
PARTS_2013 = {
    **{old: (new,) for old, new in RECODED_2013.items()},
    "HU10": ("HU11", "HU12"), "LT00": ("LT01", "LT02"), "PL12": ("PL91", "PL92"),
    "IE01": ("IE04",), "IE02": ("IE05", "IE06"), "UKM2": ("UKM7",), "UKM3": ("UKM8", "UKM9"),
}
"""2013 codes from parts of 2016. Ireland's and Scotland's are near, not exact: their borders moved."""

Shape = list[list[list[int]]]
"""Polygons of rings of arcs, as TopoJSON numbers them (~arc is the arc walked backwards)."""


def read_layers(from_dir: Path) -> dict[str, dict[str, Any]]:
    """The layers as plain data: `{"attribution", "unit", "areas": {code: polygons}}`, tenths of a kilometre.

    Raises SourceError when a file is absent or is no TopoJSON of one collection.
    """
    return {name: _layer(from_dir / FOLDER / file, name) for name, file in FILES.items()}


def _layer(path: Path, name: str) -> dict[str, Any]:
    try:
        topology = json.loads(path.read_bytes())
        arcs = _arcs(topology)
        (collection,) = topology["objects"].values()
        shapes = {g["properties"]["NUTS_ID"]: _shape(g) for g in collection["geometries"]}
    except (OSError, ValueError, KeyError) as error:
        raise SourceError(path.name, f"no boundaries can be read from it ({error})") from error
    if name != "nuts2_sbs":
        areas = {code: _polygons(shape, arcs) for code, shape in shapes.items()}
    else:
        parts = {part for parts in PARTS_2013.values() for part in parts}
        areas = {code: _polygons(shape, arcs) for code, shape in shapes.items() if code not in parts}
        areas |= {code: _united([shapes[part] for part in of], arcs) for code, of in PARTS_2013.items()}
    return {"attribution": ATTRIBUTION, "unit": "0.1 km", "areas": dict(sorted(areas.items()))}


def _shape(geometry: Mapping[str, Any]) -> Shape:
    shape: Shape = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return shape


def _polygons(shape: Shape, arcs: Sequence[Ring]) -> list[list[Ring]]:
    """Each polygon's rings as points."""
    return [[_joined([_walk(arc, arcs) for arc in ring]) for ring in polygon] for polygon in shape]


def _united(shapes: Sequence[Shape], arcs: Sequence[Ring]) -> list[list[Ring]]:
    """Several areas as one: the arcs that two of them share (once in each direction) fall away."""
    every = [arc for shape in shapes for polygon in shape for ring in polygon for arc in ring]
    both = set(every)
    rings = _sewn([_walk(arc, arcs) for arc in every if ~arc not in both])
    outer = [[ring] for ring in rings if _area(ring) < 0]
    for hole in (ring for ring in rings if _area(ring) > 0):
        next(polygon for polygon in outer if _inside(hole[0], polygon[0])).append(hole)
    return outer


def _arcs(topology: Mapping[str, Any]) -> list[Ring]:
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points: Ring = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(projected(x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def projected(longitude: float, latitude: float) -> Point:
    """A place in the plane: Lambert azimuthal equal-area on the sphere.

    Source: Snyder (1987), eqs. 22-4, 24-2 and 24-13, 24-14.
    """
    lam, phi = math.radians(longitude) - CENTRE[0], math.radians(latitude)
    sin0, cos0 = math.sin(CENTRE[1]), math.cos(CENTRE[1])
    k = math.sqrt(2 / (1 + sin0 * math.sin(phi) + cos0 * math.cos(phi) * math.cos(lam)))
    x = EARTH_KM * k * math.cos(phi) * math.sin(lam)
    y = EARTH_KM * k * (cos0 * math.sin(phi) - sin0 * math.cos(phi) * math.cos(lam))
    return round(x * UNITS_PER_KM), round(y * UNITS_PER_KM)


def _walk(arc: int, arcs: Sequence[Ring]) -> Ring:
    return list(arcs[arc]) if arc >= 0 else list(reversed(arcs[~arc]))


def _joined(pieces: Sequence[Ring]) -> Ring:
    return [*pieces[0], *(point for piece in pieces[1:] for point in piece[1:])]


def _sewn(pieces: Sequence[Ring]) -> list[Ring]:
    """Closed rings from pieces, each of which begins where another ends."""
    left = list(pieces)
    rings: list[Ring] = []
    while left:
        ring = left.pop(0)
        while ring[0] != ring[-1]:
            following = next(i for i, piece in enumerate(left) if piece[0] == ring[-1])
            ring = _joined([ring, left.pop(following)])
        rings.append(ring)
    return rings


def _area(ring: Ring) -> float:
    """Signed area of a ring: negative when it runs clockwise, as outer rings do here."""
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(ring)) / 2


def _inside(point: Point, ring: Ring) -> bool:
    """Whether a point lies in a ring: a ray from it crosses the ring an odd number of times."""
    x, y = point
    crossings = [
        (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0
        for (x0, y0), (x1, y1) in pairwise(ring)
    ]
    return sum(crossings) % 2 == 1
