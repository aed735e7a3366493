"""Data that not everybody may see: they stand in no store but the one that a person asks from, as long as she asks.

Who may see what is decided above (`catalogue/asked_as.py`). Here is only how such data are told from open ones, so that
nothing that is made of them is kept or handed out where others read.
"""

from __future__ import annotations

from collections.abc import Iterable

CLOSED = "private"
"""The first part of the name of every data set that is not open."""
PROVIDER = "Own data"
"""Whose one's own data are, where a provider is named: put into the reader's language where it is shown."""
LEAST = 5
"""An aggregate of closed data that others see is of so many at least."""


def is_closed(name: str) -> bool:
    """Whether a data set is for some readers alone."""
    return name.partition(".")[0] == CLOSED


def any_closed(names: Iterable[str]) -> bool:
    """Whether one of the data sets is for some readers alone."""
    return any(is_closed(name) for name in names)
