"""A member knows more of a record than its editors: she suggests it, they take a part over, readers find it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from .conftest import Visit
from .test_catalogue_writing import accessible, enter, pictures

WORDS = {
    "en": {
        "enter": "Sign in", "add": "Add what you know", "on": "Go on", "send": "Send the suggestion",
        "take": "Take over what is ticked", "submit": "Submit for review", "approve": "Approve",
        "partly": "Partly taken over", "told": "your suggestion was partly taken over", "version": "Version 2",
        "from": "From a suggestion", "save organisation": "Save", "history": "History",
    },
    "it": {
        "enter": "Accedi", "add": "Aggiungi quello che sai", "on": "Prosegui", "send": "Invia la proposta",
        "take": "Accogli ciò che è selezionato", "submit": "Invia in revisione", "approve": "Approva",
        "partly": "Accolta in parte", "told": "la tua proposta è stata accolta in parte", "version": "Versione 2",
        "from": "Da una proposta", "save organisation": "Salva", "history": "Cronologia",
    },
}  # fmt: skip


def published(editor: Visit, reviewer: Visit, words: dict[str, str], title: str, language: str) -> str:
    """A tool of the editor's organisation, written in its form and approved: its key."""
    page = editor.page
    page.goto(f"{editor.site}/{language}/organisations/new/")
    page.fill("#name", f"Office of {title}")
    page.fill("#regions", "Marche")
    editor.click(role="button", name=words["save organisation"], within="main", exact=True)
    page.goto(f"{editor.site}/{language}/catalogue/new/tool/")
    page.fill("#f-title", title)
    page.fill("#f-summary", "A list of laboratories that firms can book for a day.")
    page.fill("#f-regions", "ITI3")
    page.press("#f-regions", "Enter")
    page.locator("#f-themes input[value=innovation]").check()
    page.fill("#f-sources-0-title", "List of laboratories")
    page.fill("#f-sources-0-publisher", "Office of the valley")
    editor.click(role="button", name=words["submit"], within=".ready")
    page.wait_for_url("**/review/")
    key = page.url.split("/catalogue/")[1].split("/")[0]
    approve(reviewer, words, key, language)
    return key


def approve(reviewer: Visit, words: dict[str, str], key: str, language: str) -> None:
    reviewer.open(f"/{language}/catalogue/{key}/review/")
    reviewer.page.fill("#reason", "The source bears out what is said here.")
    reviewer.click(role="button", name=words["approve"], within=".decide", exact=True)
    reviewer.page.wait_for_url(f"**/catalogue/{key}/")


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_a_member_suggests_and_an_editor_takes_a_part_over(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words, tag = WORDS[language], f"{language}{width}"
    editor, reviewer = visit(width=width, language=language), visit(width=width, language=language)
    enter(editor, invite(f"edith-{tag}@example.org", "--language", language), words["enter"])
    enter(reviewer, invite(f"rosa-{tag}@example.org", "--reviewer", "--language", language), words["enter"])
    key = published(editor, reviewer, words, f"Laboratories {tag}", language)

    visitor = visit(width=width, language=language)
    visitor.open(f"/{language}/catalogue/{key}/")
    visitor.click(role="link", name=words["add"])
    visitor.page.wait_for_url("**/accounts/login/**")
    assert f"/catalogue/{key}/suggest/" in visitor.page.url.replace("%2F", "/")

    member = visit(width=width, language=language)
    page = enter(member, invite(f"mara-{tag}@example.org", "--language", language), words["enter"])
    member.open(f"/{language}/catalogue/{key}/")
    member.click(role="link", name=words["add"])
    pictures(member, "suggesting-choose")
    accessible(page)
    for name in ("start", "summary"):
        page.check(f"input[name=field][value={name}]")
    member.click(role="button", name=words["on"])
    member.click(role="button", name=words["send"], within=".ready")
    expect(page.locator("#problems")).to_be_visible()
    pictures(member, "suggesting-faults")
    page.fill("#f-start", "2021")
    page.fill("#f-summary", "A list of forty laboratories that firms can book for a day.")
    page.fill("#f-sources-0-title", "Annual report 2025")
    page.fill("#f-sources-0-publisher", "Chamber of commerce")
    page.check("input[name=_credited]")
    pictures(member, "suggesting-form")
    accessible(page)
    member.click(role="button", name=words["send"], within=".ready")
    page.wait_for_url("**/suggestions/*/")
    pictures(member, "suggesting-sent")
    suggestion = page.url.removeprefix(member.site)

    theirs = editor.open(f"/{language}/account/")
    theirs.locator("#suggestions + ul a").first.click()
    theirs.uncheck("input[name=take][value=summary]")
    theirs.fill("#reason", "The report does not say how many laboratories there are.")
    pictures(editor, "suggesting-decide")
    accessible(theirs)
    editor.click(role="button", name=words["take"])
    theirs.wait_for_url("**/review/")
    editor.click(role="button", name=words["submit"], within="main")
    approve(reviewer, words, key, language)

    member.open(f"/{language}/account/news/")
    expect(page.locator("main")).to_contain_text(words["told"])
    pictures(member, "suggesting-news")
    member.open(suggestion)
    expect(page.locator("main")).to_contain_text(words["partly"])
    expect(page.locator("main")).to_contain_text("how many laboratories")
    pictures(member, "suggesting-became")

    visitor.open(f"/{language}/catalogue/{key}/")
    visitor.click(role="link", name=words["history"], within="main", exact=True)
    expect(visitor.page.locator("main")).to_contain_text(words["version"])
    expect(visitor.page.locator("#happened + ol")).to_contain_text(words["from"])
    assert "forty laboratories" not in visitor.page.locator("main").inner_text()
    pictures(visitor, "suggesting-history")
    accessible(visitor.page)
    visitor.open(f"/{language}/catalogue/{key}/?version=1")
    expect(visitor.page.locator(".band")).to_contain_text("1")
    pictures(visitor, "suggesting-old-version")
    for reader in (editor, reviewer, member, visitor):
        reader.check()
