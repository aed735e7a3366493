"""ESCO 1.1.1: which skills an occupation needs, essential ones and optional ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import esco
from distretto.evidence.sources.delimited import read_delimited
from distretto.evidence.sources.faults import SourceError, said
from distretto.evidence.sources.source import Parsed, Source

NAME = "esco_relations"
KINDS = ("essential", "optional")


def parse(folder: Path) -> Parsed:
    """Records of `esco_relations`: by occupation the keys of the skills that it needs.

    What belongs to an occupation without a code in the list of occupations is left out.
    """
    listed = read_delimited(folder / esco.OCCUPATIONS, ("ORIGINURI", "CODE"))
    codes = {esco.key_of(uri): code for uri, code in zip(listed["ORIGINURI"], listed["CODE"], strict=True)}
    path = folder / esco.RELATIONS
    read = esco.columns(path, ("occupationUri", "relationType", "skillUri"))
    return rows_of(path.name, list(zip(*read.values(), strict=True)), codes, published=esco.PUBLISHED)


def rows_of(
    file: str, relations: Sequence[tuple[str, str, str]], codes: Mapping[str, str], *, published: int,
) -> Parsed:
    """Records of `esco_relations`: occupation, kind and skill of each; the codes of occupations by their keys."""
    values, unlisted = [], 0
    for row, (occupation, kind, skill) in enumerate(relations, start=1):
        if kind not in KINDS:
            raise SourceError(file, said("not-relation", given=kind), row, "relationType")
        code = codes.get(esco.key_of(occupation))
        if code is None:
            unlisted += 1
            continue
        values.append(RecordValue(code, 1, "", kind, code=esco.key_of(skill)))
    values += [RecordValue(code, 1, "", "as_of", year=float(published)) for code in codes.values()]
    return Parsed(records_table(values), left_out={"relations_of_unlisted_occupations": unlisted})


SOURCE = Source(
    name=NAME,
    provider=esco.PROVIDER,
    table_code="ESCO 1.1.1, occupation-skill relations",
    licence=esco.TERMS,
    citation=esco.CITATION,
    retrieved="2022-09",
    version=esco.VERSION,
    edition="",
    indicators=tuple(Indicator(field, "") for field in ("as_of", *KINDS)),
    files=(esco.OCCUPATIONS, esco.RELATIONS),
    reuse="authorised",
    parse=parse,
    shape="records",
)
