"""How consultations are asked: those of a group, the next statement for a participant, and what waits for whom."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, QuerySet
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.consulting import consultation_path
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.domain.taking_part import may_take_part
from distretto.groups.models import Consultation, Member, Participant, Statement, StatementVote, WorkingGroup
from distretto.groups.rights import WRITING


def consultations_of(group: WorkingGroup, *, prepared: bool) -> QuerySet[Consultation]:
    """The group's consultations, the newest first. prepared : those too that nobody has been asked yet."""
    found = Consultation.objects.filter(group=group).select_related("group")
    return found if prepared else found.exclude(opened_at=None)


def consultations_on(about: str) -> QuerySet[Consultation]:
    """The consultations on a thing that were opened, the newest first."""
    return Consultation.objects.filter(about=about).exclude(opened_at=None).select_related("group")


def shown_statements(consultation: Consultation) -> QuerySet[Statement]:
    """The statements that are voted on, with their translations."""
    return consultation.statements.filter(state=Statement.State.SHOWN).prefetch_related("translations")


def choices_of(participant: Participant | None) -> dict[int, int]:
    """What a participant said herself, by the number of the statement."""
    if participant is None:
        return {}
    mine = StatementVote.objects.filter(participant=participant, statement__state=Statement.State.SHOWN)
    return dict(mine.values_list("statement__number", "choice"))


def next_statement(consultation: Consultation, participant: Participant | None) -> Statement | None:
    """A statement on which she has not voted: one of those with the fewest votes, in an order of her own."""
    said = choices_of(participant)
    left = [
        one for one in shown_statements(consultation).annotate(count=Count("votes")) if one.number not in said
    ]
    turn = participant.pk if participant is not None else 0
    return min(left, key=lambda one: (one.count, (one.number * 7919 + turn * 104729) % 1009), default=None)


def open_consultations(group: WorkingGroup) -> QuerySet[Consultation]:
    """Those on which votes are taken now."""
    return Consultation.objects.filter(
        group=group, closed_at=None, closes_at__gt=timezone.now()
    ).exclude(opened_at=None).select_related("group")  # fmt: skip


def waiting(user: Any) -> tuple[Waits, ...]:
    """Consultations in which a person has statements left, and statements that wait for a coordinator."""
    mine = Member.objects.filter(user=user, state=Member.State.ACTIVE, role__in=WRITING, group__closed_at=None)
    found: list[Waits] = []
    for part in mine.select_related("group"):
        for one in open_consultations(part.group):
            left = _left(one, user)
            if left and may_take_part(user, one):
                found.append(Waits("consultation", consultation_path(one), f"consultation:{one.pk}",
                                   {"title": one.title, "n": left}, one.closes_at))
            if part.role == Member.Role.COORDINATOR:
                new = one.statements.filter(state=Statement.State.WAITING).count()
                if new:
                    found.append(Waits("statements", consultation_path(one, "statements/"), f"consultation:{one.pk}",
                                       {"title": one.title, "n": new}))
    return tuple(found)


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """What the group's consultations add to its cycle: how many there were, which are open, and what divides people."""
    every = list(consultations_of(group, prepared=False))
    if not every:
        return ()
    now = timezone.now()
    running = [one for one in every if one.closed_at is None and one.closes_at > now]
    matters = [
        Matter("open", one.title, consultation_path(one), f"consultation:{one.pk}", "participants",
               one.opened_at, one.closes_at)
        for one in running
    ] + [
        Matter("divides", one.title, consultation_path(one, "results/"), f"consultation:{one.pk}", "members",
               one.closed_at)
        for one in every if one.closed_at is not None and _divides(one)
    ]  # fmt: skip
    moved = [at for one in every for at in (one.opened_at, one.closed_at) if at is not None]
    return (Step(
        "discussed", "consulted", len(every), len(running), group_path(group.key, "consultations/"),
        {"count": len(every), "open": len(running)}, max(moved), tuple(matters),
    ),)  # fmt: skip


def _divides(consultation: Consultation) -> bool:
    picture = consultation.pictures.last()
    groups = picture.content["groups"] if picture is not None else None
    return bool(groups and groups["divides"])


def _left(consultation: Consultation, user: Any) -> int:
    shown = Statement.objects.filter(consultation=consultation, state=Statement.State.SHOWN).count()
    said = StatementVote.objects.filter(
        participant__consultation=consultation, participant__user=user, statement__state=Statement.State.SHOWN
    )
    return shown - said.count()
