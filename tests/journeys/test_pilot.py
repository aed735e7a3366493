"""An officer goes from what green activity is within reach, by a practice, to a pilot's framework."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "practices": "Which practice would work", "practice": "One water recycling network",
        "design": "Design a pilot", "begin": "Begin a pilot’s record", "enter": "Sign in", "save": "Save draft",
        "write": "The change in the area to which the pilot adds", "jobs": "2,230",
    },
    "it": {
        "practices": "Quale buona pratica", "practice": "Una sola rete di acqua riciclata",
        "design": "Disegnare un progetto pilota", "begin": "Iniziare da qui la scheda", "enter": "Accedi",
        "save": "Salva la bozza", "write": "Il cambiamento nell’area a cui il progetto contribuisce", "jobs": "2.230",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_from_what_is_within_reach_to_a_pilots_framework(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words = WORDS[language]
    officer = visit(width=width, language=language)
    page = officer.open(invite(f"pilot-{language}{width}@example.org", "--language", language))
    officer.click(role="button", name=words["enter"], within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")

    first = f"{officer.site}/{language}/ecoinnovation/within_reach/?region=ITI3"
    page.goto(first)  # it takes over the back-test, which nobody has asked for yet
    expect(page.locator("section.figures figure").first).to_be_visible()
    officer.picture("pilot-within-reach")
    officer.check()

    page.locator("section.onward a", has_text=words["practices"]).first.click()
    page.wait_for_url("**/ecoinnovation/transfer/**")
    page.locator("section.tables a", has_text=words["practice"]).first.click()
    page.wait_for_url("**/transfer/?region=ITI3")
    page.locator("a.button", has_text=words["design"]).click()
    page.wait_for_url("**/ecoinnovation/pilot/**")
    expect(page.get_by_text(words["write"]).first).to_be_visible()
    officer.picture("pilot-framework")
    officer.check()

    page.locator("a.button", has_text=words["begin"]).click()
    page.wait_for_url("**/catalogue/new/pilot/**")
    expect(page.locator("#f-activities")).not_to_be_empty()
    expect(page.locator("#f-assumptions")).not_to_be_empty()
    expect(page.locator("[name^='indicators'][name$='baseline']").nth(2)).to_have_value(words["jobs"])
    officer.picture("pilot-record")
    page.fill("#f-title", f"Water for the shoe district {language}")
    page.fill("#f-summary", "The firms of the district share one network of recycled water.")
    officer.click(role="button", name=words["save"], within="main", exact=True)
    page.wait_for_url("**/edit/")
