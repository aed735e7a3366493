"""European Commission, payments of the structural funds by NUTS 2 region and fund, 1986 to 2016."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import known_labels, numbers, read_delimited, summed, tidy, years
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source
from distretto.evidence.sources.territory import RENAMED

NAME = "structural_funds_payments"
FILE = "esif_payments_nuts2/payments.csv.gz"
FUNDS = ("CF", "EAFRD", "ERDF", "ESF")
COLUMNS = {"EU_Payment_annual": "eu_payments", "Modelled_annual_expenditure": "modelled_expenditure"}
UNIT = "eur"


def parse(folder: Path) -> Parsed:
    """Rows of `structural_funds_payments`: regions; `industry` is the fund. Periods that share a year are added up.

    A sum one of whose parts is unknown is unknown. Corrections can be negative. Martinique, Guyane and Réunion are
    under their codes of NUTS 2013; Guadeloupe and London's two parts keep those of 2010, whose borders they have.
    """
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("NUTS2_ID", "Fund", "Year", *COLUMNS))
    known_labels(path, "NUTS2_ID", columns["NUTS2_ID"], r"[A-Z]{2}[0-9A-Z]{2}")
    known_labels(path, "Fund", columns["Fund"], "|".join(FUNDS))
    time = years(path, "Year", columns["Year"])
    geo = np.array([RENAMED.get(code, code) for code in columns["NUTS2_ID"]], dtype=object)
    tables = []
    for column, indicator in COLUMNS.items():
        cells = summed((geo, columns["Fund"], time), numbers(path, column, columns[column]))
        (geos, funds, when), values = cells
        tables.append(tidy(
            NAME, indicator=indicator, geo=geos, industry=funds, time=when.astype(np.int16), unit=UNIT, value=values,
        ))
    return Parsed(pa.concat_tables(tables))


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="tc55-7ysv",
    licence=COMMISSION_TERMS,
    citation=(
        "European Commission, DG REGIO, cohesiondata.ec.europa.eu, Historic EU payments, regionalised and modelled "
        "(tc55-7ysv)."
    ),
    retrieved="2019",
    version="2019",
    edition="2013",
    indicators=tuple(Indicator(indicator, UNIT) for indicator in COLUMNS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
