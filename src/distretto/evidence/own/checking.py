"""Every value of a mapped table against its classification: all faults at once, or rows that can be added up."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from distretto.evidence.classifications.directory import EDITIONS, NEWEST, canonical, directory
from distretto.evidence.classifications.nace_versions import REVISIONS, nearest, read_nace
from distretto.evidence.classifications.recoding import recode
from distretto.evidence.classifications.region_search import nearest_regions
from distretto.evidence.own.faults import Fault, WrongTable
from distretto.evidence.own.mapping import FIRST_YEAR, LAST_YEAR, Mapping, faults_of, looks_like_region
from distretto.evidence.own.reading import ROW, Staged, connect, literal, quoted

if TYPE_CHECKING:
    import duckdb

MOST_FAULTS = 100
"""How many different faults are told; more would not be read."""
REGION_LEVEL = 2
_ROWS_TOLD = 5
_NEAR = 3


@dataclass(frozen=True)
class Checked:
    """Rows that can be added up: `path` is Parquet with region, industry, time, unit and the measures.

    rows : how many; left_out : rows that corrections left out, by role and value; unknown : by measure, rows without a
    value; mixed : divisions whose content is not that of NACE Rev. 2.
    """

    path: Path
    mapping: Mapping
    rows: int
    left_out: dict[str, int]
    unknown: dict[str, int]
    mixed: tuple[str, ...]
    years: tuple[int, ...]


def check(staged: Staged, mapping: Mapping, folder: Path, *, edition: str | None = None) -> Checked:
    """Read every value; raises WrongTable with all faults (each value once, its rows counted), and nothing is kept.

    edition : the NUTS edition in which regions are wanted, by default that of the mapping; a region without an equal
    there is a fault. An empty region, industry or year is a fault; an empty measure is missing, not zero.
    """
    wrong = faults_of(mapping, staged)
    if wrong:
        raise WrongTable(wrong)
    connection = connect()
    try:
        codes: dict[str, dict[str, str]] = {}
        faults: list[Fault] = []
        readers: dict[str, Callable[[str], str | Fault]] = {
            "region": partial(_region, mapping=mapping, edition=edition or mapping.edition),
            "industry": partial(_industry, mapping=mapping), "year": _year,
        }
        for role, read in readers.items():
            if role in mapping.columns:
                codes[role] = _read_codes(connection, staged, mapping, role, read, faults)
        for measure in mapping.measures:
            faults += _wrong_numbers(connection, staged, mapping, measure)
        if mapping.kind == "table" and not faults:
            faults += _twice(connection, staged, mapping, codes)
        if faults:
            raise WrongTable(faults[:MOST_FAULTS])
        return _coded(connection, staged, mapping, codes, folder)
    finally:
        connection.close()


def corrected(mapping: Mapping, role: str) -> str:
    """The text of a role's cell as corrected, in a query: NULL where it is empty and no correction is for that."""
    cell = quoted(mapping.columns[role])
    told = mapping.corrections.get(role, {})
    if not told:
        return cell
    cases = " ".join(f"WHEN {_is(cell, given)} THEN {literal(meant)}" for given, meant in sorted(told.items()))
    return f"CASE {cases} ELSE {cell} END"


def _is(cell: str, given: str) -> str:
    """The condition that a cell has this text; with "" that it is empty."""
    return f"{cell} = {literal(given)}" if given else f"{cell} IS NULL"


def _read_codes(
    connection: duckdb.DuckDBPyConnection, staged: Staged, mapping: Mapping, role: str,
    read: Callable[[str], str | Fault], faults: list[Fault],
) -> dict[str, str]:
    """What each text of a column means; what cannot be read becomes a fault. Rows left out have the text ""."""
    column = mapping.columns[role]
    found = connection.sql(
        f"SELECT {corrected(mapping, role)} AS text, count(*) AS many, list(row ORDER BY row)[1:{_ROWS_TOLD}] AS first "
        f"FROM (SELECT *, {ROW} AS row FROM {staged.source}) GROUP BY 1 ORDER BY min(row)"
    ).fetchall()
    known: dict[str, str] = {}
    for text, many, first in found:
        if text == "":
            continue
        told = Fault("load-empty", {"role": role}) if text is None else read(text)
        if isinstance(told, Fault):
            faults.append(Fault(told.key, told.values, column, tuple(int(one) for one in first), int(many), told.near))
        else:
            known[text] = told
    return known


