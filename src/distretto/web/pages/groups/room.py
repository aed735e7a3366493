"""A group's own page: what it is, where it stands, what is open, when it meets, what happened."""

from __future__ import annotations

from copy import copy
from dataclasses import dataclass
from typing import Any

from babel import Locale
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.groups.domain.queries.meetings import next_meeting
from distretto.groups.models import Meeting, Member, Watch, WorkingGroup
from distretto.groups.rights import Standing, standing
from distretto.rendering.text import LOCALES, t
from distretto.rendering.time_zones import zones_by_name
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.activity import Happened, feed_address, latest
from distretto.web.pages.groups.cycle import Cycle, cycle_of
from distretto.web.pages.groups.drafting import Proposed, agenda_draft
from distretto.web.pages.groups.listed import about_words, where_words
from distretto.web.pages.groups.when import When, when

LAST = 6
"""Things that happened and stand on the group's page."""


@dataclass(frozen=True)
class RoomPage:
    """The page. part : the reader's own part as it stands (`asked`, `active`, empty for none), in words with `role`.

    draft : what the next meeting could speak about. asking : how many wait to be let in, for coordinators. reopens :
    whether the reader can open the closed-down group again. follows : whether she is told though she has no part.
    """

    about: SafeString
    theme: str
    where: str
    area: str
    openness: str
    language: str
    zone: str
    part: str
    role: str
    members: int
    cycle: Cycle
    draft: tuple[Proposed, ...]
    meeting: Meeting | None
    meets: When | None
    agenda: tuple[Any, ...]
    happened: tuple[Happened, ...]
    feed: str
    asking: int
    reopens: bool
    follows: bool


def room_page(group: WorkingGroup, found: Standing, user: Any, language: str) -> RoomPage:
    """The page as the reader may see it."""
    cycle, meeting = cycle_of(group, language, named=found.active or found.coordinates), next_meeting(group)
    part = found.member.state if found.member is not None else ""
    state = part if part in (Member.State.ACTIVE, Member.State.ASKED) else ""
    asking = group.members.filter(state=Member.State.ASKED, user__isnull=False).count() if found.coordinates else 0
    return RoomPage(
        about=prose_html(about_words(group, language)),
        theme=group.theme,
        where=where_words(group, language),
        area=group.area,
        openness=t("group-openness", language, openness=group.openness),
        language=str(Locale.parse(LOCALES[language]).languages.get(group.language, group.language)),
        zone=_zone_name(group.time_zone, language),
        part=state,
        role=t("group-my-role", language, role=found.member.role) if found.member and found.active else "",
        members=group.members.filter(state=Member.State.ACTIVE).count(),
        cycle=cycle,
        draft=agenda_draft(cycle.matters, language),
        meeting=meeting,
        meets=when(meeting, timezone.get_current_timezone_name(), language) if meeting else None,
        agenda=tuple(meeting.agenda.all()) if meeting else (),
        happened=latest(group, language, LAST, named=user.is_authenticated),
        feed=feed_address(group, found, user, language),
        asking=asking,
        follows=user.is_authenticated
        and Watch.objects.filter(user=user, about=f"group:{group.key}", quiet=False).exists(),
        reopens=group.closed_at is not None and _would_coordinate(group, user),
    )


def _would_coordinate(group: WorkingGroup, user: Any) -> bool:
    """Whether the reader would coordinate the group if it were open again."""
    again = copy(group)
    again.closed_at = None
    return standing(user, again).coordinates


def _zone_name(zone: str, language: str) -> str:
    return next((name for _, zones in zones_by_name(language) for key, name in zones if key == zone), zone)
