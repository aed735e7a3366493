"""What is reported of a pilot: values by period with their source, milestones reached, risks, and lessons."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.acting import act, takes_part, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.piloting import TOPIC, pilot_path, read_day, running
from distretto.groups.domain.proposing import advance
from distretto.groups.models import IndicatorReport, Lesson, Milestone, Pilot, PilotIndicator, Risk, RiskEntry
from distretto.groups.rights import require_proposes

MOST_RISKS, MOST_LESSONS = 60, 100


@transaction.atomic
def report(
    *, by: Any, pilot: Pilot, on: str, values: Mapping[int, float | None], source: str, note: str = ""
) -> tuple[IndicatorReport, ...]:
    """Report what indicators were on a day, from one source. Of one day the last report of an indicator holds.

    values : by the indicator's number; None where it could not be measured, which the note has to explain. Who is not
    in it was not reported, which is not zero. Raises NotRight. Those who watch the pilot are told. Logged as
    `pilot-reported`, with the figures.
    """
    require_proposes(by, pilot.group)
    now = running(pilot)
    day = _day(on)
    said, told = _words(source, "source", 300, "pilot-fault-no-source"), _words(note, "note", 500)
    there = {one.pk: one for one in PilotIndicator.objects.filter(pilot=now, removed_at=None, pk__in=values)}
    if not there:
        raise NotRight("on", "pilot-fault-no-values")
    if any(value is not None and not math.isfinite(value) for value in values.values()):
        raise NotRight("on", "pilot-fault-number")
    if any(values[key] is None for key in there) and not told:
        raise NotRight("note", "pilot-fault-no-reason")
    made = tuple(
        IndicatorReport.objects.create(indicator=one, on=day, value=values[key], source=said, note=told, by=by)
        for key, one in there.items()
    )
    content = {"on": day.isoformat(), "values": {str(key): values[key] for key in there}, "source": text_hash(said)}
    _happened(now, by, "pilot-reported", content)
    advance(about=now.about, to="monitored", by=by, cause=f"pilot:{now.pk}")
    return made


@transaction.atomic
def reach(*, by: Any, pilot: Pilot, milestone: Milestone, on: str) -> None:
    """Say on which day a milestone was reached; no day: it is not reached after all. Logged as `pilot-milestone`."""
    require_proposes(by, pilot.group)
    now = running(pilot)
    milestone.reached_on = _day(on) if on.strip() else None
    milestone.save(update_fields=["reached_on"])
    content = {"milestone": milestone.pk, "on": milestone.reached_on.isoformat() if milestone.reached_on else ""}
    _happened(now, by, "pilot-milestone", content)


@transaction.atomic
def set_risk(
    *, by: Any, pilot: Pilot, title: str = "", likelihood: str, impact: str, owner: str, response: str,
    closed: bool = False, risk: Risk | None = None,
) -> RiskEntry:
    """Add a risk, or say how one stands now; how it stood before stays. Raises NotRight. Logged as `pilot-risk`."""
    require_proposes(by, pilot.group)
    now = running(pilot)
    numbers = {"likelihood": likelihood, "impact": impact}
    for field, typed in numbers.items():
        if typed not in {"1", "2", "3", "4", "5"}:
            raise NotRight(field, "pilot-fault-scale")
    said = _words(owner, "owner", 200, "pilot-fault-no-owner")
    answer = _words(response, "response", 1_000, "pilot-fault-no-response")
    if risk is None:
        if now.risks.count() >= MOST_RISKS:
            raise NotRight("title", "pilot-fault-many", most=MOST_RISKS)
        risk = Risk.objects.create(pilot=now, title=_words(title, "title", 300, "pilot-fault-no-risk"))
    made = RiskEntry.objects.create(
        risk=risk, likelihood=int(likelihood), impact=int(impact), owner=said, response=answer, closed=closed, by=by
    )
    content = {
        "risk": risk.pk, "likelihood": made.likelihood, "impact": made.impact, "closed": closed,
        "text": text_hash(f"{said}\n{answer}"),
    }  # fmt: skip
    _happened(now, by, "pilot-risk", content)
    return made


@transaction.atomic
def learn(*, by: Any, pilot: Pilot, what: str, text: str) -> Lesson:
    """Keep what was learned; of a pilot that is over, too. Raises NotRight. Logged as `pilot-lesson`."""
    require_proposes(by, pilot.group)
    now = Pilot.objects.select_for_update().get(pk=pilot.pk)
    if what not in Lesson.What.values:
        raise NotRight("what", "pilot-fault-lesson")
    if now.lessons.count() >= MOST_LESSONS:
        raise NotRight("text", "pilot-fault-many", most=MOST_LESSONS)
    said = _words(text, "text", 1_000, "pilot-fault-no-lesson")
    made = Lesson.objects.create(pilot=now, what=what, text=said, by=by)
    _happened(now, by, "pilot-lesson", {"lesson": made.pk, "text": text_hash(said)})
    return made


def _happened(pilot: Pilot, by: Any, what: str, content: Mapping[str, Any]) -> None:
    about = f"pilot:{pilot.pk}"
    takes_part(user=by, about=about)
    act(group=pilot.group, by=by, what=what, about=about, content=content)
    tell(
        people=watchers(about), group=pilot.group, what=what, topic=TOPIC, about=about, path=pilot_path(pilot),
        arguments={"by": by.shown_name, "title": pilot.title}, by=by,
    )  # fmt: skip


def _day(typed: str) -> date:
    day = read_day(typed, "on")
    if day is None:
        raise NotRight("on", "pilot-fault-day")
    if day > timezone.localdate():
        raise NotRight("on", "pilot-fault-future")
    return day


def _words(typed: str, field: str, most: int, missing: str = "") -> str:
    said = " ".join(typed.replace("\x00", "").split())
    if missing and not said:
        raise NotRight(field, missing)
    if len(said) > most:
        raise NotRight(field, "pilot-fault-long", most=most)
    return said
