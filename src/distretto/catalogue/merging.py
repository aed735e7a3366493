"""Two drafts that began with the same version: which fields only the other one changed, and which both did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.kinds import fields_of


@dataclass(frozen=True)
class Merge:
    """Names of fields. theirs : changed by the other alone; both : changed by both, and not to the same."""

    theirs: tuple[str, ...]
    both: tuple[str, ...]


def three_way(kind: str, *, began: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Merge:
    """How two drafts of a kind go together, field by field; a field of several lines counts as one.

    began : the version that both began with.
    """
    moved = [
        name for name in fields_of(kind)
        if theirs.get(name) != began.get(name) and theirs.get(name) != mine.get(name)
    ]  # fmt: skip
    alone = tuple(name for name in moved if mine.get(name) == began.get(name))
    return Merge(alone, tuple(name for name in moved if name not in alone))
