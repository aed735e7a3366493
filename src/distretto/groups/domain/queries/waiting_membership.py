"""Who waits for a coordinator to let her in, and who has not said of herself what the group asks."""

from __future__ import annotations

from typing import Any

from distretto.groups.called import group_path
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Member, WorkingGroup
from distretto.people.roles import has_theme_role


def waiting(user: Any) -> tuple[Waits, ...]:
    """Requests to take part, for the coordinators of the group or of its theme."""
    asked = Member.objects.filter(
        state=Member.State.ASKED, user__is_active=True, group__closed_at=None
    ).select_related("group", "user").order_by("since", "pk")  # fmt: skip
    coordinated = set(
        Member.objects.filter(
            user=user, state=Member.State.ACTIVE, role=Member.Role.COORDINATOR
        ).values_list("group_id", flat=True)
    )  # fmt: skip
    return tuple(
        Waits(
            what="member", path=group_path(one.group.key, "members/"), about=f"member:{one.group.key}/{one.number}",
            arguments={"by": one.user.shown_name, "group": one.group.title, "theme": one.group.theme},
        )
        for one in asked
        if one.user is not None and (one.group_id in coordinated or _leads(user, one.group))
    )  # fmt: skip


def _leads(user: Any, group: WorkingGroup) -> bool:
    return bool(group.theme) and has_theme_role(user, "coordinator", [group.theme])
