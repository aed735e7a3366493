"""The search of the catalogue: what was asked, what was found, and every way to narrow it or to widen it again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.asked import Asked, NotUnderstood
from distretto.catalogue.domain.queries.meant import Instead, did_you_mean, per_word
from distretto.catalogue.domain.queries.search import (
    ORDERS,
    Found,
    Search,
    count_matching,
    facet_names,
    search,
)
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import code_label, facet_label, kind_name
from distretto.people.models import Organisation
from distretto.rendering.searched import query_forms
from distretto.rendering.text import t
from distretto.web.pages.catalogue.elsewhere import ElsewherePage, elsewhere_page
from distretto.web.pages.catalogue.items import Item, doubts_on, item
from distretto.web.pages.catalogue.understood import Note, notes, record_languages

SHOWN = 8
MAIN = (
    "themes", "country", "regions", "sectors", "instruments", "target_groups", "support_forms", "language", "label",
    "confirmation", "level",
)  # fmt: skip
"""Facets that stand beside every search; others appear with the kind that has them."""
FOLLOWED_AS = {"regions": "region", "country": "region", "themes": "theme", "organisation": "organisation"}
"""Facets whose codes can be followed, and as what."""
LONGEST_FACET = 60
"""Codes of a facet that are offered; the rarer ones are found by their own words."""


@dataclass(frozen=True)
class Option:
    """One code of a facet: how many there are with it, and the search with it (or without it, where it is chosen).

    adds : whether the count is of records that it would add to what is found, for another code of its facet is chosen.
    """

    code: str
    label: str
    count: int
    chosen: bool
    address: str
    adds: bool = False


@dataclass(frozen=True)
class Facet:
    """One facet: the codes shown at once, and those behind *more*."""

    name: str
    label: str
    options: tuple[Option, ...]
    more: tuple[Option, ...]


@dataclass(frozen=True)
class Chip:
    """One thing that narrows the search: in words, and the search without it."""

    label: str
    address: str


@dataclass(frozen=True)
class Looser:
    """The search without one of its conditions, and how much it would find."""

    label: str
    count: int
    address: str


@dataclass(frozen=True)
class Followable:
    """Something that narrows the search and that can be followed."""

    what: str
    target: str
    name: str


@dataclass(frozen=True)
class Wrong:
    """A value of the address that means nothing, said in a sentence, with what may have been meant."""

    sentence: str
    instead: tuple[Chip, ...]


@dataclass(frozen=True)
class SearchPage:
    """Everything that the template shows."""

    search: Search
    question: str
    answer: str
    total: int
    kinds: tuple[Option, ...]
    all_kinds: Option
    chips: tuple[Chip, ...]
    facets: tuple[Facet, ...]
    items: tuple[Item, ...]
    orders: tuple[Option, ...]
    page: int
    pages: int
    previous: str
    next: str
    notes: tuple[Note, ...]
    languages: str
    nearest: tuple[Looser, ...]
    per_word: tuple[Looser, ...]
    looser: tuple[Looser, ...]
    wrong: tuple[Wrong, ...]
    hidden: tuple[tuple[str, str], ...]
    without_period: tuple[tuple[str, str], ...]
    clear: str
    as_list: str
    as_map: str
    query: str
    followable: tuple[Followable, ...]
    elsewhere: ElsewherePage | None

    @property
    def start(self) -> int:
        """The number of the first record on this page."""
        return (self.page - 1) * self.search.size + 1


def search_page(was_asked: Asked, language: str, view: str) -> tuple[SearchPage, Found]:
    """The page of a search, and what was found."""
    wanted = was_asked.search
    found = search(wanted, language)
    doubts = doubts_on(found.records, language)
    forms = query_forms(wanted.words, {record.language for record in found.records} | {language})
    kinds = [
        replace(option, address=search_address(language, _with_kind_alone(wanted, option), view=view))
        for option in _options("kind", found, wanted, language, view)
    ]
    page = SearchPage(
        search=wanted,
        question=t("catalogue-question-words", language, words=wanted.words)
        if wanted.words
        else t("catalogue-question", language),
        answer=_answer(found, wanted, language),
        total=found.total,
        kinds=tuple(sorted(kinds, key=lambda option: NAMES.index(option.code))),
        all_kinds=Option(
            "", t("catalogue-all-kinds", language), sum(option.count for option in kinds), "kind" not in wanted.chosen,
            search_address(language, _without(wanted, "kind"), view=view),
        ),
        chips=tuple(_chips(wanted, language, view)),
        facets=tuple(_facets(found, wanted, language, view)),
        items=tuple(item(record, language, forms, doubts.get(record.key, "")) for record in found.records),
        orders=tuple(
            Option(order, t(f"catalogue-sort-{order}", language), 0, order == _order(wanted),
                   search_address(language, replace(wanted, order=order, page=1)))
            for order in ORDERS
            if wanted.words or order != "relevance"
        ),
        page=found.page,
        pages=found.pages,
        previous=_page_address(wanted, found.page - 1, found.pages, language),
        next=_page_address(wanted, found.page + 1, found.pages, language),
        notes=tuple(notes(was_asked, found, language)),
        languages=record_languages(language),
        nearest=() if found.total else _instead(wanted, did_you_mean(wanted), language),
        per_word=() if found.total else _instead(wanted, per_word(wanted), language),
        looser=() if found.total else tuple(_looser(wanted, language)),
        wrong=tuple(_wrong(one, wanted, language) for one in was_asked.wrong),
        hidden=tuple(pair for pair in asked.pairs(replace(wanted, page=1)) if pair[0] != "q"),
        without_period=(
            *asked.pairs(replace(wanted, first_year=None, last_year=None, page=1)),
            *asked.as_words(wanted, language).items(),
        ),
        clear=search_address(language, Search(), view=view),
        as_list=search_address(language, replace(wanted, page=1)),
        as_map=search_address(language, replace(wanted, page=1), view="map"),
        query=asked.written(replace(wanted, page=1, elsewhere=0)),
        followable=tuple(_followable(wanted, language)),
        elsewhere=elsewhere_page(wanted, found.total, language, view),
    )  # fmt: skip
    return page, found


def _with_kind_alone(wanted: Search, option: Option) -> Search:
    """The search with one kind in place of the others, or without any where this one is chosen: tabs replace one
    another."""
    without = _without(wanted, "kind")
    if option.chosen and len(wanted.chosen["kind"]) == 1:
        return without
    return replace(without, chosen={**without.chosen, "kind": (option.code,)})


def _order(wanted: Search) -> str:
    """The order as the page names it: without words nothing fits better than another, and the fullest come first."""
    return "completeness" if wanted.order == "relevance" and not wanted.words else wanted.order


def _instead(wanted: Search, others: Iterable[Instead], language: str) -> tuple[Looser, ...]:
    return tuple(
        Looser(other.words, other.count, search_address(language, replace(wanted, words=other.words, page=1)))
        for other in others
    )


def _answer(found: Found, wanted: Search, language: str) -> str:
    """How many records there are, and of how many countries."""
    countries = len(found.counts.get("country", ()))
    if not found.total:
        return t("catalogue-none", language)
    if "country" in wanted.chosen or "regions" in wanted.chosen or not countries:
        return t("catalogue-found", language, n=found.total)
    return t("catalogue-found-countries", language, n=found.total, countries=countries)


def _facets(found: Found, wanted: Search, language: str, view: str) -> Iterable[Facet]:
    kinds = wanted.chosen.get("kind", ())
    special = [
        name
        for name in facet_names()
        if name not in MAIN and name != "kind" and any(name in fields_of(kind) for kind in kinds)
    ]
    for name in (*MAIN[:5], *special, *MAIN[5:]):
        options = [_adding(option, found.adds[name]) if name in found.adds else option
                   for option in _options(name, found, wanted, language, view)]
        options = [option for option in options if option.chosen or option.count]
        options.sort(key=lambda option: (not option.chosen, -option.count))
        if name == "regions":
            options = _regions(options, wanted)
        if not options or (len(options) == 1 and not options[0].chosen and options[0].count == found.total):
            continue
        first = max(SHOWN, sum(option.chosen for option in options))
        yield Facet(name, facet_label(name, language), tuple(options[:first]), tuple(options[first:LONGEST_FACET]))


def _adding(option: Option, adds: Mapping[str, int]) -> Option:
    """The option with how many records it would add, where another of its facet is chosen."""
    return option if option.chosen else replace(option, count=adds.get(option.code, 0), adds=True)


def _regions(options: list[Option], wanted: Search) -> list[Option]:
    """Regions below the country, of the chosen countries where there are any."""
    countries = wanted.chosen.get("country", ())
    return [
        option
        for option in options
        if option.chosen or (len(option.code) == 4 and (not countries or option.code.startswith(countries)))
    ]


def _options(name: str, found: Found, wanted: Search, language: str, view: str) -> list[Option]:
    """The codes of a facet with results, the chosen ones first, then the most frequent."""
    chosen = wanted.chosen.get(name, ())
    counted = dict(found.counts.get(name, ()))
    order = [*chosen, *(code for code in counted if code not in chosen)]
    return [
        Option(
            code,
            code_words(name, code, language),
            counted.get(code, 0),
            code in chosen,
            search_address(
                language,
                asked.without_code(wanted, name, code) if code in chosen else asked.with_code(wanted, name, code),
                view=view,
            ),
        )
        for code in (order if name == "regions" else order[: LONGEST_FACET + len(chosen)])
        if name != "regions" or code in chosen or len(code) == 4
    ]


def code_words(name: str, code: str, language: str) -> str:
    """A code of a facet in words; of kinds several are meant."""
    if name == "kind":
        return kind_name(code, language, 2)
    if name == "organisation":
        return Organisation.objects.filter(pk=code).values_list("name", flat=True).first() or code
    return code_label(name, code, language)


def _chips(wanted: Search, language: str, view: str) -> Iterable[Chip]:
    if wanted.words:
        yield Chip(f"“{wanted.words}”", search_address(language, replace(wanted, words="", page=1), view=view))
    for name, codes in wanted.chosen.items():
        for code in codes:
            without = asked.without_code(wanted, name, code)
            yield Chip(code_words(name, code, language), search_address(language, without, view=view))
    if wanted.first_year is not None or wanted.last_year is not None:
        without = replace(wanted, first_year=None, last_year=None, page=1)
        yield Chip(period_words(wanted, language), search_address(language, without, view=view))


def period_words(wanted: Search, language: str) -> str:
    """The period of a search in words."""
    first, last = wanted.first_year, wanted.last_year
    if first is not None and last is not None:
        return f"{first}–{last}"
    if first is not None:
        return t("catalogue-since", language, year=str(first))
    return t("catalogue-until", language, year=str(last))


def search_words(wanted: Search, language: str) -> str:
    """A search in words, as a name for it: its words, then what narrows it."""
    return ", ".join(chip.label for chip in _chips(wanted, language, "")) or t("catalogue-everything", language)


def _followable(wanted: Search, language: str) -> Iterable[Followable]:
    for name, what in FOLLOWED_AS.items():
        for code in wanted.chosen.get(name, ()):
            yield Followable(what, code, code_words(name, code, language))


def _looser(wanted: Search, language: str) -> Iterable[Looser]:
    """What each condition keeps out, where it is that one alone."""
    ways = [(f"“{wanted.words}”", replace(wanted, words="", page=1))] if wanted.words else []
    ways += [
        (facet_label(name, language) + ": " + ", ".join(code_words(name, code, language) for code in codes),
         _without(wanted, name))
        for name, codes in wanted.chosen.items()
    ]  # fmt: skip
    if wanted.first_year is not None or wanted.last_year is not None:
        ways.append((period_words(wanted, language), replace(wanted, first_year=None, last_year=None, page=1)))
    for label, looser in ways:
        count = count_matching(looser)
        if count:
            yield Looser(label, count, search_address(language, looser))


def _without(wanted: Search, name: str) -> Search:
    return replace(wanted, chosen={n: codes for n, codes in wanted.chosen.items() if n != name}, page=1)


def _wrong(one: NotUnderstood, wanted: Search, language: str) -> Wrong:
    if one.name in ("from", "to"):
        return Wrong(t("catalogue-wrong-year", language, given=one.value), ())
    if one.name == "sort":
        return Wrong(t("catalogue-wrong-sort", language, given=one.value), ())
    links = tuple(
        Chip(code_words(one.name, code, language), search_address(language, asked.with_code(wanted, one.name, code)))
        for code in one.nearest
        if one.name != "country" or len(code) == 2
    )
    name = t("catalogue-organisation", language) if one.name == "organisation" else facet_label(one.name, language)
    return Wrong(t("catalogue-wrong-code", language, facet=name, given=one.value), links)


def _page_address(wanted: Search, page: int, pages: int, language: str) -> str:
    return search_address(language, replace(wanted, page=page)) if 1 <= page <= pages else ""
