"""The European Cluster Collaboration Platform's export (CSV or Excel): its cluster organisations, to be confirmed.

Columns are found by their headings, in whatever order; `mapping` names those that a file calls otherwise. What we have
no field for is passed over. A cell that cannot be read is a fault with its row and column, as in any import.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from distretto.catalogue.document import is_web
from distretto.catalogue.interfaces import csv_form, xlsx_form
from distretto.catalogue.interfaces.entries import LONGEST_KEY, Entry, Reading, Unreadable
from distretto.catalogue.interfaces.tables import Table, read_tables
from distretto.evidence.classifications.transliteration import folded

KIND = "cluster"
PUBLISHER, ADDRESS = "European Cluster Collaboration Platform", "https://www.clustercollaboration.eu"
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "title": ("Cluster name", "Name of the cluster organisation", "Cluster organisation", "Organisation name", "Name"),
    "summary": ("Description", "Short description", "Summary", "About"),
    "regions": ("NUTS 2", "NUTS2", "NUTS code", "NUTS", "NUTS 2 region", "Region"),
    "founded": ("Year of establishment", "Establishment year", "Year of foundation", "Founded"),
    "members_total": ("Number of members", "Total number of members", "Total members", "Members"),
    "members_smes": ("Number of SMEs", "SMEs", "Number of SME members"),
    "members_firms": ("Number of companies", "Companies", "Firms"),
    "members_research": ("Number of research organisations", "Research organisations"),
    "staff_fte": ("Number of employees (FTE)", "FTE", "Full-time equivalents"),
    "ecosystems": ("Industrial ecosystems", "Industrial ecosystem"),
    "sectors": ("NACE codes", "NACE"),
    "focus": ("Sectoral industries", "Specialisation", "Sectors", "Sector"),
    "english_website": ("Website", "Web site", "URL"),
}
"""Our fields, and the headings under which an export has them."""
COUNTRY = ("Country", "Country code")
APART = {"country": COUNTRY, "identity": ("ID", "Profile ID"), "profile": ("Profile URL", "Profile link", "Profile")}
"""What is read beside the fields: the region of those that name none, the key, and the source."""


def read(data: bytes, name: str, language: str, mapping: Mapping[str, str]) -> Reading:
    """The clusters of an export. mapping : by field (`title`, `regions`, `country` ...) the heading that the file has.

    Raises Unreadable for a file of another kind, and where it lacks the names or the places of the clusters.
    """
    rows = _rows(data, name)
    if not rows:
        raise Unreadable("import-empty")
    headings = rows[0][1]
    at = _places(headings, mapping)
    lacking = [HEADINGS["title"][0]] if "title" not in at else []
    lacking += [f"{HEADINGS['regions'][0]} / {COUNTRY[0]}"] if not {"regions", "country"} & set(at) else []
    if lacking:
        raise Unreadable("import-source-lacks", names=", ".join(lacking), found=_listed(headings))
    if "regions" not in at:
        at["regions"] = at["country"]
    ours = ["" for _ in headings]
    for field, place in at.items():
        if field in HEADINGS:
            ours[place] = field
    body = [(number, _with_country(row, at)) for number, row in rows[1:]]
    reading = read_tables([Table("", KIND, ours, body)], [], language)
    by_number = dict(body)
    return replace(reading, entries=tuple(
        _cluster(entry, by_number[entry.row], at, headings) for entry in reading.entries))


def _rows(data: bytes, name: str) -> list[tuple[int, list[str]]]:
    if name.lower().endswith(".xlsx"):
        sheets = [rows for _, rows in xlsx_form.sheets_of(data) if rows]
        return sheets[0] if sheets else []
    return list(enumerate(csv_form.rows_of(data), start=1))


def _places(headings: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """By field the column of a heading that stands for it; one that the mapping names has to be there."""
    every = reversed(list(enumerate(headings)))
    known = {folded(heading.strip()): place for place, heading in every if heading.strip()}
    wrong = [field for field in mapping if field not in HEADINGS and field not in APART]
    if wrong:
        raise Unreadable("import-mapping-field", names=", ".join(wrong), fields=", ".join((*HEADINGS, *APART)))
    absent = [heading for heading in mapping.values() if folded(heading.strip()) not in known]
    if absent:
        raise Unreadable("import-source-lacks", names=", ".join(absent), found=_listed(headings))
    found: dict[str, int] = {}
    taken: set[int] = set()
    for field, names in {**HEADINGS, **APART}.items():
        wanted = (mapping[field],) if field in mapping else names
        place = next((known[folded(one.strip())] for one in wanted if folded(one.strip()) in known), None)
        if place is not None and place not in taken:
            found[field] = place
            taken.add(place)
    return found


def _listed(headings: Sequence[str]) -> str:
    return ", ".join(heading for heading in headings if heading)[:300]


def _with_country(row: Sequence[str], at: Mapping[str, int]) -> list[str]:
    """The row, with the country in place of a region that is not told."""
    cells = [*row, *("" for _ in range(max(at.values()) + 1 - len(row)))]
    if "country" in at and not cells[at["regions"]].strip():
        cells[at["regions"]] = cells[at["country"]]
    return cells


def _cluster(entry: Entry, row: Sequence[str], at: Mapping[str, int], headings: Sequence[str]) -> Entry:
    content: dict[str, Any] = dict(entry.content)
    said = {name: row[place].strip() for name, place in at.items() if name in APART}
    source: dict[str, Any] = {
        "title": f"Profile of {content.get('title', '')}"[:300], "publisher": PUBLISHER, "supports": sorted(content),
        "address": said["profile"] if is_web(said.get("profile", "")) else ADDRESS,
    }
    level = {2: "national", 4: "regional", 5: "local"}.get(len((content.get("regions") or [""])[0]), "")
    content |= {"themes": ["cooperation"], "sources": [source], **({"level": level} if level else {})}
    stem = said.get("identity") or str(content.get("title", ""))
    key = "cluster-eccp-" + re.sub(r"[^a-z0-9]+", "-", folded(stem)).strip("-")
    places = {
        name: replace(where, column=next((h for h, one in zip(headings, _letters(headings), strict=True)
                                          if one == where.letter), where.column))
        for name, where in entry.places.items()
    }
    return replace(entry, key=key[:LONGEST_KEY].rstrip("-"), language=entry.language or "en", content=content,
                   stated=frozenset(content), places=places, confirmation="to_confirm")


def _letters(headings: Sequence[str]) -> list[str]:
    from openpyxl.utils import get_column_letter

    return [get_column_letter(place) for place in range(1, len(headings) + 1)]
