"""Followed records held against one's own catalogue: what is the same, what may be, and what is not there yet."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from distretto.catalogue import document
from distretto.catalogue.cited_pages import addresses_in, in_index
from distretto.catalogue.models import FollowedRecord, Record, RecordAddress
from distretto.evidence.classifications.transliteration import folded

PART = 500
Alike = dict[str, str]
Standing = tuple[str, list[Alike]]
SHOWN = 5


class Told(Protocol):
    """What is asked of a record to be held against one's own."""

    key: str
    language: str
    kind: str
    content: Mapping[str, Any]


def standings(records: Sequence[Told]) -> list[Standing]:
    """How each stands beside the published records here: `same`, `conflict` with the keys and reasons, or `new`.

    The same record is one with the same key in the same language. One with the same key says the same or does not;
    another one may be the same where it has the title, or names one of the same pages.
    """
    by_key = _by_key({one.key for one in records})
    by_page = _by_page({address for one in records for address in addresses_in(one.content)})
    by_title = _by_title({(one.kind, _title(one.content)) for one in records})
    return [_standing(one, by_key, by_page, by_title) for one in records]


def _standing(
    one: Told, by_key: Mapping[str, list[Record]], by_page: Mapping[tuple[str, str], list[str]],
    by_title: Mapping[tuple[str, str], list[str]],
) -> Standing:  # fmt: skip
    for ours in by_key.get(one.key, ()):
        if ours.language == one.language and ours.kind == one.kind:
            same = document.cleaned(ours.kind, ours.content) == one.content
            return (FollowedRecord.Standing.SAME, []) if same else _conflict([{"key": one.key, "reason": "key"}])
    found: dict[str, str] = {}
    if one.key in by_key:
        found[one.key] = "key"
    for key in by_title.get((one.kind, _title(one.content)), ()):
        found.setdefault(key, "title")
    for address in addresses_in(one.content):
        for key in by_page.get((one.kind, in_index(address)), ()):
            found.setdefault(key, "page")
    return _conflict([{"key": key, "reason": reason} for key, reason in found.items()])


def _conflict(alike: list[Alike]) -> Standing:
    return (FollowedRecord.Standing.CONFLICT if alike else FollowedRecord.Standing.NEW), alike[:SHOWN]


def _title(content: Mapping[str, Any]) -> str:
    return folded(str(content.get("title") or ""))


def _parts(values: Iterable[str]) -> Iterable[list[str]]:
    ordered = sorted(values)
    return (ordered[start : start + PART] for start in range(0, len(ordered), PART))


def _by_key(keys: set[str]) -> dict[str, list[Record]]:
    found: dict[str, list[Record]] = {}
    for part in _parts(keys):
        for record in Record.objects.filter(live=True, key__in=part).order_by("pk"):
            found.setdefault(record.key, []).append(record)
    return found


def _by_page(addresses: set[str]) -> dict[tuple[str, str], list[str]]:
    """The keys of published records by kind and by a page that they name."""
    found: dict[tuple[str, str], list[str]] = {}
    for part in _parts({in_index(one) for one in addresses}):
        named = RecordAddress.objects.filter(address__in=part, record__live=True).order_by("record__key")
        for kind, address, key in named.values_list("record__kind", "address", "record__key"):
            keys = found.setdefault((kind, address), [])
            if key not in keys:
                keys.append(key)
    return found


def _by_title(wanted: set[tuple[str, str]]) -> dict[tuple[str, str], list[str]]:
    """The keys of published records by kind and title, whatever its case and accents."""
    found: dict[tuple[str, str], list[str]] = {}
    ours = Record.objects.filter(live=True, kind__in={kind for kind, _ in wanted}).order_by("key")
    for kind, title, key in ours.values_list("kind", "title", "key").iterator():
        marked = (kind, folded(title))
        if marked in wanted and key not in found.setdefault(marked, []):
            found[marked].append(key)
    return found
