"""A record's fields as its page shows them: words, links, tables, each with the marks of its sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Literal

from django.utils.safestring import SafeString

from distretto.catalogue.addresses import code_address, record_address
from distretto.catalogue.domain.queries.search import facet_names
from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label, column_label, field_label, write_value
from distretto.evidence.classifications import areas
from distretto.rendering.dates import write_moment
from distretto.rendering.text import t
from distretto.web import addresses
from distretto.web.pages.catalogue.prose import prose_html

NUMBERS = ("count", "number", "amount", "share", "year")
How = Literal["words", "paragraphs", "prose", "links", "table"]


@dataclass(frozen=True)
class Linked:
    """Words that lead somewhere, or nowhere where there is no address. outside : to another site."""

    words: str
    address: str = ""
    outside: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of a table of lines. heading : of its column, for where the lines stand under one another."""

    parts: tuple[Linked, ...]
    numeric: bool
    note: str = ""
    heading: str = ""


@dataclass(frozen=True)
class Lines:
    """A field of several lines as a table; columns that no line fills are left out."""

    headings: tuple[tuple[str, bool], ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Shown:
    """One field: its label, the numbers of the sources that support it, and its value in the form that suits it."""

    name: str
    label: str
    marks: tuple[int, ...]
    how: How
    parts: tuple[Linked, ...] = ()
    html: SafeString | None = None
    lines: Lines | None = None
    in_language: bool = False


@dataclass(frozen=True)
class Reading:
    """How values are written: in which language, in whose time, and what other records are called."""

    language: str
    zone: str = ""
    titles: Mapping[str, Record] = field(default_factory=dict)


def shown(kind: str, declared: Field, value: Any, marks: tuple[int, ...], reading: Reading) -> Shown:
    """One field with its value."""
    label = field_label(kind, declared.name, reading.language)
    takes = declared.takes
    if takes == "rows":
        return Shown(declared.name, label, marks, "table", lines=_lines(kind, declared, value, reading))
    if takes == "prose":
        return Shown(declared.name, label, marks, "prose", html=prose_html(value), in_language=True)
    if takes == "text":
        parts = tuple(Linked(part.strip()) for part in value.split("\n") if part.strip())
        return Shown(declared.name, label, marks, "paragraphs", parts, in_language=True)
    parts = tuple(_parts(kind, declared, value, reading))
    linked = takes in ("code", "codes", "record", "web", "findings")
    return Shown(declared.name, label, marks, "links" if linked else "words", parts, in_language=declared.is_text)


def _parts(kind: str, declared: Field, value: Any, reading: Reading) -> Iterable[Linked]:
    """The value in words, each code and each other record with its link."""
    takes, language = declared.takes, reading.language
    if takes in ("code", "codes"):
        for code in [value] if takes == "code" else value:
            yield coded(kind, declared, code, language)
    elif takes == "record":
        other = reading.titles.get(value)
        yield Linked(other.title, record_address(language, value)) if other else Linked(value)
    elif takes == "web":
        yield Linked(value.split("://", 1)[-1].rstrip("/"), value, outside=True)
    elif takes == "findings":
        for one in value:
            yield Linked(one)
    elif takes == "moment":
        yield from moments(value, reading)
    else:
        yield Linked(write_value(kind, declared, value, language))


def coded(kind: str, declared: Field, code: str, language: str) -> Linked:
    """A code with its label, leading to everything that has it; a region leads to its own page."""
    if declared.codes == "fields":
        return Linked(field_label(kind, code, language))
    words = code_label(declared.codes, code, language)
    if declared.codes == "regions":
        return Linked(words, addresses.region_address(language, code) if is_area(code) else "")
    return Linked(words, code_address(language, declared.name, code) if declared.name in _facets() else "")


def moments(value: str, reading: Reading) -> Iterable[Linked]:
    """A date and time as it was stated, and in the reader's own time where that is another."""
    stated = write_moment(value, reading.language)
    yield Linked(stated)
    if reading.zone:
        own = write_moment(value, reading.language, reading.zone)
        if own != stated:
            yield Linked(t("catalogue-your-time", reading.language, moment=own))


@cache
def _facets() -> frozenset[str]:
    return frozenset(facet_names())


@cache
def is_area(code: str) -> bool:
    """Whether an area of that code has a page."""
    try:
        areas.parse_area(code)
    except ValueError:
        return False
    return True


def _lines(kind: str, declared: Field, value: Iterable[Mapping[str, Any]], reading: Reading) -> Lines:
    rows = list(value)
    filled = [column for column in declared.columns if any(line.get(column.name) is not None for line in rows)]
    noted = {"sectors_basis"} & {column.name for column in filled}
    columns = [column for column in filled if column.name not in noted]
    return Lines(
        tuple((column_label(kind, declared.name, c.name, reading.language), c.takes in NUMBERS) for c in columns),
        tuple(tuple(_cell(kind, declared, column, line, reading) for column in columns) for line in rows),
    )


def _cell(kind: str, declared: Field, column: Field, line: Mapping[str, Any], reading: Reading) -> Cell:
    value = line.get(column.name)
    numeric = column.takes in NUMBERS
    heading = column_label(kind, declared.name, column.name, reading.language)
    if value is None:
        return Cell((), numeric, heading=heading)
    note = ""
    if column.name == "sectors" and line.get("sectors_basis"):
        note = code_label("sectors_basis", line["sectors_basis"], reading.language)
    as_facet = column.but(name="sectors") if column.codes == "sectors" else column
    return Cell(tuple(_parts(kind, as_facet, value, reading)), numeric, note, heading)


def related_keys(content: Mapping[str, Any]) -> set[str]:
    """The keys of the records to which the content says how it is related."""
    return {line["record"] for line in content.get("relations", ()) if line.get("record")}


def keys_in(kind: str, content: Mapping[str, Any]) -> set[str]:
    """The keys of other records that fields of the content hold."""
    found: set[str] = set()
    for name, declared in fields_of(kind).items():
        value = content.get(name)
        if value is None:
            continue
        if declared.takes == "record":
            found.add(value)
        for column in declared.columns if name != "relations" else ():
            if column.takes == "record":
                found |= {line[column.name] for line in value if line.get(column.name)}
    return found
