"""Bringing in the starter catalogue: all at once, as often as one likes, and never over what a member has changed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain import indexing
from distretto.catalogue.models import Record
from distretto.catalogue.starter.shipped import Shipped, shipped

ORIGIN = "starter"


@dataclass(frozen=True)
class Loaded:
    """How many records were made, brought up to date, and left as they are."""

    created: int
    updated: int
    kept: int


@transaction.atomic
def load(by: Any = None) -> Loaded:
    """Publish the starter catalogue without review, in one transaction.

    What is there already stays, unless it is still as an earlier edition shipped it: then it is brought up to date.
    """
    there = {(record.key, record.language): record for record in _there()}
    fresh = [one for one in shipped() if (one.key, one.language) not in there]
    stale = [
        (record, one)
        for one in shipped()
        if (record := there.get((one.key, one.language))) and _untouched(record) and record.content != one.content
    ]
    _create(fresh, there, by)
    _update(stale, there)
    return Loaded(len(fresh), len(stale), len(shipped()) - len(fresh) - len(stale))


def _there() -> Sequence[Record]:
    return list(Record.objects.filter(key__in={one.key for one in shipped()}).order_by("pk"))


def _untouched(record: Record) -> bool:
    """Whether nobody has saved, confirmed, archived or taken over the record since it was loaded."""
    return (
        record.origin == ORIGIN
        and record.live
        and record.latest_revision_id is None
        and record.organisation_id is None
        and record.confirmation == "to_confirm"
    )


def _create(fresh: Sequence[Shipped], there: dict[tuple[str, str], Record], by: Any) -> None:
    now = timezone.now()
    for translations in (False, True):
        records = [
            Record(
                key=one.key,
                kind=one.kind,
                language=one.language,
                content=one.content,
                confirmation=one.confirmation,
                origin=ORIGIN,
                created_by=by,
                live=True,
                first_published_at=now,
                last_published_at=now,
                original=original,
                original_version=original.version if original else 0,
            )
            for one in fresh
            if bool(one.original) == translations
            and ((original := there.get((one.key, one.original))) is not None or not translations)
        ]
        _index(Record.objects.bulk_create(records, batch_size=indexing.BATCH))
        there.update(((record.key, record.language), record) for record in records)


def _update(stale: Sequence[tuple[Record, Shipped]], there: dict[tuple[str, str], Record]) -> None:
    now = timezone.now()
    for translations in (False, True):
        records = []
        for record, one in stale:
            if bool(one.original) == translations:
                record.content, record.last_published_at = one.content, now
                if translations:
                    record.original_version = there[one.key, one.original].version
                records.append(record)
        columns = ["content", "last_published_at", "original_version"]
        Record.objects.bulk_update(records, columns, batch_size=indexing.BATCH)
        _index(records)


def _index(records: Sequence[Record]) -> None:
    if records:
        indexing.index(records, version=True)