def _region(text: str, *, mapping: Mapping, edition: str) -> str | Fault:
    code = canonical(text)
    region = directory().get(code)
    if region is None:
        nearest = nearest_regions(text)[:_NEAR]
        near = ", ".join(f"{one.code} ({one.latin})" for one in nearest)
        values = {"given": text, "near": near or "none", "first": EDITIONS[0], "last": NEWEST}
        key = "load-region-no-edition" if looks_like_region(text) else "load-region-unknown"
        return Fault(key, values, near=tuple(one.code for one in nearest))
    if mapping.edition not in region.editions:
        return Fault("load-region-edition", {
            "given": text, "edition": mapping.edition, "editions": ", ".join(region.editions),
            "say": region.editions[-1],
        })
    if mapping.kind == "firms":
        if region.level < REGION_LEVEL:
            return Fault("load-region-large", {"given": text})
        code = code[: REGION_LEVEL + 2]
    if edition == mapping.edition:
        return code
    there = recode(code, mapping.edition, edition)
    if there.kind not in ("same", "renamed"):
        return Fault("load-region-changed", {"given": text, "code": code, "edition": edition, "kind": there.kind})
    return there.codes[0]


def _industry(text: str, *, mapping: Mapping) -> str | Fault:
    found = read_nace(text, mapping.nace)
    if found is None:
        near = tuple(nearest(text, mapping.nace)[:_NEAR])
        other = next((one for one in REVISIONS if one != mapping.nace and read_nace(text, one)), None)
        if other is not None:
            return Fault(
                "load-industry-revision", {"given": text, "revision": mapping.nace, "other": other}, near=near,
            )
        return Fault("load-industry-unknown", {
            "given": text, "revision": mapping.nace, "near": ", ".join(near) or "none",
        }, near=near)
    if mapping.kind == "firms" and len(found.code) != 3:
        return Fault("load-industry-large", {"given": text})
    return found.code


def _year(text: str) -> str | Fault:
    year = text.removesuffix(".0")
    if not year.isdigit() or not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return Fault("load-year-wrong", {"given": text})
    return year


def _number(mapping: Mapping, measure: str) -> str:
    text = corrected(mapping, measure)
    return f"replace({text}, ',', '.')" if mapping.decimal == "," else text


def _wrong_numbers(
    connection: duckdb.DuckDBPyConnection, staged: Staged, mapping: Mapping, measure: str
) -> Iterator[Fault]:
    """Values that are no number or negative: what is written "1.234" with a decimal comma is one too."""
    pattern = r"^\d+(,\d+)?$" if mapping.decimal == "," else r"^\d+(\.\d+)?([eE][+-]?\d+)?$"
    found = connection.sql(
        f"SELECT text, count(*), list(row ORDER BY row)[1:{_ROWS_TOLD}] FROM "
        f"(SELECT {corrected(mapping, measure)} AS text, {ROW} AS row FROM {staged.source}) "
        f"WHERE text IS NOT NULL AND text != '' AND NOT regexp_matches(text, {literal(pattern)}) "
        f"GROUP BY 1 ORDER BY min(row) LIMIT {MOST_FAULTS}"
    ).fetchall()
    for text, many, first in found:
        key = "load-negative" if re.fullmatch(r"-\d+([.,]\d+)?", text) else "load-not-a-number"
        values = {"given": text, "decimal": mapping.decimal}
        yield Fault(key, values, mapping.columns[measure], tuple(int(one) for one in first), int(many))


