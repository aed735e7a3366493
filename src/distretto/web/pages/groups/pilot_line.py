"""The small figure of an indicator: its line from baseline to target over time, with what was reported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from distretto.groups.domain.queries.pilots import IndicatorStands
from distretto.rendering.dates import write_day
from distretto.rendering.text import write_number

LEFT, RIGHT, TOP, BOTTOM = 64, 296, 22, 78
"""Of the field in which values lie, in the figure's own units: 360 wide, 118 high, the days under it."""
APART = 40
"""Figures of dots that lie nearer to one another than this would run together."""


@dataclass(frozen=True)
class Point:
    """A place in the figure's own units, written as SVG reads them. words : the value there, empty where it is left
    out; at : how high its words stand."""

    x: str
    y: str
    words: str
    at: str


@dataclass(frozen=True)
class PlanLine:
    """The planned line's ends, a dot for each measured value, and the first and the last day in words."""

    ends: tuple[Point, Point]
    dots: tuple[Point, ...]
    first: str
    last: str


def plan_line(one: IndicatorStands, language: str) -> PlanLine | None:
    """The figure of an indicator; None where it has no line."""
    it = one.indicator
    if it.baseline is None or it.target is None or it.baseline_on is None or it.target_on is None:
        return None
    measured = sorted((each.on, each.value) for each in one.reports if each.value is not None)
    days = [it.baseline_on, it.target_on, *(on for on, _ in measured)]
    values = [it.baseline, it.target, *(value for _, value in measured)]
    first, span = min(days), max((max(days) - min(days)).days, 1)
    low, reach = min(values), (max(values) - min(values)) or 1.0
    planned, course = (it.target_on - it.baseline_on).days or 1, it.target - it.baseline

    def place(on: date, value: float) -> tuple[float, float]:
        return LEFT + (RIGHT - LEFT) * (on - first).days / span, BOTTOM - (BOTTOM - TOP) * (value - low) / reach

    def end(on: date, value: float) -> Point:
        x, y = place(on, value)
        return Point(f"{x:.1f}", f"{y:.1f}", write_number(value, language), f"{y + 4:.1f}")

    dots: list[Point] = []
    free = float("inf")
    for on, value in reversed(measured):
        x, y = place(on, value)
        _, line = place(on, it.baseline + course * (on - it.baseline_on).days / planned)
        told = free - x >= APART
        free = x if told else free
        words = write_number(value, language) if told else ""
        dots.append(Point(f"{x:.1f}", f"{y:.1f}", words, f"{y - 8 if y <= line else y + 16:.1f}"))
    ends = (end(it.baseline_on, it.baseline), end(it.target_on, it.target))
    return PlanLine(ends, tuple(reversed(dots)), *(write_day(on.isoformat(), language) for on in (first, max(days))))
