"""An officer looks for practices around her region's first industry, compares three, and keeps a checklist of one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "first": "Leather and footwear", "industry": "footwear", "practices": "Practices",
        "wider": "cluster", "compare": "Compare the marked ones", "keep": "Keep this checklist",
        "lists": "Transfer checklists",
    },
    "it": {
        "enter": "Accedi", "first": "Pelle e calzature", "industry": "calzature", "practices": "Buone pratiche",
        "wider": "cluster", "compare": "Confronta le schede scelte", "keep": "Conserva la lista",
        "lists": "Liste di controllo per il trasferimento",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_three_practices_compared_and_a_checklist_kept(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words = WORDS[language]
    officer = visit(width=width, language=language)
    page = officer.open(invite(f"officer-{language}{width}@example.org", "--language", language))
    officer.click(role="button", name=words["enter"], within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")

    officer.open(f"/{language}/regions/ITI3/")
    expect(page.get_by_text(words["first"]).first).to_be_visible()
    officer.open(f"/{language}/catalogue/?q={words['industry']}&kind=practice")
    assert page.locator("main input[name=record]").count() >= 1
    officer.picture("practices-industry")

    officer.open(f"/{language}/catalogue/?q={words['wider']}&kind=practice")
    marks = page.locator("main input[name=record]")
    assert marks.count() >= 3
    for place in range(3):
        marks.nth(place).check()
    officer.click(role="button", name=words["compare"], within="main")
    expect(page.locator(".compared thead th")).to_have_count(3)
    officer.picture("practices-compared")
    officer.check()

    officer.open(f"/{language}/catalogue/practice-ith5-greentech-clust-er/transfer/?region=ITI3")
    expect(page.locator(".how-sure")).to_be_visible()
    page.locator("#checklist input[type=radio]").first.check()
    page.locator("#note-0, #checklist input[id^=note-]").first.fill("Three firms have said so.")
    officer.click(role="button", name=words["keep"], within="main")
    expect(page.locator(".told")).to_be_visible()
    officer.picture("practice-checklist")
    officer.check()

    officer.open(f"/{language}/account/")
    expect(page.get_by_text(words["lists"])).to_be_visible()
    expect(page.get_by_role("link", name="Clust-ER").first).to_be_visible()
