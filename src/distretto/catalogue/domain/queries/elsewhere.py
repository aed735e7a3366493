"""Finding records of the installations that are followed, by the same search as one's own and apart from them.

What is found here is in no count, map, export or analysis of one's own catalogue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from distretto.catalogue.domain.installations import home_address
from distretto.catalogue.domain.queries.search import Search, industries_meant
from distretto.catalogue.installations import searching
from distretto.catalogue.models import FollowedRecord, Installation
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.searched import may_begin, query_forms, words

SHOWN = 10


@dataclass(frozen=True)
class Elsewhere:
    """What was found: how many records, this page's, and the pages there are."""

    total: int
    records: tuple[FollowedRecord, ...]
    page: int
    pages: int


def anybody_followed() -> bool:
    """Whether any installation is followed."""
    return Installation.objects.exists()


def search_elsewhere(wanted: Search, language: str, *, page: int = 1, size: int = SHOWN) -> Elsewhere:
    """The records of followed installations that are looked for, those first that have the words in their title.

    A record comes once, in the reader's language where it was received in that, else in its own. Left out is what is
    the same as a record of ours, and what its home publishes no longer.
    """
    numbers = numbers_elsewhere(wanted, language)
    pages = max(1, -(-len(numbers) // size))
    page = min(max(1, page), pages)
    shown = numbers[(page - 1) * size : page * size]
    return Elsewhere(len(numbers), records_elsewhere(shown), page, pages)


def records_elsewhere(numbers: Sequence[int]) -> tuple[FollowedRecord, ...]:
    """The records with these numbers, in their order."""
    there = FollowedRecord.objects.select_related("installation").defer("received", "searched").in_bulk(numbers)
    return tuple(there[number] for number in numbers if number in there)


def stated(record: FollowedRecord) -> dict[str, Any]:
    """A record of theirs for programs: what it is, where it comes from, and on which terms."""
    return {
        "installation": record.installation.name, "home": home_address(record), "key": record.key, "kind": record.kind,
        "language": record.language, "title": record.title, "summary": str(record.content.get("summary", "")),
        "regions": list(record.content.get("regions", ())), "themes": list(record.content.get("themes", ())),
        "licence": record.licence or None, "version": record.version, "published": record.published or None,
        "retrieved": record.retrieved.isoformat(), "sha256": record.sha256,
        "may_be": [{"record": one["key"], "reason": one["reason"]} for one in record.alike],
    }  # fmt: skip


def numbers_elsewhere(wanted: Search, language: str) -> list[int]:
    """The numbers of the records of theirs that are looked for, in order."""
    rows = FollowedRecord.objects.filter(withdrawn__isnull=True).exclude(standing=FollowedRecord.Standing.SAME)
    languages = set(rows.order_by().values_list("language", flat=True).distinct()) if wanted.words else set()
    forms = query_forms(wanted.words, languages | {language})
    for one in _words(wanted, forms):
        rows = rows.filter(one)
    for name, codes in wanted.chosen.items():
        if codes:
            rows = rows.filter(_coded(name, codes))
    titled = set(rows.filter(_in_title(forms)).values_list("pk", flat=True)) if forms else set()
    best: dict[tuple[int, str], tuple[Any, ...]] = {}
    for row in rows.order_by().values(
        "pk", "installation_id", "key", "language", "original", "title", "content__start", "content__end"
    ):
        if _outside(wanted, row):
            continue
        key = row["installation_id"], row["key"]
        order = (row["language"] != language, bool(row["original"]) and row["original"] != row["language"], row["pk"])
        rank = (row["pk"] not in titled, row["title"].casefold(), row["pk"])
        if key not in best or order < best[key][0]:
            best[key] = (order, rank)
    return [rank[-1] for _, rank in sorted(best.values(), key=lambda one: one[1])]


def _outside(wanted: Search, row: Mapping[str, Any]) -> bool:
    """Whether it had ended before the period, or begins after it; what states no year is in any."""
    first, last = (_year(row[f"content__{name}"]) for name in ("start", "end"))
    ended = wanted.first_year is not None and last is not None and last < wanted.first_year
    return ended or (wanted.last_year is not None and first is not None and first > wanted.last_year)


def _year(day: Any) -> int | None:
    return int(day[:4]) if isinstance(day, str) and day[:4].isdigit() else None


def _words(wanted: Search, forms: list[tuple[str, ...]]) -> list[Q]:
    """For each word that it is there in one of its forms, or the industry that it names."""
    industries, last = industries_meant(wanted.words), len(forms) - 1
    found = []
    for place, (text, of_word) in enumerate(zip(words(wanted.words), forms, strict=True)):
        one = _either(of_word, begins=place == last)
        if text in industries:
            one |= Q(searched__contains=searching.code("sectors", industries[text]))
        found.append(one)
    return found


def _in_title(forms: list[tuple[str, ...]]) -> Q:
    found, last = Q(), len(forms) - 1
    for place, of_word in enumerate(forms):
        found &= _either(of_word, begins=place == last, title=True)
    return found


def _either(of_word: tuple[str, ...], *, begins: bool, title: bool = False) -> Q:
    found = Q()
    for form in of_word:
        part = searching.word(form, title=title, begins=begins and form in may_begin(of_word))
        found |= Q(searched__contains=part)
    return found


def _coded(name: str, codes: tuple[str, ...]) -> Q:
    found = Q(pk__in=[])
    for code in codes:
        members = NAMED_AREAS[code].members if name == "regions" and code in NAMED_AREAS else ()
        for part in (code, *members):
            found |= Q(searched__contains=searching.code(name, part))
    return found
