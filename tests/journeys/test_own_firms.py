"""A cluster manager keeps her members' firms: a wrong row is told and mended; she asks, asks otherwise, and undoes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from playwright.sync_api import Page, expect

from .accessibility import accessible
from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "make": "Synthetic leather", "own": "Own data", "look": "See what it holds",
        "wrong": "One thing in the file is wrong", "advice": "Not a number from -90 to 90",
        "mended": "Choose the mended",
        "clean": "150 firms, and nothing is wrong", "keep": "Keep it", "kept": "is kept for Synthetic leather",
        "ask": "Ask of it", "answer": "closer together", "private": "This answer is private.",
        "show": "Look", "other": "Compared are 120 firms", "see": "See what is kept", "back": "Take this version back",
        "yes": "Take it back", "gone": "is no longer kept",
    },
    "it": {
        "enter": "Accedi", "make": "Synthetic leather", "own": "Dati propri", "look": "Vedi che cosa contiene",
        "wrong": "C’è un errore nel file", "advice": "Non è un numero da -90 a 90", "mended": "Scegli il file corretto",
        "clean": "150 imprese, nessun errore", "keep": "Conserva", "kept": "è conservato per Synthetic leather",
        "ask": "Fai una domanda", "answer": "più vicine tra loro", "private": "Questa risposta è privata.",
        "show": "Guarda", "other": "Si confrontano 120 imprese", "see": "Vedi che cosa è conservato",
        "back": "Ritira questa versione", "yes": "Ritirala", "gone": "non è più conservato",
    },
}  # fmt: skip


def synthetic(*, wrong: bool) -> bytes:
    """150 synthetic firms, those of C15 close together, with semicolons and decimal commas; one may be wrong."""
    rng = np.random.default_rng(7)
    near = [f"{43.8 + a:.5f};{11.1 + b:.5f};15.20;5" for a, b in rng.normal(0, 0.01, (30, 2))]
    far = [f"{43.3 + a:.5f};{10.6 + b:.5f};C14;9" for a, b in rng.random((120, 2))]
    lines = [line.replace(".", ",", 2) for line in (*near, *far)]
    if wrong:
        lines[40] = "4380,1;11,1;C14;9"
    return "\n".join(["latitude;longitude;industry;employees", *lines]).encode("utf-8-sig")


def choose(page: Page, data: bytes, look: str) -> None:
    page.set_input_files("#file", {"name": "synthetic_members.csv", "mimeType": "text/csv", "buffer": data})
    page.fill("#name", "Synthetic members")
    page.get_by_role("button", name=look).click()


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_members_firms_are_kept_and_asked_again(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words, tag = WORDS[language], f"{language}{width}"
    manager = visit(width=width, language=language)
    page = manager.open(invite(f"manager-{tag}@example.org", "--language", language))
    manager.click(role="button", name=words["enter"], within="main", exact=True)
    manager.open(f"/{language}/organisations/new/")
    page.fill("#name", f"{words['make']} {tag}")
    page.locator("main form button").last.click()
    manager.click(role="link", name=words["own"], within="main")
    manager.picture("own-list")
    manager.check()
    accessible(page)

    choose(page, synthetic(wrong=True), words["look"])
    expect(page.locator(".answer")).to_contain_text(words["wrong"])
    line = page.locator("main table").first.locator("tbody tr")
    expect(line).to_contain_text("42")
    expect(line).to_contain_text("4380,1")
    expect(line).to_contain_text(words["advice"])
    manager.picture("own-faults")
    manager.check()
    accessible(page)
    manager.click(role="link", name=words["mended"], within="main")

    choose(page, synthetic(wrong=False), words["look"])
    expect(page.locator(".answer")).to_contain_text(words["clean"])
    manager.picture("own-check")
    manager.check()
    accessible(page)
    manager.click(role="button", name=words["keep"], within="main")
    expect(page.locator(".told")).to_contain_text(words["kept"])
    manager.picture("own-set")
    manager.check()
    accessible(page)

    manager.click(role="link", name=words["ask"], within="main")
    page.fill("#firms_of", "C15")
    manager.click(role="button", name=words["show"], within="main", exact=True)
    expect(page.locator(".answer")).to_contain_text(words["answer"])
    expect(page.get_by_text(words["private"])).to_be_visible()
    manager.picture("own-answer")
    manager.check()
    accessible(page)
    page.fill("#firms_of", "C14")
    page.select_option("#distance_measure", "m")
    manager.click(role="button", name=words["show"], within="main", exact=True)
    expect(page.locator(".answer")).to_contain_text(words["other"])
    assert "firms_of=C14" in page.url, "it can be asked again by its address"

    manager.click(role="link", name=words["see"], within="main")
    manager.click(role="link", name=words["back"], within="main")
    manager.click(role="button", name=words["yes"], within="main", exact=True)
    expect(page.locator(".told")).to_contain_text(words["gone"])
    manager.check()
    accessible(page)
