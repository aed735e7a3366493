"""A document as DOCX, to be taken over into the office's own document: real headings, captions and page numbers."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from typing import TYPE_CHECKING

from distretto.rendering.figures import png_of
from distretto.reports.brief import CHANGED_WIDTHS, Brief
from distretto.reports.demonstration import marked_foot
from distretto.reports.document import Block, Bullets, Document, Open, Pairs, Spoken
from distretto.reports.parts import PageAnswer, PageFigure, Pages, PageTable, Pieces, pages_of, words_of

if TYPE_CHECKING:
    from docx.document import Document as Doc
    from docx.table import Table
    from docx.text.paragraph import Paragraph

REGION = (0xB5, 0x44, 0x2B)
GREY = (0x4A, 0x56, 0x63)
UNDATED = datetime(1980, 1, 1, tzinfo=UTC)
TEXT_WIDTH_CM, ACROSS_WIDTH_CM = 16.0, 24.7


def brief_docx(brief: Brief) -> bytes:
    """The brief as a Word document: headings, captions, tables with header rows, described images, page numbers."""
    from docx import Document

    document = Document()
    _set_up(document, f"{brief.name}: {brief.subtitle}", brief.language, brief.issued, brief.foot)
    _begin(document, brief.name, brief.subtitle, brief.head, brief.faults)
    pages, words = pages_of(brief), words_of(brief)
    if pages.summary:
        document.add_heading(words["in-short"], level=1)
        for pieces in pages.summary:
            _spoken(document, pieces).runs[0].bold = True
    if brief.changed:
        document.add_heading(brief.changed.title, level=1)
        document.add_paragraph(brief.changed.says)
        if brief.changed.rows:
            _rows(document, brief.changed.columns, brief.changed.rows, frozenset(), CHANGED_WIDTHS)
        for line in brief.changed.beside:
            _small(document, line)
    for chapter in pages.chapters:
        document.add_heading(chapter.title, level=1)
        _small(document, chapter.about).paragraph_format.keep_with_next = True
        for answer in chapter.answers:
            _answer(document, answer, words)
    _end(document, brief, pages, words)
    return _saved(document)


def document_docx(content: Document) -> bytes:
    """A document of any content as a Word document."""
    from docx import Document as New

    document = New()
    _set_up(document, f"{content.title}: {content.subtitle}", content.language, content.issued, content.foot,
            landscape=content.landscape)
    _begin(document, content.title, content.subtitle, content.head, content.warnings)
    for part in content.parts:
        document.add_heading(part.title, level=part.level)
        for block in part.blocks:
            _block(document, block)
    return _saved(document)


def _saved(document: Doc) -> bytes:
    body = io.BytesIO()
    document.save(body)
    return body.getvalue()


def _begin(
    document: Doc, title: str, subtitle: str, head: Sequence[tuple[str, str]], faults: Sequence[str]
) -> None:
    """Title, subtitle, what stands at the head, and what is known to be wrong."""
    document.add_heading(title, level=0)
    document.add_paragraph(subtitle, style="Subtitle")
    for label, said in head:
        _small(document, f"{label}: {said}")
    for fault in faults:
        document.add_paragraph().add_run(fault).bold = True


def _block(document: Doc, block: Block) -> None:
    if isinstance(block, Spoken):
        if block.small:
            _small(document, "".join(text for text, _ in block.pieces))
        else:
            _spoken(document, block.pieces)
    elif isinstance(block, Pairs):
        for label, said in block.lines:
            _small(document, f"{label}: {said}")
    elif isinstance(block, Bullets):
        for line in block.lines:
            document.add_paragraph(line, style="List Bullet")
    else:
        if block.caption:
            document.add_paragraph(block.caption, style="Caption")
        _rows(document, block.columns, block.rows, frozenset(), block.widths)


def _set_up(
    document: Doc, name: str, language: str, issued: date | None, foot_words: str, *, landscape: bool = False,
) -> None:
    """Paper, fonts, properties, and a footer with the document's name and the page's number."""
    from docx.enum.section import WD_ORIENT
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if landscape else (Cm(21), Cm(29.7))
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.left_margin = section.right_margin = Cm(2.5)
    document.styles["Normal"].font.size = Pt(10)
    caption = document.styles["Caption"]
    caption.font.size, caption.font.color.rgb = Pt(9.5), RGBColor(0x1D, 0x27, 0x33)
    caption.paragraph_format.keep_with_next = True
    properties = document.core_properties
    properties.title = name
    properties.author, properties.language = "Distretto", language
    made = datetime.combine(issued, time(), tzinfo=UTC) if issued else UNDATED
    properties.created = properties.modified = made
    foot = section.footer.paragraphs[0]
    width = Cm(ACROSS_WIDTH_CM if landscape else TEXT_WIDTH_CM)
    foot.paragraph_format.tab_stops.add_tab_stop(width, WD_TAB_ALIGNMENT.RIGHT)
    foot.add_run(marked_foot(foot_words, language) + "\t")
    _field(foot, "PAGE", "1")
    foot.add_run(" / ")
    _field(foot, "NUMPAGES", "1")
    for run in foot.runs:
        run.font.size, run.font.color.rgb = Pt(8), RGBColor(*GREY)


def _field(paragraph: Paragraph, instruction: str, shown: str) -> None:
    """A field that the word processor keeps up to date, with what it shows until then."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for kind, said in (("begin", ""), ("instrText", f" {instruction} "), ("separate", ""), ("", shown), ("end", "")):
        run = paragraph.add_run(said if not kind else "")
        if kind == "instrText":
            told = OxmlElement("w:instrText")
            told.set(qn("xml:space"), "preserve")
            told.text = said
            run._r.append(told)
        elif kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)


