"""From a practice's page to a pilot: the framework, and the form that begins with what stands in it."""

from __future__ import annotations

import html
import io
import re
from typing import Any

import pytest
from django.test import Client

from distretto.catalogue.domain import checklists
from distretto.catalogue.domain.checklists import Answered
from distretto.catalogue.models import Record
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


@pytest.mark.parametrize(("language", "words"), [
    ("en", ("Outcome (purpose)", "2,230 persons employed (2015) → ……", "A1 to A3", "External expertise and services")),
    ("it", ("Risultato atteso (obiettivo specifico)", "2.230 persone occupate (2015) → ……", "A1 e A3", "Consulenze")),
])
def test_the_framework_is_taken_away_across_the_page(signed_in: Client, language: str, words: tuple[str, ...]) -> None:
    from docx import Document
    from pypdf import PdfReader

    address = f"/{language}/ecoinnovation/pilot/framework"
    page = body(signed_in.get(f"/{language}/ecoinnovation/pilot/{GIVEN}"))
    assert re.findall(rf'href="{address}\.([a-z]+)[^"]*">(\w+)</a>', page) == [
        ("pdf", "PDF"), ("docx", "Word"), ("html", "HTML")]
    pdf = PdfReader(io.BytesIO(signed_in.get(f"{address}.pdf{GIVEN}").content))
    text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    assert pdf.pages[0].mediabox.width > pdf.pages[0].mediabox.height
    assert pdf.trailer["/Root"]["/Lang"] == language
    made = Document(io.BytesIO(signed_in.get(f"{address}.docx{GIVEN}").content))
    cells = {cell.text for table in made.tables for row in table.rows for cell in row.cells}
    for told in words:
        assert told in text
        assert any(told in cell for cell in cells)
    assert made.sections[0].page_width > made.sections[0].page_height
    assert signed_in.get(f"{address}.odt{GIVEN}").status_code == 404
    assert signed_in.get(f"{address}.pdf?region=ITI3").status_code == 404


def test_the_framework_of_a_pilot_on_record_says_what_the_record_leaves_open(signed_in: Client) -> None:
    key = "pilot-adriatic-blue-boost"
    assert f"/en/catalogue/{key}/framework.pdf" in body(signed_in.get(f"/en/catalogue/{key}/"))
    page = body(signed_in.get(f"/en/catalogue/{key}/framework.html"))
    assert "A gallery of knowledge providers" in page
    assert "Vouchers, at least: to be measured → 35" in page
    assert '<td class="open">not written yet</td>' in page
    assert signed_in.get(f"/en/catalogue/{KEY}/framework.pdf").status_code == 404


def test_what_was_kept_of_the_checklist_goes_along(signed_in: Client) -> None:
    anna = User.objects.get(email="anna@example.org")
    practice = Record.objects.get(key=KEY, original=None)
    condition = practice.content["preconditions"][0]["condition"]
    checklists.keep(by=anna, practice=practice, region="ITI3", answers={condition: Answered("met", "the consortium")})
    assert "What you kept goes along" in body(signed_in.get(f"/en/catalogue/{KEY}/transfer/?region=ITI3"))
    assert "[here: met; the consortium]" in body(signed_in.get(f"/en/catalogue/new/pilot/{GIVEN}"))
    framework = "/en/ecoinnovation/pilot/framework.html"
    assert "met; the consortium" in body(signed_in.get(f"{framework}{GIVEN}"))
    assert "the consortium" not in body(signed_in.get(f"{framework}?region=ITI1&practice={KEY}"))
    assert "the consortium" not in body(Client().get(f"{framework}{GIVEN}"))
