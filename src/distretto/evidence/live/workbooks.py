"""Tables that a person exported: the sheets of a workbook, or a delimited file, as text with the rows' numbers."""

from __future__ import annotations

import csv
import gzip
import io
import re
import warnings
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from distretto.evidence.sources.faults import SourceError, said

LOOKED_AT = 20
"""The first rows of a sheet, among which its heading is looked for: titles may stand above it."""
DELIMITERS = ",;\t|"
Names = Mapping[str, Sequence[str]]
"""The columns that are looked for, each with the spellings under which it may stand."""


@dataclass(frozen=True)
class Sheet:
    """A table as text: its name for a fault, and all of its rows, the first of which is row 1."""

    name: str
    rows: tuple[tuple[str, ...], ...]

    def heading(self, needed: Names) -> int | None:
        """The place of the row that has all of these columns, None where there is none."""
        for at, row in enumerate(self.rows[:LOOKED_AT]):
            told = [plain(cell) for cell in row]
            if all(any(name in told for name in names) for names in needed.values()):
                return at
        return None

    def lacking(self, needed: Names) -> tuple[str, ...]:
        """The columns that are missing in the row that has most of them."""
        best = max(
            ({plain(cell) for cell in row} for row in self.rows[:LOOKED_AT]),
            key=lambda told: sum(any(name in told for name in names) for names in needed.values()), default=set(),
        )
        return tuple(column for column, names in needed.items() if not any(name in best for name in names))

    def records(self, heading: int, columns: Names) -> Iterator[tuple[int, dict[str, str]]]:
        """The rows below the heading that are not empty: their number, and their cells by column, "" where there is
        none of these columns."""
        told = [plain(cell) for cell in self.rows[heading]]
        places = {
            column: next((told.index(name) for name in names if name in told), None)
            for column, names in columns.items()
        }
        for number, row in enumerate(self.rows[heading + 1:], start=heading + 2):
            if any(row):
                yield number, {
                    column: row[at] if at is not None and at < len(row) else "" for column, at in places.items()
                }


def plain(heading: str) -> str:
    """A heading as it is compared: small letters and figures, single blanks."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", heading.casefold()).split())


def sheets(paths: Sequence[Path]) -> Iterator[Sheet]:
    """Every sheet and delimited file of these; raises SourceError where one cannot be read."""
    for path in paths:
        if path.name.lower().endswith((".xlsx", ".xlsm")):
            yield from _of_workbook(path)
        else:
            yield _of_text(path)


def _of_workbook(path: Path) -> Iterator[Sheet]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = load_workbook(path, read_only=True, data_only=True)
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                rows = tuple(tuple(_text(cell) for cell in row) for row in sheet.iter_rows(values_only=True))
                yield Sheet(f"{path.name}, {sheet.title}", rows)
            book.close()
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, InvalidFileException) as error:
        if isinstance(error, SourceError):
            raise
        raise SourceError(path.name, said("no-workbook")) from error


def _of_text(path: Path) -> Sheet:
    try:
        body = path.read_bytes()
        text = (gzip.decompress(body) if path.name.lower().endswith(".gz") else body).decode("utf-8-sig")
        first = next((line for line in text.splitlines() if line.strip()), "")
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(DELIMITERS, key=first.count))
        return Sheet(path.name, tuple(tuple(cell.strip() for cell in row) for row in reader))
    except UnicodeDecodeError as error:
        raise SourceError(path.name, said("not-utf8-save")) from error
    except (OSError, EOFError, csv.Error) as error:
        raise SourceError(path.name, said("unreadable")) from error


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, datetime | date):
        return f"{cell:%Y-%m-%d}"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return " ".join(str(cell).split())
