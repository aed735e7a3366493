"""What the pages of pilots show: where each stands beside its plan, with the rule behind every light."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.catalogue.addresses import record_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_know
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.domain.queries.pilots import (
    IndicatorStands,
    PilotStands,
    pilots_from,
    pilots_of,
    pilots_with,
    stands,
)
from distretto.groups.models import IndicatorReport, Lesson, Pilot, PilotIndicator, Risk, RiskEntry, WorkingGroup
from distretto.methods.progress_lights import WORST, Light
from distretto.rendering.dates import write_day
from distretto.rendering.text import t, write_number
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named, named
from distretto.web.pages.groups.pilot_line import PlanLine, plan_line


@dataclass(frozen=True)
class LightShown:
    """A light with its word: never the colour alone."""

    light: Light
    words: str


@dataclass(frozen=True)
class PilotLine:
    """A pilot in a list. facts : its course and how many of its parts have which light."""

    title: str
    language: str
    address: str
    light: LightShown
    facts: tuple[str, ...]


@dataclass(frozen=True)
class ReportShown:
    """A reported value: of which day, how much, from where, by whom, and whether a later one replaced it."""

    day: str
    value: str
    source: str
    note: str
    by: str
    replaced: bool


@dataclass(frozen=True)
class IndicatorShown:
    """An indicator beside its line. why : the light's reason in words."""

    number: int
    name: str
    level: str
    plan: str
    verified_by: str
    last: str
    source: str
    light: LightShown
    why: str
    line: PlanLine | None
    reports: tuple[ReportShown, ...]


@dataclass(frozen=True)
class MilestoneShown:
    """A milestone with its days."""

    number: int
    title: str
    due: str
    reached: str
    light: LightShown


@dataclass(frozen=True)
class RiskShown:
    """A risk as it stands, with how it stood before."""

    number: int
    title: str
    score: str
    owner: str
    response: str
    closed: bool
    light: LightShown
    history: tuple[str, ...]


@dataclass(frozen=True)
class LessonShown:
    """What was learned."""

    what: str
    text: str
    day: str


@dataclass(frozen=True)
class PilotPage:
    """A pilot's page. origin : what it started from; framework, practice : its records in the catalogue.

    due : that a report is due, in words; empty where none is. left_out : parts that no longer count.
    """

    pilot: Pilot
    aim: SafeString
    light: LightShown
    course: str
    every: str
    origin: Named | None
    framework: Named | None
    practice: Named | None
    due: str
    indicators: tuple[IndicatorShown, ...]
    milestones: tuple[MilestoneShown, ...]
    risks: tuple[RiskShown, ...]
    lessons: tuple[LessonShown, ...]
    left_out: tuple[tuple[str, int, str], ...]


def pilot_lines(group: WorkingGroup, language: str) -> tuple[PilotLine, ...]:
    """The pilots of a group, those that run first."""
    return _lines(pilots_of(group).order_by("ended_at", "-pk"), language)


def lines_from(about: str, language: str) -> tuple[PilotLine, ...]:
    """The pilots that started from something."""
    return _lines(pilots_from(about), language)


def lines_with(record: str, user: Any, language: str) -> tuple[PilotLine, ...]:
    """The pilots that a record of the catalogue belongs to."""
    return _lines(pilots_with(record, user), language)


def _lines(pilots: Iterable[Pilot], language: str) -> tuple[PilotLine, ...]:
    today = timezone.localdate()
    return tuple(_line(stands(one, today), language) for one in pilots)


def _line(one: PilotStands, language: str) -> PilotLine:
    lights = [*(each.progress.light for each in one.indicators), *(each[1] for each in one.milestones)]
    counted = [t(f"piloting-count-{light}", language, n=lights.count(light)) for light in WORST if light in lights]
    facts = (_course(one.pilot, language), ", ".join(counted), _due(one, language))
    return PilotLine(
        one.pilot.title, one.pilot.language, f"/{language}{pilot_path(one.pilot)}", light_shown(one.light, language),
        tuple(each for each in facts if each),
    )


def pilot_page(pilot: Pilot, user: Any, language: str, *, names: bool) -> PilotPage:
    """A pilot as it stands today. names : whether the reader may read who reported."""
    one = stands(pilot, timezone.localdate())
    every = {*pilot.indicators.all(), *pilot.milestones.all()}
    return PilotPage(
        pilot=pilot, aim=prose_html(pilot.aim), light=light_shown(one.light, language),
        course=_course(pilot, language), every=t("piloting-every", language, n=pilot.every_months),
        origin=named(pilot.about, language) if pilot.about else None,
        framework=catalogued(pilot.record, user, language), practice=catalogued(pilot.practice, user, language),
        due=_due(one, language),
        indicators=tuple(_indicator(each, pilot, language, names) for each in one.indicators),
        milestones=tuple(
            MilestoneShown(each.pk, each.title, day(each.due, language), day(each.reached_on, language),
                           light_shown(light, language, "milestone"))
            for each, light in one.milestones
        ),
        risks=tuple(_risk(*each, language, names) for each in one.risks),
        lessons=tuple(
            LessonShown(t(f"piloting-lesson-{each.what}", language), each.text,
                        day(timezone.localtime(each.at).date(), language))
            for each in Lesson.objects.filter(pilot=pilot)
        ),
        left_out=tuple(
            ("indicator" if hasattr(each, "level") else "milestone", each.pk, str(each))
            for each in sorted(every, key=lambda part: part.pk) if each.removed_at is not None
        ),
    )  # fmt: skip


