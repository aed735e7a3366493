"""The brief as DOCX, to be taken over into the office's own document."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from distretto.rendering.figures import figure_png
from distretto.rendering.text import say_marked, t
from distretto.reports.brief import Answered, Brief
from distretto.reports.parts import PageTable, figures_of, tables_of

if TYPE_CHECKING:
    from docx.document import Document as Doc

REGION = (0xB5, 0x44, 0x2B)
GREY = (0x4A, 0x56, 0x63)
FIXED = datetime(1980, 1, 1, tzinfo=UTC)
TEXT_WIDTH_CM = 16.0


def brief_docx(brief: Brief) -> bytes:
    """The brief as a Word document with real headings, tables with header rows, and described images."""
    from docx import Document
    from docx.shared import Cm, Pt

    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    document.styles["Normal"].font.size = Pt(10)
    properties = document.core_properties
    properties.title, properties.author, properties.language = (
        f"{brief.title}: {brief.subtitle}",
        "Distretto",
        brief.language,
    )
    properties.created = properties.modified = FIXED
    document.add_heading(brief.title, level=0)
    document.add_paragraph(brief.subtitle)
    for fault in brief.faults:
        document.add_paragraph().add_run(fault).bold = True
    for chapter in brief.chapters:
        if not chapter.answers:
            continue
        document.add_heading(chapter.title, level=1)
        for answer in chapter.answers:
            _answer(document, answer, brief)
    _unanswered(document, brief)
    document.add_heading(brief.word("sources"), level=1)
    for line in (*brief.sources, brief.word("boundaries")):
        document.add_paragraph(line)
    document.add_heading(brief.word("cite"), level=2)
    document.add_paragraph(brief.citation)
    body = io.BytesIO()
    document.save(body)
    return body.getvalue()


def _answer(document: Doc, answer: Answered, brief: Brief) -> None:
    document.add_heading(answer.reading.question, level=2)
    for statement in answer.finding.content["says"]:
        _spoken(document, statement, brief.language)
    document.add_heading(t("reading-how-sure", brief.language), level=3)
    for sure in answer.reading.how_sure:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{sure.label}: ").bold = True
        paragraph.add_run(sure.sentence)
    _figures(document, answer, brief)
    for table in tables_of(answer, brief):
        _table(document, table)
    document.add_heading(t("reading-cannot-tell", brief.language), level=3)
    for line in answer.reading.cannot_tell:
        document.add_paragraph(line, style="List Bullet")
    for line in (*answer.reading.sources, brief.word("finding", hash=answer.finding.hash)):
        _small(document, line)


def _spoken(document: Doc, statement: dict[str, Any], language: str) -> None:
    from docx.shared import RGBColor

    paragraph = document.add_paragraph()
    for text, own in say_marked(statement, language):
        run = paragraph.add_run(text)
        if own:
            run.bold = True
            run.font.color.rgb = RGBColor(*REGION)


def _figures(document: Doc, answer: Answered, brief: Brief) -> None:
    from docx.shared import Cm

    for figure in figures_of(answer, brief.language):
        document.add_paragraph().add_run(figure.title).bold = True
        _small(document, figure.note)
        png = figure_png(answer.finding.content, figure.id, brief.language)
        picture = document.add_picture(io.BytesIO(png), width=Cm(TEXT_WIDTH_CM * figure.width / 100))
        picture._inline.docPr.set("descr", figure.alt)


def _table(document: Doc, table: PageTable) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    document.add_heading(table.title, level=3)
    grid = document.add_table(rows=1, cols=len(table.columns), style="Light List")
    for cell, column in zip(grid.rows[0].cells, table.columns, strict=True):
        cell.text = column.label
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in table.rows:
        for cell, column, text in zip(grid.add_row().cells, table.columns, row, strict=True):
            cell.text = text
            if column.numeric:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for line in (table.note, table.more):
        if line:
            _small(document, line)


def _unanswered(document: Doc, brief: Brief) -> None:
    document.add_heading(brief.word("other-themes"), level=1)
    document.add_paragraph(brief.word("other-themes-about"))
    for chapter in brief.chapters:
        if chapter.unanswered:
            document.add_heading(chapter.title, level=2)
        for question in chapter.unanswered:
            document.add_paragraph().add_run(question.question).bold = True
            _small(document, question.reason)


def _small(document: Doc, text: str) -> None:
    from docx.shared import Pt, RGBColor

    run = document.add_paragraph().add_run(text)
    run.font.size = Pt(8.5)
    run.font.color.rgb = RGBColor(*GREY)
