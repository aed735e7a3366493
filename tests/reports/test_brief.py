"""The brief in its three forms: complete, tagged, and the same bytes for the same findings."""

from __future__ import annotations

import io

import pytest

from distretto.evidence.store import Store
from distretto.reports.brief import write_brief


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


@pytest.mark.parametrize(("language", "words"), [("en", "Leather and footwear"), ("it", "Pelle e calzature")])
def test_pdf_is_tagged_titled_and_speaks_the_language(store: Store, language: str, words: str) -> None:
    from pypdf import PdfReader

    reader = PdfReader(io.BytesIO(write_brief("ITI3", language, "pdf", store=store)))
    text = "".join(page.extract_text() for page in reader.pages)
    assert words in text
    assert "EuroGeographics" in text
    assert reader.trailer["/Root"]["/MarkInfo"]["/Marked"]
    assert reader.trailer["/Root"]["/Lang"] == language
    assert reader.metadata is not None
    assert "Marche" in str(reader.metadata.title)


def test_pdf_is_the_same_twice(store: Store) -> None:
    assert write_brief("HU22", "en", "pdf", store=store) == write_brief("HU22", "en", "pdf", store=store)


def test_html_needs_nothing_else(store: Store) -> None:
    html = write_brief("ITI3", "it", "html", store=store).decode()
    assert '<html lang="it">' in html
    assert "nelle Marche" in html
    for part in ("<script", "<link", 'src="http', "url(http"):
        assert part not in html


def test_docx_has_headings_tables_and_described_images(store: Store) -> None:
    from docx import Document

    document = Document(io.BytesIO(write_brief("ITI3", "en", "docx", store=store)))
    assert [p.text for p in document.paragraphs if p.style.name == "Title"] == ["Marche"]
    assert document.tables
    assert all(shape._inline.docPr.get("descr") for shape in document.inline_shapes)


def test_another_format_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="pdf, html or docx"):
        write_brief("ITI3", "en", "odt", store=store)  # type: ignore[arg-type]
