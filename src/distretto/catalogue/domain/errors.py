"""Why a verb did nothing: the content is not right, or the record is not where the verb needs it."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.document import Fault


class NotRight(ValueError):
    """The content has faults; nothing was written."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__(f"{len(faults)} faults, the first at {faults[0].path}: {faults[0].key}")
        self.faults = faults


class NotNow(RuntimeError):
    """The record is in a state in which this cannot be done; `key` is the message that says so."""

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


class TooMany(NotNow):
    """The person has done this too often lately; later she may again."""
