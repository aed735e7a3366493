"""Finding records: words, facets, a period, an order; what the page shows and how many there are of everything."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import fulltext
from distretto.catalogue.domain.queries.entries import Entries, entries_now
from distretto.catalogue.kinds import kinds, sections_of
from distretto.catalogue.models import Record
from distretto.evidence.classifications.nace import divisions_called
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.searched import query_forms, words

Order = Literal["relevance", "newest", "title", "completeness", "oldest"]
ORDERS: tuple[Order, ...] = ("relevance", "newest", "title", "completeness", "oldest")
PAGE = 20
_SHORTEST_INDUSTRY = 4


def facet_names() -> tuple[str, ...]:
    """The fields that readers can filter by, in the order of the page."""
    first = ("kind", "themes", "country", "regions", "sectors", "language", "level", "confirmation")
    declared = [f.name for kind in kinds() for section in sections_of(kind.name) for f in section.fields if f.facet]
    return tuple(dict.fromkeys([*first, *declared]))


@dataclass(frozen=True)
class Search:
    """What is looked for. chosen : for each facet the codes of which one must be there.

    elsewhere : the page of what followed installations have of it, where that is wanted too; 0 where it is not. It
    changes nothing of what is found here.
    """

    words: str = ""
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    first_year: int | None = None
    last_year: int | None = None
    order: Order = "relevance"
    page: int = 1
    size: int = PAGE
    elsewhere: int = 0


@dataclass(frozen=True)
class Found:
    """What was found: how many, this page's records, the counts of every facet, and the pages there are.

    adds : of a facet that is chosen, how many records each code would add to what is found, those that add none left
    out.
    """

    total: int
    records: tuple[Record, ...]
    counts: Mapping[str, tuple[tuple[str, int], ...]]
    adds: Mapping[str, Mapping[str, int]]
    page: int
    pages: int


def search(wanted: Search, language: str) -> Found:
    """The records that are looked for, each in the reader's language where there is a translation."""
    entries = entries_now()
    match, ranks = _matching(entries, wanted)
    by_facet = {name: _having(entries, name, codes) for name, codes in wanted.chosen.items() if codes}
    chosen = match.copy()
    for having in by_facet.values():
        chosen &= having
    places = np.flatnonzero(chosen)
    ordered = places[_ordering(entries, wanted, ranks, places, language)]
    pages = max(1, -(-len(ordered) // wanted.size))
    page = min(max(1, wanted.page), pages)
    shown = ordered[(page - 1) * wanted.size : page * wanted.size]
    return Found(
        total=len(places),
        records=records_of(entries, shown, language),
        counts=_counts(entries, match, chosen, by_facet),
        adds={
            name: entries.counts_of(name, _without(name, match, by_facet) & ~having)
            for name, having in by_facet.items()
        },
        page=page,
        pages=pages,
    )


def count_matching(wanted: Search) -> int:
    """How many entries there are, without reading a record."""
    entries = entries_now()
    return int(_chosen(entries, wanted)[0].sum())


def kinds_matching(wanted: Search) -> tuple[int, dict[str, int]]:
    """How many entries there are, and how many of each kind."""
    entries = entries_now()
    chosen = _chosen(entries, wanted)[0]
    return int(chosen.sum()), entries.counts_of("kind", chosen)


def counts_by(name: str) -> dict[str, int]:
    """How many published entries there are under each code of a field."""
    entries = entries_now()
    return entries.counts_of(name, entries.alive)


def keys_matching(wanted: Search, language: str = "en") -> tuple[str, ...]:
    """The keys of everything that is found, in the order in which readers of the language see it."""
    entries = entries_now()
    chosen, ranks = _chosen(entries, wanted)
    places = np.flatnonzero(chosen)
    return tuple(entries.keys[place] for place in places[_ordering(entries, wanted, ranks, places, language)])


def changed_since(keys: Sequence[str], number: int) -> tuple[str, ...]:
    """Which of the keys have changed after that number."""
    entries = entries_now()
    return tuple(
        key
        for key in keys
        if (place := entries.place_of.get(key)) is not None
        and entries.alive[place]
        and entries.changed[place] > number
    )


def _chosen(entries: Entries, wanted: Search) -> tuple[NDArray[np.bool_], NDArray[np.int8]]:
    """The entries that are looked for, and their ranks."""
    chosen, ranks = _matching(entries, wanted)
    for name, codes in wanted.chosen.items():
        if codes:
            chosen &= _having(entries, name, codes)
    return chosen, ranks


def _matching(entries: Entries, wanted: Search) -> tuple[NDArray[np.bool_], NDArray[np.int8]]:
    """The entries with the words and in the period, and for each how much it is about them: 0 where its title has the
    words, or where they only name an industry and it is of that; 1 where it is of the industry that some of them name;
    else 2, for it only mentions them."""
    found = entries.alive.copy()
    ranks = np.full(len(entries.keys), 2, dtype=np.int8)
    forms = query_forms(wanted.words, {entries.codes[number][1] for number in entries.numbers_of.get("language", ())})
    if forms:
        anywhere, in_title, about = _with_words(entries, wanted.words, forms)
        found &= anywhere
        ranks[about] = 1
        ranks[in_title] = 0
    if wanted.first_year is not None:
        found &= entries.last_year >= wanted.first_year
    if wanted.last_year is not None:
        found &= entries.first_year <= wanted.last_year
    return found, ranks


def industries_meant(text: str) -> dict[str, str]:
    """The words that name one industry, each with its division: *shoes* is C15. A word of several means none."""
    called = {word: _divisions(word) for word in words(text) if len(word) >= _SHORTEST_INDUSTRY}
    return {word: codes[0] for word, codes in called.items() if len(codes) == 1}


def _divisions(word: str) -> tuple[str, ...]:
    """The divisions that a word names, or names in the plural, in which their names stand: *shoe*, *scarpa*."""
    plurals = (f"{word}s", *([f"{word[:-1]}e"] if word.endswith("a") else ()))
    return next((found for one in (word, *plurals) if (found := divisions_called(one))), ())


def _with_words(
    entries: Entries, text: str, forms: Sequence[tuple[str, ...]]
) -> tuple[NDArray[np.bool_], NDArray[np.bool_], NDArray[np.bool_]]:
    """The entries with every word, anywhere and in the title; in place of a word that names an industry the entry may
    be of that industry. Those come apart, as the third: their words name industries, and they are of each of them, or
    have it in the title."""
    industries = industries_meant(text)
    named = [(form, industries[word]) for word, form in zip(words(text), forms, strict=True) if word in industries]
    together = tuple(form for word, form in zip(words(text), forms, strict=True) if word not in industries)
    anywhere, in_title, about = np.ones((3, len(entries.keys)), dtype=bool)
    about &= bool(named)
    if together:
        anywhere, in_title = entries.with_words(together, lambda: fulltext.matching(together))
    for form, code in named:
        alone = (form,)
        of_word, word_in_title = entries.with_words(alone, lambda alone=alone: fulltext.matching(alone))  # type: ignore[misc]
        of_industry = entries.having("sectors", code)
        anywhere = anywhere & (of_word | of_industry)
        in_title = in_title & word_in_title
        about &= word_in_title | of_industry
    return anywhere, in_title if together else about, about


def _having(entries: Entries, name: str, codes: Sequence[str]) -> NDArray[np.bool_]:
    """The entries that have one of the codes; of a named area also those of its members."""
    found = np.zeros(len(entries.keys), dtype=bool)
    for code in codes:
        members = NAMED_AREAS[code].members if name == "regions" and code in NAMED_AREAS else ()
        for part in (code, *members):
            found |= entries.having(name, part)
    return found


def _ordering(
    entries: Entries, wanted: Search, ranks: NDArray[np.int8], places: NDArray[np.int64], language: str
) -> NDArray[np.int64]:
    title, newest = entries.titles[language].rank[places], -entries.changed[places]
    if wanted.order == "title":
        return np.argsort(title, kind="stable")
    if wanted.order == "completeness":
        return np.lexsort((title, -entries.completeness[places]))
    if wanted.order == "oldest":
        years = entries.first_year[places].astype(np.int64)
        return np.lexsort((title, np.where(years == 0, 9_999, years)))
    if wanted.order == "newest":
        return np.argsort(newest, kind="stable")
    return np.lexsort((newest, -entries.completeness[places], -_confirmed(entries)[places], ranks[places]))


def _confirmed(entries: Entries) -> NDArray[np.int8]:
    """How far each entry is confirmed: its place in the list of states, in which the least confirmed comes first."""
    steps = np.zeros(len(entries.keys), dtype=np.int8)
    for step, code in enumerate(code_list("confirmation").choices):
        steps[entries.having("confirmation", code.code)] = step
    return steps


def _counts(
    entries: Entries,
    match: NDArray[np.bool_],
    chosen: NDArray[np.bool_],
    by_facet: Mapping[str, NDArray[np.bool_]],
) -> dict[str, tuple[tuple[str, int], ...]]:
    """How many there would be under each code; a facet that is chosen counts as if it were not, so that it can be
    widened."""
    counted = entries.counts(chosen)
    found: dict[str, list[tuple[str, int]]] = {}
    for number in np.flatnonzero(counted):
        name, code = entries.codes[number]
        if name not in by_facet:
            found.setdefault(name, []).append((code, int(counted[number])))
    for name in by_facet:
        found[name] = list(entries.counts_of(name, _without(name, match, by_facet)).items())
    return {name: tuple(sorted(pairs, key=lambda pair: (-pair[1], pair[0]))) for name, pairs in found.items()}


def _without(
    name: str, match: NDArray[np.bool_], by_facet: Mapping[str, NDArray[np.bool_]]
) -> NDArray[np.bool_]:
    """What would be found if that facet were not chosen."""
    found = match.copy()
    for other, having in by_facet.items():
        if other != name:
            found &= having
    return found


def records_of(entries: Entries, places: Sequence[int] | NDArray[Any], language: str) -> tuple[Record, ...]:
    """The records of entries in order, each in the reader's language where there is one, else as it was written."""
    wanted = [
        entries.documents[place].get(language) or entries.documents[place][entries.original[place]]
        for place in places
    ]
    there = Record.objects.select_related("organisation").in_bulk(wanted)
    return tuple(there[identity] for identity in wanted if identity in there)
