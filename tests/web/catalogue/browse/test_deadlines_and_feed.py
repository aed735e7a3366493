"""Deadlines of calls that are followed, by mail and on the page; and what is new as a feed of one's own."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta
from html import unescape

import pytest
from django.core import mail
from django.test import Client
from django.utils import timezone

from distretto.catalogue.domain import following, mailing
from distretto.catalogue.models import Record
from distretto.people.models import User

BASE = "https://distretto.example.org"
Publish = Callable[..., Record]


@pytest.fixture(autouse=True)
def outbox(settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]


@pytest.fixture
def call(publish: Publish) -> Callable[[int], Record]:
    """A call that closes at the end of the day so many days from today; brought up to date where it is there."""
    publish("Aid for districts", kind="programme", key="programme-aid")

    def closing(days: int) -> Record:
        closes = f"{timezone.now() + timedelta(days=days):%Y-%m-%d}T23:59[UTC]"
        there = Record.objects.filter(key="call-aid").first()
        if there is None:
            return publish("Call for districts", kind="call", key="call-aid", programme="programme-aid", closes=closes)
        there.content = {**there.content, "closes": closes}
        there.save(update_fields=["content"])
        return there

    return closing


def test_a_deadline_is_told_two_weeks_before_and_again_at_the_end(
    reader: User, call: Callable[[int], Record]
) -> None:
    call(30)
    following.follow(by=reader, what="record", target="call-aid")
    assert mailing.send_digests("weekly", BASE) == 0
    call(10)
    assert mailing.send_digests("weekly", BASE) == 1
    assert mailing.send_digests("weekly", BASE) == 0
    assert "Call for districts (closes in 10 days, " in mail.outbox[0].body
    assert f"{BASE}/en/catalogue/call-aid/" in mail.outbox[0].body
    record = Record.objects.get(key="call-aid")
    record.content = {**record.content, "state": "closed"}
    record.save(update_fields=["content"])
    assert mailing.send_digests("weekly", BASE) == 0
    record.content = {**record.content, "state": "open"}
    record.save(update_fields=["content"])
    call(2)
    assert mailing.send_digests("weekly", BASE) == 1
    assert "closes in 2 days" in mail.outbox[1].body


def test_the_page_tells_the_deadline_until_it_is_read(
    signed_in: Client, reader: User, call: Callable[[int], Record]
) -> None:
    call(1)
    following.follow(by=reader, what="record", target="call-aid")
    assert "closes tomorrow" in signed_in.get("/en/account/news/").content.decode()
    assert "chiude domani" in signed_in.get("/it/account/news/").content.decode()
    signed_in.post("/en/account/news/", {"value": "0"})
    assert "closes tomorrow" not in signed_in.get("/en/account/news/").content.decode()
    assert mailing.send_digests("weekly", BASE) == 1, "what is read on the page is mailed all the same"


def address_of_feed(client: Client) -> str:
    page = unescape(client.get("/en/account/news/").content.decode())
    return re.search(r'id="feed-address" value="https?://[^/"]+(/[^"]+)"', page)[1]  # type: ignore[index]


def test_the_feed_tells_what_is_new_to_whoever_has_its_address(
    client: Client, signed_in: Client, reader: User, publish: Publish
) -> None:
    following.follow(by=reader, what="region", target="ITI3")
    publish("A voucher for shoes")
    address = address_of_feed(signed_in)
    answer = Client().get(address)
    assert answer["Content-Type"].startswith("application/atom+xml")
    assert "no-store" in answer["Cache-Control"]
    text = answer.content.decode()
    assert "A voucher for shoes" in text
    assert "<updated>" in text
    assert text == Client().get(address).content.decode()
    assert "novità per Anna" in Client().get(address.replace("/en/", "/it/")).content.decode()


def test_a_renewed_address_ends_the_former_one(signed_in: Client, reader: User) -> None:
    former = address_of_feed(signed_in)
    told = signed_in.post("/en/account/news/feed/", follow=True).content.decode()
    assert "Your feed has a new address" in told
    assert Client().get(former).status_code == 404
    assert Client().get(address_of_feed(signed_in)).status_code == 200
    assert Client().get("/en/account/news/nothing.atom").status_code == 404
    assert "/accounts/login/" in Client().post("/en/account/news/feed/")["Location"]


def test_a_closed_account_has_no_feed(signed_in: Client, reader: User) -> None:
    address = address_of_feed(signed_in)
    User.objects.filter(pk=reader.pk).update(is_active=False)
    assert Client().get(address).status_code == 404
