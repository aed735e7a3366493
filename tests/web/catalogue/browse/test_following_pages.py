"""Following a question or a finding, how often one is told of it, and what is new without any mail."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.core import mail
from django.test import Client

from distretto.catalogue.domain import following, mailing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Changes, Follow, Mailing, Record
from distretto.people.models import User
from distretto.people.roles import NotAllowed
from distretto.themes.asking import ask

BASE = "https://distretto.example.org"
QUESTION = "ecoinnovation.policies?region=ITI3"
PAGE = "/en/ecoinnovation/policies/?region=ITI3"
Publish = Callable[..., Record]


@pytest.fixture(autouse=True)
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: object) -> None:
    """A home of its own, for what is asked here depends on the records of the test; and mails that stay here."""
    (tmp_path / "distretto.sqlite3").touch()
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path))
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]


@pytest.fixture
def policies(publish: Publish) -> Callable[..., None]:
    def published(*names: str) -> None:
        for name in names:
            publish(name, themes=["ecoinnovation"])

    return published


def test_a_question_is_followed_from_its_page_and_told_of_when_it_concludes_otherwise(
    signed_in: Client, reader: User, policies: Callable[..., None]
) -> None:
    policies("Voucher")
    page = signed_in.get(PAGE)
    assert "Follow this question" in page.content.decode()
    assert "private" in page["Cache-Control"]
    back = signed_in.post("/en/catalogue/follow/", {"what": "question", "target": QUESTION, "back": PAGE})
    assert back["Location"] == PAGE
    followed = signed_in.get(PAGE).content.decode()
    assert followed.index("From now on you are told when this changes.") < followed.index("<h1>")
    assert "You follow this question." in followed
    assert "Follow no longer" in followed
    assert "From now on you are told" not in signed_in.get(PAGE).content.decode()
    assert mailing.send_digests("weekly", BASE) == 0
    policies("Loan", "Second loan", "Third loan")
    news = signed_in.get("/en/account/news/").content.decode()
    assert "has another conclusion" in news
    assert news.index("<b>Then</b>") < news.index("<b>Now</b>")
    assert mailing.send_digests("weekly", BASE) == 1
    assert mailing.send_digests("weekly", BASE) == 0
    (message,) = mail.outbox
    assert message.subject == "One change in what you follow"
    then, now = (re.search(rf"- {word}: (.+)", message.body)[1] for word in ("Then", "Now"))  # type: ignore[index]
    assert then != now
    assert f"{BASE}{PAGE}" in message.body
    assert "You have followed this since" in message.body
    assert "How often you are mailed: weekly" in message.body


def test_what_was_mailed_is_still_new_on_the_page_until_it_is_read(
    signed_in: Client, reader: User, policies: Callable[..., None]
) -> None:
    policies("Voucher")
    following.follow(by=reader, what="question", target=QUESTION)
    following.follow(by=reader, what="region", target="ITI3")
    policies("Loan", "Second loan", "Third loan")
    mailing.send_digests("weekly", BASE)
    html = signed_in.get("/en/account/news/").content.decode()
    assert "4 things are new" in html
    value = re.search(r'name="value" value="(\d+)"', html)[1]  # type: ignore[index]
    signed_in.post("/en/account/news/", {"value": value})
    assert "Nothing is new" in signed_in.get("/en/account/news/").content.decode()


def test_a_finding_is_held_against_itself_and_is_told_of_when_it_turns_back(
    signed_in: Client, reader: User, policies: Callable[..., None]
) -> None:
    policies("Voucher")
    kept = ask("ecoinnovation.policies", {"region": "ITI3"}).hash
    assert "Follow this finding" in signed_in.get(f"/en/findings/{kept}/").content.decode()
    signed_in.post("/en/catalogue/follow/", {"what": "finding", "target": kept})
    policies("Loan", "Second loan", "Third loan")
    assert mailing.send_digests("weekly", BASE) == 1
    assert "A finding that you follow would turn out differently today" in mail.outbox[0].body
    Follow.objects.update(known={**Follow.objects.get().known, "seen": {"hash": "", "conclusion": None, "says": []}})
    for record in Record.objects.filter(title__contains="oan"):
        record.delete()
    Changes.objects.update(epoch=99)
    assert mailing.send_digests("weekly", BASE) == 1
    assert "Now, as in the finding again" in mail.outbox[1].body


def test_a_conclusion_that_cannot_be_reached_any_more_is_said_once(
    reader: User, policies: Callable[..., None]
) -> None:
    policies("Voucher")
    followed = following.follow(by=reader, what="question", target=QUESTION)
    followed.known = {**followed.known, "asked": {"analysis": "innovation.gone", "parameters": {}}}
    followed.save()
    assert mailing.send_digests("weekly", BASE) == 1
    assert mailing.send_digests("weekly", BASE) == 0
    assert "There is no answer" in mail.outbox[0].body


@pytest.mark.parametrize(("what", "target"), [
    ("question", "innovation.nothing"), ("question", "ecoinnovation.policies?region=XX99"),
    ("finding", "f" * 64), ("colour", "red"),
])  # fmt: skip
def test_what_has_no_answer_cannot_be_followed(reader: User, what: str, target: str) -> None:
    with pytest.raises(NotNow):
        following.follow(by=reader, what=what, target=target)


def test_each_follow_has_a_frequency_and_the_person_a_usual_one(
    signed_in: Client, reader: User, publish: Publish
) -> None:
    followed = following.follow(by=reader, what="region", target="ITI3")
    html = signed_in.get("/en/account/").content.decode()
    assert f'action="/en/account/follows/{followed.pk}/"' in html
    assert "as usual for me" in html
    signed_in.post("/en/account/mails/", {"frequency": "daily"})
    publish("Voucher")
    assert mailing.send_digests("weekly", BASE) == 0
    signed_in.post(f"/en/account/follows/{followed.pk}/", {"frequency": "never"})
    assert mailing.send_digests("daily", BASE) == 0
    assert "One thing is new" in signed_in.get("/en/account/news/").content.decode()
    signed_in.post(f"/en/account/follows/{followed.pk}/", {"frequency": "at_once"})
    assert mailing.send_digests("at_once", BASE) == 0, "what lay between is no news for a mail"
    publish("Another voucher")
    assert mailing.send_digests("at_once", BASE) == 1
    assert signed_in.post("/en/account/mails/", {"frequency": "usual"}).status_code == 409
    assert signed_in.post(f"/en/account/follows/{followed.pk}/", {"frequency": "hourly"}).status_code == 409


def test_the_timer_sends_what_is_due_by_the_persons_own_clock_and_once(reader: User, publish: Publish) -> None:
    reader.time_zone = "Pacific/Auckland"
    reader.save()
    following.follow(by=reader, what="region", target="ITI3")
    following.change_usual(by=reader, frequency="daily")

    def at(day: int, hour: int) -> int:
        return mailing.send_due(datetime(2026, 11, day, hour, tzinfo=UTC), BASE)

    publish("Voucher")
    assert at(23, 12) == 0, "no timer had passed yet: the first mail comes with her next morning"
    assert at(23, 17) == 0, "six in the morning in Auckland"
    assert at(23, 18) == 1
    publish("Another voucher")
    assert at(23, 23) == 0
    assert at(24, 18) == 1
    assert at(24, 18) == 0
    following.change_usual(by=reader, frequency="weekly")
    publish("A third voucher")
    assert at(28, 18) == 0
    assert at(29, 18) == 1, "Monday morning there, Sunday evening in Greenwich"
    following.change_usual(by=reader, frequency="at_once")
    publish("A fourth voucher")
    assert at(29, 19) == 1


def test_a_mail_that_cannot_be_sent_is_tried_again_and_stops_nobody_else(
    reader: User, publish: Publish, settings: object
) -> None:
    following.follow(by=reader, what="region", target="ITI3")
    publish("Voucher")
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"  # type: ignore[attr-defined]
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9  # type: ignore[attr-defined]
    assert mailing.send_digests("weekly", BASE) == 0
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"  # type: ignore[attr-defined]
    assert mailing.send_digests("weekly", BASE) == 1


def test_two_timers_at_once_send_one_mail(reader: User, publish: Publish) -> None:
    following.follow(by=reader, what="region", target="ITI3")
    publish("Voucher")
    overtaken = mailing.offer_of(reader, "weekly", BASE)
    assert mailing.send_digests("weekly", BASE) == 1
    assert overtaken() is None


def test_the_link_in_a_mail_stops_mails_and_keeps_what_is_followed(
    client: Client, reader: User, publish: Publish
) -> None:
    following.follow(by=reader, what="region", target="ITI3")
    publish("Voucher")
    mailing.send_digests("weekly", BASE)
    message = mail.outbox[0]
    link = re.search(rf"{BASE}(/en/catalogue/stop/\S+)\n", message.body)[1]  # type: ignore[index]
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert "Marche" in strict.post(link).content.decode()
    assert Follow.objects.get().frequency == "never"
    everything = message.extra_headers["List-Unsubscribe"].strip("<>").removeprefix(BASE)
    assert strict.post(everything, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert Mailing.objects.get().usual == "never"


def test_nobody_changes_how_another_is_told(signed_in: Client, reader: User) -> None:
    other = User.objects.create_user("other@example.org")
    hers = following.follow(by=other, what="region", target="ITI3")
    assert signed_in.post(f"/en/account/follows/{hers.pk}/", {"frequency": "never"}).status_code == 404
    with pytest.raises(NotAllowed):
        following.change_frequency(followed=hers, by=reader, frequency="never")


@pytest.mark.parametrize("page", ["account/news/", "account/mails/", "account/follows/1/"])
def test_these_pages_are_for_people_who_are_signed_in(client: Client, page: str) -> None:
    for answer in (client.get(f"/en/{page}"), client.post(f"/en/{page}")):
        assert answer.status_code == 302
        assert "/accounts/login/" in answer["Location"]


def test_a_visitors_page_offers_to_sign_in_and_comes_back(client: Client) -> None:
    html = client.get("/it/specialisation/profile/?region=ITI3").content.decode()
    assert "Accedi per seguire" in html
    assert "next=%2Fit%2Fspecialisation%2Fprofile%2F%3Fregion%3DITI3" in html


def test_a_question_may_be_kept_under_a_name_of_ones_own(
    signed_in: Client, reader: User, policies: Callable[..., None]
) -> None:
    policies("Voucher")
    signed_in.post(
        "/en/catalogue/follow/", {"what": "question", "target": QUESTION, "name": " For the\n board ", "back": PAGE}
    )
    (kept,) = Follow.objects.filter(user=reader)
    html = signed_in.get("/en/account/").content.decode()
    assert f'<a href="{PAGE}">For the board</a>' in html.replace("&amp;", "&")
    assert "Which eco-innovation policies" in html
    signed_in.post(f"/en/account/follows/{kept.pk}/", {"frequency": "never", "name": ""})
    kept.refresh_from_db()
    assert (kept.frequency, kept.known["called"]) == ("never", "")
    assert "For the board" not in signed_in.get("/en/account/").content.decode()
    with pytest.raises(NotAllowed):
        following.call(followed=kept, by=User(pk=reader.pk + 1), name="Mine")
