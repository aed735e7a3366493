"""Eurostat, structural business statistics by NUTS 2 region and NACE Rev. 2 (sbs_r_nuts06_r2), 2008 to 2015.

Two extracts of the table: all indicators as published in August 2017, when 2015 was half filled, and persons
employed in 2015 as published later. Persons employed in 2015 are taken from the later extract alone.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

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
from distretto.evidence.sources.source import EUROSTAT_TERMS, Parsed, Source, SourceError

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
UNITS = {"persons_employed": "persons", "local_units": "local_units", "wages": "million_eur"}
GEO = r"[A-Z]{2}[0-9A-Z]{0,2}"
NACE = r"[A-Z](\d\d\d?)?"

RENAMED = {
    "ITD1": "ITH1", "ITD2": "ITH2", "ITD3": "ITH3", "ITD4": "ITH4",
    "ITE1": "ITI1", "ITE2": "ITI2", "ITE4": "ITI4",
    "FR92": "FRA2", "FR93": "FRA3", "FR94": "FRA4",
}
"""Codes that changed while the territory stayed: one series, under the code of NUTS 2013."""

BREAKS = (
    Break("ITH5", 2011, ("ITD5",), "border_moved"),
    Break("ITI3", 2011, ("ITE3",), "border_moved"),
    Break("ITH", 2011, ("ITD",), "border_moved"),
    Break("ITI", 2011, ("ITE",), "border_moved"),
    Break("EL5", 2013, ("EL1", "EL2"), "border_moved"),
    Break("EL6", 2013, ("EL1", "EL2"), "border_moved"),
    *(
        Break(new, 2013, (old,), "recoded")
        for old, new in (
            ("EL11", "EL51"), ("EL12", "EL52"), ("EL13", "EL53"), ("EL21", "EL54"), ("EL14", "EL61"),
            ("EL22", "EL62"), ("EL23", "EL63"), ("EL24", "EL64"), ("EL25", "EL65"),
        )
    ),
    Break("SI03", 2013, ("SI01",), "border_moved"),
    Break("SI04", 2013, ("SI02",), "border_moved"),
    Break("DE40", 2011, ("DE41", "DE42"), "merged"),
    Break("DED4", 2011, ("DED1", "DED3"), "border_moved"),
    Break("DED5", 2011, ("DED3",), "border_moved"),
    Break("FI1B", 2010, ("FI18",), "split"),
    Break("FI1C", 2010, ("FI18",), "split"),
    Break("FI1D", 2010, ("FI13", "FI1A"), "merged"),
    Break("UKD6", 2011, ("UKD2",), "border_moved"),
    Break("UKD7", 2011, ("UKD5",), "border_moved"),
    Break("UKI3", 2013, ("UKI1",), "split"),
    Break("UKI4", 2013, ("UKI1",), "split"),
    Break("UKI5", 2013, ("UKI2",), "split"),
    Break("UKI6", 2013, ("UKI2",), "split"),
    Break("UKI7", 2013, ("UKI2",), "split"),
    Break("FRA1", 2013, ("FR91",), "border_moved"),
    Break("FRA", 2013, ("FR9",), "border_moved"),
)
"""Series that begin anew. The former codes keep their own years, so that sums over regions stay complete."""


def parse(folder: Path) -> Parsed:
    """Rows of `sbs_regional`: NUTS 0 to 2, 101 NACE codes, three indicators, 2008 to 2015."""
    import pyarrow as pa

    tables, negative = zip(*(_indicator(folder, indicator) for indicator in FILES), strict=True)
    later, damaged = _later(folder / LATER, tables[0])
    first = tables[0].filter(pa.array(np.asarray(tables[0]["time"]) != LATER_YEAR))
    rows = pa.concat_tables([first, later, *tables[1:]])
    rows, extra_regio = _without_extra_regio(rows)
    rows, not_in_use = _without_empty_years(rows)
    rows, outside = _in_their_years(rows)
    rows = _renamed(rows)
    left_out = {
        "extra_regio": extra_regio, "region_years_without_values": not_in_use,
        "codes_outside_their_years": outside,
        "damaged": damaged,
        "negative_wages": sum(negative),
    }
    return Parsed(rows, BREAKS, left_out)


def _indicator(folder: Path, indicator: str) -> tuple[pa.Table, int]:
    """Rows of one file, and the number of negative wage bills: as there is no such thing, they are unknown."""
    path = folder / FILES[indicator]
    columns = read_delimited(path, ("nace_r2", "geo", "year", "value", "flag"))
    known_labels(path, "nace_r2", columns["nace_r2"], NACE)
    known_labels(path, "geo", columns["geo"], GEO)
    values = numbers(path, "value", columns["value"], whole=indicator != "wages")
    negative = values < 0 if indicator == "wages" else np.zeros(len(values), dtype=bool)
    values[negative] = np.nan
    not_negative(path, "value", values)
    table = tidy(
        NAME, indicator=indicator, geo=columns["geo"], industry=columns["nace_r2"],
        time=years(path, "year", columns["year"]), unit=UNITS[indicator], value=values, flag=columns["flag"],
    )
    return table, int(negative.sum())


def _later(path: Path, earlier: pa.Table) -> tuple[pa.Table, int]:
    """Persons employed of the later extract, and how many cells a spreadsheet had turned into a time of day.

    Where the later extract, which has no confidentiality flags, is empty, the flag of the earlier one is kept.
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
    """Cells such as "219 d", "219", "d" and "" apart into number and flag."""
    values, flags = cells.copy(), np.full(len(cells), "", dtype=object)
    for i, cell in enumerate(cells):
        if cell and not cell.isdigit():
            number, _, flag = cell.rpartition(" ") if cell[0].isdigit() else ("", "", cell)
            values[i], flags[i] = (number, flag) if flag.isalpha() else (cell, "")
    return values, flags


