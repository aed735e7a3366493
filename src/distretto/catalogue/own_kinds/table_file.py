"""A file of own data as a plain table of texts, whether it is a CSV or a workbook.

A CSV may have commas, semicolons or tabulators, and be written in UTF-8 (with or without its mark), UTF-16 or, as older
spreadsheets do, in Windows' Latin-1. Of a workbook the first sheet that holds something is read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter

from distretto.catalogue.interfaces.entries import Unreadable, Where
from distretto.catalogue.interfaces.xlsx_form import sheets_of
from distretto.evidence.classifications.transliteration import folded

WORKBOOK = b"PK\x03\x04"


@dataclass(frozen=True)
class PlainTable:
    """A heading and rows of texts; each row with the line of the file, counted from 1, on which it begins."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    heading_row: int = 1

    def columns(self, names: Mapping[str, Sequence[str]]) -> dict[str, int]:
        """The place of each column that is there, by its name: the first heading that is one of its words.

        names : by column the words, folded, by which it may be called.
        """
        found: dict[str, int] = {}
        for place, heading in enumerate(self.headings):
            said = folded(heading).strip().replace("_", " ")
            for name, words in names.items():
                if said in words and name not in found:
                    found[name] = place
        return found

    def where(self, row: int, place: int, value: str) -> Where:
        """The place of a cell, as it is told."""
        return Where(row, self.headings[place].strip(), get_column_letter(place + 1), value)

    def cells(self) -> Iterator[tuple[int, tuple[str, ...]]]:
        """The rows that are not empty, each filled up to the width of the heading."""
        width = len(self.headings)
        for line, row in self.rows:
            if any(cell.strip() for cell in row):
                yield line, tuple(cell.strip() for cell in row) + ("",) * (width - len(row))


def read_table(data: bytes, most: int) -> PlainTable:
    """The table of a file; raises Unreadable where there is none, or one of more than so many rows."""
    rows = _workbook_rows(data) if data.startswith(WORKBOOK) else _csv_rows(data)
    filled = [(line, row) for line, row in rows if any(cell.strip() for cell in row)]
    if not filled:
        raise Unreadable("import-empty")
    (at, headings), *rest = filled
    if len(rest) > most:
        raise Unreadable("import-too-many-rows", most=most)
    return PlainTable(headings, tuple(rest), at)


def _workbook_rows(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    for _, rows in sheets_of(data):
        if rows:
            return [(number, tuple(row)) for number, row in rows]
    return []


def _csv_rows(data: bytes) -> list[tuple[int, tuple[str, ...]]]:
    text = _text(data)
    first = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(";\t,", key=first.count))
    rows, line = [], 1
    try:
        for row in reader:
            rows.append((line, tuple(row)))
            line = reader.line_num + 1
    except csv.Error as error:
        raise Unreadable("import-not-csv") from error
    return rows


def _text(data: bytes) -> str:
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return data.decode("utf-16")
        if b"\0" in data:
            raise Unreadable("import-not-csv")
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")
