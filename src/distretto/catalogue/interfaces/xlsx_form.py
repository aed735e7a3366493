"""Records as a workbook: a sheet a kind, a sheet for each field of lines, and a sheet that explains the columns.

The sheet of a kind is called after it (`policy`), that of lines after both (`policy.sources`): key and language say
whose line it is, `line` its place. Numbers, days and yes or no are typed cells. Headings are the fields' labels in the
reader's language; comments on them say what goes in.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.interfaces.columns import (
    OF_THE_RECORD,
    SAID_BY_US,
    as_text,
    columns_of,
    heading,
    listed,
    plain_number,
    rows_fields,
)  # fmt: skip
from distretto.catalogue.interfaces.csv_form import MOST_ROWS
from distretto.catalogue.interfaces.entries import Item, Reading, Unreadable
from distretto.catalogue.interfaces.tables import Table, read_tables
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.wording import column_label, field_example, field_help, field_label
from distretto.rendering.exports import LONG_AGO, timeless
from distretto.rendering.text import t

MOST_UNPACKED = 200 * 1024 * 1024
_MARKED = re.compile(r"'+[=+\-@\t\r]")
_FULL_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_LINES = ("key", "language", "line")


def write(items: Sequence[Item], language: str, *, private: bool = False) -> bytes:
    """The records as a workbook, the same bytes for the same records."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    for kind in [kind for kind in NAMES if any(item.kind == kind for item in items)] or NAMES[:1]:
        own = [item for item in items if item.kind == kind]
        names = _main_columns(kind, private)
        sheet = _sheet(book, kind, [heading(kind, name, language) for name in _first(names, exported=True)])
        fields = fields_of(kind)
        for number, item in enumerate(own, start=2):
            for place, name in enumerate((*OF_THE_RECORD, *SAID_BY_US), start=1):
                _put(sheet, number, place, getattr(item, name) or None)
            for place, name in enumerate(names, start=1 + len(OF_THE_RECORD) + len(SAID_BY_US)):
                _put(sheet, number, place, _value(fields[name], item.content.get(name)))
        for field in rows_fields(kind):
            if private or not field.private:
                _put_lines(book, kind, field, own, language)
    return _saved(book)


