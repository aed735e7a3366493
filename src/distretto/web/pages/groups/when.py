"""When a meeting is: in the group's time and in the reader's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date
from django.utils import timezone

from distretto.groups.models import Meeting, WorkingGroup
from distretto.rendering.dates import write_at
from distretto.rendering.text import LOCALES, t
from distretto.rendering.time_zones import NOWHERE


@dataclass(frozen=True)
class When:
    """The time of a meeting in words. day : of the week. here : the same in the reader's time; empty where it is no
    other. iso : its beginning for machines."""

    day: str
    there: str
    here: str
    iso: str


def when(meeting: Meeting, zone: str, language: str) -> When:
    """The meeting's time in the zone in which it was set, and where the reader is.

    zone : the reader's; who has not said where she is has the time of no place, which is not told beside the meeting's.
    """
    own, reader = ZoneInfo(meeting.time_zone), ZoneInfo(zone)
    starts = meeting.starts_at.astimezone(own)
    same = all(
        at.astimezone(own).utcoffset() == at.astimezone(reader).utcoffset()
        for at in (meeting.starts_at, meeting.ends_at)
    )
    return When(
        day=str(format_date(starts, "EEEE", locale=LOCALES[language])),
        there=_span(meeting.starts_at, meeting.ends_at, meeting.time_zone, language),
        here="" if same or zone == NOWHERE else _span(meeting.starts_at, meeting.ends_at, zone, language),
        iso=meeting.starts_at.isoformat(),
    )


def here(meeting: Meeting, language: str) -> When:
    """The meeting's time for the reader of a page."""
    return when(meeting, timezone.get_current_timezone_name(), language)


def first_zone(group: WorkingGroup) -> str:
    """The time zone with which a form of a group begins: the group's; where it has none of its own, the reader's."""
    return group.time_zone if group.time_zone != NOWHERE else timezone.get_current_timezone_name()


def _span(starts: datetime, ends: datetime, zone: str, language: str) -> str:
    first, last = starts.astimezone(ZoneInfo(zone)), ends.astimezone(ZoneInfo(zone))
    if first.date() == last.date():
        written = write_at(starts, language, zone)
        return written.replace(f"{first:%H:%M}", f"{first:%H:%M}–{last:%H:%M}", 1)
    return t("meeting-span-days", language, start=write_at(starts, language, zone), end=write_at(ends, language, zone))
