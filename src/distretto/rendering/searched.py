"""Words as the search compares them: without case and accents, and as stems where the language has a stemmer."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable
from functools import cache, lru_cache
from pathlib import Path

import snowballstemmer

from distretto.evidence.classifications.transliteration import folded

STEMMERS = {
    "ca": "catalan", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish", "fr": "french", "de": "german",
    "el": "greek", "hu": "hungarian", "ga": "irish", "it": "italian", "lt": "lithuanian", "no": "norwegian",
    "nb": "norwegian", "pt": "portuguese", "ro": "romanian", "sr": "serbian", "bs": "serbian", "hr": "serbian",
    "cnr": "serbian", "es": "spanish", "sv": "swedish", "tr": "turkish", "eu": "basque",
}  # fmt: skip
"""Languages with a stemmer; Bosnian, Croatian and Montenegrin share the Serbian one."""

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_LOCK = threading.Lock()


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(STEMMERS[language])


@lru_cache(maxsize=200_000)
def forms(word: str, language: str) -> tuple[str, ...]:
    """The forms under which a word is kept: its stem and the stem of its spelling without accents, both folded."""
    plain = folded(word)
    if language not in STEMMERS:
        return (plain,)
    with _LOCK:
        stems = [folded(_stemmer(language).stemWord(spelling)) for spelling in dict.fromkeys((word.lower(), plain))]
    return tuple(dict.fromkeys(stem for stem in stems if stem))


def words(text: str) -> list[str]:
    """The words of a text; an elided article stands alone (*dell’innovazione*: dell, innovazione)."""
    return [part for word in _WORD.findall(text) for part in re.split("[’']", word) if part]


def index_text(texts: Iterable[str], language: str) -> str:
    """The text that goes into the index: every form of every word, in order."""
    return " ".join(form for text in texts for word in words(text) for form in forms(word.lower(), language))


@cache
def _also() -> dict[str, tuple[str, ...]]:
    """Words that are looked for with a word. It goes one way only where the other would find too much: the stem of
    *buono* is that of *buone pratiche*, so that *voucher* does not look for it."""
    text = (Path(__file__).parent / "data" / "search_words.tsv").read_text(encoding="utf-8")
    return {word: tuple(also.split(";")) for word, also in (line.split("\t") for line in text.splitlines()[1:])}


def query_forms(text: str, languages: Iterable[str]) -> list[tuple[str, ...]]:
    """For each word that is looked for, the forms under which any of the languages would keep it, and those of the
    words that mean the same."""
    there = tuple(languages)
    return [
        tuple(
            dict.fromkeys(
                form
                for same in (word, *_also().get(folded(word), ()))
                for form in (folded(same), *(form for language in there for form in forms(same, language)))
            )
        )
        for word in words(text)
    ]


def may_begin(word: tuple[str, ...]) -> tuple[str, ...]:
    """The forms of a word with which others may begin: itself, and a stem that is long enough to say something (the
    Italian stem of *shoe* begins *short* as well)."""
    return tuple(form for form in word if len(form) > (2 if form == word[0] else 3))


def marked(text: str, wanted: list[tuple[str, ...]], language: str) -> list[tuple[str, bool]]:
    """The text in pieces, each with whether it is one of the words that are looked for (`query_forms`)."""
    every = frozenset(form for word in wanted for form in word)
    beginnings = may_begin(wanted[-1]) if wanted else ()
    pieces: list[tuple[str, bool]] = []
    end = 0
    for found in _WORD.finditer(text) if every else ():
        stems = {form for part in words(found[0]) for form in (*forms(part, language), folded(part))}
        if stems & every or any(stem.startswith(beginnings) for stem in stems if beginnings):
            pieces += [(text[end : found.start()], False), (found[0], True)]
            end = found.end()
    return [piece for piece in (*pieces, (text[end:], False)) if piece[0]]
