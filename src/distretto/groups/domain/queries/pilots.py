"""How pilots stand: their lights, what is due, and which of them wait for whom."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import (
    IndicatorReport,
    Member,
    Milestone,
    Pilot,
    PilotIndicator,
    Risk,
    RiskEntry,
    WorkingGroup,
)
from distretto.groups.rights import readable_groups
from distretto.methods.progress_lights import (
    Light,
    Plan,
    Progress,
    indicator_light,
    milestone_light,
    risk_light,
    worst,
)

DAYS_A_MONTH = 31
"""A month as the rule on old reports counts it: the longest one."""


@dataclass(frozen=True)
class IndicatorStands:
    """An indicator with its light. reports : one a day, the last of that day, in the order of their days.

    last : the last measured one; earlier : those that a later one of the same day replaced.
    """

    indicator: PilotIndicator
    progress: Progress
    reports: tuple[IndicatorReport, ...]
    last: IndicatorReport | None
    earlier: tuple[IndicatorReport, ...]


@dataclass(frozen=True)
class PilotStands:
    """How a pilot stands. light : the worst of those of indicators, milestones and open risks.

    due : the end of the last reporting period that an indicator was not reported for; None where nothing is due.
    missing : how many indicators that is.
    """

    pilot: Pilot
    light: Light
    indicators: tuple[IndicatorStands, ...]
    milestones: tuple[tuple[Milestone, Light], ...]
    risks: tuple[tuple[Risk, RiskEntry, Light], ...]
    due: date | None
    missing: int

    @property
    def late(self) -> tuple[Milestone, ...]:
        """The milestones whose day is past and that nobody has reached."""
        return tuple(one for one, light in self.milestones if light in ("amber", "red") and one.reached_on is None)


def pilots_of(group: WorkingGroup) -> QuerySet[Pilot]:
    """The pilots of a group, with all that their state needs; the newest first."""
    return _whole(Pilot.objects.filter(group=group))


def pilots_from(about: str) -> QuerySet[Pilot]:
    """The pilots that started from something, the first first."""
    return _whole(Pilot.objects.filter(about=about)).order_by("pk")


def pilots_with(record: str, user: Any) -> QuerySet[Pilot]:
    """The pilots whose logical framework or practice a record of the catalogue is, as far as the person reads."""
    there = Pilot.objects.filter(Q(record=record) | Q(practice=record), group__in=readable_groups(user))
    return _whole(there).order_by("-pk")


def _whole(pilots: QuerySet[Pilot]) -> QuerySet[Pilot]:
    return pilots.select_related("group", "by").prefetch_related(
        Prefetch("indicators", PilotIndicator.objects.prefetch_related(
            Prefetch("reports", IndicatorReport.objects.select_related("by")))),
        "milestones", Prefetch("risks__entries", RiskEntry.objects.select_related("by")),
    )  # fmt: skip


def stands(pilot: Pilot, today: date) -> PilotStands:
    """How a pilot stands on a day; one that is over as on its last day."""
    on = min(today, pilot.ended_at.date()) if pilot.ended_at is not None else today
    indicators = tuple(_indicator(one, pilot, on) for one in pilot.indicators.all() if one.removed_at is None)
    milestones = tuple(
        (one, milestone_light(one.due, reached=one.reached_on, today=on))
        for one in pilot.milestones.all() if one.removed_at is None
    )  # fmt: skip
    risks = tuple(
        (one, last, "grey" if last.closed else risk_light(last.likelihood, last.impact))
        for one in pilot.risks.all() for last in [list(one.entries.all())[-1]]
    )  # fmt: skip
    lights = (*(one.progress.light for one in indicators), *(one[1] for one in milestones), *(one[2] for one in risks))
    due, missing = _due(pilot, indicators, today)
    return PilotStands(pilot, worst(lights), indicators, milestones, risks, due, missing)


def _indicator(one: PilotIndicator, pilot: Pilot, today: date) -> IndicatorStands:
    by_day: dict[date, IndicatorReport] = {}
    earlier = []
    for each in one.reports.all():
        if each.on in by_day:
            earlier.append(by_day[each.on])
        by_day[each.on] = each
    measured = [each for each in by_day.values() if each.value is not None]
    last = measured[-1] if measured else None
    progress = indicator_light(
        Plan(one.baseline, one.baseline_on, one.target, one.target_on), value=last.value if last else None,
        on=last.on if last else None, today=today, every_days=DAYS_A_MONTH * pilot.every_months,
    )  # fmt: skip
    return IndicatorStands(one, progress, tuple(by_day.values()), last, tuple(earlier))


def _due(pilot: Pilot, indicators: Iterable[IndicatorStands], today: date) -> tuple[date | None, int]:
    """The end of the last period that is over, and how many indicators have no report since the period before ended."""
    if pilot.ended_at is not None:
        return None, 0
    before, end = pilot.starts_on, _after(pilot.starts_on, pilot.every_months)
    number = 1
    while (following := _after(pilot.starts_on, (number + 1) * pilot.every_months)) <= min(today, pilot.ends_on):
        before, end, number = end, following, number + 1
    if end > today:
        return None, 0
    missing = sum(not one.reports or one.reports[-1].on <= before for one in indicators)
    return (end, missing) if missing else (None, 0)


def _after(day: date, months: int) -> date:
    """The same day so many months later, or the month's last."""
    year, month = divmod(day.month - 1 + months, 12)
    last = calendar.monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def waiting(user: Any) -> tuple[Waits, ...]:
    """Reports that are due and milestones that are late, of running pilots that the person started or coordinates."""
    led = Member.objects.filter(user=user, role=Member.Role.COORDINATOR, state=Member.State.ACTIVE).values("group_id")
    running = Pilot.objects.filter(ended_at=None, group__closed_at=None)
    mine = _whole((running.filter(by=user) | running.filter(group__in=led)).distinct())
    found, today = [], timezone.localdate()
    for one in (stands(pilot, today) for pilot in mine):
        about, title = f"pilot:{one.pilot.pk}", {"title": one.pilot.title}
        if one.due is not None:
            found.append(Waits("pilot-report", pilot_path(one.pilot, "report/"), about, title, _at(one.due)))
        for late in one.late:
            said = {"title": late.title}
            found.append(Waits("pilot-milestone", pilot_path(one.pilot), about, said, _at(late.due)))
    return tuple(found)


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """The steps `piloted` and `monitored`: pilots and how many run; how many were reported of, what is red or late."""
    today = timezone.localdate()
    every = [stands(pilot, today) for pilot in pilots_of(group)]
    running = [one for one in every if one.pilot.ended_at is None]
    reported = [one for one in every if any(each.reports for each in one.indicators)]
    red = [one for one in running if one.light == "red"]
    path = group_path(group.key, "pilots/")
    matters = tuple(
        Matter("late", title, pilot_path(one.pilot), f"pilot:{one.pilot.pk}", "coordinators", due=_at(due))
        for one in running
        for title, due in (
            *([(one.pilot.title, one.due)] if one.due is not None else ()),
            *((f"{one.pilot.title}: {each.title}", each.due) for each in one.late[:1] if one.due is None),
        )
    )
    last = max((each.at for one in reported for step in one.indicators for each in step.reports), default=None)
    return (
        Step(
            name="piloted", what="piloted", count=len(every), open=len(running), path=path,
            arguments={"count": len(every), "open": len(running)},
            last=max((one.pilot.at for one in every), default=None),
        ),
        Step(
            name="monitored", what="monitored", count=len(reported), open=len(red), path=path,
            arguments={"count": len(reported), "open": len(red)}, last=last, matters=matters,
        ),
    )  # fmt: skip


def _at(day: date | None) -> datetime | None:
    """The end of a day, for what is ordered by time."""
    return timezone.make_aware(datetime.combine(day, time(23, 59))) if day is not None else None
