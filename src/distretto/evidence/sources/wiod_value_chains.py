"""World Input-Output Database, release of 2013: every industry's exports of 2000 and 2011, taken apart.

The published tables say who sold what to whom. What ships is what the method of value chains makes of them
(`methods/value_chains`): it takes seconds a year, and nobody who opens a page should wait for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import Parsed, Source, SourceError
from distretto.methods.value_chains import InputOutput, decompose_exports, input_output, position

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "value_chains"
YEARS = (2000, 2011)
FILES = tuple(f"wiod/wiod_{year}.parquet" for year in YEARS)
MONEY, STEPS = "million_usd", "steps"
ESTIMATED = "e"
"""The flag of what is worked out of the tables; sums of published cells have none."""
DECIMALS = {MONEY: 3, STEPS: 4}
"""What is kept, so that another machine's last digits do not make another table."""
PARTS = ("direct", "onward", "domestic_twice", "foreign", "foreign_twice")
INDICATORS = (
    *(Indicator(name, MONEY) for name in ("output", "imbalance", "exports", *PARTS)),
    Indicator("upstreamness", STEPS), Indicator("downstreamness", STEPS),
    Indicator("exports_to", MONEY), Indicator("foreign_from", MONEY),
)
Floats = NDArray[np.float64]


def parse(folder: Path) -> Parsed:
    """Rows of `value_chains`: `geo` is the exporter; `industry` its industry (c5), with the partner after a point."""
    import pyarrow as pa

    tables = [part for year, file in zip(YEARS, FILES, strict=True) for part in _year(folder / file, year)]
    return Parsed(pa.concat_tables(tables))


def _year(path: Path, year: int) -> Iterator[pa.Table]:
    table, published, codes = read_table(path)
    geo = np.array([table.countries[k] for k in table.of_industry], dtype=object)
    industry = np.array(codes, dtype=object)
    exports, places = decompose_exports(table), position(table)

    def rows(indicator: str, value: Floats, flag: str = ESTIMATED, unit: str = MONEY) -> pa.Table:
        known = ~np.isnan(value)
        return tidy(NAME, indicator=indicator, geo=geo[known], industry=industry[known], time=year, unit=unit,
                    value=_rounded(value[known], unit), flag=flag)

    def by_partner(indicator: str, value: Floats, flag: str) -> pa.Table:
        at, partner = np.nonzero(_rounded(value, MONEY))
        pairs = np.array([f"{industry[i]}.{table.countries[k]}" for i, k in zip(at, partner, strict=True)],
                         dtype=object)
        return tidy(NAME, indicator=indicator, geo=geo[at], industry=pairs, time=year, unit=MONEY,
                    value=_rounded(value[at, partner], MONEY), flag=flag)

    yield rows("output", table.output, flag="")
    yield rows("imbalance", published - table.output, flag="")
    yield rows("exports", exports.gross.sum(axis=1), flag="")
    for part in PARTS:
        yield rows(part, getattr(exports, part).sum(axis=1))
    yield rows("upstreamness", places.upstreamness, unit=STEPS)
    yield rows("downstreamness", places.downstreamness, unit=STEPS)
    yield by_partner("exports_to", exports.gross, "")
    yield by_partner("foreign_from", _foreign_by_origin(table, exports.gross.sum(axis=1)), ESTIMATED)


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


def _foreign_by_origin(table: InputOutput, exports: Floats) -> Floats:
    """Value added abroad in each industry's exports by the country that added it, (n, countries); own country 0."""
    carried = table.summed_by_country(table.value_added_coefficients[:, None] * table.leontief_inverse).T
    carried[np.arange(len(exports)), table.of_industry] = 0.0
    return np.asarray(carried * exports[:, None], dtype=np.float64)


def _rounded(values: Floats, unit: str) -> Floats:
    """Rounded to what is kept; a zero has no sign."""
    return np.asarray(np.round(values, DECIMALS[unit]) + 0.0, dtype=np.float64)


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
    indicators=INDICATORS,
    files=FILES,
    reuse="authorised",
    parse=parse,
)
