"""The forms by which pilots are started, planned and reported of: their fields, and what stands in them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from django.utils import timezone

from distretto.catalogue.typed import read_number
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.piloting import LEVELS, PERIODS
from distretto.groups.models import Lesson, Milestone, Pilot, PilotIndicator, Recommendation, Risk
from distretto.rendering.text import LANGUAGES, t, write_number
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.pilots import level_words

NOT_MEASURED = ("-", "–", "—")
"""What is typed for an indicator that could not be measured."""
Kind = Literal["line", "text", "date", "choice", "tick"]


@dataclass(frozen=True)
class FormField:
    """A field with its words in the page's language."""

    name: str
    label: str
    value: str
    fault: str
    kind: Kind = "line"
    hint: str = ""
    options: tuple[Option, ...] = ()
    most: int = 300
    optional: bool = False
    language: str = ""


@dataclass(frozen=True)
class Form:
    """A form on a page of its own. name : what it is for; `piloting-form-NAME` is its heading."""

    name: str
    fields: tuple[FormField, ...]
    faults: Mapping[str, str]


class Fields:
    """Makes the fields of a form: with what was typed where something was not right, else with what is kept."""

    def __init__(self, language: str, typed: Any, faults: Mapping[str, str]) -> None:
        self.language, self.typed, self.faults = language, typed, faults

    def one(
        self, name: str, now: str = "", kind: Kind = "line", *, hint: bool = False, optional: bool = False,
        options: Iterable[tuple[str, str]] = (), most: int = 300, label: str = "", tongue: str = "",
    ) -> FormField:  # fmt: skip
        """A field; its label is the message `piloting-field-NAME` unless people gave it one in their `tongue`."""
        value = now if self.typed is None else self.typed.get(name, "")
        return FormField(
            name, label or t(f"piloting-field-{name.replace('_', '-')}", self.language), value,
            self.faults.get(name, ""), kind,
            t(f"piloting-field-{name.replace('_', '-')}-why", self.language) if hint else "",
            tuple(Option(key, words, key == value) for key, words in options), most, optional, tongue,
        )  # fmt: skip


def pilot_form(
    f: Fields, pilot: Pilot | None, recommendation: Recommendation | None, records: Iterable[tuple[str, str]]
) -> Form:
    """The form of a pilot; a new one takes its title and aim from the recommendation."""
    title, aim, starts, ends, every, tongue, record = "", "", "", "", "6", f.language, ""
    if pilot is not None:
        title, aim, every, tongue = pilot.title, pilot.aim, str(pilot.every_months), pilot.language
        starts, ends, record = pilot.starts_on.isoformat(), pilot.ends_on.isoformat(), pilot.record
    elif recommendation is not None:
        title, aim, tongue = recommendation.title, recommendation.measure[:5_000], recommendation.language
    periods = [(str(one), t("piloting-every", f.language, n=one)) for one in PERIODS]
    return _form(f, "pilot" if pilot is None else "change", (
        f.one("title", title, most=200), f.one("aim", aim, "text", optional=True, most=5_000),
        f.one("starts_on", starts, "date"), f.one("ends_on", ends, "date"),
        f.one("every_months", every, "choice", options=periods, hint=True),
        f.one("record", record, "choice", options=[("", t("piloting-no-record", f.language)), *records], hint=True,
              optional=True),
        f.one("language", tongue, "choice", options=tuple(LANGUAGES.items())),
    ))  # fmt: skip


