"""What differs between two states of a record, field by field, and within a field word by word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.kinds import fields_of
from distretto.catalogue.wording import field_label, write_value
from distretto.rendering.differing import Mark, pieces


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
