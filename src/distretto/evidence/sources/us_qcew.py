"""New York State, employment, establishments and wages by county and NAICS subsector (QCEW), 2000 to 2017."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.source import Parsed, Source

NAME = "us_ny_qcew"
FILE = "us_ny_qcew_county_2000_2017/qcew_annual.csv.gz"
COLUMNS = {"employment": ("avgemp", "persons"), "establishments": ("estab", "local_units"), "wages": ("totwage", "usd")}
STATE = "New York State"


def parse(folder: Path) -> Parsed:
    """Rows of `us_ny_qcew`: 62 counties and the state by NAICS code; a row that is absent is unknown, never zero."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("areatype", "area", "naics", "year", *(c for c, _ in COLUMNS.values())))
    known_labels(path, "areatype", columns["areatype"], "County|State")
    known_labels(path, "naics", columns["naics"], r"\d{2,6}")
    county = columns["areatype"] == "County"
    geo = np.where(county, columns["area"], STATE).astype(object)
    time = years(path, "year", columns["year"])
    parts = []
    for indicator, (column, unit) in COLUMNS.items():
        values = numbers(path, column, columns[column])
        not_negative(path, column, values)
        parts.append(tidy(
            NAME, indicator=indicator, geo=geo, industry=columns["naics"], time=time, unit=unit, value=values,
        ))
    return Parsed(pa.concat_tables(parts))


SOURCE = Source(
    name=NAME,
    provider="New York State Department of Labor",
    table_code="QCEW annual averages",
    licence="Published as open data by the State of New York; the source is to be acknowledged.",
    citation=(
        "New York State Department of Labor, Quarterly Census of Employment and Wages, annual averages by county "
        "and NAICS industry, 2000-2017."
    ),
    retrieved="2020",
    version="2020",
    edition="",
    indicators=tuple(Indicator(name, unit) for name, (_, unit) in COLUMNS.items()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
