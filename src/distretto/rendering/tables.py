"""A finding's table: for a page (as written and as sorted) and as data (as computed, names beside codes)."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from distretto.rendering.charts.drawing import NUMERIC_KINDS, SUBJECTS, range_text
from distretto.rendering.problems import UnknownPart
from distretto.rendering.reading import emphasised
from distretto.rendering.text import column_label, say, t, term, write_cell

RANGES = (("low", "high", "figure-interval"), ("hidden_low", "hidden_high", "figure-bounds-column"))
NAMED = (*SUBJECTS, "term", "terms", "dataset", "areas", "coded", "record")
TOLD = (*NAMED, "words")
"""Kinds that a sheet shows in words."""
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
DASH = "—"


@dataclass(frozen=True)
class Header:
    """A column's heading: words, the specialist's name if any, and how the column is set and sorted.

    `columns` are the ids of the finding's columns below it: two where the ends of a range stand together.
    """

    id: str
    label: str
    technical: str
    kind: str
    align: Literal["left", "right"]
    sort: Literal["text", "number"]
    columns: tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """A cell: as written, as sorted (None is last), and the address of the area or industry it names."""

    text: str
    value: str | float | None
    missing: bool = False
    address: str = ""


@dataclass(frozen=True)
class TableRow:
    """A row; `hidden` where a figure that the table is about is not published."""

    cells: tuple[Cell, ...]
    hidden: bool


@dataclass(frozen=True)
class RenderedTable:
    """A table ready to be laid out. `missing_note` explains the dash; empty where nothing is missing."""

    id: str
    title: str
    note: str
    missing_note: str
    headers: tuple[Header, ...]
    rows: tuple[TableRow, ...]
    first: int


def render_table(content: Mapping[str, Any], table_id: str | None, language: str) -> RenderedTable:
    """A table of a finding in one language; the first one without an id. Raises UnknownPart.

    The ends of an interval, and of the bounds of hidden cells, stand in one column where a figure of the
    finding names them as a pair.
    """
    table = find_table(content, table_id)
    headers = headers_of(content, table, language)
    places = {column["id"]: place for place, column in enumerate(table["columns"])}
    main = {places[name] for name in measured(content, table) if name in places}
    silent = t(silent_key(table), language)
    rows = tuple(_row(row, headers, places, main, silent, language) for row in table["rows"])
    missing = any(cell.missing for row in rows for cell in row.cells)
    return RenderedTable(
        id=table["id"],
        title=emphasised(say(table["title"], language)) if table["title"] else "",
        note=emphasised(say(table["note"], language)) if table["note"] else "",
        missing_note=t(missing_key(table), language) if missing else "",
        headers=headers, rows=rows, first=table["first"],
    )


def find_table(content: Mapping[str, Any], table_id: str | None) -> Mapping[str, Any]:
    """A table by id (the first one without); raises UnknownPart with the tables there are."""
    tables: Sequence[Mapping[str, Any]] = content["tables"]
    for table in tables:
        if table_id in (None, table["id"]):
            return table
    raise UnknownPart("table", str(table_id), [table["id"] for table in tables])


def silent_key(table: Mapping[str, Any]) -> str:
    """The word for what is missing: not said by the record of the row, not entered in the one record that the table is
    about, else not published."""
    kinds = {column["kind"] for column in table["columns"]}
    return "not-said" if "record" in kinds else "not-entered" if "words" in kinds else "not-published"


def missing_key(table: Mapping[str, Any]) -> str:
    """The message that explains the dash."""
    return f"figure-{silent_key(table)}-note"


def measured(content: Mapping[str, Any], table: Mapping[str, Any]) -> set[str]:
    """The columns that a figure of this table measures: a row without them is a hidden one."""
    return {
        str(figure["encode"][role]) for figure in content["figures"] if figure["table"] == table["id"]
        for role in ("x", "y", "value") if role in figure["encode"]
    }


def ranges(content: Mapping[str, Any], table: Mapping[str, Any]) -> dict[str, tuple[str, str]]:
    """By the id of its first column: the second column of each range, and the key of the range's label.

    A figure whose range is not an interval of chance names it under `range_label`.
    """
    found = {}
    for figure in content["figures"]:
        encode = figure["encode"]
        if figure["table"] == table["id"]:
            found.update({
                str(encode[low]): (str(encode[high]), str(encode.get("range_label", label)))
                for low, high, label in RANGES if low in encode and high in encode
            })
    return found


def headers_of(content: Mapping[str, Any], table: Mapping[str, Any], language: str) -> tuple[Header, ...]:
    """The headings of the columns that a page shows."""
    shown = [column for column in table["columns"] if not column["hidden"]]
    pairs = ranges(content, table)
    made, skipped = [], ""
    for column, after in zip(shown, [*shown[1:], None], strict=True):
        if column["id"] == skipped:
            continue
        second, label = pairs.get(column["id"], ("", ""))
        if after is not None and second == after["id"]:
            skipped = second
            made.append(Header(column["id"], t(label, language), "", column["kind"], "right", "number",
                               (column["id"], second)))
            continue
        numeric = column["kind"] in NUMERIC_KINDS or column["kind"] == "stars"
        made.append(Header(
            column["id"], column_label(column, content["parameters"], language),
            term(column["technical"], language) if column["technical"] else "", column["kind"],
            "right" if column["kind"] in NUMERIC_KINDS else "left", "number" if numeric else "text",
            (column["id"],),
        ))
    return tuple(made)


def _row(
    row: Sequence[Any], headers: Sequence[Header], places: Mapping[str, int], main: set[int], silent: str,
    language: str,
) -> TableRow:
    """A row as written: once in it the word says that it is missing, unless the table is measured and this row has its
    measures; any other gap is a dash, which the table's note explains."""
    hidden = any(row[place] is None for place in main)
    cells, told = [], bool(main) and not hidden
    for header in headers:
        raw = [row[places[name]] for name in header.columns]
        if all(value is None for value in raw):
            cells.append(Cell(DASH if told else silent, None, missing=True))
            told = True
        elif len(raw) == 2:
            cells.append(Cell(range_text(header.kind, raw[0], raw[1], language), raw[0]))
        else:
            cells.append(_cell(header, raw[0], language))
    return TableRow(tuple(cells), hidden)


