"""Meetings: what comes, what was, who comes, and those of all a person's groups."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from distretto.groups.models import Meeting, Member, WorkingGroup
from distretto.groups.rights import readable_groups

FED = timedelta(days=400)
"""So far back a calendar has meetings that are over."""


def coming_up(group: WorkingGroup) -> QuerySet[Meeting]:
    """The group's meetings that are not over, the next first; also those called off."""
    return Meeting.objects.filter(group=group, ends_at__gt=timezone.now()).select_related("group")


def been(group: WorkingGroup) -> QuerySet[Meeting]:
    """The group's meetings that are over, the last first."""
    return Meeting.objects.filter(group=group, ends_at__lte=timezone.now()).order_by("-starts_at", "-pk")


def next_meeting(group: WorkingGroup) -> Meeting | None:
    """The group's next meeting that takes place."""
    return coming_up(group).filter(called_off_at=None).first()


def fed(group: WorkingGroup) -> tuple[Meeting, ...]:
    """The meetings of the group's calendar."""
    return _fed(Meeting.objects.filter(group=group))


def fed_to(user: Any) -> tuple[Meeting, ...]:
    """The meetings of all groups in which the person takes part and which she may read."""
    mine = Member.objects.filter(user=user, state=Member.State.ACTIVE).values("group_id")
    return _fed(Meeting.objects.filter(group_id__in=mine, group__in=readable_groups(user).values("pk")))


def _fed(found: QuerySet[Meeting]) -> tuple[Meeting, ...]:
    recent = found.filter(ends_at__gt=timezone.now() - FED)
    return tuple(recent.select_related("group").prefetch_related("agenda"))
