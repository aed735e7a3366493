"""An importer brings 500 rows with 12 mistakes, reads the dry run, mends them, imports, and takes it all back."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping

import pytest
from playwright.sync_api import Page, expect

from .accessibility import accessible
from .conftest import Visit

WORDS = {
    "en": {
        "enter": "Sign in", "mine": "My imports", "check": "Check the file", "wrong": "12 things are wrong",
        "mended": "Choose the mended file", "clean": "Nothing is wrong. New: 500.", "import": "Import 500 rows",
        "came": "500 records came in.", "undo": "Undo this import", "yes": "Yes, undo it",
        "list": "This list as CSV",
    },
    "it": {
        "enter": "Accedi", "mine": "Le mie importazioni", "check": "Controlla il file", "wrong": "ci sono 12 errori",
        "mended": "Scegliere il file corretto", "clean": "Nessun errore. Nuove: 500.", "import": "Importa 500 righe",
        "came": "Sono entrate 500 schede.", "undo": "Annulla questa importazione", "yes": "Sì, annulla",
        "list": "Questo elenco in CSV",
    },
}  # fmt: skip
HEADINGS = ("title", "summary", "regions", "themes", "instruments", "start", "budget", "sources")
MISTAKES: Mapping[int, tuple[str, str]] = {
    17: ("regions", "Atlantis"), 41: ("themes", "inovations"), 68: ("instruments", "vaucher"),
    99: ("start", "2021-02-30"), 140: ("budget", "a lot"), 183: ("title", "x"),
    222: ("sources", '[{"title": "broken"'), 270: ("budget", "-5"),
    311: ("instruments", "PI999"), 366: ("sources", "Only a title"), 404: ("summary", "Too short"),
    451: ("start", "soon"),
}  # fmt: skip
"""By the number of the synthetic policy: the column and the value that is wrong."""


def synthetic(tag: str, mistakes: Mapping[int, tuple[str, str]]) -> bytes:
    """500 synthetic policies as a CSV file with semicolons."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=";")
    writer.writerow(HEADINGS)
    for number in range(500):
        row = {
            "title": f"Synthetic policy {number} {tag}", "summary": "A synthetic policy that this journey brings in.",
            "regions": "Marche; EL", "themes": "innovation", "instruments": "PI014", "start": "2021",
            "budget": "1.200.000,50", "sources": "A synthetic source|Nobody|2021",
        }  # fmt: skip
        if number in mistakes:
            column, value = mistakes[number]
            row[column] = value
        writer.writerow([row[name] for name in HEADINGS])
    return buffer.getvalue().encode("utf-8-sig")


def choose(page: Page, data: bytes, check: str) -> None:
    page.set_input_files("#file", {"name": "synthetic_policies.csv", "mimeType": "text/csv", "buffer": data})
    page.select_option("#kind", "policy")
    page.get_by_role("button", name=check).click()


@pytest.mark.parametrize(("language", "width"), [("en", 1280), ("it", 390)])
def test_500_rows_with_12_mistakes(
    visit: Callable[..., Visit], invite: Callable[..., str], language: str, width: int
) -> None:
    words, tag = WORDS[language], f"{language}{width}"
    importer = visit(width=width, language=language)
    page = importer.open(invite(f"importer-{tag}@example.org", "--language", language))
    importer.click(role="button", name=words["enter"], within="main", exact=True)
    page.locator("main a[href$='/account/']").click()  # a password can wait
    page.wait_for_url("**/account/")
    importer.click(role="link", name=words["mine"], within="main")
    importer.picture("import-choose")
    importer.check()
    accessible(page)

    choose(page, synthetic(tag, MISTAKES), words["check"])
    expect(page.locator(".answer")).to_contain_text(words["wrong"])
    rows = page.locator("table.exchange tbody tr")
    expect(rows).to_have_count(len(MISTAKES))
    told = [row.inner_text() for row in rows.all()]
    for (number, (_, value)), text in zip(MISTAKES.items(), told, strict=True):
        assert str(number + 2) in text
        assert value in text
    assert "PI014" in told[2]
    importer.picture("import-wrong")
    importer.check()
    accessible(page)
    with page.expect_download() as download:
        importer.click(role="link", name=words["list"], within="main")
    assert download.value.path().read_text(encoding="utf-8-sig").count("\n") >= len(MISTAKES)

    importer.click(role="link", name=words["mended"], within="main")
    choose(page, synthetic(tag, {}), words["check"])
    expect(page.locator(".answer")).to_contain_text(words["clean"])
    importer.picture("import-clean")
    importer.check()
    accessible(page)
    importer.click(role="button", name=words["import"], within="main")
    expect(page.locator(".answer")).to_contain_text(words["came"])
    importer.picture("import-done")
    importer.check()
    accessible(page)
    result = page.url

    page.locator("table.exchange tbody a").first.click()
    expect(page.locator("#f-title")).to_have_value(f"Synthetic policy 0 {tag}")
    page.goto(result)
    importer.click(role="link", name=words["undo"], within="main")
    importer.picture("import-undo")
    importer.check()
    accessible(page)
    importer.click(role="button", name=words["yes"], within="main")
    page.wait_for_url(result)
    expect(page.locator(".answer")).to_be_visible()
    importer.picture("import-undone")
    importer.check()
    page.goto(f"{importer.site}/{language}/account/")
    expect(page.locator("main")).not_to_contain_text("Synthetic policy")
