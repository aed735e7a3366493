"""An analyst loads her firms with a wrong code in three rows, sees the mapping, mends it, and asks in private."""

from __future__ import annotations

import io
from collections.abc import Callable

import numpy as np
import pytest
from openpyxl import Workbook
from playwright.sync_api import expect

from .accessibility import accessible
from .conftest import Visit

ROWS = 20_000
WORDS = {
    "en": {
        "enter": "Sign in", "own": "Own data", "look": "See what it holds",
        "question": "Is this what the columns mean?", "check": "Check every value",
        "wrong": "One value cannot be read", "mend": "Check again",
        "clean": "Nothing is left to mend", "keep": "Keep it", "kept": "is kept for",
        "private": "Private: own data of Synthetic firms", "region": "Eastern Slovenia", "specialised": "In what is",
        "answer": "Leather and footwear", "refused": "or they are another organisation’s",
        "sheet": "Read this sheet", "other": "Choose another file",
    },
    "it": {
        "enter": "Accedi", "own": "Dati propri", "look": "Vedi che cosa contiene",
        "question": "Le colonne significano questo?", "check": "Controlla ogni valore",
        "wrong": "Un valore non si può leggere", "mend": "Controlla di nuovo", "clean": "Non resta nulla da correggere",
        "keep": "Conserva", "kept": "è conservato per", "private": "Privato: dati propri di Synthetic firms",
        "region": "Slovenia orientale", "specialised": "In che cosa", "answer": "Pelle e calzature",
        "refused": "o sono di un’altra organizzazione", "sheet": "Leggi questo foglio",
        "other": "Scegli un altro file",
    },
}  # fmt: skip


def synthetic() -> bytes:
    """Synthetic firms of all of Slovenia, many of them makers of leather in its east; three rows with a wrong code."""
    rng = np.random.default_rng(5)
    codes = ["10.10", "14.10", "15.20", "25.60", "28.20", "46.90"]
    east = rng.random(ROWS) < 0.5
    industry = np.where(east & (rng.random(ROWS) < 0.4), 2, rng.integers(0, len(codes), ROWS))
    jobs = rng.integers(1, 40, ROWS)
    lines = [
        f"synthetic-{n},{'SI031' if east[n] else 'SI041'},{codes[industry[n]]},2024,{jobs[n]}" for n in range(ROWS)
    ]
    for n in (10, 4_000, 19_000):
        lines[n] = f"synthetic-{n},SI031,04.20,2024,{jobs[n]}"
    return "\n".join(["id,nuts3,nace,year,employees", *lines]).encode()


def of_two_sheets() -> bytes:
    """A workbook that begins with a heading without rows; synthetic firms stand behind it."""
    book, buffer = Workbook(), io.BytesIO()
    notes = book.create_sheet("Notes", 0)
    notes.append(["What", "Why"])
    del book["Sheet"]
    firms = book.create_sheet("Firms")
    for line in synthetic().decode().splitlines()[:40]:
        firms.append(line.split(","))
    book.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_own_firms_are_mapped_mended_kept_and_asked_in_private(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words, tag = WORDS[language], f"{language}{width}"
    analyst = visit(width=width, language=language)
    page = analyst.open(invite(f"analyst-{tag}@example.org", "--language", language))
    analyst.click(role="button", name=words["enter"], within="main", exact=True)
    analyst.open(f"/{language}/organisations/new/")
    page.fill("#name", f"Synthetic firms {tag}")
    page.locator("main form button").last.click()
    analyst.click(role="link", name=words["own"], within="main")

    page.select_option("#kind", "figures")
    page.set_input_files("#file", {"name": "synthetic.xlsx", "mimeType": "application/zip", "buffer": of_two_sheets()})
    page.get_by_role("button", name=words["look"]).click()
    expect(page.locator("#sheet")).to_have_value("Firms")
    analyst.picture("own-sheets")
    analyst.check()
    accessible(page)
    page.select_option("#sheet", "Notes")
    page.get_by_role("button", name=words["sheet"]).click()
    expect(page.get_by_role("alert")).to_contain_text("synthetic.xlsx: Notes")
    expect(page.locator("#sheet")).to_have_value("Notes")
    analyst.picture("own-sheet-unreadable")
    analyst.check()
    page.get_by_role("link", name=words["other"]).click()
    page.select_option("#kind", "figures")
    page.set_input_files(
        "#file", {"name": "synthetic_firms.csv", "mimeType": "text/csv", "buffer": synthetic()},
    )
    page.fill("#name", "Synthetic firms 2024")
    page.get_by_role("button", name=words["look"]).click()
    expect(page.locator(".answer")).to_contain_text(words["question"])
    expect(page.get_by_label("nuts3")).to_have_value("region")
    analyst.picture("own-columns")
    analyst.check()
    accessible(page)

    page.get_by_role("button", name=words["check"]).click()
    expect(page.locator(".answer")).to_contain_text(words["wrong"])
    expect(page.locator(".to-mend li")).to_contain_text("12, 4002, 19002")
    analyst.picture("own-values")
    analyst.check()
    accessible(page)
    page.locator("#meant-0").fill("15.20")
    page.get_by_role("button", name=words["mend"]).click()
    expect(page.get_by_text(words["clean"])).to_be_visible()
    analyst.picture("own-result")
    analyst.check()
    accessible(page)

    page.get_by_role("button", name=words["keep"], exact=True).click()
    expect(page.locator(".told")).to_contain_text(words["kept"])
    analyst.check()
    accessible(page)
    analyst.click(role="link", name=words["region"], within="main")
    expect(page.locator(".band")).to_contain_text(words["private"])
    analyst.picture("own-area")
    analyst.check()
    accessible(page)
    page.locator("li[id='specialisation.profile'] a").click()
    expect(page.locator(".answer")).to_contain_text(words["answer"])
    expect(page.locator(".band")).to_contain_text(words["private"])
    analyst.picture("own-private-answer")
    analyst.check()
    accessible(page)

    asked = page.url
    other = visit(width=width, language=language)
    theirs = other.open(invite(f"other-{tag}@example.org", "--language", language))
    other.click(role="button", name=words["enter"], within="main", exact=True)
    other.open(f"/{language}/organisations/new/")
    theirs.fill("#name", f"Synthetic others {tag}")
    theirs.locator("main form button").last.click()
    answer = theirs.goto(asked)
    assert answer is not None
    assert answer.status == 404
    expect(theirs.locator("main")).to_contain_text(words["refused"])
    expect(theirs.locator("main")).not_to_contain_text(words["answer"])