def _cell(header: Header, raw: Any, language: str) -> Cell:
    text = write_cell(header.kind, raw, language)
    numeric = header.sort == "number" and isinstance(raw, int | float)
    sorted_by = raw if numeric or header.kind == "moment" else text
    return Cell(text, sorted_by, address=str(raw) if header.kind in SUBJECTS else "")


def named_columns(table: Mapping[str, Any]) -> tuple[str, ...]:
    """The column ids of the data: each of the table's, and a name beside each code that has one."""
    ids: list[str] = []
    for column in table["columns"]:
        ids.append(column["id"])
        if column["kind"] in NAMED:
            ids.append(f"{column['id']}_name")
    return tuple(ids)


def named_rows(table: Mapping[str, Any], language: str) -> list[list[Any]]:
    """The rows of the data, as computed; None is *not published*, never zero."""
    kinds = [column["kind"] for column in table["columns"]]
    rows = []
    for row in table["rows"]:
        cells: list[Any] = []
        for kind, cell in zip(kinds, row, strict=True):
            cells.append(plain_cell(kind, cell, language))
            if kind in NAMED:
                cells.append(None if cell is None else write_cell(kind, cell, language))
        rows.append(cells)
    return rows


def plain_cell(kind: str, cell: Any, language: str) -> Any:
    """A cell as data: a record by its key, words in the reader's language, anything else as it is."""
    if not isinstance(cell, Mapping):
        return cell
    return cell["key"] if kind == "record" else write_cell(kind, cell, language)


def table_csv(
    table: Mapping[str, Any], language: str, *, line_end: str = "\n", told: Mapping[str, str] | None = None,
) -> str:
    """A table as CSV (RFC 4180 but for the line end): a header of column ids, empty for *not published*.

    told : the headings of columns whose id does not say enough to a reader.
    Text that a spreadsheet would take for a formula is preceded by an apostrophe; numbers never are.
    """
    body = io.StringIO(newline="")
    writer = csv.writer(body, lineterminator=line_end)
    writer.writerow((told or {}).get(name, name) for name in named_columns(table))
    writer.writerows([harmless(cell) for cell in row] for row in named_rows(table, language))
    return body.getvalue()


def harmless(cell: Any) -> Any:
    """A cell of a file that a spreadsheet opens: text that it would take for a formula is preceded by an apostrophe."""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA_STARTS) else cell
