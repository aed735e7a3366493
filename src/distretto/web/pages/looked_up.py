"""What a cell that leads to the catalogue's search would find there, so that no link leads to nothing."""

from __future__ import annotations

from collections.abc import Mapping

from distretto.catalogue.domain.queries.search import Search, count_matching
from distretto.catalogue.kinds import NAMES
from distretto.rendering.text import has_message, t


def found_by(told: Mapping[str, str]) -> int | None:
    """How many records a cell of kind `search` finds today; None where it leads to no search, or says so otherwise."""
    if told["kind"] not in NAMES or not has_message(f"search-found-{told['kind']}"):
        return None
    return count_matching(Search(chosen={name: tuple(codes.split(";")) for name, codes in told.items()}))


def said_of(told: Mapping[str, str], written: str, language: str) -> tuple[str, bool]:
    """What a cell of kind `search` says, and whether it leads anywhere: how many there are, or that none is."""
    found = found_by(told)
    if found is None:
        return written, True
    return t(f"search-found-{told['kind']}", language, n=found), found > 0
