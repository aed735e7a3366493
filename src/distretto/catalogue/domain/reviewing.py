"""Judging what is submitted: comments at a field, approval, changes asked. Each with a reason that stays."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.telling import tell_commented, tell_decided, tell_submitted
from distretto.catalogue.kinds import get_kind
from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.rights import can_edit, can_judge, open_step
from distretto.people.roles import NotAllowed

LEAST_REASON = 20
"""Characters that a reasoned opinion has at least."""


def publishes_opinions(kind: str) -> bool:
    """Whether readers see the opinions on which a record of the kind rests: where more than one step validates it."""
    return len(get_kind(kind).steps) > 1


def open_comments(record: Record) -> int:
    """How many comments nobody has marked as dealt with."""
    return FieldComment.objects.filter(record=record, answers=None, resolved_at=None).count()


@transaction.atomic
def comment(*, record: Record, path: str, text: str, by: Any, answers: FieldComment | None = None) -> FieldComment:
    """Write a comment at a field, or answer one. Editors and the step's reviewers may; the others are told by mail."""
    if not (can_edit(by, record) or can_judge(by, record)):
        raise NotAllowed("not-allowed-comment")
    if not text.strip():
        raise NotNow("not-now-empty-comment")
    made = FieldComment.objects.create(
        record=record,
        revision=record.latest_revision,
        path=answers.path if answers else path,
        text=text.strip(),
        author=by,
        answers=(answers.answers or answers) if answers else None,
    )
    tell_commented(made)
    return made


def resolve(*, comment: FieldComment, by: Any) -> None:
    """Mark a comment as dealt with; it stays to be read."""
    if not (can_edit(by, comment.record) or can_judge(by, comment.record)):
        raise NotAllowed("not-allowed-comment")
    comment.resolved_at, comment.resolved_by = timezone.now(), by
    comment.save(update_fields=["resolved_at", "resolved_by"])


@transaction.atomic
def approve(*, record: Record, reason: str, by: Any) -> None:
    """Approve the open step. After the last one the newest revision is published and, a practice, validated.

    The editors are told by mail, and those who decide the next step.
    """
    state, step = _decided(record, by, reason)
    Opinion.objects.create(
        record=record, revision=state.revision, step=step, verdict=Opinion.Verdict.APPROVED, reason=reason, author=by
    )
    state.approve(user=by, comment=reason)
    tell_decided(record, Opinion.Verdict.APPROVED, reason, by)
    tell_submitted(record, open_step(Record.objects.get(pk=record.pk)), by)


@transaction.atomic
def ask_changes(*, record: Record, reason: str, by: Any) -> None:
    """Send the record back to its editors with the reason, and tell them by mail."""
    state, step = _decided(record, by, reason)
    Opinion.objects.create(
        record=record, revision=state.revision, step=step, verdict=Opinion.Verdict.CHANGES, reason=reason, author=by
    )
    state.reject(user=by, comment=reason)
    tell_decided(record, Opinion.Verdict.CHANGES, reason, by)


def _decided(record: Record, by: Any, reason: str) -> tuple[Any, str]:
    step = open_step(record)
    if step is None:
        raise NotNow("not-now-not-in-review")
    if not can_judge(by, record):
        raise NotAllowed("not-allowed-judge", step=step)
    if len(reason.strip()) < LEAST_REASON:
        raise NotNow("not-now-reason", least=LEAST_REASON)
    return record.current_workflow_task_state, step
