"""Eurostat, what a region is like: population, income, life expectancy, patents, 2007 to 2018."""

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
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source

NAME = "regional_context"
FILE = "eurostat_regions/indicators.csv.gz"
SERIES = {
    "region_population": ("population", "persons"),
    "disp_income_household": ("disposable_income", "pps_per_inhabitant"),
    "life_expectancy_t": ("life_expectancy", "years"),
    "patents": ("patent_applications", "per_million_inhabitants"),
}
"""Regional series as named in the file, to the indicator and its unit.

Broadband is left out: its figures are shares of the households with internet access, which the file does not say.
"""
NATIONAL = {"population": ("population", "persons"), "pop_over65": ("population_over_65", "percent")}


def parse(folder: Path) -> Parsed:
    """Rows of `regional_context`: NUTS 2 regions and, for the population, countries."""
    path = folder / FILE
    columns = read_delimited(path, ("nuts_level", "geo", "year", "indicator", "value"))
    known_labels(path, "nuts_level", columns["nuts_level"], "[02]")
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}(\w\w)?")
    values = numbers(path, "value", columns["value"])
    wanted = [
        (SERIES if level == "2" else NATIONAL).get(name)
        for level, name in zip(columns["nuts_level"], columns["indicator"], strict=True)
    ]
    kept = np.array([series is not None for series in wanted])
    not_negative(path, "value", np.where(kept, values, 0))
    series = [s for s in wanted if s is not None]
    rows = tidy(
        NAME, indicator=np.array([s[0] for s in series], dtype=object), geo=columns["geo"][kept],
        industry="TOTAL", time=years(path, "year", columns["year"])[kept],
        unit=np.array([unit for _, unit in series], dtype=object), value=values[kept],
    )
    return Parsed(rows, left_out={"other_series": int((~kept).sum())})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="tgs00096, tgs00026, tgs00101, tgs00040, tps00001, tps00028",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Regional statistics (tgs00096, tgs00026, tgs00101, tgs00040, tps00001, tps00028), "
        "extracts of December 2020."
    ),
    retrieved="2020-12",
    version="2020-12",
    edition="2016",
    indicators=tuple(
        Indicator(indicator, unit)
        for indicator, unit in dict([*SERIES.values(), *NATIONAL.values()]).items()
    ),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
