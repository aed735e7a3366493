"""Records side by side: every field that one of them states, what is missing said, what is the same set apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.compare import MOST, Row, side_by_side
from distretto.catalogue.domain.queries.search import Search, search
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label, field_label, kind_name, section_name, write_value
from distretto.rendering.text import t
from distretto.web import addresses
from distretto.web.pages.catalogue import items

OFFERED = 8
UNIT = "unit"
"""The column of the unit in which the numbers of a line are."""


@dataclass(frozen=True)
class Word:
    """One value in a cell; `alone` where it is one of several codes and not all of the records have it."""

    words: str
    alone: bool = False


@dataclass(frozen=True)
class Cell:
    """What one record says; `missing` says why there is nothing."""

    values: tuple[Word, ...]
    missing: str = ""


@dataclass(frozen=True)
class Line:
    """One field over all records."""

    label: str
    cells: tuple[Cell, ...]
    same: bool


@dataclass(frozen=True)
class Block:
    """The lines of one section."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Side:
    """One record: what it is, and the comparison without it."""

    key: str
    title: str
    kind: str
    language: str
    elsewhere: str
    where: str
    state: items.State
    address: str
    without: str


@dataclass(frozen=True)
class Offer:
    """A record that could be added."""

    title: str
    kind: str
    where: str
    language: str
    address: str


@dataclass(frozen=True)
class ComparePage:
    """Everything that the template shows.

    differing, shared : in how many of the fields that the kinds share, and of which one record at least states
    something, the records differ. practices : those of the sides of which a transfer can be asked.
    """

    sides: tuple[Side, ...]
    blocks: tuple[Block, ...]
    differing: int
    shared: int
    offers: tuple[Offer, ...]
    sought: str
    full: bool
    practices: tuple[Side, ...]

    @property
    def columns(self) -> int:
        """The columns of the table, the labels' included."""
        return len(self.sides) + 1


def compare_address(language: str, keys: Sequence[str], **more: str) -> str:
    """The page that sets records side by side."""
    return f"/{language}/catalogue/compare/{addresses.query({'record': list(keys), **more})}"


def compare_page(records: Sequence[Record], language: str, user: Any, sought: str) -> ComparePage:
    """The comparison of the records. sought : the words of what is to be added; else what is alike is offered."""
    keys = [record.key for record in records]
    parts = side_by_side(records, user) if len(records) > 1 else ()
    blocks = tuple(
        Block(
            section_name(part.kind, part.section, language),
            tuple(_line(row, language) for row in part.rows),
        )
        for part in parts
    )
    doubts = items.doubts_on(records, language)
    shared = [row for part in parts for row in part.rows if not any(row.lacks)]
    return ComparePage(
        sides=tuple(_side(record, keys, language, doubts.get(record.key, "")) for record in records),
        blocks=blocks,
        differing=sum(not row.same for row in shared),
        shared=len(shared),
        offers=() if len(records) >= MOST else _offers(records, keys, language, sought),
        sought=sought,
        full=len(records) >= MOST,
        practices=tuple(_side(record, keys, language) for record in records if record.kind == "practice"),
    )


def _side(record: Record, keys: Sequence[str], language: str, doubt: str = "") -> Side:
    return Side(
        key=record.key,
        title=record.title,
        kind=kind_name(record.kind, language),
        language=record.language,
        elsewhere=items.written_elsewhere(record, language),
        where=items.where(record, language),
        state=items.state_of(record, language, doubt),
        address=record_address(language, record.key),
        without=compare_address(language, [key for key in keys if key != record.key]),
    )


def _line(row: Row, language: str) -> Line:
    in_all = _in_all(row)
    cells = tuple(
        _cell(row, value, lacks, in_all, language) for value, lacks in zip(row.values, row.lacks, strict=True)
    )
    return Line(field_label(row.kind, row.field.name, language), cells, row.same)


def _in_all(row: Row) -> frozenset[str]:
    if row.field.takes != "codes":
        return frozenset()
    stated = [frozenset(value) for value in row.values if value is not None]
    return frozenset.intersection(*stated) if len(stated) == len(row.values) else frozenset()


def _cell(row: Row, value: Any, lacks: bool, in_all: frozenset[str], language: str) -> Cell:
    if lacks:
        return Cell((), t("catalogue-compare-lacks", language))
    if value is None:
        return Cell((), t("record-not-stated", language))
    if row.field.takes == "codes":
        return Cell(
            tuple(Word(code_label(row.field.codes, code, language), not row.same and code not in in_all)
                  for code in value)
        )  # fmt: skip
    if row.field.takes == "rows":
        return Cell(tuple(Word(_in_short(row, line, language)) for line in value))
    return Cell(tuple(Word(line) for line in write_value(row.kind, row.field, value, language).split("\n") if line))


def _in_short(row: Row, line: Mapping[str, Any], language: str) -> str:
    """A line of rows in short: what it is about, and the rest in brackets; a unit stands behind its numbers."""
    there = [c for c in row.field.columns if line.get(c.name) is not None and c.takes != "web"]
    unit = line.get(UNIT) if any(column.takes == "number" for column in there) else None
    written = [
        write_value(row.kind, column, line[column.name], language)
        + (f"\N{NO-BREAK SPACE}{unit}" if unit and column.takes == "number" else "")
        for column in there
        if not (unit and column.name == UNIT)
    ]
    return f"{written[0]} ({', '.join(written[1:])})" if len(written) > 1 else "".join(written)


def _offers(records: Sequence[Record], keys: Sequence[str], language: str, sought: str) -> tuple[Offer, ...]:
    """Records that have the words; without words those of the same kind and themes, the alike ones first."""
    wanted = Search(words=sought, size=OFFERED + MOST)
    if not sought:
        if not records:
            return ()
        first = records[0]
        chosen = {"kind": (first.kind,), "themes": tuple(first.content.get("themes", ()))}
        wanted = replace(wanted, chosen={name: codes for name, codes in chosen.items() if codes})
    found = [record for record in search(wanted, language).records if record.key not in keys]
    return tuple(
        Offer(
            record.title, kind_name(record.kind, language), items.where(record, language), record.language,
            compare_address(language, [*keys, record.key]),
        )
        for record in found[:OFFERED]
    )  # fmt: skip
