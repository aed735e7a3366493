"""European Commission, Eco-Innovation Index of countries, edition of 2022, 2013 to 2022."""

from __future__ import annotations

from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import known_labels, not_negative, numbers, read_delimited, tidy, years
from distretto.evidence.sources.source import COMMISSION_TERMS, Parsed, Source

NAME = "eco_innovation_index"
FILE = "eco_innovation_index/eco_innovation_index.csv.gz"
INDICATOR = Indicator("eco_innovation_index", "eu_2013_100")


def parse(folder: Path) -> Parsed:
    """Rows of `eco_innovation_index`: the 27 countries of the Union; the Union's average of 2013 is 100.

    The edition of 2022 computed all years anew: figures of earlier editions do not go with these.
    """
    return rows_of(folder / FILE)


def rows_of(path: Path) -> Parsed:
    """Rows of `eco_innovation_index` from a table of countries, years and figures."""
    columns = read_delimited(path, ("geo", "time", "value"))
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}")
    values = numbers(path, "value", columns["value"])
    not_negative(path, "value", values)
    return Parsed(tidy(
        NAME, indicator=INDICATOR.id, geo=columns["geo"], industry="TOTAL",
        time=years(path, "time", columns["time"]), unit=INDICATOR.unit, value=values,
    ))


SOURCE = Source(
    name=NAME,
    provider="European Commission",
    table_code="Eco-Innovation Index 2022",
    licence=COMMISSION_TERMS,
    citation="European Commission, Eco-Innovation Scoreboard, Eco-Innovation Index 2013 to 2022, edition of 2022.",
    retrieved="2022",
    version="2022",
    edition="2021",
    indicators=(INDICATOR,),
    files=(FILE,),
    reuse="authorised",
    parse=parse,
)
