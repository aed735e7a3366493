"""A search as an address writes it: read from a query and written back, so that every state can be kept and sent on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import get_args
from urllib.parse import parse_qs, urlencode

from distretto.catalogue.codes import CodeList, code_list
from distretto.catalogue.domain.queries.meant import Taken, kind_taken
from distretto.catalogue.domain.queries.search import Order, Search, facet_names
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import NAMES, kinds, sections_of
from distretto.catalogue.models import SavedSearch
from distretto.evidence.classifications import areas

LONGEST_WORDS = 200
AS_WORDS = "words"
"""The name in an address that says: the words are meant as they stand."""
FIRST_YEAR, LAST_YEAR = 1900, 2100
ALSO_CALLED = {
    "region": "regions", "countries": "country", "industry": "sectors", "industries": "sectors", "sector": "sectors",
    "theme": "themes", "instrument": "instruments", "target_group": "target_groups", "kinds": "kind",
}
"""Names under which other pages ask for the same, or that are one letter off, and what the search calls them."""
Values = Mapping[str, Sequence[str]]
"""A query: under each name the values that were given."""


@dataclass(frozen=True)
class NotUnderstood:
    """A value of the query that means nothing: the name, the value, and codes that may have been meant."""

    name: str
    value: str
    nearest: tuple[str, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A query as it was understood, what was not, and the words that were taken for a kind."""

    search: Search
    wrong: tuple[NotUnderstood, ...] = ()
    taken: Taken | None = None


@cache
def facet_codes(name: str) -> CodeList | None:
    """The list that a facet's codes come from; None for kinds and organisations, which have none."""
    if name == "country":
        return code_list("regions")
    if name == "language":
        return code_list("languages")
    if name == "confirmation":
        return code_list("confirmation")
    field = _facet_field(name)
    return code_list(field.codes) if field is not None else None


@cache
def _facet_field(name: str) -> Field | None:
    for kind in kinds():
        for section in sections_of(kind.name):
            for field in section.fields:
                if field.name == name and field.codes:
                    return field
    return None


def renamed(values: Values) -> dict[str, list[str]] | None:
    """The query with every name as the search calls it, and a composed value in its parts; None where it is so already.
    """
    if not any(name in ALSO_CALLED for name in values):
        return None
    own: dict[str, list[str]] = {}
    for name, given in values.items():
        called = ALSO_CALLED.get(name, name)
        parts = given if called == name else [part for value in given for part in re.split(r"[+,]", value)]
        own.setdefault(called, []).extend(parts)
    return own


def read(values: Values) -> Asked:
    """The search that a query asks for; names that are none of a search's are passed over."""
    values = renamed(values) or values
    wrong: list[NotUnderstood] = []
    chosen: dict[str, tuple[str, ...]] = {}
    for name in (*facet_names(), "organisation"):
        codes = tuple(_codes(name, values.get(name, ()), wrong))
        if codes:
            chosen[name] = codes
    first, last = _year("from", values, wrong), _year("to", values, wrong)
    if first is not None and last is not None and first > last:
        first, last = last, first
    return Asked(
        Search(
            words=_last(values, "q")[:LONGEST_WORDS],
            chosen=chosen,
            first_year=first,
            last_year=last,
            order=_order(values, wrong),
            page=_page(values),
            elsewhere=_page(values, "elsewhere", 0),
        ),
        tuple(wrong),
    )


def with_kind(values: Values, was_asked: Asked, language: str) -> Asked:
    """The search with the kind that its words name as a filter, unless the address wants the words as they stand."""
    taken = None if AS_WORDS in values else _names_kind(was_asked.search, language)
    if taken is None:
        return was_asked
    chosen = {**was_asked.search.chosen, "kind": (taken.kind,)}
    return replace(was_asked, taken=taken, search=replace(was_asked.search, words=taken.rest, chosen=chosen))


