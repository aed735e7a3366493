"""A coordinator opens a group, lets a member in, plans a meeting, takes what is open into its agenda and notes what
came of it; the member, on her telephone and in Italian, is told of each."""

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


def test_a_group_is_opened_and_meets(visit: Callable[..., Visit], invite: Callable[..., str]) -> None:
    coordinator, member = visit(), visit(width=390, language="it", color_scheme="dark")
    page = enter(coordinator, invite("coordinator-rooms@example.org", "--language", "en"), "Sign in")
    hers = enter(member, invite("member-rooms@example.org", "--language", "it"), "Accedi")

    coordinator.open("/en/")
    coordinator.click(role="link", name="Groups", within="header")
    seen(coordinator, "groups")
    coordinator.click(role="link", name="Open a group", within="main")
    page.fill("#title", "Electric boats on both shores")
    page.fill("#about", "Which measures help boatyards to take up electric drives?")
    coordinator.click(role="button", name="Open a group", within="main")
    page.wait_for_url("**/members/")
    address = "/" + page.url.split("/en/")[1].removesuffix("members/")

    member.open(f"/it{address}")
    seen(member, "group-outside")
    member.click(role="link", name="Chiedi di partecipare")
    hers.fill("#note", "Conosco i cantieri.")
    member.click(role="button", name="Invia la richiesta")
    coordinator.open("/en/account/waits/")
    coordinator.click(role="link", name="asks to take part", within="main")
    seen(coordinator, "group-members")
    coordinator.click(role="button", name="Let in", exact=True)

    coordinator.open(f"/en{address}discussion/new/")
    page.fill("#title", "Who pays for the charging points?")
    page.fill("#text", "The harbours say that the yards should.")
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url("**/discussion/*/")

    coordinator.open(f"/en{address}meetings/new/")
    page.fill("#title", "First meeting")
    page.fill("#day", "2040-05-10")
    page.fill("#starts", "10:00")
    page.fill("#ends", "12:00")
    page.select_option("#time_zone", "Europe/Rome")
    coordinator.click(role="button", name="Plan a meeting", within="main")
    page.wait_for_url("**/meetings/*/")
    meeting = page.url.split("/en/")[1]
    coordinator.click(role="link", name="Draft an agenda from what is open")
    expect(page.locator("#item-1")).to_have_value("Still to answer: Who pays for the charging points?")
    seen(coordinator, "agenda-draft")
    page.fill("#item-1", "Who pays for the charging points")
    coordinator.click(role="button", name="Take these into the agenda")
    seen(coordinator, "meeting")

    member.open("/it/account/notices/")
    seen(member, "notices")
    member.click(role="button", name="Riunione convocata: First meeting")
    hers.wait_for_url("**/meetings/*/")
    expect(hers.locator(".agenda")).to_contain_text("Who pays for the charging points")
    member.click(role="button", name="Sì", exact=True)
    expect(hers.locator(".who-comes")).to_contain_text("1 persona partecipa")
    seen(member, "meeting")

    coordinator.open(f"/en/{meeting}notes/")
    page.fill("#text", "# Decided\n\nThe harbours are asked first.")
    coordinator.click(role="button", name="Save", exact=True)
    expect(page.locator("#notes")).to_contain_text("The harbours are asked first.")
    member.open(f"/it{address}")
    expect(hers.locator(".happened")).to_contain_text("ha scritto il verbale di una riunione")
    seen(member, "group")
