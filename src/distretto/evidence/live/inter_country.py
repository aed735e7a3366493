"""Inter-country input-output tables, industry by industry: Eurostat's FIGARO and the OECD's ICIO, as published.

A file is one year's table: FIGARO's as a matrix or flat, the OECD's as a matrix; by itself, compressed or in an
archive. What is kept of it is every industry's exports taken apart, as of the World Input-Output Database, in a data
set of its own: these tables have other industries, other countries and other accounts, and none continues another.
"""

from __future__ import annotations

import gzip
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.sources.exports_taken_apart import DOLLARS, EUROS, indicators, rows_of
from distretto.evidence.sources.faults import SourceError, said
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source
from distretto.methods.value_chains import InputOutput, input_output

if TYPE_CHECKING:
    import pyarrow as pa

ECONOMIES, INDUSTRIES = "inter_country_economies", "inter_country_industries"
FIGARO_NAME, ICIO_NAME = "value_chains_figaro", "value_chains_icio"
FLAT = ("icioiRow", "icioiCol", "obsValue")
"""The columns of FIGARO's flat file that say who sold to whom, and how much in million euro."""
BY_PRODUCT = "CPA_"
_BLOCK = 1 << 26
"""Bytes that are read at a time: one line of a matrix has thousands of cells."""
_ACCOUNTS = 0.005
"""The share of all output by which sums may miss it: rounding leaves far less, a lost line far more."""
_NEGLIGIBLE = 1e-4
"""The share of all sales to industries that cells below zero, or of industries without output, may have."""
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class _Shape:
    """How a provider writes its table: codes of economies as ours, final uses, and what is no industry.

    accounts : rows of value added and taxes, or what these begin with. output : rows and columns of gross output.
    """

    dataset: str
    money: str
    economies: Mapping[str, str]
    final: frozenset[str]
    accounts: tuple[str, ...]
    output: tuple[str, ...] = ()


def _economies() -> Mapping[str, str]:
    return {code.extra["provider"]: code.code for code in file_list(ECONOMIES).choices}


def _figaro_shape() -> _Shape:
    own = {code: code for code in _economies().values()}
    return _Shape(
        FIGARO_NAME, EUROS, {**own, "GR": "EL", "GB": "UK", "FIGW1": "ROW"},
        frozenset({"P3_S13", "P3_S14", "P3_S15", "P51G", "P5M", "P52", "P53"}), ("W2_",),
    )


def _icio_shape() -> _Shape:
    """The OECD's table; where it has parts of China and of Mexico by themselves they are added up."""
    return _Shape(
        ICIO_NAME, DOLLARS, {**_economies(), "CN1": "CN", "CN2": "CN", "MX1": "MX", "MX2": "MX"},
        frozenset({"HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR", "P33"}), ("TLS", "VA"), ("OUT",),
    )


def figaro(paths: Sequence[Path]) -> Parsed:
    """Rows of `value_chains_figaro`, one table a year; raises SourceError, which names the file and the cell."""
    return _read(paths, _figaro_shape())


def icio(paths: Sequence[Path]) -> Parsed:
    """Rows of `value_chains_icio`, one table a year; raises SourceError, which names the file and the cell."""
    return _read(paths, _icio_shape())


def _read(paths: Sequence[Path], shape: _Shape) -> Parsed:
    import pyarrow as pa

    rows: list[pa.Table] = []
    seen: dict[int, str] = {}
    neglected = 0
    for name, body in _files(paths):
        year = _year(name)
        if year in seen:
            raise SourceError(name, said("same-year", other=seen[year], year=year))
        seen[year] = name
        table, published, codes, without = _table(name, body, shape)
        neglected += without
        rows += rows_of(shape.dataset, table, published, codes, year, shape.money)
    if not rows:
        raise SourceError(paths[0].name, said("no-csv-inside"))
    return Parsed(pa.concat_tables(rows), left_out={"negligible_cells": neglected})


def _files(paths: Sequence[Path]) -> Iterator[tuple[str, bytes]]:
    """The CSV files with their names, those inside archives too."""
    for path in paths:
        try:
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as archive:
                    for inside in sorted(archive.namelist()):
                        if inside.lower().endswith(".csv"):
                            yield inside.rpartition("/")[2], archive.read(inside)
            elif path.name.lower().endswith(".gz"):
                yield path.name, gzip.decompress(path.read_bytes())
            else:
                yield path.name, path.read_bytes()
        except (OSError, EOFError, zipfile.BadZipFile) as error:
            raise SourceError(path.name, said("unreadable")) from error


def _year(name: str) -> int:
    """The year of a table: the last one in the name of its file (`ICIO2021_2018.csv` is of 2018)."""
    found = re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", name)
    if not found:
        raise SourceError(name, said("name-without-year", example="matrix_eu-ic-io_ind-by-ind_25ed_2022.csv"))
    return int(found[-1])


