"""An officer of Marche goes from home to the desk, writes the diagnosis, bears a criterion out, and takes the annex."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from .conftest import Visit
from .test_catalogue_writing import accessible, enter, pictures

WORDS = {
    "en": {
        "enter": "Sign in", "keep": "Save", "show": "Show my region",
        "desk": "Open the S3 desk", "edit": "Edit", "threat": "Add a threat", "bring": "Bring evidence",
        "draft": "Save as draft", "on": "Go on to the review", "submit": "Submit for review", "approve": "Approve",
        "annex": "The annex as PDF", "evidence": "Evidence and state", "changed": "Changed by people",
        "own": "Shoes are made here from the leather to the box.", "diagnosis": "Diagnosis",
        "said": "Two buyers have moved their orders to Asia.", "act": "Synthetic monitoring report",
    },
    "it": {
        "enter": "Accedi", "keep": "Salva", "show": "Mostra la regione",
        "desk": "Apri il tavolo S3", "edit": "Modifica", "threat": "Aggiungi una minaccia",
        "bring": "Porta una prova", "draft": "Salva come bozza", "on": "Prosegui verso la revisione",
        "submit": "Invia in revisione", "approve": "Approva", "annex": "L’allegato in PDF",
        "evidence": "Prove e stato", "changed": "Modificata dalle persone", "diagnosis": "Diagnosi",
        "own": "Qui si fa la scarpa, dalla pelle alla scatola.",
        "said": "Due committenti hanno spostato gli ordini in Asia.", "act": "Relazione di sorveglianza sintetica",
    },
}  # fmt: skip
CRITERION = {"en": "analysis", "it": "monitoring"}


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_from_home_to_the_annex(
    visit: Callable[..., Visit], invite: Callable[..., str], tmp_path: Path, language: str, width: int
) -> None:
    words, code = WORDS[language], CRITERION[language]
    officer = visit(width=width, language=language)
    page = _of_a_verified_office(officer, visit, invite, language, width)

    officer.open(f"/{language}/")
    page.locator("#pick").fill("Marche")
    officer.click(role="button", name=words["show"])
    officer.click(role="link", name=words["desk"])
    expect(page.locator("h1")).to_contain_text("S3")
    accessible(page)

    _writes_the_diagnosis(officer, page, words)
    page.locator(f"#{code}").get_by_role("link", name=words["evidence"]).click()
    page.fill("#e-title", words["act"])
    page.fill("#e-day", (date.today() - timedelta(days=40)).isoformat())  # noqa: DTZ011
    page.set_input_files("#e-file", {
        "name": "report.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7 synthetic",
    })
    officer.click(role="button", name=words["bring"], within="main", exact=True)
    expect(page.locator(".saying")).to_contain_text(words["act"])
    page.select_option("#c-state", "met")
    officer.click(role="button", name=words["draft"], within="main", exact=True)
    pictures(officer, "desk-criterion")
    accessible(page)
    officer.click(role="link", name=words["on"], within="main")
    key = page.url.split("/catalogue/")[1].split("/")[0]
    officer.click(role="button", name=words["submit"], within=".ready")
    page.wait_for_url("**/review/")

    reviewer = visit(width=width, language=language)
    link = invite(f"ugo-{language}{width}@example.org", "--reviewer", "--language", language)
    theirs = enter(reviewer, link, words["enter"])
    reviewer.open(f"/{language}/catalogue/{key}/review/")
    theirs.fill("#reason", "The report is there and of this year.")
    reviewer.click(role="button", name=words["approve"], within=".decide", exact=True)
    theirs.wait_for_url(f"**/catalogue/{key}/")

    officer.open(f"/{language}/desk/ITI3/")
    expect(page.locator(f"#{code}.green")).to_be_visible()
    pictures(officer, "desk")
    with page.expect_download() as downloading:
        officer.click(role="link", name=words["annex"])
    kept = tmp_path / "annex.pdf"
    downloading.value.save_as(kept)
    printed = " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(kept).pages).split())
    assert all(words[said] in printed for said in ("own", "said", "act"))


def _of_a_verified_office(
    officer: Visit, visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> Page:
    """An officer who edits for an office of Marche that an administrator has verified."""
    words, tag = WORDS[language], f"{language}{width}"
    page = enter(officer, invite(f"ada-{tag}@example.org", "--language", language), words["enter"])
    officer.open(f"/{language}/organisations/new/")
    page.fill("#name", f"Office for smart specialisation {tag}")
    page.fill("#regions", "Marche")
    officer.click(role="button", name=words["keep"], within="main", exact=True)
    page.wait_for_url(f"**/organisations/office-for-smart-specialisation-{tag}/**")
    administrator = visit(width=width, language=language)
    link = invite(f"teo-{tag}@example.org", "--administrator", "--language", language)
    enter(administrator, link, words["enter"])
    administrator.open(f"/{language}/organisations/office-for-smart-specialisation-{tag}/")
    administrator.page.locator("form[action$='/verify/'] button").click()
    return page


def _writes_the_diagnosis(officer: Visit, page: Page, words: dict[str, str]) -> None:
    """A strength written otherwise, and a threat that no finding could draft."""
    strength = page.locator(".side", has=page.locator("#strengths")).locator(".saying")
    expect(strength.first.locator("a[href*='/findings/']")).to_be_visible()
    strength.first.get_by_role("link", name=words["edit"]).click()
    page.fill("#line-text", words["own"])
    officer.click(role="button", name=words["keep"], within="main", exact=True)
    expect(page.locator(".log li")).not_to_have_count(0)
    pictures(officer, "desk-line")
    accessible(page)
    officer.click(role="link", name=words["diagnosis"], within=".crumb")
    expect(strength.first).to_contain_text(words["own"])
    expect(strength.first).to_contain_text(words["changed"])
    threats = page.locator(".side", has=page.locator("#threats"))
    threats.locator("summary", has_text=words["threat"]).click()
    page.fill("#threats-text", words["said"])
    threats.get_by_role("button", name=words["threat"]).click()
    expect(threats.locator(".saying").first).to_be_visible()
    expect(threats).to_contain_text(words["said"])
