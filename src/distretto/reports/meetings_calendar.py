"""Groups' meetings in people's own calendars, as iCalendar (RFC 5545).

A meeting keeps its identity, and its SEQUENCE grows with every change: a calendar that subscribes moves what was moved
and strikes out what was called off. Times stand in the zone in which they were set, with the zone's rules beside them.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from icalendar import Event

from distretto.groups.called import group_name
from distretto.groups.models import Meeting
from distretto.rendering.text import t
from distretto.reports.calendar import begun, written


def meetings_calendar(
    meetings: Iterable[Meeting], language: str, *, stamp: datetime, address: Callable[[Meeting], str], name: str
) -> bytes:
    """The meetings as a calendar. stamp : when it is made. address : a meeting's page. name : the calendar's."""
    made = begun("Meetings", name)
    for meeting in meetings:
        made.add_component(_event(meeting, language, stamp, address(meeting)))
    return written(made, stamp)


def _event(meeting: Meeting, language: str, stamp: datetime, address: str) -> Event:
    zone, group = ZoneInfo(meeting.time_zone), group_name(meeting.group, language)
    off = meeting.called_off_at is not None
    event = Event()
    named = f"distretto:meeting:{meeting.group.key}:{meeting.pk}:{meeting.planned_at.isoformat()}"
    event.add("uid", str(uuid.uuid5(uuid.NAMESPACE_URL, named)))
    event.add("dtstamp", stamp)
    event.add("dtstart", meeting.starts_at.astimezone(zone))
    event.add("dtend", meeting.ends_at.astimezone(zone))
    event.add("last-modified", meeting.changed_at)
    event.add("sequence", meeting.sequence)
    event.add("status", "CANCELLED" if off else "CONFIRMED")
    key = "meeting-calendar-off" if off else "meeting-calendar"
    event.add("summary", t(key, language, title=meeting.title, group=group))
    event.add("description", _description(meeting, language))
    if meeting.place or meeting.link:
        event.add("location", meeting.place or meeting.link)
    event.add("url", address)
    return event


def _description(meeting: Meeting, language: str) -> str:
    lines = [meeting.about] if meeting.about else []
    if meeting.link:
        lines.append(t("meeting-calendar-join", language, link=meeting.link))
    items = list(meeting.agenda.all())
    if items:
        lines += ["", t("meeting-agenda", language), *(f"{one.place}. {one.title}" for one in items)]
    return "\n".join(lines)
