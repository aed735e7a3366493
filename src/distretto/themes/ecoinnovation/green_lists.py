"""What counts as green: divisions of industry, and goods of trade by heading. The lists are data and can be changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from distretto.evidence.classifications.code_lists import file_list

HEADINGS, DIVISIONS, CHAPTERS, MEDIA = "green_headings", "green_divisions", "trade_chapters", "green_media"
GREEN = "green"
"""The named group of industries that is taken where the reader gives no other."""
GOODS = ("cleg", "core_plus", "core", "apec", "friends", "pegs")
"""The lists of green goods: the OECD's whole one, its narrower parts, and those that it joins."""


@dataclass(frozen=True)
class Heading:
    """A heading of four digits with its goods of six digits that a list counts as green, and what they are for."""

    code: str
    goods: tuple[str, ...]
    media: tuple[str, ...]


@cache
def headings(goods: str) -> tuple[Heading, ...]:
    """The headings of which the list (one of `GOODS`) counts some good, in the order of their codes."""
    return tuple(
        Heading(code.code, tuple(code.extra[goods].split()), tuple(code.extra["media"].split()))
        for code in file_list(HEADINGS).codes if code.extra[goods]
    )


@cache
def parts() -> Mapping[str, str]:
    """By division of our list: whether it is green at its core or in part."""
    return {code.code: code.extra["part"] for code in file_list(DIVISIONS).codes}


def chapters(codes: tuple[str, ...]) -> str | None:
    """A cell of kind `coded`: the chapters in which headings lie, each once in the order given."""
    found = dict.fromkeys(code[:2] for code in codes)
    return f"{CHAPTERS}:{';'.join(found)}" if found else None
