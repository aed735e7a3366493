"""Land on a sheet of a given width: every region's outline as an SVG path, cut to Europe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

COUNTRIES = "nuts0"
BEYOND = ("TR",)
AIR = 0.012
SMALLEST_PART = 1.5

Ring = Sequence[Sequence[float]]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Outline:
    """One area on the sheet: its path, and the box (left, top, right, bottom) of its largest part."""

    path: str
    box: Box

    @property
    def centre(self) -> tuple[float, float]:
        """The middle of the box."""
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


@dataclass(frozen=True)
class Sheet:
    """A layer of areas in pixels."""

    width: float
    height: float
    outlines: Mapping[str, Outline]


def layer_of(codes: Iterable[str], layer: str) -> str:
    """The layer on which areas are drawn: the countries' own where all codes are countries."""
    lengths = {len(code) for code in codes}
    return COUNTRIES if lengths == {2} else layer


@cache
def sheet(layer: str, width: int) -> Sheet:
    """A layer at a width. All sheets of one width lie on one another, whatever their layer."""
    left, bottom, right, top = window()
    scale = width / (right - left)
    outlines = {}
    for code, parts in features(layer).items():
        outline = _outline(parts, left, top, scale)
        if outline is not None:
            outlines[code] = outline
    return Sheet(float(width), round((top - bottom) * scale), outlines)


@cache
def window() -> Box:
    """The part of the plane that is shown: all of Europe, from Ireland and Portugal to Cyprus.

    Areas of the countries in `BEYOND` are drawn as far as they reach into it.
    """
    boxes = [_box(ring) for code, parts in features(COUNTRIES).items()
             if not code.startswith(BEYOND) for polygon in parts for ring in polygon[:1]]
    left, bottom = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, top = max(box[2] for box in boxes), max(box[3] for box in boxes)
    air = (right - left) * AIR
    return left - air, bottom - air, right + air, top + air


@cache
def features(layer: str) -> dict[str, list[list[Ring]]]:
    """The polygons of each area of a layer, in the plane."""
    from distretto.evidence.observatory.geometry import load_layer

    found: dict[str, list[list[Ring]]] = {}
    for feature in load_layer(layer)["features"]:
        geometry: Mapping[str, Any] = feature["geometry"]
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        found[str(feature["id"])] = parts
    return found


def _outline(parts: Sequence[Sequence[Ring]], left: float, top: float, scale: float) -> Outline | None:
    drawn: list[tuple[float, Box, str]] = []
    for polygon in parts:
        rings = [[((x - left) * scale, (top - y) * scale) for x, y in ring] for ring in polygon]
        box = _box(rings[0])
        area = (box[2] - box[0]) * (box[3] - box[1])
        drawn.append((area, box, "".join(_path(ring) for ring in rings)))
    drawn.sort(key=lambda part: -part[0])
    kept = [part for place, part in enumerate(drawn) if place == 0 or part[0] >= SMALLEST_PART]
    return Outline("".join(path for _, _, path in kept), kept[0][1]) if kept else None


def _path(ring: Ring) -> str:
    """A closed path in steps of a tenth of a pixel, each relative to the one before."""
    places = [(round(x * 10), round(y * 10)) for x, y in ring]
    x, y = places[0]
    written = [f"M{_tenth(x)} {_tenth(y)}l"]
    steps = []
    for nx, ny in places[1:]:
        if (nx, ny) != (x, y):
            steps.append(f"{_tenth(nx - x)} {_tenth(ny - y)}")
            x, y = nx, ny
    return "".join(written) + " ".join(steps) + "z" if steps else ""


def _tenth(tenths: int) -> str:
    return f"{tenths / 10:g}"


def _box(ring: Ring) -> Box:
    xs, ys = [point[0] for point in ring], [point[1] for point in ring]
    return min(xs), min(ys), max(xs), max(ys)
