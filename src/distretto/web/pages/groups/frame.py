"""What all pages of a group have in common: its name, its rooms, and what the reader is in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from distretto.groups.called import group_name, group_path
from distretto.groups.models import WorkingGroup
from distretto.groups.rights import Standing, standing
from distretto.rendering.text import t

ROOMS = (
    "discussion",
    "proposals",
    "consultations",
    "ballots",
    "decisions",
    "pilots",
    "meetings",
    "exchanges",
    "plans",
    "documents",
    "activity",
    "members",
)
"""The rooms of a group in their order: each is a page below the group's, called by the message `group-room-NAME`."""


@dataclass(frozen=True)
class Room:
    """A room of a group."""

    name: str
    words: str
    address: str
    here: bool


@dataclass(frozen=True)
class GroupFrame:
    """The head of a group's pages. base : the address of the group's own page."""

    group: WorkingGroup
    name: str
    base: str
    rooms: tuple[Room, ...]
    standing: Standing


def group_frame(
    group: WorkingGroup, user: Any, language: str, here: str = "", found: Standing | None = None
) -> GroupFrame:
    """The frame around one of the group's pages. here : the room that the page is in; empty for the group's own."""
    base = f"/{language}{group_path(group.key)}"
    rooms = (
        Room("", t("group-room", language), base, not here),
        *(Room(name, t(f"group-room-{name}", language), f"{base}{name}/", name == here) for name in ROOMS),
    )
    return GroupFrame(group, group_name(group, language), base, rooms, found or standing(user, group))