def _twice(
    connection: duckdb.DuckDBPyConnection, staged: Staged, mapping: Mapping, codes: dict[str, dict[str, str]]
) -> Iterator[Fault]:
    """Regions and industries that stand twice for a year, in a table that should have each once."""
    _name_codes(connection, codes)
    found = connection.sql(
        f"SELECT region, industry, time, count(*), list({ROW} ORDER BY {ROW})[1:{_ROWS_TOLD}] FROM "
        f"({_read(staged, mapping, codes)}) GROUP BY 1, 2, 3 HAVING count(*) > 1 "
        f"ORDER BY min({ROW}) LIMIT {MOST_FAULTS}"
    ).fetchall()
    for region, industry, time, many, first in found:
        values = {"region": region, "industry": industry, "year": str(time)}
        yield Fault("load-twice", values, "", tuple(int(one) for one in first), int(many))


def _name_codes(connection: duckdb.DuckDBPyConnection, codes: dict[str, dict[str, str]]) -> None:
    import pyarrow as pa

    for role, known in codes.items():
        told = {"text": list(known), "code": list(known.values())}
        table = pa.table({name: pa.array(values, pa.string()) for name, values in told.items()})
        connection.register(f"codes_{role}", table)


def _read(staged: Staged, mapping: Mapping, codes: dict[str, dict[str, str]]) -> str:
    """The query for the rows with their codes; those that corrections leave out find none."""
    cells = [f"rows.{ROW}"]
    joins = []
    for role, name in (("region", "region"), ("industry", "industry"), ("year", "time")):
        if role in codes:
            joins.append(f"JOIN codes_{role} ON codes_{role}.text = rows.{role}")
            code = f"codes_{role}.code"
            cells.append(f"{code if role != 'year' else f'CAST({code} AS SMALLINT)'} AS {name}")
        else:
            cells.append(f"CAST({mapping.year} AS SMALLINT) AS time")
    cells += ["rows.unit", *(f"TRY_CAST(rows.{one} AS DOUBLE) AS {one}" for one in mapping.measures)]
    unit = quoted(mapping.columns["unit"]) if "unit" in mapping.columns else "NULL"
    told = [f"{corrected(mapping, role)} AS {role}" for role in codes]
    told += [f"coalesce(CAST({unit} AS VARCHAR), '#' || {ROW}) AS unit", ROW]
    told += [f"{_number(mapping, one)} AS {one}" for one in mapping.measures]
    kept = " AND ".join(f"rows.{one} IS DISTINCT FROM ''" for one in mapping.measures) or "true"
    return (
        f"SELECT {', '.join(cells)} FROM (SELECT {', '.join(told)} FROM {staged.source}) AS rows {' '.join(joins)} "
        f"WHERE {kept}"
    )


def _coded(
    connection: duckdb.DuckDBPyConnection, staged: Staged, mapping: Mapping, codes: dict[str, dict[str, str]],
    folder: Path,
) -> Checked:
    path = folder / "coded.parquet"
    _name_codes(connection, codes)
    connection.sql(
        f"COPY ({_read(staged, mapping, codes)}) TO {literal(str(path))} (FORMAT parquet, COMPRESSION zstd)"
    )
    unknown = ", ".join(f"count(*) - count({one})" for one in mapping.measures)
    told: tuple[Any, ...] = connection.execute(
        f"SELECT count(*), list_sort(list(DISTINCT time)){', ' + unknown if unknown else ''} "
        f"FROM read_parquet({literal(str(path))})"
    ).fetchone() or (0, [])
    if not told[0]:
        raise WrongTable((Fault("load-nothing-left"),))
    mixed = {read.code for text in codes["industry"] if (read := read_nace(text, mapping.nace)) and read.mixed}
    return Checked(
        path, mapping, int(told[0]), _left_out(connection, staged, mapping),
        {one: int(many) for one, many in zip(mapping.measures, told[2:], strict=True)},
        tuple(sorted(mixed)), tuple(int(year) for year in told[1]),
    )


def _left_out(connection: duckdb.DuckDBPyConnection, staged: Staged, mapping: Mapping) -> dict[str, int]:
    found = {}
    for role, told in sorted(mapping.corrections.items()):
        for given in sorted(one for one, meant in told.items() if meant == ""):
            (many,) = connection.execute(
                f"SELECT count(*) FROM {staged.source} WHERE {_is(quoted(mapping.columns[role]), given)}"
            ).fetchone() or (0,)
            found[f"{role} {given}".rstrip()] = int(many)
    return found
