"""What a group is called, and where it is."""

from __future__ import annotations

from distretto.groups.models import WorkingGroup
from distretto.rendering.text import t


def group_name(group: WorkingGroup, language: str) -> str:
    """The group's name: a theme's group has the theme's."""
    return group.title or t(f"theme-{group.theme}", language)


def group_path(key: str, leaf: str = "") -> str:
    """The path of a group's page, without the language."""
    return f"/groups/{key}/{leaf}"
