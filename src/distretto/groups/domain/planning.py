"""Plans that regions write together: begun, changed, with measures that they agree on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, locked, members_of, part_of, tell, text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.newer import mark_of, unless_newer
from distretto.groups.models import Plan, PlanMeasure, WorkingGroup
from distretto.groups.rights import require_coordinates
from distretto.rendering.text import LANGUAGES

TOPIC = "proposals"
LEAST_AREAS, MOST_AREAS = 2, 6
LONGEST_TITLE, LONGEST_TEXT = 200, 10_000


def plan_path(plan: Plan) -> str:
    """The path of a plan's page, without the language."""
    return group_path(plan.group.key, f"plans/{plan.pk}/")


@transaction.atomic
def begin(*, by: Any, group: WorkingGroup, title: str, areas: Sequence[str], about: str, language: str) -> Plan:
    """Begin a plan; the members are told. Raises NotRight with the field. Logged as `plan-begun`."""
    require_coordinates(by, group)
    said = _right(title, areas, about, language)
    plan = Plan.objects.create(group=group, member=part_of(group=locked(group), user=by).number, **said)
    act(group=group, by=by, what="plan-begun", about=f"plan:{plan.pk}", content={"areas": plan.areas})
    tell(
        people=members_of(group), group=group, what="plan-begun", topic=TOPIC, about=f"plan:{plan.pk}",
        path=plan_path(plan), arguments={"by": by.shown_name, "title": plan.title}, by=by,
    )  # fmt: skip
    return plan


def state_of(one: Plan | PlanMeasure) -> str:
    """What is said of a plan or a measure, in a few signs: a form carries it, to see whether somebody else wrote."""
    return mark_of(_said(one))


@transaction.atomic
def change(
    *, by: Any, plan: Plan, title: str, areas: Sequence[str], about: str, language: str, seen: str = ""
) -> None:
    """Change what is said of a plan. Raises NotRight. Logged as `plan-changed`.

    seen : what the writer saw of it (`state_of`); where somebody has changed it since, hers is not written over.
    """
    require_coordinates(by, plan.group)
    said = _right(title, areas, about, language)
    locked(plan.group)
    plan.refresh_from_db()
    _unless_newer(plan, seen, Plan(**said))
    for column, value in said.items():
        setattr(plan, column, value)
    plan.save()
    content = {"areas": plan.areas, "about": text_hash(plan.about)}
    act(group=plan.group, by=by, what="plan-changed", about=f"plan:{plan.pk}", content=content)


@transaction.atomic
def agree(
    *, by: Any, plan: Plan, title: str, text: str, leads: str, others: Sequence[str], until: str, follows: str = "",
    measure: PlanMeasure | None = None, seen: str = "",
) -> PlanMeasure:
    """Write down an agreed measure, or change one. Raises NotRight. Logged as `measure-agreed`.

    seen : as in `change`, of the measure.
    """
    require_coordinates(by, plan.group)
    named = " ".join(title.replace("\x00", "").split())
    if not named or len(named) > LONGEST_TITLE:
        raise NotRight("title", "plan-fault-title", most=LONGEST_TITLE)
    told = text.replace("\x00", "").strip()
    if len(told) > LONGEST_TEXT:
        raise NotRight("text", "plan-fault-long", most=LONGEST_TEXT)
    if leads not in plan.areas:
        raise NotRight("leads", "plan-fault-leads")
    day = None
    if until.strip():
        try:
            day = date.fromisoformat(until.strip())
        except ValueError as error:
            raise NotRight("until", "plan-fault-day", given=until) from error
    said = {
        "title": named, "text": told, "leads": leads, "until": day, "follows": follows[:120],
        "others": [one for one in plan.areas if one in others and one != leads],
    }  # fmt: skip
    locked(plan.group)
    if measure is None:
        last = PlanMeasure.objects.filter(plan=plan).aggregate(last=Max("place"))["last"] or 0
        measure = PlanMeasure.objects.create(plan=plan, place=last + 1, **said)
    else:
        measure.refresh_from_db()
        _unless_newer(measure, seen, PlanMeasure(**said))
        for column, value in said.items():
            setattr(measure, column, value)
        measure.save()
    act(
        group=plan.group, by=by, what="measure-agreed", about=f"plan:{plan.pk}",
        content={"measure": measure.pk, "title": text_hash(named), "text": text_hash(told), "leads": leads},
    )  # fmt: skip
    return measure


@transaction.atomic
def leave_out(*, by: Any, measure: PlanMeasure, back: bool = False) -> None:
    """Leave a measure out of its plan, or take it back in. Logged as `measure-left-out` or `measure-back`."""
    require_coordinates(by, measure.plan.group)
    measure.removed_at = None if back else timezone.now()
    measure.save(update_fields=["removed_at"])
    act(
        group=measure.plan.group, by=by, what="measure-back" if back else "measure-left-out",
        about=f"plan:{measure.plan_id}", content={"measure": measure.pk},
    )  # fmt: skip


def _said(one: Plan | PlanMeasure) -> list[Any]:
    if isinstance(one, Plan):
        return [one.title, one.about, one.areas, one.language]
    return [one.title, one.text, one.leads, one.others, str(one.until or "")]


def _unless_newer(one: Plan | PlanMeasure, seen: str, wanted: Plan | PlanMeasure) -> None:
    unless_newer(seen, _said(one), _said(wanted), "plan-fault-newer")


def _right(title: str, areas: Sequence[str], about: str, language: str) -> dict[str, Any]:
    named = " ".join(title.replace("\x00", "").split())
    if not named or len(named) > LONGEST_TITLE:
        raise NotRight("title", "plan-fault-title", most=LONGEST_TITLE)
    told = about.replace("\x00", "").strip()
    if len(told) > LONGEST_TEXT:
        raise NotRight("about", "plan-fault-long", most=LONGEST_TEXT)
    found: list[str] = []
    for area in areas:
        try:
            found.append(parse_area(area).id)
        except ValueError as error:
            raise NotRight("areas", "plan-fault-area", given=area) from error
    places = list(dict.fromkeys(found))
    if not LEAST_AREAS <= len(places) <= MOST_AREAS:
        raise NotRight("areas", "plan-fault-areas", least=LEAST_AREAS, most=MOST_AREAS)
    if language not in LANGUAGES:
        raise NotRight("language", "group-fault-no-language")
    return {"title": named, "areas": places, "about": told, "language": language}