def catalogued(key: str, user: Any, language: str) -> Named | None:
    """A record of the catalogue for whoever may know of it, a draft among its authors; None for others."""
    if not key:
        return None
    record = in_language(key, language) or Record.objects.filter(key=key, original=None).first()
    if record is None or not can_know(user, record):
        return None
    return Named(t("about-record", language), record.title, record_address(language, key))


def light_shown(light: Light, language: str, of: str = "light") -> LightShown:
    """A light with its word. of : `light`, or `milestone` or `risk`, which have words of their own."""
    return LightShown(light, t(f"piloting-{of}-{light}", language))


def day(when: date | None, language: str) -> str:
    """A day in the reader's words; empty for none."""
    return write_day(when.isoformat(), language) if when is not None else ""


def level_words(level: str, language: str) -> str:
    """A level of the logical framework in words."""
    return next((one.label(language) for one in code_list("indicator_levels").codes if one.code == level), level)


def figure(value: float | None, unit: str, language: str) -> str:
    """A figure with its unit; a dash where it is not known."""
    if value is None:
        return "—"
    return f"{write_number(value, language)} {unit}".strip()


def _course(pilot: Pilot, language: str) -> str:
    if pilot.ended_at is not None:
        return t("piloting-over", language, on=day(timezone.localtime(pilot.ended_at).date(), language))
    return t("piloting-course", language, first=day(pilot.starts_on, language), last=day(pilot.ends_on, language))


def _due(one: PilotStands, language: str) -> str:
    return t("piloting-due", language, on=day(one.due, language), n=one.missing) if one.due is not None else ""


def _indicator(one: IndicatorStands, pilot: Pilot, language: str, names: bool) -> IndicatorShown:
    it, progress = one.indicator, one.progress
    shortfall = progress.shortfall
    ahead = shortfall is not None and shortfall < 0
    why = t(
        f"piloting-why-{progress.why.replace('_', '-')}", language, side="ahead" if ahead else "behind",
        expected=figure(progress.expected, it.unit, language),
        share=write_number(abs(shortfall or 0.0) * 100, language, 0),
    )  # fmt: skip
    last = one.last
    return IndicatorShown(
        number=it.pk, name=it.name, level=level_words(it.level, language), plan=_plan(it, language),
        verified_by=it.verified_by,
        last=t("piloting-last", language, value=figure(last.value, it.unit, language), on=day(last.on, language))
        if last is not None else t("piloting-no-report", language),
        source=last.source if last is not None else "", light=light_shown(progress.light, language), why=why,
        line=plan_line(one, language),
        reports=tuple(_report(each, it.unit, language, names, each in one.earlier) for each in sorted(
            (*one.reports, *one.earlier), key=lambda each: (each.on, each.pk), reverse=True)),
    )  # fmt: skip


def _plan(it: PilotIndicator, language: str) -> str:
    """From where to where it is to go, as far as that is planned."""
    said = []
    if it.baseline is not None:
        unit = "" if it.target is not None else it.unit
        said.append(t("piloting-plan-from", language, value=figure(it.baseline, unit, language),
                      on=day(it.baseline_on, language)))  # fmt: skip
    if it.target is not None:
        said.append(t("piloting-plan-to", language, value=figure(it.target, it.unit, language),
                      on=day(it.target_on, language)))  # fmt: skip
    return " ".join(said)


def _report(one: IndicatorReport, unit: str, language: str, names: bool, replaced: bool) -> ReportShown:
    value = figure(one.value, unit, language) if one.value is not None else t("piloting-not-measured", language)
    by = one.by.shown_name if names and one.by is not None else ""
    return ReportShown(day(one.on, language), value, one.source, one.note, by, replaced)


def _risk(risk: Risk, last: RiskEntry, light: Light, language: str, names: bool) -> RiskShown:
    entries = list(risk.entries.all())
    return RiskShown(
        risk.pk, risk.title, _score(last, language), last.owner, last.response, last.closed,
        LightShown(light, t("piloting-risk-closed", language)) if last.closed else light_shown(light, language, "risk"),
        tuple(
            t("piloting-risk-was", language, on=day(timezone.localtime(one.at).date(), language),
              score=_score(one, language), response=one.response)
            + (f" ({one.by.shown_name})" if names and one.by is not None else "")
            for one in reversed(entries[:-1])
        ),
    )  # fmt: skip


def _score(one: RiskEntry, language: str) -> str:
    return t(
        "piloting-score", language, likelihood=one.likelihood, impact=one.impact, score=one.likelihood * one.impact
    )
