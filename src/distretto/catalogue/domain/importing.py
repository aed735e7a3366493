"""Imports: a file comes in as a whole or not at all, and can be taken back as a whole.

`plan` says what would happen and writes nothing; `apply` does it in one transaction, and refuses while anything is
wrong; `undo` puts everything back as it was, unless somebody has changed it since.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue.domain import indexing, marking
from distretto.catalogue.domain.drafting import free_key, keep_first_state
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.import_plan import FORMS, Plan, Request, Step, Trouble, form_of, plan
from distretto.catalogue.domain.import_undo import ImportMoved, Moved, moved_since, undo
from distretto.catalogue.domain.translating import follow_originals
from distretto.catalogue.domain.writing_many import write_columns
from distretto.catalogue.models import ImportChange, ImportRun, Record
from distretto.people.roles import is_administrator

ORIGIN = "import"
BATCH = 500
BEFORE = (
    "title", "summary", "completeness", "as_of", "first_year", "last_year", "confirmation", "version", "live",
    "has_unpublished_changes", "first_published_at", "last_published_at", "latest_revision_id", "live_revision_id",
)  # fmt: skip
"""Columns of a record that an import may change, beside its content: what undoing brings back."""


class NotClean(ValueError):
    """Something in the file is wrong; nothing was written."""

    def __init__(self, made: Plan) -> None:
        super().__init__(f"{len(made.troubles)} things are wrong.")
        self.plan = made


@transaction.atomic
def apply(*, request: Request, by: Any) -> ImportRun:
    """Bring the file in: new records as drafts, changes as new drafts; published at once where that was asked for.

    All of it or nothing. The plan is made anew, on what is there now. Raises NotClean, NotNow where there is nothing
    to do, and what `plan` raises.
    """
    made = plan(request=request, by=by)
    if made.troubles:
        raise NotClean(made)
    if not made.changes:
        raise NotNow("not-now-nothing-to-import")
    run = ImportRun.objects.create(
        file_name=request.name[:200], form=made.form, sha256=request.sha256, imported_by=by,
        created=len(made.acts("create")), updated=len(made.acts("update")),
    )  # fmt: skip
    now = timezone.now()
    before = {step.row: _state(step.record) for step in made.acts("update") if step.record is not None}
    records = _created(made.acts("create"), by, now) | _updated(made.acts("update"))
    revisions = _revised(records, by, now)
    if request.publish:
        _published(records, revisions, by, now)
        marking.mended(records=records.values(), by=by)
    ImportChange.objects.bulk_create(
        (
            ImportChange(
                run=run, record=record, key=record.key, language=record.language, row=row,
                before=before.get(row, {}), revision=revisions[row].pk, version_after=record.version,
                changed_after=record.changed,
            )
            for row, record in records.items()
        ),
        batch_size=BATCH,
    )  # fmt: skip
    return run


def _state(record: Record) -> dict[str, Any]:
    keep_first_state(record)
    columns = {name: getattr(record, name) for name in BEFORE}
    stamped = {name: v.isoformat() if isinstance(v, datetime) else v for name, v in columns.items()}
    return {**stamped, "content": record.content}


def _created(steps: Sequence[Step], by: Any, now: datetime) -> dict[int, Record]:
    """The new records, originals before what translates them."""
    made: dict[int, Record] = {}
    by_key: dict[str, Record] = {}
    used: set[str] = set()
    for translations in (False, True):
        part = [step for step in steps if bool(step.translates) == translations]
        records = [_record(step, by_key, used, by) for step in part]
        Record.objects.bulk_create(records, batch_size=BATCH)
        made |= {step.row: record for step, record in zip(part, records, strict=True)}
        by_key |= {record.key: record for record in records}
    return made


def _record(step: Step, by_key: Mapping[str, Record], used: set[str], by: Any) -> Record:
    original = step.original or by_key.get(step.translates)
    key = step.key or _free(step, used)
    used.add(key)
    record = Record(
        key=key, kind=step.kind, language=step.language, content=dict(step.content), live=False, origin=ORIGIN,
        organisation=step.organisation or (original.organisation if original else None), created_by=by,
        original=original, original_version=original.version if original else 0,
    )  # fmt: skip
    if step.confirmation:
        record.confirmation = step.confirmation
    return indexing.derive(record)


def _free(step: Step, used: set[str]) -> str:
    """A key that neither the catalogue nor this file has."""
    key = stem = free_key(step.title, step.kind)
    number = 2
    while key in used or (key != stem and Record.objects.filter(key=key).exists()):
        key, number = f"{stem}-{number}", number + 1
    return key


def _updated(steps: Sequence[Step]) -> dict[int, Record]:
    """The changed records with their new content. What is published keeps its columns until it is published anew."""
    found: dict[int, Record] = {}
    for step in steps:
        if step.record is not None:
            step.record.content = dict(step.content)
            found[step.row] = indexing.derive(step.record)
    return found


def _revised(records: Mapping[int, Record], by: Any, now: datetime) -> dict[int, Revision]:
    """A revision of each record, made and pointed to in a few statements; live rows stay as readers see them."""
    kind = ContentType.objects.get_for_model(Record)
    revisions = {
        row: Revision(
            content_type=kind, base_content_type=kind, object_id=str(record.pk), created_at=now, user=by,
            object_str=str(record), content=record.serializable_data(),
        )
        for row, record in records.items()
    }  # fmt: skip
    Revision.objects.bulk_create(revisions.values(), batch_size=BATCH)
    for row, record in records.items():
        record.latest_revision, record.has_unpublished_changes = revisions[row], True
    pointers = ["latest_revision", "has_unpublished_changes"]
    content = ["content", "title", "summary", "completeness", "as_of", "first_year", "last_year"]
    drafts = [record for record in records.values() if not record.live]
    write_columns(drafts, [*pointers, *content])
    indexing.note_addresses(drafts)
    write_columns([record for record in records.values() if record.live], pointers)
    return revisions


def _published(records: Mapping[int, Record], revisions: Mapping[int, Revision], by: Any, now: datetime) -> None:
    """Publish the revisions without review, and say so in each record's history."""
    for row, record in records.items():
        record.live, record.has_unpublished_changes = True, False
        record.live_revision, record.last_published_at = revisions[row], now
        record.first_published_at = record.first_published_at or now
    columns = ["content", "live", "has_unpublished_changes", "live_revision", "last_published_at", "first_published_at"]
    write_columns(records.values(), columns)
    indexing.index(list(records.values()), version=True)
    _in_step(records.values())
    follow_originals(records.values())
    kind = ContentType.objects.get_for_model(Record)
    ModelLogEntry.objects.bulk_create(
        (
            ModelLogEntry(
                content_type=kind, object_id=str(record.pk), label=str(record), action="wagtail.publish", user=by,
                timestamp=now, revision=revisions[row], content_changed=True,
            )
            for row, record in records.items()
        ),
        batch_size=BATCH,
    )  # fmt: skip


def _in_step(records: Iterable[Record]) -> None:
    """A translation that came in with its original is up to date with it."""
    versions = {record.pk: record.version for record in records if record.original_id is None}
    translations = [record for record in records if record.original_id in versions]
    for record in translations:
        record.original_version = versions[record.original_id]
    write_columns(translations, ["original_version"])


def runs_of(user: Any) -> QuerySet[ImportRun]:
    """The imports that the person made, the newest first; an administrator's are everybody's."""
    runs = ImportRun.objects.select_related("imported_by", "undone_by")
    return runs if is_administrator(user) else runs.filter(imported_by=user)


__all__ = [
    "FORMS", "ImportMoved", "Moved", "NotClean", "Plan", "Request", "Step", "Trouble", "apply", "form_of",
    "moved_since", "plan", "runs_of", "undo",
]  # fmt: skip
