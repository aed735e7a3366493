"""The catalogue in memory as arrays: which entry has which codes. Counting facets over 100,000 entries is then a
matter of milliseconds on any database; what has changed since the last look is read and nothing else.

An entry is a key with all its languages. `documents` are its records, one a language.
"""

from __future__ import annotations

import threading
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from typing import Any

import numpy as np
from django.db import connection
from django.db.models import Q
from numpy.typing import NDArray

from distretto.catalogue.codes import code_list
from distretto.catalogue.models import Changes, Record, RecordCode
from distretto.rendering.text import LANGUAGES

PLAIN = ("kind", "language", "confirmation", "organisation")
"""Facets that are columns of the record."""
WITHIN = ("regions", "sectors")
"""Facets whose codes lie in one another: an entry of a province is one of its region and its country too."""
_COLUMNS = (
    "pk", "key", "kind", "language", "title", "confirmation", "organisation_id", "original_id", "completeness",
    "first_year", "last_year", "changed",
)  # fmt: skip
_DEAD = 2_000
"""Entries that were replaced, from which on everything is read anew."""

_WORDS = 64
"""Words looked for that are remembered at one state of the catalogue."""
_MATCHED = threading.Lock()

Pair = tuple[str, str]
Words = tuple[tuple[str, ...], ...]
"""The forms of every word that is looked for."""


@dataclass
class Entry:
    """What is known of one key."""

    documents: dict[str, int] = field(default_factory=dict)
    original: str = ""
    codes: set[Pair] = field(default_factory=set)
    titles: dict[str, str] = field(default_factory=dict)
    completeness: int = 0
    first_year: int = 0
    last_year: int = 9999
    changed: int = 0

    def title(self, language: str) -> str:
        """The title that a reader of the interface in that language sees."""
        return self.titles.get(language) or self.titles[self.original]


@dataclass(frozen=True)
class Titles:
    """The titles as readers of one language see them: in order, and by entry the rank of its own."""

    ordered: list[tuple[str, str]]
    rank: NDArray[np.float64]


@dataclass(frozen=True)
class Entries:
    """The published entries at one state of the catalogue.

    alive : which places are entries still; the others were replaced or taken back.
    keys : of each entry. documents : its record's id by language; original : the language it was written in.
    place_of : the place of a key. record_ids, record_places : every record's id, in order, and its entry.
    pair_entry, pair_code : entry and code of every coded value, ordered by code; starts : where each code begins.
    matched : which entries have words anywhere and in the title, for the words last looked for at this state.
    codes : (field, code) of each number. titles : of each language of the interface.
    """

    value: int
    epoch: int
    alive: NDArray[np.bool_]
    keys: list[str]
    documents: list[dict[str, int]]
    original: list[str]
    place_of: dict[str, int]
    record_ids: NDArray[np.int64]
    record_places: NDArray[np.int32]
    codes: tuple[Pair, ...]
    number_of: dict[Pair, int]
    pair_entry: NDArray[np.int32]
    pair_code: NDArray[np.int32]
    titles: dict[str, Titles]
    completeness: NDArray[np.int16]
    first_year: NDArray[np.int16]
    last_year: NDArray[np.int16]
    changed: NDArray[np.int64]
    matched: OrderedDict[Words, tuple[NDArray[np.bool_], NDArray[np.bool_]]] = field(default_factory=OrderedDict)

    @cached_property
    def starts(self) -> NDArray[np.int64]:
        """Where each code's pairs begin, and where the last one's end."""
        return np.searchsorted(self.pair_code, np.arange(len(self.codes) + 1))

    @cached_property
    def numbers_of(self) -> dict[str, list[int]]:
        """The numbers of each field's codes."""
        found: dict[str, list[int]] = {}
        for number, (name, _) in enumerate(self.codes):
            found.setdefault(name, []).append(number)
        return found

    def having(self, field_name: str, code: str) -> NDArray[np.bool_]:
        """Which entries have the code."""
        found = np.zeros(len(self.keys), dtype=bool)
        number = self.number_of.get((field_name, code))
        if number is not None:
            found[self.pair_entry[self.starts[number] : self.starts[number + 1]]] = True
        return found

    def counts(self, chosen: NDArray[np.bool_]) -> NDArray[np.int64]:
        """How many of the chosen entries have each code."""
        return np.bincount(self.pair_code[chosen[self.pair_entry]], minlength=len(self.codes))

    def counts_of(self, field_name: str, chosen: NDArray[np.bool_]) -> dict[str, int]:
        """How many of the chosen entries have each code of one field; codes without any are left out."""
        found = {}
        for number in self.numbers_of.get(field_name, ()):
            count = int(chosen[self.pair_entry[self.starts[number] : self.starts[number + 1]]].sum())
            if count:
                found[self.codes[number][1]] = count
        return found

    def with_words(
        self, words: Words, look: Callable[[], tuple[NDArray[np.int64], NDArray[np.int64]]]
    ) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
        """Which entries have the words anywhere, and in the title; who narrows a search asks for the same words
        again."""
        found = self.matched.get(words)
        if found is None:
            anywhere, in_title = look()
            found = self.matched[words] = (self.of_records(anywhere), self.of_records(in_title))
            with _MATCHED:
                while len(self.matched) > _WORDS:
                    self.matched.popitem(last=False)
        return found

    def of_records(self, identities: NDArray[np.int64]) -> NDArray[np.bool_]:
        """Which entries the records belong to."""
        found = np.zeros(len(self.keys), dtype=bool)
        if len(self.record_ids) and len(identities):
            at = np.minimum(np.searchsorted(self.record_ids, identities), len(self.record_ids) - 1)
            found[self.record_places[at[self.record_ids[at] == identities]]] = True
        return found


