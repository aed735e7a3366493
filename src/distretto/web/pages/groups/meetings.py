"""The meetings of a group: the list, one meeting's page, the forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.core.paginator import Paginator
from django.utils import timezone
from django.utils.safestring import SafeString

from distretto.groups.domain.meeting import Said, may_come
from distretto.groups.domain.queries.meetings import been, coming_up
from distretto.groups.models import AgendaItem, Coming, Meeting, MeetingNotes, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.text import t
from distretto.rendering.time_zones import Zones, zones_with
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.paging import Beside, beside
from distretto.web.pages.groups.when import When, first_zone, here

PAST = 20
FIELDS = ("title", "about", "day", "starts", "last_day", "ends", "time_zone", "place", "link")


@dataclass(frozen=True)
class Line:
    """A meeting in a list. answer : what the reader said, in words."""

    meeting: Meeting
    when: When
    answer: str
    notes: bool


@dataclass(frozen=True)
class Meetings:
    """The meetings of a group: those to come, and a page of those that were."""

    coming: tuple[Line, ...]
    been: tuple[Line, ...]
    beside: Beside


@dataclass(frozen=True)
class Comes:
    """How many said the same, with their names where the reader takes part."""

    answer: str
    words: str
    count: int
    names: tuple[str, ...]


@dataclass(frozen=True)
class AgendaLine:
    """An item of the agenda with the time at which it begins, where all before it say how long they take."""

    item: AgendaItem
    at: str


@dataclass(frozen=True)
class Notes:
    """A version of the notes."""

    number: int
    text: SafeString
    by: str
    at: datetime


@dataclass(frozen=True)
class MeetingPage:
    """One meeting's page."""

    meeting: Meeting
    when: When
    over: bool
    about: SafeString
    agenda: tuple[AgendaLine, ...]
    comes: tuple[Comes, ...]
    mine: str
    may_answer: bool
    notes: Notes | None
    versions: int
    documents: tuple[Any, ...]


def meetings_page(group: WorkingGroup, user: Any, language: str, number: str) -> Meetings:
    """The meetings of the group, in the reader's time too."""
    page = Paginator(been(group).select_related("group"), PAST).get_page(number)
    coming = list(coming_up(group))
    answers = _answers(user, [*coming, *page.object_list])
    noted = set(MeetingNotes.objects.filter(meeting__in=[*page.object_list]).values_list("meeting_id", flat=True))

    def line(one: Meeting) -> Line:
        answer = answers.get(one.pk, "")
        said = t("meeting-answered", language, answer=answer) if answer else ""
        return Line(one, here(one, language), said, one.pk in noted)

    return Meetings(
        tuple(line(one) for one in coming), tuple(line(one) for one in page), beside(page)
    )


def meeting_page(meeting: Meeting, found: Standing, user: Any, language: str) -> MeetingPage:
    """One meeting as the reader may see it: who comes is named to those who take part in the group."""
    over = meeting.ends_at <= timezone.now()
    named = found.active or found.coordinates
    notes = MeetingNotes.objects.filter(meeting=meeting).select_related("by").order_by("-number")
    return MeetingPage(
        meeting=meeting,
        when=here(meeting, language),
        over=over,
        about=prose_html(meeting.about),
        agenda=_agenda(meeting),
        comes=_comes(meeting, language, named=named),
        mine=_answers(user, [meeting]).get(meeting.pk, ""),
        may_answer=user.is_authenticated and not over and meeting.called_off_at is None
        and may_come(user, meeting.group),
        notes=notes_shown(notes[0], language) if notes else None,
        versions=len(notes),
        documents=tuple(meeting.documents.filter(taken_away_at=None)),
    )  # fmt: skip


def notes_shown(notes: MeetingNotes, language: str) -> Notes:
    """A version of the notes as a page shows it."""
    by = notes.by.shown_name if notes.by else t("group-member-number", language, n=str(notes.member))
    return Notes(notes.number, prose_html(notes.text), by, notes.at)


def _answers(user: Any, meetings: Sequence[Meeting]) -> dict[int, str]:
    if not user.is_authenticated:
        return {}
    return dict(Coming.objects.filter(user=user, meeting__in=meetings).values_list("meeting_id", "answer"))


def _agenda(meeting: Meeting) -> tuple[AgendaLine, ...]:
    at, lines = meeting.starts_at, []
    known = True
    for item in meeting.agenda.all():
        begins = f"{at.astimezone(ZoneInfo(meeting.time_zone)):%H:%M}" if known else ""
        lines.append(AgendaLine(item, begins))
        known = known and item.minutes is not None
        at += timedelta(minutes=item.minutes or 0)
    return tuple(lines)


def _comes(meeting: Meeting, language: str, *, named: bool) -> tuple[Comes, ...]:
    said = list(Coming.objects.filter(meeting=meeting, user__is_active=True).select_related("user"))
    return tuple(
        Comes(
            answer, t("meeting-comes", language, answer=answer, n=len(ones)), len(ones),
            tuple(one.user.shown_name for one in ones) if named else (),
        )
        for answer in Coming.Answer.values
        if (ones := [one for one in said if one.answer == answer])
    )  # fmt: skip


@dataclass(frozen=True)
class MeetingForm:
    """The form of a meeting as it stands or as it was typed."""

    values: Mapping[str, str]
    faults: Mapping[str, str]
    zones: Zones


def meeting_form(
    group: WorkingGroup, meeting: Meeting | None, language: str, typed: Mapping[str, str] | None,
    faults: Mapping[str, str],
) -> MeetingForm:
    """The form, filled with the meeting, with what was typed, or for a new one with the group's time zone.

    Where the group has none of its own it is the person's.
    """
    values = typed if typed is not None else _values(meeting) if meeting is not None else {
        **dict.fromkeys(FIELDS, ""), "time_zone": first_zone(group),
    }  # fmt: skip
    return MeetingForm(values, faults, zones_with(values["time_zone"], language))


def said_of(sent: Mapping[str, str]) -> Said:
    """What was typed in the form."""
    return Said(**{name: sent.get(name, "") for name in FIELDS})


def _values(meeting: Meeting) -> dict[str, str]:
    zone = ZoneInfo(meeting.time_zone)
    first, last = meeting.starts_at.astimezone(zone), meeting.ends_at.astimezone(zone)
    return {
        "title": meeting.title, "about": meeting.about, "day": f"{first:%Y-%m-%d}", "starts": f"{first:%H:%M}",
        "last_day": f"{last:%Y-%m-%d}" if last.date() != first.date() else "", "ends": f"{last:%H:%M}",
        "time_zone": meeting.time_zone, "place": meeting.place, "link": meeting.link,
    }  # fmt: skip
