"""The European platform's definition of a cluster organisation, checked from a cluster's own fields.

Source: European Cluster Collaboration Platform, conditions for a cluster organisation's profile: a management of at
least half a full-time equivalent, at least 15 committed members, and members of at least two kinds of the triple helix
(business, research, public authorities).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

State = Literal["met", "not_met", "unknown"]

LEAST_STAFF = 0.5
LEAST_MEMBERS = 15
LEAST_KINDS = 2
_KINDS = {
    "business": ("members_firms", "members_smes"),
    "research": ("members_research",),
    "public": ("members_public",),
}
"""The three kinds, and the fields that count their members."""


@dataclass(frozen=True)
class Criterion:
    """One condition: its name, whether it is met, what the fields say (None: nothing), and the least that is needed."""

    name: Literal["staff", "members", "kinds"]
    state: State
    value: float | None
    least: float


@dataclass(frozen=True)
class Check:
    """The three conditions, and the whole: met where all are, not met where one is not, else unknown."""

    criteria: tuple[Criterion, ...]
    state: State


def check(content: Mapping[str, Any]) -> Check:
    """Whether a cluster meets the definition, as far as its fields say."""
    criteria = (
        _at_least("staff", content.get("staff_fte"), LEAST_STAFF),
        _at_least("members", _members(content), LEAST_MEMBERS),
        _kinds(content),
    )
    states = {criterion.state for criterion in criteria}
    whole: State = "not_met" if "not_met" in states else "unknown" if "unknown" in states else "met"
    return Check(criteria, whole)


def _at_least(name: Literal["staff", "members"], value: float | None, least: float) -> Criterion:
    if value is None:
        return Criterion(name, "unknown", None, least)
    return Criterion(name, "met" if value >= least else "not_met", value, least)


def _members(content: Mapping[str, Any]) -> float | None:
    """The total that is stated; else the sum of the kinds where it alone is enough: kinds not stated could add more."""
    if content.get("members_total") is not None:
        return float(content["members_total"])
    parts = [content.get(f"members_{kind}") for kind in ("research", "public", "other")]
    firms = content.get("members_firms", content.get("members_smes"))
    known = sum(part for part in (firms, *parts) if part is not None)
    return float(known) if known >= LEAST_MEMBERS else None


def _kinds(content: Mapping[str, Any]) -> Criterion:
    """How many kinds have members; not met only where every other kind is stated to have none."""
    counts = {
        kind: [content[name] for name in names if content.get(name) is not None] for kind, names in _KINDS.items()
    }
    present = sum(any(count > 0 for count in stated) for stated in counts.values())
    unknown = sum(not stated for stated in counts.values())
    if present >= LEAST_KINDS:
        return Criterion("kinds", "met", present, LEAST_KINDS)
    if present + unknown >= LEAST_KINDS:
        return Criterion("kinds", "unknown", None, LEAST_KINDS)
    return Criterion("kinds", "not_met", present, LEAST_KINDS)
