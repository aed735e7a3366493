"""The brief as one HTML file that needs nothing else: style and figures are inside it."""

from __future__ import annotations

from importlib.resources import files
from typing import Any

from distretto.rendering.text import say_marked, t
from distretto.reports.brief import Brief
from distretto.reports.parts import figures_of, tables_of
from distretto.themes.asking import software_version


def brief_html(brief: Brief) -> bytes:
    """The brief as a self-contained HTML document."""
    from django.template import Context, Engine

    source = (files("distretto.reports") / "templates" / "brief.html").read_text(encoding="utf-8")
    return Engine(autoescape=True).from_string(source).render(Context(_context(brief))).encode()


def _context(brief: Brief) -> dict[str, Any]:
    language = brief.language
    return {
        "brief": brief,
        "software": software_version(),
        "words": {
            key.replace("-", "_"): brief.word(key)
            for key in ("in-short", "other-themes", "other-themes-about", "sources", "cite", "boundaries")
        }
        | {"how_sure": t("reading-how-sure", language), "cannot_tell": t("reading-cannot-tell", language)},
        "summary": [
            say_marked(answer.finding.content["says"][0], language)
            for chapter in brief.chapters
            for answer in chapter.answers
        ],
        "chapters": [
            {
                "title": chapter.title,
                "about": chapter.about,
                "answers": [
                    {
                        "reading": answer.reading,
                        "says": [say_marked(s, language) for s in answer.finding.content["says"]],
                        "figures": figures_of(answer, language),
                        "tables": [_table(table) for table in tables_of(answer, brief)],
                        "finding": brief.word("finding", hash=answer.finding.hash),
                    }
                    for answer in chapter.answers
                ],
            }
            for chapter in brief.chapters
            if chapter.answers
        ],
        "open": [chapter for chapter in brief.chapters if chapter.unanswered],
    }


def _table(table: Any) -> dict[str, Any]:
    rows = [list(zip(row, table.columns, strict=True)) for row in table.rows]
    return {"title": table.title, "note": table.note, "more": table.more, "columns": table.columns, "rows": rows}
