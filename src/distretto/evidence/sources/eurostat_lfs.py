"""Eurostat, labour force survey: employment by NUTS 2 region, branch and age (lfst_r_lfe2en2)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Break, Indicator
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
from distretto.evidence.sources.territory import (
    RENAMED,
    borders_of_2013,
    in_their_years,
    renamed,
    without_empty_years,
    without_extra_regio,
)

NAME = "lfs_regional"
FILE = "eurostat_lfs_nace_2008_2015/lfst_r_lfe2en2.csv.gz"
AGES = {
    "Y_GE15": "employed", "Y15-24": "employed_15_24", "Y15-64": "employed_15_64", "Y25-64": "employed_25_64",
    "Y65-74": "employed_65_74",
}
BRANCHES = {"M_N": "M-N"}
"""Branches under the code that the regional accounts give them."""
BREAKS = tuple(b for b in borders_of_2013(2010) if len(b.geo) == 4 or b.geo in ("EL5", "EL6", "FRA"))
UNIT = "thousand_persons"


def parse(folder: Path) -> Parsed:
    """Rows of `lfs_regional`: NUTS 0 to 2, section groups and TOTAL, an indicator for each age group."""
    path = folder / FILE
    return rows_of(path, read_delimited(path, ("unit", "nace_r2", "age", "geo", "year", "value", "flag")), BREAKS)


def rows_of(path: Path, columns: Mapping[str, Texts], breaks: tuple[Break, ...]) -> Parsed:
    """Rows of `lfs_regional` from its columns as published."""
    known_labels(path, "unit", columns["unit"], "THS")
    known_labels(path, "age", columns["age"], "|".join(AGES))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{0,2}")
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    industry = np.array([BRANCHES.get(code, code) for code in columns["nace_r2"]], dtype=object)
    rows = tidy(
        NAME, indicator=np.array([AGES[age] for age in columns["age"]], dtype=object), geo=columns["geo"],
        industry=industry, time=years(path, "year", columns["year"]), unit=UNIT, value=values,
        flag=columns["flag"],
    )
    rows, extra_regio = without_extra_regio(rows)
    rows, not_in_use = without_empty_years(rows)
    rows, outside = in_their_years(rows, breaks)
    left_out = {
        "extra_regio": extra_regio,
        "region_years_without_values": not_in_use,
        "codes_outside_their_years": outside,
    }
    return Parsed(renamed(rows, RENAMED, path.name), breaks, left_out)


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="lfst_r_lfe2en2",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Employment by age, economic activity and NUTS 2 regions (NACE Rev. 2) (lfst_r_lfe2en2), "
        "extract of September 2017."
    ),
    retrieved="2017-09",
    version="2017-09",
    edition="2013",
    indicators=tuple(Indicator(indicator, UNIT) for indicator in AGES.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
