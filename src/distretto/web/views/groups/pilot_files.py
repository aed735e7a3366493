"""The indicators of a pilot as data: every report, with the plan and the light beside it."""

from __future__ import annotations

import csv
import io
from typing import Any

from distretto.groups.domain.queries.pilots import IndicatorStands, PilotStands

COLUMNS = (
    "indicator", "level", "unit", "baseline", "baseline_on", "target", "target_on", "verified_by", "on", "value",
    "source", "note", "light", "why", "expected", "shortfall",
)  # fmt: skip
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def indicators_data(one: PilotStands) -> dict[str, Any]:
    """The pilot and its indicators; days as 2026-06-02, what is not known as null."""
    pilot = one.pilot
    return {
        "pilot": pilot.pk, "title": pilot.title, "group": pilot.group.key, "about": pilot.about,
        "record": pilot.record, "starts_on": pilot.starts_on.isoformat(), "ends_on": pilot.ends_on.isoformat(),
        "every_months": pilot.every_months, "light": one.light,
        "indicators": [
            {**_plan(each), **_light(each), "reports": [
                {"on": report.on.isoformat(), "value": report.value, "source": report.source, "note": report.note}
                for report in each.reports
            ]}
            for each in one.indicators
        ],
        "milestones": [
            {"title": each.title, "due": _day(each.due), "reached_on": _day(each.reached_on), "light": light}
            for each, light in one.milestones
        ],
    }  # fmt: skip


def indicators_csv(one: PilotStands) -> str:
    """A line for each report; an indicator without one has a line without day and value."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    for each in one.indicators:
        whole = {**_plan(each), **_light(each)}
        for report in each.reports or (None,):
            told = {} if report is None else {
                "on": report.on.isoformat(), "value": report.value, "source": report.source, "note": report.note,
            }  # fmt: skip
            writer.writerow({name: _harmless(value) for name, value in {**whole, **told}.items()})
    return "\N{BYTE ORDER MARK}" + out.getvalue()


def _harmless(value: Any) -> Any:
    """Text that a spreadsheet would compute with is marked as text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA) else value


def _plan(one: IndicatorStands) -> dict[str, Any]:
    it = one.indicator
    return {
        "indicator": it.name, "level": it.level, "unit": it.unit, "baseline": it.baseline,
        "baseline_on": _day(it.baseline_on), "target": it.target, "target_on": _day(it.target_on),
        "verified_by": it.verified_by,
    }  # fmt: skip


def _light(one: IndicatorStands) -> dict[str, Any]:
    progress = one.progress
    return {"light": progress.light, "why": progress.why, "expected": progress.expected,
            "shortfall": progress.shortfall}  # fmt: skip


def _day(day: Any) -> str | None:
    return day.isoformat() if day is not None else None
