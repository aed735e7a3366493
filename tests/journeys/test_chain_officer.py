"""An officer sees where her country’s leather stands in the chain and with whom, and finds the missing link."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "chains": "global value chains", "leather": "Leather and footwear", "from": "was added",
        "network": "which link is missing", "missing": "share partners", "again": "Compute again",
    },
    "it": {
        "chains": "catene globali del valore", "leather": "Pelle e calzature", "from": "prodotto il valore estero",
        "network": "quale legame manca", "missing": "partner in comune", "again": "Ricalcola",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_from_the_leather_industry_in_the_chain_to_the_missing_link(
    visit: Callable[..., Visit], language: str, width: int
) -> None:
    words = WORDS[language]
    officer = visit(width=width, language=language)
    page = officer.open(f"/{language}/cooperation/?region=IT")
    page.locator("main a", has_text=words["chains"]).first.click()
    page.wait_for_url("**/cooperation/value_chains/**")

    page.locator("main form [name=industries]").last.fill("C15")
    page.locator("form button", has_text=words["again"]).click()
    page.wait_for_url(re.compile("industries=C15"))
    expect(page.locator("main")).to_contain_text(f"{words['leather']}:")
    expect(page.locator("main")).to_contain_text(words["from"])
    officer.picture("chain-leather")
    officer.check()

    page.locator("section.onward a", has_text=words["network"]).first.click()
    page.wait_for_url("**/cooperation/network/**")
    expect(page.locator("section.tables")).to_contain_text(words["missing"])
    officer.picture("chain-missing-link")
    officer.check()
