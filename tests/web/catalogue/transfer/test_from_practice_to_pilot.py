"""From a practice's page to a pilot: the framework, and the form that begins with what stands in it."""

from __future__ import annotations

import html
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.starter.load import load
from distretto.people.models import User

KEY = "practice-iti1-textile-water-reuse"
GIVEN = f"?region=ITI3&practice={KEY}"


@pytest.fixture
def signed_in(client: Client, db: None) -> Client:
    load()
    client.force_login(User.objects.create_user("anna@example.org", "a-long-pass-phrase", first_name="Anna"))
    return client


def body(response: Any) -> str:
    return html.unescape(response.content.decode())


def test_each_step_leads_to_the_next(signed_in: Client) -> None:
    listed = body(signed_in.get("/en/ecoinnovation/transfer/?region=ITI3&practices=ecoinnovation"))
    assert f"/en/catalogue/{KEY}/transfer/?region=ITI3" in listed
    practice = body(signed_in.get(f"/en/catalogue/{KEY}/transfer/?region=ITI3"))
    assert f"/en/ecoinnovation/pilot/?practice={KEY}&region=ITI3" in practice
    for language, words in (("en", "3 of 7"), ("it", "3 delle 7")):
        pilot = body(signed_in.get(f"/{language}/ecoinnovation/pilot/{GIVEN}"))
        assert words in pilot
        assert f"/{language}/catalogue/new/pilot/?" in pilot


def test_the_form_begins_with_what_stands_in_the_framework(signed_in: Client) -> None:
    form = body(signed_in.get(f"/en/catalogue/new/pilot/{GIVEN}"))
    for told in (
        "(from Tuscany: rewrite) GIDA, founded in 1981",
        "– (from Tuscany: rewrite) A partnership of public and private",
        "Firms that use recycled water", "more than (from Tuscany: rewrite)",
        'value="2,230"', 'value="2015"', "Jobs in the industry: textiles",
    ):
        assert told in form
    assert "Impact" in form
    assert "(da Toscana: riscrivere) GIDA" in body(signed_in.get(f"/it/catalogue/new/pilot/{GIVEN}"))
    unknown = body(signed_in.get(f"/en/catalogue/new/pilot/?region=Atlantis&practice={KEY}"))
    assert "GIDA, founded in 1981" in unknown
    assert "2,230" not in unknown
    assert "GIDA" not in body(signed_in.get("/en/catalogue/new/pilot/?region=ITI3&practice=no-such"))


def test_pilots_on_record_lead_to_their_own_pages(signed_in: Client) -> None:
    page = body(signed_in.get("/en/ecoinnovation/pilot/?region=ITI3"))
    assert "/en/catalogue/pilot-iti3-marlic/" in page
    assert "/en/catalogue/pilot-iti3-marlic/transfer/" not in page
