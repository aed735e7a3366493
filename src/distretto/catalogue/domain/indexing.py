"""Keeping in step what is derived from a record: its columns, its codes, its relations, its words."""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from typing import Any

from django.db import transaction
from django.db.models import F
from django.db.models.signals import post_delete
from wagtail.signals import published, unpublished

from distretto.catalogue import document
from distretto.catalogue.cited_pages import addresses_in, in_index
from distretto.catalogue.domain import fulltext
from distretto.catalogue.domain.writing_many import write_columns
from distretto.catalogue.models import Changes, Record, RecordAddress, RecordCode, RecordRelation
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.searched import index_text

BATCH = 1_000
_EPOCHS = 2**52


def connect() -> None:
    """Listen to what Wagtail publishes, takes back and deletes, from our own pages or from its own."""
    published.connect(_published, sender=Record, dispatch_uid="catalogue-published")
    unpublished.connect(_unpublished, sender=Record, dispatch_uid="catalogue-unpublished")
    post_delete.connect(_deleted, sender=Record, dispatch_uid="catalogue-deleted")


def _published(sender: type[Record], instance: Record, **_: Any) -> None:
    with transaction.atomic():
        index([instance], version=True)


def _unpublished(sender: type[Record], instance: Record, **_: Any) -> None:
    with transaction.atomic():
        unindex([instance])


def _deleted(sender: type[Record], instance: Record, **_: Any) -> None:
    fulltext.take_out([instance.pk])
    next_changes(1, epoch=True)


def next_changes(count: int, *, epoch: bool = False) -> int:
    """The last number of `count` new changes, in a transaction: the row is locked until it ends.

    A catalogue that was emptied counts from the beginning; it does so in an epoch of its own, so that who remembers
    the earlier one never takes it for this.
    """
    if not Changes.objects.filter(pk=1).update(value=F("value") + count, epoch=F("epoch") + int(epoch)):
        Changes.objects.get_or_create(pk=1, defaults={"value": count, "epoch": secrets.randbelow(_EPOCHS)})
    return Changes.objects.values_list("value", flat=True).get(pk=1)


@transaction.atomic
def make_anew() -> None:
    """Write the full-text table anew after rows were put in past us, in an epoch of its own."""
    fulltext.take_all_out()
    fulltext.put(_words(record) for record in Record.objects.filter(live=True).iterator())
    Changes.objects.filter(pk=1).update(epoch=secrets.randbelow(_EPOCHS))


def derive(record: Record) -> Record:
    """Set what is derived from the content: title, summary, years, completeness. Nothing is saved."""
    content = record.content
    record.title = str(content.get("title", ""))[:200]
    record.summary = str(content.get("summary", ""))
    record.first_year, record.last_year = _year(content.get("start")), _year(content.get("end"))
    years = [line["year"] for line in content.get("sources", ()) if line.get("year")]
    record.as_of = content.get("as_of") or (max(years) if years else None)
    record.completeness = document.completeness(record.kind, content).score
    return record


def _year(day: Any) -> int | None:
    return int(day[:4]) if isinstance(day, str) and day[:4].isdigit() else None


def index(records: Sequence[Record], *, version: bool = False) -> None:
    """Write the derived columns, codes, relations and words of published records, and number the change.

    version : count a publication. Call it in a transaction.
    """
    last = next_changes(len(records))
    for place, record in enumerate(records):
        derive(record).changed = last - len(records) + 1 + place
        record.version += int(version)
    columns = ["title", "summary", "first_year", "last_year", "as_of", "completeness", "changed", "version"]
    write_columns(records, columns)
    _forget(records)
    RecordCode.objects.bulk_create(
        (RecordCode(record=r, field=f, code=c) for r in records for f, c in codes_of(r)), batch_size=BATCH
    )
    RecordRelation.objects.bulk_create(
        (
            RecordRelation(record=r, relation=relation, target=target)
            for r in records
            for relation, target in document.relations_in(r.kind, r.content)
        ),
        batch_size=BATCH,
    )
    fulltext.put(_words(record) for record in records)
    note_addresses(records)


def note_addresses(records: Sequence[Record]) -> None:
    """Note which pages the records name as they stand, drafts too: a likely duplicate is found by them.

    Call it in a transaction, whenever the content of a row was written.
    """
    for start in range(0, len(records), BATCH):
        RecordAddress.objects.filter(record__in=[record.pk for record in records[start : start + BATCH]]).delete()
    RecordAddress.objects.bulk_create(
        (RecordAddress(record=r, address=in_index(one)) for r in records for one in addresses_in(r.content)),
        batch_size=BATCH,
    )


def unindex(records: Sequence[Record]) -> None:
    """Take records out of the index and number the change. Call it in a transaction."""
    last = next_changes(len(records))
    for place, record in enumerate(records):
        record.changed = last - len(records) + 1 + place
    write_columns(records, ["changed"])
    _forget(records)
    fulltext.take_out(record.pk for record in records)


def _forget(records: Sequence[Record]) -> None:
    for start in range(0, len(records), BATCH):
        part = [record.pk for record in records[start : start + BATCH]]
        RecordCode.objects.filter(record__in=part).delete()
        RecordRelation.objects.filter(record__in=part).delete()


def codes_of(record: Record) -> Iterator[tuple[str, str]]:
    """What readers filter by: the coded values of the content, and the countries of its regions."""
    yield from document.codes_in(record.kind, record.content)
    regions = record.content.get("regions", ())
    countries = dict.fromkeys(region[:2] for region in regions if region not in NAMED_AREAS)
    yield from (("country", code) for code in countries)


def _words(record: Record) -> tuple[int, str, str]:
    content = record.content
    title = index_text([record.title, content.get("original_title", "")], record.language)
    return record.pk, title, f"{title} {index_text(document.words_in(record.kind, content), record.language)}"
