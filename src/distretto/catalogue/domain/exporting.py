"""What leaves the catalogue: records as items, in the form that is asked for, and all of it as one archive."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import connection

from distretto.catalogue.domain.queries.moderation import marks_by_key
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search, keys_matching
from distretto.catalogue.interfaces import csv_form, jsonld, xlsx_form
from distretto.catalogue.interfaces.entries import Item
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import Changes, Record, Report
from distretto.catalogue.rights import seeing_private, seen_content, sees_private_of_some
from distretto.rendering.exports import LONG_AGO

FORMS: dict[str, str] = {
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "jsonld": "application/ld+json",
    "jsonl": "application/x-ndjson",
}
"""The forms of an export, with the media type of each."""
LICENCE = "CC-BY-4.0"
"""Under which the catalogue is handed out, where a record states no licence of its own."""
PART = 2_000


@dataclass(frozen=True)
class Part:
    """One file of the archive: its kind, its bytes, and how many lines are in it.

    records : a record in three languages is three of them. entries : how many it is then, each of them once.
    """

    kind: str
    name: str
    data: bytes
    records: int
    entries: int

    @property
    def sha256(self) -> str:
        """The hash of its bytes."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass(frozen=True)
class Whole:
    """The whole public catalogue. newest : when the newest of it was published, ISO 8601; empty for an empty one."""

    parts: tuple[Part, ...]
    archive: bytes
    newest: str

    @property
    def records(self) -> int:
        """How many records there are, each language one of its own."""
        return sum(part.records for part in self.parts)

    @property
    def entries(self) -> int:
        """How many there are, whatever their languages."""
        return sum(part.entries for part in self.parts)

    @property
    def sha256(self) -> str:
        """The hash of the archive."""
        return hashlib.sha256(self.archive).hexdigest()

    def part(self, kind: str) -> Part | None:
        """The file of a kind."""
        return next((part for part in self.parts if part.kind == kind), None)


def base_address() -> str:
    """The address of this installation, as identifiers in exports begin."""
    return str(settings.WAGTAILADMIN_BASE_URL).rstrip("/")


def item_of(
    record: Record, by: Any = None, content: Any = None, sees: Callable[[Record], bool] | None = None,
    marks: Iterable[Report] = (),
) -> Item:  # fmt: skip
    """A record as it leaves: without the private fields that the person may not see.

    content : of another state than the published one (a draft). sees : `seeing_private` of her, for many records.
    marks : those that readers see on it.
    """
    return Item(
        kind=record.kind,
        key=record.key,
        language=record.language,
        content=seen_content(by, record, record.content if content is None else content, sees),
        original=record.original.language if record.original else "",
        organisation=record.organisation.key if record.organisation else "",
        confirmation=record.confirmation,
        version=record.version,
        published=record.last_published_at.isoformat() if record.last_published_at else "",
        marks="; ".join(f"{report.reason} {since(report)}" for report in marks),
    )


def since(report: Report) -> str:
    """The day since when a mark stands, ISO 8601."""
    return (report.decided_at or report.made_at).date().isoformat()


def items_matching(search: Search, language: str, by: Any = None) -> tuple[Item, ...]:
    """What a search finds, in its order, each record in the language where there is one, else as it was written."""
    keys, sees, marks = keys_matching(search, language), seeing_private(by), marks_by_key()
    found: list[Item] = []
    for start in range(0, len(keys), PART):
        part = keys[start : start + PART]
        records = in_languages(part, language)
        found += [item_of(records[key], by, sees=sees, marks=marks.get(key, ())) for key in part if key in records]
    return tuple(found)


def all_items(by: Any = None, kinds: Iterable[str] = NAMES) -> tuple[Item, ...]:
    """Everything that is published, in every language: originals before what translates them, then by key."""
    records = (
        Record.objects.filter(live=True, kind__in=list(kinds))
        .select_related("organisation", "original")
        .order_by("key", "original_id", "language")
    )
    sees, marks = seeing_private(by), marks_by_key()
    place = {kind: number for number, kind in enumerate(NAMES)}
    items = [
        (place[r.kind], r.key, r.original_id is not None, r.language,
         item_of(r, by, sees=sees, marks=marks.get(r.key, ())))
        for r in records
    ]  # fmt: skip
    return tuple(item for *_, item in sorted(items, key=lambda one: one[:4]))


def write(items: Sequence[Item], form: str, language: str, by: Any = None) -> bytes:
    """The items in a form. Private columns are there for those alone who may see some of them."""
    private = sees_private_of_some(by)
    if form == "csv":
        return csv_form.write(items, private=private)
    if form == "xlsx":
        return xlsx_form.write(items, language, private=private)
    if form == "jsonl":
        return jsonld.write_lines(items, base_address())
    return jsonld.write(items, base_address())


def changes_now() -> tuple[int, int]:
    """The number of the catalogue's newest change, and of its epoch: what is exported is the same until they move."""
    return Changes.objects.values_list("value", "epoch").filter(pk=1).first() or (0, 0)


_kept: dict[tuple[str, int, int], Whole] = {}


def whole() -> Whole:
    """The public catalogue as one archive: a file of linked data for each kind, and a manifest.

    The same content gives the same bytes: nothing in them says when or for whom they were written.
    """
    value, epoch = changes_now()
    name = (f"{settings.DATABASES['default']['NAME']}", value, epoch)
    if name in _kept:
        return _kept[name]
    made = _whole()
    if not connection.in_atomic_block:  # what a transaction has written may never come to be
        _kept.clear()
        _kept[name] = made
    return made


def _whole() -> Whole:
    items = all_items()
    base = base_address()
    parts = []
    for kind in NAMES:
        own = [item for item in items if item.kind == kind]
        if own:
            entries = len({item.key for item in own})
            parts.append(Part(kind, f"{kind}.jsonl", jsonld.write_lines(own, base), len(own), entries))
    newest = max((item.published for item in items), default="")
    manifest = {
        "title": "Distretto: the public catalogue",
        "address": base,
        "licence": LICENCE,
        "newest_change": newest,
        "counting": "Each language of an entry is a record of its own.",
        "entries": sum(part.entries for part in parts),
        "records": len(items),
        "files": [
            {"name": p.name, "kind": p.kind, "entries": p.entries, "records": p.records, "bytes": len(p.data),
             "sha256": p.sha256}
            for p in parts
        ],
    }
    written = (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()
    archive = _zipped([("manifest.json", written), *((part.name, part.data) for part in parts)])
    return Whole(tuple(parts), archive, newest)


def _zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name, data in files:
            info = zipfile.ZipInfo(name, date_time=LONG_AGO.timetuple()[:6])
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            packed.writestr(info, data)
    return buffer.getvalue()

