"""Eurostat, graduates by level and field of education by country (educ_uoe_grad02), 2013 to 2015."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import Texts, tidy
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source

NAME = "graduates"
FILE = "eurostat_graduates_field/educ_uoe_grad02_2013_2015.parquet"
LEVELS = {"ED35": "vocational_secondary", "ED45": "vocational_post_secondary", "ED5-8": "tertiary"}
FIELDS = r"F(0\d|10)|TOTAL|UNK"
"""Broad fields of ISCED-F 2013, all of them, and those whose field is not known."""
UNIT = "persons"


def parse(folder: Path) -> Parsed:
    """Rows of `graduates`: countries; `industry` is the broad field, the level stands in the indicator.

    Narrower fields are left out. A level that a country does not have (flag z) is missing, as is an empty cell.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = folder / FILE
    try:
        read = pq.read_table(path, use_threads=False)
        columns = {name: np.asarray(read[name].to_pylist(), dtype=object)
                   for name in ("isced11", "iscedf13", "geo", "flag")}
        values = np.asarray(read["value"].to_numpy(zero_copy_only=False), dtype=np.float64)
        time = np.asarray(read["time"].to_numpy(zero_copy_only=False), dtype=np.int16)
    except (OSError, KeyError, pa.ArrowException) as error:
        raise SourceError(path.name, f"it is not the table of graduates ({error})") from error
    if (values < 0).any():
        raise SourceError(path.name, f"{values[values < 0][0]:g} is negative", column="value")
    return rows_of(columns, values, time)


def rows_of(columns: Mapping[str, Texts], values: NDArray[np.float64], time: NDArray[np.int16]) -> Parsed:
    """Rows of `graduates` from its columns as published, with their figures and years."""
    broad = np.array([re.fullmatch(FIELDS, code) is not None for code in columns["iscedf13"]], dtype=bool)
    level = np.array([code in LEVELS for code in columns["isced11"]], dtype=bool)
    kept = broad & level
    rows = tidy(
        NAME, indicator=np.array([LEVELS[code] for code in columns["isced11"][kept]], dtype=object),
        geo=columns["geo"][kept], industry=columns["iscedf13"][kept], time=time[kept], unit=UNIT, value=values[kept],
        flag=columns["flag"][kept],
    )
    return Parsed(rows, left_out={"narrow_fields": int((~broad).sum()), "other_levels": int((broad & ~level).sum())})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="educ_uoe_grad02",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Graduates by education level, programme orientation and field of education (educ_uoe_grad02), "
             "extract of early 2017.",
    retrieved="2017",
    version="2017",
    edition="2013",
    indicators=tuple(Indicator(name, UNIT) for name in LEVELS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
