"""Who waits to be let into a group."""

from __future__ import annotations

from functools import cache
from typing import Any

from distretto.groups.called import group_path
from distretto.groups.domain.acting import coordinators_of
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Member, WorkingGroup


def waiting(user: Any) -> tuple[Waits, ...]:
    """Requests to take part, for those who look after the group."""
    asked = Member.objects.filter(state=Member.State.ASKED, user__is_active=True, group__closed_at=None)

    @cache
    def looks_after(group: WorkingGroup) -> bool:
        return user.pk in {one.pk for one in coordinators_of(group)}

    return tuple(
        Waits(
            what="member", path=group_path(one.group.key, "members/"), about=f"member:{one.group.key}/{one.number}",
            arguments={"by": one.user.shown_name},
        )
        for one in asked.select_related("group", "user").order_by("since", "pk")
        if one.user is not None and looks_after(one.group)
    )  # fmt: skip
