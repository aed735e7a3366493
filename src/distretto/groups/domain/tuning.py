"""How often a person is mailed: of a topic, in one group or in all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import transaction

from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Notice, Tuning, WorkingGroup
from distretto.people.roles import require_signed_in

TOPICS = (
    "membership", "discussion", "questions", "proposals", "consultations", "ballots", "recommendations", "pins",
    "pilots", "meetings", "documents", "reminders",
)  # fmt: skip
"""What people are told of."""
USUAL = Tuning.Often.DAILY
"""How often somebody is mailed who has said nothing."""


def often_of(user: Any) -> Callable[[Notice], str]:
    """How often the person is mailed of a notice: what she said of its topic in its group counts first, then of the
    group, then of the topic in all groups, then of everything."""
    said = {
        (group, topic): often
        for group, topic, often in Tuning.objects.filter(user=user).values_list("group_id", "topic", "often")
    }

    def often(notice: Notice) -> str:
        group, topic = notice.group_id, notice.topic
        asked = ((group, topic), (group, ""), (None, topic), (None, ""))
        return next((said[one] for one in asked if one in said), USUAL)

    return often


@transaction.atomic
def tune(*, by: Any, topic: str = "", group: WorkingGroup | None = None, often: str = "") -> None:
    """Say how often one is mailed of a topic (of everything where none is named), in one group or in all.

    often : empty for as it is in general. Raises NotRight.
    """
    require_signed_in(by)
    if topic and topic not in TOPICS:
        raise NotRight("topic", "tuning-fault-topic")
    if often and often not in Tuning.Often.values:
        raise NotRight("often", "tuning-fault-often")
    if often:
        Tuning.objects.update_or_create(user=by, group=group, topic=topic, defaults={"often": often})
    else:
        Tuning.objects.filter(user=by, group=group, topic=topic).delete()


@transaction.atomic
def stop(*, user: Any, group: WorkingGroup | None) -> None:
    """Mail a person nothing more of a group, or of any: what she had said of single topics there goes."""
    said = Tuning.objects.filter(user=user)
    (said if group is None else said.filter(group=group)).delete()
    Tuning.objects.create(user=user, group=group, topic="", often=Tuning.Often.NEVER)
