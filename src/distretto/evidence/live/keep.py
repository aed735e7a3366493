"""keep.eu's export of projects and partners (a workbook of several sheets, or its sheets as CSV): Interreg's projects.

What a project and a participation are is told by `sources/interreg_keep`. keep.eu has renamed columns over the years:
each is found under the spellings in `PROJECT_COLUMNS` and `PARTNER_COLUMNS`. Organisations, addresses and contacts are
not read.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

import numpy as np

from distretto.evidence.live.places import in_edition
from distretto.evidence.live.workbooks import Names, Sheet, plain, sheets
from distretto.evidence.sources import (
    Parsed,
    Source,
    interreg_participations,
    interreg_projects,
    interreg_regions,
)
from distretto.evidence.sources.faults import SourceError, refuse, said
from distretto.evidence.sources.interreg_keep import (
    CLUSTERING,
    THEMES,
    Partner,
    Project,
    objective_code,
    programme_name,
    project_key,
)

PROJECT_COLUMNS: Names = {
    "programme": ("programme", "programme name", "name of programme"),
    "acronym": ("project acronym", "acronym"),
    "start": ("project start", "project start date", "start date", "start", "date of start", "start of project"),
    "budget": ("budget", "total budget", "project budget", "total project budget", "project total budget",
               "total budget eur", "expected budget", "budget expected", "total budget expected"),
    "eu_funding": ("eu funding", "total eu funding", "project eu funding", "eu funding eur", "expected eu funding",
                   "eu funding expected", "total eu funding expected", "total programme co financing"),
}
PROJECT_MORE: Names = {
    "name": ("project name", "project name in english", "name", "name of the project", "project title", "title"),
    "end": ("project end", "project end date", "end date", "end", "date of end", "end of project"),
    "objective": ("thematic objective", "thematic obj", "thematic objectives", "eu thematic objective"),
    **{f"theme{number}": (
        f"thematic {number}", f"theme {number}", f"thematic{number}", f"theme{number}", f"thematic keyword {number}",
        *(("thematic", "theme", "themes", "project theme", "project themes", "thematic keywords", "thematic area")
          if number == 1 else ()),
    ) for number in (1, 2, 3)},
}
"""What a project may have beside: nothing is refused for want of it."""
PARTNER_COLUMNS: Names = {
    "programme": ("programme", "programme name", "name of programme"),
    "acronym": ("project acronym", "acronym"),
    "lead": ("lead partner", "is lead partner", "lead partner yes no", "lead", "partner role", "role", "partner type",
             "type of partner"),
    "nuts3": ("nuts3 or equivalent", "nuts 3 or equivalent", "nuts3", "nuts 3", "nuts3 code", "nuts 3 code",
              "nuts level 3", "partner nuts 3", "partner nuts3"),
}
PARTNER_MORE: Names = {
    "code": ("country code", "partner country code"), "country": ("country", "partner country"),
}
LEADS = ("yes", "true", "1", "lead", "lead partner", "lp")
NUTS3 = r"[A-Z]{2}(?=[0-9A-Z]*\d)[0-9A-Z]{3}"
"""A code of a NUTS 3 region: with a figure in it, unlike a word of five capitals."""
OURS = {"GR": "EL", "GB": "UK"}
"""Codes of countries as Eurostat writes them."""
OTHER_NAMES = {
    "czech republic": "CZ", "turkey": "TR", "turkiye": "TR", "bosnia and herzegovina": "BA", "macedonia": "MK",
    "the former yugoslav republic of macedonia": "MK", "former yugoslav republic of macedonia": "MK",
    "republic of moldova": "MD", "russian federation": "RU", "the netherlands": "NL", "great britain": "UK",
}


def vintages(paths: Sequence[Path]) -> tuple[tuple[Source, Parsed], ...]:
    """Rows of `interreg_participations`, `interreg_regions` and `interreg_projects`, all of the same export.

    Raises SourceError, which names the sheet and the column that is missing, or the row and the column that is wrong.
    """
    projects, partners, left_out = read(paths)
    if not any(CLUSTERING in project.themes for project in projects.values()):
        spellings = ", ".join(PROJECT_MORE["theme1"][:2])
        raise SourceError(paths[0].name, said("no-cluster-theme", columns=spellings))
    found = (
        (interreg_participations.SOURCE, interreg_participations.rows_of(projects, partners)),
        (interreg_regions.SOURCE, interreg_regions.rows_of(projects, partners)),
        (interreg_projects.SOURCE, interreg_projects.rows_of(projects, partners)),
    )
    return tuple(
        (source, Parsed(parsed.rows, left_out={**parsed.left_out, **left_out})) for source, parsed in found
    )


def read(paths: Sequence[Path]) -> tuple[Mapping[str, Project], tuple[Partner, ...], Mapping[str, int]]:
    """Projects by their key, participations in them, and what was left out; raises SourceError."""
    every = list(sheets(paths))
    of_partners, partner_heading = _sheet(every, PARTNER_COLUMNS, "partners", PROJECT_COLUMNS)
    of_projects, project_heading = _sheet(every, PROJECT_COLUMNS, "projects", PARTNER_COLUMNS)
    left_out: Counter[str] = Counter()
    projects: dict[str, Project] = {}
    for row, told in of_projects.records(project_heading, {**PROJECT_COLUMNS, **PROJECT_MORE}):
        start = _year(of_projects, row, told["start"], "start")
        if start is None:
            left_out["projects_without_start"] += 1
            continue
        key = project_key(told["programme"], told["acronym"])
        themes, strange = _themes(told)
        left_out["other_themes"] += strange
        projects.setdefault(key, Project(
            key, programme_name(told["programme"]), told["acronym"], told["name"], themes,
            objective_code(told["objective"]), _money(of_projects, row, told["budget"], "budget"),
            _money(of_projects, row, told["eu_funding"], "eu_funding"), start,
            _year(of_projects, row, told["end"], "end"),
        ))
    partners = []
    for row, told in of_partners.records(partner_heading, {**PARTNER_COLUMNS, **PARTNER_MORE}):
        key = project_key(told["programme"], told["acronym"])
        if key not in projects:
            left_out["participations_without_project"] += 1
            continue
        partners.append(_partner(of_partners, row, key, told))
    if not partners:
        raise SourceError(of_partners.name, said("no-partners"))
    return projects, tuple(partners), left_out


def _sheet(every: Sequence[Sheet], needed: Names, what: str, other: Names) -> tuple[Sheet, int]:
    """The sheet that has these columns, and the place of its heading.

    other : the columns of the other sheet. Raises SourceError with what the nearest of the remaining sheets lacks.
    """
    for sheet in every:
        at = sheet.heading(needed)
        if at is not None:
            return sheet, at
    left = [sheet for sheet in every if sheet.heading(other) is None]
    if not left:
        raise SourceError(every[0].name, said("no-second-sheet", what=what))
    nearest = min(left, key=lambda sheet: len(sheet.lacking(needed)))
    missing = "; ".join(f"{column} ({', '.join(needed[column][:3])} ...)" for column in nearest.lacking(needed))
    raise SourceError(nearest.name, said("no-sheet", what=what, missing=missing))


def _partner(sheet: Sheet, row: int, key: str, told: Mapping[str, str]) -> Partner:
    found = re.match(rf"({NUTS3})(?=\s|$|/)", told["nuts3"]) or re.search(rf"\(({NUTS3})\)", told["nuts3"])
    region = OURS.get(found[1][:2], found[1][:2]) + found[1][2:] if found else ""
    region = in_edition(region, interreg_regions.SOURCE.edition)
    named = re.match(r"([A-Z]{2})(?=\s|$|/)", told["code"])
    country = (OURS.get(named[1], named[1]) if named else _country(told["country"])) or region[:2]
    return Partner(key, country, region if region.startswith(country) else "", plain(told["lead"]) in LEADS)


def _country(name: str) -> str:
    """The code of a country by its English name; "" where it is none."""
    return _countries().get(plain(name), "")


@cache
def _countries() -> Mapping[str, str]:
    from babel import Locale

    names = {plain(name): OURS.get(code, code) for code, name in Locale("en").territories.items()
             if len(code) == 2 and code.isalpha()}
    return names | OTHER_NAMES


def _themes(told: Mapping[str, str]) -> tuple[tuple[str, ...], int]:
    """The codes of a project's themes, and how many texts are none of keep.eu's that are known here.

    A cell has one theme, or several with a semicolon or a bar between.
    """
    texts = [part.strip() for number in (1, 2, 3) for part in re.split(r"[;|]", told[f"theme{number}"]) if part.strip()]
    codes: set[str] = set()
    strange = 0
    for text in texts:
        found = _theme_of(text)
        codes |= found
        strange += not found
    return tuple(sorted(codes)), strange


def _theme_of(text: str) -> frozenset[str]:
    """The codes of the themes in a text: of one, or of several with commas between, as commas stand in names too."""
    known, told = _theme_codes(), plain(text)
    if told in known:
        return frozenset({known[told]})
    return frozenset(code for name, code in known.items() if f" {name} " in f" {told} ") if "," in text else frozenset()


@cache
def _theme_codes() -> Mapping[str, str]:
    return {plain(text): code for text, code in THEMES.items()}


def _year(sheet: Sheet, row: int, text: str, column: str) -> int | None:
    """The year of a date such as 2016/01/02, 2016-01-02 or 02.01.2016; None where there is none."""
    if not text:
        return None
    found = re.search(r"(?<!\d)((?:19|20)\d\d)(?!\d)", text)
    if found is None:
        refuse(SourceError(sheet.name, said("not-date", given=text), row, column))
        return None
    return int(found[1])


def _money(sheet: Sheet, row: int, text: str, column: str) -> float:
    """Euro, with commas or blanks between thousands and a point before cents; NaN where the cell is empty."""
    bare = re.sub(r"[€\s,\u00a0\u202f]|EUR", "", text)
    if not bare:
        return float(np.nan)
    try:
        value = float(bare)
    except ValueError:
        value = -1.0
    if not 0 <= value < np.inf:
        refuse(SourceError(sheet.name, said("not-amount", given=text), row, column))
        return float(np.nan)
    return value