def template(kind: str, language: str) -> bytes:
    """An empty workbook of a kind, each heading explained in a comment and in a sheet of its own."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)
    names = _main_columns(kind, private=True)
    sheet = _sheet(book, kind, [heading(kind, name, language) for name in _first(names, exported=False)])
    for place, name in enumerate(OF_THE_RECORD, start=1):
        _explain(sheet, place, name, t(f"exchange-column-{name}-help", language))
    for place, name in enumerate(names, start=1 + len(OF_THE_RECORD)):
        _explain(sheet, place, name, field_help(kind, name, language), field_example(kind, name, language))
    for field in rows_fields(kind):
        _put_lines(book, kind, field, [], language)
    _put_help(book.create_sheet(t("exchange-sheet-help", language)), kind, language)
    return _saved(book)


def _main_columns(kind: str, private: bool) -> tuple[str, ...]:
    fields = fields_of(kind)
    return tuple(name for name in columns_of([kind], private=private) if fields[name].takes != "rows")


def _first(names: Iterable[str], *, exported: bool) -> list[str]:
    return [*OF_THE_RECORD, *(SAID_BY_US if exported else ()), *names]


def _sheet(book: Any, title: str, headings: Sequence[str]) -> Any:
    from openpyxl.styles import Alignment, Font
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(title)
    for place, text in enumerate(headings, start=1):
        cell = sheet.cell(1, place, text)
        cell.data_type = "s"
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(place)].width = min(max(len(text) + 3, 12), 40)
    sheet.freeze_panes = "A2"
    return sheet


def _put_lines(book: Any, kind: str, field: Field, items: Sequence[Item], language: str) -> None:
    titles = [t(f"exchange-column-{name}", language) for name in _LINES]
    titles += [column_label(kind, field.name, column.name, language) for column in field.columns]
    sheet = _sheet(book, f"{kind}.{field.name}", titles)
    for place, column in enumerate(field.columns, start=1 + len(_LINES)):
        name = f"{field.name}.{column.name}"
        _explain(sheet, place, name, field_help(kind, name, language), field_example(kind, name, language))
    number = 1
    for item in items:
        for line, stated in enumerate(item.content.get(field.name) or (), start=1):
            number += 1
            for place, value in enumerate((item.key, item.language, line), start=1):
                _put(sheet, number, place, value)
            for place, column in enumerate(field.columns, start=1 + len(_LINES)):
                _put(sheet, number, place, _value(column, stated.get(column.name)))


def _value(field: Field, value: Any) -> Any:
    """A value as a typed cell."""
    if value is None or isinstance(value, bool | int | float):
        return value
    if field.takes == "day" and isinstance(value, str) and _FULL_DAY.fullmatch(value):
        return date.fromisoformat(value)
    return as_text(field, value)


def _put(sheet: Any, row: int, place: int, value: Any) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if value is None:
        return
    if isinstance(value, str):
        value = ILLEGAL_CHARACTERS_RE.sub("", value)
        value = f"'{value}" if _MARKED.match(value) else value
    cell = sheet.cell(row, place, value)
    if isinstance(value, str):
        cell.data_type = "s"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"


def _explain(sheet: Any, place: int, name: str, *texts: str) -> None:
    from openpyxl.comments import Comment

    comment = Comment("\n".join(filter(None, (*texts, f"[{name}]"))), "Distretto")
    comment.width, comment.height = 320, 140
    sheet.cell(1, place).comment = comment


def _put_help(sheet: Any, kind: str, language: str) -> None:
    from openpyxl.styles import Alignment, Font

    rows: list[tuple[str, ...]] = [tuple(t(f"exchange-help-{name}", language) for name in _HELP)]
    rows += [
        (heading(kind, name, language), name, t(f"exchange-column-{name}-help", language), "", "")
        for name in OF_THE_RECORD
    ]
    for name, field in fields_of(kind).items():
        inner = [(f"{name}.{column.name}", column) for column in field.columns]
        for path, one in [(name, field), *inner]:
            rows.append((
                field_label(kind, path, language), path, field_help(kind, path, language),
                field_example(kind, path, language), listed(one, language),
            ))  # fmt: skip
    for number, row in enumerate(rows, start=1):
        for place, text in enumerate(row, start=1):
            cell = sheet.cell(number, place, text)
            cell.data_type = "s"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.font = Font(bold=number == 1)
    for letter, width in zip("ABCDE", (34, 26, 60, 44, 60), strict=True):
        sheet.column_dimensions[letter].width = width
    sheet.freeze_panes = "A2"


_HELP = ("label", "name", "help", "example", "codes")


def _saved(book: Any) -> bytes:
    book.properties.creator = "Distretto"
    book.properties.created = book.properties.modified = LONG_AGO
    buffer = io.BytesIO()
    book.save(buffer)
    return timeless(buffer.getvalue())


def read(data: bytes, kind: str, language: str) -> Reading:
    """What a workbook says. kind : of the first sheet, where its name does not say it. Raises Unreadable."""
    sheets = sheets_of(data)
    records: list[Table] = []
    lines: list[Table] = []
    for title, rows in sheets:
        of_kind, _, name = title.strip().partition(".")
        field = fields_of(of_kind).get(name) if of_kind in NAMES and name else None
        if not rows:
            continue
        if field is not None and field.takes == "rows":
            lines.append(Table(title, of_kind, rows[0][1], rows[1:], field))
        elif of_kind in NAMES and not name:
            records.append(Table(title, of_kind, rows[0][1], rows[1:]))
        elif not records and title == sheets[0][0]:
            records.append(Table(title, kind, rows[0][1], rows[1:]))
    if not records:
        raise Unreadable("import-no-sheet", names=", ".join(NAMES))
    return read_tables(records, lines, language)


def sheets_of(data: bytes) -> list[tuple[str, list[tuple[int, list[str]]]]]:
    """The sheets of a workbook by title: their rows as texts, with their numbers. Raises Unreadable."""
    _checked(data)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return [(sheet.title, _texts(sheet)) for sheet in book.worksheets]
    except Unreadable:
        raise
    except Exception as error:  # whatever a broken workbook makes the reader raise, it is the file that is wrong
        raise Unreadable("import-not-xlsx") from error


def _checked(data: bytes) -> None:
    """Raise Unreadable for what is no workbook, unpacks to too much, or declares entities of its own."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            inside = packed.infolist()
            if sum(entry.file_size for entry in inside) > MOST_UNPACKED:
                raise Unreadable("import-too-large-inside")
            for entry in inside:
                if entry.filename.endswith((".xml", ".rels")):
                    with packed.open(entry) as part:
                        if b"<!DOCTYPE" in part.read(4_096):
                            raise Unreadable("import-not-xlsx")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise Unreadable("import-not-xlsx") from error


def _texts(sheet: Any) -> list[tuple[int, list[str]]]:
    """The rows of a sheet as texts, with their numbers; empty ones at the end are left out."""
    found: list[tuple[int, list[str]]] = []
    for number, row in enumerate(sheet.iter_rows(), start=1):
        if number > MOST_ROWS + 1 and any(cell.value is not None for cell in row):
            raise Unreadable("import-too-many-rows", most=MOST_ROWS)
        texts = [_text(cell) for cell in row]
        if number == 1 or any(texts):
            found.append((number, texts))
    return found if any(texts for _, texts in found) else []


def _text(cell: Any) -> str:
    """A cell as text: numbers plain, days as far as their format shows them."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return plain_number(value)
    if isinstance(value, datetime):
        shown = str(cell.number_format or "").lower()
        if "d" not in shown and "m" in shown:
            return f"{value:%Y-%m}"
        return f"{value:%Y-%m-%d}" if value.time() == time(0) else f"{value:%Y-%m-%dT%H:%M}"
    return f"{value:%Y-%m-%d}" if isinstance(value, date) else str(value)
