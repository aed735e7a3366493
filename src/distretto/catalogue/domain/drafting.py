"""Writing: a record is begun, kept while it is typed, saved as a draft, and submitted for review."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction
from django.utils.text import slugify
from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue import document
from distretto.catalogue.domain import indexing
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.domain.telling import tell_submitted
from distretto.catalogue.kinds import get_kind
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.rights import can_edit, open_step
from distretto.evidence.classifications.transliteration import folded
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, edits_for, is_administrator

Tell = Callable[[Record, str | None, Any], None]


def free_key(title: str, kind: str) -> str:
    """A key that no record has yet, from kind and title: `practice-living-labs-in-crete`; the kind once."""
    stem = slugify(folded(title))[:80].strip("-") or secrets.token_hex(4)
    named = stem if stem.startswith(f"{kind}-") else f"{kind}-{stem}"
    key, number = named, 2
    while Record.objects.filter(key=key).exists():
        key, number = f"{named}-{number}", number + 1
    return key


@transaction.atomic
def start(
    *,
    kind: str,
    language: str,
    content: Mapping[str, Any],
    by: Any,
    organisation: Organisation | None = None,
    key: str = "",
    copy: WorkingCopy | None = None,
) -> Record:
    """Begin a record as a draft with its first revision. It may lack anything; what is there must be right.

    copy : the working copy that it was typed in, which is then no longer needed.
    """
    get_kind(kind)
    if organisation is not None and not (is_administrator(by) or edits_for(by, organisation.pk)):
        raise NotAllowed("not-allowed-organisation", organisation=organisation.name)
    right = _right(kind, content)
    record = Record(
        key=key or free_key(str(right.get("title", "")), kind),
        kind=kind,
        language=language,
        content=right,
        live=False,
        organisation=organisation,
        created_by=by,
    )
    indexing.derive(record).save()
    indexing.note_addresses([record])
    record.save_revision(user=by)
    if copy is not None and copy.pk and copy.user_id == by.pk:
        copy.delete()
    return record


@transaction.atomic
def save(*, record: Record, content: Mapping[str, Any], by: Any) -> Revision:
    """Save a new revision as a draft. What is published stays as it is until this is approved."""
    if not (can_edit(by, record) or _judges(by, record)):
        raise NotAllowed("not-allowed-edit")
    revision = put(record=record, content=content, by=by)
    WorkingCopy.objects.filter(user=by, record=record).delete()
    return revision


def put(*, record: Record, content: Mapping[str, Any], by: Any) -> Revision:
    """Make the content the newest draft; who may do so was asked before. Call it in a transaction."""
    if open_step(record) and not _judges(by, record):
        raise NotNow("not-now-in-review")
    right = _right(record.kind, content)
    keep_first_state(record)
    record.content = right
    indexing.derive(record)
    revision = record.save_revision(user=by)
    if not record.live:
        Record.objects.filter(pk=record.pk).update(
            content=record.content, title=record.title, summary=record.summary, completeness=record.completeness
        )
        indexing.note_addresses([record])
    return revision


def keep_typed(
    *,
    by: Any,
    kind: str,
    language: str,
    typed: Mapping[str, Any],
    record: Record | None,
    copy: WorkingCopy | None = None,
) -> WorkingCopy:
    """Keep what is being typed, right or wrong, so that nothing is lost.

    copy : the working copy to go on with, of a record that has not been saved once; else one that was made by the same
    form, which `typed` says as `_form`: it may have been sent twice at once, or again after its writer had signed in.
    """
    if record is not None and not (can_edit(by, record) or _judges(by, record)):
        raise NotAllowed("not-allowed-edit")
    if record is not None:
        copy, _ = WorkingCopy.objects.update_or_create(
            user=by, record=record, defaults={"kind": kind, "language": language, "typed": dict(typed)}
        )
        return copy
    if copy is not None and copy.user_id == by.pk:
        copy.typed, copy.language = dict(typed), language
        copy.save(update_fields=["typed", "language", "saved_at"])
        return copy
    return _copy_of_form(by, kind, language, typed)


def _copy_of_form(by: Any, kind: str, language: str, typed: Mapping[str, Any]) -> WorkingCopy:
    form, content = str(typed.get("_form", ""))[:32], {"kind": kind, "language": language, "typed": dict(typed)}
    if not form:
        return WorkingCopy.objects.create(user=by, **content)
    copy, _ = WorkingCopy.objects.update_or_create(user=by, form=form, defaults=content)
    return copy


@transaction.atomic
def submit(*, record: Record, by: Any) -> None:
    """Hand the newest draft to its review, or back to the step that asked for changes. Needs what is needed.

    Those who decide the step are told by mail.
    """
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    hand_in(record=record, by=by)


def hand_in(*, record: Record, by: Any, tell: Tell = tell_submitted) -> None:
    """Hand the newest draft to its review; who may do so was asked before. Call it in a transaction.

    tell : told the record, the step that is open now, and who handed it in.
    """
    if record.original is not None and not record.original.live:
        raise NotNow("not-now-original-first")
    newest = newest_of(record)
    faults = document.faults_of(record.kind, newest.content, publishing=True)
    if faults:
        raise NotRight(faults)
    state = record.current_workflow_state
    if state is not None and state.status == state.STATUS_NEEDS_CHANGES:
        state.resume(user=by)
        tell(record, open_step(record), by)
        return
    if open_step(record):
        raise NotNow("not-now-in-review")
    workflow = record.get_workflow()
    if workflow is None:
        raise NotNow("not-now-no-workflow")
    keep_first_state(record)
    workflow.start(record, by)
    tell(record, open_step(record), by)


@transaction.atomic
def withdraw(*, record: Record, by: Any) -> None:
    """Take a record out of its review; the draft stays."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    state = record.current_workflow_state
    if state is None:
        raise NotNow("not-now-not-in-review")
    state.cancel(user=by)


def keep_first_state(record: Record) -> None:
    """Give a published record that came in without a revision (starter, import) the one that it is published as, so
    that its history begins with what readers saw."""
    if not record.live or record.latest_revision_id:
        return
    published = Record.objects.get(pk=record.pk)
    revision = published.save_revision(clean=False, changed=False)
    since = record.last_published_at or record.created_at
    Revision.objects.filter(pk=revision.pk).update(created_at=since)
    ModelLogEntry.objects.log_action(record, "wagtail.publish", revision=revision, timestamp=since)
    Record.objects.filter(pk=record.pk).update(live_revision=revision)
    record.latest_revision = record.live_revision = revision


def newest_of(record: Record) -> Record:
    """The record as its newest revision has it."""
    return record.get_latest_revision_as_object() if record.latest_revision_id else record


def _right(kind: str, content: Mapping[str, Any]) -> dict[str, Any]:
    right = document.cleaned(kind, content)
    faults = document.faults_of(kind, right, publishing=False)
    if faults:
        raise NotRight(faults)
    return right


def _judges(by: Any, record: Record) -> bool:
    step = open_step(record)
    return step is not None and is_administrator(by)
