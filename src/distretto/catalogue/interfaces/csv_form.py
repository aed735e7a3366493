"""Records as CSV: one row a record, one column a field; lines of a field are JSON in their cell.

Written as UTF-8 with its mark (a spreadsheet garbles accents without), commas and CRLF (RFC 4180). Read with or without
the mark, with commas, semicolons or tabulators.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Sequence
from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.interfaces.columns import (
    OF_THE_RECORD,
    SAID_BY_US,
    as_text,
    columns_of,
    harmless,
    kinds_or,
    understood,
)  # fmt: skip
from distretto.catalogue.interfaces.entries import Item, Reading, Unreadable
from distretto.catalogue.interfaces.tables import Table, read_tables
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import field_example, field_label

DELIMITERS = (",", ";", "\t")
MOST_ROWS = 20_000
_WORDS = ("line", "text", "prose", "web", "code", "codes", "record", "findings", "day", "moment")


def write(items: Sequence[Item], *, private: bool = False) -> bytes:
    """The records as a CSV file. private : with a column for private fields too."""
    kinds = [kind for kind in NAMES if any(item.kind == kind for item in items)] or list(NAMES)
    names = columns_of(kinds, private=private)
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([*OF_THE_RECORD, *SAID_BY_US, *names])
    for item in items:
        fields = fields_of(item.kind)
        own = [str(getattr(item, name) or "") for name in (*OF_THE_RECORD, *SAID_BY_US)]
        cells = [_cell(fields[name], item.content.get(name)) if name in fields else "" for name in names]
        writer.writerow([*own, *cells])
    return buffer.getvalue().encode("utf-8-sig")


def _cell(field: Field, value: Any) -> str:
    text = as_text(field, value)
    return harmless(text) if field.takes in _WORDS else text


def template(kind: str, language: str) -> bytes:
    """An empty file of a kind: its headings, a row of what each is called, and a row of examples to write over.

    Both rows begin with a cell that an import takes for a comment.
    """
    names = columns_of([kind])
    fields = fields_of(kind)
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([*OF_THE_RECORD, *names])
    blank = [""] * (len(OF_THE_RECORD) - 1)
    writer.writerow([f"# {kind}", *blank, *(field_label(kind, name, language) for name in names)])
    writer.writerow(["#", *blank, *(
        "" if fields[name].takes == "rows" else harmless(field_example(kind, name, language)) for name in names
    )])  # fmt: skip
    return buffer.getvalue().encode("utf-8-sig")


def read(data: bytes, kind: str, language: str) -> Reading:
    """What a CSV file says. kind : of all rows, empty where a column says it. Raises Unreadable."""
    text = _text(data)
    rows = _rows(text, _delimiter(text, kind))
    if not rows:
        raise Unreadable("import-empty")
    table = Table("", kind, rows[0], [(number, row) for number, row in enumerate(rows[1:], start=2)])
    return read_tables([table], [], language)


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return data.decode("utf-16")
        except UnicodeDecodeError as error:
            raise Unreadable("import-encoding") from error
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unreadable("import-encoding") from error


def _delimiter(text: str, kind: str) -> str:
    """The delimiter with which most of the headings mean something."""

    def known(delimiter: str) -> tuple[int, int]:
        heads = next(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), [])
        meant = sum(1 for head in heads if understood(head, kinds_or(kind)).name)
        return meant, len(heads)

    try:
        return max(DELIMITERS, key=known)
    except csv.Error as error:
        raise Unreadable("import-not-csv") from error


def _rows(text: str, delimiter: str) -> list[list[str]]:
    csv.field_size_limit(1_000_000)
    try:
        found = list(itertools.islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), MOST_ROWS + 2))
    except csv.Error as error:
        raise Unreadable("import-not-csv") from error
    if len(found) > MOST_ROWS + 1:
        raise Unreadable("import-too-many-rows", most=MOST_ROWS)
    return found
