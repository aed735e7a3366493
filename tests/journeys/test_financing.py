"""A programme owner compares support systems; a cluster manager finds the calls for her cluster first on her page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "save": "Save draft", "parts": "The parts beside one another", "absent": "not recorded",
        "chooses": "How the programmes choose", "calls": "Which call fits", "finder": "Calls for",
        "every": "See every call", "calendar": "Have the deadlines", "day": "On the day", "partners": "Partners",
        "again": "Compute again",
    },
    "it": {
        "enter": "Accedi", "save": "Salva la bozza", "parts": "Le parti a confronto", "absent": "non registrato",
        "chooses": "Come scelgono i programmi", "calls": "Quale bando", "finder": "Bandi per",
        "every": "Vedi tutti i bandi", "calendar": "Le scadenze nel mio calendario", "day": "Nel giorno",
        "partners": "Partner", "again": "Ricalcola",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_support_systems_compared_and_calls_found(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words = WORDS[language]
    owner = visit(width=width, language=language)
    page = owner.open(f"/{language}/financing/systems/?region=see")
    expect(page.locator("section.figures figure").first).to_be_visible()
    page.locator("details.more > summary", has_text=words["parts"]).click()
    expect(page.locator("tr", has_text=words["absent"]).first).to_be_visible()
    page.locator("details.more > summary", has_text=words["chooses"]).click()
    owner.picture("financing-systems")
    owner.check()

    owner.open(invite(f"money-{language}{width}@example.org", "--language", language))
    owner.click(role="button", name=words["enter"], within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")
    owner.open(f"/{language}/catalogue/new/cluster/")
    page.fill("#f-title", f"Cluster of the coast {language}")
    page.fill("#f-summary", "Thirty firms of the coast share a laboratory and a buyer.")
    page.fill("#f-regions", "ITI3")
    page.press("#f-regions", "Enter")
    page.locator("#f-themes input[value=financing]").check()
    owner.click(role="button", name=words["save"], within="main", exact=True)

    owner.open(f"/{language}/account/")
    expect(page.locator(".finder h2").first).to_contain_text(words["finder"])
    page.locator(".finder summary", has_text=words["calendar"]).click()
    feed = page.locator(".finder input.feed").input_value()
    assert page.request.get(feed).text().startswith("BEGIN:VCALENDAR")
    owner.picture("financing-my-calls")
    owner.check()

    owner.click(role="link", name=words["every"], within=".finder")
    page.wait_for_url("**as_of=*")
    page.get_by_label(words["day"]).fill("2023-09-01")
    page.get_by_label(words["partners"], exact=True).fill("3")
    owner.click(role="button", name=words["again"], within="main")
    page.wait_for_url("**as_of=2023-09-01*")
    expect(page.locator("h1")).to_contain_text(words["calls"])
    owner.picture("financing-calls")
    owner.check()
