"""The finance of a cluster: for who may see it, for figures typed in, and through no other door."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth import get_user_model

from distretto.catalogue.domain import granting
from distretto.catalogue.models import Record
from distretto.evidence.store import default_store
from published_records import publish_unreviewed

pytestmark = pytest.mark.django_db
LINES = "2022; membership_fees; 40,000\n2022; public_regional; 60000\n2022; costs; 90000\n2022; reserves; 45000\n"
SECRET = "41,357"


def cluster(key: str, by, amount: float = 41357.0, public: float = 58643.0) -> Record:
    content = {
        "title": f"Synthetic {key}", "regions": ["ITI3"], "members_total": 60,
        "income": [{"year": 2024, "source": "membership_fees", "amount": amount},
                   {"year": 2024, "source": "public_eu", "amount": public}],
        "costs": [{"year": 2024, "cost": "staff", "amount": 90000.0}],
        "reserves": [{"year": 2024, "amount": 45000.0}],
    }  # fmt: skip
    record = Record.objects.create(key=key, kind="cluster", content=content, created_by=by, live=False)
    return publish_unreviewed(record)


def plain(page) -> str:
    return re.sub(r"\s", " ", re.sub(r"<[^>]+>", "", page.content.decode()))


def person(name: str):
    return get_user_model().objects.create_user(f"{name}@example.org")


@pytest.mark.parametrize(("language", "said"), [("en", "60.0 % of the income"), ("it", "denaro pubblico")])
def test_figures_typed_in_are_answered_and_not_kept(client, language, said) -> None:
    before = {str(path) for path in default_store().home.rglob("*.json")}
    page = client.post(f"/{language}/financing/soundness/", {"lines": LINES.replace("40,000", "40000")})
    shown = plain(page)
    assert page.status_code == 200
    assert said in shown
    assert "no-store" in page["Cache-Control"]
    assert " 6 " in shown, "months of reserves"
    after = {str(path) for path in default_store().home.rglob("*.json")}
    assert not [path for path in after - before if "findings" in path]


@pytest.mark.parametrize("lines", ["", "2022; costs; 5", "no line", "2022; membership_fees; -4", "1022; other; 4"])
def test_what_cannot_be_read_is_said_and_kept_in_the_field(client, lines) -> None:
    page = client.post("/en/financing/soundness/", {"lines": lines})
    assert page.status_code == 422
    assert 'role="alert"' in page.content.decode()


def test_only_who_may_see_the_figures_sees_the_page(client) -> None:
    owner, friend, stranger, chief = (person(name) for name in ("owner", "friend", "stranger", "chief"))
    chief.is_superuser = True
    chief.save()
    record = cluster("mine", owner)
    for somebody, status in ((None, 404), (stranger, 404), (friend, 404), (owner, 200), (chief, 200)):
        client.logout()
        if somebody:
            client.force_login(somebody)
        page = client.get("/en/catalogue/mine/finances/")
        assert page.status_code == status, somebody
        assert (SECRET in page.content.decode()) == (status == 200)
    granting.give(record=record, to="aggregates", by=owner)
    client.force_login(stranger)
    assert client.get("/en/catalogue/mine/finances/").status_code == 404


@pytest.mark.parametrize("language", ["en", "it"])
def test_of_a_draft_its_editors_see_finance_and_self_check_and_nobody_else(client, language) -> None:
    owner, stranger, chief = (person(name) for name in ("owner", "stranger", "chief"))
    chief.is_superuser = True
    chief.save()
    cluster("published", stranger)
    content = {"title": "Synthetic draft", "regions": ["ITI3"],
               "income": [{"year": 2024, "source": "membership_fees", "amount": 41357.0}]}
    draft = Record.objects.create(key="mine", kind="cluster", content=content, created_by=owner, live=False)
    for somebody, status in ((None, 404), (stranger, 404), (owner, 200)):
        client.logout()
        if somebody:
            client.force_login(somebody)
        for leaf in ("finances", "self-check"):
            assert client.get(f"/{language}/catalogue/mine/{leaf}/").status_code == status, (somebody, leaf)
    assert SECRET.replace(",", "." if language == "it" else ",") in client.get(
        f"/{language}/catalogue/mine/finances/").content.decode()
    asked = client.get(f"/{language}/financing/soundness/").content.decode()
    assert f"/{language}/catalogue/mine/finances/" in asked
    assert "catalogue/published/" not in asked
    editing = client.get(f"/{language}/catalogue/mine/edit/").content.decode()
    assert f"/{language}/catalogue/mine/self-check/" in editing
    kept = client.post(f"/{language}/catalogue/mine/self-check/", {"commitment": "in_place"})
    assert kept.headers["Location"].endswith("/self-check/#result")
    assert draft.self_checks.count() == 1
    client.force_login(chief)
    assert "/finances/" not in client.get(f"/{language}/financing/soundness/").content.decode()


DOORS = (
    "/en/financing/soundness/?cluster=mine", "/en/financing/soundness/finding.json?cluster=mine",
    "/en/financing/soundness/reproduction.zip?cluster=mine", "/en/financing/soundness/table.csv?cluster=mine&table=mix",
    "/en/financing/soundness/figure.svg?cluster=mine", "/embed/financing/soundness/mix/?cluster=mine",
    "/api/v1/findings/financing.soundness?cluster=mine", "/catalogue/mine.json", "/en/catalogue/mine/",
    "/en/financing/", "/en/search/?q=41357",
)  # fmt: skip


@pytest.mark.parametrize("door", DOORS)
def test_no_other_door_shows_the_figures(client, door) -> None:
    owner = person("owner")
    cluster("mine", owner)
    client.force_login(owner)
    assert SECRET in client.get("/en/catalogue/mine/finances/").content.decode()
    client.logout()
    found = client.get(door)
    body = b"".join(found.streaming_content) if found.streaming else found.content
    assert SECRET.encode() not in body
    assert b"41357.0" not in body


def test_peers_appear_from_five_on_and_as_a_rounded_centre(client) -> None:
    owner = person("owner")
    shares = (10_000.0, 42_000.0, 55_000.0, 61_000.0, 90_000.0)
    for number, public in enumerate(shares):
        page = client.post("/en/financing/soundness/", {"lines": LINES.replace("40,000", "40000")}).content.decode()
        assert "Fewer than 5" in page, number
        record = cluster(f"peer-{number}", owner, 100_000.0 - public, public)
        granting.give(record=record, to="aggregates", by=owner)
    page = client.post("/en/financing/soundness/", {"lines": LINES.replace("40,000", "40000")}).content.decode()
    assert "Fewer than 5" not in page
    assert re.search(r"about 55\S*\s?%", page.replace("&nbsp;", " "))
    assert not [name for name in ("peer-0", "Synthetic", "42.0", "61.0") if name in page]
    client.force_login(owner)
    assert "Fewer than 5" in client.get("/en/catalogue/peer-0/finances/").content.decode(), "nobody is her own peer"


def test_rows_are_read_as_lines_and_shown_again_with_more(client) -> None:
    sent = {
        "year": ["2022", "2022", "", "2022"], "kind": ["membership_fees", "public_regional", "costs", "costs"],
        "amount": ["40000", "60,000", "", "90000"],
    }  # fmt: skip
    page = client.post("/en/financing/soundness/", sent)
    assert page.status_code == 200
    assert "60.0 % of the income" in plain(page)
    body = page.content.decode()
    assert 'value="40000"' in body
    assert body.count('<div class="row">') == 3 + 3
    assert client.get("/en/financing/soundness/").content.decode().count('<div class="row">') == 9
    wrong = client.post("/en/financing/soundness/", {**sent, "amount": ["many", "", "", ""]})
    assert wrong.status_code == 422
    assert 'value="many"' in wrong.content.decode()


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_theme_says_that_figures_can_be_typed_in(client, language) -> None:
    page = client.get(f"/{language}/financing/").content.decode()
    line = page.split("/financing/soundness/")[1][:900]
    assert {"en": "Type in", "it": "Inserisci"}[language] in line
