"""Land on a sheet of a given width: every region's outline as an SVG path, cut to Europe."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from distretto.evidence.observatory.geometry import fetched_layer, load_layer

COUNTRIES = "nuts0"
REGIONS = "nuts2_2021"
BEYOND = ("TR",)
AIR = 0.012
SMALLEST_PART = 1.5
SURROUNDINGS = 0.25
"""How much of an area's extent is shown around it on each side."""
CLOSEST, MOST = 0.28, 0.8
"""The smallest part of Europe that is shown, and the largest that is no longer all of it."""
SHEETS = 96
"""Sheets that are remembered."""
LAYERS_KEPT = 8

Ring = Sequence[Sequence[float]]
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Outline:
    """One area on the sheet: its path; of its largest part the box (left, top, right, bottom), and a point inside."""

    path: str
    box: Box
    inside: tuple[float, float]

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


def sheet(layer: str, width: int, frame: Box | None = None) -> Sheet:
    """A layer at a width: all of Europe, or what of it lies in a frame.

    All sheets of one width and frame lie on one another, whatever their layer.
    """
    return _sheet(layer, width, frame, fetched_layer(layer))


@lru_cache(maxsize=SHEETS)
def _sheet(layer: str, width: int, frame: Box | None, _of: Path | None) -> Sheet:
    left, bottom, right, top = frame or window()
    scale = width / (right - left)
    outlines = {}
    for code, parts in features(layer).items():
        seen = [polygon for polygon in parts if frame is None or _meet(_box(polygon[0]), frame)]
        outline = _outline(seen, left, top, scale)
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
    left, bottom, right, top = _around(boxes)
    air = (right - left) * AIR
    return left - air, bottom - air, right + air, top + air


def frame_of(codes: tuple[str, ...]) -> Box | None:
    """The part of the plane in which areas lie with their surroundings, in Europe's proportions.

    None where that would be most of Europe, and where none of them is on the map. A province is framed as its region.
    """
    return _frame_of(codes, fetched_layer(REGIONS))


@lru_cache(maxsize=SHEETS)
def _frame_of(codes: tuple[str, ...], _of: Path | None) -> Box | None:
    boxes = [
        _box(polygon[0]) for code in codes for parts in _features_of(code) for polygon in parts
        if _meet(_box(polygon[0]), window())
    ]
    if not boxes:
        return None
    left, bottom, right, top = window()
    wide, tall = right - left, top - bottom
    west, south, east, north = _around(boxes)
    share = max(max((east - west) / wide, (north - south) / tall) * (1 + 2 * SURROUNDINGS), CLOSEST)
    if share > MOST:
        return None
    x = min(max((west + east - share * wide) / 2, left), right - share * wide)
    y = min(max((south + north - share * tall) / 2, bottom), top - share * tall)
    return x, y, x + share * wide, y + share * tall


def _features_of(code: str) -> list[list[list[Ring]]]:
    if len(code) == 2:
        found = features(COUNTRIES).get(code)
        return [found] if found else []
    return [parts for name, parts in features(REGIONS).items() if name.startswith(code[:4])]


def _around(boxes: Sequence[Box]) -> Box:
    """The smallest box around boxes."""
    return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def features(layer: str) -> dict[str, list[list[Ring]]]:
    """The polygons of each area of a layer, in the plane."""
    return _features(layer, fetched_layer(layer))


@lru_cache(maxsize=LAYERS_KEPT)
def _features(layer: str, _of: Path | None) -> dict[str, list[list[Ring]]]:
    found: dict[str, list[list[Ring]]] = {}
    for feature in load_layer(layer)["features"]:
        geometry: Mapping[str, Any] = feature["geometry"]
        parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
        found[str(feature["id"])] = parts
    return found


def _outline(parts: Sequence[Sequence[Ring]], left: float, top: float, scale: float) -> Outline | None:
    drawn: list[tuple[float, Box, str, list[tuple[float, float]]]] = []
    for polygon in parts:
        rings = [[((x - left) * scale, (top - y) * scale) for x, y in ring] for ring in polygon]
        box = _box(rings[0])
        area = (box[2] - box[0]) * (box[3] - box[1])
        drawn.append((area, box, "".join(_path(ring) for ring in rings), rings[0]))
    drawn.sort(key=lambda part: -part[0])
    kept = [part for place, part in enumerate(drawn) if place == 0 or part[0] >= SMALLEST_PART]
    return Outline("".join(part[2] for part in kept), kept[0][1], _inside(kept[0][3])) if kept else None


def _inside(ring: Ring) -> tuple[float, float]:
    """A point well inside a ring: the middle of the longest stretch of land on the lines that quarter its box.

    The line through the middle counts twice, so that a name stands near the middle where there is land enough.
    """
    left, top, right, bottom = _box(ring)
    best = (0.0, (left + right) / 2, (top + bottom) / 2)
    for quarter in (2, 1, 3):
        y = top + quarter * (bottom - top) / 4
        crossed = sorted(
            x + (y - one) / (other - one) * (further - x)
            for (x, one), (further, other) in zip(ring, [*ring[1:], ring[0]], strict=True) if (one > y) != (other > y)
        )
        for start, end in zip(crossed[::2], crossed[1::2], strict=False):
            best = max(best, ((end - start) * (1 + (quarter == 2)), (start + end) / 2, y), key=lambda found: found[0])
    return best[1:]


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
