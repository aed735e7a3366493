"""A cluster manager writes her cluster's profile, leaves half way, comes back, submits, answers, and is published."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from .accessibility import accessible
from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "save": "Save draft", "submit": "Submit for review", "kept": "Kept at", "add": "Add a line",
        "back": "is back", "changes": "Ask for changes", "approve": "Approve", "again": "Submit again",
        "comment": "Comment", "send": "Send the comment", "answer": "Answer", "send answer": "Send the answer",
        "read": "Read the record", "organisation": "Add an organisation", "keep organisation": "Save",
    },
    "it": {
        "enter": "Accedi", "save": "Salva la bozza", "submit": "Invia in revisione", "kept": "Conservato alle",
        "add": "Aggiungi una riga", "back": "Ecco ciò che avevi scritto", "changes": "Chiedi modifiche",
        "approve": "Approva", "again": "Invia di nuovo", "comment": "Commenta", "send": "Invia il commento",
        "answer": "Rispondi", "send answer": "Invia la risposta", "read": "Leggi la scheda",
        "organisation": "Aggiungi un’organizzazione", "keep organisation": "Salva",
    },
}  # fmt: skip


def enter(reader: Visit, link: str, word: str) -> Page:
    page = reader.open(link)
    reader.click(role="button", name=word, within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")
    return page


def pictures(reader: Visit, name: str) -> None:
    """What is seen, wide and narrow."""
    own = reader.width
    for width in (1280, 390):
        reader.width = width
        reader.page.set_viewport_size({"width": width, "height": 900 if width > 500 else 844})
        reader.picture(name)
        reader.check()
    reader.width = own
    reader.page.set_viewport_size({"width": own, "height": 900 if own > 500 else 844})


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_a_cluster_manager_and_a_reviewer(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words, tag = WORDS[language], f"{language}{width}"
    title = f"Cluster of the valley {tag}"
    manager = visit(width=width, language=language)
    page = enter(manager, invite(f"anna-{tag}@example.org", "--language", language), words["enter"])
    pictures(manager, "writing-my-page")

    page.goto(f"{manager.site}/{language}/organisations/new/")
    page.fill("#name", f"Office of the valley {tag}")
    page.fill("#regions", "Marche")
    manager.click(role="button", name=words["keep organisation"], within="main", exact=True)
    pictures(manager, "writing-organisation")
    accessible(page)

    page.goto(f"{manager.site}/{language}/catalogue/new/")
    pictures(manager, "writing-kinds")
    page.locator("a[href$='/new/cluster/']").click()
    pictures(manager, "writing-form-empty")
    accessible(page)
    page.fill("#f-title", title)
    page.fill("#f-summary", "Forty firms of the valley share a laboratory and sell abroad together.")
    page.fill("#f-regions", "Marchee")
    page.press("#f-regions", "Enter")
    expect(page.locator(".chips li.strange")).to_have_count(1)
    accessible(page)
    page.locator(".chips li.strange button.meant", has_text="(ITI3)").click()
    expect(page.locator(".chips li.strange")).to_have_count(0)
    page.locator("#f-themes input[value=cooperation]").check()
    page.fill("#f-members_total", "fourty")
    page.locator("#f-offers").get_by_role("button", name=words["add"]).click()
    page.locator("#f-offers-0-what").fill("A test line for soles")
    expect(page.locator("#kept")).to_contain_text(words["kept"])
    page.wait_for_timeout(3_500)
    page.goto(f"{manager.site}/{language}/")

    page.goto(f"{manager.site}/{language}/account/")
    page.get_by_role("link", name=title).click()
    expect(page.locator("main")).to_contain_text(words["back"])
    assert page.input_value("#f-members_total") == "fourty"
    assert page.input_value("#f-offers-0-what") == "A test line for soles"
    pictures(manager, "writing-form-back")
    manager.click(role="button", name=words["submit"], within=".ready")
    assert page.locator("#problems a[href='#f-members_total']").count() == 1
    assert page.input_value("#f-title") == title
    pictures(manager, "writing-form-faults")
    accessible(page)

    page.fill("#f-members_total", "40")
    page.locator("#f-offers-0-access").select_option("infrastructure")
    page.fill("#f-sources-0-title", "Annual report")
    page.fill("#f-sources-0-publisher", "Office of the valley")
    page.fill("#f-sources-0-year", "2025")
    manager.click(role="button", name=words["submit"], within=".ready")
    page.wait_for_url("**/review/")
    key = page.url.split("/catalogue/")[1].split("/")[0]
    review = f"/{language}/catalogue/{key}/review/"

    reviewer = visit(width=width, language=language)
    theirs = enter(
        reviewer, invite(f"rita-{tag}@example.org", "--reviewer", "--language", language), words["enter"]
    )
    theirs.get_by_role("link", name=title).first.click()
    theirs.locator("#v-summary details.comment > summary").click()
    theirs.fill("#c-summary", "Since when do they sell together?")
    theirs.locator("#v-summary").get_by_role("button", name=words["send"]).click()
    pictures(reviewer, "writing-review")
    accessible(theirs)
    theirs.fill("#reason", "One question is open; see the comment at the summary.")
    reviewer.click(role="button", name=words["changes"], within=".decide")

    manager.open(review)
    pictures(manager, "writing-sent-back")
    page.locator("#v-summary details.comment > summary", has_text=words["answer"]).click()
    page.locator("#v-summary textarea").first.fill("Since 2019; the summary says so now.")
    page.locator("#v-summary").get_by_role("button", name=words["send answer"]).click()
    page.goto(f"{manager.site}/{language}/catalogue/{key}/edit/")
    page.fill("#f-summary", "Forty firms of the valley share a laboratory and have sold abroad together since 2019.")
    manager.click(role="button", name=words["save"], within=".ready")
    page.goto(f"{manager.site}{review}")
    manager.click(role="button", name=words["again"], within="main")

    reviewer.open(review)
    expect(theirs.locator("#v-summary")).to_contain_text("Since 2019")
    theirs.fill("#reason", "The question is answered and the source bears it out.")
    reviewer.click(role="button", name=words["approve"], within=".decide", exact=True)
    theirs.wait_for_url(f"**/catalogue/{key}/")
    reviewer.check()

    visitor = visit(width=width, language=language)
    visitor.open(f"/{language}/catalogue/{key}/")
    expect(visitor.page.locator("h1")).to_have_text(title)
    expect(visitor.page.locator("main")).to_contain_text("since 2019")
    pictures(visitor, "writing-published")
    page.goto(f"{manager.site}/{language}/catalogue/{key}/history/")
    pictures(manager, "writing-history")
    accessible(page)
    page.goto(f"{manager.site}/{language}/catalogue/{key}/translate/{'it' if language == 'en' else 'en'}/")
    pictures(manager, "writing-translate")
    accessible(page)
    page.goto(f"{manager.site}/{language}/catalogue/translations/")
    pictures(manager, "writing-translations")
    manager.check()
