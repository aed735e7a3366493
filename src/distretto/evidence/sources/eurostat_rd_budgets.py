"""Eurostat, government budgets for research and development by objective (gba_nabsfin07), 2008 to 2017."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.countries import FORMER_UNIONS, country_codes
from distretto.evidence.sources.delimited import FIRST_ROW, not_negative, numbers, read_delimited, tidy, years
from distretto.evidence.sources.faults import SourceError
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source

NAME = "research_budgets"
FILE = "rd_budgets_countries/gbard.csv.gz"
OBJECTIVES = {
    "Exploration and exploitation of the earth": "NABS01",
    "Environment": "NABS02",
    "Exploration and exploitation of space": "NABS03",
    "Transport, telecommunication and other infrastructures": "NABS04",
    "Energy": "NABS05",
    "Industrial production and technology": "NABS06",
    "Health": "NABS07",
    "Agriculture": "NABS08",
    "Education": "NABS09",
    "Culture, recreation, religion and mass media": "NABS10",
    "Political and social systems, structures and processes": "NABS11",
    "General advancement of knowledge: R&D financed from General University Funds (GUF)": "NABS12",
    "General advancement of knowledge: R&D financed from other sources than GUF": "NABS13",
    "Defence": "NABS14",
    "Total civil R&D appropriations": "CIVIL",
    "Total R&D appropriations": "TOTAL",
}
UNITS = {
    "Million euro": ("budget", "million_eur"),
    "Euro per inhabitant": ("budget_per_head", "eur_per_inhabitant"),
    "Million purchasing power standards (PPS)": ("budget_pps", "million_pps"),
    "Million purchasing power standards (PPS) at 2005 prices": ("budget_volume", "million_pps_2005"),
}


def parse(folder: Path) -> Parsed:
    """Rows of `research_budgets`: countries; `industry` is the objective (NABS 2007), the civil and the whole total."""
    path = folder / FILE
    columns = read_delimited(path, ("year", "geo", "nabs07", "unit", "value", "flag"))
    for row, name in enumerate(columns["nabs07"]):
        if name not in OBJECTIVES:
            raise SourceError(path.name, f"{name!r} is not a known objective", row + FIRST_ROW, "nabs07")
    values, time = numbers(path, "value", columns["value"]), years(path, "year", columns["year"])
    not_negative(path, "value", values)
    geo = country_codes(path, "geo", columns["geo"])
    union = np.isin(geo.astype(str), FORMER_UNIONS)
    known = np.array([unit in UNITS for unit in columns["unit"]])
    kept = known & ~union
    series = [UNITS[unit] for unit in columns["unit"][kept]]
    rows = tidy(
        NAME, indicator=np.array([name for name, _ in series], dtype=object), geo=geo[kept],
        industry=np.array([OBJECTIVES[name] for name in columns["nabs07"][kept]], dtype=object), time=time[kept],
        unit=np.array([unit for _, unit in series], dtype=object), value=values[kept], flag=columns["flag"][kept],
    )
    left_out = {"national_currency": int((~known).sum()), "former_unions": int((known & union).sum())}
    return Parsed(rows, left_out=left_out)


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="gba_nabsfin07",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Government budget allocations for R&D by NABS 2007 objective (gba_nabsfin07).",
    retrieved="2018-02",
    version="2018-02",
    edition="2013",
    indicators=tuple(Indicator(name, unit) for name, unit in UNITS.values()),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
