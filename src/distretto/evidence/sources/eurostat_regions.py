"""Eurostat, regional R&D, output, employment, unemployment and education: six tables, to 2023 and 2024."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    FIRST_ROW,
    Texts,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source
from distretto.evidence.sources.territory import without_extra_regio

NAME = "regional_indicators"
FILE = "eurostat_regions_2024/indicators.csv.gz"
SERIES = {
    ("tgs00042", "GERD", "PC_GDP"): ("rd_intensity", "percent_of_gdp"),
    ("nama_10r_2gdp", "B1GQ", "MIO_EUR"): ("gdp", "million_eur"),
    ("nama_10r_2gdp", "B1GQ", "PPS_EU27_2020_HAB"): ("gdp_per_head_pps", "pps_per_inhabitant"),
    ("nama_10r_2gdp", "B1GQ", "PPS_HAB_EU27_2020"): ("gdp_per_head_eu", "percent_of_eu"),
    ("nama_10r_2gvagr", "B1GQ", "I15"): ("gdp_volume", "index_2015"),
    ("nama_10r_2gvagr", "B1G", "I15"): ("value_added_volume", "index_2015"),
    ("tgs00007", "Y15-64_T", "PC"): ("employment_rate", "percent"),
    ("tgs00010", "Y15-74_T", "PC"): ("unemployment_rate", "percent"),
    ("tgs00109", "ED5-8_Y25-64_T", "PC"): ("tertiary_education", "percent"),
}
"""Table, item and unit as published, to the indicator and its unit."""


def parse(folder: Path) -> Parsed:
    """Rows of `regional_indicators`: NUTS 0 to 2 under the codes of each year, not split by industry."""
    path = folder / FILE
    return rows_of(path, read_delimited(path, ("table", "item", "unit", "geo", "year", "value", "flag")))


def rows_of(path: Path, columns: Mapping[str, Texts]) -> Parsed:
    """Rows of `regional_indicators` from its columns as published."""
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}\w{0,2}|EU27_2020")
    keys = list(zip(columns["table"], columns["item"], columns["unit"], strict=True))
    for row, key in enumerate(keys):
        if key not in SERIES:
            problem = f"{' '.join(key)} is not a known series"
            raise SourceError(path.name, problem, row + FIRST_ROW, "item")
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    rows, extra_regio = without_extra_regio(tidy(
        NAME, indicator=np.array([SERIES[key][0] for key in keys], dtype=object), geo=columns["geo"],
        industry="TOTAL", time=years(path, "year", columns["year"]),
        unit=np.array([SERIES[key][1] for key in keys], dtype=object), value=values, flag=columns["flag"],
    ))
    return Parsed(rows, left_out={"extra_regio": extra_regio})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="tgs00042, nama_10r_2gdp, nama_10r_2gvagr, tgs00007, tgs00010, tgs00109",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Regional statistics (tgs00042, nama_10r_2gdp, nama_10r_2gvagr, tgs00007, tgs00010, "
        "tgs00109), extracts of late 2025."
    ),
    retrieved="2025",
    version="2025",
    edition="2021",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in SERIES.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
