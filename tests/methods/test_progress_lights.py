"""Lights of pilots: the worked example of the documentation, and what always holds."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.progress_lights import (
    Plan,
    expected_on,
    indicator_light,
    milestone_light,
    risk_light,
    worst,
)

FIRMS = Plan(30.0, date(2026, 1, 1), 70.0, date(2028, 1, 1))
MIDDLE = date(2027, 1, 1)


@pytest.mark.parametrize(
    ("value", "shortfall", "light"), [(52, -0.05, "green"), (46, 0.1, "green"), (42, 0.2, "amber"), (38, 0.3, "red")]
)
def test_the_worked_example_of_the_documentation(value: float, shortfall: float, light: str) -> None:
    """docs/methods/progress_lights.md, *Worked example*."""
    found = indicator_light(FIRMS, value=value, on=MIDDLE, today=MIDDLE, every_days=180)
    assert (found.expected, found.shortfall, found.light) == (50.0, pytest.approx(shortfall), light)


def test_what_nobody_reported_is_grey_and_not_zero() -> None:
    late = date(2029, 1, 1)
    assert indicator_light(FIRMS, value=None, on=None, today=late, every_days=180).why == "no_report"
    assert indicator_light(FIRMS, value=0.0, on=late, today=late, every_days=180).light == "red"
    old = indicator_light(FIRMS, value=70.0, on=MIDDLE, today=MIDDLE + timedelta(days=361), every_days=180)
    assert (old.light, old.why) == ("grey", "too_old")
    without = Plan(None, None, 70.0, date(2028, 1, 1))
    assert indicator_light(without, value=70.0, on=MIDDLE, today=MIDDLE, every_days=180).why == "no_plan"


def test_a_target_that_is_the_baseline_is_kept_or_missed_either_way() -> None:
    kept = Plan(100.0, date(2026, 1, 1), 100.0, date(2028, 1, 1))
    lights = [
        indicator_light(kept, value=value, on=MIDDLE, today=MIDDLE, every_days=90).light for value in (95, 120, 60)
    ]
    assert lights == ["green", "amber", "red"]


def test_milestones_and_risks_have_their_limits() -> None:
    due = date(2026, 6, 1)
    assert milestone_light(due, reached=None, today=due) == "grey"
    assert milestone_light(due, reached=None, today=due + timedelta(days=30)) == "amber"
    assert milestone_light(due, reached=None, today=due + timedelta(days=31)) == "red"
    assert milestone_light(due, reached=due, today=date(2027, 1, 1)) == "green"
    assert milestone_light(due, reached=due + timedelta(days=90), today=date(2027, 1, 1)) == "amber"
    assert [risk_light(*one) for one in ((1, 5), (2, 4), (3, 5))] == ["green", "amber", "red"]
    assert worst(["grey", "green", "amber"]) == "amber"
    assert worst([]) == "grey"
    with pytest.raises(ValueError, match="1 to 5"):
        risk_light(0, 5)


FIGURES = st.floats(-1e6, 1e6)


@given(FIGURES, FIGURES, FIGURES, st.integers(0, 730))
def test_both_directions_are_judged_alike(baseline: float, target: float, value: float, day: int) -> None:
    on = FIRMS.baseline_on + timedelta(days=day)  # type: ignore[operator]
    there = Plan(baseline, FIRMS.baseline_on, target, FIRMS.target_on)
    mirrored = Plan(-baseline, FIRMS.baseline_on, -target, FIRMS.target_on)
    first = indicator_light(there, value=value, on=on, today=on, every_days=30)
    assert first.light == indicator_light(mirrored, value=-value, on=on, today=on, every_days=30).light
    line = expected_on(there, on)
    assert line is not None
    assert min(baseline, target) - 1e-6 <= line <= max(baseline, target) + 1e-6
