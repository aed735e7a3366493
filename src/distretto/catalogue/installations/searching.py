"""What of a followed record is looked for: its words as stems, and its codes with those in which they lie, in one text.

Words of the title begin with `^`, codes with `=`, so that no word is taken for one. Every entry stands between spaces,
so that a part of the text is a whole entry.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from distretto.catalogue import document
from distretto.catalogue.domain.queries.entries import WITHIN, codes_around
from distretto.evidence.classifications.named_areas import NAMED_AREAS
from distretto.rendering.searched import index_text


def searched_text(kind: str, language: str, content: Mapping[str, Any], confirmation: str = "") -> str:
    """The text in which `word` and `code` look."""
    title = index_text([str(content.get("title", "")), str(content.get("original_title", ""))], language).split()
    every = index_text(document.words_in(kind, content), language).split()
    coded = dict.fromkeys(_codes(kind, language, content, confirmation))
    entries = dict.fromkeys([*(f"^{one}" for one in title), *title, *every])
    return f" {' '.join([*entries, *(_coded(name, code) for name, code in coded)])} "


def _codes(kind: str, language: str, content: Mapping[str, Any], confirmation: str) -> Iterator[tuple[str, str]]:
    yield from (("kind", kind), ("language", language))
    if confirmation:
        yield "confirmation", confirmation
    for region in content.get("regions", ()):
        if region not in NAMED_AREAS:
            yield "country", region[:2]
    for name, code in document.codes_in(kind, content):
        yield name, code
        if name in WITHIN:
            yield from codes_around(name, code)


def word(form: str, *, title: bool = False, begins: bool = False) -> str:
    """The part of the text that says that a form of a word is there, or the beginning of one."""
    return f" {'^' if title else ''}{form}{'' if begins else ' '}"


def code(name: str, value: str) -> str:
    """The part of the text that says that a code is there."""
    return f" {_coded(name, value)} "


def _coded(name: str, value: str) -> str:
    return f"={name}:{value.replace(' ', '_')}"
