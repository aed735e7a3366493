"""A file of any size becomes one Parquet file of text, its rows numbered as the file counts them."""

from __future__ import annotations

import codecs
import csv
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distretto.evidence.classifications.directory import canonical, directory
from distretto.evidence.classifications.nace_versions import REVISIONS, read_nace
from distretto.evidence.engine import OFFLINE
from distretto.evidence.own.faults import refuse

if TYPE_CHECKING:
    import duckdb

COUNTRY = 2
"""How many letters of a region's code are those of its country."""
ROW = "distretto_row"
"""The column that numbers the rows; the heading of a file is row 1."""
DELIMITERS = ",;\t|"
FORMATS = (".csv", ".tsv", ".txt", ".csv.gz", ".xlsx", ".parquet")
_LOOKED_AT = 64 * 1024
_BATCH = 50_000


@dataclass(frozen=True)
class Staged:
    """A file as text: `path` is Parquet with the file's columns and ROW; an empty cell is missing.

    sheet : of a workbook, the one that was read; "" of any other file.
    """

    path: Path
    name: str
    columns: tuple[str, ...]
    rows: int
    sheet: str = ""

    @property
    def source(self) -> str:
        """The table for a query, quoted."""
        return f"read_parquet({literal(str(self.path))})"


def suffix_of(name: str) -> str:
    """The suffix of a file of a kind that can be read, the longest that fits; raises WrongTable for any other."""
    found = [one for one in FORMATS if name.lower().endswith(one)]
    if not found:
        raise refuse("load-format", name=name, formats=", ".join(FORMATS))
    return max(found, key=len)


def sheets_of(file: Path, *, name: str = "") -> tuple[str, ...]:
    """The sheets of a workbook, in its order; none of a file of another kind. Raises WrongTable for a broken one."""
    told = name or file.name
    if suffix_of(told) != ".xlsx":
        return ()
    with _workbook(file, told) as book:
        return tuple(one.title for one in book.worksheets)


def stage(
    file: Path, folder: Path, *, name: str = "", sheet: str | None = None, most: int | None = None
) -> Staged:
    """Read a CSV (also gzip; comma, semicolon, tab or bar; UTF-8 or Latin-1), an XLSX sheet or a Parquet file.

    folder : where the staged file goes. name : what the file is called to people, by default its own name. sheet : of
    a workbook, by default the first with a heading of several columns and a row. most : rows that are taken, by default
    any number.
    Raises WrongTable where it cannot be read, has a column twice named, no row, or more rows than are taken; of a
    workbook with several sheets it names the one.
    """
    told = known = name or file.name
    read = ""
    suffix = suffix_of(told)
    limit = None if most is None else most + 1
    target = folder / "staged.parquet"
    connection = connect()
    try:
        if suffix == ".xlsx":
            read, told = _from_workbook(file, target, told, sheet, limit)
        elif suffix == ".parquet":
            _from_parquet(connection, file, target, told, limit)
        else:
            _from_delimited(connection, file, target, told, limit)
        found = connection.sql(f"SELECT * FROM read_parquet({literal(str(target))}) LIMIT 0").columns
        (rows,) = connection.execute(f"SELECT count(*) FROM read_parquet({literal(str(target))})").fetchone() or (0,)
    finally:
        connection.close()
    if not rows:
        raise refuse("load-no-rows", name=told)
    if most is not None and rows > most:
        raise refuse("load-many-rows", name=told, most=most)
    return Staged(target, known, tuple(column for column in found if column != ROW), int(rows), read)


def connect() -> duckdb.DuckDBPyConnection:
    """A connection of its own, which reaches for nothing outside."""
    import duckdb

    return duckdb.connect(":memory:", config=OFFLINE)


def quoted(column: str) -> str:
    """A column's name in a query."""
    return '"' + column.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A text in a query, where it cannot be bound."""
    return "'" + text.replace("'", "''") + "'"


def _from_delimited(
    connection: duckdb.DuckDBPyConnection, file: Path, target: Path, told: str, limit: int | None
) -> None:
    import duckdb

    heading, encoding = _heading(file, told)
    delimiter = max(DELIMITERS, key=heading.count)
    names = _names(next(csv.reader([heading], delimiter=delimiter), []), told)
    columns = "{" + ", ".join(f"{literal(one)}: 'VARCHAR'" for one in names) + "}"
    read = (
        f"read_csv({literal(str(file))}, header=false, skip=1, columns={columns}, delim={literal(delimiter)}, "
        f"quote='\"', escape='\"', encoding={literal(encoding)}, null_padding=false, auto_detect=false)"
    )
    try:
        _write(connection, read, names, target, limit)
    except duckdb.Error as error:
        raise refuse("load-unreadable", name=told, reason=_plain(str(error))) from error


def _heading(file: Path, told: str) -> tuple[str, str]:
    """The first line of a delimited file, and its encoding by DuckDB's name."""
    import gzip

    opened = gzip.open if told.lower().endswith(".gz") else open
    try:
        with opened(file, "rb") as stream:
            begin = stream.read(_LOOKED_AT)
            try:
                decoder = codecs.getincrementaldecoder("utf-8")()
                decoder.decode(begin)
                for piece in iter(lambda: stream.read(1 << 20), b""):
                    decoder.decode(piece)
                decoder.decode(b"", final=True)
                encoding = "utf-8"
            except UnicodeDecodeError:
                encoding = "latin-1"
    except (OSError, EOFError) as error:
        raise refuse("load-unreadable", name=told, reason=str(error)) from error
    if b"\0" in begin:
        raise refuse("load-not-text", name=told)
    text = begin.decode("utf-8-sig" if encoding == "utf-8" else encoding, errors="replace")
    if not text.strip():
        raise refuse("load-empty-file", name=told)
    first = text.splitlines()[0]
    if not first.strip():
        raise refuse("load-no-heading", name=told)
    return first, encoding


