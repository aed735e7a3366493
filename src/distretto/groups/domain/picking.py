"""Picking gaps: a gap in an address is the beginning of its finding's hash and its name, so that a pick can be kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from distretto.evidence.store import Store
from distretto.rendering.text import say
from distretto.themes.asking import finding_by_hash
from distretto.themes.finding import Finding
from distretto.themes.gaps import Gap
from distretto.themes.recommending import gaps_of, is_open

LETTERS = 16
"""So much of the hash names a finding in an address."""
MOST = 60
"""So many sentences a draft may begin with."""


@dataclass(frozen=True)
class Picked:
    """A gap that somebody took into a draft, with the finding that it is from."""

    finding: Finding
    gap: Gap

    @property
    def name(self) -> str:
        """The pick as it stands in an address."""
        return pick_name(self.finding, self.gap)


def pick_name(finding: Finding, gap: Gap) -> str:
    """A gap as it stands in an address."""
    return f"{finding.hash[:LETTERS]}~{gap.id}"


def picked(names: Iterable[str], store: Store) -> tuple[tuple[Picked, ...], int]:
    """The gaps that are named, each once and in that order, and how many of them are there no more.

    Only open findings give gaps: nothing that some readers alone may see is drafted from.
    """
    found: dict[str, Picked] = {}
    kept: dict[str, Finding | None] = {}
    lost = 0
    for name in list(dict.fromkeys(names))[:MOST]:
        start, _, gap_id = name.partition("~")
        if start not in kept:
            finding = finding_by_hash(start, store=store) if len(start) >= LETTERS else None
            kept[start] = finding if finding is not None and is_open(finding) else None
        finding = kept[start]
        gap = next((one for one in gaps_of(finding) if one.id == gap_id), None) if finding is not None else None
        if finding is None or gap is None:
            lost += 1
        else:
            found[name] = Picked(finding, gap)
    return tuple(found.values()), lost


def sentence_of(statement: Mapping[str, Any], language: str) -> str:
    """The sentence that is drafted from a gap: what the finding shows, then what is for decision."""
    return f"{say(statement['says'], language)} {say(statement['considers'], language)}"
