"""Whether what lies in the home is a demonstration: all that people wrote there is made up, and nobody is behind it."""

from __future__ import annotations

from pathlib import Path

from distretto.evidence.store import default_home

MARKER = "this-is-a-demonstration"
"""The file that marks a home as a demonstration, however it is served."""


def is_demonstration(home: Path | None = None) -> bool:
    """Whether the home, or that of this user, is marked as a demonstration."""
    return ((home or default_home()).expanduser() / MARKER).is_file()