def _answer(document: Doc, answer: PageAnswer, words: dict[str, str]) -> None:
    document.add_heading(answer.question, level=2)
    for pieces in answer.says:
        _spoken(document, pieces)
    if not answer.gist:
        document.add_heading(words["how-sure"], level=3)
    for label, sentence in answer.how_sure:
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(sentence)
    for figure in answer.figures:
        _figure(document, figure)
    for table in answer.tables:
        _table(document, table)
    if answer.cannot_tell:
        document.add_heading(words["cannot-tell"], level=3)
    for line in answer.cannot_tell:
        document.add_paragraph(line, style="List Bullet")
    _small(document, answer.source)


def _spoken(document: Doc, pieces: Pieces) -> Paragraph:
    from docx.shared import RGBColor

    paragraph = document.add_paragraph()
    for text, own in pieces:
        run = paragraph.add_run(text)
        if own:
            run.bold = True
            run.font.color.rgb = RGBColor(*REGION)
    return paragraph


def _caption(document: Doc, number: str, title: str) -> None:
    """A caption that the word processor counts and can list: *Figure 3. What it shows*."""
    word, _, figure = number.rpartition(" ")
    paragraph = document.add_paragraph(style="Caption")
    paragraph.add_run(f"{word} ")
    _field(paragraph, f"SEQ {word} \\* ARABIC", figure)
    paragraph.add_run(f". {title}")


def _figure(document: Doc, figure: PageFigure) -> None:
    from docx.shared import Cm

    _caption(document, figure.number, figure.title)
    _small(document, figure.note).paragraph_format.keep_with_next = True
    width = Cm(TEXT_WIDTH_CM * figure.width / 100)
    picture = document.add_picture(io.BytesIO(png_of(figure.svg)), width=width)
    picture._inline.docPr.set("descr", figure.alt)


def _table(document: Doc, table: PageTable) -> None:
    _caption(document, table.number, table.title)
    numeric = frozenset(place for place, column in enumerate(table.columns) if column.numeric)
    _rows(document, [column.label for column in table.columns], table.rows, numeric)
    for line in (table.note, table.more):
        if line:
            _small(document, line)


def _rows(
    document: Doc, labels: Sequence[str], rows: Sequence[Sequence[str]], numeric: frozenset[int],
    widths: Sequence[int] = (),
) -> None:
    """A table with a heading that is repeated on each page; numbers stand to the right, prompts in grey.

    widths : the parts of the page that its columns have, on a page across; else all are as wide.
    """
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml import OxmlElement

    grid = document.add_table(rows=1, cols=len(labels), style="Light List")
    for cell, label in zip(grid.rows[0].cells, labels, strict=True):
        cell.text = label
    grid.rows[0]._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))
    for row in rows:
        for place, (cell, text) in enumerate(zip(grid.add_row().cells, row, strict=True)):
            cell.text = str(text)
            if isinstance(text, Open):
                _prompt(cell.paragraphs[0])
            if place in numeric:
                cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if widths:
        _as_wide(grid, widths)
    for row in grid.rows[:-1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True


def _prompt(paragraph: Paragraph) -> None:
    """What is to be written here: grey and slanted, not bold where a table's first column is."""
    from docx.shared import RGBColor

    for run in paragraph.runs:
        run.italic, run.bold, run.font.color.rgb = True, False, RGBColor(*GREY)


def _as_wide(grid: Table, widths: Sequence[int]) -> None:
    from docx.shared import Cm

    grid.autofit = False
    for column, part in zip(grid.columns, widths, strict=True):
        for cell in column.cells:
            cell.width = Cm(ACROSS_WIDTH_CM * part / sum(widths))


def _end(document: Doc, brief: Brief, pages: Pages, words: dict[str, str]) -> None:
    """Sources, how to cite, and the annex of what is not answered."""
    document.add_heading(words["sources"], level=1)
    for line in (*brief.sources, words["boundaries"]):
        _small(document, line)
    document.add_heading(words["cite"], level=2)
    _small(document, brief.citation)
    document.add_heading(words["annex"], level=1)
    _small(document, words["annex-about"])
    for chapter in pages.annex:
        document.add_heading(chapter.title, level=3)
        for question in chapter.unanswered:
            _small(document, " ".join(part for part in (question.question, question.reason) if part))


def _small(document: Doc, text: str) -> Paragraph:
    """A paragraph of small print."""
    from docx.shared import Pt, RGBColor

    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(3)
    run = paragraph.add_run(text)
    run.font.size = Pt(8.5)
    run.font.color.rgb = RGBColor(*GREY)
    return paragraph
