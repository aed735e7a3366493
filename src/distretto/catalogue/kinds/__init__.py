"""The kinds of record. To add one, put one file with a `KIND` into this folder and its words into the messages."""

from __future__ import annotations

import importlib
from functools import cache

from distretto.catalogue.fields import Field, Kind, Section
from distretto.catalogue.kinds.common import FIRST, LAST

NAMES = (
    "policy", "cluster", "practice", "programme", "call", "study", "tool", "pilot", "strategy", "assessment",
    "transfer", "case",
)  # fmt: skip
"""All kinds, in the order in which they are shown."""


class UnknownKind(LookupError):
    """There is no such kind of record."""

    def __init__(self, name: str) -> None:
        super().__init__(f"There is no kind of record called {name!r}; there are {', '.join(NAMES)}.")
        self.name = name


@cache
def get_kind(name: str) -> Kind:
    """The declaration of a kind; raises UnknownKind."""
    if name not in NAMES:
        raise UnknownKind(name)
    kind: Kind = importlib.import_module(f"{__name__}.{name}").KIND
    return kind


def kinds() -> tuple[Kind, ...]:
    """All kinds, in order."""
    return tuple(get_kind(name) for name in NAMES)


@cache
def sections_of(name: str) -> tuple[Section, ...]:
    """All sections of a kind's record, those that every record has included, in the order of the form."""
    return (*FIRST, *get_kind(name).sections, *LAST)


@cache
def fields_of(name: str) -> dict[str, Field]:
    """All fields of a kind's record by name; raises ValueError where a name is declared twice."""
    found: dict[str, Field] = {}
    for section in sections_of(name):
        for field in section.fields:
            if field.name in found:
                raise ValueError(f"{name}: {field.name} is declared twice.")
            found[field.name] = field
    return found


@cache
def private_fields(name: str) -> tuple[Field, ...]:
    """The fields of a kind that are shown to those alone whom the record's editors let see them."""
    return tuple(field for field in fields_of(name).values() if field.private)