def _names_kind(search: Search, language: str) -> Taken | None:
    taken = kind_taken(search.words, language)
    chosen = search.chosen.get("kind", ())
    return taken if taken is not None and (not chosen or chosen == (taken.kind,)) else None


def as_words(search: Search, language: str) -> dict[str, str]:
    """What the address of a search needs besides, so that its words are not taken for a kind."""
    return {AS_WORDS: "1"} if _names_kind(search, language) else {}


def read_text(query: str) -> Asked:
    """The search of a query in its written form."""
    return read(parse_qs(query, keep_blank_values=False))


def of_saved(saved: SavedSearch) -> Search:
    """What a saved search looks for."""
    return read_text(saved.query).search


def pairs(search: Search) -> list[tuple[str, str]]:
    """The query of a search, as names and values; what is as usual is left out."""
    written = [("q", search.words)] if search.words else []
    written += [(name, code) for name, codes in search.chosen.items() for code in codes]
    written += [("from", str(search.first_year))] if search.first_year is not None else []
    written += [("to", str(search.last_year))] if search.last_year is not None else []
    written += [("sort", search.order)] if search.order != "relevance" else []
    written += [("page", str(search.page))] if search.page > 1 else []
    written += [("elsewhere", str(search.elsewhere))] if search.elsewhere else []
    return written


def written(search: Search) -> str:
    """The query of a search as text, without its question mark."""
    return urlencode(pairs(search))


def with_code(search: Search, name: str, code: str) -> Search:
    """The search narrowed (or widened, within the facet) by one code more."""
    there = search.chosen.get(name, ())
    return _first_page(search, {**search.chosen, name: (*there, code) if code not in there else there})


def without_code(search: Search, name: str, code: str) -> Search:
    """The search without one of its codes."""
    left = tuple(one for one in search.chosen.get(name, ()) if one != code)
    return _first_page(search, {**search.chosen, name: left})


def _first_page(search: Search, chosen: Mapping[str, tuple[str, ...]]) -> Search:
    left = {name: codes for name, codes in chosen.items() if codes}
    return replace(search, chosen=left, page=1, elsewhere=min(search.elsewhere, 1))


def _codes(name: str, given: Iterable[str], wrong: list[NotUnderstood]) -> Iterable[str]:
    """The codes that were given, each once; a region may be given by its name."""
    known = facet_codes(name)
    for value in dict.fromkeys(one.strip() for one in given if one.strip()):
        if name == "kind":
            right = value if value in NAMES else None
        elif known is None:
            right = value if value.isdigit() else None
        elif name in ("regions", "country"):
            right = _region(value, known, wrong_country=name == "country")
        else:
            right = value if value in known else None
        if right is None:
            wrong.append(NotUnderstood(name, value[:60], known.nearest(value, "en") if known else ()))
        else:
            yield right


def _region(value: str, known: CodeList, *, wrong_country: bool) -> str | None:
    if value not in known:
        try:
            members = areas.parse_area(value).members
        except ValueError:
            return None
        value = members[0] if len(members) == 1 and members[0] in known else ""
    right = value in known and (not wrong_country or len(value) == 2)
    return value if right else None


def _year(name: str, values: Values, wrong: list[NotUnderstood]) -> int | None:
    text = _last(values, name)
    if not text:
        return None
    if text.isdigit() and FIRST_YEAR <= int(text) <= LAST_YEAR:
        return int(text)
    wrong.append(NotUnderstood(name, text[:60]))
    return None


def _order(values: Values, wrong: list[NotUnderstood]) -> Order:
    text = _last(values, "sort")
    for order in get_args(Order):
        if text == order:
            return order  # type: ignore[no-any-return]
    if text:
        wrong.append(NotUnderstood("sort", text[:60]))
    return "relevance"


def _page(values: Values, name: str = "page", without: int = 1) -> int:
    text = _last(values, name)
    return int(text) if text.isdigit() and 0 < int(text) < 1_000_000 else without


def _last(values: Values, name: str) -> str:
    given = values.get(name, ())
    return given[-1].strip() if given else ""
