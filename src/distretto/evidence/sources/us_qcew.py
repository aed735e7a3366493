"""New York State Department of Labor: jobs, establishments and wages by county and NAICS industry."""

from __future__ import annotations

from pathlib import Path

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
COLUMNS = {
    "establishments": ("estab", "local_units"),
    "employment": ("avgemp", "persons"),
    "wages": ("totwage", "usd"),
}
"""Indicator to its column and unit; the average salary is wages over employment."""


def parse(folder: Path) -> Parsed:
    """Rows of `us_ny_qcew`: 62 counties and the state by NAICS code. An absent row is unknown, never zero."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("areatype", "area", "naics", "year", *(c for c, _ in COLUMNS.values())))
    known_labels(path, "areatype", columns["areatype"], "County|State")
    known_labels(path, "naics", columns["naics"], r"\d{2,3}")
    time = years(path, "year", columns["year"])
    tables = []
    for indicator, (column, unit) in COLUMNS.items():
        values = numbers(path, column, columns[column], whole=True)
        not_negative(path, column, values)
        tables.append(tidy(
            NAME, indicator=indicator, geo=columns["area"], industry=columns["naics"], time=time,
            unit=unit, value=values,
        ))
    return Parsed(pa.concat_tables(tables))


SOURCE = Source(
    name=NAME,
    provider="New York State Department of Labor",
    table_code="QCEW annual averages",
    licence=(
        "Open data of the State of New York; federal statistics are in the public domain. The source is to "
        "be acknowledged."
    ),
    citation=(
        "New York State Department of Labor, Quarterly Census of Employment and Wages, annual averages "
        "2000-2017, with the U.S. Bureau of Labor Statistics."
    ),
    retrieved="2020",
    version="2020",
    edition="",
    indicators=tuple(Indicator(indicator, unit) for indicator, (_, unit) in COLUMNS.items()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
