"""What a program asks of the catalogue and cannot have: something that is not there, or a word that means nothing."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.domain.queries.asked import NotUnderstood


class NoSuch(LookupError):
    """There is none of that name. what : record, gone, language, code-list, organisation."""

    def __init__(self, what: str, given: str, nearest: tuple[str, ...] = (), **arguments: Any) -> None:
        super().__init__(f"{what} {given!r}")
        self.what = what
        self.given = given
        self.nearest = nearest
        self.arguments = arguments


class Taken(ValueError):
    """There is a record with that key already."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


class WrongSearch(ValueError):
    """Values of a search that mean nothing."""

    def __init__(self, wrong: tuple[NotUnderstood, ...]) -> None:
        super().__init__(", ".join(one.value for one in wrong))
        self.wrong = wrong
