"""Records that may be the same as the one that is being written. A hint with its reason; it never stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models.functions import Length
from rapidfuzz import fuzz, process

from distretto.catalogue.cited_pages import addresses_in, in_index
from distretto.catalogue.models import Record, RecordAddress
from distretto.evidence.classifications.transliteration import folded

ALIKE = 88.0
"""Likeness of two titles, 0 to 100, from which they may name the same thing."""
SHOWN = 5
SHORTER, LONGER, ROOM = 0.7, 1.4, 8
"""Titles so much shorter or longer cannot be that alike (which needs 0.79 to 1.27), with room for signs that do not
count as words; they are not read."""


@dataclass(frozen=True)
class Duplicate:
    """A record that may be the same, and why: the key of a message with its arguments."""

    key: str
    title: str
    language: str
    live: bool
    reason: str
    arguments: Mapping[str, str]


def duplicates(
    *, kind: str, content: Mapping[str, Any], organisation_id: int | None = None, but: str = ""
) -> tuple[Duplicate, ...]:
    """Up to five candidates, the likeliest first. but : the key of the record itself."""
    found: dict[str, Duplicate] = {}
    others = Record.objects.filter(original__isnull=True).exclude(key=but)
    for candidate in (
        *same_title(kind, content, others), *same_address(kind, content, others),
        *_same_organisation(kind, content, organisation_id, others),
    ):  # fmt: skip
        found.setdefault(candidate.key, candidate)
    return tuple(found.values())[:SHOWN]


def same_title(kind: str, content: Mapping[str, Any], others: Any) -> Iterator[Duplicate]:
    """Those of the others whose titles have nearly the same words."""
    wanted = folded(str(content.get("title", "")))
    if len(wanted) < 6:
        return
    near = others.filter(kind=kind).annotate(length=Length("title")).filter(
        length__gte=len(wanted) * SHORTER - ROOM, length__lte=len(wanted) * LONGER + ROOM
    )
    titles = {pk: folded(title) for pk, title in near.values_list("pk", "title")}
    close = process.extract(wanted, titles, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=SHOWN)
    for title, _, pk in close:
        yield _duplicate(Record.objects.get(pk=pk), "alike-title-same" if title == wanted else "alike-title")


def same_address(kind: str, content: Mapping[str, Any], others: Any) -> Iterator[Duplicate]:
    """Those of the others whose sources or links lead to one of the same pages."""
    for address in addresses_in(content):
        naming = RecordAddress.objects.filter(address=in_index(address)).values("record_id")
        for record in others.filter(kind=kind, pk__in=naming)[:SHOWN]:
            if address in addresses_in(record.content):
                yield _duplicate(record, "alike-address", address=address)


def _same_organisation(
    kind: str, content: Mapping[str, Any], organisation_id: int | None, others: Any
) -> Iterator[Duplicate]:
    regions = set(content.get("regions", ()))
    if not regions or organisation_id is None:
        return
    for record in others.filter(kind=kind, organisation_id=organisation_id).select_related("organisation"):
        if regions & set(record.content.get("regions", ())):
            yield _duplicate(record, "alike-organisation", organisation=record.organisation.name)


def _duplicate(record: Record, reason: str, **arguments: str) -> Duplicate:
    return Duplicate(record.key, record.title or record.key, record.language, record.live, reason, arguments)
