"""The whole cycle with several accounts: a finding is pinned and discussed, becomes a proposal, is amended, consulted
by link, put to a ballot, decided, recommended, replied to, piloted and monitored; then the business statistics come in
a new vintage, the pin turns, its owner is told and answers the mark, and the S3 input pack is issued."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from vintages import Row, later_vintage

from .accessibility import accessible
from .conftest import ROOT, Visit, _environment
from .test_catalogue_writing import enter

FINDING = "/en/specialisation/profile/?region=ITI3"


def seen(reader: Visit, name: str) -> None:
    """Keep the picture, and see that the page is sound."""
    reader.picture(f"cycle-{name}")
    accessible(reader.page)
    reader.check()


def fill(page: Page, **fields: str) -> None:
    for name, text in fields.items():
        page.fill(f"main [name={name}]", text)


def send(page: Page, name: str) -> None:
    """Press the button of that name, whatever page follows."""
    pressed(page, page.locator("main").get_by_role("button", name=name, exact=True))


def pressed(page: Page, button: Locator) -> None:
    """Press a button and wait for the page that follows."""
    with page.expect_navigation():
        button.first.click()


def day(ahead: int) -> str:
    return (datetime.now(UTC).date() + timedelta(days=ahead)).isoformat()


def path_of(page: Page) -> str:
    return "/" + page.url.split("/en/", 1)[1].split("?")[0].split("#")[0]


def test_from_a_finding_to_the_strategy_document(
    visit: Callable[..., Visit], invite: Callable[..., str], home: Path
) -> None:
    leads, speaks = visit(), visit(width=390)
    page = enter(leads, invite("leads-cycle@example.org", "--language", "en"), "Sign in")
    hers = enter(speaks, invite("speaks-cycle@example.org", "--language", "en"), "Sign in")
    leads.open("/en/groups/new/")
    fill(page, title="Greener clusters in Marche")
    send(page, "Open a group")
    group = path_of(page).removesuffix("members/")
    speaks.open(f"/en{group}ask/")
    send(hers, "Send the request")
    leads.open(f"/en{group}members/")
    send(page, "Let in")

    proposal = proposed(speaks, leads, group)
    pinned_to(speaks, proposal)
    consulted(leads, visit(), group, proposal)
    recommended = decided(leads, speaks, group, proposal)
    replied(visit(), leads, recommended)
    monitored(leads, group, recommended)

    told = turned(speaks, home)
    assert told == f"/pins{proposal.replace(group + 'proposals/', '/proposal:')}"
    leads.open("/en/ledger/")
    page.select_option("#kind", "pack")
    fill(page, area="ITI3")
    send(page, "Issue")
    seen(leads, "pack-ledger")
    printed = leads.context.request.get(f"{leads.site}/en{path_of(page)}today.pdf")
    pack = " ".join(one.extract_text() for one in PdfReader(io.BytesIO(printed.body())).pages)
    assert "Marche" in pack
    assert "meeting place" in pack


def proposed(speaks: Visit, leads: Visit, group: str) -> str:
    """The member opens a discussion and brings a proposal; the coordinator amends it, and she takes that in."""
    page, other = speaks.page, leads.page
    speaks.open(f"/en{group}discussion/new/")
    fill(page, title="Shoes are not enough", text="Who looks after green boats?")
    pressed(page, page.locator("main form button[type=submit]"))
    leads.open(f"/en{path_of(page)}")
    other.fill("main form [name=text]", "Nobody does. Bring a proposal.")
    pressed(other, other.locator("main form:has([name=text]) button[type=submit]"))

    speaks.open(f"/en{group}proposals/new/")
    fill(page, title="A meeting place for green boatyards", problem="The yards do not meet.",
         measure="One meeting place for the yards.")  # fmt: skip
    seen(speaks, "proposal-form")
    pressed(page, page.locator("main button[name=act][value=bring]"))
    proposal = path_of(page)
    leads.open(f"/en{proposal}amend/")
    fill(other, measure="One meeting place for the yards and their suppliers.", why="Suppliers are half of it.")
    send(other, "Suggest it")
    speaks.open(f"/en{path_of(other)}")
    seen(speaks, "amendment")
    pressed(page, page.locator("main button[name=act][value=accept]"))
    speaks.open(f"/en{proposal}")
    expect(page.locator("main")).to_contain_text("yards and their suppliers")
    return proposal


def pinned_to(speaks: Visit, proposal: str) -> None:
    """She pins the finding to her proposal from its page."""
    page = speaks.open(FINDING)
    page.locator("a[href*='/pin/?finding=']").first.click()
    page.select_option("#about", f"proposal:{proposal.rstrip('/').rsplit('/', 1)[1]}")
    fill(page, note="We live by shoes; the proposal is for what comes beside.")
    send(page, "Pin")
    expect(page.locator("main")).to_contain_text("We live by shoes")
    seen(speaks, "proposal-pinned")


def consulted(leads: Visit, guest: Visit, group: str, proposal: str) -> None:
    """The coordinator consults on it; somebody without an account comes by the link and votes."""
    page, other = leads.page, guest.page
    leads.open(f"/en{group}consultations/new/?about=proposal:{proposal.rstrip('/').rsplit('/', 1)[1]}")
    fill(page, title="Where should the yards meet?", day=day(9), clock="18:00",
         statements="At the harbour.\nAt the university.\nOnline is enough.")  # fmt: skip
    page.check("[name=by_link]")
    send(page, "Keep it, and open it later")
    leads.click(role="link", name="Open the consultation", within="main")
    send(page, "Open the consultation")
    consultation, link = path_of(page), page.input_value("#link")
    guest.open("/" + link.split("/", 3)[3])
    for choice in ("agree", "disagree", "pass"):
        pressed(other, other.locator(f"button[value={choice}]"))
    expect(other.locator("#statement")).not_to_contain_text("Online is enough")
    seen(guest, "consulted")
    leads.open(f"/en{consultation}do/close/")
    send(page, "Close it now")
    leads.open(f"/en{consultation}results/")
    seen(leads, "consultation-results")


def decided(leads: Visit, speaks: Visit, group: str, proposal: str) -> str:
    """Both consent, the ballot is closed, and what was decided becomes a recommendation."""
    page, hers = leads.page, speaks.page
    leads.open(f"/en{group}ballots/new/?about=proposal:{proposal.rstrip('/').rsplit('/', 1)[1]}")
    fill(page, title="A meeting place for green boatyards")
    page.check("input[name=method][value=consent]")
    send(page, "Prepare the ballot")
    leads.click(role="link", name="Open the ballot", within="main")
    send(page, "Open the ballot")
    ballot = path_of(page)
    for reader in (leads, speaks):
        reader.open(f"/en{ballot}")
        reader.page.check("input[name=choice][value=consent]")
        send(reader.page, "Cast the vote")
    expect(hers.locator(".receipt .code")).to_be_visible()
    leads.open(f"/en{ballot}do/close/")
    send(page, "Close the ballot")
    leads.click(role="link", name="See the decision")
    leads.click(role="link", name="Draft a recommendation")
    fill(page, addressee="the harbours", problem="The yards do not meet.",
         measure="One meeting place for the yards and their suppliers.")  # fmt: skip
    send(page, "Save the draft")
    leads.click(role="link", name="Publish", within="main", exact=True)
    send(page, "Publish")
    page.wait_for_url("**/recommendations/*/")
    return path_of(page)


def replied(addressee: Visit, leads: Visit, recommended: str) -> None:
    """The addressee accepts it by the link."""
    link = leads.open(f"/en{recommended}").input_value("#link")
    page = addressee.open("/" + link.split("/", 3)[3])
    page.check("input[name=answer][value=accepted]")
    fill(page, why="The old customs house is free.", in_name="The harbours")
    send(page, "Send the reply")
    expect(page.locator("#reply")).to_contain_text("Accepted")


def monitored(leads: Visit, group: str, recommended: str) -> None:
    """The coordinator starts a pilot from it, says what is measured, and reports of it: the light is computed."""
    page = leads.open(f"/en{recommended}")
    page.locator("main a[href*='/pilots/new/']").first.click()
    fill(page, title="The customs house", starts_on=day(-300), ends_on=day(300))
    pressed(page, page.locator("main form button[type=submit]"))
    pilot = path_of(page)
    leads.open(f"/en{pilot}indicator/")
    fill(page, name="Yards that came", unit="yards", baseline="0", baseline_on=day(-300), target="20",
         target_on=day(300))  # fmt: skip
    pressed(page, page.locator("main form button[type=submit]"))
    leads.open(f"/en{pilot}report/")
    page.locator("main input[name^=value-]").fill("11")
    fill(page, source="The list at the door")
    pressed(page, page.locator("main form button[type=submit]"))
    leads.open(f"/en{pilot}")
    expect(page.locator("#indicators ~ *, section[aria-labelledby=indicators]").first).to_contain_text("11")
    seen(leads, "pilot")


def turned(speaks: Visit, home: Path) -> str:
    """A new vintage comes in which leather is small: the pin turns, she is told why, and answers the mark."""
    page = speaks.page
    vintage = later_vintage(home, "sbs_regional", without_leather)
    assert vintage.path is not None
    try:
        subprocess.run([sys.executable, "-m", "distretto", "pins", "check"], cwd=ROOT, env=_environment(home),
                       check=True, timeout=120, capture_output=True)  # fmt: skip
        speaks.open("/en/account/waits/")
        seen(speaks, "waits")
        page.locator("main a[href*='/pins/']").first.click()
        told = path_of(page)
        expect(page.locator(".then-now").first).to_be_visible()
        expect(page.locator("main")).to_contain_text("Leather and footwear")
        expect(page.locator("main")).to_contain_text(vintage.version)
        seen(speaks, "pin-turned")
        page.check("input[name=answer][value=stands]")
        fill(page, why="Shoes are fewer now: it is needed all the more.")
        page.locator("main .mark-form button[type=submit]").click()
        expect(page.locator(".mark-answer")).to_contain_text("needed all the more")
        seen(speaks, "mark-answered")
        speaks.open("/en/regions/ITI3/new-data/")
        expect(page.locator("main")).to_contain_text("Conclusion changed")
        seen(speaks, "new-data")
    finally:
        shutil.rmtree(vintage.path.parent)
    return told


def without_leather(row: Row) -> Row:
    """The Marche with a hundredth of its jobs in leather, a synthetic figure."""
    if (row["indicator"], row["geo"], row["industry"]) == ("persons_employed", "ITI3", "C15") and row["value"]:
        return {**row, "value": round(float(str(row["value"])) / 100)}
    return row
