"""The catalogue in memory as arrays: which entry has which codes. Counting facets over 100,000 entries is then a
matter of milliseconds on any database; what has changed since the last look is read and nothing else.

An entry is a key with all its languages. `documents` are its records, one a language.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from distretto.catalogue.models import Changes, Record, RecordCode

PLAIN = ("kind", "language", "confirmation", "organisation")
"""Facets that are columns of the record."""
_COLUMNS = (
    "pk", "key", "kind", "language", "title", "confirmation", "organisation_id", "original_id", "completeness",
    "first_year", "last_year", "changed", "live",
)  # fmt: skip


@dataclass
class _Entry:
    """What is known of one key while the arrays are made."""

    documents: dict[str, int] = field(default_factory=dict)
    original: str = ""
    codes: set[tuple[str, str]] = field(default_factory=set)
    title: str = ""
    completeness: int = 0
    first_year: int = 0
    last_year: int = 9999
    changed: int = 0


@dataclass(frozen=True)
class Entries:
    """The published entries at one state of the catalogue.

    keys : of each entry. documents : its record's id by language; original : the language it was written in.
    entry_of : the entry of a record's id. pairs : entry and code of every coded value, ordered by code.
    starts : where each code's pairs begin. codes : (field, code) of each number.
    """

    value: int
    epoch: int
    keys: tuple[str, ...]
    documents: tuple[dict[str, int], ...]
    original: tuple[str, ...]
    entry_of: dict[int, int]
    codes: tuple[tuple[str, str], ...]
    number_of: dict[tuple[str, str], int]
    pair_entry: NDArray[np.int32]
    pair_code: NDArray[np.int32]
    starts: NDArray[np.int64]
    title_order: NDArray[np.int64]
    completeness: NDArray[np.int16]
    first_year: NDArray[np.int16]
    last_year: NDArray[np.int16]
    changed: NDArray[np.int64]

    def having(self, field_name: str, code: str) -> NDArray[np.bool_]:
        """Which entries have the code."""
        found = np.zeros(len(self.keys), dtype=bool)
        number = self.number_of.get((field_name, code))
        if number is not None:
            found[self.pair_entry[self.starts[number] : self.starts[number + 1]]] = True
        return found

    def codes_under(self, field_name: str, beginning: str) -> list[str]:
        """The codes of a field that begin so: a region's with its parts."""
        return [code for name, code in self.codes if name == field_name and code.startswith(beginning)]

    def counts(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many of the chosen entries have each code."""
        return np.bincount(self.pair_code[chosen[self.pair_entry]], minlength=len(self.codes))

    def of_records(self, identities: Iterable[int]) -> NDArray[np.bool_]:
        """Which entries the records belong to."""
        found = np.zeros(len(self.keys), dtype=bool)
        places = [place for one in identities if (place := self.entry_of.get(one)) is not None]
        found[places] = True
        return found


class Kept:
    """Keeps the entries of this process and brings them up to date when they are asked for."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.by_key: dict[str, _Entry] = {}
        self.entries: Entries | None = None
        self.database = ""

    def now(self) -> Entries:
        """The entries as they are published now."""
        value, epoch = Changes.objects.values_list("value", "epoch").filter(pk=1).first() or (0, 0)
        database = str(connection.settings_dict["NAME"])
        with self.lock:
            kept = self.entries
            if kept is None or kept.epoch != epoch or self.database != database or kept.value > value:
                self.by_key, self.database = {}, database
                self._read(since=0)
            elif kept.value == value:
                return kept
            else:
                self._read(since=kept.value)
            self.entries = _arrays(self.by_key, value, epoch)
            return self.entries

    def _read(self, since: int) -> None:
        changed = Record.objects.filter(changed__gt=since).order_by("pk")
        if since:
            keys = set(changed.values_list("key", flat=True))
            for key in keys:
                self.by_key.pop(key, None)
            records = Record.objects.filter(key__in=keys, live=True).order_by("pk")
        else:
            records = Record.objects.filter(live=True).order_by("pk")
        home: dict[int, _Entry] = {}
        for pk, key, kind, language, title, confirmation, organisation, original, complete, first, last, number, _ in (
            records.values_list(*_COLUMNS).iterator(chunk_size=5_000)
        ):
            entry = self.by_key.setdefault(key, _Entry())
            entry.documents[language] = pk
            entry.codes.add(("language", language))
            entry.changed = max(entry.changed, number)
            if original is None or not entry.original:
                entry.original, entry.title, entry.completeness = language, title, complete
                entry.first_year, entry.last_year = first or 0, last or 9999
                entry.codes |= {("kind", kind), ("confirmation", confirmation)}
                if organisation:
                    entry.codes.add(("organisation", str(organisation)))
                home[pk] = entry
        pairs = RecordCode.objects.filter(record__in=list(home)) if since else RecordCode.objects.all()
        for record, name, code in pairs.order_by().values_list("record_id", "field", "code").iterator(
            chunk_size=20_000
        ):
            if record in home:
                home[record].codes.add((name, code))


def _arrays(by_key: dict[str, _Entry], value: int, epoch: int) -> Entries:
    keys = tuple(by_key)
    kept = tuple(by_key.values())
    number_of: dict[tuple[str, str], int] = {}
    entry_places: list[int] = []
    code_places: list[int] = []
    for place, entry in enumerate(kept):
        for pair in entry.codes:
            entry_places.append(place)
            code_places.append(number_of.setdefault(pair, len(number_of)))
    pair_code = np.array(code_places, dtype=np.int32)
    order = np.argsort(pair_code, kind="stable")
    pair_code = pair_code[order]
    titles = sorted(range(len(kept)), key=lambda place: (kept[place].title.casefold(), keys[place]))
    title_order = np.empty(len(kept), dtype=np.int64)
    title_order[titles] = np.arange(len(kept))
    return Entries(
        value=value,
        epoch=epoch,
        keys=keys,
        documents=tuple(entry.documents for entry in kept),
        original=tuple(entry.original for entry in kept),
        entry_of={pk: place for place, entry in enumerate(kept) for pk in entry.documents.values()},
        codes=tuple(number_of),
        number_of=number_of,
        pair_entry=np.array(entry_places, dtype=np.int32)[order],
        pair_code=pair_code,
        starts=np.searchsorted(pair_code, np.arange(len(number_of) + 1)),
        title_order=title_order,
        completeness=np.array([entry.completeness for entry in kept], dtype=np.int16),
        first_year=np.array([entry.first_year for entry in kept], dtype=np.int16),
        last_year=np.array([entry.last_year for entry in kept], dtype=np.int16),
        changed=np.array([entry.changed for entry in kept], dtype=np.int64),
    )


_KEPT = Kept()


def entries_now() -> Entries:
    """The published entries, up to date."""
    return _KEPT.now()
