"""The mark of a demonstration on documents, which travel further than pages."""

from __future__ import annotations

from distretto.evidence.demonstration import is_demonstration
from distretto.rendering.text import t


def mark_of(language: str) -> str:
    """What a document of a demonstration says of itself; empty in an installation that is none."""
    return t("demo-foot", language) if is_demonstration() else ""


def marked_foot(foot: str, language: str) -> str:
    """The foot of a document's pages, the mark before it."""
    return " · ".join(part for part in (mark_of(language), foot) if part)
