"""An officer assesses her region's cluster policy, leaves, comes back, is refused, hands in; a year on she compares."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Page, expect

from .conftest import Visit
from .test_catalogue_writing import accessible, enter, pictures

ENTER, APPROVE, REFUSED = "Sign in", "Approve", "A score needs a reason"
LENSES = ("past", "present", "visions", "parallel")


def begin(page: Page, officer: Visit) -> None:
    page.goto(f"{officer.site}/en/catalogue/new/assessment/guided/")
    page.fill("#region", "Molise")
    page.locator("input[name=themes][value=innovation]").check()
    page.locator("main").get_by_role("button", name="Begin").click()
    page.locator("#earlier, #questions").first.wait_for()
    if page.locator("#earlier").count():
        pictures(officer, "assessment-earlier")
        page.locator("main").get_by_role("button", name="Begin").click()
    page.wait_for_url("**/assess/past/")


def go_on(page: Page, to: str) -> None:
    page.locator(".ready").get_by_role("button", name="Next").click()
    page.wait_for_url(f"**/assess/{to}/")


def score(page: Page, points: int, reason: str) -> None:
    page.locator(f"input[name='score.innovation'][value='{points}']").check()
    page.fill("#f-reason-innovation", reason)


def about_it(page: Page, title: str, day: str) -> str:
    page.fill("#f-title", title)
    page.fill("#f-summary", "How the cluster policy stands, lens by lens, in the eyes of those who answered.")
    page.fill("#f-answered_by", "Synthetic: two officials")
    page.fill("#f-assessed_on", day)
    page.fill("#f-sources-0-title", "Synthetic minutes")
    page.fill("#f-sources-0-publisher", "Synthetic office")
    return page.url.split("/catalogue/")[1].split("/")[0]


def hand_in(page: Page, reviewer: Visit, key: str) -> None:
    page.locator(".ready button[name=submit]").click()
    page.wait_for_url("**/review/")
    theirs = reviewer.open(f"/en/catalogue/{key}/review/")
    theirs.fill("#reason", "Every score has its reason, and the minutes bear it out.")
    reviewer.click(role="button", name=APPROVE, within=".decide", exact=True)
    theirs.wait_for_url(re.compile(f"/catalogue/{key}/$"))


def test_an_officer_assesses_and_compares_a_year_on(
    visit: Callable[..., Visit], invite: Callable[..., str]
) -> None:
    officer, reviewer = visit(), visit()
    page = enter(officer, invite("olga@example.org"), ENTER)
    enter(reviewer, invite("rolf@example.org", "--reviewer"), ENTER)
    begin(page, officer)
    pictures(officer, "assessment-past")
    accessible(page)
    page.locator("input[name='score.innovation'][value='2']").check()
    page.fill("#f-past", "Two programmes, one of them evaluated.")
    page.locator(".ready").get_by_role("button", name="Next").click()
    expect(page.locator("#problems")).to_contain_text(REFUSED)
    pictures(officer, "assessment-refused")
    page.fill("#f-reason-innovation", "Few firms took part")
    page.locator("button[name=attach]").first.click()
    expect(page.locator(".pins li")).to_have_count(1)
    address = page.url.split("#")[0]
    page.locator(".ready").get_by_role("button", name="Save and leave").click()
    page.wait_for_url(re.compile("/account/"))

    page.goto(address)
    assert page.input_value("#f-reason-innovation") == "Few firms took part"
    for lens, following in zip(LENSES, (*LENSES[1:], "about"), strict=True):
        if lens != "past":
            score(page, 3, f"Reason for {lens}")
        go_on(page, following)
    key = about_it(page, "Synthetic assessment", "2025-05-02")
    pictures(officer, "assessment-about")
    go_on(page, "summary")
    pictures(officer, "assessment-summary")
    accessible(page)
    hand_in(page, reviewer, key)

    begin(page, officer)
    expect(page.locator(".then")).to_be_visible()
    score(page, 4, "More firms took part")
    pictures(officer, "assessment-then")
    go_on(page, "present")
    page.locator("button[name=go][value=about]").first.click()
    second = about_it(page, "Synthetic assessment, second", "2026-05-02")
    go_on(page, "summary")
    hand_in(page, reviewer, second)
    officer.open(f"/en/catalogue/{second}/")
    pictures(officer, "assessment-record")
    accessible(page)
    page.locator("main").get_by_role("link", name="Compare with the earlier one").click()
    expect(page.locator(".difference").first).to_contain_text("2 lower than the first")
    pictures(officer, "assessment-compared")
    accessible(page)
    page.locator("main").get_by_role("link", name="Open as a finding").click()
    pictures(officer, "assessment-finding")

    reader = visit(width=390, language="it")
    compared = f"assessments/?record={second}&record={key}"
    for place, name in ((f"{second}/", "record"), (compared, "compared")):
        reader.open(f"/it/catalogue/{place}")
        pictures(reader, f"assessment-{name}")
    officer.open(f"/it/catalogue/{second}/assess/visions/")
    pictures(officer, "assessment-visions")
