"""What the words of a search mean beside themselves: a kind of record, an industry, or a word that was mistyped."""

from __future__ import annotations

import re
import threading
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from distretto.catalogue.domain.queries.entries import Entries, entries_now
from distretto.catalogue.domain.queries.search import Search, count_matching
from distretto.catalogue.kinds import NAMES
from distretto.evidence.classifications.nace import searched_words
from distretto.evidence.classifications.transliteration import folded
from distretto.rendering.searched import words
from distretto.rendering.text import LOCALES, t

_LINKING = frozenset((
    "a", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with", "al", "all", "alla", "con",
    "da", "dal", "dalla", "dei", "del", "dell", "della", "delle", "di", "e", "gli", "i", "il", "l", "la", "le",
    "lo", "nei", "nel", "nell", "nella", "nelle", "per", "su", "sul", "sulla", "sui",
))  # fmt: skip
"""Words that may stand between a kind and what it is about, and then say nothing."""
_NEAREST = 3
_ALIKE = 78
_STALE = 200
"""Changes of the catalogue after which the words of its titles are read anew."""


@dataclass(frozen=True)
class Taken:
    """A phrase that was taken for a kind of record, the words as they were, and what is left of them without it."""

    whole: str
    phrase: str
    kind: str
    rest: str


@dataclass(frozen=True)
class Instead:
    """Other words to look for, and how many records they find."""

    words: str
    count: int


@cache
def _phrases() -> dict[tuple[str, ...], str]:
    """What kinds are called, in both languages; "" for expressions in which a kind's name means something else."""
    found: dict[tuple[str, ...], str] = {}
    for kind in NAMES:
        for language in LOCALES:
            for count in (1, 2):
                for name in re.split(r" (?:or|and|o|e) ", t(f"kind-{kind}", language, count=count)):
                    found[tuple(folded(word) for word in words(name))] = kind
    text = (Path(__file__).parent / "data" / "kind_words.tsv").read_text(encoding="utf-8")
    for line in text.splitlines()[1:]:
        kind, also = line.split("\t")
        found |= {tuple(folded(word) for word in words(one)): kind.strip("-") for one in also.split(";")}
    return found


def kind_taken(text: str, language: str) -> Taken | None:
    """The kind that the words name at their beginning or end; none where the words stand in quotation marks.

    The thing itself stands last in English and first in Italian (*cluster policies*, *politiche per i cluster*).
    """
    if text.strip()[:1] in ("\"", "“", "«"):
        return None
    written = words(text)
    plain = [folded(word) for word in written]
    ends = ("start", "end") if language == "it" else ("end", "start")
    for size in (3, 2, 1):
        for end in ends if size <= len(plain) else ():
            at = 0 if end == "start" else len(plain) - size
            kind = _phrases().get(tuple(plain[at : at + size]))
            if kind == "":
                return None
            if kind is not None:
                rest = written[size:] if end == "start" else written[:at]
                return Taken(text, " ".join(written[at : at + size]), kind, " ".join(_without_links(rest)))
    return None


def _without_links(left: list[str]) -> list[str]:
    while left and left[0].casefold() in _LINKING:
        left = left[1:]
    while left and left[-1].casefold() in _LINKING:
        left = left[:-1]
    return left


def per_word(wanted: Search) -> tuple[Instead, ...]:
    """What each of several words would find alone, with everything else that narrows the search."""
    there = [word for word in words(wanted.words) if word.casefold() not in _LINKING]
    if len(there) < 2:
        return ()
    alone = [Instead(word, count_matching(replace(wanted, words=word))) for word in dict.fromkeys(there)]
    return tuple(one for one in alone if one.count)


def did_you_mean(wanted: Search) -> tuple[Instead, ...]:
    """The words with one that finds nothing replaced by the nearest words of the catalogue that find something."""
    from rapidfuzz import fuzz, process

    there = words(wanted.words)
    found: list[Instead] = []
    for place, word in enumerate(there[:8]):
        if len(word) < 4 or count_matching(Search(words=word)):
            continue
        near = process.extract(folded(word), _VOCABULARY.now(), scorer=fuzz.ratio, limit=8, score_cutoff=_ALIKE)
        for other, _, _ in near:
            text = " ".join([*there[:place], other, *there[place + 1 :]])
            count = count_matching(replace(wanted, words=text))
            if count:
                found.append(Instead(text, count))
    return tuple(found[:_NEAREST])


class _Vocabulary:
    """The words of all titles and of the industries, kept until the catalogue has changed a good deal.

    They are then read anew beside the readers, who get the words of before until that is done: what those lead to is
    looked up in the catalogue as it is. Only the first words, and those of another database, are waited for.
    """

    def __init__(self) -> None:
        self.words: tuple[str, ...] = ()
        self.read: tuple[int, int] | None = None
        self.reading: threading.Thread | None = None

    def now(self) -> tuple[str, ...]:
        """The words, the more frequent ones first."""
        entries = entries_now()
        if self.read is None or self.read[0] != entries.epoch or entries.value < self.read[1]:
            self._read(entries)
        elif entries.value - self.read[1] >= _STALE and (self.reading is None or not self.reading.is_alive()):
            self.reading = threading.Thread(target=self._read, args=(entries,), name="vocabulary", daemon=True)
            self.reading.start()
        return self.words

    def _read(self, entries: Entries) -> None:
        self.words, self.read = _of_titles(entries), (entries.epoch, entries.value)


def _of_titles(entries: Entries) -> tuple[str, ...]:
    shown = {title for titles in entries.titles.values() for title in titles.ordered}
    counted = Counter(word for title, _ in shown for word in title.split())
    plain = (folded(part) for word, _ in counted.most_common() for part in words(word))
    return tuple(dict.fromkeys(word for word in (*plain, *searched_words()) if len(word) > 3 and word.isalpha()))


_VOCABULARY = _Vocabulary()


def ready_words() -> None:
    """Read the words now, so that no reader who finds nothing waits for them."""
    _VOCABULARY.now()
