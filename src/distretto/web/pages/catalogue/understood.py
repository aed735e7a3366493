"""How a search was understood: a kind or an industry among its words, signs that are no words, a page that is none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from babel.lists import format_list

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries.asked import Asked
from distretto.catalogue.domain.queries.search import Found, counts_by, industries_meant
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.searched import words
from distretto.rendering.text import LOCALES, lower_first, t

_SIGNS = re.compile(r"[^\w\s'’\"“”«».,;:!?&/+()-]")
"""Signs that the search passes over and that do not stand among words as they are written."""


@dataclass(frozen=True)
class Note:
    """How the words were understood, and the search that takes them as they stand, where there is one."""

    sentence: str
    address: str = ""


def notes(was_asked: Asked, found: Found, language: str) -> Iterable[Note]:
    """What a reader should know of how her search was taken."""
    taken, wanted = was_asked.taken, was_asked.search
    read = words(wanted.words)
    if wanted.words and not read:
        yield Note(t("catalogue-no-word", language, given=wanted.words))
    elif _SIGNS.search(wanted.words):
        yield Note(t("catalogue-signs-passed-over", language, words=" ".join(read)))
    if wanted.page > found.pages and found.total:
        yield Note(t("catalogue-no-such-page", language, given=str(wanted.page), pages=str(found.pages)))
    if taken is not None:
        chosen = {name: codes for name, codes in wanted.chosen.items() if name != "kind"}
        literal = replace(wanted, words=taken.whole, chosen=chosen, page=1)
        yield Note(
            t("catalogue-taken-for-kind", language, phrase=taken.phrase, kind=kind_name(taken.kind, language, 2)),
            search_address(language, literal),
        )
    for word, code in industries_meant(wanted.words).items():
        yield Note(t("catalogue-also-industry", language, word=word, industry=code_label("sectors", code, language)))


def record_languages(language: str) -> str:
    """The languages in which there are records, the most frequent first; empty where there is no record."""
    counts = counts_by("language")
    named = [code_label("language", code, language) for code in sorted(counts, key=lambda code: (-counts[code], code))]
    written = named if language == "en" else [lower_first(name) for name in named]
    return str(format_list(written, locale=LOCALES[language])) if written else ""
