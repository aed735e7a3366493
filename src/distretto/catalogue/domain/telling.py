"""Who is told of what happens to a record, by mail: those who decide, those who write, those who took part."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db.models import Q
from wagtail.models import TaskState, WorkflowState
from wagtail.signals import task_submitted, workflow_approved, workflow_rejected, workflow_submitted

from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.models.steps import themes_of
from distretto.catalogue.wording import field_label, kind_name, step_name
from distretto.people.models import Membership, ThemeRole, User
from distretto.people.post import post
from distretto.people.roles import REVIEWERS
from distretto.rendering.text import t


def instead_of_wagtail() -> None:
    """Take the places of the receivers with which Wagtail writes to administrators, in English and with addresses of
    its admin: it finds them taken when it starts. Call it before Wagtail's own apps are ready."""
    for signal, sender, place in _WAGTAILS:
        signal.connect(_nothing, sender=sender, dispatch_uid=f"{place}_email_notification")


def _nothing(**_: Any) -> None:
    """What ours stand in for."""


_WAGTAILS = (
    (task_submitted, TaskState, "group_approval_task_submitted"),
    (workflow_submitted, WorkflowState, "workflow_state_submitted"),
    (workflow_rejected, WorkflowState, "workflow_state_rejected"),
    (workflow_approved, WorkflowState, "workflow_state_approved"),
)


def editors_of(record: Record) -> list[User]:
    """The editors of its organisation; its author while it has none."""
    if record.organisation_id is None:
        return [record.created_by] if record.created_by else []
    active = Membership.objects.filter(organisation_id=record.organisation_id, state=Membership.State.ACTIVE)
    return list(User.objects.filter(pk__in=active.values("user_id"), is_active=True))


def deciders_of(record: Record, step: str) -> list[User]:
    """Those who decide a step: reviewers, or the coordinators or experts of its themes; where there is none, the
    administrators."""
    if step == "reviewer":
        found = User.objects.filter(groups__name=REVIEWERS, is_active=True)
    else:
        roles = ThemeRole.objects.filter(role=step, theme__in=themes_of(record))
        found = User.objects.filter(pk__in=roles.values("user_id"), is_active=True)
    people = list(found.exclude(pk=record.created_by_id))
    return people or list(User.objects.filter(is_superuser=True, is_active=True))


def tell_submitted(record: Record, step: str | None, by: Any) -> None:
    """Tell those who decide the step that a record waits for them."""
    if step is not None:
        others = (person for person in deciders_of(record, step) if person.pk != _pk(by))
        post(others, "mail-submitted", lambda language: {
            **_named(record, language), "step": step_name(step, language).lower(), "by": _by(by),
        })  # fmt: skip


def tell_decided(record: Record, verdict: str, reason: str, by: Any) -> None:
    """Tell the editors what a step decided, and why."""
    key = "mail-approved" if verdict == Opinion.Verdict.APPROVED else "mail-sent-back"
    post(
        (person for person in editors_of(record) if person.pk != _pk(by)), key,
        lambda language: {**_named(record, language), "reason": reason, "by": _by(by)},
    )  # fmt: skip


def tell_commented(comment: FieldComment) -> None:
    """Tell the editors, and everybody who has said something about the record, of a comment or an answer."""
    record = comment.record
    took_part = User.objects.filter(
        Q(pk__in=FieldComment.objects.filter(record=record).values("author_id"))
        | Q(pk__in=Opinion.objects.filter(record=record).values("author_id"))
    )
    others = [person for person in (*editors_of(record), *took_part) if person.pk != comment.author_id]

    def told(language: str) -> Mapping[str, Any]:
        where = field_label(record.kind, comment.path, language) if comment.path else t("review-whole", language)
        return {**_named(record, language), "field": where, "text": comment.text, "by": _by(comment.author)}

    post(others, "mail-answered" if comment.answers_id else "mail-commented", told)


def tell_ask_again(person: User, records: list[Record]) -> None:
    """Ask an editor whether records are still so."""
    titles = "\n".join(f"- {record.title}" for record in records)
    post([person], "mail-ask-again", lambda _: {"n": len(records), "titles": titles, "path": "/account/#ask-again"})


def _named(record: Record, language: str) -> dict[str, Any]:
    written = f"?in={record.language}" if record.original_id else ""
    return {
        "title": record.title or record.key, "kind": kind_name(record.kind, language),
        "path": f"/catalogue/{record.key}/review/{written}",
    }  # fmt: skip


def _by(person: Any) -> str:
    return person.shown_name if person is not None else "Distretto"


def _pk(person: Any) -> int | None:
    return person.pk if person is not None else None
