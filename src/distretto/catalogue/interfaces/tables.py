"""Records out of tables: a main one with one row a record, and tables of lines that name their record."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache

from openpyxl.utils import get_column_letter

from distretto.catalogue.document import Fault
from distretto.catalogue.fields import Field
from distretto.catalogue.interfaces.columns import (
    OF_THE_RECORD,
    SAID_BY_US,
    Head,
    bare,
    content_of,
    kinds_or,
    read_as,
    understood,
    understood_column,
)  # fmt: skip
from distretto.catalogue.interfaces.entries import Entry, Reading, Unreadable, Where
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import kind_name
from distretto.evidence.classifications.transliteration import folded
from distretto.rendering.text import LANGUAGES

COMMENT = "#"
"""A row whose first cell begins with it is passed over: templates explain themselves in such rows."""


@dataclass(frozen=True)
class Table:
    """A table as texts: its sheet, the kind of its rows (empty: a column says it), headings, rows with their numbers.

    lines_of : the field whose lines it holds; None for a table of records.
    """

    sheet: str
    kind: str
    headings: Sequence[str]
    rows: Sequence[tuple[int, Sequence[str]]]
    lines_of: Field | None = None


@dataclass
class _Lines:
    """Lines of one field that belong to one record, with the place of each cell."""

    of: Field
    cells: list[dict[str, str]] = field(default_factory=list)
    places: dict[str, Where] = field(default_factory=dict)
    row: int = 0
    sheet: str = ""


def read_tables(records: Sequence[Table], lines: Sequence[Table], language: str) -> Reading:
    """The entries of the tables, each with its lines; faults of headings, and lines that belong to nothing."""
    faults = [fault for table in (*records, *lines) for fault in _heading_faults(table)]
    belonging: dict[tuple[str, str, str], dict[str, _Lines]] = {}
    for table in lines:
        _collect(table, belonging)
    entries = [entry for table in records for entry in _entries(table, belonging, lines, language)]
    if not entries and not faults:
        raise Unreadable("import-no-rows")
    there = {(entry.kind, entry.key) for entry in entries}
    for (kind, key, _), by_field in belonging.items():
        if (kind, key) not in there:
            faults += [
                (Where(one.row, "key", "A", key, one.sheet), Fault("key", "fault-line-of-nothing", {"value": key}))
                for one in by_field.values()
            ]
    return Reading(tuple(entries), tuple(faults))


def _heading_faults(table: Table) -> Iterator[tuple[Where, Fault]]:
    seen: dict[str, str] = {}
    for place, text in enumerate(table.headings, start=1):
        if not text.strip():
            continue
        where = Where(1, text, get_column_letter(place), text, table.sheet)
        if table.lines_of is not None:
            head = understood_column(text, table.kind, table.lines_of)
        else:
            head = understood(text, kinds_or(table.kind))
        if not head.name:
            key = "fault-unknown-heading-nearest" if head.nearest else "fault-unknown-heading"
            yield where, Fault("", key, {"value": text[:80], "names": ", ".join(head.nearest)})
        elif head.name in seen:
            yield where, Fault("", "fault-heading-twice", {"value": text[:80], "other": seen[head.name]})
        seen.setdefault(head.name, text)


def _collect(table: Table, into: dict[tuple[str, str, str], dict[str, _Lines]]) -> None:
    """The lines of a table, under the record that each names; in the order of their numbers where they have some."""
    assert table.lines_of is not None
    names = read_as([understood_column(text, table.kind, table.lines_of) for text in table.headings])
    found = []
    for number, row in table.rows:
        if _passed_over(row):
            continue
        cells = {name: bare(text.strip()) for name, text in zip(names, row, strict=False) if name}
        place = cells.pop("line", "")
        found.append((float(place) if place.replace(".", "", 1).isdigit() else float("inf"), number, cells))
    for _, number, cells in sorted(found, key=lambda one: (one[0], one[1])):
        key, spoken = cells.pop("key", ""), cells.pop("language", "")
        filled = {name: text for name, text in cells.items() if text}
        lines = into.setdefault((table.kind, key, spoken), {}).setdefault(table.lines_of.name, _Lines(table.lines_of))
        lines.row, lines.sheet = lines.row or number, table.sheet
        if not filled:
            continue
        path = f"{table.lines_of.name}.{len(lines.cells)}"
        lines.places[path] = Where(number, "", "", "", table.sheet)
        for at, (name, heading) in enumerate(zip(names, table.headings, strict=False), start=1):
            if name in cells:
                letter = get_column_letter(at)
                lines.places[f"{path}.{name}"] = Where(number, heading, letter, cells[name], table.sheet)
        lines.cells.append(filled)


def _entries(
    table: Table, belonging: Mapping[tuple[str, str, str], dict[str, _Lines]], lines: Sequence[Table], language: str
) -> Iterator[Entry]:
    of_any = _names(tuple(table.headings), table.kind)
    if not table.kind and "kind" not in of_any:
        raise Unreadable("import-no-kind")
    for number, row in table.rows:
        if _passed_over(row):
            continue
        first = {name: bare(text.strip()) for name, text in zip(of_any, row, strict=False) if name in OF_THE_RECORD}
        kind = _kind(first.get("kind", "")) or (table.kind if not first.get("kind") else "")
        places = {
            name: Where(number, heading, get_column_letter(place), text, table.sheet)
            for place, (name, heading, text) in enumerate(zip(of_any, table.headings, row, strict=False), start=1)
            if name in OF_THE_RECORD
        }
        if not kind:
            stated = first.get("kind", "")
            fault = Fault("kind", "fault-no-kind", {"value": stated, "names": ", ".join(NAMES)})
            yield Entry(number, "", first.get("key", ""), "", "", {}, frozenset(), (fault,), places)
        else:
            yield _entry(table, kind, number, row, first, places, belonging, lines, language)


def _entry(
    table: Table, kind: str, number: int, row: Sequence[str], first: Mapping[str, str], places: dict[str, Where],
    belonging: Mapping[tuple[str, str, str], dict[str, _Lines]], lines: Sequence[Table], language: str,
) -> Entry:  # fmt: skip
    fields, faults = fields_of(kind), []
    cells: dict[str, str] = {}
    names = _names(tuple(table.headings), kind)
    for place, (name, heading, text) in enumerate(zip(names, table.headings, row, strict=False), start=1):
        where = Where(number, heading, get_column_letter(place), text, table.sheet)
        if name in fields:
            cells[name] = bare(text.strip())
            places[name] = where
        elif text.strip() and name not in (*OF_THE_RECORD, *SAID_BY_US):
            known = understood(heading, NAMES).name
            if known and known not in (*OF_THE_RECORD, *SAID_BY_US):
                faults.append(Fault(known, "fault-unknown-field", {"field": heading[:80]}))
                places[known] = where
    key, spoken = first.get("key", ""), first.get("language", "")
    own = belonging.get((kind, key, spoken)) or belonging.get((kind, key, "")) or {}
    in_sheets = {one.lines_of.name for one in lines if one.lines_of is not None and one.kind == kind}
    for one in own.values():
        places |= one.places
    content, wrong = content_of(kind, cells, {name: one.cells for name, one in own.items()}, language)
    return Entry(
        row=number, kind=kind, key=key, language=spoken, organisation=first.get("organisation", ""), content=content,
        stated=frozenset(cells) | in_sheets, faults=(*faults, *wrong), places=places,
    )  # fmt: skip


@lru_cache(maxsize=256)
def _names(headings: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """The column of each heading for a kind; one that is unknown to every kind is checked as what it is likely to be,
    so that all that is wrong is told in one round: its own fault keeps the file from coming in."""
    heads = [understood(text, kinds_or(kind)) for text in headings]
    return read_as([
        Head(head.name) if head.name or understood(text, NAMES).name else head
        for text, head in zip(headings, heads, strict=True)
    ])  # fmt: skip


def _passed_over(row: Sequence[str]) -> bool:
    return not any(text.strip() for text in row) or row[0].lstrip().startswith(COMMENT)


def _kind(text: str) -> str:
    """The kind that is meant: its name, or what it is called, one or several."""
    return _kinds().get(folded(text), "") if text else ""


@cache
def _kinds() -> Mapping[str, str]:
    called = {
        folded(kind_name(kind, language, count)): kind for kind in NAMES for language in LANGUAGES for count in (1, 2)
    }
    return called | {kind: kind for kind in NAMES}
