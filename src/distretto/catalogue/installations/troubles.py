"""Why another installation could not be followed: a message key with its arguments, to be said in any language."""

from __future__ import annotations


class Trouble(ValueError):
    """The other installation did not answer, or not as one does; what was received before stays as it is."""

    def __init__(self, key: str, **arguments: str | int) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments
