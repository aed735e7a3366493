"""One thing that is the matter."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Level = Literal["wrong", "warning", "fact"]


@dataclass(frozen=True)
class Found:
    """A message that says what is the matter and what to do (`check-KEY`), and whether the installation suffers.

    One that is a fact says how something stands, and that nothing is to be done.
    """

    key: str
    level: Level = "wrong"
    values: dict[str, str | int] = field(default_factory=dict)


def wrong(key: str, **values: object) -> Found:
    """Something that has to be mended."""
    return Found(key, "wrong", _plain(values))


def warning(key: str, **values: object) -> Found:
    """Something that may be meant, and that the operator should know."""
    return Found(key, "warning", _plain(values))


def fact(key: str, **values: object) -> Found:
    """How something stands."""
    return Found(key, "fact", _plain(values))


def _plain(values: dict[str, object]) -> dict[str, str | int]:
    return {name: value if isinstance(value, int) else str(value) for name, value in values.items()}
