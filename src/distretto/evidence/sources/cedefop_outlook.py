"""Cedefop, outlook by occupation: growth of employment 2026-2027 and the index of labour and skills shortage 2026."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from distretto.evidence.dataset import Indicator
from distretto.evidence.sources.delimited import FIRST_ROW, known_labels, numbers, read_delimited, tidy, years
from distretto.evidence.sources.faults import SourceError, refuse_cells, said
from distretto.evidence.sources.source import Parsed, Source

if TYPE_CHECKING:
    import pyarrow as pa

NAME = "skills_outlook"
FOLDER = "cedefop_skills_outlook"
GROWTH, SHORTAGE = f"{FOLDER}/stas_employment_growth_2026_2027_see.csv.gz", f"{FOLDER}/clssi_2026_see.csv.gz"
UNION = "EU27_2020"
PERCENT, INDEX = "percent_per_year", "index_1_to_4"


def parse(folder: Path) -> Parsed:
    """Rows of `skills_outlook`: countries; `industry` is a group of ISCO-08, major for growth, sub-major for shortage.

    Growth is a forecast (flag f), shortage an index of the provider.
    """
    import pyarrow as pa

    return Parsed(pa.concat_tables([
        growth_rows(folder / GROWTH),
        _rows(folder / SHORTAGE, "shortage", "value", INDEX, "[1-9][1-9]"),
    ]))


def growth_rows(path: Path) -> pa.Table:
    """Growth of employment by country and major group from a table with geo, time, isco08 and growth_pct."""
    return _rows(path, "growth", "growth_pct", PERCENT, "[1-9]|TOTAL")


def _rows(path: Path, indicator: str, column: str, unit: str, codes: str) -> pa.Table:
    columns = read_delimited(path, ("geo", "time", "isco08", column))
    known_labels(path, "geo", columns["geo"], "[A-Z]{2}|EU27")
    known_labels(path, "isco08", columns["isco08"], codes)
    values = numbers(path, column, columns[column])
    outside = (values < 1) | (values > 4) if unit == INDEX else np.abs(values) > 100
    case, limits = ("not-index", {"least": 1, "most": 4}) if unit == INDEX else ("not-percent", {})
    refuse_cells(path.name, column, [
        (int(at) + FIRST_ROW, said(case, given=f"{values[at]:g}", **limits)) for at in np.flatnonzero(outside)
    ])
    if unit == INDEX:
        values = _in_thirds(path, column, values)
    geo = np.array([UNION if code == "EU27" else code for code in columns["geo"]], dtype=object)
    return tidy(NAME, indicator=indicator, geo=geo, industry=columns["isco08"],
                time=years(path, "time", columns["time"]), unit=unit, value=values,
                flag="f" if unit == PERCENT else "")


def _in_thirds(path: Path, column: str, values: NDArray[np.float64]) -> NDArray[np.float64]:
    """The index in its steps of a third, which the file rounds to four decimals."""
    thirds = np.round(values * 3)
    if (np.abs(values * 3 - thirds) > 0.001).any():
        raise SourceError(path.name, said("not-thirds"), column=column)
    return np.asarray(thirds / 3, dtype=np.float64)


SOURCE = Source(
    name=NAME,
    provider="Cedefop",
    table_code="STAS, CLSSI",
    licence="CC BY 4.0 (Cedefop).",
    citation=(
        "Cedefop, Short-term anticipation of skills trends, employment growth 2026-2027, release of August 2026 "
        "(doi 10.2906/467749508762302); Cedefop, Labour and skills shortage index, 2026."
    ),
    retrieved="2026-11",
    version="2026-08",
    edition="2021",
    indicators=(Indicator("growth", PERCENT), Indicator("shortage", INDEX)),
    files=(GROWTH, SHORTAGE),
    reuse="authorised",
    parse=parse,
)
