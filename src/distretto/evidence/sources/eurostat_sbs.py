"""Eurostat, structural business statistics by NUTS 2 region and NACE Rev. 2 (sbs_r_nuts06_r2), 2008 to 2015.

Two extracts of the table: all indicators as published in August 2017, when 2015 was half filled, and persons
employed in 2015 as published later. Persons employed in 2015 are taken from the later extract alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.arrow import numbers as numbers_of
from distretto.evidence.dataset import Break, Indicator
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
from distretto.evidence.sources.territory import (
    BORDERS_2011,
    RENAMED,
    borders_of_2013,
    in_their_years,
    renamed,
    without_empty_years,
    without_extra_regio,
)

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "sbs_regional"
FILES = {
    "persons_employed": "eurostat_sbs_2008_2015/persons_employed.csv.gz",
    "local_units": "eurostat_sbs_2008_2015/local_units.csv.gz",
    "wages": "eurostat_sbs_2008_2015/wages_and_salaries.csv.gz",
}
LATER = "eurostat_sbs_2015/sbs_r_nuts06_r2.csv.gz"
LATER_YEAR = 2015
COLUMNS = ("nace_r2", "geo", "year", "value", "flag")
UNITS = {"persons_employed": "persons", "local_units": "local_units", "wages": "million_eur"}
GEO = r"[A-Z]{2}[0-9A-Z]{0,2}"
NACE = r"[A-Z](\d\d\d?)?"

BREAKS = (*BORDERS_2011, *borders_of_2013(2013))
"""Series that begin anew. The former codes keep their own years, so that sums over regions stay complete."""


def parse(folder: Path) -> Parsed:
    """Rows of `sbs_regional`: NUTS 0 to 2, 101 NACE codes, three indicators, 2008 to 2015."""
    import pyarrow as pa

    tables, negative = zip(*(
        indicator_rows(indicator, folder / file, read_delimited(folder / file, COLUMNS))
        for indicator, file in FILES.items()
    ), strict=True)
    later, damaged = _later(folder / LATER, tables[0])
    first = tables[0].filter(pa.array(numbers_of(tables[0]["time"]) != LATER_YEAR))
    rows = pa.concat_tables([first, later, *tables[1:]])
    return in_house_form(rows, BREAKS, {"damaged": damaged, "negative_wages": sum(negative)})


def in_house_form(rows: pa.Table, breaks: tuple[Break, ...], left_out: Mapping[str, int]) -> Parsed:
    """Rows as the observatory has them: places only, each territory once a year, one code a series."""
    rows, extra_regio = without_extra_regio(rows)
    rows, not_in_use = without_empty_years(rows)
    rows, outside = in_their_years(rows, breaks)
    rows = renamed(rows, RENAMED, FILES["persons_employed"])
    return Parsed(rows, breaks, {
        "extra_regio": extra_regio, "region_years_without_values": not_in_use,
        "codes_outside_their_years": outside, **left_out,
    })


def indicator_rows(
    indicator: str, path: Path, columns: Mapping[str, Texts], dataset: str = NAME,
) -> tuple[pa.Table, int]:
    """Rows of one indicator, and the number of negative wage bills, which cannot be and are unknown."""
    known_labels(path, "nace_r2", columns["nace_r2"], NACE)
    known_labels(path, "geo", columns["geo"], GEO)
    values = numbers(path, "value", columns["value"], whole=indicator != "wages")
    negative = values < 0 if indicator == "wages" else np.zeros(len(values), dtype=bool)
    values[negative] = np.nan
    not_negative(path, "value", values)
    table = tidy(
        dataset, indicator=indicator, geo=columns["geo"], industry=columns["nace_r2"],
        time=years(path, "year", columns["year"]), unit=UNITS[indicator], value=values, flag=columns["flag"],
    )
    return table, int(negative.sum())


def _later(path: Path, earlier: pa.Table) -> tuple[pa.Table, int]:
    """Persons employed of the later extract, and how many cells a spreadsheet had turned into a time of day.

    Where the later extract, which has no confidentiality flags, is empty, the earlier one's is kept.
    """
    columns = read_delimited(path, ("nace_r2", "geo", "n2015"), delimiter=";")
    known_labels(path, "nace_r2", columns["nace_r2"], NACE)
    known_labels(path, "geo", columns["geo"], GEO)
    damaged = np.array([text.endswith(" AM") for text in columns["n2015"]])
    texts, flags = _value_and_flag(np.where(damaged, "", columns["n2015"]))
    values = numbers(path, "n2015", texts, whole=True)
    not_negative(path, "n2015", values)
    known = _flags_of(earlier, LATER_YEAR)
    for i in np.flatnonzero(np.isnan(values)):
        flags[i] = flags[i] or known.get((columns["nace_r2"][i], columns["geo"][i]), "")
    table = tidy(
        NAME, indicator="persons_employed", geo=columns["geo"], industry=columns["nace_r2"], time=LATER_YEAR,
        unit=UNITS["persons_employed"], value=values, flag=flags,
    )
    return table, int(damaged.sum())


def _value_and_flag(cells: Texts) -> tuple[Texts, Texts]:
    """Cells such as "219 d", "219", "d" and "" taken apart into number and flag."""
    values, flags = cells.copy(), np.full(len(cells), "", dtype=object)
    for i, cell in enumerate(cells):
        if cell and not cell.isdigit():
            number, _, flag = cell.rpartition(" ") if cell[0].isdigit() else ("", "", cell)
            values[i], flags[i] = (number, flag) if flag.isalpha() else (cell, "")
    return values, flags


def _flags_of(table: pa.Table, year: int) -> dict[tuple[str, str], str]:
    import pyarrow as pa

    part = table.filter(pa.array(numbers_of(table["time"]) == year))
    keys = zip(part["industry"].to_pylist(), part["geo"].to_pylist(), part["flag"].to_pylist(), strict=True)
    return {(industry, geo): flag for industry, geo, flag in keys if "c" in flag}


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="sbs_r_nuts06_r2",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, SBS data by NUTS 2 regions and NACE Rev. 2 (sbs_r_nuts06_r2), extracts of August 2017 "
        "(2008-2014; local units and wages to 2015) and June 2023 (persons employed 2015)."
    ),
    retrieved="2017-08 and 2023-06",
    version="2023-06",
    edition="2013",
    indicators=tuple(Indicator(indicator, unit) for indicator, unit in UNITS.items()),
    files=(*FILES.values(), LATER),
    reuse="authorised",
    parse=parse,
)
