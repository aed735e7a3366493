"""Two to five records side by side: every field that one of them states, and whether they say the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.fields import Field
from distretto.catalogue.kinds import sections_of
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_see_field

LEAST, MOST = 2, 5
_APART = ("title", "sources", "links", "relations", "findings", "body", "scores")
"""Fields that are no property to compare, too long to be read side by side, or compared on a page of their own."""


@dataclass(frozen=True)
class Row:
    """One field over all records. values : None where a record does not state it or its kind does not have it.

    lacks : for each record, whether its kind has no such field. same : all of them say the same. What a record states
    is what its original states: the rows and their likeness are those of every language.
    """

    field: Field
    kind: str
    values: tuple[Any, ...]
    lacks: tuple[bool, ...]
    same: bool


@dataclass(frozen=True)
class Part:
    """The rows of one section, named by it and by the kind that declares it."""

    section: str
    kind: str
    rows: tuple[Row, ...]


def side_by_side(records: Sequence[Record], user: Any) -> tuple[Part, ...]:
    """The sections of all the records' kinds, each once, with the fields that at least one of the records states."""
    parts: dict[str, dict[str, Row]] = {}
    kind_of: dict[str, str] = {}
    seen: set[str] = set()
    for kind in dict.fromkeys(record.kind for record in records):
        for section in sections_of(kind):
            for field in section.fields:
                if field.name in _APART or field.name in seen:
                    continue
                row = _row(field, kind, records, user)
                if row is not None:
                    seen.add(field.name)
                    kind_of.setdefault(section.name, kind)
                    parts.setdefault(section.name, {})[field.name] = row
    order = {name: place for place, name in enumerate(parts)}
    return tuple(
        Part(name, kind_of[name], tuple(parts[name].values())) for name in sorted(parts, key=lambda n: _place(n, order))
    )


def _place(section: str, order: dict[str, int]) -> int:
    """Sections that all records have last stay last, whatever kinds there are."""
    return order[section] + (1_000 if section in ("sources", "related") else 0)


def _row(field: Field, kind: str, records: Sequence[Record], user: Any) -> Row | None:
    values, stated, lacks = [], [], []
    for record in records:
        own = next((f for s in sections_of(record.kind) for f in s.fields if f.name == field.name), None)
        alike = own is not None and own.takes == field.takes
        lacks.append(not alike)
        shown = own is not None and alike and can_see_field(user, record, own)
        original = (record.original or record).content.get(field.name) if shown else None
        stated.append(original)
        values.append(None if original is None else record.content.get(field.name, original))
    if all(value is None for value in stated):
        return None
    return Row(field, kind, tuple(values), tuple(lacks), all(value == stated[0] for value in stated[1:]))
