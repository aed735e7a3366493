"""Eurostat, patent applications to the European Patent Office by region (pat_ep_rtot), 1977 to 2012."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
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
from distretto.evidence.sources.territory import without_extra_regio

NAME = "patents_epo"
FILE = "eurostat_patents_nuts3/pat_ep_rtot.csv.gz"
UNITS = {
    "NR": ("epo_applications", "applications"),
    "P_MHAB": ("epo_applications_per_million", "per_million_inhabitants"),
}


def parse(folder: Path) -> Parsed:
    """Rows of `patents_epo`: NUTS 0 to 3, by priority year, each application shared among its inventors' regions.

    Per million inhabitants, NUTS 2 regions from 2007 on are left to `regional_context`, which has the same figures.
    """
    path = folder / FILE
    return rows_of(path, read_delimited(path, ("unit", "geo", "year", "value")))


def rows_of(path: Path, columns: Mapping[str, Texts]) -> Parsed:
    """Rows of `patents_epo` from its columns as published."""
    import pyarrow as pa

    known_labels(path, "unit", columns["unit"], "|".join(UNITS))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{0,3}")
    values, time = numbers(path, "value", columns["value"]), years(path, "year", columns["year"])
    not_negative(path, "value", values)
    series = [UNITS[unit] for unit in columns["unit"]]
    rows = tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object), geo=columns["geo"], industry="TOTAL",
        time=time, unit=np.array([unit for _, unit in series], dtype=object), value=values,
    )
    level_2 = np.array([len(code) == 4 for code in columns["geo"]])
    elsewhere = (columns["unit"] == "P_MHAB") & level_2 & (time >= 2007)
    rows, nowhere = without_extra_regio(rows.filter(pa.array(~elsewhere)))
    return Parsed(rows, left_out={"extra_regio": nowhere, "held_by_regional_context": int(elsewhere.sum())})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="pat_ep_rtot",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Patent applications to the EPO by priority year and NUTS 3 region (pat_ep_rtot).",
    retrieved="2024",
    version="2024",
    edition="2010",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in UNITS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