class Kept:
    """Keeps the entries of this process and brings them up to date when they are asked for."""

    def __init__(self) -> None:
        self.lock = threading.Lock()
        self.entries: Entries | None = None
        self.database = ""

    def now(self) -> Entries:
        """The entries as they are published now.

        In a transaction they are not kept: what it has written may never come to be.
        """
        value, epoch = Changes.objects.values_list("value", "epoch").filter(pk=1).first() or (0, 0)
        database = f"{connection.vendor}:{connection.settings_dict['HOST']}:{connection.settings_dict['NAME']}"
        with self.lock:
            kept = self.entries if self.database == database else None
            if kept is not None and kept.epoch == epoch and kept.value == value:
                return kept
            fresh = _brought_up_to(kept, value, epoch)
            if not connection.in_atomic_block:
                self.entries, self.database = fresh, database
            return fresh


def _brought_up_to(kept: Entries | None, value: int, epoch: int) -> Entries:
    if kept is None or kept.epoch != epoch or kept.value > value or (~kept.alive).sum() > _DEAD:
        return _added(_nothing(value, epoch), _read(Q()))
    keys = list(Record.objects.filter(changed__gt=kept.value).values_list("key", flat=True).distinct())
    if len(keys) > _DEAD:
        return _added(_nothing(value, epoch), _read(Q()))
    alive = kept.alive.copy()
    alive[[place for key in keys if (place := kept.place_of.get(key)) is not None]] = False
    return _added(replace(kept, alive=alive, value=value, epoch=epoch, matched=OrderedDict()), _read(Q(key__in=keys)))


def _nothing(value: int, epoch: int) -> Entries:
    small = np.zeros(0, dtype=np.int16)
    return Entries(
        value, epoch, np.zeros(0, dtype=bool), [], [], [], {}, np.zeros(0, dtype=np.int64),
        np.zeros(0, dtype=np.int32), (), {}, np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.int32),
        {language: Titles([], np.zeros(0)) for language in LANGUAGES}, small, small, small, np.zeros(0, dtype=np.int64),
    )  # fmt: skip


def _read(wanted: Q) -> dict[str, Entry]:
    """The published entries that are wanted, from the database."""
    by_key: dict[str, Entry] = {}
    home: dict[int, Entry] = {}
    records = Record.objects.filter(wanted, live=True).order_by("pk").values_list(*_COLUMNS)
    for pk, key, kind, language, title, confirmation, organisation, original, complete, first, last, number in (
        records.iterator(chunk_size=5_000)
    ):
        entry = by_key.setdefault(key, Entry())
        entry.documents[language] = pk
        entry.titles[language] = title
        entry.codes.add(("language", language))
        entry.changed = max(entry.changed, number)
        if original is None or not entry.original:
            entry.original, entry.completeness = language, complete
            entry.first_year, entry.last_year = first or 0, last or 9999
            entry.codes -= {pair for pair in entry.codes if pair[0] in ("kind", "confirmation", "organisation")}
            entry.codes |= {("kind", kind), ("confirmation", confirmation)}
            if organisation:
                entry.codes.add(("organisation", str(organisation)))
            home[pk] = entry
    pairs = RecordCode.objects.filter(record__in=list(home)) if wanted else RecordCode.objects.all()
    for record, name, code in pairs.order_by().values_list("record_id", "field", "code").iterator(chunk_size=20_000):
        entry_ = home.get(record)
        if entry_ is not None:
            entry_.codes.add((name, code))
            if name in WITHIN:
                entry_.codes.update(codes_around(name, code))
    return by_key


