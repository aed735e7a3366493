"""GISCO's boundaries of NUTS 2 regions (GeoJSON, longitude and latitude) into the layer that the maps draw.

A border that two regions share is made simpler once, for both, so that no gap opens between them.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from distretto.evidence.classifications.directory import NEWEST, directory
from distretto.evidence.observatory.geometry import load_shipped
from distretto.evidence.sources.faults import SourceError, said
from distretto.evidence.sources.gisco_boundaries import ATTRIBUTION, Point, Ring, projected

LAYER = f"nuts2_{NEWEST}"
SHOWN = ((-25.0, 45.0), (34.0, 72.0))
"""Longitudes and latitudes that the maps show: a part of a region that lies elsewhere is not drawn."""
TOLERANCE = 15.0
"""Tenths of a kilometre by which a border may be moved: a third of a pixel of a map of Europe."""
LEAST = 0.9
"""The share of the regions drawn so far that a file must have to take their place."""
REGION = 4


def layers(files: Mapping[str, Path]) -> dict[str, bytes]:
    """By file name, the layer that the files' boundaries make; none where they are of another edition or of a part.

    Raises SourceError, which names the feature, where a file has no boundaries that can be read.
    """
    areas: dict[str, list[list[Ring]]] = {}
    for name, path in files.items():
        areas |= _areas(name, path)
    if not _of_this_edition(areas):
        return {}
    plain = {"attribution": ATTRIBUTION, "unit": "0.1 km", "areas": _simpler(areas)}
    body = json.dumps(plain, separators=(",", ":"), sort_keys=True).encode()
    return {f"{LAYER}.json.gz": gzip.compress(body, mtime=0)}


def _of_this_edition(areas: Mapping[str, object]) -> bool:
    """Whether every region is one of the newest edition that is known, and nearly all that are drawn are there."""
    regions = {code for code, one in directory().items() if len(code) == REGION and NEWEST in one.editions}
    countries = {code[:2] for code in regions}
    drawn = load_shipped(LAYER)["areas"].keys()
    others = [code for code in areas if code not in regions and code[:2] in countries]
    return not others and len(drawn & areas.keys()) >= LEAST * len(drawn)


def _areas(name: str, path: Path) -> dict[str, list[list[Ring]]]:
    try:
        told = json.loads(path.read_bytes())
        features = told.get("features", [])
    except (OSError, ValueError, AttributeError) as error:
        raise SourceError(name, said("no-geojson")) from error
    if told.get("type") == "Topology":
        raise SourceError(name, said("topojson"))
    found: dict[str, list[list[Ring]]] = {}
    for number, feature in enumerate(features, start=1):
        try:
            code = str(feature["properties"]["NUTS_ID"])
            geometry = feature["geometry"]
            kind, drawn = str(geometry["type"]), geometry["coordinates"]
            if kind not in ("Polygon", "MultiPolygon"):
                raise SourceError(name, said("feature-kind", number=number, kind=kind))
            parts = [drawn] if kind == "Polygon" else drawn
            if len(code) == REGION:
                found[code] = [polygon for part in parts if (polygon := _drawn(part))]
        except SourceError:
            raise
        except (KeyError, TypeError, ValueError, IndexError) as error:
            problem = said("feature-wrong", number=number)
            if isinstance(error, KeyError):
                problem = said("feature-lacks", number=number, part=error.args[0])
            raise SourceError(name, problem) from error
    return {code: polygons for code, polygons in found.items() if polygons}


def _drawn(part: Sequence[Sequence[Sequence[float]]]) -> list[Ring]:
    """A polygon in the plane; empty where it lies outside of what is shown."""
    outer = np.asarray(part[0], dtype=np.float64)[:, :2]
    if (np.abs(outer) > (180, 90)).any():
        raise ValueError("its coordinates are no degrees")
    middle = outer.mean(axis=0)
    if not all(low <= place <= high for place, (low, high) in zip(middle, SHOWN, strict=True)):
        return []
    return [[projected(float(point[0]), float(point[1])) for point in ring] for ring in part]


def _simpler(areas: Mapping[str, Sequence[Sequence[Ring]]]) -> dict[str, list[list[Ring]]]:
    """The same areas with fewer points; a ring that would vanish stays as it is."""
    joints = _joints(ring for polygons in areas.values() for polygon in polygons for ring in polygon)
    known: dict[tuple[Point, ...], list[Point]] = {}
    return {
        code: [[_ring(ring, joints, known) for ring in polygon] for polygon in polygons]
        for code, polygons in sorted(areas.items())
    }


def _joints(rings: Iterator[Ring]) -> set[Point]:
    """The points at which more than two borders meet."""
    beside: dict[Point, set[Point]] = {}
    for ring in rings:
        for one, other in pairwise(ring):
            if one != other:
                beside.setdefault(one, set()).add(other)
                beside.setdefault(other, set()).add(one)
    return {point for point, others in beside.items() if len(others) != 2}


def _ring(ring: Ring, joints: set[Point], known: dict[tuple[Point, ...], list[Point]]) -> Ring:
    points = [point for at, point in enumerate(ring) if at == 0 or point != ring[at - 1]]
    open_ = points[:-1] if points[0] == points[-1] else points
    at = [place for place, point in enumerate(open_) if point in joints]
    if not at:
        at = [min(range(len(open_)), key=lambda place: open_[place])]
    turned = open_[at[0]:] + open_[:at[0]]
    starts = [place - at[0] for place in at]
    made: Ring = []
    for start, end in zip(starts, [*starts[1:], len(turned)], strict=True):
        stretch = tuple([*turned, turned[0]][start:end + 1])
        made += _stretch(stretch, known)[:-1]
    made.append(made[0])
    return made if len(made) > 3 else [*open_, open_[0]]


def _stretch(stretch: tuple[Point, ...], known: dict[tuple[Point, ...], list[Point]]) -> list[Point]:
    """A border between two joints, the same for both regions that have it, whichever way they walk along it."""
    forward = stretch <= stretch[::-1]
    key = stretch if forward else stretch[::-1]
    if key not in known:
        known[key] = _thinned(key)
    return known[key] if forward else known[key][::-1]


def _thinned(line: tuple[Point, ...]) -> list[Point]:
    """Douglas and Peucker (1973): points are left out as long as none lies farther from the line than the tolerance."""
    points = np.asarray(line, dtype=np.float64)
    kept = {0, len(points) - 1}
    left = [(0, len(points) - 1)]
    while left:
        start, end = left.pop()
        if end - start < 2:
            continue
        inside = points[start + 1:end] - points[start]
        along = points[end] - points[start]
        length = float(np.hypot(*along))
        apart = np.hypot(*inside.T) if length == 0 else np.abs(
            along[0] * inside[:, 1] - along[1] * inside[:, 0]) / length
        place = int(np.argmax(apart))
        if apart[place] > TOLERANCE:
            middle = start + 1 + place
            kept.add(middle)
            left += [(start, middle), (middle, end)]
    return [line[place] for place in sorted(kept)]


def areas_of(files: Mapping[str, bytes]) -> int:
    """How many areas the layers have."""
    plain: list[dict[str, Any]] = [json.loads(gzip.decompress(body)) for body in files.values()]
    return sum(len(one["areas"]) for one in plain)
