"""The ledger of an edition: of each sentence that rests on a finding, whether it is current, changed or overturned."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.store import Store
from distretto.groups.domain.issuing import pinned_of
from distretto.groups.models import Edition
from distretto.themes.pins import Now, State, now_of

WORDS: Mapping[State, str] = {
    "unchanged": "current", "same_conclusion": "changed", "turned": "overturned", "unanswered": "gone",
    "not_computed": "open",
}  # fmt: skip
"""What the ledger calls what became of a finding."""


@dataclass(frozen=True)
class LedgerLine:
    """A sentence, what it rests on, and what became of that. word : of `WORDS`."""

    sentence: Mapping[str, Any]
    now: Now
    word: str


@dataclass(frozen=True)
class Ledger:
    """The lines of an edition in its order, and how many there are of each word."""

    lines: tuple[LedgerLine, ...]
    counts: Mapping[str, int]


def ledger_of(edition: Edition, store: Store, *, day: str) -> Ledger:
    """Each sentence of an edition beside what its question gives on the day; nothing that takes long is computed."""
    found: dict[str, Now] = {}
    lines = []
    for sentence in edition.sentences:
        name = str(sentence["hash"])
        if name not in found:
            found[name] = now_of(pinned_of(sentence), store, day=day)
        now = found[name]
        lines.append(LedgerLine(sentence, now, WORDS[now.state]))
    return Ledger(tuple(lines), Counter(line.word for line in lines))
