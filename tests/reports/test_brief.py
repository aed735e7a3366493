"""The brief in its three forms: complete, dated, tagged, and the same bytes for the same inputs."""

from __future__ import annotations

import io
import re
from datetime import date
from typing import Any

import pytest

from distretto.evidence.store import Store
from distretto.reports.brief import make_brief, write_brief
from distretto.reports.parts import Pages, PageTable, pages_of
from distretto.themes.analysis import answered, themes
from homes import home_of_its_own

ISSUED = date(2026, 11, 26)
ADDRESS = "https://example.org/en/regions/ITI3/"


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(home_of_its_own(tmp_path_factory))


@pytest.fixture(scope="module")
def pdf(store: Store) -> Any:
    from pypdf import PdfReader

    return PdfReader(io.BytesIO(write_brief("ITI3", "en", "pdf", store=store, issued=ISSUED, address=ADDRESS)))


@pytest.fixture(scope="module")
def docx(store: Store) -> Any:
    from docx import Document

    return Document(io.BytesIO(write_brief("ITI3", "en", "docx", store=store, issued=ISSUED, address=ADDRESS)))


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


def test_its_head_says_when_it_was_issued_and_of_what_years(pdf: Any) -> None:
    first = pdf.pages[0].extract_text()
    assert "26 November 2026" in first
    assert re.search(r"Figures of \d{4}–\d{4}\n", first)
    assert ADDRESS in first.replace("\n", "")


def test_it_is_cited_with_address_and_date(store: Store) -> None:
    brief = make_brief("ITI3", "it", store=store, issued=ISSUED, address=ADDRESS)
    assert "Emessa il 26 novembre 2026." in brief.citation
    assert brief.citation.endswith(ADDRESS)
    assert "Emessa" not in make_brief("ITI3", "it", store=store).citation


def test_pdf_is_short_and_its_pages_are_full(pdf: Any) -> None:
    assert len(pdf.pages) <= 12
    letters = [len(page.extract_text()) for page in pdf.pages]
    assert all(number > 600 for number in letters[:-1]), letters


def test_the_same_inputs_give_the_same_document(store: Store) -> None:
    def made(issued: date | None) -> bytes:
        return write_brief("HU22", "en", "pdf", store=store, issued=issued)

    assert made(ISSUED) == made(ISSUED)
    assert made(None) == made(None)
    assert made(ISSUED) != made(date(2026, 11, 27))


def industries_of(pages: Pages) -> PageTable:
    """The table of industries: the first one of the chapter on specialisation."""
    return next(chapter for chapter in pages.chapters if chapter.title == "Specialisation").answers[0].tables[0]


def test_a_position_keeps_of_how_many_and_a_table_its_measure(store: Store) -> None:
    table = industries_of(pages_of(make_brief("ITI3", "en", store=store)))
    at = [column.label for column in table.columns].index("Position")
    place, _, among = table.rows[0][at].partition(" of ")
    assert place.isdigit()
    assert int(among) > 100
    assert len(table.columns) <= 7
    assert "95 % interval" in [column.label for column in table.columns]


def test_a_composed_area_keeps_of_how_many_regions_outside_it(store: Store) -> None:
    table = industries_of(pages_of(make_brief("BG41+EL52", "en", store=store)))
    labels = [column.label for column in table.columns]
    assert "of" not in labels
    assert all(" of " in row[labels.index("Position beside the regions outside it")] for row in table.rows)


def test_figures_and_tables_are_counted_through(store: Store) -> None:
    answers = [answer for chapter in pages_of(make_brief("ITI3", "it", store=store)).chapters
               for answer in chapter.answers]
    figures = [figure.number for answer in answers for figure in answer.figures]
    assert figures == [f"Figura {n}" for n in range(1, len(figures) + 1)]
    tables = [table.number for answer in answers for table in answer.tables]
    assert tables == [f"Tabella {n}" for n in range(1, len(tables) + 1)]


@pytest.mark.usefixtures("open_question")
def test_an_unanswered_question_has_a_reason_only_where_data_do_not_reach(store: Store) -> None:
    brief = make_brief("RS", "en", store=store)
    reasons = {question.question: question.reason for chapter in brief.chapters for question in chapter.unanswered}
    assert any("Serbia" in reason for reason in reasons.values())
    open_questions = [question for theme in themes() for question in theme.questions if not answered(question)]
    assert sum(not reason for reason in reasons.values()) == len(open_questions)


def test_paper_has_no_words_that_need_a_screen(pdf: Any) -> None:
    text = " ".join(page.extract_text() for page in pdf.pages).lower()
    for hint in ("in the table", "load your own", "click", "the finding’s page"):
        assert hint not in text


def test_html_needs_nothing_else(store: Store) -> None:
    html = write_brief("ITI3", "it", "html", store=store, issued=ISSUED).decode()
    assert '<html lang="it">' in html
    assert "nelle Marche" in html
    assert "26 novembre 2026" in html
    for part in ("<script", "<link", 'src="http', "url(http"):
        assert part not in html


def test_docx_has_headings_captions_tables_and_described_images(docx: Any) -> None:
    assert [p.text for p in docx.paragraphs if p.style.name == "Title"] == ["Marche"]
    assert docx.tables
    assert docx.inline_shapes
    assert all(shape._inline.docPr.get("descr") for shape in docx.inline_shapes)
    captions = [p.text for p in docx.paragraphs if p.style.name == "Caption"]
    assert len(captions) == len(docx.tables) + len(docx.inline_shapes)
    assert captions[0].startswith("Figure 1. ")


def test_docx_says_what_the_pdf_says(store: Store, pdf: Any, docx: Any) -> None:
    written = " ".join([*(p.text for p in docx.paragraphs),
                        *(cell.text for table in docx.tables for row in table.rows for cell in row.cells)])
    pages = pages_of(make_brief("ITI3", "en", store=store, issued=ISSUED, address=ADDRESS))
    assert "In short" in written
    for pieces in pages.summary:
        assert "".join(text for text, _ in pieces) in written
    for chapter in pages.annex:
        for question in chapter.unanswered:
            assert question.question in written
    assert "26 November 2026" in written


def test_docx_numbers_its_pages(docx: Any) -> None:
    foot = docx.sections[0].footer.paragraphs[0]
    fields = [child.text.strip() for child in foot._p.iter() if child.tag.endswith("instrText")]
    assert fields == ["PAGE", "NUMPAGES"]
    assert "26 November 2026" in foot.text


def test_another_format_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="pdf, html or docx"):
        write_brief("ITI3", "en", "odt", store=store)  # type: ignore[arg-type]


def test_what_rests_on_records_is_said_in_short_and_after_the_statistics(store: Store) -> None:
    pages = pages_of(make_brief("ITI3", "en", store=store))
    assert pages.chapters[0].answers[0].tables
    recorded = next(chapter for chapter in pages.chapters if chapter.title == "Eco-innovation").answers[0]
    assert recorded.says
    assert recorded.how_sure
    assert recorded.figures == recorded.tables == ()
