"""Records that may be the same as the one that is being written. A hint with its reason; it never stands in the way."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.db.models import TextField
from django.db.models.functions import Cast
from rapidfuzz import fuzz, process

from distretto.catalogue.models import Record
from distretto.evidence.classifications.transliteration import folded

ALIKE = 88.0
"""Likeness of two titles, 0 to 100, from which they may name the same thing."""
SHOWN = 5
_GENERAL = 2
"""An address with fewer parts than this is a whole site, which many records share."""


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
    others = others.annotate(words=Cast("content", TextField()))
    for candidate in (
        *_same_title(kind, content, others), *_same_address(kind, content, others),
        *_same_organisation(kind, content, organisation_id, others),
    ):  # fmt: skip
        found.setdefault(candidate.key, candidate)
    return tuple(found.values())[:SHOWN]


def _same_title(kind: str, content: Mapping[str, Any], others: Any) -> Iterator[Duplicate]:
    wanted = folded(str(content.get("title", "")))
    if len(wanted) < 6:
        return
    titles = {pk: folded(title) for pk, title in others.filter(kind=kind).values_list("pk", "title") if title}
    close = process.extract(wanted, titles, scorer=fuzz.token_sort_ratio, score_cutoff=ALIKE, limit=SHOWN)
    for title, _, pk in close:
        yield _duplicate(Record.objects.get(pk=pk), "alike-title-same" if title == wanted else "alike-title")


def _same_address(kind: str, content: Mapping[str, Any], others: Any) -> Iterator[Duplicate]:
    for address in addresses_in(content):
        for record in others.filter(kind=kind, words__icontains=address.split("://", 1)[-1])[:SHOWN]:
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


def addresses_in(content: Mapping[str, Any]) -> tuple[str, ...]:
    """The addresses of sources and links that lead to one page, not to a whole site."""
    lines = [*content.get("sources", ()), *content.get("links", ())]
    stated = (line.get("address") for line in lines if isinstance(line, Mapping))
    return tuple(dict.fromkeys(_plain(one) for one in stated if isinstance(one, str) and _is_page(one)))


def _is_page(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return bool(parts.netloc) and (bool(parts.query) or len([p for p in parts.path.split("/") if p]) >= _GENERAL)


def _plain(address: str) -> str:
    return address.split("#")[0].rstrip("/").replace("http://", "https://", 1)
