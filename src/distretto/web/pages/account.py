"""What one's own page and the settings show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import available_timezones

from django.utils import timezone

from distretto.catalogue.domain.queries.waiting import Waiting, waiting_for
from distretto.catalogue.rights import can_moderate
from distretto.evidence.classifications import areas
from distretto.people.models import Membership
from distretto.people.roles import is_administrator
from distretto.rendering.text import LANGUAGES, t
from distretto.rendering.time_zones import Zones, zones_with
from distretto.web.pages.catalogue.transfer import Kept, kept_checklists
from distretto.web.pages.concerning import Concerning, concerning
from distretto.web.pages.following import Following, following_list
from distretto.web.pages.suggested import Line, made_by, to_answer
from distretto.web.pages.tasks import Task, tasks_of

NAME_LENGTH = 150


@dataclass(frozen=True)
class MyPage:
    """One's own page."""

    name: str
    email: str
    region: str
    region_name: str
    waiting: Waiting
    tasks: tuple[Task, ...]
    memberships: tuple[Membership, ...]
    checklists: tuple[Kept, ...]
    following: Following
    moderates: bool
    administers: bool
    concerning: Concerning
    suggestions: tuple[Line, ...]
    suggested: tuple[Line, ...]

    @property
    def waits(self) -> bool:
        """Whether anything waits for the person."""
        waiting, concerns = self.waiting, self.concerning
        return any((
            self.tasks, self.suggestions, concerns.waiting, concerns.doubted, waiting.to_judge, waiting.sent_back,
            waiting.typed, waiting.ask_again, waiting.drafts,
        ))  # fmt: skip


def my_page(user: Any, language: str) -> MyPage:
    """What waits for the person, and what is hers."""
    region_name = areas.area_name(areas.parse_area(user.region), language) if user.region else ""
    memberships = user.memberships.exclude(state=Membership.State.OVER).select_related("organisation")
    return MyPage(
        name=user.shown_name,
        email=user.email,
        region=user.region,
        region_name=region_name,
        waiting=waiting_for(user, timezone.localdate()),
        tasks=tasks_of(user, language),
        memberships=tuple(memberships),
        checklists=kept_checklists(user, language),
        following=following_list(user, language),
        moderates=can_moderate(user),
        administers=is_administrator(user),
        concerning=concerning(user, language),
        suggestions=to_answer(user, language),
        suggested=made_by(user, language),
    )


@dataclass(frozen=True)
class SettingsForm:
    """The settings as they stand or as they were typed, with what is wrong by field."""

    values: Mapping[str, str]
    faults: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[tuple[str, str], ...] = tuple(LANGUAGES.items())
    zones: Zones = ()


def settings_form(user: Any, language: str, typed: Mapping[str, str] | None) -> SettingsForm:
    """The form, checked where something was typed."""
    names = ("first_name", "last_name", "language", "region", "time_zone")
    if typed is None:
        return SettingsForm(
            {name: getattr(user, name) for name in names}, zones=zones_with(user.time_zone, language)
        )
    values = {name: typed.get(name, "").strip() for name in names}
    faults: dict[str, str] = {}
    for name in ("first_name", "last_name"):
        if len(values[name]) > NAME_LENGTH:
            faults[name] = t("account-too-long", language, most=NAME_LENGTH)
    if values["language"] not in LANGUAGES:
        faults["language"] = t("account-no-language", language)
    if values["time_zone"] not in available_timezones():
        faults["time_zone"] = t("account-no-zone", language)
    if values["region"]:
        try:
            values["region"] = areas.parse_area(values["region"]).id
        except ValueError:
            faults["region"] = t("account-no-region", language)
    return SettingsForm(values, faults, zones=zones_with(user.time_zone, language))