@cache
def codes_around(name: str, code: str) -> tuple[Pair, ...]:
    """The codes in which a code lies, up to its country or section."""
    codes = code_list("regions" if name == "regions" else "sectors")
    found: list[Pair] = []
    while code in codes and (code := codes.get(code).parent):
        found.append((name, code))
    return tuple(found)


def _added(kept: Entries, fresh: dict[str, Entry]) -> Entries:
    """The entries with others added behind; those that they replace are dead already."""
    if not fresh:
        return kept
    start, new = len(kept.keys), list(fresh.values())
    number_of = dict(kept.number_of)
    places: list[int] = []
    numbers: list[int] = []
    for place, entry in enumerate(new, start):
        for pair in entry.codes:
            places.append(place)
            numbers.append(number_of.setdefault(pair, len(number_of)))
    pair_entry, pair_code = _merged(kept, places, numbers)
    record_ids = np.append(kept.record_ids, [pk for entry in new for pk in entry.documents.values()])
    record_places = np.append(
        kept.record_places, [place for place, entry in enumerate(new, start) for _ in entry.documents]
    )
    by_id = np.argsort(record_ids, kind="stable")
    last = np.append(np.diff(record_ids[by_id]) != 0, True)  # of a record read twice the newest holds
    titles = {
        language: _ranked(before, [(entry.title(language).casefold(), key) for key, entry in fresh.items()])
        for language, before in kept.titles.items()
    }
    return Entries(
        value=kept.value,
        epoch=kept.epoch,
        alive=np.append(kept.alive, np.ones(len(new), dtype=bool)),
        keys=[*kept.keys, *fresh],
        documents=[*kept.documents, *(entry.documents for entry in new)],
        original=[*kept.original, *(entry.original for entry in new)],
        place_of=kept.place_of | {key: place for place, key in enumerate(fresh, start)},
        record_ids=record_ids[by_id][last].astype(np.int64),
        record_places=record_places[by_id][last].astype(np.int32),
        codes=tuple(number_of),
        number_of=number_of,
        pair_entry=pair_entry,
        pair_code=pair_code,
        titles=titles,
        completeness=_appended(kept.completeness, (entry.completeness for entry in new)),
        first_year=_appended(kept.first_year, (entry.first_year for entry in new)),
        last_year=_appended(kept.last_year, (entry.last_year for entry in new)),
        changed=_appended(kept.changed, (entry.changed for entry in new)),
    )


def _appended(kept: NDArray[Any], more: Iterable[int]) -> NDArray[Any]:
    return np.append(kept, np.fromiter(more, dtype=kept.dtype))


def _merged(kept: Entries, places: list[int], numbers: list[int]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """The pairs with new ones put in, each after those of its code."""
    entry, code = np.array(places, dtype=np.int32), np.array(numbers, dtype=np.int32)
    order = np.argsort(code, kind="stable")
    entry, code = entry[order], code[order]
    at = np.searchsorted(kept.pair_code, code, side="right")
    return np.insert(kept.pair_entry, at, entry), np.insert(kept.pair_code, at, code)


def _ranked(kept: Titles, new: list[tuple[str, str]]) -> Titles:
    """The titles with new ones put in, whose ranks are between those of their neighbours.

    Titles of dead entries stay in the list, so that every neighbour has a rank.
    """
    if not kept.ordered:
        titles = sorted(new)
        rank_of = {title: float(rank) for rank, title in enumerate(titles)}
        return Titles(titles, np.array([rank_of[title] for title in new]))
    titles, ranks = list(kept.ordered), sorted(kept.rank.tolist())
    found = []
    for title in new:
        at = bisect_left(titles, title)
        low = ranks[at - 1] if at else ranks[0] - 2
        high = ranks[at] if at < len(ranks) else ranks[-1] + 2
        titles.insert(at, title)
        ranks.insert(at, (low + high) / 2)
        found.append(ranks[at])
    return Titles(titles, np.append(kept.rank, found))


_KEPT = Kept()


def entries_now() -> Entries:
    """The published entries, up to date."""
    return _KEPT.now()


def forget() -> None:
    """Read everything anew the next time: the database was emptied or put back under the process."""
    _KEPT.entries = None
