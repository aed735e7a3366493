"""How a published record is called, by its key."""

from __future__ import annotations

from distretto.catalogue.models import Record


def title_of(key: str, language: str) -> str:
    """The title of a published record in a language, else as it was written first; empty where there is none."""
    there = list(Record.objects.filter(key=key, live=True))
    first = min(there, key=lambda one: (one.language != language, one.original_id is not None), default=None)
    return first.title if first is not None else ""
