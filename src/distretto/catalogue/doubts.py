"""What may be right and is more often a slip, and what a reader will miss: said to those who write and to those who
judge, and in nobody's way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from distretto.catalogue.document import Fault

_PARTS = ("members_firms", "members_research", "members_public", "members_other")
"""The kinds of members that exclude one another; together they are no more than all members."""


def doubts_of(kind: str, content: Mapping[str, Any]) -> tuple[Fault, ...]:
    """What deserves a second look, as faults are said."""
    return tuple(_of_members(content)) if kind == "cluster" else ()


def gaps_of(kind: str, content: Mapping[str, Any]) -> tuple[Fault, ...]:
    """What is missing without which a record of the kind can hardly be judged, as faults are said. It is asked about
    when the record is handed in, not while it is begun."""
    return tuple(_of_practice(content)) if kind == "practice" else ()


def _of_practice(content: Mapping[str, Any]) -> Iterable[Fault]:
    """A practice says which problem it met, what was done, and what bears out that it worked or why it did not."""
    for name in ("problem", "what_was_done", "outcome"):
        if content.get(name) is None:
            yield Fault(name, f"gap-practice-{name.replace('_', '-')}")
    if content.get("outcome") == "did_not_succeed":
        if content.get("difficulties") is None:
            yield Fault("difficulties", "gap-practice-difficulties")
    elif content.get("evidence_of_success") is None and content.get("indicators") is None:
        yield Fault("evidence_of_success", "gap-practice-evidence")


def _of_members(content: Mapping[str, Any]) -> Iterable[Fault]:
    total, firms, smes = (_count(content, name) for name in ("members_total", "members_firms", "members_smes"))
    parts = sum(_count(content, name) or 0 for name in _PARTS)
    if total is not None and parts > total:
        yield Fault("members_total", "doubt-members-parts", {"parts": parts, "total": total})
    if firms is not None and smes is not None and smes > firms:
        yield Fault("members_smes", "doubt-members-smes", {"smes": smes, "firms": firms})


def _count(content: Mapping[str, Any], name: str) -> int | None:
    """The count, where one is given that can be counted with: what is below zero is a fault, which is told as one."""
    value = content.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
