"""Which lists of codes there are, and how each is read: from its file, or from where it is known already."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import cast

from distretto.catalogue.codes.borrowed import BORROWED
from distretto.catalogue.codes.lists import Code, CodeList, Ours, UnknownCodeList

_DATA = Path(__file__).parent / "data"
_COLUMNS = ("code", "parent", "en", "it", "note")


@cache
def _register() -> dict[str, dict[str, str]]:
    """Source, edition and ownership of every list, by name."""
    return {row["name"]: row for row in _rows("lists")}


def code_lists() -> tuple[str, ...]:
    """The names of all lists."""
    return tuple(_register())


@cache
def code_list(name: str) -> CodeList:
    """The list with this name, read once; raises UnknownCodeList with the nearest names."""
    about = _register().get(name)
    if about is None:
        from rapidfuzz import process

        near = process.extract(name, code_lists(), limit=3, score_cutoff=60)
        raise UnknownCodeList(name, tuple(found for found, _, _ in near))
    borrowed = BORROWED.get(name)
    codes = borrowed.codes() if borrowed else _codes(name)
    finder = borrowed.finder if borrowed else None
    return CodeList(name, codes, about["source"], about["edition"], cast(Ours, about["marked_ours"]), finder)


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
