"""What happens to a published record: taken back, restored to an earlier revision, confirmed, handed over."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from wagtail.actions.unpublish import UnpublishAction
from wagtail.models import Revision

from distretto.catalogue.domain import indexing
from distretto.catalogue.domain.drafting import save
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_confirm, can_edit
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, edits_for, is_administrator


@transaction.atomic
def publish_approved(*, workflow_state: Any, by: Any) -> None:
    """Publish the revision that was judged, when the last step has approved it.

    A record whose review had more than one step is validated, any other confirmed.
    """
    record: Record = workflow_state.content_object
    record.confirmation = "validated" if len(workflow_state.workflow.tasks) > 1 else "confirmed"
    record.save(update_fields=["confirmation"])
    revision = workflow_state.current_task_state.revision
    revision.content_object = record
    revision.publish(user=by, skip_permission_checks=True)


@transaction.atomic
def archive(*, record: Record, by: Any) -> None:
    """Take a published record back. Its address says so, its revisions stay."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    if not record.live:
        raise NotNow("not-now-not-published")
    UnpublishAction(record, user=by).execute(skip_permission_checks=True)


@transaction.atomic
def restore(*, record: Record, revision: Revision, by: Any) -> Revision:
    """Make an earlier revision's content the newest draft again; nothing in between is lost."""
    if revision.object_id != str(record.pk):
        raise NotNow("not-now-other-record")
    return save(record=record, content=revision.as_object().content, by=by)


@transaction.atomic
def confirm(*, record: Record, by: Any) -> None:
    """Say that a record that was to be confirmed by its region is right as it stands."""
    if not can_confirm(by, record):
        raise NotAllowed("not-allowed-confirm")
    record.confirmation = "confirmed"
    record.save(update_fields=["confirmation"])
    indexing.index([record])


@transaction.atomic
def hand_over(*, record: Record, to: Organisation | None, by: Any) -> None:
    """Give the record to another organisation of the editor's; an administrator may to any."""
    if not can_edit(by, record) or not (to is None or is_administrator(by) or edits_for(by, to.pk)):
        raise NotAllowed("not-allowed-hand-over")
    record.organisation = to
    record.save(update_fields=["organisation"])
    if record.live:
        indexing.index([record])


@transaction.atomic
def publish_directly(*, record: Record, by: Any) -> None:
    """Publish the newest revision without review: for administrators, imports and the starter catalogue."""
    if by is not None and not is_administrator(by):
        raise NotAllowed("not-allowed-publish")
    revision = record.latest_revision or record.save_revision(user=by)
    revision.publish(user=by, skip_permission_checks=True)
    record.refresh_from_db()
