"""Why a verb did nothing."""

from __future__ import annotations

from typing import Any

from distretto.evidence.classifications.directory import directory


class NotRight(ValueError):
    """What was typed in a field is not right; nothing was written. `key` is the message that says so."""

    def __init__(self, field: str, key: str, **arguments: Any) -> None:
        super().__init__(f"{field}: {key}")
        self.field = field
        self.key = key
        self.arguments = arguments


def no_such_area(field: str, given: str, error: ValueError) -> NotRight:
    """That there is no such region, with the three nearest by their own names where some are near."""
    near = [one for one in getattr(error, "nearest", ()) if one in directory()][:3]
    told = ", ".join(f"{directory()[one].name} ({one})" for one in near)
    return NotRight(field, "group-fault-no-area", given=given, near=told, n=len(near))
