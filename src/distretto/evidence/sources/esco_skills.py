"""ESCO 1.1.1: the skills and the knowledge that occupations may need; which are green, which digital."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import esco
from distretto.evidence.sources.faults import SourceError, said
from distretto.evidence.sources.source import Parsed, Source

NAME = "esco_skills"
FIELDS = ("as_of", "collections", "kind", "language", "title")
KINDS = {"skill/competence": "skill", "knowledge": "knowledge", "": ""}
COLLECTIONS = {
    "green": f"{esco.FOLDER}/greenSkillsCollection_en.parquet",
    "digital": f"{esco.FOLDER}/digitalSkillsCollection_en.parquet",
}


def parse(folder: Path) -> Parsed:
    """Records of `esco_skills`: title, kind where ESCO tells it, and the official collections that it is in.

    The key is what is ESCO's own of the address. Skills that no occupation needs are left out.
    """
    needed = {esco.key_of(uri) for uri in esco.columns(folder / esco.RELATIONS, ("skillUri",))["skillUri"]}
    path = folder / esco.SKILLS
    read = esco.columns(path, ("conceptUri", "preferredLabel", "skillType"))
    members = {
        name: esco.columns(folder / file, ("conceptUri",))["conceptUri"] for name, file in COLLECTIONS.items()
    }
    return rows_of(path.name, list(zip(*read.values(), strict=True)), needed, members, published=esco.PUBLISHED)


def rows_of(
    file: str, skills: Sequence[tuple[str, str, str]], needed: Set[str], collections: Mapping[str, Sequence[str]], *,
    published: int,
) -> Parsed:
    """Records of `esco_skills`: of each skill address, title and kind; the keys of those that occupations need; the
    addresses in each collection."""
    values, unneeded = [], 0
    for row, (uri, title, kind) in enumerate(skills, start=1):
        if kind not in KINDS:
            raise SourceError(file, said("not-skill-type", given=kind), row, "skillType")
        key = esco.key_of(uri)
        if key not in needed:
            unneeded += 1
            continue
        values += [
            RecordValue(key, 1, esco.LANGUAGE, "title", text=title),
            RecordValue(key, 1, esco.LANGUAGE, "language", code=esco.LANGUAGE),
            RecordValue(key, 1, esco.LANGUAGE, "as_of", year=float(published)),
        ]
        if KINDS[kind]:
            values.append(RecordValue(key, 1, esco.LANGUAGE, "kind", code=KINDS[kind]))
    for collection, addresses in collections.items():
        members = {esco.key_of(uri) for uri in addresses}
        values += [RecordValue(key, 1, esco.LANGUAGE, "collections", code=collection) for key in members & needed]
    return Parsed(records_table(values), left_out={"skills_that_no_occupation_needs": unneeded})


SOURCE = Source(
    name=NAME,
    provider=esco.PROVIDER,
    table_code="ESCO 1.1.1, skills, green and digital collections",
    licence=esco.TERMS,
    citation=esco.CITATION,
    retrieved="2022-09",
    version=esco.VERSION,
    edition="",
    indicators=tuple(Indicator(field, "") for field in FIELDS),
    files=(esco.RELATIONS, esco.SKILLS, *COLLECTIONS.values()),
    reuse="authorised",
    parse=parse,
    shape="records",
)
