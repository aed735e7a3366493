"""OECD, international (PCT) patent applications by large region, 2001 to 2015."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import (
    FIRST_ROW,
    known_labels,
    not_negative,
    numbers,
    read_delimited,
    tidy,
    years,
)
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import Parsed, Source

NAME = "patents_pct"
FILE = "oecd_pct_patents/pct_regions.csv.gz"
SERIES = {
    "PCT_TOTAL": ("pct_applications", "applications"),
    "PCT_MILLION": ("pct_applications_per_million", "per_million_inhabitants"),
}
COUNTRIES = {
    "BEL": "BE", "BGR": "BG", "CHE": "CH", "CYP": "CY", "CZE": "CZ", "DEU": "DE", "ESP": "ES", "EST": "EE",
    "FIN": "FI", "FRA": "FR", "HRV": "HR", "HUN": "HU", "ISL": "IS", "ITA": "IT", "LTU": "LT", "LUX": "LU",
    "LVA": "LV", "NLD": "NL", "NOR": "NO", "ROU": "RO",
}
ELSEWHERE = ("CHL", "CHN", "ISR")


def parse(folder: Path) -> Parsed:
    """Rows of `patents_pct`: countries and the OECD's large regions, NUTS 2 for most, NUTS 1 for BE, DE, FR, UK.

    A country is in the file twice, as its total and as its regions' average; the total is kept. Region codes are
    those of NUTS 2013, the French ones of 2016. FRA is France where it stands for a country.
    """
    path = folder / FILE
    columns = read_delimited(path, ("reg_id", "tl", "var", "pos", "year", "value"))
    known_labels(path, "tl", columns["tl"], "[12]")
    known_labels(path, "var", columns["var"], "|".join(SERIES))
    known_labels(path, "reg_id", columns["reg_id"], r"[A-Z]{2}[0-9A-Z]{1,2}")
    values, time = numbers(path, "value", columns["value"]), years(path, "year", columns["year"])
    not_negative(path, "value", values)
    country = columns["tl"] == "1"
    unknown = country & ~np.isin(columns["reg_id"].astype(str), (*COUNTRIES, *ELSEWHERE))
    if unknown.any():
        row = int(np.flatnonzero(unknown)[0])
        raise SourceError(path.name, f"{columns['reg_id'][row]!r} is not a known country", row + FIRST_ROW, "reg_id")
    distant = country & np.isin(columns["reg_id"].astype(str), ELSEWHERE)
    averages = columns["pos"] != "ALL"
    kept = ~distant & ~averages
    series = [SERIES[name] for name in columns["var"][kept]]
    geo = [
        COUNTRIES[code] if level == "1" else code
        for code, level in zip(columns["reg_id"][kept], columns["tl"][kept], strict=True)
    ]
    rows = tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object), geo=np.array(geo, dtype=object),
        industry="TOTAL", time=time[kept], unit=np.array([unit for _, unit in series], dtype=object),
        value=values[kept],
    )
    left_out = {"averages_of_regions": int(averages.sum()), "outside_europe": int((distant & ~averages).sum())}
    return Parsed(rows, left_out=left_out)


SOURCE = Source(
    name=NAME,
    provider="OECD",
    table_code="Regional Innovation: PCT patent applications, TL2",
    licence="CC BY 4.0 (OECD terms and conditions since July 2024).",
    citation="OECD, Regional Statistics, PCT patent applications by inventor's large region and priority year.",
    retrieved="2024",
    version="2024",
    edition="2013",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in SERIES.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
