"""The small figure of an indicator: its line from baseline to target, with what was reported."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from distretto.groups.domain.queries.pilots import IndicatorStands

WIDTH, HEIGHT, EDGE = 220, 56, 6
Point = tuple[str, str]


@dataclass(frozen=True)
class PlanLine:
    """Points in the figure's own units, written as SVG reads them: the line's ends, a dot for each measured value."""

    ends: tuple[Point, Point]
    dots: tuple[Point, ...]


def plan_line(one: IndicatorStands) -> PlanLine | None:
    """The figure of an indicator; None where it has no line."""
    it = one.indicator
    if it.baseline is None or it.target is None or it.baseline_on is None or it.target_on is None:
        return None
    measured = [(each.on, each.value) for each in one.reports if each.value is not None]
    days = [it.baseline_on, it.target_on, *(on for on, _ in measured)]
    values = [it.baseline, it.target, *(value for _, value in measured)]
    first, span = min(days), max((max(days) - min(days)).days, 1)
    low, reach = min(values), (max(values) - min(values)) or 1.0

    def at(on: date, value: float) -> Point:
        x = EDGE + (WIDTH - 2 * EDGE) * (on - first).days / span
        y = HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * (value - low) / reach
        return f"{x:.1f}", f"{y:.1f}"

    ends = (at(it.baseline_on, it.baseline), at(it.target_on, it.target))
    return PlanLine(ends, tuple(at(on, value) for on, value in measured))
