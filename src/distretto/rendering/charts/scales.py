"""Positions: linear and logarithmic scales with round ticks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.rendering.charts.drawing import tick_text

STEPS = (1, 2, 5)


@dataclass(frozen=True)
class Scale:
    """From values between `low` and `high` to pixels between `start` and `end`."""

    low: float
    high: float
    start: float
    end: float
    log: bool = False

    def fraction(self, value: float) -> float:
        """The place of a value along the scale, 0 to 1; values beyond an end are put at the end."""
        inside = min(max(value, self.low), self.high)
        if self.log:
            return math.log(inside / self.low) / math.log(self.high / self.low)
        return (inside - self.low) / (self.high - self.low)

    def pixel(self, value: float) -> float:
        """The pixel of a value, to a tenth."""
        return round(self.start + self.fraction(value) * (self.end - self.start), 1)

    def value_at(self, pixel: float) -> float:
        """The value at a pixel, also beyond the ends."""
        part = (pixel - self.start) / (self.end - self.start)
        if self.log:
            return float(self.low * (self.high / self.low) ** part)
        return self.low + part * (self.high - self.low)

    def declaration(self) -> dict[str, Any]:
        """The scale as Vega-Lite declares it."""
        return {
            "type": "log" if self.log else "linear", "domain": [self.low, self.high],
            "range": [self.start, self.end], "nice": False, "zero": False, "clamp": False,
        }

    def ticks(self, most: int = 6) -> list[float]:
        """Round values inside the scale, at most so many."""
        if self.log:
            return thin(log_steps(self.low, self.high), most)
        step = round_step((self.high - self.low) / most)
        first = math.ceil(self.low / step - 1e-9)
        last = math.floor(self.high / step + 1e-9)
        return [float(f"{place * step:.10g}") for place in range(first, last + 1)]


def round_step(least: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that is not below `least`."""
    power = 10.0 ** math.floor(math.log10(least))
    return next((s * power for s in (*STEPS, 10) if s * power >= least * (1 - 1e-9)), 10 * power)


def log_steps(low: float, high: float) -> list[float]:
    """The values 1, 2, 5 times powers of ten from `low` to `high`."""
    powers = range(math.floor(math.log10(low)) - 1, math.ceil(math.log10(high)) + 1)
    steps = [float(f"{s * 10.0**power:.6g}") for power in powers for s in STEPS]
    return [step for step in steps if low * (1 - 1e-9) <= step <= high * (1 + 1e-9)]


def thin(steps: list[float], most: int) -> list[float]:
    """Fewer of the steps: only powers of ten, with 1 kept."""
    if len(steps) <= most:
        return steps
    powers = [step for step in steps if math.isclose(math.log10(step) % 1, 0, abs_tol=1e-9)]
    return powers if len(powers) > 1 else steps[:: math.ceil(len(steps) / most)]


def log_domain(values: Iterable[float | None], *, include: Iterable[float] = (1.0,)) -> tuple[float, float]:
    """A logarithmic domain around the positive values and `include`, with air at its upper end."""
    positive = [value for value in [*values, *include] if value is not None and value > 0]
    low, high = min(positive), max(positive)
    if high <= low * 1.05:
        low, high = low / 2, high * 2
    low = max((step for step in log_steps(low / 3, high) if step <= low * (1 + 1e-9)), default=low)
    return low, high * 1.02


def linear_domain(
    values: Iterable[float | None], *, include: Iterable[float] = (), air: float = 0.04,
) -> tuple[float, float]:
    """A linear domain around the values and `include`, with a share of air at each end that is not round."""
    present = [value for value in [*values, *include] if value is not None]
    low, high = min(present, default=0.0), max(present, default=1.0)
    margin = (high - low) * air or abs(high) * 0.1 or abs(low) * 0.1 or 1.0
    kept = set(include)
    if low == high and low in kept:
        return low, high + margin
    return (low if low in kept else low - margin), (high if high in kept else high + margin)


def axis(
    scale: Scale, kind: str, language: str, title: list[str], *, ticks: list[float] | None = None,
    **style: Any,
) -> dict[str, Any]:
    """A Vega-Lite axis whose labels are written in the reader's language."""
    values = scale.ticks() if ticks is None else ticks
    words = [tick_text(kind, value, language) for value in values]
    listed = ",".join("'" + word.replace("'", "\\'") + "'" for word in words)
    return {
        "values": values,
        "labelExpr": f"[{listed}][indexof([{','.join(repr(v) for v in values)}], datum.value)]",
        "title": title or None,
        **style,
    }


def position(field: str, scale: Scale, drawn_axis: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """The encoding of a position channel on a scale; the axis is given in the one layer that draws it."""
    channel = {"field": field, "type": "quantitative", "scale": scale.declaration()}
    return {**channel, "axis": dict(drawn_axis)} if drawn_axis else channel
