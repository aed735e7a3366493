"""Eurostat, labour force survey: full and part time, and training of adults, by NUTS 2 region."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.dataset import Break, Indicator
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.eurostat_lfs import BREAKS
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source
from distretto.evidence.sources.territory import (
    RENAMED,
    in_their_years,
    renamed,
    without_empty_years,
    without_extra_regio,
)

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "working_time_training"
FOLDER = "eurostat_lfs_regions"
WORKTIME, TRAINING = f"{FOLDER}/lfst_r_lfe2eftpt.parquet", f"{FOLDER}/trng_lfse_04.parquet"
KINDS = {"TOTAL": "employed", "FT": "full_time", "PT": "part_time"}
THOUSAND, PERCENT = "thousand_persons", "percent"
FIRST = 2008
"""The first year of the business statistics beside which these figures stand."""


def parse(folder: Path) -> Parsed:
    """Rows of `working_time_training`: NUTS 0 to 2, both sexes, from 2008; who gave no working time is left out."""
    import pyarrow as pa

    tables = []
    for file, kinds, unit in ((WORKTIME, KINDS, THOUSAND), (TRAINING, {"Y25-64": "training"}, PERCENT)):
        tables.append(_rows(folder / file, kinds, unit))
    return in_house_form(pa.concat_tables(tables), BREAKS)


def in_house_form(rows: pa.Table, breaks: tuple[Break, ...]) -> Parsed:
    """Rows as the observatory has them: places only, each territory once a year, one code a series."""
    rows, extra_regio = without_extra_regio(rows)
    rows, not_in_use = without_empty_years(rows)
    rows, outside = in_their_years(rows, breaks)
    left_out = {
        "extra_regio": extra_regio, "region_years_without_values": not_in_use, "codes_outside_their_years": outside,
    }
    return Parsed(renamed(rows, RENAMED, WORKTIME), breaks, left_out)


def _rows(path: Path, kinds: dict[str, str], unit: str) -> pa.Table:
    """The rows of both sexes, each kind as an indicator; raises SourceError for a file that is not this table."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet as pq

    column = "worktime" if unit == THOUSAND else "age"
    try:
        read = pq.read_table(path, use_threads=False)
        read = read.filter(
            (pc.field("sex") == "T") & (pc.field("time") >= FIRST) & pc.field(column).isin(list(kinds))
        )
        kind, geo, flag = (np.asarray(read[name].to_pylist(), dtype=object) for name in (column, "geo", "flag"))
        value = np.asarray(read["value"].to_numpy(zero_copy_only=False), dtype=np.float64)
        time = np.asarray(read["time"].to_numpy(zero_copy_only=False), dtype=np.int16)
    except (OSError, KeyError, pa.ArrowException) as error:
        raise SourceError(path.name, f"it is not this table of the labour force survey ({error})") from error
    if (value < 0).any():
        raise SourceError(path.name, f"{value[value < 0][0]:g} is negative", column="value")
    return tidy(NAME, indicator=np.array([kinds[one] for one in kind], dtype=object), geo=geo, industry="TOTAL",
                time=time, unit=unit, value=value, flag=flag)


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="lfst_r_lfe2eftpt, trng_lfse_04",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Employment by full-time and part-time and NUTS 2 regions (lfst_r_lfe2eftpt); Participation rate "
        "in education and training by NUTS 2 regions (trng_lfse_04), extract of early 2017."
    ),
    retrieved="2017",
    version="2017",
    edition="2013",
    indicators=(*(Indicator(name, THOUSAND) for name in KINDS.values()), Indicator("training", PERCENT)),
    files=(WORKTIME, TRAINING),
    reuse="authorised",
    parse=parse,
)
