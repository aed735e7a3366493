"""Why a verb did nothing."""

from __future__ import annotations

from typing import Any


class NotRight(ValueError):
    """What was typed in a field is not right; nothing was written. `key` is the message that says so."""

    def __init__(self, field: str, key: str, **arguments: Any) -> None:
        super().__init__(f"{field}: {key}")
        self.field = field
        self.key = key
        self.arguments = arguments
