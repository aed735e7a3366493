"""Meetings to which a member has not said whether she comes, and those whose notes nobody has written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Meeting, Member

NOTES_WITHIN = timedelta(days=14)
"""So long after a meeting its notes are asked for; until then they are due."""


def waiting(user: Any) -> tuple[Waits, ...]:
    """What the meetings of her groups want of a person: an answer of every member, notes of the coordinators."""
    parts = Member.objects.filter(user=user, state=Member.State.ACTIVE, group__closed_at=None)
    roles = dict(parts.values_list("group_id", "role"))
    return (*_answers(user, roles), *_notes(roles))


def _answers(user: Any, roles: dict[int, str]) -> Iterable[Waits]:
    coming = Meeting.objects.filter(
        group_id__in=roles, called_off_at=None, starts_at__gt=timezone.now()
    ).exclude(coming__user=user).select_related("group")  # fmt: skip
    for one in coming:
        yield Waits(
            what="meeting", path=group_path(one.group.key, f"meetings/{one.pk}/"), about=f"meeting:{one.pk}",
            arguments={"title": one.title}, due=one.starts_at,
        )  # fmt: skip


def _notes(roles: dict[int, str]) -> Iterable[Waits]:
    coordinated = [group for group, role in roles.items() if role == Member.Role.COORDINATOR]
    now = timezone.now()
    over = Meeting.objects.filter(
        group_id__in=coordinated, called_off_at=None, notes=None, ends_at__lt=now, ends_at__gt=now - NOTES_WITHIN
    ).select_related("group")  # fmt: skip
    for one in over:
        yield Waits(
            what="meeting-notes", path=group_path(one.group.key, f"meetings/{one.pk}/notes/"),
            about=f"meeting:{one.pk}", arguments={"title": one.title}, due=one.ends_at + NOTES_WITHIN,
        )  # fmt: skip
