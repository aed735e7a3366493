"""What differs between two states of a record, field by field, and within a field word by word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any, Literal

from distretto.catalogue.kinds import fields_of
from distretto.catalogue.wording import field_label, write_value

Mark = Literal["same", "ins", "del"]
_TOKENS = re.compile(r"\s+|[\w’'.,%-]*\w|[^\w\s]")


@dataclass(frozen=True)
class Difference:
    """One field that is not the same: its label, and its text in pieces, each kept, put in or taken out."""

    name: str
    label: str
    pieces: tuple[tuple[Mark, str], ...]


def differences(
    kind: str, before: Mapping[str, Any], after: Mapping[str, Any], language: str
) -> tuple[Difference, ...]:
    """The fields that differ, in the order of the declaration."""
    return tuple(
        Difference(name, field_label(kind, name, language), pieces(
            _text(kind, name, before, language), _text(kind, name, after, language)
        ))
        for name in fields_of(kind) if before.get(name) != after.get(name)
    )  # fmt: skip


def _text(kind: str, name: str, content: Mapping[str, Any], language: str) -> str:
    """The field in words; a value that is none of its kind stands as it was typed."""
    value = content.get(name)
    if value is None:
        return ""
    try:
        return write_value(kind, name, value, language)
    except (TypeError, ValueError):
        return str(value)


def pieces(before: str, after: str) -> tuple[tuple[Mark, str], ...]:
    """The later text in pieces with what it lost and gained, cut at words."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[tuple[Mark, str]] = []
    for what, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            found.append(("same", "".join(old[i1:i2])))
            continue
        if i2 > i1:
            found.append(("del", "".join(old[i1:i2])))
        if j2 > j1:
            found.append(("ins", "".join(new[j1:j2])))
    return tuple(found)
