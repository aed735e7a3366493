"""Who may do what with a record. Pages, endpoints and verbs ask here, and nothing else decides."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.models.steps import StepTask, themes_of
from distretto.people.roles import can_take_step, edits_for, has_theme_role, is_administrator, is_reviewer


def can_see(user: Any, record: Record) -> bool:
    """What is published is public; a draft is seen by its editors and by those who review it."""
    return record.live or can_edit(user, record) or can_judge(user, record) or is_reviewer(user)


def can_edit(user: Any, record: Record) -> bool:
    """Its author while it belongs to no organisation, else the organisation's editors; administrators always."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    if record.organisation_id is None:
        return bool(record.created_by_id == user.pk)
    return edits_for(user, record.organisation_id)


def can_judge(user: Any, record: Record) -> bool:
    """Whether the step of the review that is open is this person's to decide. Nobody judges what she wrote."""
    step = open_step(record)
    if step is None or not can_take_step(user, step, themes_of(record)):
        return False
    return is_administrator(user) or record.created_by_id != user.pk


def can_confirm(user: Any, record: Record) -> bool:
    """Whether the person may say that a record to be confirmed is right: its editors, its themes' coordinators."""
    if record.confirmation != "to_confirm" or not record.live:
        return False
    return can_edit(user, record) or has_theme_role(user, "coordinator", record.content.get("themes", ()))


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
