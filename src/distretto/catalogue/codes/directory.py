"""Which lists of codes there are, and how each is read: from its file, or from where it is known already."""

from __future__ import annotations

from functools import cache
from typing import cast

from distretto.catalogue.codes.borrowed import BORROWED
from distretto.evidence.classifications.code_lists import CodeList, UnknownCodeList, file_list, register
from distretto.evidence.classifications.code_lists.lists import Ours


def code_lists() -> tuple[str, ...]:
    """The names of all lists."""
    return tuple(register())


@cache
def code_list(name: str) -> CodeList:
    """The list with this name, read once; raises UnknownCodeList with the nearest names."""
    about = register().get(name)
    if about is None:
        from rapidfuzz import process

        near = process.extract(name, code_lists(), limit=3, score_cutoff=60)
        raise UnknownCodeList(name, tuple(found for found, _, _ in near))
    borrowed = BORROWED.get(name)
    if borrowed is None:
        return file_list(name)
    ours = cast(Ours, about["marked_ours"])
    return CodeList(name, borrowed.codes(), about["source"], about["edition"], ours, borrowed.finder)