@dataclass(frozen=True)
class _Cells:
    """A table as published: values (rows, columns) by their labels; an empty cell is NaN."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: Floats


def _table(name: str, body: bytes, shape: _Shape) -> tuple[InputOutput, Floats, list[str], int]:
    """The table of a file, the output published with it, the industry of each row, and how many cells were neglected.

    Output is taken as the sum of its row, which keeps the accounts without remainder; where none was published there
    is none. Value added is output without what was bought from industries, so that taxes on products are in it.
    """
    cells = _cells(name, body)
    sellers = [at for at, label in enumerate(cells.rows) if not _beside(label, shape)]
    users = [at for at, label in enumerate(cells.columns) if label not in shape.output]
    final = [at for at in users if cells.columns[at].partition("_")[2] in shape.final]
    buyers = [at for at in users if at not in set(final)]
    made = [_placed(name, cells.rows[at], shape) for at in sellers]
    bought = [_placed(name, cells.columns[at], shape) for at in buyers]
    owners = [_economy(name, cells.columns[at], shape) for at in final]
    pairs = tuple(dict.fromkeys(made))
    if set(pairs) != set(bought):
        country, industry = sorted(set(pairs) ^ set(bought))[0]
        case = "lacks-column" if (country, industry) in set(pairs) else "lacks-row"
        raise SourceError(name, said(case, label=f"{country} {industry}"))
    if not final:
        raise SourceError(name, said("no-final-use"))
    _whole(name, cells, sellers, users)
    place = {pair: number for number, pair in enumerate(pairs)}
    to_row, to_column = [place[pair] for pair in made], [place[pair] for pair in bought]
    by_row = _added(cells.values[sellers], to_row, len(pairs))
    z, y = _added(by_row[:, buyers].T, to_column, len(pairs)).T, by_row[:, final]
    accounts = [at for at, label in enumerate(cells.rows) if label.startswith(shape.accounts)]
    if not accounts:
        raise SourceError(name, said("no-value-added", row=shape.accounts[-1]))
    added = _added(np.nan_to_num(cells.values[np.ix_(accounts, buyers)]).sum(axis=0), to_column, len(pairs))
    published = z.sum(axis=0) + added
    if shape.output:
        published = _added(_output(name, cells, shape, sellers), to_row, len(pairs))
    names = [f"{country} {industry}" for country, industry in pairs]
    _balanced(name, published, {"sold": z.sum(axis=1) + y.sum(axis=1), "bought": z.sum(axis=0) + added}, names)
    neglected = _neglect(name, z, published, names)
    produced = np.where(published == 0, 0.0, z.sum(axis=1) + y.sum(axis=1))
    try:
        table = input_output(
            z, y, produced, names=names, industry_countries=[country for country, _ in pairs],
            final_countries=owners,
        )
    except ValueError as error:
        raise SourceError(name, said("no-accounts")) from error
    return table, published, [industry for _, industry in pairs], neglected


def _cells(name: str, body: bytes) -> _Cells:
    """A matrix or a flat file as one table; raises SourceError where it is neither."""
    import pyarrow as pa
    import pyarrow.csv as csv

    line = body[:_BLOCK].partition(b"\n")[0].decode("utf-8-sig", "replace").strip()
    columns = [column.strip().strip('"') for column in line.split(",")]
    if len(columns) < 4:
        raise SourceError(name, said("no-commas"))
    lacking = [column for column in FLAT if column not in columns]
    flat = len(lacking) < len(FLAT) - 1
    if flat and lacking:
        raise SourceError(name, said("columns", missing=", ".join(lacking), found=", ".join(columns)))
    numbers = {FLAT[2]} if flat else set(columns[1:])
    types = {column: pa.float64() if column in numbers else pa.dictionary(pa.int32(), pa.string())
             for column in columns}
    try:
        read = csv.read_csv(
            io.BytesIO(body), read_options=csv.ReadOptions(block_size=_BLOCK, column_names=columns, skip_rows=1),
            convert_options=csv.ConvertOptions(column_types=types, include_columns=list(FLAT) if flat else columns),
        ).combine_chunks()
    except (pa.ArrowException, UnicodeDecodeError) as error:
        raise SourceError(name, said("no-numbers")) from error
    if flat:
        return _pivoted(name, read)
    if len(set(columns)) != len(columns):
        twice = next(column for at, column in enumerate(columns) if column in columns[:at])
        raise SourceError(name, said("column-twice", given=twice))
    rows = [str(label).strip() for label in read[columns[0]].to_pylist()]
    if len(set(rows)) != len(rows):
        again = next(row for at, row in enumerate(rows) if row in rows[:at])
        raise SourceError(name, said("row-twice", given=again))
    values = np.column_stack([np.asarray(read[column], dtype=np.float64) for column in columns[1:]])
    return _Cells(tuple(rows), tuple(columns[1:]), values)


def _pivoted(name: str, read: pa.Table) -> _Cells:
    """A flat file as a matrix; a pair that is not listed sold nothing."""
    import pyarrow as pa

    sides = []
    for column in FLAT[:2]:
        array = read[column].combine_chunks()
        array = array.chunk(0) if isinstance(array, pa.ChunkedArray) else array
        sides.append((array.dictionary.to_pylist(), np.asarray(array.indices)))
    (rows, row), (columns, at) = sides
    places = row.astype(np.int64) * len(columns) + at
    if len(np.unique(places)) != len(places):
        raise SourceError(name, said("pair-twice"))
    values = np.zeros(len(rows) * len(columns))
    values[places] = np.asarray(read[FLAT[2]], dtype=np.float64)
    return _Cells(tuple(rows), tuple(columns), values.reshape(len(rows), len(columns)))


def _beside(label: str, shape: _Shape) -> bool:
    """Whether a row is none of an industry."""
    return label.startswith(shape.accounts) or label in shape.output


def _economy(name: str, label: str, shape: _Shape) -> str:
    code = shape.economies.get(label.partition("_")[0])
    if code is None:
        raise SourceError(name, said("no-economy", given=label, codes=ECONOMIES))
    return code


def _placed(name: str, label: str, shape: _Shape) -> tuple[str, str]:
    """The economy and the industry of a label such as AT_C10T12."""
    industry = label.partition("_")[2]
    if industry.startswith(BY_PRODUCT):
        raise SourceError(name, said("product", given=label))
    if industry not in file_list(INDUSTRIES):
        raise SourceError(name, said("no-industry", given=label, codes=INDUSTRIES))
    return _economy(name, label, shape), industry


def _whole(name: str, cells: _Cells, sellers: Sequence[int], users: Sequence[int]) -> None:
    """Raise SourceError at the first empty cell of what was sold."""
    empty = np.argwhere(np.isnan(cells.values[np.ix_(sellers, users)]))
    if len(empty):
        row, column = (int(at) for at in empty[0])
        seller, user = cells.rows[sellers[row]], cells.columns[users[column]]
        raise SourceError(name, said("empty-cell", label=seller), column=user)


def _added(values: Floats, places: Sequence[int], n: int) -> Floats:
    """Rows added up by their place, (n, ...): parts of a country become the country."""
    if list(places) == list(range(n)):
        return values.copy()
    out = np.zeros((n, *values.shape[1:]))
    np.add.at(out, np.array(places), values)
    return out


def _output(name: str, cells: _Cells, shape: _Shape, sellers: Sequence[int]) -> Floats:
    """Output by row, as published in a column of its own."""
    column = next((at for at, label in enumerate(cells.columns) if label in shape.output), None)
    if column is None:
        raise SourceError(name, said("no-output", column=shape.output[0]))
    return np.nan_to_num(cells.values[list(sellers), column])


def _balanced(name: str, published: Floats, sums: Mapping[str, Floats], names: Sequence[str]) -> None:
    """Raise SourceError where what was sold, or bought and added, is not the output of the industries."""
    there = published != 0
    for what, found in sums.items():
        apart = np.where(there, np.abs(found - published), 0.0)
        if apart.sum() > _ACCOUNTS * np.abs(published).sum():
            worst = int(apart.argmax())
            raise SourceError(name, said(
                f"not-{what}", label=names[worst], found=f"{found[worst]:.0f}", output=f"{published[worst]:.0f}",
            ))


def _neglect(name: str, z: Floats, published: Floats, names: Sequence[str]) -> int:
    """Set to nothing the few sales below zero, and what industries without output buy; returns how many.

    Balancing leaves some. Raises SourceError where they are more than a trifle.
    """
    wrong = (z < 0) | (((published == 0)[None, :] | (published == 0)[:, None]) & (z != 0))
    amount = np.abs(np.where(wrong, z, 0.0))
    if amount.sum() > _NEGLIGIBLE * np.abs(z).sum():
        row, column = (int(at) for at in np.unravel_index(int(amount.argmax()), z.shape))
        problem = said("below-zero", seller=names[row], amount=f"{z[row, column]:.1f}", buyer=names[column])
        raise SourceError(name, problem)
    z[wrong] = 0.0
    return int(wrong.sum())


FIGARO = Source(
    name=FIGARO_NAME,
    provider="Eurostat",
    table_code="FIGARO, inter-country input-output table, industry by industry",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, FIGARO. Exports taken apart by Distretto.",
    retrieved="", version="", edition="",
    indicators=indicators(EUROS),
    files=(),
    reuse="authorised",
    parse=lambda folder: figaro(sorted(folder.iterdir())),
)
ICIO = Source(
    name=ICIO_NAME,
    provider="OECD",
    table_code="Inter-Country Input-Output tables (ICIO)",
    licence="See the OECD's terms and conditions.",
    citation="OECD, Inter-Country Input-Output tables. Exports taken apart by Distretto.",
    retrieved="", version="", edition="",
    indicators=indicators(DOLLARS),
    files=(),
    reuse="unconfirmed",
    parse=lambda folder: icio(sorted(folder.iterdir())),
)
