"""Records as CSV: one row a record, one column a field; lines of a field are JSON in their cell.

Written as UTF-8 with its mark (a spreadsheet garbles accents without), commas and CRLF (RFC 4180). Read with or without
the mark, with commas, semicolons or tabulators.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.interfaces.columns import (
    COLUMN_END,
    OF_THE_RECORD,
    SAID_BY_US,
    as_text,
    columns_of,
    harmless,
    kinds_or,
    listed,
    understood,
)  # fmt: skip
from distretto.catalogue.interfaces.entries import Item, Reading, Unreadable
from distretto.catalogue.interfaces.tables import Table, read_tables
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import column_label, field_example, field_help, field_label
from distretto.rendering.text import t

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
    """An empty file of a kind: its headings, and rows that say of each what it is called, what goes in, an example,
    and the entries of its list. They begin with a cell that an import takes for a comment.
    """
    fields = fields_of(kind)
    names = columns_of([kind])
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([*OF_THE_RECORD, *names])
    first = {
        "label": [t(f"exchange-column-{name}", language) for name in OF_THE_RECORD[1:]],
        "help": [t(f"exchange-column-{name}-help", language) for name in OF_THE_RECORD[1:]],
    }
    for row, of in _EXPLAINED.items():
        own = first.get(row, [""] * (len(OF_THE_RECORD) - 1))
        told = (harmless(of(kind, fields[name], language)) for name in names)
        writer.writerow([f"# {t(f'exchange-help-{row}', language)}", *own, *told])
    return buffer.getvalue().encode("utf-8-sig")


def _example(kind: str, field: Field, language: str) -> str:
    """An example of a cell; of lines one of them, its columns in order, as it could stand there."""
    if field.takes != "rows":
        return field_example(kind, field.name, language)
    return COLUMN_END.join(_example_in_line(kind, field, column, language) for column in field.columns)


def _example_in_line(kind: str, field: Field, column: Field, language: str) -> str:
    if column.codes == "fields":
        return field_label(kind, "summary", language)
    told = field_example(kind, f"{field.name}.{column.name}", language)
    return told.removeprefix(t("exchange-help-for-example", language)).strip()


def _help(kind: str, field: Field, language: str) -> str:
    """What goes in; for lines also the order of their columns."""
    told = field_help(kind, field.name, language)
    if field.takes != "rows":
        return told
    order = COLUMN_END.join(column.name for column in field.columns)
    return f"{told} {t('exchange-help-lines', language, columns=order)}"


def _entries(kind: str, field: Field, language: str) -> str:
    """The entries of a field's list; of lines those of each column that has one."""
    if field.takes != "rows":
        return listed(field, language)
    return "\n".join(
        f"{column_label(kind, field.name, column.name, language)}:\n{entries}"
        for column in field.columns if (entries := listed(column, language))
    )  # fmt: skip


_EXPLAINED: Mapping[str, Callable[[str, Field, str], str]] = {
    "label": lambda kind, field, language: field_label(kind, field.name, language),
    "help": _help,
    "example": _example,
    "codes": _entries,
}
"""The rows in which an empty file explains its columns."""


def read(data: bytes, kind: str, language: str) -> Reading:
    """What a CSV file says. kind : of all rows, empty where a column says it. Raises Unreadable."""
    text = _text(data)
    rows = _rows(text, _delimiter(text, kind))
    if not rows:
        raise Unreadable("import-empty")
    table = Table("", kind, rows[0], [(number, row) for number, row in enumerate(rows[1:], start=2)])
    return read_tables([table], [], language)


def rows_of(data: bytes) -> list[list[str]]:
    """The rows of a CSV file whose headings are somebody else's; raises Unreadable."""
    text = _text(data)
    first = text.split("\n", 1)[0]
    return _rows(text, max(DELIMITERS, key=first.count))


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
