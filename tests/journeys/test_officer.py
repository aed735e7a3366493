"""A policy officer: to the first true sentence about her region, then to a comparison and the brief in her hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "show": "Show my region",
        "first": "Leather and footwear: 21 times Europe’s share of jobs",
        "frontier": "What could Marche do next?",
        "compare": "Compare with another region",
        "add": "Add",
        "brief": "Brief on all of Marche (PDF)",
        "joint": "What stands out in any of them",
        "ask": "In what is Marche specialised",
        "transdanubia": "Western Transdanubia",
    },
    "it": {
        "show": "Mostra la regione",
        "first": "Pelle e calzature: 21 volte la quota",
        "frontier": "Che cosa si potrebbe fare di nuovo nelle Marche?",
        "compare": "Confronta con un’altra regione",
        "add": "Aggiungi",
        "brief": "Scheda su tutto, Marche (PDF)",
        "joint": "Che cosa spicca in almeno una",
        "ask": "Quali sono le specializzazioni delle Marche",
        "transdanubia": "Transdanubio occidentale",
    },
}


@pytest.mark.parametrize("language", ["en", "it"])
def test_to_the_first_true_sentence_in_three_clicks(visit: Callable[..., Visit], language: str) -> None:
    words = WORDS[language]
    reader = visit(language=language)
    page = reader.open("/")
    expect(page).to_have_url(f"{reader.site}/{language}/")
    reader.picture("officer-1-home")
    page.locator("#pick").fill("Marche")
    reader.click(role="button", name=words["show"])
    expect(page.get_by_text(words["first"])).to_be_visible()
    reader.picture("officer-2-region")
    reader.click(role="link", name=words["ask"])
    expect(page.locator(".answer")).to_contain_text(words["first"])
    expect(page.locator(".answer .own")).to_be_visible()
    reader.picture("officer-3-finding")
    assert reader.clicks <= 3
    reader.check()


@pytest.mark.parametrize("language", ["en", "it"])
def test_to_the_frontier_a_comparison_and_the_brief(
    visit: Callable[..., Visit],
    language: str,
    tmp_path: Path,
) -> None:
    words = WORDS[language]
    reader = visit(language=language)
    page = reader.open(f"/{language}/specialisation/profile/?region=ITI3")
    reader.click(role="link", name=words["frontier"], within=".ways")
    expect(page).to_have_url(f"{reader.site}/{language}/specialisation/frontier/?region=ITI3")
    expect(page.locator("#how-sure")).to_be_visible()
    reader.picture("officer-4-frontier")
    reader.click(role="link", name=words["compare"])
    for typed, shown in (("Emilia-Romagna",) * 2, ("Nyugat-Dunántúl", words["transdanubia"])):
        page.locator("#pick").fill(typed)
        reader.click(role="button", name=words["add"], within="main", exact=True)
        expect(page.locator(".side h2", has_text=shown)).to_be_visible()
    expect(page.locator(".side")).to_have_count(3)
    reader.picture("officer-5-compare")
    reader.click(role="link", name="Marche", within=".side h2")
    with page.expect_download() as downloading:
        reader.click(role="link", name=words["brief"])
    brief = tmp_path / "brief.pdf"
    downloading.value.save_as(brief)
    assert brief.read_bytes().startswith(b"%PDF")
    assert downloading.value.suggested_filename == f"distretto-ITI3-{language}.pdf"
    reader.check()


def test_a_region_is_found_while_typing_with_the_keyboard_alone(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("#pick")).to_be_focused()
    page.keyboard.type("nyugat")
    expect(page.locator("#pick-offers li").first).to_contain_text("HU22")
    page.keyboard.press("ArrowDown")
    expect(page.locator("#pick")).to_have_attribute("aria-activedescendant", "pick-offers-0")
    reader.picture("officer-typing")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{reader.site}/en/regions/HU22/")
    reader.check()


def test_an_area_is_composed_while_typing(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/")
    page.locator("#pick").press_sequentially("BG41+Central Mac")
    expect(page.locator("#pick-offers li").first).to_contain_text("BG41 + Central Macedonia")
    page.locator("#pick-offers li").first.click()
    expect(page).to_have_url(f"{reader.site}/en/regions/BG41+EL52/")
    page.locator(".widen summary").click()
    page.locator("#widen").fill("Marche")
    page.locator(".widen").get_by_role("button", name="Add").click()
    expect(page).to_have_url(f"{reader.site}/en/regions/BG41+EL52+ITI3/")
    reader.check()


def test_industries_typed_at_the_door_stay_when_a_region_is_chosen_from_the_list(visit: Callable[..., Visit]) -> None:
    reader = visit(java_script_enabled=False)
    page = reader.open("/en/specialisation/profile/")
    page.locator("#ask-industries").fill("ceramics")
    page.get_by_role("button", name="Emilia-Romagna", exact=True).click()
    expect(page).to_have_url(f"{reader.site}/en/specialisation/profile/?region=ITH5&industries=C23")


def test_arrows_lead_from_mark_to_mark_in_a_figure(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/specialisation/profile/?region=ITI3")
    marks = page.locator("#figure-industries .for-wide svg a")
    marks.first.focus()
    page.keyboard.press("ArrowDown")
    expect(marks.nth(1)).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('svg')") is None
    reader.check()


def test_a_region_is_chosen_on_the_map(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/")
    page.locator('#map a[href="/en/regions/ITI1/"]').click()
    expect(page.locator("h1")).to_contain_text("Tuscany")
    reader.check()


def test_a_table_sorts_in_its_place_and_keeps_the_focus(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/specialisation/profile/?region=ITI3")
    heading = page.locator("#table-industries thead th", has_text="Jobs").first
    heading.get_by_role("link").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#table-industries thead th[aria-sort=descending]")).to_contain_text("Jobs")
    expect(page.locator("#table-industries thead th[aria-sort=descending] a")).to_be_focused()
    assert "sort=industries.-jobs" in page.url
    page.reload()
    expect(page.locator("#table-industries thead th[aria-sort=descending]")).to_contain_text("Jobs")
    reader.check()


def test_parameters_change_in_place_and_stand_in_the_address(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/specialisation/profile/?region=ITI3")
    page.locator("#change-min_lq").fill("3")
    page.locator("#change-region").fill("Vest (RO42)")
    reader.click(role="button", name="Compute again")
    expect(page).to_have_url(f"{reader.site}/en/specialisation/profile/?region=RO42&min_lq=3#content")
    expect(page.locator("h1")).to_contain_text("Western Romania")
    page.locator("#compare-with").fill("9.5")
    reader.click(role="button", name="Explain")
    expect(page.locator("#differs")).to_contain_text("Your number is 9.5")
    reader.click(role="link", name="Find out")
    expect(page.locator(".turns dt").first).to_be_visible()
    reader.picture("officer-explained")
    reader.check()


def test_nothing_needs_a_script(visit: Callable[..., Visit]) -> None:
    reader = visit(java_script_enabled=False)
    page = reader.open("/en/")
    page.locator("#pick").fill("Tuscany")
    reader.click(role="button", name="Show my region")
    expect(page).to_have_url(f"{reader.site}/en/regions/ITI1/")
    page.goto(f"{reader.site}/en/specialisation/profile/?region=ITI1")
    page.locator("#table-industries thead th", has_text="Jobs").first.get_by_role("link").click()
    expect(page.locator("#table-industries thead th[aria-sort=descending]")).to_contain_text("Jobs")
