"""What the pages of joint strategic plans show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from babel.dates import format_date
from django.utils.safestring import SafeString

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.groups.domain.planning import plan_path, state_of
from distretto.groups.models import Edition, Plan, PlanMeasure, WorkingGroup
from distretto.rendering.text import LOCALES
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.catalogue.prose import prose_html

FIELDS = ("title", "areas", "about", "language")


@dataclass(frozen=True)
class PlanLine:
    """A plan in its group's list."""

    title: str
    language: str
    address: str
    areas: str
    measures: int


@dataclass(frozen=True)
class MeasureShown:
    """A measure of a plan, with the form in which it is changed."""

    measure: PlanMeasure
    text: SafeString
    leads: str
    others: str
    until: str
    form: MeasureForm


@dataclass(frozen=True)
class MeasureForm:
    """What a measure's form holds; leads and others to choose from the plan's areas."""

    number: str
    values: Mapping[str, str]
    leads: tuple[Option, ...]
    others: tuple[Option, ...]
    seen: str


@dataclass(frozen=True)
class PlanPage:
    """A plan's page."""

    plan: Plan
    about: SafeString
    areas: tuple[tuple[str, str], ...]
    measures: tuple[MeasureShown, ...]
    out: tuple[PlanMeasure, ...]
    new: MeasureForm
    editions: tuple[tuple[int, str], ...]


def plan_lines(group: WorkingGroup, language: str) -> tuple[PlanLine, ...]:
    """The plans of a group, the last changed first."""
    plans = Plan.objects.filter(group=group).select_related("group").prefetch_related("measures")
    return tuple(
        PlanLine(
            one.title, one.language, f"/{language}{plan_path(one)}",
            ", ".join(_name(area, language) for area in one.areas),
            sum(measure.removed_at is None for measure in one.measures.all()),
        )
        for one in plans
    )  # fmt: skip


def plan_page(plan: Plan, language: str, typed: Any = None) -> PlanPage:
    """A plan with its measures. typed : what was typed in a measure's form that was not right."""
    every = list(plan.measures.all())
    sent = typed.get("measure", "") if typed is not None else None
    return PlanPage(
        plan=plan, about=prose_html(plan.about),
        areas=tuple((_name(area, language), f"/{language}/regions/{area}/") for area in plan.areas),
        measures=tuple(
            MeasureShown(
                one, prose_html(one.text), _name(one.leads, language),
                ", ".join(_name(area, language) for area in one.others),
                format_date(one.until, "long", LOCALES[language]) if one.until else "",
                _form(plan, language, one, typed if sent == str(one.pk) else None),
            )
            for one in every if one.removed_at is None
        ),
        out=tuple(one for one in every if one.removed_at is not None),
        new=_form(plan, language, None, typed if sent == "" else None),
        editions=tuple(
            (one.number, f"/{language}/ledger/{one.pk}/")
            for one in Edition.objects.filter(kind=Edition.Kind.PLAN, subject=str(plan.pk)).order_by("-number")
        ),
    )  # fmt: skip


def plan_values(plan: Plan | None, language: str, typed: Mapping[str, str] | None) -> dict[str, str]:
    """What the form of a plan holds."""
    if typed is not None:
        return {name: typed.get(name, "") for name in FIELDS}
    if plan is None:
        return {"title": "", "areas": "", "about": "", "language": language}
    return {
        "title": plan.title, "areas": "\n".join(_name(one, language) for one in plan.areas), "about": plan.about,
        "language": plan.language,
    }  # fmt: skip


def _form(plan: Plan, language: str, measure: PlanMeasure | None, typed: Any) -> MeasureForm:
    leads, others = "", []
    values = {"title": "", "text": "", "until": ""}
    if typed is not None:
        values = {name: typed.get(name, "") for name in values}
        leads, others = typed.get("leads", ""), typed.getlist("others")
    elif measure is not None:
        until = measure.until.isoformat() if measure.until else ""
        values = {"title": measure.title, "text": measure.text, "until": until}
        leads, others = measure.leads, list(measure.others)
    names = [(area, _name(area, language)) for area in plan.areas]
    return MeasureForm(
        str(measure.pk) if measure is not None else "", values,
        tuple(Option(area, name, area == leads) for area, name in names),
        tuple(Option(area, name, area in others) for area, name in names),
        state_of(measure) if measure is not None else "",
    )  # fmt: skip


def _name(area: str, language: str) -> str:
    return area_name(parse_area(area), language)
