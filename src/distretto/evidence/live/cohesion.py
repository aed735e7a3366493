"""Kohesio's projects of cohesion policy (CSV, a file a country and period), by region, year of beginning and objective.

A project stands in several rows where it has several categories: it counts once, and once in each objective. Names
of beneficiaries are not read.
"""

from __future__ import annotations

import csv
import gzip
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from distretto.evidence.classifications.transliteration import folded
from distretto.evidence.live.apart import apart
from distretto.evidence.sources import Parsed
from distretto.evidence.sources.delimited import FIRST_ROW, tidy
from distretto.evidence.sources.faults import SourceError, refuse, said
from distretto.evidence.sources.source import COMMISSION_TERMS

if TYPE_CHECKING:
    import pyarrow as pa

COLUMNS = ("Operation_Unique_Identifier", "NUTS3_Code", "Operation_Start_Date", "Project_EU_Budget",
           "Policy_Objective_Label")
PROJECTS = apart("cohesion_projects", "European Commission", "Kohesio", COMMISSION_TERMS,
                 {"projects": "projects", "eu_budget": "eur"})
OBJECTIVES = {
    "PO1": "smarter europe", "PO2": "greener.* europe", "PO3": "connected europe", "PO4": "social europe",
    "PO5": "europe closer to citizens",
}
"""Policy objectives of 2021-2027, and how their labels read; anything else is `OTHER`."""
OTHER, TOTAL = "OTHER", "TOTAL"
LEVELS = (2, 4, 5)
"""Lengths of the codes of countries, regions of NUTS 2 and of NUTS 3."""
PLACE, YEAR = re.compile(r"[A-Z]{2}[0-9A-Z]{3}"), re.compile(r"(?:\d{1,2}/\d{1,2}/)?((?:19|20)\d\d)(?:-.*)?")
Cell = tuple[str, str, int]


def projects(paths: Sequence[Path]) -> Parsed:
    """Rows of `cohesion_projects`; raises SourceError, which names the file, the row and the column.

    A project without a beginning is left out; one without a single region of NUTS 3 counts for no region.
    """
    counted: dict[Cell, int] = {}
    money: dict[Cell, float] = {}
    unknown: set[Cell] = set()
    seen: set[tuple[str, str]] = set()
    lacking: dict[str, set[str]] = {"year": set(), "region": set(), "budget": set()}
    for path in paths:
        for number, row in _rows(path):
            name, code = row["Operation_Unique_Identifier"], row["NUTS3_Code"]
            year, budget = YEAR.fullmatch(row["Operation_Start_Date"]), _amount(path, number, row["Project_EU_Budget"])
            if budget is None:
                lacking["budget"].add(name)
            if year is None or not PLACE.fullmatch(code):
                lacking["region" if year else "year"].add(name)
                continue
            for theme in (TOTAL, _objective(row["Policy_Objective_Label"])):
                if (name, theme) in seen:
                    continue
                seen.add((name, theme))
                for length in LEVELS:
                    cell = (code[:length], theme, int(year[1]))
                    counted[cell] = counted.get(cell, 0) + 1
                    if budget is None:
                        unknown.add(cell)
                    else:
                        money[cell] = money.get(cell, 0.0) + budget
    if not counted:
        raise SourceError(paths[0].name, said("no-placed-project"))
    there = {name for name, _ in seen}
    return Parsed(_tidy(counted, money, unknown), left_out={
        "projects_without_year": len(lacking["year"] - there),
        "projects_without_region": len(lacking["region"] - there),
        "projects_without_budget": len(lacking["budget"] & there),
    })


def _tidy(counted: Mapping[Cell, int], money: Mapping[Cell, float], unknown: set[Cell]) -> pa.Table:
    """Cells as rows; money that is not told of every project of a cell is marked as estimated, of none is missing."""
    import pyarrow as pa

    cells = sorted(counted)
    geo, theme = (np.array([str(cell[at]) for cell in cells], dtype=object) for at in (0, 1))
    time = np.array([cell[2] for cell in cells], dtype=np.int16)
    part = np.array(["e" if cell in unknown else "" for cell in cells], dtype=object)
    number, sums = (
        np.array([values.get(cell, np.nan) for cell in cells], dtype=np.float64) for values in (counted, money)
    )
    return pa.concat_tables([
        tidy(PROJECTS.name, indicator="projects", geo=geo, industry=theme, time=time, unit="projects", value=number),
        tidy(PROJECTS.name, indicator="eu_budget", geo=geo, industry=theme, time=time, unit="eur", value=sums,
             flag=part),
    ])


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    csv.field_size_limit(10_000_000)
    opened = gzip.open if path.suffix == ".gz" else open
    try:
        with opened(path, "rt", encoding="utf-8-sig", newline="") as file:
            reader = csv.DictReader(file)
            lacking = [column for column in COLUMNS if column not in (reader.fieldnames or ())]
            if lacking:
                found = ", ".join(reader.fieldnames or ())
                raise SourceError(path.name, said("columns", missing=", ".join(lacking), found=found))
            for number, row in enumerate(reader, start=FIRST_ROW):
                told = {column: (row[column] or "").strip() for column in COLUMNS}
                if not told["Operation_Unique_Identifier"]:
                    refuse(SourceError(path.name, said("no-project"), number, "Operation_Unique_Identifier"))
                yield number, told
    except (UnicodeDecodeError, csv.Error, OSError) as error:
        raise SourceError(path.name, said("unreadable")) from error


def _amount(path: Path, number: int, text: str) -> float | None:
    try:
        value = float(text) if text else None
    except ValueError:
        value = float("nan")
    if value is not None and not value >= 0:
        refuse(SourceError(path.name, said("not-amount", given=text), number, "Project_EU_Budget"))
    return value


def _objective(label: str) -> str:
    said = folded(label)
    return next((code for code, words in OBJECTIVES.items() if re.search(words, said)), OTHER)
