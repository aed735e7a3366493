"""European Commission, absorption of the structural funds 2007-2013 by country and fund, year by year to 2015."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.countries import FORMER_UNIONS, country_codes
from distretto.evidence.sources.delimited import known_labels, numbers, read_delimited, tidy, years
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "structural_funds_absorption"
FILE = "esif_2014_2020/absorption_2007_2013.csv.gz"
COLUMNS = {"Total Paid": ("paid_so_far", "eur"), "Absorption (%)": ("absorption_rate", "percent_of_allocation")}


def parse(folder: Path) -> Parsed:
    """Rows of `structural_funds_absorption`: countries; `industry` is the fund; each year counts from 2007 on."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("Member State", "Year", "Fund", *COLUMNS))
    known_labels(path, "Fund", columns["Fund"], "CF|ERDF|ESF|TOTAL")
    geo = country_codes(path, "Member State", columns["Member State"])
    kept = ~np.isin(geo.astype(str), FORMER_UNIONS)
    time = years(path, "Year", columns["Year"])
    tables = [
        tidy(NAME, indicator=indicator, geo=geo[kept], industry=columns["Fund"][kept], time=time[kept], unit=unit,
             value=numbers(path, column, columns[column])[kept])
        for column, (indicator, unit) in COLUMNS.items()
    ]
    return Parsed(pa.concat_tables(tables), left_out={"former_unions": 2 * int((~kept).sum())})


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="Funds absorption 2007-2013",
    licence=COMMISSION_TERMS,
    citation="European Commission, DG REGIO, cohesiondata.ec.europa.eu, Funds absorption rate 2007-2013.",
    retrieved="2017",
    version="2017",
    edition="2013",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in COLUMNS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
