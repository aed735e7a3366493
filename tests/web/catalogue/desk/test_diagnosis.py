"""The diagnosis of a region: drafted from findings, written by its people, with everything that was done to a line."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from django.test import Client
from docx import Document
from pypdf import PdfReader

from distretto.catalogue.models import DeskLine, DeskStep, Record
from distretto.people.models import User

from .conftest import ROLES

DESK = "/en/desk/ITI3/"
LEAD = f"{DESK}lines/specialisation.profile.lead/"
OWN = "Footwear makes the region what it is."


def text(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def added(client: Client, **more: str) -> Any:
    sent = {"side": "threat", "text": "Buyers move their orders away.", "rests_on": "", **more}
    return client.post(f"{DESK}lines/", sent)


def test_lines_are_drafted_on_both_sides_each_with_its_finding(client: Client) -> None:
    page = text(client, DESK)
    strengths, weaknesses = page.split('id="weaknesses"')[0], page.split('id="weaknesses"')[1]
    assert "specialisation.profile.lead" in strengths
    assert "specialisation.growth.own" in weaknesses
    assert page.count("/findings/") >= page.count('class="saying"') >= 5
    assert not DeskLine.objects.exists()


@pytest.mark.parametrize("area", ["see", "ITH5+ITI3"])
def test_a_composed_area_is_read_and_written_by_nobody(client: Client, person: Any, area: str) -> None:
    client.force_login(person("administrator"))
    page = client.get(f"/en/desk/{area}/")
    assert page.status_code == 200
    assert "<textarea" not in page.content.decode()
    sent = {"side": "threat", "text": "A threat", "rests_on": ""}
    assert client.post(f"/en/desk/{area}/lines/", sent).status_code == 403


def test_a_line_is_written_otherwise_and_its_original_stays(client: Client, officer: User) -> None:
    original = re.search(r'<blockquote class="says"[^>]*>(.*?)</blockquote>', text(client, LEAD))
    assert original is not None
    before = re.sub("<[^>]+>", "", original[1])
    assert client.post(LEAD, {"do": "write", "text": OWN, "seen": "0"}).status_code == 302
    assert OWN in text(client, DESK)
    assert "Changed by people" in text(client, DESK)
    step = DeskStep.objects.get()
    assert (step.what, step.after, step.by) == ("written", OWN, officer)
    assert "Europe’s share of jobs" in step.before
    history = text(client, LEAD)
    assert officer.shown_name in history
    assert before.split(":")[0] in history
    client.logout()
    assert OWN in text(client, LEAD)
    assert "people of the region" in text(client, LEAD)
    assert officer.shown_name not in text(client, LEAD) + text(client, DESK)


def test_an_empty_text_gives_the_findings_sentence_back(client: Client, officer: User) -> None:
    client.post(LEAD, {"do": "write", "text": OWN})
    client.post(LEAD, {"do": "write", "text": ""})
    assert DeskLine.objects.get().texts == {}
    assert OWN not in text(client, DESK)
    assert DeskStep.objects.count() == 2


def test_a_reader_of_another_language_is_told_in_which_it_is_written(client: Client, officer: User) -> None:
    client.post(LEAD, {"do": "write", "text": OWN})
    page = text(client, "/it/desk/ITI3/")
    assert f'<p lang="en">{OWN}</p>' in page
    assert "in inglese" in page
    client.post(LEAD.replace("/en/", "/it/"), {"do": "write", "text": "La calzatura fa la regione."})
    assert "La calzatura fa la regione." in text(client, "/it/desk/ITI3/")
    assert OWN in text(client, DESK)


def test_a_line_is_left_out_with_a_reason_and_brought_back(client: Client, officer: User) -> None:
    short = client.post(LEAD, {"do": "leave-out", "reason": "no"})
    assert short.status_code == 422
    assert 'value="no"' in short.content.decode()
    client.post(LEAD, {"do": "leave-out", "reason": "Said better elsewhere."})
    page = text(client, DESK)
    assert "One line left out" in page
    assert "Left out: Said better elsewhere." in page
    assert "share of jobs" not in text(client, f"{DESK}annex.html").split("Diagnosis")[1].split("Weaknesses")[0]
    client.post(LEAD, {"do": "bring-back"})
    assert "left out" not in text(client, DESK)
    assert [step.what for step in DeskStep.objects.all()] == ["left_out", "brought_back"]


@pytest.mark.parametrize(("given", "leads_to"), [
    ("/en/specialisation/growth/?region=ITI3", "/en/findings/"),
    ("https://example.org/report", "https://example.org/report"),
    ("", ""),
])
def test_people_add_what_comes_from_outside(client: Client, officer: User, given: str, leads_to: str) -> None:
    assert added(client, rests_on=given).status_code == 302
    line = DeskLine.objects.get()
    assert (line.side, bool(line.finding)) == ("threat", "growth" in given)
    threats = text(client, DESK).split('id="threats"')[1].split('id="criteria"')[0]
    assert "Buyers move their orders away." in threats
    assert leads_to in threats


def test_a_line_may_rest_on_a_record(client: Client, officer: User, strategy: Record) -> None:
    added(client, side="opportunity", rests_on=strategy.key)
    assert DeskLine.objects.get().record == strategy.key
    assert f'/en/catalogue/{strategy.key}/">Synthetic strategy' in text(client, DESK)


@pytest.mark.parametrize("wrong", [
    {"text": "  "}, {"text": "x" * 601}, {"rests_on": "javascript:alert(1)"}, {"side": "strength"},
    {"rests_on": "/en/findings/ffffffffffff/"}, {"rests_on": "/en/specialisation/profile/?region=nowhere"},
])
def test_what_cannot_be_added_is_shown_again(client: Client, officer: User, wrong: dict[str, str]) -> None:
    answer = added(client, **wrong)
    assert answer.status_code == 422
    assert not DeskLine.objects.exists()
    if wrong.get("side") != "strength":
        assert 'role="alert"' in answer.content.decode()


def test_a_line_is_flagged_when_its_finding_turns_and_takes_over_what_it_says_now(
    client: Client, officer: User,
) -> None:
    address = f"{DESK}lines/specialisation.growth.own/"
    client.post(address, {"do": "write", "text": "We lost more than others."})
    line = DeskLine.objects.get()
    line.finding = {**line.finding, "hash": "0" * 64, "conclusion": {**line.finding["conclusion"], "value": "up-up"}}
    line.save()
    page = text(client, DESK)
    assert "another conclusion by now" in page
    assert page.count("<dt>Then</dt>") == page.count("<dt>Now</dt>") == 1
    assert client.post(address, {"do": "take-over"}).status_code == 302
    assert "another conclusion by now" not in text(client, DESK)
    assert DeskLine.objects.get().texts == {"en": "We lost more than others."}
    assert DeskStep.objects.last().what == "tied"


def test_a_line_whose_finding_gives_it_no_more_says_so(client: Client, officer: User) -> None:
    client.post(LEAD, {"do": "write", "text": OWN})
    DeskLine.objects.update(slot="specialisation.profile.gone")
    assert "no longer gives this line" in text(client, DESK)
    assert OWN in text(client, DESK)


def test_who_saves_over_a_change_that_she_did_not_see_is_told(client: Client, officer: User) -> None:
    client.post(LEAD, {"do": "write", "text": OWN, "seen": "0"})
    late = client.post(LEAD, {"do": "write", "text": "Another sentence.", "seen": "0"})
    assert late.status_code == 422
    assert "Another sentence." in late.content.decode()
    assert DeskLine.objects.get().texts == {"en": OWN}


@pytest.mark.parametrize(("role", "may"), ROLES.items())
def test_only_who_speaks_for_the_region_writes_its_diagnosis(
    client: Client, person: Any, role: str, may: bool,
) -> None:
    line = DeskLine.objects.create(area="ITI3", side="threat", texts={"en": "A threat"})
    address = f"{DESK}lines/{line.pk}/"
    user = person(role)
    if user.is_authenticated:
        client.force_login(user)
    assert client.get(address).status_code == 200
    assert ("<textarea" in text(client, address)) is may
    refused = 302 if may else 403
    assert client.post(address, {"do": "write", "text": "Another threat"}).status_code == refused
    assert client.post(address, {"do": "leave-out", "reason": "It is none any more."}).status_code == refused
    assert client.post(address, {"do": "bring-back"}).status_code == refused
    assert added(client).status_code == (302 if role == "visitor" else refused)
    assert DeskLine.objects.count() == (2 if may else 1)
    assert DeskLine.objects.first().texts == {"en": "Another threat" if may else "A threat"}


@pytest.mark.parametrize("address", ["99", "specialisation.profile.nothing", "nonsense"])
def test_a_line_that_is_none_is_not_found(client: Client, officer: User, address: str) -> None:
    assert client.get(f"{DESK}lines/{address}/").status_code == 404
    assert client.post(f"{DESK}lines/{address}/", {"do": "write", "text": OWN}).status_code == 404
    assert client.post(LEAD, {"do": "forge"}).status_code == 404


@pytest.mark.parametrize("language", ["en", "it"])
def test_the_annex_is_the_same_in_three_forms(
    client: Client, officer: User, strategy: Record, language: str,
) -> None:
    client.post(LEAD, {"do": "write", "text": OWN})
    client.post("/en/desk/ITI3/analysis/", {
        "do": "bring", "title": "Synthetic evaluation", "day": "2025-05-04", "rests_on": "",
    })
    at = f"/{language}/desk/ITI3/annex"
    html = text(client, f"{at}.html")
    pdf = PdfReader(io.BytesIO(client.get(f"{at}.pdf").content))
    word = Document(io.BytesIO(client.get(f"{at}.docx").content))
    in_word = [p.text for p in word.paragraphs] + [
        cell.text for table in word.tables for row in table.rows for cell in row.cells
    ]
    printed = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    for said in (OWN, "Synthetic evaluation", "Synthetic strategy"):
        assert said in html
        assert said in printed
        assert any(said in one for one in in_word)
    assert re.findall(r"<h3>(\d)\. ", html) == list("1234567")
    assert client.get(f"{at}.exe").status_code == 404


@pytest.mark.parametrize("leaf", ["", "lines/specialisation.profile.lead/", "analysis/", "annex.html"])
def test_an_area_under_another_name_is_sent_to_its_own_desk(client: Client, strategy: Record, leaf: str) -> None:
    answer = client.get(f"/en/desk/marche/{leaf}")
    assert (answer.status_code, answer["Location"]) == (302, f"{DESK}{leaf}")
    assert client.get(f"/en/desk/nowhere/{leaf}").status_code in (404, 422)
