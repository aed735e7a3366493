"""How a record hangs together with others: what it names, what names it, its translations, its public versions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue.models import Opinion, Record, RecordRelation

CONFIRMED = "catalogue.confirmed"
"""Under which the act of a record's region stands in its log."""


@dataclass(frozen=True)
class Related:
    """Another record: the relation, whether it goes from the other to this one, and the other in the reader's language.

    record : None where nothing is published under the key (any more). key : of the other.
    """

    relation: str
    inverse: bool
    key: str
    record: Record | None


@dataclass(frozen=True)
class Version:
    """One published state: its number, when it was published, and which revision holds it (None: none)."""

    number: int
    published_at: datetime
    revision_id: int | None


@dataclass(frozen=True)
class Confirmation:
    """That a record was confirmed: for which organisation somebody said so ("" where that was not noted), and when."""

    organisation: str
    at: datetime


def in_language(key: str, language: str) -> Record | None:
    """The published record under a key, in the language where there is one, else as it was written."""
    return in_languages([key], language).get(key)


def in_languages(keys: Iterable[str], language: str) -> dict[str, Record]:
    """The published records under the keys, each in the language where there is one, else as it was written."""
    found: dict[str, Record] = {}
    for record in Record.objects.filter(key__in=list(keys), live=True).select_related("organisation", "original"):
        there = found.get(record.key)
        if there is None or record.language == language or (there.language != language and record.original_id is None):
            found[record.key] = record
    return found


def related_to(record: Record, language: str) -> tuple[Related, ...]:
    """What the record names, then what names it; each other record once for a relation."""
    keep = record.original_id or record.pk
    named = RecordRelation.objects.filter(record=keep).values_list("relation", "target")
    naming = (
        RecordRelation.objects.filter(target=record.key, record__live=True, record__original__isnull=True)
        .exclude(record__key=record.key)
        .values_list("relation", "record__key")
    )
    pairs = [(relation, False, key) for relation, key in named] + [(relation, True, key) for relation, key in naming]
    records = in_languages({key for _, _, key in pairs}, language)
    return tuple(Related(*pair, records.get(pair[2])) for pair in dict.fromkeys(pairs))


def translations_of(record: Record) -> tuple[Record, ...]:
    """The published records of the same entry in other languages."""
    return tuple(Record.objects.filter(key=record.key, live=True).exclude(pk=record.pk).order_by("language"))


def is_outdated(record: Record) -> bool:
    """Whether it is a translation whose original has been published anew since."""
    return record.original is not None and record.original.version > record.original_version


def opinions_on(record: Record) -> tuple[Opinion, ...]:
    """The opinions on which what is published rests, the oldest first."""
    if record.live_revision_id is None:
        return ()
    return tuple(
        Opinion.objects.filter(record=record.pk, verdict=Opinion.Verdict.APPROVED, revision=record.live_revision_id)
        .select_related("author", "hidden_by", "record")
        .order_by("given_at")
    )


def versions_of(record: Record) -> tuple[Version, ...]:
    """The states that were published, the newest first; the present one always, though no revision may hold it.

    They are counted as the record counts them; one that was taken back and published again is the same.
    """
    entries = ModelLogEntry.objects.for_instance(record).filter(action="wagtail.publish", revision__isnull=False)
    states: list[tuple[datetime, int | None]] = []
    for at, revision in entries.order_by("timestamp", "pk").values_list("timestamp", "revision_id"):
        if not states or states[-1][1] != revision:
            states.append((at, revision))
    if record.live and (not states or states[-1][1] != record.live_revision_id):
        states.append((record.last_published_at or record.created_at, record.live_revision_id))
    first = max(record.version - len(states), 0) + 1
    return tuple(Version(number, *state) for number, state in reversed(list(enumerate(states, first))))


def confirmation_of(record: Record) -> Confirmation | None:
    """Who confirmed the record last for its region, and when; None where nobody did."""
    last = ModelLogEntry.objects.for_instance(record).filter(action=CONFIRMED).order_by("-timestamp", "-pk").first()
    return Confirmation(str((last.data or {}).get("organisation", "")), last.timestamp) if last else None


def content_of(record: Record, version: Version) -> dict[str, Any]:
    """The content of a state that was published."""
    if version.revision_id is None or version.revision_id == record.live_revision_id:
        return dict(record.content)
    return dict(Revision.objects.for_instance(record).get(pk=version.revision_id).as_object().content)
