"""Who takes part in the demonstration: numbered, never named, of all roles and kinds, from several countries."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from django.utils import timezone

from distretto.groups.domain import membership, working_groups
from distretto.groups.models import Member, WorkingGroup
from distretto.people.domain import accounts, administering
from distretto.people.held import Held
from distretto.people.models import User

THEME, REGION, ZONE = "innovation", "ITF4", "Europe/Rome"
HOST = "demonstration.invalid"
"""The domain of all addresses: it is reserved, and no mail ever gets there."""


@dataclass(frozen=True)
class Part:
    """Somebody's part: the role in the group, the kind of stakeholder and the country."""

    role: str
    helix: str
    country: str


PARTS: Mapping[int, Part] = {
    1: Part(Member.Role.COORDINATOR, "public", "IT"),
    2: Part(Member.Role.MEMBER, "public", "IT"),
    3: Part(Member.Role.MEMBER, "research", "GR"),
    4: Part(Member.Role.MEMBER, "business", "HR"),
    5: Part(Member.Role.MEMBER, "research", "SI"),
    6: Part(Member.Role.MEMBER, "public", "AL"),
    7: Part(Member.Role.MEMBER, "business", "IT"),
    8: Part(Member.Role.MEMBER, "public", "ME"),
    9: Part(Member.Role.STAKEHOLDER, "civil_society", "GR"),
    10: Part(Member.Role.STAKEHOLDER, "business", "SI"),
    11: Part(Member.Role.STAKEHOLDER, "civil_society", "IT"),
    12: Part(Member.Role.OBSERVER, "public", "RS"),
}
ASKS = 13
"""The number of the one who has asked to take part and waits for an answer."""


@dataclass(frozen=True)
class Cast:
    """The group and its people by their numbers.

    language : of the texts. words : these, by the file that writes them.
    """

    administrator: User
    members: Mapping[int, User]
    group: WorkingGroup
    language: str
    words: Mapping[str, Mapping[str, Any]]

    @property
    def coordinator(self) -> User:
        """Member 1."""
        return self.members[1]


def words_in(language: str) -> Mapping[str, Mapping[str, Any]]:
    """All texts of the demonstration in that language, from the file beside this one."""
    return tomllib.loads(files(__package__).joinpath(f"{language}.toml").read_text(encoding="utf-8"))


def gather(language: str) -> Cast:
    """Make the accounts and let everybody into the theme's group; one is left asking."""
    every = words_in(language)
    words = every["cast"]
    administrator = account("administrator", words["administrator"], "", language, Held("administrator"))
    group = WorkingGroup.objects.get(key=THEME)
    members = {number: account(f"member-{number}", words["member"], str(number), language) for number in PARTS}
    for number, part in PARTS.items():
        asked = membership.ask(
            by=members[number], group=group, note=words["note"], helix=part.helix,
            country=part.country,
        )  # fmt: skip
        membership.decide(by=administrator if number == 1 else members[1], part=asked, grant=True, role=part.role)
    working_groups.change_group(
        by=members[1], group=group, title="", openness=WorkingGroup.Openness.PUBLIC, language=language, time_zone=ZONE,
        area=REGION, about=words["about"],
    )  # fmt: skip
    late = account(f"member-{ASKS}", words["member"], str(ASKS), language)
    membership.ask(by=late, group=group, note=words["late"], helix="business", country="BA")
    return Cast(administrator, members, WorkingGroup.objects.get(pk=group.pk), language, every)


def account(name: str, first: str, last: str, language: str, *roles: Held) -> User:
    """An account with its shown name, in the group's time zone."""
    user: User = administering.invite(email=f"{name}@{HOST}", language=language, roles=roles)
    accounts.change_settings(user=user, first_name=first, last_name=last, language=language, region=REGION,
                             time_zone=ZONE)  # fmt: skip
    return user


def day(ahead: int) -> str:
    """The day so many days from today, as forms have it: 2026-03-05."""
    return (today() + timedelta(days=ahead)).isoformat()


def today() -> date:
    """The day of the demonstration."""
    now: date = timezone.localdate()
    return now