def _flags_of(table: pa.Table, year: int) -> dict[tuple[str, str], str]:
    import pyarrow as pa

    part = table.filter(pa.array(np.asarray(table["time"]) == year))
    keys = zip(part["industry"].to_pylist(), part["geo"].to_pylist(), part["flag"].to_pylist(), strict=True)
    return {(industry, geo): flag for industry, geo, flag in keys if "c" in flag}


def _without_extra_regio(rows: pa.Table) -> tuple[pa.Table, int]:
    import pyarrow.compute as pc

    extra = pc.match_substring_regex(rows["geo"], "^..ZZ?$")
    kept = rows.filter(pc.invert(extra))
    return kept, rows.num_rows - kept.num_rows


def _without_empty_years(rows: pa.Table) -> tuple[pa.Table, int]:
    """Leave out regions in years of which nothing is known: the extracts list old and new codes side by side."""
    import pyarrow as pa
    import pyarrow.compute as pc

    unknown = np.asarray(pc.equal(rows["status"], "missing"))
    pairs = np.char.add(np.asarray(rows["geo"]).astype("U4"), np.asarray(rows["time"]).astype("U4"))
    in_use = np.isin(pairs, np.unique(pairs[~unknown]))
    return rows.filter(pa.array(in_use)), len(np.unique(pairs[~in_use]))


def _in_their_years(rows: pa.Table) -> tuple[pa.Table, int]:
    """Former codes before a break and new codes from it on: some years were published under both."""
    import pyarrow as pa

    geos, times = np.asarray(rows["geo"]).astype(object), np.asarray(rows["time"])
    first = {b.geo: b.year_from for b in BREAKS}
    end = {former: b.year_from for b in BREAKS for former in b.former}
    starts = np.array([first.get(geo, 0) for geo in geos])
    ends = np.array([end.get(geo, 9999) for geo in geos])
    inside = (times >= starts) & (times < ends)
    return rows.filter(pa.array(inside)), int((~inside).sum())


def _renamed(rows: pa.Table) -> pa.Table:
    """Rows under the codes of NUTS 2013; raises SourceError where two codes of one territory meet in a year."""
    import pyarrow as pa

    geos = np.asarray(rows["geo"]).astype(object)
    renamed = np.array([RENAMED.get(geo, geo) for geo in geos], dtype=object)
    old = sorted(set(zip(geos[renamed != geos], np.asarray(rows["time"])[renamed != geos], strict=True)))
    new = set(zip(geos.tolist(), np.asarray(rows["time"]).tolist(), strict=True))
    twice = [(geo, year) for geo, year in old if (RENAMED[geo], int(year)) in new]
    if twice:
        geo, year = twice[0]
        problem = f"{geo} and {RENAMED[geo]} both have values in {year}"
        raise SourceError(FILES["persons_employed"], problem, column="geo")
    return rows.set_column(rows.column_names.index("geo"), "geo", pa.array(renamed, pa.string()))


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
