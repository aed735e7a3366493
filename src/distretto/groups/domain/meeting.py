"""Meetings: planned, changed, called off; who comes; the agenda; the notes in their versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, locked, members_of, part_of, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import AgendaItem, Coming, Meeting, MeetingNotes, WorkingGroup
from distretto.groups.rights import require_coordinates, require_proposes, standing
from distretto.people.roles import NotAllowed, require_signed_in

TOPIC = "meetings"
LONGEST_TITLE, LONGEST_ABOUT, LONGEST_NOTES, LONGEST_LINK = 200, 5_000, 50_000, 500
LONGEST_ITEM, MOST_ITEMS, MOST_MINUTES = 300, 60, 24 * 60
_is_address = URLValidator(schemes=["http", "https"])


@dataclass(frozen=True)
class Said:
    """What is said of a meeting as it was typed: day and last day `2026-03-05`, times `16:00`, in `time_zone`.

    last_day : empty for the same day.
    """

    title: str
    day: str
    starts: str
    ends: str
    time_zone: str
    last_day: str = ""
    about: str = ""
    place: str = ""
    link: str = ""


@dataclass(frozen=True)
class Item:
    """One item of an agenda. minutes : None for unsaid."""

    title: str
    minutes: int | None = None
    path: str = ""


def meeting_path(meeting: Meeting, leaf: str = "") -> str:
    """The path of a meeting's page, without the language."""
    return group_path(meeting.group.key, f"meetings/{meeting.pk}/{leaf}")


@transaction.atomic
def plan(*, by: Any, group: WorkingGroup, said: Said) -> Meeting:
    """Plan a meeting; the members are told. Raises NotRight with the field. Logged as `meeting-planned`."""
    require_coordinates(by, group)
    meeting = Meeting.objects.create(group=group, planned_by=by, **_right(said))
    act(group=group, by=by, what="meeting-planned", about=f"meeting:{meeting.pk}", content=_content(meeting))
    _tell(meeting, "meeting-planned", by)
    return meeting


@transaction.atomic
def change(*, by: Any, meeting: Meeting, said: Said) -> None:
    """Change a meeting; the members are told where it is at another time or place. Logged as `meeting-changed`."""
    require_coordinates(by, meeting.group)
    locked(meeting.group)
    meeting.refresh_from_db()
    before = (meeting.starts_at, meeting.ends_at, meeting.place, meeting.link)
    for column, value in _right(said).items():
        setattr(meeting, column, value)
    meeting.sequence += 1
    meeting.save()
    act(group=meeting.group, by=by, what="meeting-changed", about=f"meeting:{meeting.pk}", content=_content(meeting))
    if (meeting.starts_at, meeting.ends_at, meeting.place, meeting.link) != before:
        _tell(meeting, "meeting-changed", by)


@transaction.atomic
def call_off(*, by: Any, meeting: Meeting) -> None:
    """Say that a meeting does not take place; the members are told. Logged as `meeting-called-off`."""
    _set_off(by, meeting, timezone.now(), "meeting-called-off")


@transaction.atomic
def put_back(*, by: Any, meeting: Meeting) -> None:
    """Say that a meeting takes place after all; the members are told. Logged as `meeting-put-back`."""
    _set_off(by, meeting, None, "meeting-put-back")


@transaction.atomic
def answer(*, by: Any, meeting: Meeting, comes: str) -> None:
    """Say whether one comes: a member, or in a public group whoever is signed in. It can be changed until the end."""
    require_signed_in(by)
    if not may_come(by, meeting.group):
        raise NotAllowed("not-allowed-meeting-come")
    if meeting.called_off_at is not None or meeting.ends_at <= timezone.now():
        raise NotAllowed("not-allowed-meeting-over")
    if comes not in Coming.Answer.values:
        raise NotRight("comes", "meeting-fault-no-answer")
    Coming.objects.update_or_create(meeting=meeting, user=by, defaults={"answer": comes})


def may_come(user: Any, group: WorkingGroup) -> bool:
    """Whether a person can say that she comes to a meeting of the group."""
    found = standing(user, group)
    return group.closed_at is None and (found.active or found.coordinates or found.discusses)


@transaction.atomic
def set_agenda(*, by: Any, meeting: Meeting, items: Sequence[Item]) -> None:
    """Give a meeting its agenda in place of the one it has. Raises NotRight. Logged as `agenda-set`."""
    require_coordinates(by, meeting.group)
    locked(meeting.group)
    _write_agenda(by, meeting, items)


@transaction.atomic
def add_to_agenda(*, by: Any, meeting: Meeting, items: Sequence[Item]) -> None:
    """Put items at the end of a meeting's agenda, but those whose page is on it. Logged as `agenda-set`."""
    require_coordinates(by, meeting.group)
    locked(meeting.group)
    there = [Item(one.title, one.minutes, one.path) for one in meeting.agenda.all()]
    paths = {one.path for one in there if one.path}
    _write_agenda(by, meeting, [*there, *(one for one in items if one.path not in paths)])


@transaction.atomic
def write_notes(*, by: Any, meeting: Meeting, text: str, after: int) -> MeetingNotes | None:
    """Write another version of a meeting's notes; the former ones stay. Members are told of the first.

    after : the version that was changed; raises NotRight where somebody has written another since. None where nothing
    changed. Logged as `notes-written`.
    """
    require_proposes(by, meeting.group)
    told = text.replace("\x00", "").replace("\r\n", "\n").strip()
    if not told:
        raise NotRight("text", "meeting-fault-no-notes")
    if len(told) > LONGEST_NOTES:
        raise NotRight("text", "meeting-fault-long-notes", most=LONGEST_NOTES)
    part = part_of(group=locked(meeting.group), user=by)
    last = MeetingNotes.objects.filter(meeting=meeting).last()
    if last is not None and last.text == told:
        return None
    if (last.number if last else 0) != after:
        raise NotRight("text", "meeting-fault-newer-notes")
    made = MeetingNotes.objects.create(meeting=meeting, number=after + 1, text=told, by=by, member=part.number)
    act(
        group=meeting.group, by=by, what="notes-written", about=f"meeting:{meeting.pk}",
        content={"version": made.number, "text": text_hash(told)},
    )  # fmt: skip
    if made.number == 1:
        _tell(meeting, "notes-written", by)
    return made


