"""An officer comes back after a refresh: her region's page says that there are new data, and leads to what changed in
the table, to each answer before and now, and to the pin that turned."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from distretto.evidence.dataset import Break, Vintage
from vintages import Row, later_vintage

from .accessibility import accessible
from .conftest import ROOT, Visit, _environment
from .test_catalogue_writing import enter
from .test_whole_cycle import fill, path_of, pinned_to, pressed, send, without_leather

WORDS = {
    "en": {
        "see": "See what changed for Marche", "changed": "Conclusion changed", "same": "Before and now:",
        "data": "Structural business statistics by region", "came": "One figure came, one went",
        "leather": "Leather and footwear", "breaks": "Series that begin anew",
        "band": "With them the conclusion changed.", "before": "Before: Leather and footwear", "what": "What changed",
    },
    "it": {
        "see": "Guarda che cosa è cambiato: Marche", "changed": "Conclusione cambiata", "same": "Prima e ora:",
        "data": "Statistiche strutturali sulle imprese per regione", "came": "Una cifra è arrivata, una è sparita",
        "leather": "Pelle e calzature", "breaks": "Serie che ricominciano",
        "band": "Con questi la conclusione è cambiata.", "before": "Prima: Pelle e calzature",
        "what": "Che cosa è cambiato",
    },
}  # fmt: skip
OF = ("persons_employed", "ITI3", 2015)


def changed(row: Row) -> Row | None:
    """Leather a hundredth of what it was, one figure gone, and one that was missing."""
    if (row["indicator"], row["geo"], row["time"]) == OF:
        if row["industry"] == "N82":
            return None
        if row["industry"] == "C21":
            return {**row, "value": 120.0, "status": "published"}
    return without_leather(row)


@pytest.fixture
def come(home: Path) -> Iterator[Callable[[], Vintage]]:
    """Let the later vintage come into the home, as a fetch does while the server runs; it goes with the test."""
    made: list[Vintage] = []

    def comes() -> Vintage:
        anew = Break("ITI2", 2015, ("ITI1",), "border_moved")
        made.append(later_vintage(home, "sbs_regional", changed, breaks=(anew,)))
        subprocess.run([sys.executable, "-m", "distretto", "pins", "check"], cwd=ROOT, env=_environment(home),
                       check=True, timeout=120, capture_output=True)  # fmt: skip
        return made[0]

    yield comes
    for one in made:
        assert one.path is not None
        shutil.rmtree(one.path.parent)


def test_an_officer_sees_what_new_data_changed(
    visit: Callable[..., Visit], invite: Callable[..., str], come: Callable[[], Vintage]
) -> None:
    officer = visit()
    page = enter(officer, invite("officer-new-data@example.org", "--language", "en"), "Sign in")
    officer.open("/en/groups/new/")
    fill(page, title="Yards and shoes")
    send(page, "Open a group")
    officer.open(f"/en{path_of(page).removesuffix('members/')}proposals/new/")
    fill(page, title="A school for lasts", problem="Nobody learns it.", measure="One school.")
    pressed(page, page.locator("main button[name=act][value=bring]"))
    pinned_to(officer, path_of(page))
    officer.open("/en/regions/ITI3/")
    expect(page.locator("h1")).to_contain_text("Marche")
    expect(page.locator(".new-data")).to_have_count(0)

    version = come().version
    walked(officer, "en", version)
    officer.open("/en/account/waits/")
    page.locator("main a[href*='/pins/']").first.click()
    expect(page.locator(".then-now").first).to_be_visible()
    expect(page.locator("main")).to_contain_text(version)
    officer.picture("new-data-5-pin")
    accessible(page)
    officer.check()

    walked(visit(width=390, language="it"), "it", version)


def walked(reader: Visit, language: str, version: str) -> None:
    """From the region's page to what changed in its answers, in one of them, and in the table."""
    words, page = WORDS[language], reader.open(f"/{language}/regions/ITI3/")

    def seen(name: str) -> None:
        reader.picture(f"new-data-{name}")
        if reader.width < 500:
            accessible(page)
        reader.check()

    expect(page.locator(".new-data")).to_contain_text(words["data"])
    seen("1-area")
    reader.click(role="link", name=words["see"])
    turned = page.locator(".refreshed .turned", has_text=words["leather"])
    expect(turned.first).to_contain_text(words["changed"])
    expect(turned.locator(".then").first).to_contain_text("2023-06")
    expect(page.get_by_text(words["same"], exact=True).first).to_be_visible()
    seen("2-answers")
    reader.click(role="link", name="Marche", within=".refreshed .turned:has(a[href*='specialisation/profile'])")
    expect(page.locator(".new-data")).to_contain_text(words["band"])
    expect(page.locator(".new-data")).to_contain_text(words["before"])
    seen("3-answer")
    reader.click(role="link", name=words["what"], within=".new-data")
    changes = page.locator(".changes")
    expect(changes).to_contain_text(version)
    expect(changes).to_contain_text(words["came"])
    expect(changes.get_by_role("row", name=words["leather"])).not_to_have_count(0)
    expect(changes.get_by_role("heading", name=words["breaks"])).to_be_visible()
    seen("4-data")
