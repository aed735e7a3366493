"""Records as data: how what members write is laid out as a table, and how an analysis reads it back.

A table of records has one row per value (`dataset.records_schema`). Missing is absent: a field that a record does not
fill in has no row, so an analysis can tell "none" from "not said".
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from distretto.evidence.dataset import (
    RECORD_COLUMNS,
    Coverage,
    Indicator,
    Vintage,
    manifest_bytes,
    records_schema,
    write_atomically,
)
from distretto.evidence.provenance import content_hash
from distretto.evidence.store import Cut, encoded

if TYPE_CHECKING:
    import pyarrow as pa

COMMON = ("as_of", "confirmation", "end", "language", "regions", "sectors", "start", "themes", "title")
"""What every analysis of records asks for."""


class RecordValue(NamedTuple):
    """One value of a record: a row of the table, its columns in order."""

    record: str
    version: int
    language: str
    field: str
    line: int = 0
    code: str = ""
    text: str = ""
    number: float | None = None
    geo: str = ""
    year: float | None = None


@dataclass(frozen=True)
class Entry:
    """One record with its values by field, as `Cut` holds them.

    version : at which it was read. original : the language in which it was written first.
    titles : by language, the original's first.
    """

    key: str
    version: int
    original: str
    titles: Mapping[str, str]
    values: Mapping[str, tuple[RecordValue, ...]]

    def codes(self, field: str) -> tuple[str, ...]:
        """The codes of a field, sorted; none where it is not filled in."""
        return tuple(value.code for value in self.values.get(field, ()) if value.code)

    def code(self, field: str) -> str:
        """The one code of a field, or "" where it is not filled in."""
        return next(iter(self.codes(field)), "")

    def number(self, field: str) -> float | None:
        """The number of a field, or None."""
        return next((value.number for value in self.values.get(field, ()) if value.number is not None), None)

    def year(self, field: str) -> int | None:
        """The year that a field tells, or None."""
        return next((int(value.year) for value in self.values.get(field, ()) if value.year is not None), None)

    def texts(self, field: str) -> Mapping[str, str]:
        """A text by language, the original's first; empty where it is not filled in."""
        return _by_language(self.values.get(field, ()), self.original)

    def lines(self, field: str) -> tuple[Mapping[str, tuple[RecordValue, ...]], ...]:
        """The lines of a field with several columns: of each line, its values by column."""
        found: dict[int, dict[str, list[RecordValue]]] = {}
        for name, values in self.values.items():
            stem, _, column = name.partition(".")
            if stem == field and column:
                for value in values:
                    found.setdefault(value.line, {}).setdefault(column, []).append(value)
        return tuple(
            {column: tuple(values) for column, values in found[line].items()} for line in sorted(found)
        )


def words(values: Iterable[RecordValue], original: str) -> Mapping[str, str]:
    """The texts of a line's column by language, the original's first."""
    return _by_language(values, original)


def _by_language(values: Iterable[RecordValue], original: str) -> dict[str, str]:
    told = {value.language: value.text for value in values if value.text}
    return {language: told[language] for language in sorted(told, key=lambda one: (one != original, one))}


def entries(cut: Cut) -> tuple[Entry, ...]:
    """The records of a cut, by key."""
    by_key: dict[str, list[RecordValue]] = {}
    for value in _rows(cut.table):
        by_key.setdefault(value.record, []).append(value)
    return tuple(_entry(key, by_key[key]) for key in sorted(by_key))


def _entry(key: str, rows: Iterable[RecordValue]) -> Entry:
    values: dict[str, list[RecordValue]] = {}
    for row in rows:
        values.setdefault(row.field, []).append(row)
    original = next((row.code for row in values.get("language", ())), "")
    whole = {field: tuple(told) for field, told in values.items()}
    own = [row.version for told in whole.values() for row in told if row.language == original]
    return Entry(key, max(own, default=0), original, _by_language(whole.get("title", ()), original), whole)


def _rows(table: pa.Table) -> Iterator[RecordValue]:
    columns = [table[name].to_pylist() for name in RECORD_COLUMNS]
    return (RecordValue(*row) for row in zip(*columns, strict=True))


def records_table(values: Iterable[RecordValue]) -> pa.Table:
    """Values as a table of records, in the order that gives its hash."""
    import pyarrow as pa

    rows = sorted(set(values), key=_place)
    columns: dict[str, list[Any]] = {name: [row[at] for row in rows] for at, name in enumerate(RECORD_COLUMNS)}
    plain = {
        field.name: pa.array(
            columns[field.name], pa.string() if pa.types.is_dictionary(field.type) else field.type
        )
        for field in records_schema()
    }
    return encoded(pa.table(plain), "records")


def _place(value: RecordValue) -> tuple[Any, ...]:
    return tuple((part is None, part or 0) if at in (7, 9) else part for at, part in enumerate(value))


@dataclass(frozen=True)
class RecordSet:
    """A set of records at one state: what its manifest says beside what follows from the values.

    state : the number of the state, that grows with every change. retrieved : the day, or year, of the newest.
    """

    name: str
    state: int
    provider: str
    licence: str
    citation: str
    retrieved: str


def write_records(about: RecordSet, values: Iterable[RecordValue], folder: Path) -> Vintage:
    """Write a vintage of records into `folder/VERSION/`: the same values in the same state give the same bytes.

    The version is the state's number and the beginning of the content's hash. The manifest comes last: until it is
    there, nobody sees the vintage.
    """
    table = records_table(values)
    vintage = describe(about, table)
    place = folder / vintage.version
    write_atomically(place / f"{about.name}.parquet", _parquet(table))
    write_atomically(place / "manifest.json", manifest_bytes((vintage,)))
    return replace(vintage, path=place / f"{about.name}.parquet")


def describe(about: RecordSet, table: pa.Table) -> Vintage:
    """The vintage that a table of records is."""
    sha256 = content_hash(table)
    fields = sorted(set(table["field"].to_pylist()))
    told = zip(table["field"].to_pylist(), table["year"].to_pylist(), strict=True)
    years = sorted({int(year) for field, year in told if field == "as_of" and year is not None})
    return Vintage(
        name=about.name, version=f"{about.state:09d}-{sha256[:12]}", sha256=sha256, provider=about.provider,
        table_code=about.name, licence=about.licence, citation=about.citation, retrieved=about.retrieved, edition="",
        years=tuple(years), indicators=tuple(Indicator(field, "") for field in fields),
        coverage=Coverage(table.num_rows, 0, 0, 0), shape="records",
    )


def _parquet(table: pa.Table) -> bytes:
    import pyarrow.parquet as pq

    sink = io.BytesIO()
    pq.write_table(table, sink, compression="zstd", store_schema=False, data_page_version="2.0")
    return sink.getvalue()


def state_of(version: str) -> int:
    """The state's number in a version; raises ValueError for another version."""
    match = re.fullmatch(r"(\d{9,})-[0-9a-f]{12}", version)
    if match is None:
        raise ValueError(f"{version!r} is not the version of a record set")
    return int(match[1])