def _from_parquet(
    connection: duckdb.DuckDBPyConnection, file: Path, target: Path, told: str, limit: int | None
) -> None:
    import duckdb

    source = f"read_parquet({literal(str(file))})"
    try:
        names = _names(connection.sql(f"SELECT * FROM {source} LIMIT 0").columns, told)
        _write(connection, source, names, target, limit)
    except duckdb.Error as error:
        raise refuse("load-unreadable", name=told, reason=_plain(str(error))) from error


def _write(
    connection: duckdb.DuckDBPyConnection, source: str, names: list[str], target: Path, limit: int | None
) -> None:
    cells = ", ".join(f"nullif(trim(CAST({quoted(one)} AS VARCHAR)), '') AS {quoted(one)}" for one in names)
    connection.sql(
        f"COPY (SELECT row_number() OVER () + 1 AS {ROW}, {cells} FROM {source}"
        f"{'' if limit is None else f' LIMIT {limit}'}) TO {literal(str(target))} (FORMAT parquet, COMPRESSION zstd)"
    )


@contextmanager
def _workbook(file: Path, told: str) -> Iterator[Any]:
    """A workbook, open to be read from the beginning."""
    from zipfile import BadZipFile

    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        raise refuse("load-unreadable", name=told, reason=str(error)) from error
    try:
        yield book
    finally:
        book.close()


def _from_workbook(file: Path, target: Path, told: str, sheet: str | None, limit: int | None) -> tuple[str, str]:
    """Stage a sheet; which one, and what the file is called where it has several."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    with _workbook(file, told) as book:
        sheets = {one.title: one for one in book.worksheets}
        if sheet is not None and sheet not in sheets:
            raise refuse("load-no-sheet", name=told, sheet=sheet, sheets=", ".join(sheets))
        tables = (title for title, one in sheets.items() if _has_rows(one))
        chosen = sheet or next(tables, "") or next(iter(sheets), "")
        if not chosen:
            raise refuse("load-no-heading", name=told)
        if len(sheets) > 1:
            told = f"{told}: {chosen}"
        rows = sheets[chosen].iter_rows(values_only=True)
        heading = list(next(rows, ()))
        while heading and heading[-1] is None:
            heading.pop()
        names = _names(["" if one is None else str(one) for one in heading], told)
        schema = pa.schema([(ROW, pa.int64()), *((one, pa.string()) for one in names)])
        with pq.ParquetWriter(target, schema, compression="zstd") as writer:
            for batch in _batches(islice(enumerate(rows, 2), limit)):
                filled = [(number, row) for number, row in batch if any(cell is not None for cell in row)]
                columns: list[list[Any]] = [[number for number, _ in filled]]
                columns += [[_text(row[k]) if k < len(row) else None for _, row in filled] for k in range(len(names))]
                arrays = [pa.array(c, f.type) for c, f in zip(columns, schema, strict=True)]
                writer.write_table(pa.table(arrays, schema))
    return chosen, told


def _has_rows(sheet: Any) -> bool:
    """Whether there is a heading of several columns and a row below it: notes have one."""
    begin = list(sheet.iter_rows(max_row=2, values_only=True))
    return len(begin) > 1 and all(sum(cell is not None for cell in row) > 1 for row in begin)


def _batches(rows: Iterator[tuple[int, Any]]) -> Iterator[list[tuple[int, Any]]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch


def _text(cell: Any) -> str | None:
    if cell is None:
        return None
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date | datetime):
        return cell.isoformat()
    return str(cell).strip() or None


def _names(heading: list[str], told: str) -> list[str]:
    names = [one.strip().lstrip("\ufeff") for one in heading]
    if not any(names):
        raise refuse("load-no-heading", name=told)
    for place, one in enumerate(names, 1):
        if not one or one.casefold() == ROW:
            raise refuse("load-column-unnamed", name=told, place=place)
    of_data = [one for one in names if _is_value(one)]
    if len(of_data) > 1:
        raise refuse("load-heading-data", name=told, values=", ".join(of_data[:3]))
    folded = [one.casefold() for one in names]
    twice = sorted({one for one, name in zip(names, folded, strict=True) if folded.count(name) > 1})
    if twice:
        raise refuse("load-column-twice", name=told, columns=", ".join(twice))
    return names


def _is_value(heading: str) -> bool:
    """Whether this heads no column, but is a figure or a code of a region or an industry."""
    number = re.fullmatch(r"-?\d+([.,]\d+)?", heading) is not None and re.fullmatch(r"(19|20)\d\d", heading) is None
    code = len(heading) > COUNTRY and (
        canonical(heading) in directory() or any(read_nace(heading, one, strict=True) for one in REVISIONS)
    )
    return number or code


def _plain(error: str) -> str:
    """The line of the engine's complaint that says what is wrong, without its advice on options."""
    lines = [one.strip() for one in error.splitlines() if one.strip()]
    return " ".join(lines[:2])
