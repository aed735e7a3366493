"""How proposals are asked: those of a group, one with all that hangs on it, what waits, where a group stands."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models import Count, Max, Q, QuerySet
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.proposal_steps import speaks_for
from distretto.groups.domain.proposal_texts import proposal_path
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Amendment, Member, Proposal, ProposalDraft, WorkingGroup
from distretto.groups.models.proposals import PATH
from distretto.groups.rights import standing
from distretto.people.roles import is_administrator

STALE = timedelta(days=60)
"""After so long without a change a proposal that is under way counts as stale."""
DECIDED = PATH[PATH.index("decided") :]


def proposals_of(group: WorkingGroup, *, words: str = "", state: str = "") -> QuerySet[Proposal]:
    """The group's proposals, the last changed first. state : one of the path, `ended`, `open` (under way), or all."""
    found = Proposal.objects.filter(group=group).select_related("by", "group")
    if state == "ended":
        found = found.exclude(ended="")
    elif state == "open":
        found = found.filter(ended="").exclude(state__in=DECIDED)
    elif state in PATH:
        found = found.filter(state=state, ended="")
    if words:
        found = found.filter(
            Q(title__icontains=words)
            | Q(pk__in=Proposal.objects.filter(group=group, versions__content__problem__icontains=words).values("pk"))
            | Q(pk__in=Proposal.objects.filter(group=group, versions__content__measure__icontains=words).values("pk"))
        )
    return found.annotate(
        open_amendments=Count("amendments", filter=Q(amendments__state=Amendment.State.OPEN), distinct=True),
        sponsor_count=Count("sponsors", distinct=True),
    ).order_by("-changed_at", "-pk")  # fmt: skip


def drafts_of(user: Any, group: WorkingGroup) -> QuerySet[ProposalDraft]:
    """The person's own drafts in a group."""
    return ProposalDraft.objects.filter(group=group, owner=user)


def waiting(user: Any) -> tuple[Waits, ...]:
    """Amendments that wait for the answer of whoever speaks for the proposal."""
    led = Member.objects.filter(user=user, role=Member.Role.COORDINATOR, state=Member.State.ACTIVE)
    mine = Q(by=user) | Q(group__in=led.values("group_id"))
    mine |= Q(group__theme__in=user.theme_roles.filter(role="coordinator").values("theme"))
    asked = (
        Proposal.objects.filter(Q() if is_administrator(user) else mine)
        .filter(ended="", group__closed_at=None, amendments__state=Amendment.State.OPEN)
        .exclude(state__in=DECIDED).annotate(n=Count("amendments")).select_related("group", "by").order_by("pk")
    )  # fmt: skip
    return tuple(
        Waits(
            "amendments", proposal_path(one, "#amendments"), f"proposal:{one.pk}", {"n": one.n, "title": one.title},
        )
        for one in asked if speaks_for(user, one)
    )  # fmt: skip


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """The step `proposed`: how many proposals, how many not decided on; unanswered amendments, and stale ones."""
    every = Proposal.objects.filter(group=group)
    under_way = list(proposals_of(group, state="open"))
    stale = timezone.now() - STALE
    matters = tuple(
        Matter(
            how="unanswered" if one.open_amendments else "stale", title=one.title, path=proposal_path(one),
            about=f"proposal:{one.pk}", who="author" if one.open_amendments else "coordinators", since=one.changed_at,
        )
        for one in under_way if one.open_amendments or one.changed_at < stale
    )  # fmt: skip
    count, waits = every.count(), len(under_way)
    return (Step(
        name="proposed", what="proposed", count=count, open=waits, path=group_path(group.key, "proposals/"),
        arguments={"count": count, "open": waits}, last=every.aggregate(last=Max("changed_at"))["last"],
        matters=matters,
    ),)  # fmt: skip


def may_propose(user: Any) -> tuple[WorkingGroup, ...]:
    """The groups to which the person can bring a proposal."""
    return tuple(one for one in WorkingGroup.objects.filter(closed_at=None) if standing(user, one).proposes)
