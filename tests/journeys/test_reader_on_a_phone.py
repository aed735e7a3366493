"""A reader on a phone, in Italian: 390 pixels, the menu, a finding from top to bottom, a table in its own frame."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from .conftest import Visit


def test_from_the_menu_to_a_finding(visit: Callable[..., Visit]) -> None:
    reader = visit(width=390, language="it", has_touch=True)
    page = reader.open("/")
    reader.picture("phone-1-home")
    reader.check()
    page.locator("details.menu summary").click()
    expect(page.locator(".menu nav").get_by_role("link", name="Regioni")).to_be_visible()
    reader.picture("phone-2-menu")
    page.locator(".menu nav").get_by_role("link", name="Regioni").click()
    expect(page.locator("h1")).to_have_text("Regioni")
    reader.picture("phone-3-regions")
    page.locator("#pick").fill("Marche")
    page.get_by_role("button", name="Mostra la regione").click()
    expect(page.locator("h1")).to_contain_text("Marche")
    reader.picture("phone-4-region")
    reader.check()
    page.get_by_role("link", name="Quali sono le specializzazioni delle Marche").click()
    expect(page.locator(".answer")).to_contain_text("21 volte")
    reader.picture("phone-5-finding")
    reader.check()


def test_figures_are_redrawn_for_the_width(visit: Callable[..., Visit]) -> None:
    reader = visit(width=390, language="it")
    page = reader.open("/it/specialisation/profile/?region=ITI3")
    figure = page.locator("#figure-industries")
    expect(figure.locator(".for-narrow")).to_be_visible()
    expect(figure.locator(".for-wide")).to_be_hidden()
    assert (
        page.evaluate("getComputedStyle(document.querySelector('#figure-industries .for-narrow text')).fontSize")
        >= "11px"
    )
    box = figure.locator(".for-narrow svg").bounding_box()
    assert box
    assert box["width"] <= 358


def test_a_wide_table_scrolls_in_its_own_frame_with_its_first_column_in_place(visit: Callable[..., Visit]) -> None:
    reader = visit(width=390, language="it")
    page = reader.open("/it/specialisation/profile/?region=ITI3")
    frame = page.locator("#table-industries .frame")
    before = frame.locator("tbody th").first.bounding_box()
    frame.evaluate("frame => { frame.scrollLeft = 400 }")
    after = frame.locator("tbody th").first.bounding_box()
    assert before
    assert after
    assert abs(before["x"] - after["x"]) < 2
    reader.check()


def test_a_wrong_name_is_said_with_the_nearest(visit: Callable[..., Visit]) -> None:
    reader = visit(width=390, language="it")
    page = reader.open("/it/specialisation/profile/?region=Marhce")
    expect(page.get_by_role("alert")).to_contain_text("Marhce")
    reader.picture("phone-wrong")
    page.get_by_role("alert").get_by_role("link", name="Marche (ITI3)").click()
    expect(page).to_have_url(f"{reader.site}/it/specialisation/profile/?region=ITI3")
    reader.check()
