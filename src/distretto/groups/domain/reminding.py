"""Reminding people of what waits for them and ends soon; who has acted is not reminded."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.db import transaction

from distretto.groups.domain.acting import tell
from distretto.groups.domain.queries.waiting import waits_for
from distretto.groups.models import Notice, WorkingGroup
from distretto.groups.said import REMINDER

TOPIC = "reminders"
BEFORE = timedelta(days=3)
"""So long before something ends people are reminded of it, once."""


@transaction.atomic
def remind(*, user: Any, now: datetime) -> int:
    """Tell a person again what waits for her and ends within three days, each once. Returns of how much.

    What she has done does not wait any more, and of that she is told nothing.
    """
    due = [one for one in waits_for(user) if one.due is not None and now < one.due <= now + BEFORE]
    abouts = [one.about for one in due]
    told = set(Notice.objects.filter(user=user, what=REMINDER, about__in=abouts).values_list("about", "path"))
    return sum(
        tell(
            people=[user], group=_group(one.path), what=REMINDER, topic=TOPIC, about=one.about, path=one.path,
            arguments={**one.arguments, "waits": one.what},
        )
        for one in due if (one.about, one.path) not in told
    )  # fmt: skip


def _group(path: str) -> WorkingGroup | None:
    """The group in whose pages a path is."""
    _, first, key, *_ = (*path.split("/"), "", "", "")
    return WorkingGroup.objects.filter(key=key).first() if first == "groups" else None
