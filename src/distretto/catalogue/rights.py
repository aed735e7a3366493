"""Who may do what with a record. Pages, endpoints and verbs ask here, and nothing else decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.models.steps import StepTask, themes_of
from distretto.people.roles import (
    can_take_step,
    edits_for,
    has_theme_role,
    is_administrator,
    is_reviewer,
    organisations_of,
    regions_spoken_for,
)

TO_CONFIRM = ("to_confirm", "reviewed")
"""The states in which a published record is when its region has not yet said that it is right."""


def can_see(user: Any, record: Record) -> bool:
    """What is published is public; a draft is seen by its editors and by those who review it."""
    return record.live or can_edit(user, record) or can_judge(user, record) or is_reviewer(user)


def can_edit(user: Any, record: Record) -> bool:
    """Its author while it belongs to no organisation, else the organisation's editors; administrators always. Who has
    begun a translation goes on with it."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    if record.organisation_id is None or (record.original_id is not None and record.created_by_id == user.pk):
        return bool(record.created_by_id == user.pk)
    return edits_for(user, record.organisation_id)


def editing(user: Any) -> Callable[[Record], bool]:
    """`can_edit` for many records: the person's memberships are read once."""
    if is_administrator(user):
        return lambda _: True
    if not (user and user.is_authenticated):
        return lambda _: False
    organisations = organisations_of(user)

    def edits(record: Record) -> bool:
        if record.organisation_id is None or (record.original_id is not None and record.created_by_id == user.pk):
            return bool(record.created_by_id == user.pk)
        return record.organisation_id in organisations

    return edits


def can_judge(user: Any, record: Record) -> bool:
    """Whether the step of the review that is open is this person's to decide. Nobody judges what she wrote."""
    step = open_step(record)
    if step is None or not can_take_step(user, step, themes_of(record)):
        return False
    return is_administrator(user) or record.created_by_id != user.pk


def can_see_review(user: Any, record: Record) -> bool:
    """Whether the person reads drafts, comments and opinions: editors, reviewers, and while it is in review those who
    look after its themes."""
    if can_edit(user, record) or is_reviewer(user):
        return True
    in_review = record.current_workflow_state is not None
    return in_review and any(has_theme_role(user, role, themes_of(record)) for role in ("coordinator", "expert"))


def can_translate(user: Any, record: Record) -> bool:
    """Whether the person may translate it: its editors, and the coordinators of its themes what is published."""
    if can_edit(user, record):
        return True
    return record.live and has_theme_role(user, "coordinator", record.content.get("themes", ()))


def can_confirm(user: Any, record: Record) -> bool:
    """Whether the person may say for its region that a published record is right: the editors of organisations that
    have been verified and work in one of its regions, and administrators. To have written it is not enough."""
    if record.confirmation not in TO_CONFIRM or not record.live:
        return False
    if is_administrator(user):
        return True
    return any(
        region.startswith(code)
        for code in regions_spoken_for(user)
        for region in record.content.get("regions", ())
        if code
    )


def can_see_field(user: Any, record: Record, field: Field) -> bool:
    """Private fields are for the record's editors alone."""
    return not field.private or can_edit(user, record)


def open_step(record: Record) -> str | None:
    """The step at which its review stands; None where it is not in review."""
    state = record.current_workflow_task_state
    if state is None or state.status != state.STATUS_IN_PROGRESS:
        return None
    task = state.task.specific
    return task.step if isinstance(task, StepTask) else None


def seen_content(user: Any, record: Record, content: dict[str, Any]) -> dict[str, Any]:
    """The content without what the person may not see."""
    declared = fields_of(record.kind)
    return {
        name: value
        for name, value in content.items()
        if name in declared and can_see_field(user, record, declared[name])
    }
