"""Pilots of a group: started from a recommendation, planned with indicators and milestones, ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, locked, members_of, takes_part, tell, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposing import advance
from distretto.groups.models import Milestone, Pilot, PilotIndicator, Recommendation, WorkingGroup
from distretto.groups.rights import require_coordinates
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES

TOPIC = "pilots"
LONGEST_TITLE, LONGEST_AIM, MOST = 200, 5_000, 60
PERIODS = (1, 3, 6, 12)
LEVELS = ("impact", "outcome", "output", "activity")


@dataclass(frozen=True)
class Said:
    """A pilot as it was typed; days as 2026-06-02. record : the key of its logical framework in the catalogue."""

    title: str
    starts_on: str
    ends_on: str
    aim: str = ""
    every_months: str = "6"
    language: str = "en"
    record: str = ""


@dataclass(frozen=True)
class Measured:
    """An indicator as it was typed, its numbers read."""

    name: str
    level: str
    unit: str = ""
    baseline: float | None = None
    baseline_on: str = ""
    target: float | None = None
    target_on: str = ""
    verified_by: str = ""


def pilot_path(pilot: Pilot, leaf: str = "") -> str:
    """The path of a pilot's page, without the language."""
    return group_path(pilot.group.key, f"pilots/{pilot.pk}/{leaf}")


@transaction.atomic
def start(*, by: Any, group: WorkingGroup, said: Said, about: str = "") -> Pilot:
    """Start a pilot, from a published recommendation of the group or from nothing.

    Members and those who watch the recommendation are told. Raises NotRight with the field. Logged as `pilot-started`.
    """
    require_coordinates(by, group)
    if about and not _recommended(about, group):
        raise NotRight("about", "pilot-fault-no-recommendation")
    pilot = Pilot.objects.create(group=locked(group), about=about, by=by, **_right(said))
    takes_part(user=by, about=f"pilot:{pilot.pk}")
    act(group=group, by=by, what="pilot-started", about=f"pilot:{pilot.pk}", content={"from": about})
    advance(about=about, to="piloted", by=by, cause=f"pilot:{pilot.pk}")
    tell(
        people=[*members_of(group), *(watchers(about) if about else ())], group=group, what="pilot-started",
        topic=TOPIC, about=f"pilot:{pilot.pk}", path=pilot_path(pilot),
        arguments={"by": by.shown_name, "title": pilot.title}, by=by,
    )  # fmt: skip
    return pilot


@transaction.atomic
def change(*, by: Any, pilot: Pilot, said: Said) -> None:
    """Change what is said of a pilot. Logged as `pilot-changed`."""
    now = held(by, pilot)
    for column, value in _right(said).items():
        setattr(now, column, value)
    now.save()
    content = {"starts": now.starts_on.isoformat(), "ends": now.ends_on.isoformat(), "record": now.record}
    act(group=now.group, by=by, what="pilot-changed", about=f"pilot:{now.pk}", content=content)


@transaction.atomic
def end(*, by: Any, pilot: Pilot, back: bool = False) -> None:
    """Say that a pilot is over; those who watch it are told. back : it goes on after all.

    Logged as `pilot-ended` or `pilot-goes-on`.
    """
    require_coordinates(by, pilot.group)
    now = Pilot.objects.select_for_update().get(pk=pilot.pk)
    if (now.ended_at is None) == back:
        return
    now.ended_at = None if back else timezone.now()
    now.save(update_fields=["ended_at"])
    what = "pilot-goes-on" if back else "pilot-ended"
    act(group=now.group, by=by, what=what, about=f"pilot:{now.pk}")
    tell(
        people=watchers(f"pilot:{now.pk}", *([now.about] if now.about else [])), group=now.group, what=what,
        topic=TOPIC, about=f"pilot:{now.pk}", path=pilot_path(now),
        arguments={"by": by.shown_name, "title": now.title}, by=by,
    )  # fmt: skip


@transaction.atomic
def set_indicator(
    *, by: Any, pilot: Pilot, said: Measured, indicator: PilotIndicator | None = None
) -> PilotIndicator:
    """Add an indicator or change its plan; what was reported stays. Logged as `pilot-indicator-set`, with the plan."""
    now = held(by, pilot)
    right = _measured(said)
    if indicator is None:
        if now.indicators.filter(removed_at=None).count() >= MOST:
            raise NotRight("name", "pilot-fault-many", most=MOST)
        indicator = PilotIndicator(pilot=now)
    for column, value in right.items():
        setattr(indicator, column, value)
    indicator.save()
    content = {
        "indicator": indicator.pk, "baseline": indicator.baseline, "target": indicator.target,
        "from": _day_of(indicator.baseline_on), "until": _day_of(indicator.target_on),
    }  # fmt: skip
    act(group=now.group, by=by, what="pilot-indicator-set", about=f"pilot:{now.pk}", content=content)
    return indicator


@transaction.atomic
def set_milestone(
    *, by: Any, pilot: Pilot, title: str, due: str, milestone: Milestone | None = None
) -> Milestone:
    """Add a milestone or move its day. Logged as `pilot-milestone-set`, with the day before."""
    now = held(by, pilot)
    said, day = _line(title, "title", "pilot-fault-no-title", 300), read_day(due, "due")
    before = milestone.due if milestone is not None else None
    if milestone is None:
        if now.milestones.filter(removed_at=None).count() >= MOST:
            raise NotRight("title", "pilot-fault-many", most=MOST)
        milestone = Milestone(pilot=now)
    milestone.title, milestone.due = said, day
    milestone.save()
    content = {"milestone": milestone.pk, "due": _day_of(day), "before": _day_of(before)}
    act(group=now.group, by=by, what="pilot-milestone-set", about=f"pilot:{now.pk}", content=content)
    return milestone


