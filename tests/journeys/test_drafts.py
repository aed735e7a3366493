"""From findings with gaps to a draft of a recommendation: an officer, and the owner of a support programme."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .accessibility import faults_of
from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "take": "into a draft", "make": "Make the draft text",
        "stamp": "Draft for people to decide on", "keep": "Keep it as my draft",
        "sign_in": "Sign in to keep and edit it", "save": "Save the text", "edit": "Edit",
        "edited": "edited by people", "drafted": "As it was drafted", "add": "Add a sentence of your own",
        "put": "Add it", "own": "By people, without a finding", "up": "Move up", "out": "Take out",
        "back": "Bring back", "link": "Make a secret link", "stop": "Take the link back",
        "mine": "My recommendation drafts", "elsewhere": "have elsewhere", "efficient": "How efficient",
        "target": "target",
        "text": "By spring we decide whether a measure of this kind is wanted.", "unchanged": "Unchanged",
    },
    "it": {
        "enter": "Accedi", "take": "in una bozza", "make": "Crea il testo della bozza",
        "stamp": "Bozza su cui decidono le persone", "keep": "Conserva come mia bozza",
        "sign_in": "Accedi per conservarla e modificarla", "save": "Salva il testo", "edit": "Modifica",
        "edited": "modificata da persone", "drafted": "Com’era", "add": "Aggiungi una frase propria", "put": "Aggiungi",
        "own": "Scritta da persone, senza un risultato", "up": "Sposta su", "out": "Togli", "back": "Rimetti",
        "link": "Crea un collegamento segreto", "stop": "Ritira il collegamento",
        "mine": "Le mie bozze di raccomandazione", "elsewhere": "altrove", "efficient": "efficien",
        "target": "obiettivo",
        "text": "Entro la primavera decidiamo se si vuole una misura di questo tipo.", "unchanged": "Invariato",
    },
}  # fmt: skip
BOTH = pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])


def looked_at(reader: Visit, name: str) -> None:
    reader.picture(name)
    assert faults_of(reader) == []
    reader.check()


def picked(page: Page) -> list[str]:
    return [box.get_attribute("value") or "" for box in page.locator(".made form input[name=pick]").all()]


@BOTH
def test_an_officer_takes_gaps_into_a_draft_and_hands_it_on(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words = WORDS[language]
    officer = visit(width=width, language=language)
    page = officer.open(f"/{language}/innovation/policy_mix/?region=ITI3")
    officer.click(role="link", name=words["take"], within="main")
    boxes = page.locator("input[name=pick]")
    expect(boxes.nth(0)).to_be_checked()
    boxes.nth(1).uncheck()
    looked_at(officer, "drafts-gaps")
    officer.click(role="button", name=words["make"], within="main")
    expect(page.locator(".made")).to_contain_text(words["stamp"])
    chosen, here = picked(page), page.url
    assert len(chosen) == 2
    with page.expect_download() as taken:
        page.locator(".made").get_by_role("button", name="DOCX").click()
    assert taken.value.suggested_filename.endswith(".docx")
    looked_at(officer, "drafts-made")

    expect(page.get_by_role("link", name=words["sign_in"])).to_be_visible()
    officer.open(invite(f"drafts-{language}{width}@example.org", "--language", language))
    officer.click(role="button", name=words["enter"], within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")
    page.goto(here)
    assert picked(page) == chosen
    officer.click(role="button", name=words["keep"], within="main")
    page.wait_for_url(re.compile(r"/drafts/\d+/$"))
    kept = page.url

    first = page.locator(".sentences > li").first
    first.locator("summary", has_text=words["edit"]).click()
    first.locator("textarea").fill(words["text"])
    first.get_by_role("button", name=words["save"]).click()
    first = page.locator(".sentences > li").first
    expect(first.locator(".said")).to_have_text(words["text"])
    expect(first.locator(".whence")).to_contain_text(words["edited"])
    first.locator("details").last.locator("summary").click()
    expect(first.locator(".history")).to_contain_text(words["drafted"])
    page.locator(".add summary", has_text=words["add"]).click()
    page.fill("#new-text", words["text"] + " 2")
    officer.click(role="button", name=words["put"], within=".add", exact=True)
    last = page.locator(".sentences > li").last
    expect(last.locator(".whence")).to_have_text(words["own"])
    last.get_by_role("button", name=words["up"]).click()
    expect(page.locator(".sentences > li").nth(1).locator(".said")).to_have_text(words["text"] + " 2")
    page.locator(".sentences > li").last.get_by_role("button", name=words["out"]).click()
    expect(page.locator(".sentences > li")).to_have_count(2)
    page.locator("#taken-out").get_by_role("button", name=words["back"]).click()
    expect(page.locator(".sentences > li")).to_have_count(3)
    expect(page.locator(".pins")).to_contain_text(words["unchanged"])
    officer.click(role="button", name=words["link"], within="main")
    link = page.locator("#secret").input_value()
    looked_at(officer, "drafts-kept")
    assert page.request.get(kept + "draft.pdf").body().startswith(b"%PDF")

    reader = visit(width=width, language=language)
    shown = reader.open(link.removeprefix(reader.site))
    expect(shown.locator(".sentences > li")).to_have_count(3)
    expect(shown.locator("main form")).to_have_count(0)
    looked_at(reader, "drafts-shared")
    officer.click(role="button", name=words["stop"], within="main")
    assert shown.request.get(link).status == 404
    officer.open(f"/{language}/account/")
    expect(page.locator("#recommendations")).to_contain_text(words["mine"])
    looked_at(officer, "drafts-mine")


@BOTH
def test_a_programme_owner_sees_her_systems_target_and_takes_away_a_draft(
    visit: Callable[..., Visit], language: str, width: int
) -> None:
    words = WORDS[language]
    owner = visit(width=width, language=language)
    page = owner.open(f"/{language}/financing/systems/?region=IT")
    page.locator("details.more > summary", has_text=words["elsewhere"]).click()
    expect(page.locator("#table-elsewhere")).to_be_visible()
    owner.picture("drafts-systems")
    page.locator(".ways a", has_text=words["efficient"]).first.click()
    expect(page.locator("p.answer + p.rest")).to_contain_text(words["target"], ignore_case=True)
    owner.picture("drafts-target")
    owner.click(role="link", name=words["take"], within="main")
    boxes = page.locator("li", has=page.locator("input[name=pick]"))
    boxes.filter(has_text=words["target"]).first.locator("input").check()
    page.locator("details.others > summary").click()
    boxes.filter(has_not_text=words["target"]).first.locator("input").check()
    owner.click(role="button", name=words["make"], within="main")
    expect(page.locator(".made .sentences > li")).to_have_count(2)
    looked_at(owner, "drafts-programme-owner")
    with page.expect_download() as taken:
        page.locator(".made").get_by_role("button", name="Markdown").click()
    told = taken.value.path().read_text(encoding="utf-8")
    assert words["stamp"] in told
    assert "financing.efficiency" in told
    assert "financing.systems" in told
