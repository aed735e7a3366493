"""A worker's adviser finds the way from shoe machine operator to a growing occupation, and the skills between."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit

WORDS = {
    "en": {
        "question": "Which skills lie between", "choose": "Choose the occupations", "now": "Occupation now",
        "grows": "Only what grows in", "show": "Show", "expected": "is expected to grow in Italy",
        "in_steps": "In steps", "learn": "What is to be learnt on each step", "essential": "Essential",
        "meant": "no occupation is called",
    },
    "it": {
        "question": "Quali competenze separano", "choose": "Scegliere le professioni", "now": "Professione di oggi",
        "grows": "Solo ciò che cresce in", "show": "Mostra", "expected": "si prevede in Italia una crescita",
        "in_steps": "A passi", "learn": "Che cosa imparare a ogni passo", "essential": "Essenziale",
        "meant": "nessuna professione si chiama",
    },
}  # fmt: skip


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_from_shoe_machine_operator_to_a_growing_occupation(
    visit: Callable[..., Visit], language: str, width: int
) -> None:
    words = WORDS[language]
    adviser = visit(width=width, language=language)
    page = adviser.open(f"/{language}/skills/")
    adviser.click(role="link", name=words["question"], within="main")
    page.wait_for_url("**/skills/distance/**")
    adviser.click(role="link", name=words["choose"], within="main")

    page.get_by_label(words["now"]).fill("shoe machine operator")
    adviser.click(role="button", name=words["show"], within="main", exact=True)
    expect(page.locator("main")).to_contain_text(words["meant"])
    adviser.picture("adviser-near-names")
    adviser.check()

    now = page.get_by_label(words["now"])
    now.fill("")
    now.press_sequentially("footwear prod mach")
    expect(page.get_by_role("option").first).to_contain_text("footwear production machine operator")
    now.press("ArrowDown")
    now.press("Enter")
    expect(now).to_have_value("footwear production machine operator (8156.2)")
    page.get_by_label(words["grows"]).fill("Marche (ITI3)")
    page.locator("main form.fields button[type=submit]").click()
    page.wait_for_url("**growing_in=ITI3*")
    expect(page.locator("main")).to_contain_text(words["expected"])
    expect(page.locator("section.figures figure").first).to_be_visible()
    adviser.picture("adviser-growing")
    adviser.check()

    page.get_by_role("link", name="footwear production technician").first.click()
    page.wait_for_url("**to_occupation=3119.7*")
    expect(page.locator("main")).to_contain_text("footwear assembly supervisor")
    expect(page.locator("table").first).to_contain_text(words["essential"])
    expect(page.locator("main")).to_contain_text(words["in_steps"])
    adviser.picture("adviser-way")
    adviser.check()
