"""Records side by side, and what a signed-in reader keeps."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

import pytest
from django.test import Client

from distretto.catalogue.domain import following, mailing
from distretto.catalogue.domain.queries.digest import digest_for
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Follow, Record, SavedSearch
from distretto.catalogue.starter.load import load
from distretto.catalogue.wording import field_label
from distretto.people.models import User

Publish = Callable[..., Record]


def compared(client: Client, query: str, language: str = "en", status: int = 200) -> str:
    response = client.get(f"/{language}/catalogue/compare/{query}")
    assert response.status_code == status
    return unescape(response.content.decode())


def test_differences_stand_out_and_what_is_missing_is_said(client: Client, publish: Publish) -> None:
    publish("One", key="policy-one", instruments=["PI007", "PI014"], budget=500_000)
    publish("Two", key="policy-two", instruments=["PI007"])
    html = compared(client, "?record=policy-one&record=policy-two")
    instruments = next(row for row in html.split("<tr") if field_label("policy", "instruments", "en") in row)
    assert instruments.count("<b>") == 1
    budget = next(row for row in html.split("<tr") if "EUR 500,000" in row)
    assert "Not stated" in budget
    themes = next(row for row in html.split("<tr") if '"row">Themes' in row)
    assert "the same in all" in themes


@pytest.mark.parametrize(("language", "said"), [
    ("en", "The 2 records differ in {} of {} fields that can be compared."),
    ("it", "Le 2 schede differiscono in {} dei {} campi confrontabili."),
])
def test_the_answer_says_of_how_many_fields(client: Client, publish: Publish, language: str, said: str) -> None:
    publish("One", key="policy-one", budget=500_000)
    publish("Two", key="policy-two")
    html = compared(client, "?record=policy-one&record=policy-two", language)
    rows = [row for row in html.split("<tr")[1:] if 'scope="row"' in row]
    same = sum('class="same"' in row for row in rows)
    assert 0 < same < len(rows)
    assert said.format(len(rows) - same, len(rows)) in html


def test_fields_that_a_kind_does_not_have_are_no_difference(client: Client, publish: Publish) -> None:
    publish("One", key="policy-one", budget=500_000)
    publish("Two", kind="practice", key="practice-two", outcome="succeeded")
    html = compared(client, "?record=policy-one&record=practice-two")
    assert "not asked of this kind" in html


def test_a_unit_stands_behind_its_number(client: Client, publish: Publish) -> None:
    made = {"kind": "practice", "indicators": [{"indicator": "Firms that stayed", "result": 98, "unit": "%"}]}
    publish("One", key="practice-one", **made)
    publish("Two", key="practice-two", **{**made, "indicators": []})
    assert "Firms that stayed (98\N{NO-BREAK SPACE}%)" in compared(client, "?record=practice-one&record=practice-two")


def test_practices_that_are_compared_lead_to_whether_they_would_transfer(client: Client, publish: Publish) -> None:
    publish("One", kind="practice", key="practice-one")
    publish("Two", kind="practice", key="practice-two")
    publish("Three", key="policy-three")
    html = compared(client, "?record=practice-one&record=practice-two")
    assert 'action="/en/ecoinnovation/transfer/" method="get"' in html
    assert 'href="/en/catalogue/practice-two/transfer/"' in html
    assert "Funzionerebbero qui?" in compared(client, "?record=practice-one&record=practice-two", "it")
    assert "transfer/" not in compared(client, "?record=policy-three")


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_page_helps_from_none_to_five(client: Client, publish: Publish, language: str) -> None:
    keys = [publish(f"Record {n}", key=f"policy-{n}").key for n in range(6)]
    assert "<table" not in compared(client, "", language)
    assert "policy-1" in compared(client, "?record=policy-0", language)
    five = "?" + "&".join(f"record={key}" for key in keys[:5])
    assert 'id="add"' not in compared(client, five, language)
    more = compared(client, "?" + "&".join(f"record={key}" for key in keys), language)
    assert "“Record 5”" in more
    assert more.count('<th scope="col">') == 5


def test_a_key_that_no_record_has_is_said_and_the_others_are_compared(client: Client, publish: Publish) -> None:
    publish("One", key="policy-one")
    assert "No record is published under “nothing”." in compared(client, "?record=nothing", status=404)
    assert "policy-one" in compared(client, "?record=nothing&record=policy-one")


def test_a_search_is_kept_renamed_deleted_and_brought_back(signed_in: Client, publish: Publish) -> None:
    publish("Voucher")
    path = "/en/catalogue/saved/"
    kept = signed_in.post(path, {"query": "q=voucher", "name": "Mine", "digest": "daily"}, follow=True)
    assert "“Mine” is kept." in kept.content.decode()
    saved = SavedSearch.objects.get()
    signed_in.post(f"{path}{saved.pk}/", {"name": "Ours", "digest": "never"})
    saved.refresh_from_db()
    assert (saved.name, saved.digest) == ("Ours", "never")
    unnamed = signed_in.post(f"{path}{saved.pk}/", {"name": " ", "digest": "never"})
    assert unnamed.status_code == 422
    assert 'aria-describedby="fault"' in unnamed.content.decode()
    gone = signed_in.post(f"{path}{saved.pk}/", {"forget": "1"}).content.decode()
    assert not SavedSearch.objects.exists()
    token = re.search(r'name="token" value="([^"]+)"', gone)
    assert token
    signed_in.post(f"{path}back/", {"token": token[1]})
    assert SavedSearch.objects.get().name == "Ours"


def test_another_persons_search_is_not_there(signed_in: Client) -> None:
    other = User.objects.create_user("other@example.org")
    saved = following.save_search(by=other, name="Hers", search=Search(), language="en")
    assert signed_in.post(f"/en/catalogue/saved/{saved.pk}/", {"forget": "1"}).status_code == 404
    assert "Hers" not in signed_in.get("/en/catalogue/saved/").content.decode()


def test_following_goes_back_to_where_it_was_and_nowhere_else(signed_in: Client, publish: Publish) -> None:
    publish("Voucher", key="policy-x")
    record = {"what": "record", "target": "policy-x"}
    back = signed_in.post("/en/catalogue/follow/", {**record, "back": "/en/catalogue/policy-x/"})
    assert back.headers["Location"] == "/en/catalogue/policy-x/"
    assert Follow.objects.count() == 1
    assert "Follow no longer" in signed_in.get("/en/catalogue/policy-x/").content.decode()
    away = signed_in.post("/en/catalogue/follow/", {**record, "stop": "1", "back": "https://evil.example.org/"})
    assert away.headers["Location"] == "/en/catalogue/saved/"
    assert not Follow.objects.exists()


@pytest.mark.parametrize("path", ["saved/", "follow/", "saved/back/"])
def test_a_visitor_keeps_nothing(client: Client, db: None, path: str) -> None:
    assert client.post(f"/en/catalogue/{path}").status_code == 302


def test_mails_stop_by_a_link_that_asks_and_by_one_post(client: Client, reader: User, publish: Publish) -> None:
    following.save_search(by=reader, name="All", search=Search(), language="en")
    publish("Voucher")
    path = f"/en/catalogue/stop/{mailing.stopping_token(digest_for(reader, 'weekly'), 0)}/"
    assert "“All”" in client.get(path).content.decode()
    assert SavedSearch.objects.get().digest == "usual"
    strict = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    assert strict.post(path, {"List-Unsubscribe": "One-Click"}).status_code == 200
    assert SavedSearch.objects.get().digest == "never"
    assert client.get("/en/catalogue/stop/forged/").status_code == 400


def test_the_differences_are_as_many_in_every_language(client: Client, db: None) -> None:
    load()
    keys = ("practice-iti3-its-footwear-fashion", "practice-ith3-footwear-polytechnic", "cluster-iti3-inmarche")
    query = "&".join(f"record={key}" for key in keys)
    pages = [unescape(client.get(f"/{language}/catalogue/compare/?{query}").content.decode()) for language in
             ("en", "it")]  # fmt: skip
    english, italian = (re.search(r"(?:differ in|differiscono in) (\d+)", one)[1] for one in pages)  # type: ignore[index]
    assert english == italian
    assert [one.count('<th scope="row">') for one in pages] == [pages[0].count('<th scope="row">')] * 2