def indicator_form(f: Fields, one: PilotIndicator | None) -> Form:
    """The plan of an indicator."""
    def number(value: float | None) -> str:
        if value is None:
            return ""
        return write_number(value, f.language, 0 if value.is_integer() else 3)

    def day(when: Any) -> str:
        return when.isoformat() if when else ""

    levels = [(level, level_words(level, f.language)) for level in LEVELS]
    return _form(f, "indicator-now" if one else "indicator", (
        f.one("name", one.name if one else "", most=200),
        f.one("level", one.level if one else "output", "choice", options=levels),
        f.one("unit", one.unit if one else "", optional=True, most=60),
        f.one("baseline", number(one.baseline) if one else "", optional=True, hint=True),
        f.one("baseline_on", day(one.baseline_on) if one else "", "date", optional=True),
        f.one("target", number(one.target) if one else "", optional=True),
        f.one("target_on", day(one.target_on) if one else "", "date", optional=True),
        f.one("verified_by", one.verified_by if one else "", optional=True),
    ))  # fmt: skip


def report_form(f: Fields, pilot: Pilot) -> Form:
    """What is reported of a day: a value for each indicator that has one, from one source."""
    there = [one for one in pilot.indicators.all() if one.removed_at is None]
    return _form(f, "report", (
        f.one("on", timezone.localdate().isoformat(), "date", hint=True),
        *(f.one(f"value-{one.pk}", label=f"{one.name}, {one.unit}" if one.unit else one.name, optional=True, most=40,
                tongue=pilot.language) for one in there),
        f.one("source", hint=True), f.one("note", optional=True, hint=True, most=500),
    ))  # fmt: skip


def milestone_form(f: Fields, one: Milestone | None) -> Form:
    """A milestone and its day."""
    due = one.due.isoformat() if one is not None and one.due else ""
    return _form(f, "milestone-now" if one else "milestone", (
        f.one("title", one.title if one else ""), f.one("due", due, "date", optional=True),
    ))  # fmt: skip


def reached_form(f: Fields, one: Milestone) -> Form:
    """On which day a milestone was reached."""
    on = one.reached_on or timezone.localdate()
    return _form(f, "reached", (f.one("on", on.isoformat(), "date", optional=True,
                                      label=t("piloting-field-reached", f.language)),))  # fmt: skip


def risk_form(f: Fields, one: Risk | None) -> Form:
    """A risk as it stands now."""
    last = list(one.entries.all())[-1] if one is not None else None
    scale = [(str(number), t("piloting-scale", f.language, n=number)) for number in range(1, 6)]
    return _form(f, "risk" if one is None else "risk-now", (
        *((f.one("title", label=t("piloting-field-risk", f.language)),) if one is None else ()),
        f.one("likelihood", str(last.likelihood) if last else "3", "choice", options=scale),
        f.one("impact", str(last.impact) if last else "3", "choice", options=scale),
        f.one("owner", last.owner if last else "", most=200, hint=True),
        f.one("response", last.response if last else "", "text", most=1_000),
        *((f.one("closed", "on" if last.closed else "", "tick"),) if last is not None else ()),
    ))  # fmt: skip


def lesson_form(f: Fields) -> Form:
    """What was learned."""
    kinds = [(one, t(f"piloting-lesson-{one}", f.language)) for one in Lesson.What.values]
    return _form(f, "lesson", (
        f.one("what", "worked", "choice", options=kinds), f.one("text", kind="text", most=1_000),
    ))  # fmt: skip


def number_typed(typed: str, field: str, language: str) -> float | None:
    """The number that was typed; None for nothing. Raises NotRight where it is none."""
    if not typed.strip():
        return None
    found = read_number(typed, language)
    if found is None:
        raise NotRight(field, "pilot-fault-number")
    return float(found)


def values_typed(sent: Mapping[str, str], pilot: Pilot, language: str) -> dict[int, float | None]:
    """The values of a report by indicator; a dash is *could not be measured*, an empty field is not in it."""
    found: dict[int, float | None] = {}
    for one in pilot.indicators.all():
        typed = sent.get(f"value-{one.pk}", "").strip()
        if typed:
            measured = typed not in NOT_MEASURED
            found[one.pk] = number_typed(typed, f"value-{one.pk}", language) if measured else None
    return found


def _form(f: Fields, name: str, fields: tuple[FormField, ...]) -> Form:
    return Form(name, fields, f.faults)
