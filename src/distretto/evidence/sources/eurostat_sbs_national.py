"""Eurostat, structural business statistics by country and division (sbs_na_sca_r2), 2005 to 2015."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.arrow import labels
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
from distretto.evidence.sources.territory import without_empty_years

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "sbs_national"
FOLDER = "eurostat_sbs_national_2005_2015"
FILES = {
    "enterprises": ("enterprises", "enterprises"),
    "turnover": ("turnover", "million_eur"),
    "value_added": ("value_added", "million_eur"),
    "personnel_costs": ("personnel_costs", "million_eur"),
    "wages": ("wages_and_salaries", "million_eur"),
    "persons_employed": ("persons_employed", "persons"),
    "employees": ("employees", "persons"),
}
"""Indicator to its file and unit. Value added can be negative."""
ACTIVITY = r"[A-Z](\d\d)?|B-N_S95_X_K"
"""Sections, divisions and the business economy; Eurostat's other aggregates are left out."""
COLUMNS = ("nace_r2", "geo", "year", "value", "flag")
UNIONS = {"EU27": "EU27_2007"}


def parse(folder: Path) -> Parsed:
    """Rows of `sbs_national`: countries, NACE sections, divisions and the business economy as a whole."""
    import pyarrow as pa

    paths = {indicator: folder / FOLDER / f"{name}.csv.gz" for indicator, (name, _) in FILES.items()}
    return in_house_form(pa.concat_tables([
        indicator_rows(indicator, path, read_delimited(path, COLUMNS)) for indicator, path in paths.items()
    ]))


def in_house_form(rows: pa.Table) -> Parsed:
    """Rows as the observatory has them: countries and the union of 2007, without Eurostat's other aggregates."""
    import pyarrow as pa

    industries, industry = labels(rows["industry"])
    activity = np.array([re.fullmatch(ACTIVITY, code) is not None for code in industries])[industry]
    geos, geo = labels(rows["geo"])
    union = np.array([code == "EU28" for code in geos])[geo]
    rows = rows.filter(pa.array(activity & ~union))
    rows, not_in_use = without_empty_years(rows)
    left_out = {
        "aggregates_of_activities": int((~activity).sum()),
        "former_unions": int((activity & union).sum()),
        "region_years_without_values": not_in_use,
    }
    return Parsed(rows, left_out=left_out)


def indicator_rows(indicator: str, path: Path, columns: Mapping[str, Texts]) -> pa.Table:
    """Rows of one indicator."""
    _, unit = FILES[indicator]
    known_labels(path, "geo", columns["geo"], r"[A-Z]{2}|EU27|EU28")
    values = numbers(path, "value", columns["value"])
    if indicator != "value_added":
        not_negative(path, "value", values)
    geo = np.array([UNIONS.get(code, code) for code in columns["geo"]], dtype=object)
    return tidy(
        NAME, indicator=indicator, geo=geo, industry=columns["nace_r2"],
        time=years(path, "year", columns["year"]), unit=unit, value=values, flag=columns["flag"],
    )


SOURCE = Source(
    name=NAME,
    provider="Eurostat",
    table_code="sbs_na_sca_r2",
    licence=EUROSTAT_TERMS,
    citation=(
        "Eurostat, Annual detailed enterprise statistics by NACE Rev. 2 (sbs_na_sca_r2), "
        "extract of August 2017."
    ),
    retrieved="2017-08",
    version="2017-08",
    edition="2013",
    indicators=tuple(Indicator(indicator, unit) for indicator, (_, unit) in FILES.items()),
    files=tuple(f"{FOLDER}/{name}.csv.gz" for name, _ in FILES.values()),
    reuse="authorised",
    parse=parse,
)
