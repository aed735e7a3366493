"""A document as one HTML file that needs nothing else: style and figures are inside it."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from distretto.reports.brief import Brief
from distretto.reports.demonstration import mark_of
from distretto.reports.document import Document, kind_of
from distretto.reports.parts import PageTable, pages_of, words_of


def brief_html(brief: Brief) -> bytes:
    """The brief as a self-contained HTML document."""
    return _rendered("brief.html", brief.language, _context(brief))


def document_html(document: Document) -> bytes:
    """A document of any content as a self-contained HTML document."""
    parts = [(part, [(kind_of(block), block) for block in part.blocks]) for part in document.parts]
    return _rendered("document.html", document.language, {"document": document, "parts": parts})


def _rendered(template: str, language: str, context: dict[str, Any]) -> bytes:
    from django.template import Context, Engine

    whole = Context({**context, "mark": mark_of(language), "style": _shipped("page.css")})
    return Engine(autoescape=True).from_string(_shipped(template)).render(whole).encode()


def _shipped(name: str) -> str:
    return (files("distretto.reports") / "templates" / name).read_text(encoding="utf-8")


def _context(brief: Brief) -> dict[str, Any]:
    pages = pages_of(brief)
    return {
        "brief": brief,
        "subtitle": brief.subtitle,
        "words": {key.replace("-", "_"): said for key, said in words_of(brief).items()},
        "pages": pages,
        "chapters": [
            {"title": chapter.title, "about": chapter.about,
             "answers": [(answer, [_table(table) for table in answer.tables]) for answer in chapter.answers]}
            for chapter in pages.chapters
        ],
    }


def _table(table: PageTable) -> dict[str, Any]:
    return {
        "number": table.number, "title": table.title, "columns": table.columns,
        "rows": [list(zip(row, table.columns, strict=True)) for row in table.rows],
        "notes": [line for line in (table.note, table.more) if line],
    }
