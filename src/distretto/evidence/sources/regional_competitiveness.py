"""European Commission, Regional Competitiveness Index of the editions 2010, 2013, 2016 and 2019."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import known_labels, numbers, read_delimited, tidy, years
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "regional_competitiveness"
FILE = "rci_2010_2019/rci.csv.gz"
INDICATOR = Indicator("competitiveness_score", "z_score")
MERGED = ("AT00", "BE00", "CZ00", "DE00", "NL00", "PL90", "UK00")


def parse(folder: Path) -> Parsed:
    """Rows of `regional_competitiveness`: countries and NUTS 2 regions of EU-28.

    Capitals merged with their commuting belt (AT00 and the like) are no NUTS regions and are left out.
    """
    path = folder / FILE
    columns = read_delimited(path, ("nuts_2016", "year", "rci"))
    known_labels(path, "nuts_2016", columns["nuts_2016"], r"[A-Z]{2}([0-9A-Z]{2})?")
    values = numbers(path, "rci", np.where(columns["rci"] == "NA", "", columns["rci"]))
    time = years(path, "year", columns["year"])
    merged = np.isin(columns["nuts_2016"].astype(str), MERGED)
    rows = tidy(
        NAME, indicator=INDICATOR.id, geo=columns["nuts_2016"][~merged], industry="TOTAL", time=time[~merged],
        unit=INDICATOR.unit, value=values[~merged],
    )
    return Parsed(rows, left_out={"merged_capital_regions": int(merged.sum())})


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="RCI 2010, 2013, 2016, 2019",
    licence=COMMISSION_TERMS,
    citation="European Commission, EU Regional Competitiveness Index, editions 2010 to 2019.",
    retrieved="2019",
    version="2019",
    edition="2016",
    indicators=(INDICATOR,),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
