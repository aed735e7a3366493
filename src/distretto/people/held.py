"""Roles that a person holds, as they are given, taken and told: the role, and its theme where it holds for one."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.people.models import ThemeRole, User
from distretto.people.roles import REVIEWERS
from distretto.themes.analysis import THEME_IDS

EVERYWHERE = ("administrator", "reviewer")
IN_A_THEME = tuple(ThemeRole.Role.values)


@dataclass(frozen=True)
class Held:
    """A role; theme : empty where it holds everywhere."""

    role: str
    theme: str = ""

    def __str__(self) -> str:
        return f"{self.role}:{self.theme}" if self.theme else self.role


EVERY_ROLE = (
    *(Held(role) for role in EVERYWHERE), *(Held(role, theme) for role in IN_A_THEME for theme in THEME_IDS),
)  # fmt: skip
"""Every role that can be given, in the order in which it is offered."""


def read_role(written: str) -> Held:
    """A role as an address or a form writes it (`reviewer`, `expert:skills`), whether there is such a one or not."""
    role, _, theme = written.partition(":")
    return Held(role, theme)


def held_by(user: User) -> tuple[Held, ...]:
    """The person's roles, in the order in which they are offered; those of a closed account too, which sleep."""
    found = {Held(one.role, one.theme) for one in user.theme_roles.all()}
    if user.is_superuser:
        found.add(Held("administrator"))
    if any(group.name == REVIEWERS for group in user.groups.all()):
        found.add(Held("reviewer"))
    return tuple(role for role in EVERY_ROLE if role in found)
