"""Eurostat's regional tables that the package does not carry: research by sector, business statistics from 2021 on."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.live.apart import apart
from distretto.evidence.live.choosing import alone, areas, coded
from distretto.evidence.live.eurostat_tables import NUTS_2, Tables
from distretto.evidence.sources import Parsed, eurostat_sbs
from distretto.evidence.sources.delimited import not_negative, numbers, tidy, years
from distretto.evidence.sources.science_technology import GDP, SECTORS
from distretto.evidence.sources.source import EUROSTAT_TERMS
from distretto.evidence.sources.territory import without_empty_years, without_extra_regio

RD_TABLE, SBS_TABLE = "rd_e_gerdreg", "sbs_r_nuts2021"
SBS_2021 = {"persons_employed": "EMP_LOC_NR", "local_units": "LOC_NR", "wages": "WAGE_LOC_MEUR"}
RD_REGIONAL = apart(
    "rd_regional", "Eurostat", RD_TABLE, EUROSTAT_TERMS, {f"rd_{sector}": GDP for sector in SECTORS.values()},
)
"""The same indicators as in `science_technology`, with their years."""
SBS_REGIONAL_2021 = apart("sbs_regional_2021", "Eurostat", SBS_TABLE, EUROSTAT_TERMS, eurostat_sbs.UNITS)
"""The same indicators as in `sbs_regional`, of other units by another regulation."""


def research(tables: Tables) -> Parsed:
    """`rd_regional` from rd_e_gerdreg: expenditure on R&D by performing sector, per cent of GDP."""
    table = areas(tables[RD_TABLE], NUTS_2)
    table.need("unit", "sectperf")
    table = table.only("unit", "PC_GDP").only("sectperf", *SECTORS)
    alone(table, "sectperf", "geo")
    path, columns = Path(table.table), table.columns
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    rows = tidy(
        RD_REGIONAL.name, indicator=np.array([f"rd_{SECTORS[code]}" for code in columns["sectperf"]], dtype=object),
        geo=columns["geo"], industry="TOTAL", time=years(path, "year", columns["year"]), unit=GDP, value=values,
        flag=columns["flag"],
    )
    rows, extra_regio = without_extra_regio(rows)
    rows, not_in_use = without_empty_years(rows)
    return Parsed(rows, left_out={"extra_regio": extra_regio, "region_years_without_values": not_in_use})


def business_from_2021(tables: Tables) -> Parsed:
    """`sbs_regional_2021` from sbs_r_nuts2021."""
    import pyarrow as pa

    table = areas(tables[SBS_TABLE], NUTS_2)
    table.need("nace_r2", "indic_sbs")
    table = coded(table, "nace_r2", eurostat_sbs.NACE)
    parts, negative = [], 0
    for indicator, code in SBS_2021.items():
        part = table.only("indic_sbs", code)
        alone(part, "nace_r2", "geo")
        rows, wrong = eurostat_sbs.indicator_rows(indicator, Path(table.table), part.columns, SBS_REGIONAL_2021.name)
        parts.append(rows)
        negative += wrong
    rows, extra_regio = without_extra_regio(pa.concat_tables(parts))
    rows, not_in_use = without_empty_years(rows)
    left_out = {"extra_regio": extra_regio, "region_years_without_values": not_in_use, "negative_wages": negative}
    return Parsed(rows, left_out=left_out)
