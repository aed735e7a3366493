"""Every page in every state: accessible by axe, no wider than its window, nothing asked of other machines."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from .accessibility import faults_of
from .conftest import Visit

PAGES = (
    "",
    "regions/",
    "regions/?q=dun",
    "regions/?q=Marhce",
    "regions/ITI3/",
    "regions/IT/",
    "regions/see/",
    "themes/",
    "specialisation/",
    "specialisation/?region=ITI3",
    "innovation/?region=ITI3",
    "specialisation/profile/",
    "specialisation/profile/?region=ITI3",
    "specialisation/profile/?region=ITI3&industries=C13%2BC14%2BC15",
    "specialisation/profile/?region=ITI3&min_lq=99",
    "specialisation/frontier/?region=HU22",
    "specialisation/growth/?region=ITH5",
    "specialisation/long_growth/?region=ITI3",
    "specialisation/backtest/",
    "innovation/comparison/",
    "specialisation/comparison/?benchmark=DE21%2BFRK2&compared=AT%2BSI&region=AT22&sort=areas.-strongest",
    "compare/",
    "compare/?region=ITI3&region=ITH5&region=HU22",
    "compare/?region=ITI3&region=ITH5&analysis=specialisation.growth",
    "methods/",
    "data/",
    "accessibility/",
    "nothing/at/all/",
)


def named(page: str) -> str:
    return "page-" + (re.sub(r"[^A-Za-z0-9]+", "-", page).strip("-") or "home")


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("language", "width", "scheme"), [("en", 1280, "light"), ("it", 390, "dark")])
def test_the_page_is_accessible(
    visit: Callable[..., Visit],
    page: str,
    language: str,
    width: int,
    scheme: str,
) -> None:
    reader = visit(width=width, language=language, color_scheme=scheme)
    reader.open(f"/{language}/{page}")
    reader.picture(named(page))
    assert faults_of(reader) == []
    reader.check()


@pytest.mark.parametrize("width", [320, 768])
@pytest.mark.parametrize(
    "page", ["", "regions/ITI3/", "specialisation/profile/?region=ITI3", "compare/?region=ITI3&region=ITH5"]
)
def test_no_width_is_too_narrow(visit: Callable[..., Visit], page: str, width: int) -> None:
    reader = visit(width=width)
    reader.open(f"/en/{page}")
    reader.picture(named(page))
    reader.check()


def test_an_embedded_figure_stands_in_anothers_page(visit: Callable[..., Visit]) -> None:
    reader = visit(width=640, language="it")
    reader.open("/embed/specialisation/profile/industries/?region=ITI3&lang=it")
    reader.picture("embedded")
    assert faults_of(reader) == []
    reader.check()


def test_a_figure_of_a_finding_has_its_alternative(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/en/specialisation/profile/?region=ITI3")
    for drawing in page.locator("figure .for-wide > svg").all():
        assert len(drawing.get_attribute("aria-label") or "") > 20


def test_on_paper_the_controls_are_gone(visit: Callable[..., Visit]) -> None:
    reader = visit(width=1000)
    page = reader.open("/en/specialisation/profile/?region=ITI3")
    page.emulate_media(media="print")
    for control in (".buttons", "form.search", "#change", ".acts", ".sort", ".onward", "#reproduce", "#cite details"):
        assert not page.locator(control).first.is_visible()
    assert page.locator(".answer").is_visible()
    assert page.locator(".citation").is_visible()
    reader.picture("on-paper")


def test_the_page_of_the_interface_for_programs_is_served_from_here(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/api/v1/docs")
    page.get_by_text("/api/v1/findings/specialisation.profile", exact=True).first.wait_for()
    reader.picture("api")
    reader.check()
