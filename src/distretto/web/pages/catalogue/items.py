"""A record as lists show it: what it is, where, when, and how far it can be relied upon."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils import timezone

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.moderation import marks_by_key
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.searched import marked
from distretto.rendering.text import lower_first, t
from distretto.web.pages.catalogue.doubted import mark_since

OLD_YEARS = 8
"""A record whose youngest source is older may be out of date."""
NAMED_REGIONS = 3

Pieces = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it is a word that was looked for."""


@dataclass(frozen=True)
class State:
    """How far a record can be relied upon, in words: who stands behind it, how old it is, how complete; doubt : that a
    report on it was upheld, and since when."""

    confirmation: str
    words: str
    age: str
    old: bool
    complete: str
    doubt: str = ""


@dataclass(frozen=True)
class Item:
    """One record in a list. language : of its texts. elsewhere : says so where that is not the page's."""

    key: str
    kind: str
    address: str
    language: str
    title: Pieces
    summary: Pieces
    where: str
    period: str
    state: State
    elsewhere: str

    @property
    def plain_title(self) -> str:
        """The title without marks."""
        return "".join(piece for piece, _ in self.title)


def item(record: Record, language: str, wanted: list[tuple[str, ...]], doubt: str = "") -> Item:
    """A record in a list, with the words that are looked for found in its title and summary. doubt : of `doubts_on`."""
    return Item(
        key=record.key,
        kind=kind_name(record.kind, language),
        address=record_address(language, record.key),
        language=record.language,
        title=tuple(marked(record.title, wanted, record.language)),
        summary=tuple(marked(record.summary, wanted, record.language)),
        where=where(record, language),
        period=period(record, language),
        state=state_of(record, language, doubt),
        elsewhere=written_elsewhere(record, language),
    )


def where(record: Record, language: str) -> str:
    """The names of a record's regions; beyond three the others are counted."""
    codes = record.content.get("regions", ())
    names = [code_label("regions", code, language) for code in codes[:NAMED_REGIONS]]
    left = len(codes) - len(names)
    return ", ".join([*names, t("catalogue-more-regions", language, n=left)] if left else names)


def period(record: Record, language: str) -> str:
    """The years of a record: 2014–2020, from 2014, until 2020, 2014; empty where none is stated."""
    first, last = record.first_year, record.last_year
    if first and last:
        return str(first) if first == last else f"{first}–{last}"
    if first:
        return t("catalogue-since", language, year=str(first))
    return t("catalogue-until", language, year=str(last)) if last else ""


def doubts_on(records: Iterable[Record], language: str) -> dict[str, str]:
    """Of the records with a mark on them, by key: since when they are in doubt."""
    marks = marks_by_key([record.key for record in records])
    return {key: mark_since(reports[0], language) for key, reports in marks.items()}


def state_of(record: Record, language: str, doubt: str = "") -> State:
    """The state of a record in words."""
    old = is_old(record)
    age = t("catalogue-as-of-none", language)
    if record.as_of:
        age = t("catalogue-as-of-old" if old else "catalogue-as-of", language, year=str(record.as_of))
    return State(
        confirmation=record.confirmation,
        words=code_label("confirmation", record.confirmation, language),
        age=age,
        old=old,
        complete=t("catalogue-complete", language, share=record.completeness),
        doubt=doubt,
    )


def is_old(record: Record) -> bool:
    """Whether its youngest source is so old that it may be out of date."""
    return bool(record.as_of and timezone.now().year - record.as_of > OLD_YEARS)


def written_elsewhere(record: Record, language: str) -> str:
    """The line that says in which language a record is written, where it is not the page's; else empty."""
    if record.language == language:
        return ""
    written = code_label("languages", record.language, language)
    return t("catalogue-written-in", language, written=written if language == "en" else lower_first(written))
