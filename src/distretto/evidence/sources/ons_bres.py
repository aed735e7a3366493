"""Great Britain, employment and business units by NUTS 2 region and SIC 2007 class (BRES, IDBR), 2015 to 2018."""

from __future__ import annotations

from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import known_labels, not_negative, numbers, read_delimited, tidy
from distretto.evidence.sources.source import Parsed, Source

NAME = "uk_bres"
FILE = "uk_bres_idbr_nuts2_sic4/bres_idbr.csv.gz"
YEARS = {"employment": (2015, 2016, 2017, 2018), "units": (2016, 2017, 2018)}
UNITS = {"employment": "persons", "units": "local_units"}
NORTHERN_IRELAND = "UKN0"
"""It has units but no employment: its zeros are unknowns."""


def parse(folder: Path) -> Parsed:
    """Rows of `uk_bres`: 39 regions of Great Britain by 525 classes; values rounded to five by the provider."""
    import numpy as np
    import pyarrow as pa

    path = folder / FILE
    names = [f"{indicator}_{year}" for indicator, years in YEARS.items() for year in years]
    columns = read_delimited(path, ("geo", "sic4", *names))
    known_labels(path, "geo", columns["geo"], r"UK[A-Z]\d")
    known_labels(path, "sic4", columns["sic4"], r"\d{4}")
    parts = []
    for indicator, years in YEARS.items():
        for year in years:
            column = f"{indicator}_{year}"
            values = numbers(path, column, columns[column])
            not_negative(path, column, values)
            if indicator == "employment":
                values = np.where(columns["geo"] == NORTHERN_IRELAND, np.nan, values)
            parts.append(tidy(
                NAME, indicator=indicator, geo=columns["geo"], industry=columns["sic4"], time=year,
                unit=UNITS[indicator], value=values,
            ))
    return Parsed(pa.concat_tables(parts))


SOURCE = Source(
    name=NAME,
    provider="Office for National Statistics (Nomis)",
    table_code="BRES, IDBR (TYPE450)",
    licence="Contains public sector information licensed under the Open Government Licence v3.0.",
    citation=(
        "Office for National Statistics, Business Register and Employment Survey 2015-2018 and UK business counts "
        "2016-2018 by NUTS 2 region and SIC 2007 class, through Nomis."
    ),
    retrieved="2019-11",
    version="2019-11",
    edition="2013",
    indicators=tuple(Indicator(name, unit) for name, unit in UNITS.items()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
