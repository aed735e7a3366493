"""Judging what is submitted: comments at a field, approval, changes asked. Each with a reason that stays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.unseen import unseen_fields
from distretto.catalogue.domain.telling import tell_commented, tell_decided, tell_submitted
from distretto.catalogue.kinds import get_kind
from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.rights import can_edit, can_judge, open_step
from distretto.people.roles import NotAllowed

LEAST_REASON = 20
"""Characters that a reasoned opinion has at least."""


@dataclass(frozen=True)
class Remark:
    """A comment that is sent along with an opinion. path : its field, "" for the record; answers : what it answers."""

    path: str
    text: str
    answers: FieldComment | None = None


def publishes_opinions(kind: str) -> bool:
    """Whether readers see the opinions on which a record of the kind rests: where more than one step validates it."""
    return len(get_kind(kind).steps) > 1


def waits(comment: FieldComment, answers: Sequence[FieldComment]) -> bool:
    """Whether a comment is open: nobody has marked it as dealt with, and the last word is its author's.

    answers : to it, in the order in which they were written.
    """
    return comment.resolved_at is None and (not answers or answers[-1].author_id == comment.author_id)


def open_comments(record: Record) -> tuple[FieldComment, ...]:
    """The comments that wait for an answer, for whoever writes the record as for whoever judges it."""
    asked = FieldComment.objects.filter(record=record, answers=None, resolved_at=None).prefetch_related("replies")
    return tuple(one for one in asked if waits(one, list(one.replies.all())))


def can_settle(user: Any, comment: FieldComment) -> bool:
    """Whether she marks a comment as dealt with: whoever wrote it, and who decides the step that is open."""
    return comment.author_id == user.pk or can_judge(user, comment.record)


def settle(record: Record, *, by: Any, waiting: bool) -> None:
    """Mark the comments of a record as dealt with; they stay to be read. waiting : those that are open too, not only
    what was answered."""
    left = {one.pk for one in open_comments(record)} if not waiting else set()
    asked = FieldComment.objects.filter(record=record, answers=None, resolved_at=None).exclude(pk__in=left)
    asked.update(resolved_at=timezone.now(), resolved_by=by)


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
    """Mark a comment as dealt with; it stays to be read. To answer it is everybody's who may comment, to say that the
    answer is enough is not."""
    if not can_settle(by, comment):
        raise NotAllowed("not-allowed-settle")
    comment.resolved_at, comment.resolved_by = timezone.now(), by
    comment.save(update_fields=["resolved_at", "resolved_by"])


@transaction.atomic
def approve(*, record: Record, reason: str, by: Any, language: str = "", remarks: Sequence[Remark] = ()) -> None:
    """Approve the open step. After the last one the newest revision is published and, a practice, validated.

    Comments that were answered are dealt with by it; after the last step so are all others (`publish_approved`).

    language : of the reason. remarks : comments and answers that are sent along. The editors are told by mail, and
    those who decide the next step.
    """
    state, unseen = _judge(record, Opinion.Verdict.APPROVED, reason, by, language, remarks)
    settle(record, by=by, waiting=False)
    state.approve(user=by, comment=reason)
    tell_decided(record, Opinion.Verdict.APPROVED, reason, by, unseen)
    tell_submitted(record, open_step(Record.objects.get(pk=record.pk)), by)


@transaction.atomic
def ask_changes(*, record: Record, reason: str, by: Any, language: str = "", remarks: Sequence[Remark] = ()) -> None:
    """Send the record back to its editors with the reason, and tell them by mail. The rest is as in `approve`."""
    state, unseen = _judge(record, Opinion.Verdict.CHANGES, reason, by, language, remarks)
    state.reject(user=by, comment=reason)
    tell_decided(record, Opinion.Verdict.CHANGES, reason, by, unseen)


def _judge(
    record: Record, verdict: str, reason: str, by: Any, language: str, remarks: Sequence[Remark]
) -> tuple[Any, tuple[str, ...]]:
    """Write down the opinion with what is sent along; the state of the step that it decides, and the private fields
    that its author did not see."""
    state, step = _decided(record, by, reason)
    for remark in remarks:
        comment(record=record, path=remark.path, text=remark.text, by=by, answers=remark.answers)
    unseen = unseen_fields(by, record, state.revision.as_object().content)
    Opinion.objects.create(
        record=record, revision=state.revision, step=step, verdict=verdict, reason=reason, author=by,
        language=language, unseen=list(unseen),
    )  # fmt: skip
    return state, unseen


def _decided(record: Record, by: Any, reason: str) -> tuple[Any, str]:
    step = open_step(record)
    if step is None:
        raise NotNow("not-now-not-in-review")
    if not can_judge(by, record):
        raise NotAllowed("not-allowed-judge", step=step)
    if len(reason.strip()) < LEAST_REASON:
        raise NotNow("not-now-reason", least=LEAST_REASON)
    return record.current_workflow_task_state, step
