"""CEPII, BACI: what the world and the countries of the European Union export of each green good, HS 2022.

The list of green goods is of HS 2007. A code that HS 2022 no longer has is left out: its trade is not known here.
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
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.product_space import GREEN, WORLD
from distretto.evidence.sources.source import Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "green_trade"
FILE = "baci_hs6_products/hs22_products_2022_2024.parquet"
UNION, TOTAL = "EU27", "TOTAL"
COLUMNS = {"WorldExport": WORLD, "EUExport": UNION}


def parse(folder: Path) -> Parsed:
    """Rows of `green_trade`: dollars by year of each green good (six digits), each of its headings (four), and of all
    goods (TOTAL), exported by the world and by the countries of the Union, to one another included."""
    import pyarrow as pa

    path = folder / FILE
    headings = file_list(GREEN).codes
    listed = sorted(good for heading in headings for good in heading.extra["cleg"].split())
    try:
        import pyarrow.parquet as pq

        read = pq.read_table(path, columns=["time", "prod", *COLUMNS], use_threads=False)
    except (OSError, KeyError, pa.ArrowException) as error:
        raise SourceError(path.name, f"it is not the table of products of BACI ({error})") from error
    products = np.array(read["prod"].to_pylist(), dtype=object)
    times = np.asarray(read["time"].to_numpy(), dtype=np.int16)
    places = {
        TOTAL: np.ones(len(products), dtype=bool),
        **{code.code: np.array([one[:4] == code.code for one in products]) for code in headings},
        **{good: products == good for good in listed},
    }
    tables = [
        part for column, geo in COLUMNS.items()
        for part in _rows(geo, np.asarray(read[column].to_numpy(), dtype=np.float64), times, places)
    ]
    return Parsed(pa.concat_tables(tables), left_out={"goods_not_in_2022": sum(not places[good].any()
                                                                              for good in listed)})


def _rows(
    geo: str, values: NDArray[np.float64], times: NDArray[np.int16], places: dict[str, NDArray[np.bool_]]
) -> Iterator[pa.Table]:
    for year in np.unique(times):
        known = {code: values[at & (times == year)] for code, at in places.items()}
        codes = [code for code, found in known.items() if found.size]
        yield tidy(
            NAME, indicator="exports", geo=geo, industry=np.array(codes, dtype=object), time=int(year), unit="usd",
            value=np.round(np.array([known[code].sum() for code in codes])),
        )


SOURCE = Source(
    name=NAME,
    provider="CEPII",
    table_code="BACI, HS 2022, six digits",
    licence="Etalab open licence 2.0.",
    citation="CEPII, BACI: International Trade Database at the Product-Level; Gaulier, G. and Zignago, S. (2010), "
             "CEPII Working Paper 2010-23.",
    retrieved="2026",
    version="2026",
    edition="2021",
    indicators=(Indicator("exports", "usd"),),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
