"""ESCO 1.1.1 as its official download has it: what its three tables here share."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from distretto.evidence.sources.faults import SourceError, said
from distretto.evidence.sources.source import COMMISSION_TERMS

PROVIDER = "European Commission, ESCO"
VERSION = "1.1.1"
PUBLISHED = 2022
LANGUAGE = "en"
ACKNOWLEDGED = "This service uses the ESCO classification of the European Commission."
CITATION = f"{ACKNOWLEDGED} ESCO 1.1.1 (2022), https://esco.ec.europa.eu."
TERMS = f"{ACKNOWLEDGED} {COMMISSION_TERMS}"
"""The words with which ESCO is to be acknowledged stand before its terms wherever these are shown."""
FOLDER = "esco_relations"
OCCUPATIONS = "esco/occupations.csv.gz"
GROUPS = "esco/isco_groups.csv.gz"
RELATIONS = f"{FOLDER}/occupationSkillRelations.parquet"
SKILLS = f"{FOLDER}/skills_en.parquet"


def columns(path: Path, names: tuple[str, ...]) -> Mapping[str, list[str]]:
    """Columns of a Parquet file as text, "" where it is empty; raises SourceError where one is not there."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        table = pq.read_table(path, columns=list(names))
    except (OSError, pa.ArrowInvalid) as error:
        raise SourceError(path.name, said("not-parquet")) from error
    lacking = [name for name in names if name not in table.column_names]
    if lacking:
        there = ", ".join(table.column_names)
        raise SourceError(path.name, said("columns", missing=", ".join(lacking), found=there))
    return {name: [text or "" for text in table[name].to_pylist()] for name in names}


def text_in(place: Path, file: str) -> str | None:
    """A file of the official download: of a folder, of an archive, or by itself; None where it is not there.

    Raises SourceError where the place is none of these, or the file is not in UTF-8.
    """
    try:
        if place.is_dir() or place.suffix.lower() == ".csv":
            path = place / file if place.is_dir() else place
            return path.read_text(encoding="utf-8-sig") if path.is_file() and path.name == file else None
        with zipfile.ZipFile(place) as archive:
            inside = next((name for name in archive.namelist() if name.rpartition("/")[2] == file), None)
            return archive.read(inside).decode("utf-8-sig") if inside else None
    except UnicodeDecodeError as error:
        raise SourceError(file, said("not-utf8")) from error
    except (OSError, zipfile.BadZipFile) as error:
        raise SourceError(place.name, said("no-archive")) from error


def key_of(uri: str) -> str:
    """What is ESCO's own of an address: `http://data.europa.eu/esco/skill/0005c151-…` is `0005c151-…`."""
    return uri.strip().rpartition("/")[2]
