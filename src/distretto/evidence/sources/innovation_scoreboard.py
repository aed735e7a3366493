"""European Commission: innovation index, competitiveness 2.0 and quality of government, 2013 to 2025."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import known_labels, numbers, read_delimited, tidy, years
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "innovation_scoreboard"
FILE = "regional_innovation_ce/indicators.csv.gz"
SERIES = {
    "25a_RIS": ("innovation_index", "percent_of_eu_2018"),
    "23a_RCI": ("competitiveness", "percent_of_eu"),
    "154a_QualityGov": ("government_quality", "z_score"),
}
"""Series as named in the file, to the indicator and its unit.

The others are Eurostat's and ARDECO's, for the same regions only; the observatory has them from Eurostat for all.
"""


def parse(folder: Path) -> Parsed:
    """Rows of `innovation_scoreboard`: NUTS 2 regions of AT, CZ, DE, HR, HU, IT, PL, SI and SK."""
    path = folder / FILE
    columns = read_delimited(path, ("indicator", "geo", "year", "value"))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{2}")
    values, time = numbers(path, "value", columns["value"]), years(path, "year", columns["year"])
    kept = np.array([name in SERIES for name in columns["indicator"]])
    series = [SERIES[name] for name in columns["indicator"][kept]]
    rows = tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object), geo=columns["geo"][kept],
        industry="TOTAL", time=time[kept], unit=np.array([unit for _, unit in series], dtype=object),
        value=values[kept],
    )
    return Parsed(rows, left_out={"other_series": int((~kept).sum())})


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="RIS 2025; RCI 2.0 2016, 2019, 2022; EQI 2013, 2017, 2021, 2024",
    licence=COMMISSION_TERMS,
    citation=(
        "European Commission, Regional Innovation Scoreboard 2025 (time series of the summary index); EU Regional "
        "Competitiveness Index 2.0; European Quality of Government Index in the Cohesion Reports."
    ),
    retrieved="2025",
    version="2025",
    edition="2021",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in SERIES.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
