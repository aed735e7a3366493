"""Where a pilot stands beside its plan: lights of indicators, milestones and risks, computed and never chosen.

No report is grey: what nobody has measured is neither good nor bad, and never counted as zero.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

Light = Literal["red", "amber", "green", "grey"]
WORST: tuple[Light, ...] = ("red", "amber", "green", "grey")
"""What stands first is worst; grey is no judgement and comes last."""
GREEN_UP_TO, AMBER_UP_TO = 0.10, 0.25
"""Shortfalls from the line, as shares of the way from baseline to target."""
LATE_DAYS = 30
"""So many days after its day a milestone that is not reached is amber; then it is red."""
AMBER_RISK, RED_RISK = 8, 15
"""From these products of likelihood and impact, each from 1 to 5, a risk is amber and red."""


@dataclass(frozen=True)
class Plan:
    """What an indicator is to do: go from `baseline` on one day to `target` on another, along a straight line."""

    baseline: float | None
    baseline_on: date | None
    target: float | None
    target_on: date | None


@dataclass(frozen=True)
class Progress:
    """An indicator beside its line. expected : the line's value on the day of the report; None where there is no line.

    shortfall : how far it stays behind the line, as a share of the way from baseline to target; negative: ahead.
    why : `reported`, or why the light is grey: `no_plan`, `no_report`, `too_old`.
    """

    light: Light
    why: Literal["reported", "no_plan", "no_report", "too_old"]
    expected: float | None
    shortfall: float | None


def expected_on(plan: Plan, day: date) -> float | None:
    """The value of the line on a day: the baseline before it begins, the target after it ends.

    e(t) = b + (T − b) · min(1, max(0, (t − t_b) / (t_T − t_b)))

    None without baseline, target or one of their days. Where both days are the same or the target's is the earlier, the
    target from then on. Raises ValueError for figures that are not finite.
    """
    if plan.baseline is None or plan.target is None or plan.baseline_on is None or plan.target_on is None:
        return None
    if not (math.isfinite(plan.baseline) and math.isfinite(plan.target)):
        raise ValueError("baseline and target must be finite")
    span = (plan.target_on - plan.baseline_on).days
    if span <= 0:
        return plan.target if day >= plan.target_on else plan.baseline
    way = min(1.0, max(0.0, (day - plan.baseline_on).days / span))
    return plan.baseline + (plan.target - plan.baseline) * way


def indicator_light(plan: Plan, *, value: float | None, on: date | None, today: date, every_days: int) -> Progress:
    """The light of an indicator by its last reported value.

    s = (e(t) − v) / (T − b): the shortfall of value v on day t, which is right for targets below the baseline, too.
    Green: s ≤ 0.10. Amber: s ≤ 0.25. Red: above.

    value, on : the last measured value and its day; None: nothing was ever measured. every_days : how often it is
    reported; a value older than two such periods tells nothing of today and is grey. A target that is the baseline (to
    be kept) is compared as a share of the target's size, of 1 where that is 0, whichever way the value went.
    Raises ValueError for a value that is not finite and a period below one day.
    """
    if every_days < 1:
        raise ValueError("every_days must be at least 1")
    if value is None or on is None:
        has_plan = expected_on(plan, today) is not None
        return Progress("grey", "no_report" if has_plan else "no_plan", expected_on(plan, today), None)
    if not math.isfinite(value):
        raise ValueError("a reported value must be finite")
    expected = expected_on(plan, on)
    if expected is None or plan.baseline is None or plan.target is None:
        return Progress("grey", "no_plan", None, None)
    way = plan.target - plan.baseline
    shortfall = (expected - value) / way if way else abs(expected - value) / (abs(plan.target) or 1.0)
    if today > on + timedelta(days=2 * every_days):
        return Progress("grey", "too_old", expected, shortfall)
    # Decimal figures that lie exactly on a limit must not fall over it by a rounding of their binary forms.
    near = round(shortfall, 9)
    light: Light = "green" if near <= GREEN_UP_TO else "amber" if near <= AMBER_UP_TO else "red"
    return Progress(light, "reported", expected, shortfall)


def milestone_light(due: date | None, *, reached: date | None, today: date) -> Light:
    """The light of a milestone: green when reached in time, amber when reached late or up to 30 days late, then red.

    Grey: not due yet, or without a day.
    """
    if reached is not None:
        return "green" if due is None or reached <= due else "amber"
    if due is None or today <= due:
        return "grey"
    return "amber" if (today - due).days <= LATE_DAYS else "red"


def risk_light(likelihood: int, impact: int) -> Light:
    """The light of a risk by likelihood × impact, each from 1 to 5: green below 8, amber below 15, then red.

    Raises ValueError for numbers outside 1 to 5.
    """
    if not (1 <= likelihood <= 5 and 1 <= impact <= 5):
        raise ValueError("likelihood and impact go from 1 to 5")
    score = likelihood * impact
    return "red" if score >= RED_RISK else "amber" if score >= AMBER_RISK else "green"


def worst(lights: Iterable[Light]) -> Light:
    """The worst of the lights; grey where none of them judges anything."""
    return min(lights, key=WORST.index, default="grey")
