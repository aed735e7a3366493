"""The Regional Innovation Scoreboard's database of indicators (a workbook, or its sheet as CSV): the summary index.

Each row is a region, an indicator and a year. What is read is the Regional Innovation Index beside that of the EU in
2018, which is what the observatory's indicator is; competitiveness and quality of government, which are not in it, come
over from the vintage before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from distretto.evidence.live.workbooks import Names, Sheet, plain, sheets
from distretto.evidence.sources import Parsed, innovation_scoreboard
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.faults import SourceError, refuse, said

COLUMNS: Names = {
    "region": ("region code", "nuts code", "nuts id", "geo", "region"),
    "indicator": ("indicator code", "indicator"),
    "year": ("year", "time"),
    "value": ("value relative to eu in 2018", "relative to eu in 2018", "relative to eu 2018"),
}
INDEX = ("rii", "regional innovation index", "0 summary innovation index", "summary innovation index")
"""How the summary index is called among the indicators."""
INDICATOR, UNIT = innovation_scoreboard.SERIES["25a_RIS"]
OURS = {"GR": "EL", "GB": "UK"}


def index(paths: Sequence[Path]) -> Parsed:
    """Rows of `innovation_scoreboard`: the summary index of regions, and of countries that are one region.

    Raises SourceError, which names the sheet and the column that is missing, or the row and the column that is wrong.
    """
    every = list(sheets(paths))
    found = next(((sheet, at) for sheet in every if (at := sheet.heading(COLUMNS)) is not None), None)
    if found is None:
        nearest = min(every, key=lambda sheet: len(sheet.lacking(COLUMNS)))
        missing = "; ".join(f"{column} ({COLUMNS[column][0]})" for column in nearest.lacking(COLUMNS))
        raise SourceError(nearest.name, said("no-index-sheet", missing=missing))
    sheet, heading = found
    geo, year, value = [], [], []
    others = 0
    for row, told in sheet.records(heading, COLUMNS):
        if plain(told["indicator"]) not in INDEX:
            others += 1
            continue
        geo.append(_region(sheet, row, told["region"]))
        year.append(_year(sheet, row, told["year"]))
        value.append(_value(sheet, row, told["value"]))
    if not geo:
        raise SourceError(sheet.name, said("no-index-row"), column="indicator")
    rows = tidy(
        innovation_scoreboard.NAME, indicator=INDICATOR, geo=np.array(geo, dtype=object), industry="TOTAL",
        time=np.array(year, dtype=np.int16), unit=UNIT, value=np.array(value),
    )
    return Parsed(rows, left_out={"other_indicators": others})


def _region(sheet: Sheet, row: int, text: str) -> str:
    code = text.upper()
    if not re.fullmatch(r"[A-Z]{2}[0-9A-Z]{0,3}", code):
        refuse(SourceError(sheet.name, said("not-region", given=text), row, "region"))
    return OURS.get(code[:2], code[:2]) + code[2:]


def _year(sheet: Sheet, row: int, text: str) -> int:
    if not re.fullmatch(r"(19|20)\d\d", text):
        refuse(SourceError(sheet.name, said("not-year", given=text), row, "year"))
        return 0
    return int(text)


def _value(sheet: Sheet, row: int, text: str) -> float:
    """A number with a point or a comma before its decimals; NaN where the cell is empty or says that there is none."""
    if text in ("", ":", "n/a", "NA"):
        return float(np.nan)
    try:
        return float(text.replace(",", "."))
    except ValueError:
        refuse(SourceError(sheet.name, said("not-number", given=text), row, "value"))
        return float(np.nan)
