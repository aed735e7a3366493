"""ESCO's official download (CSV, English) into its three tables: the classification, and how its parts belong together.

The archives are given as they were downloaded: a file is looked for in each of them, and in folders.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from distretto.evidence.sources import Parsed, esco, esco_occupations, esco_relations, esco_skills
from distretto.evidence.sources.faults import SourceError, said

OCCUPATIONS, GROUPS, SKILLS = ("occupations_en.csv",), ("ISCOGroups_en.csv",), ("skills_en.csv",)
RELATIONS = ("occupationSkillRelations_en.csv", "occupationSkillRelations.csv")
"""The name of the file in later and in earlier versions."""
COLLECTIONS = {"green": ("greenSkillsCollection_en.csv",), "digital": ("digitalSkillsCollection_en.csv",)}
CHANGED = "modifiedDate"
Columns = Mapping[str, list[str]]


def occupations(places: Sequence[Path]) -> Parsed:
    """Records of `esco_occupations`. Raises SourceError where a file, a column or a code is not there."""
    listed = _read(places, OCCUPATIONS, ("conceptUri", "code", "preferredLabel"))
    groups = _read(places, GROUPS, ("conceptUri", "preferredLabel"))
    _matching(OCCUPATIONS[0], "code", listed["code"], esco_occupations.CODE)
    _matching(GROUPS[0], "conceptUri", groups["conceptUri"], esco_occupations.GROUP_URI)
    return esco_occupations.rows_of(
        list(zip(listed["conceptUri"], listed["code"], map(str.strip, listed["preferredLabel"]), strict=True)),
        list(zip(groups["conceptUri"], map(str.strip, groups["preferredLabel"]), strict=True)),
        published=_year(places),
    )


def skills(places: Sequence[Path]) -> Parsed:
    """Records of `esco_skills`. Raises SourceError where a file, a column or a kind is not there."""
    needed = {esco.key_of(uri) for uri in _read(places, RELATIONS, ("skillUri",))["skillUri"]}
    read = _read(places, SKILLS, ("conceptUri", "preferredLabel", "skillType"))
    members = {
        name: _read(places, files, ("conceptUri",))["conceptUri"] for name, files in COLLECTIONS.items()
    }
    listed = list(zip(read["conceptUri"], read["preferredLabel"], read["skillType"], strict=True))
    return esco_skills.rows_of(SKILLS[0], listed, needed, members, published=_year(places))


def relations(places: Sequence[Path]) -> Parsed:
    """Records of `esco_relations`. Raises SourceError where a file, a column or a kind is not there."""
    listed = _read(places, OCCUPATIONS, ("conceptUri", "code"))
    codes = {esco.key_of(uri): code for uri, code in zip(listed["conceptUri"], listed["code"], strict=True)}
    read = _read(places, RELATIONS, ("occupationUri", "relationType", "skillUri"))
    return esco_relations.rows_of(
        RELATIONS[0], list(zip(read["occupationUri"], read["relationType"], read["skillUri"], strict=True)), codes,
        published=_year(places),
    )


def _year(places: Sequence[Path]) -> int:
    """The last year in which an occupation was changed; the version itself is told by no file."""
    dates = _read(places, OCCUPATIONS, (CHANGED,))[CHANGED]
    years = [int(date[:4]) for date in dates if re.match(r"20\d\d-", date)]
    if not years:
        raise SourceError(OCCUPATIONS[0], said("no-esco-date"), column=CHANGED)
    return max(years)


def _matching(file: str, column: str, texts: Sequence[str], pattern: str) -> None:
    wrong = next((row for row, text in enumerate(texts, start=1) if not re.fullmatch(pattern, text)), None)
    if wrong is not None:
        raise SourceError(file, said("not-esco-code", given=texts[wrong - 1]), wrong, column)


def _read(places: Sequence[Path], files: tuple[str, ...], columns: tuple[str, ...]) -> Columns:
    """Columns of the first of these files that one of the places has, as published."""
    text = next((read for place in places for file in files if (read := esco.text_in(place, file)) is not None), None)
    if text is None:
        raise SourceError(files[0], said("none-of", places=", ".join(place.name for place in places)))
    reader = csv.DictReader(io.StringIO(text, newline=""))
    lacking = [column for column in columns if column not in (reader.fieldnames or ())]
    if lacking:
        there = ", ".join(reader.fieldnames or ())
        raise SourceError(files[0], said("columns", missing=", ".join(lacking), found=there))
    found: dict[str, list[str]] = {column: [] for column in columns}
    for row in reader:
        for column in columns:
            found[column].append(row[column] or "")
    return found
