"""Keeping searches, following, and what the mails tell to whom."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from django.core import mail

from distretto.catalogue.domain import following, mailing, publishing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.digest import digest_for
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Record, SavedSearch
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from published_records import publish_unreviewed

BASE = "https://distretto.example.org"
Publish = Callable[..., Record]


@pytest.fixture(autouse=True)
def outbox(settings: object) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]


def test_a_kept_search_tells_only_of_what_came_after(publish: Publish, reader: User) -> None:
    publish("Old voucher")
    following.save_search(by=reader, name="Vouchers", search=Search(words="voucher"), language="en")
    assert digest_for(reader, "weekly").parts == ()
    publish("New voucher")
    publish("Something else")
    (part,) = digest_for(reader, "weekly").parts
    assert [(news.title, news.state) for news in part.news] == [("New voucher", "new")]
    assert digest_for(reader, "daily").parts == ()


def test_a_digest_is_sent_once_to_those_for_whom_there_is_news(publish: Publish, reader: User) -> None:
    other = User.objects.create_user("bruno@example.org")
    following.save_search(by=other, name="Skills", search=Search(chosen={"themes": ("skills",)}), language="it")
    following.save_search(by=reader, name="Vouchers", search=Search(words="voucher"), language="en")
    publish("New voucher", key="policy-new-voucher")
    assert mailing.send_digests("daily", BASE) == 0
    assert mailing.send_digests("weekly", BASE) == 1
    assert mailing.send_digests("weekly", BASE) == 0
    (message,) = mail.outbox
    assert message.to == ["anna@example.org"]
    assert message.subject == "One change in the catalogue"
    assert "New voucher (Policy, new)" in message.body
    assert f"{BASE}/en/catalogue/policy-new-voucher/" in message.body
    assert message.extra_headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"


def test_who_follows_a_record_is_told_of_changes_and_of_its_end(publish: Publish, reader: User) -> None:
    record = publish("Voucher", key="policy-voucher")
    following.follow(by=reader, what="record", target="policy-voucher")
    assert digest_for(reader, "weekly").parts == ()
    record.save_revision()
    publish_unreviewed(record)
    Record.objects.filter(pk=record.pk).update(first_published_at="2020-01-01T00:00:00Z")
    (part,) = digest_for(reader, "weekly").parts
    assert [news.state for news in part.news] == ["changed"]
    mailing.told(digest_for(reader, "weekly"), "weekly")
    root = User.objects.create_superuser("r@example.org")
    publishing.archive(record=Record.objects.get(key="policy-voucher"), by=root)
    (part,) = digest_for(reader, "weekly").parts
    assert [(news.state, news.title) for news in part.news] == [("taken_back", "Voucher")]


@pytest.mark.parametrize(("what", "target"), [("region", "ITI3"), ("theme", "innovation")])
def test_regions_and_themes_can_be_followed(publish: Publish, reader: User, what: str, target: str) -> None:
    following.follow(by=reader, what=what, target=target)
    publish("New here")
    (part,) = digest_for(reader, "weekly").parts
    assert [news.title for news in part.news] == ["New here"]
    following.unfollow(by=reader, what=what, target=target)
    assert digest_for(reader, "weekly").parts == ()


def test_the_mail_is_written_in_the_readers_language(publish: Publish, reader: User) -> None:
    reader.language = "it"
    reader.save()
    following.save_search(by=reader, name="Tutto", search=Search(), language="it")
    publish("New voucher")
    mailing.send_digests("weekly", BASE)
    assert mail.outbox[0].subject == "Una novità nel catalogo"
    assert "Nella ricerca «Tutto»" in mail.outbox[0].body
    assert f"{BASE}/it/catalogue/" in mail.outbox[0].body


def test_a_signed_link_stops_one_search_or_everything(publish: Publish, reader: User) -> None:
    following.save_search(by=reader, name="One", search=Search(words="voucher"), language="en")
    following.save_search(by=reader, name="Two", search=Search(), language="en")
    following.follow(by=reader, what="region", target="ITI3")
    publish("New voucher")
    digest = digest_for(reader, "weekly")
    stopped = mailing.stop_telling(token=mailing.stopping_token(digest, 0))
    assert stopped.name == "One"
    assert dict(SavedSearch.objects.values_list("name", "digest")) == {"One": "never", "Two": "usual"}
    mailing.stop_telling(token=mailing.stopping_token(digest))
    assert digest_for(reader, "weekly").parts == ()
    assert SavedSearch.objects.count() == 2


def test_a_link_that_was_tampered_with_stops_nothing(reader: User) -> None:
    with pytest.raises(NotNow):
        mailing.stop_telling(token="1:all:forged")


def test_from_never_to_weekly_what_lay_between_is_no_news(publish: Publish, reader: User) -> None:
    kept = following.save_search(by=reader, name="All", search=Search(), language="en", digest="never")
    publish("In between")
    following.change_search(saved=kept, by=reader, name="Everything", digest="weekly")
    assert digest_for(reader, "weekly").parts == ()
    kept.refresh_from_db()
    assert kept.name == "Everything"


def test_a_deleted_search_can_be_brought_back_by_its_owner_alone(publish: Publish, reader: User) -> None:
    kept = following.save_search(by=reader, name="All", search=Search(words="x"), language="en", digest="daily")
    token = following.forget_search(saved=kept, by=reader)
    assert not SavedSearch.objects.exists()
    with pytest.raises(NotAllowed):
        following.bring_back(token=token, by=User.objects.create_user("other@example.org"))
    back = following.bring_back(token=token, by=reader)
    assert (back.name, back.query, back.digest) == ("All", "q=x", "daily")
    following.bring_back(token=token, by=reader)
    assert SavedSearch.objects.count() == 1


def test_nobody_keeps_without_signing_in_or_changes_anothers(reader: User) -> None:
    from django.contrib.auth.models import AnonymousUser

    with pytest.raises(NotAllowed):
        following.save_search(by=AnonymousUser(), name="x", search=Search(), language="en")
    kept = following.save_search(by=reader, name="Mine", search=Search(), language="en")
    other = User.objects.create_user("other@example.org")
    with pytest.raises(NotAllowed):
        following.change_search(saved=kept, by=other, name="Hers", digest="never")
    with pytest.raises(NotAllowed):
        following.forget_search(saved=kept, by=other)


@pytest.mark.parametrize(("name", "digest"), [("  ", "weekly"), ("Fine", "hourly")])
def test_a_name_and_a_known_frequency_are_needed(reader: User, name: str, digest: str) -> None:
    with pytest.raises(NotNow):
        following.save_search(by=reader, name=name, search=Search(), language="en", digest=digest)


def test_many_records_are_counted_not_listed(publish: Publish, reader: User) -> None:
    following.save_search(by=reader, name="All", search=Search(), language="en")
    for number in range(22):
        publish(f"Record {number}")
    mailing.send_digests("weekly", BASE)
    assert mail.outbox[0].subject == "22 changes in the catalogue"
    assert len(re.findall(r"^- Record", mail.outbox[0].body, re.MULTILINE)) == 20
    assert "and 2 more" in mail.outbox[0].body


def test_the_command_sends_and_says_how_many(
    publish: Publish, reader: User, capsys: pytest.CaptureFixture[str]
) -> None:
    from distretto.cli.digest import digest
    from distretto.cli.speech import WrongUse

    following.save_search(by=reader, name="All", search=Search(), language="en", digest="daily")
    publish("New voucher")
    digest(daily=True, weekly=False)
    assert capsys.readouterr().out == "One mail was sent.\n"
    digest(daily=True, weekly=False)
    assert "Nothing is new" in capsys.readouterr().out
    with pytest.raises(WrongUse):
        digest(daily=True, weekly=True)
