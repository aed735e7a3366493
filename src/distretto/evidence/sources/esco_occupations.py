"""ESCO 1.1.1: occupations by code, with their ISCO-08 group, and the groups."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from distretto.evidence.dataset import Indicator
from distretto.evidence.records import RecordValue, records_table
from distretto.evidence.sources import esco
from distretto.evidence.sources.delimited import known_labels, read_delimited
from distretto.evidence.sources.source import Parsed, Source

NAME = "esco_occupations"
FIELDS = ("as_of", "group", "language", "title", "uri")
CODE = r"\d{4}(\.\d+)+"
GROUP_URI = r".*/isco/C\d{1,4}"
UNIT_GROUP = 4
"""Digits of the codes of the smallest groups, to which the occupations belong."""


def parse(folder: Path) -> Parsed:
    """Records of `esco_occupations`: title, group, and what is ESCO's own of the address; groups without either.

    The key of an occupation is its code in ESCO (`8156.2`), that of a group its code in ISCO-08 (`8156`).
    """
    path = folder / esco.OCCUPATIONS
    read = read_delimited(path, ("ORIGINURI", "CODE", "PREFERREDLABEL"))
    known_labels(path, "CODE", read["CODE"], CODE)
    groups_path = folder / esco.GROUPS
    groups = read_delimited(groups_path, ("ORIGINURI", "PREFERREDLABEL"))
    known_labels(groups_path, "ORIGINURI", groups["ORIGINURI"], GROUP_URI)
    return rows_of(
        list(zip(*read.values(), strict=True)), list(zip(*groups.values(), strict=True)), published=esco.PUBLISHED,
    )


def rows_of(
    occupations: Sequence[tuple[str, str, str]], groups: Sequence[tuple[str, str]], *, published: int,
) -> Parsed:
    """Records of `esco_occupations`: of each occupation address, code and title, of each group address and title."""
    values = [
        value for uri, code, title in occupations
        for value in (*_record(code, title, published),
                      RecordValue(code, 1, esco.LANGUAGE, "group", code=code[:UNIT_GROUP]),
                      RecordValue(code, 1, esco.LANGUAGE, "uri", text=esco.key_of(uri)))
    ]
    for uri, title in groups:
        code = esco.key_of(uri)[1:]
        if len(code) == UNIT_GROUP:
            values += _record(code, title, published)
    return Parsed(records_table(values))


def _record(key: str, title: str, published: int) -> Iterator[RecordValue]:
    yield RecordValue(key, 1, esco.LANGUAGE, "title", text=title)
    yield RecordValue(key, 1, esco.LANGUAGE, "language", code=esco.LANGUAGE)
    yield RecordValue(key, 1, esco.LANGUAGE, "as_of", year=float(published))


SOURCE = Source(
    name=NAME,
    provider=esco.PROVIDER,
    table_code="ESCO 1.1.1, occupations and ISCO-08 groups",
    licence=esco.TERMS,
    citation=esco.CITATION,
    retrieved="2022-09",
    version=esco.VERSION,
    edition="",
    indicators=tuple(Indicator(field, "") for field in FIELDS),
    files=(esco.OCCUPATIONS, esco.GROUPS),
    reuse="authorised",
    parse=parse,
    shape="records",
)
