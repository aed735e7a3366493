"""What people are told: notices, how often by mail, one click that stops it, and reminders of what waits."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from distretto import groups
from distretto.groups.domain import meeting as meetings
from distretto.groups.domain import membership, working_groups
from distretto.groups.domain.meeting import Said
from distretto.groups.domain.queries.notices import unread_count
from distretto.groups.domain.reminding import remind
from distretto.groups.domain.telling_by_mail import send_all, send_due
from distretto.groups.domain.tuning import TOPICS, tune
from distretto.groups.models import Member, Notice, Tuning, WorkingGroup
from distretto.people.models import User
from distretto.rendering.text import LANGUAGES, bundle, t

from .conftest import client_of

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}
BASE = "https://distretto.example"


def planned(group: WorkingGroup, by: User, days: int = 30) -> Any:
    day = (timezone.now() + timedelta(days=days)).date().isoformat()
    said = Said(title="Second meeting", day=day, starts="10:00", ends="12:00", time_zone="Europe/Rome")
    return meetings.plan(by=by, group=group, said=said)


@pytest.fixture
def group(owner: User, other: User) -> WorkingGroup:
    made = working_groups.open_group(by=owner, title="Adriatic boats", openness="closed", **PLAIN)
    membership.take(
        by=other, secret=membership.invite(by=owner, group=made, email=other.email, role="member").secret
    )
    Notice.objects.all().delete()
    mail.outbox.clear()
    return made


def test_a_mail_comes_in_the_morning_once_and_one_post_stops_it(
    group: WorkingGroup, owner: User, other: User
) -> None:
    planned(group, owner)
    morning = timezone.now().astimezone(UTC).replace(hour=9, minute=0) + timedelta(days=1)
    assert [send_due(morning - timedelta(days=1), BASE), send_due(morning, BASE), send_due(morning, BASE)] == [0, 1, 0]
    sent = mail.outbox[0]
    assert sent.to == [other.email]
    assert "Meeting planned: Second meeting" in sent.body
    assert "One thing waits for you." in sent.body
    assert sent.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stop = sent.extra_headers["List-Unsubscribe"].strip("<>").removeprefix(BASE)
    assert b"<form" in client_of().get(stop).content
    assert not Tuning.objects.exists()
    assert client_of().post(stop, {"List-Unsubscribe": "One-Click"}).status_code == 200
    planned(group, owner, 40)
    assert send_due(morning + timedelta(days=1), BASE) == 0
    assert unread_count(other) == 2
    assert client_of().get("/en/account/notices/stop/nothing/").status_code == 400


def test_the_nearest_word_on_how_often_counts(group: WorkingGroup, owner: User, other: User) -> None:
    tune(by=other, often="weekly")
    tune(by=other, topic="meetings", group=group, often="at_once")
    planned(group, owner)
    assert send_due(timezone.now(), BASE) == 1
    tune(by=other, topic="meetings", group=group)
    tune(by=other, topic="meetings", often="never")
    planned(group, owner, 31)
    assert [send_all("daily", BASE), send_all("weekly", BASE)] == [0, 0]


def test_a_mail_that_cannot_be_sent_is_tried_again(
    group: WorkingGroup, owner: User, other: User, settings: Any
) -> None:
    planned(group, owner)
    settings.EMAIL_BACKEND = "nowhere.Backend"
    assert send_all("daily", BASE) == 0
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_all("daily", BASE) == 1


def test_who_has_acted_is_not_reminded_and_others_once(group: WorkingGroup, owner: User, other: User) -> None:
    made = planned(group, owner, 2)
    now = timezone.now()
    meetings.answer(by=owner, meeting=made, comes="yes")
    assert remind(user=owner, now=now) == 0
    assert [remind(user=other, now=now), remind(user=other, now=now)] == [1, 0]
    page = client_of(other).get("/en/account/notices/").content.decode()
    assert "Reminder: Say whether you come: Second meeting" in page
    page = client_of(other).get("/en/account/waits/").content.decode()
    assert "Say whether you come: Second meeting" in page


def test_notices_are_read_one_by_one_or_all(group: WorkingGroup, owner: User, other: User) -> None:
    planned(group, owner)
    planned(group, owner, 31)
    client = client_of(other)
    assert 'aria-label="2 unread notices"' in client.get("/en/groups/").content.decode()
    first = Notice.objects.filter(user=other).last()
    assert first is not None
    gone = client.post(f"/en/account/notices/{first.pk}/")
    assert gone.headers["Location"] == f"/en{first.path}"
    assert client_of(owner).post(f"/en/account/notices/{first.pk}/").status_code == 404
    client.post("/en/account/notices/", {"until": datetime(2000, 1, 1, tzinfo=UTC).isoformat()})
    assert unread_count(other) == 1
    client.post("/en/account/notices/", {"until": timezone.now().isoformat()})
    assert unread_count(other) == 0


def test_who_left_a_closed_group_is_told_no_more_of_it(group: WorkingGroup, owner: User, other: User) -> None:
    planned(group, owner)
    membership.end(by=owner, part=Member.objects.get(group=group, user=other))
    page = client_of(other).get("/en/account/notices/").content.decode()
    assert "Second meeting" not in page
    assert "Your part in the group was ended" in page


def test_a_reader_follows_a_group_and_follows_it_no_longer(owner: User, other: User) -> None:
    made = working_groups.open_group(by=owner, title="Boats", openness="public", **PLAIN)
    client = client_of(other)
    client.post("/en/groups/boats/follow/")
    planned(made, owner)
    client.post("/en/groups/boats/follow/", {"stop": "1"})
    planned(made, owner, 31)
    assert [one.what for one in Notice.objects.filter(user=other)] == ["meeting-planned"]


def test_the_page_of_tuning_keeps_what_is_chosen(group: WorkingGroup, other: User) -> None:
    sent = {"group": group.key, "all": "weekly", "ballots": "at_once", "discussion": ""}
    client_of(other).post("/en/account/notices/tuning/", sent)
    assert set(Tuning.objects.values_list("topic", "often")) == {("", "weekly"), ("ballots", "at_once")}
    page = client_of(other).get("/en/account/notices/tuning/").content.decode()
    assert '<option value="at_once" selected>' in page


def test_every_topic_has_its_name() -> None:
    assert all(bundle(language).has_message(f"topic-{topic}") for language in LANGUAGES for topic in TOPICS)


def _told() -> Iterator[tuple[str, set[str]]]:
    """What the code tells people and lets wait for them: the message and what is handed to it, where that is plain."""
    for path in Path(groups.__file__).parent.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not (isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("tell", "Waits")):
                continue
            named = {one.arg: one.value for one in call.keywords}
            what, handed = named.get("what"), named.get("arguments", ast.Dict([], []))
            if isinstance(what, ast.Constant) and isinstance(handed, ast.Dict):
                kind = "notice" if getattr(call.func, "id", "") == "tell" else "waits"
                yield f"{kind}-{what.value}", {str(one.value) for one in handed.keys if isinstance(one, ast.Constant)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_people_are_told_can_be_said(language: str) -> None:
    told = list(_told())
    assert len(told) > 10
    for message, handed in told:
        assert t(message, language, **dict.fromkeys(handed, 1)), message
