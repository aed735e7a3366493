"""A cluster manager describes what her cluster needs and offers, finds three partners with reasons, writes to one."""

from __future__ import annotations

from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "question": "right partner", "knowledge": "Access to knowledge", "collaboration": "Forms of collaboration",
        "markets": "Access to markets", "again": "Compute again", "offers": "it offers access to knowledge",
        "reasons": "In their own words", "not_yet": "Not yet: what", "silent": "What it needs", "write": "Write to",
        "open": "Open in my mail program",
    },
    "it": {
        "question": "partner giusto", "knowledge": "Accesso alle conoscenze",
        "collaboration": "Forme di collaborazione", "markets": "Accesso ai mercati", "again": "Ricalcola",
        "offers": "offre accesso alle conoscenze", "reasons": "Con parole loro", "not_yet": "Non ancora: che cosa",
        "silent": "Di che cosa ha bisogno", "write": "Scrivi", "open": "Apri nel mio programma di posta",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_three_partners_with_reasons_and_a_letter(visit: Callable[..., Visit], language: str, width: int) -> None:
    words = WORDS[language]
    manager = visit(width=width, language=language)
    page = manager.open(f"/{language}/cooperation/partners/?region=ITI3")
    expect(page.locator("h1")).to_contain_text(words["question"])
    needs, offers = (page.locator(f"fieldset:has(input[name={name}])") for name in ("partner_needs", "partner_offers"))
    needs.get_by_label(words["knowledge"]).check()
    needs.get_by_label(words["collaboration"]).check()
    offers.get_by_label(words["markets"]).check()
    page.locator("input[name=partner_sectors]").fill("C16+C31")
    manager.click(role="button", name=words["again"], within="main")
    page.wait_for_url("**partner_needs=*")

    expect(page.locator("main")).to_contain_text(words["offers"])
    assert page.locator("#table-partners tbody tr").count() >= 3
    page.locator("details.more > summary", has_text=words["reasons"]).click()
    expect(page.locator("#table-reasons tbody tr").first).to_be_visible()
    page.locator("details.more > summary", has_text=words["not_yet"]).click()
    expect(page.locator("#table-not_yet tbody tr", has_text=words["silent"]).first).to_be_visible()
    manager.picture("partners")
    manager.check()

    manager.click(role="link", name=words["write"], within="#table-partners tbody tr")
    page.wait_for_url("**/letter/*")
    expect(page.locator("h1")).to_contain_text(words["write"])
    mail = urlsplit(str(page.get_by_role("link", name=words["open"]).get_attribute("href")))
    told = parse_qs(mail.query)
    assert mail.scheme == "mailto"
    assert told["subject"]
    assert words["knowledge"] in told["body"][0]
    manager.picture("partners-letter")
    manager.check()
