"""One mail a person: her groups and what she follows are its parts, each is stopped by itself, none is sent twice."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from distretto.catalogue.domain import following
from distretto.catalogue.models import Follow, Frequency
from distretto.groups.domain import membership, working_groups
from distretto.groups.domain.tuning import tune
from distretto.groups.models import Member, Notice, Tuning, WorkingGroup
from distretto.people.models import User
from distretto.reports.mailing import send_all, send_at_once, send_due
from distretto.web import closing

from .conftest import client_of, publish
from .test_telling import BASE, planned

PLAIN = {"about": "", "language": "en", "time_zone": "Europe/Rome"}


def group_of(owner: User, other: User) -> WorkingGroup:
    made = working_groups.open_group(by=owner, title="Adriatic boats", openness="closed", **PLAIN)
    membership.take(
        by=other, secret=membership.invite(by=owner, group=made, email=other.email, role="member").secret
    )
    Notice.objects.all().delete()
    mail.outbox.clear()
    return made


@pytest.fixture
def told(owner: User, other: User) -> WorkingGroup:
    """Something is new for the other in her group and in a region that she follows."""
    made = group_of(owner, other)
    following.follow(by=other, what="region", target="ITI3")
    publish("policy", "Voucher", owner, regions=["ITI3"])
    planned(made, owner)
    tune(by=other, often="weekly")
    return made


def test_one_run_sends_one_mail_with_both_parts(told: WorkingGroup, other: User) -> None:
    assert [send_all("weekly", BASE), send_all("weekly", BASE)] == [1, 0]
    (sent,) = mail.outbox
    assert sent.to == [other.email]
    assert sent.subject == "2 things are new for you"
    places = [sent.body.index(words) for words in ("One thing waits", "Adriatic boats", "You follow", "Voucher")]
    assert places == sorted(places)
    html = sent.alternatives[0][0]
    assert html.count("<html") == html.count("</html>") == html.count("<hr>") == 1


def test_each_part_is_stopped_by_its_own_link_and_all_by_the_header(told: WorkingGroup, other: User) -> None:
    send_all("weekly", BASE)
    sent = mail.outbox[0]
    links = [line.removeprefix(BASE) for line in sent.body.splitlines() if "/stop/" in line]
    header = sent.extra_headers["List-Unsubscribe"].strip("<>").removeprefix(BASE)
    assert b"neither about your working groups" in client_of().get(header).content
    assert (Follow.objects.get().frequency, Tuning.objects.get().often) == (Frequency.USUAL, "weekly")
    of_catalogue = links[-1]
    assert client_of().post(of_catalogue, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert (Follow.objects.get().frequency, Tuning.objects.get().often) == (Frequency.NEVER, "weekly")
    assert client_of().post(header, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Tuning.objects.get().often == "never"
    assert client_of().get("/en/account/mails/stop/nothing/nothing/").status_code == 400


def test_a_mail_that_cannot_be_sent_takes_no_part_away(told: WorkingGroup, settings: Any) -> None:
    settings.EMAIL_BACKEND = "nowhere.Backend"
    assert send_all("weekly", BASE) == 0
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_all("weekly", BASE) == 1
    assert "Adriatic boats" in mail.outbox[0].body
    assert "Voucher" in mail.outbox[0].body


def test_the_server_tells_at_once_what_is_to_be_told_at_once(told: WorkingGroup, owner: User, other: User) -> None:
    closing.look()
    assert not mail.outbox, "what is wanted weekly waits for its day"
    tune(by=other, topic="meetings", often="at_once")
    closing.look()
    closing.look()
    (sent,) = mail.outbox
    assert "Second meeting" in sent.body
    assert "Voucher" not in sent.body


def test_two_workers_at_once_send_one_mail(races: Any, settings: Any, tmp_path: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    settings.EMAIL_FILE_PATH = str(tmp_path / "mails")
    owner, other = (User.objects.create_user(email=f"{name}@example.org") for name in ("owner", "other"))
    made = group_of(owner, other)
    assert Member.objects.filter(group=made).count() == 2
    tune(by=other, often="at_once")
    planned(made, owner)
    sent = races(*[lambda: send_at_once(BASE)] * 3, *[lambda: send_due(timezone.now(), BASE)] * 3)
    assert sorted(sent) == [0, 0, 0, 0, 0, 1]
    written = [one.read_text(encoding="utf-8") for one in (tmp_path / "mails").iterdir()]
    assert sum("Second meeting" in one for one in written) == 1