def _write_agenda(by: Any, meeting: Meeting, items: Sequence[Item]) -> None:
    wanted = [item for item in items if item.title.strip()]
    if len(wanted) > MOST_ITEMS:
        raise NotRight("agenda", "meeting-fault-many-items", most=MOST_ITEMS)
    for item in wanted:
        if len(item.title.strip()) > LONGEST_ITEM:
            raise NotRight("agenda", "meeting-fault-long-item", most=LONGEST_ITEM)
        if item.minutes is not None and not 0 < item.minutes <= MOST_MINUTES:
            raise NotRight("agenda", "meeting-fault-minutes", title=item.title)
    meeting.agenda.all().delete()
    AgendaItem.objects.bulk_create(
        AgendaItem(
            meeting=meeting, place=place, title=" ".join(item.title.replace("\x00", "").split()),
            minutes=item.minutes, path=item.path[:300],
        )
        for place, item in enumerate(wanted, start=1)
    )  # fmt: skip
    Meeting.objects.filter(pk=meeting.pk).update(sequence=meeting.sequence + 1, changed_at=timezone.now())
    agenda = "\n".join(item.title.strip() for item in wanted)
    act(
        group=meeting.group, by=by, what="agenda-set", about=f"meeting:{meeting.pk}",
        content={"items": len(wanted), "agenda": text_hash(agenda)},
    )  # fmt: skip


def _set_off(by: Any, meeting: Meeting, at: datetime | None, what: str) -> None:
    require_coordinates(by, meeting.group)
    if (meeting.called_off_at is None) == (at is None):
        return
    meeting.called_off_at = at
    meeting.sequence += 1
    meeting.save(update_fields=["called_off_at", "sequence", "changed_at"])
    act(group=meeting.group, by=by, what=what, about=f"meeting:{meeting.pk}")
    _tell(meeting, what, by)


def _right(said: Said) -> dict[str, Any]:
    """What is said of a meeting as it is kept; raises NotRight."""
    title, about = " ".join(said.title.replace("\x00", "").split()), said.about.replace("\x00", "").strip()
    if not title:
        raise NotRight("title", "meeting-fault-no-title")
    if len(title) > LONGEST_TITLE:
        raise NotRight("title", "meeting-fault-long-title", most=LONGEST_TITLE)
    if said.time_zone not in available_timezones():
        raise NotRight("time_zone", "group-fault-no-zone")
    starts = _moment(said, "day", said.day, "starts", said.starts)
    ends = _moment(said, "last_day", said.last_day or said.day, "ends", said.ends)
    if ends <= starts:
        raise NotRight("ends", "meeting-fault-ends-first")
    if len(about) > LONGEST_ABOUT:
        raise NotRight("about", "meeting-fault-long-about", most=LONGEST_ABOUT)
    link = said.link.strip()
    try:
        if link:
            _is_address(link)
    except ValidationError as error:
        raise NotRight("link", "meeting-fault-link", given=link) from error
    if len(link) > LONGEST_LINK:
        raise NotRight("link", "meeting-fault-link", given=link[:40])
    return {
        "title": title, "about": about, "starts_at": starts, "ends_at": ends, "time_zone": said.time_zone,
        "place": " ".join(said.place.split())[:LONGEST_TITLE], "link": link,
    }  # fmt: skip


def _moment(said: Said, day_field: str, day: str, time_field: str, clock: str) -> datetime:
    """The moment of a day and a time of the zone's clock, which not every day shows."""
    try:
        on = date.fromisoformat(day.strip())
    except ValueError as error:
        raise NotRight(day_field, "meeting-fault-day") from error
    try:
        at = time.fromisoformat(clock.strip())
    except ValueError as error:
        raise NotRight(time_field, "meeting-fault-time") from error
    local = datetime.combine(on, at.replace(second=0, microsecond=0, tzinfo=None), tzinfo=ZoneInfo(said.time_zone))
    moment = local.astimezone(UTC)
    if moment.astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise NotRight(time_field, "meeting-fault-skipped", time=clock)
    return moment


def _content(meeting: Meeting) -> dict[str, Any]:
    return {
        "starts": meeting.starts_at.astimezone(UTC).isoformat(), "ends": meeting.ends_at.astimezone(UTC).isoformat(),
        "time_zone": meeting.time_zone, "text": text_hash(f"{meeting.title}\n{meeting.about}\n{meeting.place}"),
    }  # fmt: skip


def _tell(meeting: Meeting, what: str, by: Any) -> None:
    tell(
        people=[*members_of(meeting.group), *watchers(f"group:{meeting.group.key}")], group=meeting.group, what=what,
        topic=TOPIC, about=f"meeting:{meeting.pk}", path=meeting_path(meeting),
        arguments={"title": meeting.title, "at": _stated(meeting)}, by=by,
    )  # fmt: skip


def _stated(meeting: Meeting) -> str:
    """When it begins, as `rendering.dates` reads it."""
    return f"{meeting.starts_at.astimezone(ZoneInfo(meeting.time_zone)):%Y-%m-%dT%H:%M}[{meeting.time_zone}]"
