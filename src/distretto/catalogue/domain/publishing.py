"""What happens to a published record: taken back, restored to an earlier revision, confirmed, handed over."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.actions.unpublish import UnpublishAction
from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue.domain import indexing, marking
from distretto.catalogue.domain.drafting import keep_first_state, save
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.moderation import held_by
from distretto.catalogue.domain.queries.related import CONFIRMED
from distretto.catalogue.domain.renewing import a_year_on
from distretto.catalogue.domain.reviewing import settle
from distretto.catalogue.models import Record
from distretto.catalogue.rights import TO_CONFIRM, can_edit, confirming_for
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, edits_for, is_administrator


@transaction.atomic
def publish_approved(*, workflow_state: Any, by: Any) -> None:
    """Publish the revision that was judged, when the last step has approved it.

    A record whose review had more than one step is validated, any other has been read by a reviewer, whatever its
    region had confirmed of an earlier version; a translation is what its original is. In a year its editors are asked
    whether it is still so. No comment of this round stays open. What was changed bears no longer the mark of a report
    that was upheld.
    """
    record: Record = workflow_state.content_object
    before = last_published(record).as_object().content if record.version else None
    record.confirmation = "validated" if len(workflow_state.workflow.tasks) > 1 else "reviewed"
    if record.original is not None:
        record.confirmation = record.original.confirmation
    record.ask_again_on = a_year_on(timezone.localdate())
    record.save(update_fields=["confirmation", "ask_again_on"])
    revision = workflow_state.current_task_state.revision
    revision.content_object = record
    revision.publish(user=by, skip_permission_checks=True)
    settle(record, by=by, waiting=True)
    if before is not None and before != revision.as_object().content:
        marking.mended(records=[record], by=by)


@transaction.atomic
def archive(*, record: Record, by: Any) -> None:
    """Take a published record back. Its address says so, its revisions stay, and `bring_back` undoes it."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    take_back(record=record, by=by)


def take_back(*, record: Record, by: Any) -> None:
    """Take a published record back; who may do so was asked before."""
    if not record.live:
        raise NotNow("not-now-not-published")
    keep_first_state(record)
    UnpublishAction(record, user=by).execute(skip_permission_checks=True)


@transaction.atomic
def bring_back(*, record: Record, by: Any) -> None:
    """Publish an archived record again as it was published last; a newer draft stays a draft.

    What moderation has archived is brought back by moderation (`moderating.release`).
    """
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    if is_held(record):
        raise NotNow("not-now-held")
    publish_again(record=record, by=by)


def is_held(record: Record) -> bool:
    """Whether moderation has archived it, and it has neither been released nor been published again since."""
    return held_by(record) is not None


def publish_again(*, record: Record, by: Any) -> None:
    """Publish an archived record again; who may do so was asked before."""
    if record.live or not record.version:
        raise NotNow("not-now-not-archived")
    version = record.version
    last_published(record).publish(user=by, skip_permission_checks=True)
    Record.objects.filter(pk=record.pk).update(version=version)
    record.refresh_from_db()


def last_published(record: Record) -> Revision:
    """The revision that was published last, whether it still is or not."""
    logged = (
        ModelLogEntry.objects.for_instance(record)
        .filter(action="wagtail.publish", revision__isnull=False)
        .order_by("-timestamp", "-pk")
        .values_list("revision_id", flat=True)
        .first()
    )
    revisions = record.revisions.order_by("created_at", "pk")
    found: Revision = revisions.get(pk=logged) if logged else revisions.first()
    return found


@transaction.atomic
def restore(*, record: Record, revision: Revision, by: Any) -> Revision:
    """Make an earlier revision's content the newest draft again; nothing in between is lost."""
    if revision.object_id != str(record.pk):
        raise NotNow("not-now-other-record")
    return save(record=record, content=revision.as_object().content, by=by)


@transaction.atomic
def confirm(*, record: Record, by: Any, organisation: Organisation | None = None) -> None:
    """Say for its region that a record is right as it stands, in all its languages.

    organisation : for which the person says so; the first of those that she may where she does not say. Readers see
    its name.
    """
    allowed = confirming_for(by, record)
    speaking = organisation or (allowed[0] if allowed else None)
    if speaking is None or speaking not in allowed:
        raise NotAllowed("not-allowed-confirm")
    waiting = list(Record.objects.filter(key=record.key, live=True, confirmation__in=TO_CONFIRM))
    record.confirmation, record.ask_again_on = "confirmed", a_year_on(timezone.localdate())
    for one in waiting:
        one.confirmation, one.ask_again_on = record.confirmation, record.ask_again_on
        one.save(update_fields=["confirmation", "ask_again_on"])
        ModelLogEntry.objects.log_action(one, CONFIRMED, user=by, data={"organisation": speaking.name})
    indexing.index(waiting)


@transaction.atomic
def hand_over(*, record: Record, to: Organisation | None, by: Any) -> None:
    """Give the record in all its languages to another organisation of the editor's; an administrator may to any."""
    if not can_edit(by, record) or not (to is None or is_administrator(by) or edits_for(by, to.pk)):
        raise NotAllowed("not-allowed-hand-over")
    record.organisation = to
    every = list(Record.objects.filter(key=record.key))
    Record.objects.filter(key=record.key).update(organisation=to)
    for one in every:
        one.organisation = to
    if live := [one for one in every if one.live]:
        indexing.index(live)
