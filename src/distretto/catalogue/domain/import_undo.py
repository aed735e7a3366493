"""Taking an import back: records that it made go, records that it changed are as they were. Once, and as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from wagtail.models import ModelLogEntry, Revision, WorkflowState

from distretto.catalogue.domain import indexing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.translating import follow_originals
from distretto.catalogue.domain.writing_many import write_columns
from distretto.catalogue.models import Attachment, FieldComment, ImportChange, ImportRun, Record
from distretto.people.roles import NotAllowed, is_administrator

_PART = 500


@dataclass(frozen=True)
class Moved:
    """A record that somebody has changed, reviewed, translated or deleted since the import."""

    key: str
    language: str
    title: str


class ImportMoved(RuntimeError):
    """The import cannot be undone as a whole any more; nothing was changed."""

    def __init__(self, moved: Sequence[Moved]) -> None:
        super().__init__(f"{len(moved)} records have changed since.")
        self.moved = tuple(moved)


def can_undo(user: Any, run: ImportRun) -> bool:
    """Whether the person may undo the import: who made it, and administrators."""
    return is_administrator(user) or (user.is_authenticated and run.imported_by_id == user.pk)


@transaction.atomic
def undo(*, run: ImportRun, by: Any) -> None:
    """Put everything back as it was before the import.

    Raises NotNow where it is undone already, ImportMoved with the records that were changed since.
    """
    run = ImportRun.objects.select_for_update().get(pk=run.pk)
    if not can_undo(by, run):
        raise NotAllowed("not-allowed-undo")
    if run.undone_at is not None:
        raise NotNow("not-now-undone")
    moved = moved_since(run)
    if moved:
        raise ImportMoved(moved)
    changes = list(run.changes.select_related("record"))
    _take_away([change for change in changes if not change.before])
    _put_back([change for change in changes if change.before])
    run.undone_at, run.undone_by = timezone.now(), by
    run.save(update_fields=["undone_at", "undone_by"])


def moved_since(run: ImportRun) -> tuple[Moved, ...]:
    """The records of the import that are not as it left them, or on which something of others' hangs by now."""
    changes = list(run.changes.select_related("record"))
    pks = [change.record_id for change in changes if change.record_id]
    touched = _touched(pks, run)
    return tuple(
        Moved(change.key, change.language, change.record.title if change.record else "")
        for change in changes
        if change.record is None
        or change.record.latest_revision_id != change.revision
        or change.record.version != change.version_after
        or change.record.changed != change.changed_after
        or change.record_id in touched
    )


def _touched(pks: Sequence[int], run: ImportRun) -> set[int]:
    """Records with a review, a comment, a document or a translation that came after the import."""
    found: set[int] = set()
    for start in range(0, len(pks), _PART):
        part = pks[start : start + _PART]
        words = [str(pk) for pk in part]
        reviews = WorkflowState.objects.filter(object_id__in=words, created_at__gt=run.imported_at)
        found |= {int(pk) for pk in reviews.values_list("object_id", flat=True)}
        comments = FieldComment.objects.filter(record__in=part, written_at__gt=run.imported_at)
        found |= set(comments.values_list("record_id", flat=True))
        documents = Attachment.objects.filter(record__in=part, added_at__gt=run.imported_at)
        found |= set(documents.values_list("record_id", flat=True))
        translations = Record.objects.filter(original__in=part, created_at__gt=run.imported_at)
        ours = set(run.changes.values_list("record_id", flat=True))
        found |= {one.original_id for one in translations.only("pk", "original_id") if one.pk not in ours}
    return found


def _take_away(changes: Sequence[ImportChange]) -> None:
    """Delete what the import made, translations first."""
    pks = [change.record_id for change in changes]
    for translations in (True, False):
        for start in range(0, len(pks), _PART):
            part = Record.objects.filter(pk__in=pks[start : start + _PART], original__isnull=not translations)
            ModelLogEntry.objects.filter(object_id__in=[str(pk) for pk in part.values_list("pk", flat=True)],
                                         action="wagtail.publish", content_type__model="record").delete()
            part.delete()


def _put_back(changes: Sequence[ImportChange]) -> None:
    """Give back what the import changed: columns, content and revisions; and number the change for readers."""
    records, gone = [], []
    for change in changes:
        assert change.record is not None
        for name, value in change.before.items():
            is_moment = name.endswith("_at") and isinstance(value, str)
            setattr(change.record, name, parse_datetime(value) if is_moment else value)
        records.append(change.record)
        gone.append(change.revision)
    columns = sorted({name.removesuffix("_id") for change in changes for name in change.before})
    if not records:
        return
    write_columns(records, columns)
    for start in range(0, len(gone), _PART):
        part = gone[start : start + _PART]
        ModelLogEntry.objects.filter(revision_id__in=part).delete()
        Revision.objects.filter(pk__in=part).delete()
    live = [record for record in records if record.live]
    if live:
        indexing.index(live)
        follow_originals(live)
    taken_back = [record for record in records if not record.live]
    if taken_back:
        indexing.unindex(taken_back)
        indexing.note_addresses(taken_back)
