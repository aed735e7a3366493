"""What may be right and is more often a slip: said while one writes, and in nobody's way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from distretto.catalogue.document import Fault

_PARTS = ("members_firms", "members_research", "members_public", "members_other")
"""The kinds of members that exclude one another; together they are no more than all members."""


def doubts_of(kind: str, content: Mapping[str, Any]) -> tuple[Fault, ...]:
    """What deserves a second look, as faults are said."""
    return tuple(_of_members(content)) if kind == "cluster" else ()


def _of_members(content: Mapping[str, Any]) -> Iterable[Fault]:
    total, firms, smes = (_count(content, name) for name in ("members_total", "members_firms", "members_smes"))
    parts = sum(_count(content, name) or 0 for name in _PARTS)
    if total is not None and parts > total:
        yield Fault("members_total", "doubt-members-parts", {"parts": parts, "total": total})
    if firms is not None and smes is not None and smes > firms:
        yield Fault("members_smes", "doubt-members-smes", {"smes": smes, "firms": firms})


def _count(content: Mapping[str, Any], name: str) -> int | None:
    """The count, where one is given that can be counted with."""
    value = content.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
