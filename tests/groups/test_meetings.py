"""Meetings: their times in every zone, who comes, agendas, notes in versions, calendars that people subscribe to."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone
from icalendar import Calendar

from distretto.groups.domain import meeting as meetings
from distretto.groups.domain import membership, working_groups
from distretto.groups.domain.calendars import calendar_secret, renew_calendar
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.meeting import Item, Said
from distretto.groups.domain.queries.log import first_broken
from distretto.groups.domain.queries.waiting import waits_for
from distretto.groups.models import Act, Coming, Meeting, MeetingNotes, Member, Notice, WorkingGroup
from distretto.people.models import User
from distretto.people.roles import NotAllowed

from .conftest import client_of

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}
SAID = Said(title="Second meeting", day="2030-10-27", starts="10:00", ends="12:30", time_zone="Europe/Rome")


def joined(group: WorkingGroup, by: User, who: User, role: str = Member.Role.MEMBER) -> Member:
    return membership.take(by=who, secret=membership.invite(by=by, group=group, email=who.email, role=role).secret)


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    made = working_groups.open_group(by=owner, title="Adriatic boats", openness="closed", **PLAIN)
    joined(made, owner, other)
    return made


def test_a_meeting_is_kept_as_moments_of_its_zones_clock(group: WorkingGroup, owner: User, other: User) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    # On that morning the clock in Rome has just gone back to CET (UTC+1).
    assert (made.starts_at, made.ends_at) == (
        datetime(2030, 10, 27, 9, tzinfo=UTC), datetime(2030, 10, 27, 11, 30, tzinfo=UTC),
    )  # fmt: skip
    told = Notice.objects.get(user=other, what="meeting-planned")
    assert told.arguments == {"title": "Second meeting", "at": "2030-10-27T10:00[Europe/Rome]"}
    other.time_zone = "Europe/Athens"
    other.save()
    page = client_of(other).get(f"/en/groups/{group.key}/meetings/{made.pk}/").content.decode()
    assert "10:00–12:30 (Rome time)" in page
    assert "11:00–13:30 (Athens time)" in page


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("title", {"title": " "}),
        ("day", {"day": "soon"}),
        ("starts", {"starts": "25:00"}),
        ("starts", {"day": "2030-03-31", "starts": "02:30"}),
        ("ends", {"ends": "10:00"}),
        ("time_zone", {"time_zone": "Europe/Nowhere"}),
        ("link", {"link": "javascript:alert(1)"}),
    ],
)
def test_what_is_not_right_is_said_at_its_field(
    field: str, given: dict[str, str], group: WorkingGroup, owner: User
) -> None:
    page = client_of(owner).post(f"/en/groups/{group.key}/meetings/new/", {**vars(SAID), **given})
    assert page.status_code == 422
    assert f'id="{field}-fault"' in page.content.decode()
    assert not Meeting.objects.exists()


def test_who_comes_changes_her_mind_and_no_more_waits(group: WorkingGroup, owner: User, other: User) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    assert [one.what for one in waits_for(other)] == ["meeting"]
    for answer in ("maybe", "yes"):
        meetings.answer(by=other, meeting=made, comes=answer)
    assert [one.answer for one in Coming.objects.all()] == ["yes"]
    assert waits_for(other) == ()
    meetings.call_off(by=owner, meeting=made)
    with pytest.raises(NotAllowed):
        meetings.answer(by=other, meeting=made, comes="no")


def test_only_coordinators_plan_and_outsiders_find_nothing_of_a_closed_group(
    group: WorkingGroup, owner: User, other: User, administrator: User
) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    with pytest.raises(NotAllowed):
        meetings.plan(by=other, group=group, said=SAID)
    stranger = User.objects.create_user("stranger@example.org")
    for leaf in ("", "meetings/", f"meetings/{made.pk}/", f"meetings/{made.pk}/meeting.ics", "meetings.ics",
                 "activity/", "activity.atom", "documents/", "members/"):  # fmt: skip
        address = f"/en/groups/{group.key}/{leaf}"
        assert client_of().get(address).status_code == 404, leaf
        assert client_of(stranger).get(address).status_code == 404, leaf
        assert client_of(other).get(address).status_code == 200, leaf
        assert client_of(administrator).get(address).status_code == 200, leaf


def test_an_agenda_is_written_and_more_goes_to_its_end_once(group: WorkingGroup, owner: User) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    meetings.set_agenda(by=owner, meeting=made, items=[Item("Opening", 10), Item(" "), Item("A proposal", 20, "/p/1/")])
    more = [Item("A proposal", 5, "/p/1/"), Item("Late", 10, "/p/2/")]
    for _ in range(2):
        meetings.add_to_agenda(by=owner, meeting=made, items=more)
    assert [(one.place, one.title) for one in made.agenda.all()] == [
        (1, "Opening"), (2, "A proposal"), (3, "Late"),
    ]  # fmt: skip
    page = client_of(owner).get(f"/en/groups/{group.key}/meetings/{made.pk}/").content.decode()
    assert ">10:30<" in page
    with pytest.raises(NotRight):
        meetings.set_agenda(by=owner, meeting=made, items=[Item("Too long", 2000)])
    assert made.agenda.count() == 3


def test_notes_keep_their_versions_and_nobodys_words_are_lost(
    group: WorkingGroup, owner: User, other: User
) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    meetings.write_notes(by=other, meeting=made, text="Decided: *two* measures.", after=0)
    meetings.write_notes(by=owner, meeting=made, text="Decided: three measures.", after=1)
    late = client_of(other).post(
        f"/en/groups/{group.key}/meetings/{made.pk}/notes/", {"text": "Decided: four.", "after": "1"}
    )
    assert late.status_code == 422
    shown = late.content.decode()
    assert "three measures" in shown
    assert "Decided: four." in shown
    versions = client_of(other).get(f"/en/groups/{group.key}/meetings/{made.pk}/notes/versions/").content.decode()
    assert "<em>two</em>" in versions
    assert MeetingNotes.objects.count() == 2
    assert first_broken(group) is None
    assert not any("measures" in str(line.content) for line in Act.objects.filter(group=group))


def test_calendars_move_what_was_moved_and_keep_it_the_same_event(
    group: WorkingGroup, owner: User, other: User
) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    address = f"/en/groups/calendar/{calendar_secret(by=other)}.ics"
    first = client_of().get(address)
    assert first.headers["Content-Type"].startswith("text/calendar")
    calendar = Calendar.from_ical(first.content)
    event = calendar.walk("VEVENT")[0]
    assert event["DTSTART"].params["TZID"] == "Europe/Rome"
    assert event.decoded("dtstart") == made.starts_at
    assert [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")] == ["Europe/Rome"]
    assert all(len(line) <= 75 for line in first.content.split(b"\r\n"))
    meetings.change(by=owner, meeting=made, said=Said(**{**vars(SAID), "starts": "11:00"}))
    meetings.call_off(by=owner, meeting=made)
    again = Calendar.from_ical(client_of().get(address).content).walk("VEVENT")[0]
    assert again["UID"] == event["UID"]
    assert again["SEQUENCE"] > event["SEQUENCE"]
    assert (str(again["STATUS"]), again.decoded("dtstart").hour) == ("CANCELLED", 11)
    renew_calendar(by=other)
    assert client_of().get(address).status_code == 404


def test_the_secret_calendar_of_one_group_ends_with_the_part_in_it(
    group: WorkingGroup, owner: User, other: User
) -> None:
    meetings.plan(by=owner, group=group, said=SAID)
    secret = calendar_secret(by=other)
    feeds = [f"/en/groups/calendar/{secret}/{group.key}.{form}" for form in ("ics", "atom")]
    assert feeds[1] in client_of(other).get(f"/en/groups/{group.key}/activity/").content.decode()
    assert [client_of().get(feed).status_code for feed in feeds] == [200, 200]
    membership.end(by=other, part=Member.objects.get(group=group, user=other))
    assert [client_of().get(feed).status_code for feed in feeds] == [404, 404]
    assert b"VEVENT" not in client_of().get(f"/en/groups/calendar/{secret}.ics").content


def test_notes_wait_for_the_coordinator_after_a_meeting(group: WorkingGroup, owner: User, other: User) -> None:
    made = meetings.plan(by=owner, group=group, said=SAID)
    over = timezone.now() - timedelta(days=1)
    Meeting.objects.filter(pk=made.pk).update(starts_at=over, ends_at=over + timedelta(hours=1))
    assert [one.what for one in waits_for(owner)] == ["meeting-notes"]
    assert waits_for(other) == ()
    meetings.write_notes(by=other, meeting=made, text="Done.", after=0)
    assert waits_for(owner) == ()
