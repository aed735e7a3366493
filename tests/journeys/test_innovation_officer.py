"""An officer finds how strong Marche is in innovation, who is like it and does better, and which policies it lacks."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "show": "Show my region", "profile": "How strong is the innovation system of Marche",
        "rank": "the rank of Marche is", "peers": "Which regions are structurally like Marche",
        "why": "Why the nearest regions are alike", "policies": "Which policies for innovation and R&D exist in Marche",
        "triples": "Triples of instrument, theme and target group", "again": "Compute again",
        "every": "every other area in the catalogue", "look": "Look up the policies",
    },
    "it": {
        "show": "Mostra la regione", "profile": "Quanto è forte il sistema dell’innovazione delle Marche",
        "rank": "il rango delle Marche è", "peers": "Quali regioni dalla struttura simile a quella delle Marche",
        "why": "Perché le regioni più vicine sono simili",
        "policies": "Quali politiche per l’innovazione e la ricerca esistono nelle Marche",
        "triples": "Terne di strumento, tema e destinatari", "again": "Ricalcola",
        "every": "ogni altra area del catalogo", "look": "Cerca le politiche",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_who_is_like_marche_and_does_better_why_and_which_policies_she_lacks(
    visit: Callable[..., Visit], language: str, width: int
) -> None:
    words = WORDS[language]
    officer = visit(width=width, language=language)
    page = officer.open("/")
    page.locator("#pick").fill("Marche")
    officer.click(role="button", name=words["show"])

    officer.click(role="link", name=words["profile"])
    expect(page.locator(".answer")).to_contain_text(words["rank"])
    expect(page.locator("#how-sure")).to_be_visible()
    expect(page.locator("#figure-dimensions svg:visible")).to_have_count(1)
    officer.picture("innovation-1-profile")
    officer.check()

    officer.click(role="link", name=words["peers"], within=".ways")
    expect(page.locator("#figure-parts")).to_contain_text(words["why"])
    expect(page.locator("#table-peers tbody tr")).to_have_count(10)
    officer.picture("innovation-2-peers")
    officer.check()

    officer.click(role="link", name=words["policies"], within=".ways")
    assert "references=" in page.url, "the peers that do better come along"
    officer.picture("innovation-3-policies-beside-peers")
    page.locator("#change-references").fill("")
    page.locator("#change-mix_beside").select_option(label=words["every"])
    officer.click(role="button", name=words["again"])
    page.locator("summary", has_text=words["triples"]).click()
    triples = page.locator("#table-triples tbody tr")
    expect(triples.first).to_be_visible()
    officer.picture("innovation-4-policies-missing")
    officer.check()

    triples.first.get_by_role("link", name=words["look"]).click()
    expect(page.locator(".chips")).to_be_visible()
    assert all(f"{facet}=" in page.url for facet in ("kind", "instruments", "policy_themes", "target_groups"))
    assert page.locator("main input[name=record]").count() >= 1
    officer.picture("innovation-5-policies-found")
    officer.check()
