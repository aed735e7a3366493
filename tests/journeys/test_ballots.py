"""A group votes by majority judgement, the member with the keyboard alone and on her telephone; all having voted it is
closed, decided, recommended, and the addressee replies by the link."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import expect

from .accessibility import accessible
from .conftest import Visit
from .test_catalogue_writing import enter


def seen(reader: Visit, name: str) -> None:
    """Keep the picture, and see that the page is sound."""
    reader.picture(name)
    accessible(reader.page)
    reader.check()


def test_a_ballot_becomes_a_recommendation_and_is_replied_to(
    visit: Callable[..., Visit], invite: Callable[..., str]
) -> None:
    coordinator, member = visit(), visit(width=390, language="it", color_scheme="dark")
    page = enter(coordinator, invite("coordinator-votes@example.org", "--language", "en"), "Sign in")
    hers = enter(member, invite("member-votes@example.org", "--language", "it"), "Accedi")
    coordinator.open("/en/groups/new/")
    page.fill("#title", "Testing facilities on both shores")
    coordinator.click(role="button", name="Open a group", within="main")
    page.wait_for_url("**/members/")
    address = "/" + page.url.split("/en/")[1].removesuffix("members/")
    member.open(f"/it{address}ask/")
    member.click(role="button", name="Invia la richiesta")
    coordinator.open(f"/en{address}members/")
    coordinator.click(role="button", name="Let in", exact=True)

    coordinator.open(f"/en{address}ballots/")
    seen(coordinator, "ballots-none")
    coordinator.click(role="link", name="New ballot")
    page.fill("#title", "Which measure goes first?")
    page.check("input[name=method][value=majority]")
    page.fill("#options", "Shared testing\nVouchers")
    coordinator.click(role="button", name="Prepare the ballot")
    seen(coordinator, "ballot-prepared")
    coordinator.click(role="link", name="Open the ballot")
    seen(coordinator, "ballot-open")
    coordinator.click(role="button", name="Open the ballot")
    ballot = "/" + page.url.split("/en/")[1]

    member.open(f"/it{ballot}")
    seen(member, "ballot-paper")
    for number, downs in ((0, 1), (1, 2)):
        hers.locator(f"input[name=option-{number}]").first.focus()
        for _ in range(downs):
            hers.keyboard.press("ArrowRight")
    code = hers.input_value("#receipt")
    hers.locator("form.paper button[type=submit]").first.focus()
    hers.keyboard.press("Enter")
    expect(hers.locator(".receipt .code")).to_have_text(code)
    expect(hers.locator(".lead")).to_have_text("Shared testing: molto buono; Vouchers: buono")
    seen(member, "ballot-voted")
    coordinator.open(f"/en{ballot}")
    expect(page.locator("main")).to_contain_text("1 of 2 have voted")
    coordinator.click(role="button", name="Abstain")
    coordinator.open(f"/en{ballot}do/close/")
    coordinator.click(role="button", name="Close the ballot")
    expect(page.locator(".answer")).to_have_text("Decided: Shared testing.")
    seen(coordinator, "ballot-result")
    member.open(f"/it{ballot}votes/")
    hers.fill("#code", code.lower())
    member.click(role="button", name="Cerca")
    expect(hers.locator(".found-vote")).to_contain_text("Il tuo voto è stato contato")
    seen(member, "ballot-votes")

    coordinator.click(role="link", name="See the decision")
    coordinator.click(role="link", name="Draft a recommendation")
    page.fill("#addressee", "the managing authorities")
    page.fill("#problem", "Members name testing as the service they lack.")
    coordinator.click(role="button", name="Save the draft")
    seen(coordinator, "recommendation-draft")
    coordinator.click(role="link", name="Publish", exact=True)
    coordinator.click(role="button", name="Publish", exact=True)
    page.wait_for_url("**/recommendations/*/")
    link = page.input_value("#link")
    recommended = "/" + page.url.split("/en/")[1]
    seen(coordinator, "recommendation")

    addressee = visit(width=390, language="en")
    addressee.open("/" + link.split("/", 3)[3])
    addressee.page.check("input[name=answer][value=in_part]")
    addressee.page.fill("#why", "Half of it, from 2041 on.")
    addressee.page.fill("#in_name", "The managing authorities")
    seen(addressee, "recommendation-reply")
    addressee.click(role="button", name="Send the reply")
    expect(addressee.page.locator("#reply")).to_contain_text("Accepted in part")
    seen(addressee, "recommendation-replied")
    member.open("/it/recommendations/")
    seen(member, "recommendations")
    member.open(f"/it{recommended}")
    expect(hers.locator("#reply")).to_contain_text("Accolta in parte")
