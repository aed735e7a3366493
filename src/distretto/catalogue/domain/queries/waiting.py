"""What waits for a person: her drafts, what was sent back, what she has to judge, what is to be confirmed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from wagtail.models import TaskState, WorkflowState

from distretto.catalogue.models import Record, StepTask, WorkingCopy
from distretto.catalogue.rights import can_judge
from distretto.people.models import Membership

MANY, PART = 50, 500


OWN = ("sent_back", "ask_again", "drafts", "in_review", "published")
"""The lists of a person's own records."""


@dataclass(frozen=True)
class Waiting:
    """What waits, in the order in which somebody would take it up: the first of each list.

    totals : how many there are in each list of her own records. more_to_judge : whether more wait than were looked at.
    """

    to_judge: tuple[Record, ...]
    sent_back: tuple[Record, ...]
    drafts: tuple[Record, ...]
    typed: tuple[WorkingCopy, ...]
    in_review: tuple[Record, ...]
    published: tuple[Record, ...]
    ask_again: tuple[Record, ...]
    totals: Mapping[str, int]
    more_to_judge: bool


def mine(user: Any) -> Any:
    """The records that the person edits: her own, and those of her organisations."""
    organisations = Membership.objects.filter(user=user, state=Membership.State.ACTIVE).values("organisation_id")
    return Record.objects.filter(
        Q(organisation_id__in=organisations) | Q(organisation__isnull=True, created_by=user)
    ).select_related("organisation")


def waiting_for(user: Any, today: Any = None) -> Waiting:
    """Everything that waits for the person, the newest first, at most fifty of each."""
    found = own_lists(user, today)
    first = {name: records_of(pks[:MANY]) for name, pks in found.items()}
    return Waiting(
        to_judge=to_judge(user),
        typed=typed_by(user),
        totals={name: len(pks) for name, pks in found.items()},
        more_to_judge=open_steps().count() > MANY,
        **first,
    )


def own_lists(user: Any, today: Any = None) -> dict[str, list[int]]:
    """The ids of the person's own records in each list of `OWN`, the newest first."""
    rows = list(
        mine(user).order_by("-changed", "-pk").values_list("pk", "live", "has_unpublished_changes", "ask_again_on")
    )
    states = states_of(pk for pk, *_ in rows)
    return {
        "sent_back": [pk for pk, *_ in rows if states.get(pk) == WorkflowState.STATUS_NEEDS_CHANGES],
        "ask_again": [pk for pk, _, _, asked in rows if today and asked and asked <= today],
        "drafts": [pk for pk, live, newer, _ in rows if pk not in states and (not live or newer)],
        "in_review": [pk for pk, *_ in rows if states.get(pk) == WorkflowState.STATUS_IN_PROGRESS],
        "published": [pk for pk, live, *_ in rows if live],
    }


def records_of(pks: Sequence[int]) -> tuple[Record, ...]:
    """The records with these ids, in this order."""
    found = Record.objects.filter(pk__in=pks).select_related("organisation").in_bulk()
    return tuple(found[pk] for pk in pks if pk in found)


def review_states(records: Iterable[Record]) -> dict[int, str]:
    """Which of the records are in review (`in_progress`) or were sent back (`needs_changes`), by their ids."""
    return states_of(record.pk for record in records)


def states_of(pks: Iterable[int]) -> dict[int, str]:
    """`review_states` of records by their ids."""
    wanted = [str(pk) for pk in pks]
    found: dict[int, str] = {}
    for start in range(0, len(wanted), PART):
        states = WorkflowState.objects.filter(
            object_id__in=wanted[start : start + PART],
            status__in=[WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES],
        )
        found |= {int(number): status for number, status in states.values_list("object_id", "status")}
    return found


def typed_by(user: Any, **those: Any) -> tuple[WorkingCopy, ...]:
    """What the person has typed and not saved, the newest first; what is word for word the same only once."""
    found: dict[str, WorkingCopy] = {}
    for copy in WorkingCopy.objects.filter(user=user, **those).select_related("record"):
        words = {name: value for name, value in copy.typed.items() if name != "_form"}
        found.setdefault(json.dumps([copy.record_id, copy.kind, words], sort_keys=True), copy)
    return tuple(found.values())[:MANY]


def open_steps() -> Any:
    """The steps that wait for somebody, the longest waiting first."""
    return (
        TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task__in=StepTask.objects.all())
        .select_related("workflow_state")
        .order_by("started_at")
    )


def to_judge(user: Any) -> tuple[Record, ...]:
    """The records whose open step is the person's to decide, the longest waiting first."""
    records = (state.workflow_state.content_object for state in open_steps()[:MANY])
    return tuple(record for record in records if record is not None and can_judge(user, record))
