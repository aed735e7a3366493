"""Who may do what in a working group."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from distretto.groups.models import Member, WorkingGroup
from distretto.people.roles import NotAllowed, has_theme_role, is_administrator, require_signed_in

WRITING = (Member.Role.COORDINATOR, Member.Role.MEMBER, Member.Role.STAKEHOLDER)
VOTING = (Member.Role.COORDINATOR, Member.Role.MEMBER)


@dataclass(frozen=True)
class Standing:
    """What a person is in a group. member : her part, None where she has none; active : whether it holds now.

    coordinates : she coordinates it, as its coordinator, as the coordinator of its theme or as an administrator.
    reads, discusses : for everybody where the group is public, else for its members. proposes : she brings proposals
        and amendments. votes : she has a vote of the group's.
    """

    member: Member | None
    active: bool
    coordinates: bool
    reads: bool
    discusses: bool
    proposes: bool
    votes: bool


def standing(user: Any, group: WorkingGroup) -> Standing:
    """What the person may do in the group; nothing is written in a closed-down group."""
    signed_in = bool(user and user.is_authenticated)
    member = Member.objects.filter(group=group, user=user).first() if signed_in else None
    active = member is not None and member.state == Member.State.ACTIVE
    role = member.role if member is not None and active else ""
    leads = bool(
        role == Member.Role.COORDINATOR
        or (signed_in and is_administrator(user))
        or (signed_in and group.theme and has_theme_role(user, "coordinator", [group.theme]))
    )
    open_now = group.closed_at is None
    public = group.openness == WorkingGroup.Openness.PUBLIC
    return Standing(
        member=member,
        active=active,
        coordinates=leads and open_now,
        reads=group.openness != WorkingGroup.Openness.CLOSED or active or leads,
        discusses=open_now and signed_in and (leads or role in WRITING or public),
        proposes=open_now and (leads or role in WRITING),
        votes=open_now and role in VOTING,
    )


def readable_groups(user: Any) -> QuerySet[WorkingGroup]:
    """The groups that the person may read."""
    if user and user.is_authenticated and is_administrator(user):
        return WorkingGroup.objects.all()
    readable = ~Q(openness=WorkingGroup.Openness.CLOSED)
    if user and user.is_authenticated:
        mine = Member.objects.filter(user=user, state=Member.State.ACTIVE)
        led = user.theme_roles.filter(role="coordinator").values("theme")
        readable |= Q(pk__in=mine.values("group_id")) | Q(theme__in=led)
    return WorkingGroup.objects.filter(readable)


def require_reads(by: Any, group: WorkingGroup) -> Standing:
    """Raise NotAllowed for whoever may not read the group."""
    found = standing(by, group)
    if not found.reads:
        raise NotAllowed("not-allowed-group-closed")
    return found


def require_coordinates(by: Any, group: WorkingGroup) -> Standing:
    """Raise NotAllowed for whoever does not coordinate the group."""
    return _require(by, group, "coordinates", "not-allowed-group-coordinate")


def require_discusses(by: Any, group: WorkingGroup) -> Standing:
    """Raise NotAllowed for whoever may not write in the group's discussions."""
    return _require(by, group, "discusses", "not-allowed-group-discuss")


def require_proposes(by: Any, group: WorkingGroup) -> Standing:
    """Raise NotAllowed for whoever may not bring proposals and amendments."""
    return _require(by, group, "proposes", "not-allowed-group-propose")


def require_votes(by: Any, group: WorkingGroup) -> Standing:
    """Raise NotAllowed for whoever has no vote in the group."""
    return _require(by, group, "votes", "not-allowed-group-vote")


def _require(by: Any, group: WorkingGroup, right: str, otherwise: str) -> Standing:
    require_signed_in(by)
    found = standing(by, group)
    if not getattr(found, right):
        raise NotAllowed("not-allowed-group-over" if group.closed_at is not None else otherwise)
    return found
