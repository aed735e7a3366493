"""World Input-Output Database, release of 2013: every industry's exports of 2000 and 2011, taken apart.

The published tables say who sold what to whom. What ships is what the method of value chains makes of them
(`methods/value_chains`): it takes seconds a year, and nobody who opens a page should wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.sources.exports_taken_apart import DOLLARS, indicators, rows_of
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source
from distretto.methods.value_chains import InputOutput, input_output

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "value_chains"
YEARS = (2000, 2011)
FILES = tuple(f"wiod/wiod_{year}.parquet" for year in YEARS)
Floats = NDArray[np.float64]


def parse(folder: Path) -> Parsed:
    """Rows of `value_chains`: `geo` is the exporter; `industry` its industry (c5), with the partner after a point."""
    import pyarrow as pa

    tables: list[pa.Table] = []
    for year, file in zip(YEARS, FILES, strict=True):
        table, published, codes = read_table(folder / file)
        tables += rows_of(NAME, table, published, codes, year, DOLLARS)
    return Parsed(pa.concat_tables(tables))


def read_table(path: Path) -> tuple[InputOutput, Floats, list[str]]:
    """The table of a file, the output that was published with it, and the code of the industry of each row.

    Cells are rounded to whole millions, so that rows miss the published output by a little. Output is taken as the
    sum of its row, which keeps the accounts without remainder; where none was published there is none.
    Raises SourceError where the file is not such a table.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        read = pq.read_table(path, use_threads=False)
        rows = [str(row) for row in read["row"].to_pylist()]
        users = [name for name in read.column_names if name not in {*rows, "row", "output"}]
        z, y = (_columns(read, names) for names in (rows, users))
        published = np.asarray(read["output"], dtype=np.float64)
    except (OSError, KeyError, pa.ArrowException) as error:
        raise SourceError(path.name, f"it is not a table of the World Input-Output Database ({error})") from error
    produced = np.where(published == 0, 0.0, z.sum(axis=1) + y.sum(axis=1))
    known = {code.extra["provider"]: code.code for code in file_list("wiod_economies").choices}
    strange = next((label for label in (*rows, *users) if label.split(".")[0] not in known), None)
    if strange is not None:
        raise SourceError(path.name, f"{strange!r} is no industry or final use of a country of the list wiod_economies")
    try:
        table = input_output(z, y, produced, names=rows,
                             industry_countries=[known[row.split(".")[0]] for row in rows],
                             final_countries=[known[user.split(".")[0]] for user in users])
    except ValueError as error:
        raise SourceError(path.name, str(error)) from error
    return table, published, [row.split(".")[-1] for row in rows]


def _columns(table: pa.Table, names: list[str]) -> Floats:
    return np.stack([np.asarray(table[name], dtype=np.float64) for name in names], axis=1)


SOURCE = Source(
    name=NAME,
    provider="World Input-Output Database",
    table_code="WIOD 2013, WIOT 2000, 2011",
    licence="Free to use with citation of Timmer, Dietzenbacher, Los, Stehrer and de Vries (2015).",
    citation="Timmer, M. P., Dietzenbacher, E., Los, B., Stehrer, R. and de Vries, G. J. (2015), An Illustrated User "
             "Guide to the World Input-Output Database: the Case of Global Automotive Production, Review of "
             "International Economics 23, 575-605; release of 2013. Exports taken apart by Distretto.",
    retrieved="2026-11",
    version="2013-11",
    edition="2013",
    indicators=indicators(DOLLARS),
    files=FILES,
    reuse="authorised",
    parse=parse,
)
