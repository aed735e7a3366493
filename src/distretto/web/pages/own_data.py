"""What is kept of a person, by kind, as her page of it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from distretto.people.domain.personal_data import kept_counts
from distretto.rendering.text import has_message, t


@dataclass(frozen=True)
class KeptLine:
    """A kind of entry, in words, with how many name her."""

    words: str
    number: int


def kept_lines(user: Any, language: str) -> tuple[KeptLine, ...]:
    """How many entries name the person, by kind, in the order of their names; what has no name is told together."""
    lines: dict[str, int] = {}
    for label, number in kept_counts(user).items():
        key = f"data-kind-{label.lower().replace('.', '-')}"
        words = t(key if has_message(key, language) else "data-kind-else", language)
        lines[words] = lines.get(words, 0) + number
    return tuple(KeptLine(words, lines[words]) for words in sorted(lines))
