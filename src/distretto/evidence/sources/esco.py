"""ESCO 1.1.1 as its official download has it: what its three tables here share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from distretto.evidence.sources.source import COMMISSION_TERMS, SourceError

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
        raise SourceError(path.name, "it is not a Parquet table") from error
    lacking = [name for name in names if name not in table.column_names]
    if lacking:
        raise SourceError(path.name, f"it has no column {', '.join(lacking)}")
    return {name: [text or "" for text in table[name].to_pylist()] for name in names}


def key_of(uri: str) -> str:
    """What is ESCO's own of an address: `http://data.europa.eu/esco/skill/0005c151-…` is `0005c151-…`."""
    return uri.strip().rpartition("/")[2]