@transaction.atomic
def take_over(
    *, by: Any, pilot: Pilot, indicators: Sequence[Measured], milestones: Sequence[Mapping[str, str]]
) -> int:
    """Take over the indicators and milestones of a logical framework that are not there yet; how many were added.

    milestones : `title` and `due` of each. Logged as `pilot-framework-taken`.
    """
    now = held(by, pilot)
    there = set(now.indicators.filter(removed_at=None).values_list("name", flat=True))
    steps = set(now.milestones.filter(removed_at=None).values_list("title", flat=True))
    made = [PilotIndicator(pilot=now, **_measured(one)) for one in indicators if one.name not in there][:MOST]
    added = [
        Milestone(pilot=now, title=one["title"], due=read_day(one["due"], "due"))
        for one in milestones if one["title"] not in steps
    ][:MOST]  # fmt: skip
    PilotIndicator.objects.bulk_create(made)
    Milestone.objects.bulk_create(added)
    if made or added:
        content = {"record": now.record, "indicators": len(made), "milestones": len(added)}
        act(group=now.group, by=by, what="pilot-framework-taken", about=f"pilot:{now.pk}", content=content)
    return len(made) + len(added)


@transaction.atomic
def remove(*, by: Any, pilot: Pilot, part: PilotIndicator | Milestone, back: bool = False) -> None:
    """Leave out an indicator or a milestone, or take it back in; what was reported stays. Logged."""
    now = held(by, pilot)
    part.removed_at = None if back else timezone.now()
    part.save(update_fields=["removed_at"])
    kind = "indicator" if isinstance(part, PilotIndicator) else "milestone"
    content = {kind: part.pk, "back": back}
    act(group=now.group, by=by, what="pilot-part-removed", about=f"pilot:{now.pk}", content=content)


@transaction.atomic
def become_practice(*, by: Any, pilot: Pilot, practice: str) -> None:
    """Keep the record that the pilot's lessons became. Logged as `pilot-became-practice`."""
    now = Pilot.objects.select_for_update().get(pk=pilot.pk)
    now.practice = practice
    now.save(update_fields=["practice"])
    act(group=now.group, by=by, what="pilot-became-practice", about=f"pilot:{now.pk}", content={"record": practice})


def held(by: Any, pilot: Pilot) -> Pilot:
    """The running pilot, held until the transaction ends, for who coordinates its group."""
    require_coordinates(by, pilot.group)
    return running(pilot)


def running(pilot: Pilot) -> Pilot:
    """The pilot, held until the transaction ends; raises NotAllowed for one that is over."""
    now = Pilot.objects.select_for_update().get(pk=pilot.pk)
    if now.ended_at is not None:
        raise NotAllowed("not-allowed-pilot-over")
    return now


def read_day(typed: str, field: str) -> date | None:
    """The day that was typed; None for none."""
    if not typed.strip():
        return None
    try:
        return date.fromisoformat(typed.strip())
    except ValueError as error:
        raise NotRight(field, "pilot-fault-day") from error


def _recommended(about: str, group: WorkingGroup) -> bool:
    what, _, which = about.partition(":")
    found = Recommendation.objects.filter(pk=int(which), group=group) if which.isdecimal() else None
    return what == "recommendation" and found is not None and found.exclude(published_at=None).exists()


def _right(said: Said) -> dict[str, Any]:
    title = _line(said.title, "title", "pilot-fault-no-title", LONGEST_TITLE)
    aim = said.aim.replace("\x00", "").strip()
    if len(aim) > LONGEST_AIM:
        raise NotRight("aim", "pilot-fault-long", most=LONGEST_AIM)
    starts, ends = read_day(said.starts_on, "starts_on"), read_day(said.ends_on, "ends_on")
    if starts is None:
        raise NotRight("starts_on", "pilot-fault-day")
    if ends is None:
        raise NotRight("ends_on", "pilot-fault-day")
    if ends <= starts:
        raise NotRight("ends_on", "pilot-fault-order")
    if said.every_months not in {str(one) for one in PERIODS}:
        raise NotRight("every_months", "pilot-fault-period")
    if said.language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    return {
        "title": title, "aim": aim, "starts_on": starts, "ends_on": ends, "every_months": int(said.every_months),
        "language": said.language, "record": said.record,
    }  # fmt: skip


def _measured(said: Measured) -> dict[str, Any]:
    if said.level not in LEVELS:
        raise NotRight("level", "pilot-fault-level")
    begins, until = read_day(said.baseline_on, "baseline_on"), read_day(said.target_on, "target_on")
    if said.baseline is not None and begins is None:
        raise NotRight("baseline_on", "pilot-fault-baseline-day")
    if said.target is not None and until is None:
        raise NotRight("target_on", "pilot-fault-target-day")
    if begins is not None and until is not None and until <= begins:
        raise NotRight("target_on", "pilot-fault-order")
    return {
        "name": _line(said.name, "name", "pilot-fault-no-name", 200), "level": said.level,
        "unit": _line(said.unit, "unit", "", 60), "baseline": said.baseline, "baseline_on": begins,
        "target": said.target, "target_on": until, "verified_by": _line(said.verified_by, "verified_by", "", 300),
    }  # fmt: skip


def _line(typed: str, field: str, missing: str, most: int) -> str:
    words = " ".join(typed.replace("\x00", "").split())
    if missing and not words:
        raise NotRight(field, missing)
    if len(words) > most:
        raise NotRight(field, "pilot-fault-long", most=most)
    return words


def _day_of(day: date | None) -> str:
    return day.isoformat() if day is not None else ""
