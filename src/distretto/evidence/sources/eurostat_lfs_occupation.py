"""Eurostat, labour force survey: employment by industry and occupation by country (lfsa_eisn2), 2023 and 2024."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    Texts,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source
from distretto.evidence.sources.territory import without_empty_years

NAME = "lfs_occupation"
FILE = "eurostat_lfs_nace_occupation/lfsa_eisn2_2023_2024.csv.gz"
UNIT = "thousand_persons"


def parse(folder: Path) -> Parsed:
    """Rows of `lfs_occupation`: `industry` is a NACE section with a major group of ISCO-08 after a point (`C.7`).

    An empty cell is below the limit of publication, never zero.
    """
    path = folder / FILE
    return rows_of(path, read_delimited(path, ("geo", "time", "nace_r2", "isco08", "value", "flag")))


def rows_of(path: Path, columns: Mapping[str, Texts]) -> Parsed:
    """Rows of `lfs_occupation` from its columns as published."""
    for column, pattern in (("geo", "[A-Z]{2}"), ("nace_r2", "[A-U]"), ("isco08", "OC[0-9]")):
        known_labels(path, column, columns[column], pattern)
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    pairs = [f"{nace}.{isco[-1]}" for nace, isco in zip(columns["nace_r2"], columns["isco08"], strict=True)]
    rows = tidy(NAME, indicator="employed", geo=columns["geo"], industry=np.array(pairs, dtype=object),
                time=years(path, "time", columns["time"]), unit=UNIT, value=values, flag=columns["flag"])
    rows, not_in_use = without_empty_years(rows)
    return Parsed(rows, left_out={"region_years_without_values": not_in_use})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="lfsa_eisn2",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Employed persons by occupation and economic activity (lfsa_eisn2), extract of 19 May 2025.",
    retrieved="2025-05",
    version="2025-05",
    edition="2021",
    indicators=(Indicator("employed", UNIT),),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
