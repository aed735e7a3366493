"""Eurostat, shares of renewable and of fossil energy by country (nrg_ind_ren, nrg_ind_ffgae), 1990 to 2023."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.countries import FORMER_UNIONS
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

NAME = "energy_shares"
FILE = "eurostat_energy_shares/energy_shares.csv.gz"
PERCENT = "percent"
INDICATORS = (Indicator("renewable_share", PERCENT), Indicator("fossil_share", PERCENT))


def parse(folder: Path) -> Parsed:
    """Rows of `energy_shares`: countries; renewables in gross final consumption, fossil fuels in available energy."""
    path = folder / FILE
    return rows_of(path, read_delimited(path, ("indicator", "geo", "time", "value")))


def rows_of(path: Path, columns: Mapping[str, Texts]) -> Parsed:
    """Rows of `energy_shares` from its columns."""
    known_labels(path, "indicator", columns["indicator"], "|".join(one.id for one in INDICATORS))
    known_labels(path, "geo", columns["geo"], "|".join((r"[A-Z]{2}", "EU27_2020", *FORMER_UNIONS)))
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    time = years(path, "time", columns["time"])
    kept = ~np.isin(columns["geo"].astype(str), FORMER_UNIONS)
    rows = tidy(
        NAME, indicator=columns["indicator"][kept], geo=columns["geo"][kept], industry="TOTAL", time=time[kept],
        unit=PERCENT, value=values[kept],
    )
    return Parsed(rows, left_out={"former_unions": int((~kept).sum())})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="nrg_ind_ren, nrg_ind_ffgae",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Share of energy from renewable sources (nrg_ind_ren); Share of fossil fuels in gross available "
        "energy (nrg_ind_ffgae), extract of early 2025."
    ),
    retrieved="2025",
    version="2025",
    edition="2021",
    indicators=INDICATORS,
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
