"""What waits for a person: her drafts, what was sent back, what she has to judge, what is to be confirmed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from wagtail.models import TaskState, WorkflowState

from distretto.catalogue.models import Record, StepTask, WorkingCopy
from distretto.catalogue.rights import can_judge
from distretto.people.models import Membership

MANY = 50


@dataclass(frozen=True)
class Waiting:
    """What waits, in the order in which somebody would take it up."""

    to_judge: tuple[Record, ...]
    sent_back: tuple[Record, ...]
    drafts: tuple[Record, ...]
    typed: tuple[WorkingCopy, ...]
    in_review: tuple[Record, ...]
    published: tuple[Record, ...]
    ask_again: tuple[Record, ...]


def mine(user: Any) -> Any:
    """The records that the person edits: her own, and those of her organisations."""
    organisations = Membership.objects.filter(user=user, state=Membership.State.ACTIVE).values("organisation_id")
    return Record.objects.filter(
        Q(organisation_id__in=organisations) | Q(organisation__isnull=True, created_by=user)
    ).select_related("organisation")


def waiting_for(user: Any, today: Any = None) -> Waiting:
    """Everything that waits for the person, the newest first, at most fifty of each."""
    own = list(mine(user).order_by("-changed", "-pk")[: 5 * MANY])
    states = {
        int(state.object_id): state.status
        for state in WorkflowState.objects.filter(
            object_id__in=[str(record.pk) for record in own],
            status__in=[WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES],
        )
    }
    sent_back = [r for r in own if states.get(r.pk) == WorkflowState.STATUS_NEEDS_CHANGES]
    in_review = [r for r in own if states.get(r.pk) == WorkflowState.STATUS_IN_PROGRESS]
    drafts = [r for r in own if r.pk not in states and (not r.live or r.has_unpublished_changes)]
    return Waiting(
        to_judge=to_judge(user),
        sent_back=tuple(sent_back[:MANY]),
        drafts=tuple(drafts[:MANY]),
        typed=tuple(WorkingCopy.objects.filter(user=user).select_related("record")[:MANY]),
        in_review=tuple(in_review[:MANY]),
        published=tuple([r for r in own if r.live][:MANY]),
        ask_again=tuple([r for r in own if today and r.ask_again_on and r.ask_again_on <= today][:MANY]),
    )


def to_judge(user: Any) -> tuple[Record, ...]:
    """The records whose open step is the person's to decide, the longest waiting first."""
    open_states = (
        TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task__in=StepTask.objects.all())
        .select_related("workflow_state")
        .order_by("started_at")
    )
    records = (state.workflow_state.content_object for state in open_states[:MANY])
    return tuple(record for record in records if record is not None and can_judge(user, record))
