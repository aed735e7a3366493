"""The lists of codes in `data/`, each read once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from distretto.evidence.classifications.code_lists.lists import Code, CodeList, Ours, UnknownCodeList

_DATA = Path(__file__).parent / "data"
_COLUMNS = ("code", "parent", "en", "it", "note")


@cache
def register() -> Mapping[str, Mapping[str, str]]:
    """Source, edition and ownership of every list, those that are no file of ours included, by name."""
    return MappingProxyType({row["name"]: row for row in _rows("lists")})


@cache
def file_list(name: str) -> CodeList:
    """The list of that file; raises UnknownCodeList where there is none."""
    about = register().get(name)
    if about is None or not (_DATA / f"{name}.tsv").is_file():
        raise UnknownCodeList(name)
    return CodeList(name, _codes(name), about["source"], about["edition"], cast(Ours, about["marked_ours"]))


def _codes(name: str) -> tuple[Code, ...]:
    rows = tuple(_rows(name))
    headings = {row["parent"] for row in rows}
    return tuple(
        Code(
            code=row["code"],
            parent=row["parent"],
            labels=MappingProxyType({"en": row["en"], "it": row["it"]}),
            note=row["note"],
            extra=MappingProxyType({column: row[column] for column in row if column not in _COLUMNS}),
            heading=row["code"] in headings,
        )
        for row in rows
    )


def _rows(name: str) -> Iterator[dict[str, str]]:
    heading, *lines = (_DATA / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    columns = heading.split("\t")
    for line in lines:
        yield dict(zip(columns, line.split("\t"), strict=True))
