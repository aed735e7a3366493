"""A letter to a cluster: whom to send it to as far as the record says, and a text to begin with; nothing is sent."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from distretto.catalogue.models import Record

Publish = Callable[..., Record]
OFFERS = [{"access": "knowledge", "what": "Tests of soles"}, {"access": "markets", "what": "A fair"}]


def letter(client: Client, key: str, query: str = "", language: str = "en", status: int = 200) -> str:
    response = client.get(f"/{language}/catalogue/{key}/letter/{query}")
    assert response.status_code == status
    return unescape(response.content.decode())


def mail(html: str) -> tuple[str, dict[str, list[str]]]:
    address = urlsplit(html.split('class="button" href="')[1].split('"')[0])
    assert address.scheme == "mailto"
    return address.path, parse_qs(address.query)


@pytest.mark.parametrize("language", ["en", "it"])
def test_it_quotes_what_fits_and_opens_in_ones_own_program(client: Client, publish: Publish, language: str) -> None:
    publish("Soles", kind="cluster", key="soles", offers=OFFERS, contact_role="Office, office@soles.example",
            english_website="https://soles.example/en")
    publish("Shoes & sons", kind="cluster", key="shoes")
    html = letter(client, "soles", "?from=shoes&gets=knowledge", language)
    assert html.count("<h1") == 1
    assert 'href="https://soles.example/en"' in html
    to, told = mail(html)
    assert to == "office@soles.example"
    assert "Shoes & sons" in told["subject"][0]
    assert "Tests of soles" in told["body"][0]
    assert "A fair" not in told["body"][0]
    assert f"http://localhost/{language}/catalogue/shoes/" in told["body"][0]


def test_each_side_speaks_in_the_words_of_its_own_record(client: Client, publish: Publish) -> None:
    publish("Soles", kind="cluster", key="soles", needs=[{"access": "markets", "what": "Shops abroad"},
                                                         {"access": "knowledge", "what": "A designer"}])
    publish("Shoes", kind="cluster", key="shoes", offers=[{"access": "markets", "what": "Our fair"},
                                                          {"access": "infrastructure", "what": "A laboratory"}])
    body = mail(letter(client, "soles", "?from=shoes&gives=markets;knowledge"))[1]["body"][0]
    theirs, ours = body.split("We offer:")
    assert "You say that you need:" in theirs
    assert "Shops abroad" in theirs
    assert "Our fair" in ours
    assert "Access to knowledge: …" in ours
    for said in ("Shops abroad", "A designer", "A laboratory"):
        assert said not in ours


def test_without_a_contact_it_says_so_and_shows_the_sources(client: Client, publish: Publish) -> None:
    publish("Soles", kind="cluster", key="soles", offers=OFFERS)
    html = letter(client, "soles", "?from=nobody&gets=money")
    assert "names no contact" in html
    assert 'href="https://example.org/report"' in html
    assert 'href="/en/catalogue/soles/suggest/"' in html
    to, told = mail(html)
    assert to == ""
    assert "who you are" in told["body"][0]
    assert "Tests" not in told["body"][0]


def test_only_a_published_cluster_can_be_written_to(client: Client, publish: Publish) -> None:
    publish("Voucher", key="voucher")
    letter(client, "voucher", status=404)
    letter(client, "nothing", status=404)


def test_a_clusters_page_leads_to_the_letter_and_to_partners(client: Client, publish: Publish) -> None:
    publish("Soles", kind="cluster", key="soles")
    html = unescape(client.get("/en/catalogue/soles/").content.decode())
    assert 'href="/en/catalogue/soles/letter/"' in html
    assert 'href="/en/cooperation/partners/?region=ITI3&partner_of=soles"' in html


def test_the_finding_leads_to_the_letter_with_what_fits(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)  # so that the starter catalogue answers, whatever the database
    asked = "?region=BA&partner_of=cluster-ba-wood-herzegovina"
    html = unescape(client.get(f"/en/cooperation/partners/{asked}").content.decode())
    assert '<a href="#change">Say what the cluster needs and offers' in html
    assert 'id="change"' in html
    assert ">Write to them: no mail address known</a>" in html
    assert "it offers forms of collaboration and access to knowledge, which you need" in html
    told = "?from=cluster-ba-wood-herzegovina&gets=collaboration%3Bknowledge"
    assert f'href="/en/catalogue/cluster-hu23-engineering/letter/{told}"' in html
