"""Eurostat, regional accounts: employment by NUTS 3 region and branch (nama_10r_3empers), 1995 to 2018."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

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
from distretto.evidence.sources.territory import without_extra_regio

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "employment_nuts3"
FILE = "eurostat_employment_nuts3_1995_2018/nama_10r_3empers.csv.gz"
BRANCHES = (
    "A", "B-E", "C", "F", "G-I", "G-J", "J", "K", "K-N", "L", "M-N", "O-Q", "O-U", "R-U", "TOTAL",
)
"""As published: C is inside B-E; G-I and J inside G-J; K, L and M-N inside K-N; O-Q and R-U inside O-U."""
UNIT = "thousand_persons"


def parse(folder: Path) -> Parsed:
    """Rows of `employment_nuts3`: NUTS 0 to 3 and the European Union, 15 branches. This copy has no flags."""
    import pyarrow as pa

    path = folder / FILE
    columns = read_delimited(path, ("geo", "year", *BRANCHES))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}[0-9A-Z]{0,3}|EU27_2020|EU28")
    time = years(path, "year", columns["year"])
    tables = []
    for branch in BRANCHES:
        values = numbers(path, branch, columns[branch])
        not_negative(path, branch, values)
        tables.append(tidy(
            NAME, indicator="employment", geo=columns["geo"], industry=branch, time=time, unit=UNIT,
            value=values,
        ))
    return in_house_form(pa.concat_tables(tables))


def in_house_form(rows: pa.Table) -> Parsed:
    """Rows of places and of the Union as it is now."""
    import pyarrow.compute as pc

    rows, extra_regio = without_extra_regio(rows)
    kept = rows.filter(pc.not_equal(rows["geo"], "EU28"))
    return Parsed(kept, left_out={"extra_regio": extra_regio, "former_unions": rows.num_rows - kept.num_rows})


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="nama_10r_3empers",
    licence=EUROSTAT_TERMS,
    citation="Eurostat, Employment by NUTS 3 regions (nama_10r_3empers), extract of autumn 2020.",
    retrieved="2020-10",
    version="2020-10",
    edition="2016",
    indicators=(Indicator("employment", UNIT),),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
