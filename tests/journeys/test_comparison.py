"""An officer compares her region with all of South East Europe, beside regions she wants to measure up to."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from .conftest import Visit


def test_from_the_regions_to_a_benchmark_of_ones_own_sorted_and_printed(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/regions/")
    page.locator(".comparisons").get_by_role("link", name="Innovation", exact=True).click()
    expect(page.locator(".answer")).to_contain_text("above the median of the")
    reader.picture("comparison-1")
    page.get_by_role("combobox", name="Benchmark").fill("Oberbayern + Rhône-Alpes")
    page.get_by_role("button", name="Compare", exact=True).click()
    expect(page.locator(".answer")).to_contain_text("the median of Upper Bavaria and Rhône-Alpes")
    assert "benchmark=DE21%2BFRK2" in page.url
    first = page.locator("#table-areas tbody th").first
    expect(first).to_contain_text("Upper Bavaria DE21, benchmark")
    heading = page.locator("#table-areas thead a", has_text="R&D expenditure")
    page.wait_for_load_state()
    heading.focus()
    expect(heading).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#table-areas th[aria-sort=descending]")).to_contain_text("R&D expenditure")
    expect(first).to_contain_text("Styria")
    reader.picture("comparison-2-sorted")
    reader.check()
    page.emulate_media(media="print")
    assert not page.locator("#change").is_visible()
    assert first.is_visible()
    reader.picture("comparison-3-paper")
