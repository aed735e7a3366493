"""Eurostat, employment by NUTS 3 region and ten branches (nama_10r_3empers), 1995 to 2018."""

from __future__ import annotations

from pathlib import Path

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

NAME = "employment_nuts3"
FILE = "eurostat_employment_nuts3_1995_2018/nama_10r_3empers.csv.gz"
BRANCHES = (
    "A", "B-E", "C", "F", "G-I", "G-J", "J", "K", "K-N", "L", "M-N", "O-Q", "O-U", "R-U", "TOTAL",
)


def parse(folder: Path) -> Parsed:
    """Rows of `employment_nuts3`, thousand persons; some branches lie inside others, see `BRANCHES`."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("geo", "year", *BRANCHES))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{0,3}|EU27_2020")
    time = years(path, "year", columns["year"])
    parts = []
    for branch in BRANCHES:
        values = numbers(path, branch, columns[branch])
        not_negative(path, branch, values)
        parts.append(tidy(
            NAME, indicator="employment", geo=columns["geo"], industry=branch, time=time, unit="thousand_persons",
            value=values,
        ))
    return Parsed(pa.concat_tables(parts))


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="nama_10r_3empers",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Employment by NUTS 3 regions (nama_10r_3empers), employed persons, extract of autumn 2020.",
    retrieved="2020-10",
    version="2020-10",
    edition="2016",
    indicators=(Indicator("employment", "thousand_persons"),),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
