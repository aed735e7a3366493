"""The brief as PDF: typeset by typst, tagged for assistive technology, the same bytes for the same findings."""

from __future__ import annotations

import json
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from distretto.rendering.text import say_marked, t
from distretto.reports.brief import Answered, Brief
from distretto.reports.parts import figures_of, tables_of
from distretto.themes.asking import software_version

WORDS = ("in-short", "other-themes", "other-themes-about", "sources", "cite", "boundaries")


def brief_pdf(brief: Brief) -> bytes:
    """The brief as a tagged PDF."""
    import typst

    with TemporaryDirectory() as folder:
        root = Path(folder)
        content = _content(brief, root)
        (root / "brief.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
        template = files("distretto.reports") / "templates" / "brief.typ"
        (root / "brief.typ").write_bytes(template.read_bytes())
        made = typst.compile(str(root / "brief.typ"), root=str(root), format="pdf", timestamp=0)
    assert isinstance(made, bytes)
    return made


def _content(brief: Brief, root: Path) -> dict[str, Any]:
    words = {key: brief.word(key) for key in WORDS}
    words["how-sure"] = t("reading-how-sure", brief.language)
    words["cannot-tell"] = t("reading-cannot-tell", brief.language)
    return {
        "title": brief.title,
        "subtitle": brief.subtitle,
        "language": brief.language,
        "software": software_version(),
        "words": words,
        "faults": list(brief.faults),
        "summary": [
            _pieces(answer.finding.content["says"][0], brief.language)
            for chapter in brief.chapters
            for answer in chapter.answers
        ],
        "chapters": [
            {
                "title": chapter.title,
                "about": chapter.about,
                "answers": [_answer(answer, brief, root) for answer in chapter.answers],
            }
            for chapter in brief.chapters
            if chapter.answers
        ],
        "open": [
            {"title": chapter.title, "unanswered": [asdict(question) for question in chapter.unanswered]}
            for chapter in brief.chapters
            if chapter.unanswered
        ],
        "sources": list(brief.sources),
        "citation": brief.citation,
    }


def _answer(answer: Answered, brief: Brief, root: Path) -> dict[str, Any]:
    figures = []
    for place, figure in enumerate(figures_of(answer, brief.language)):
        path = root / f"{answer.analysis}-{place}.svg"
        path.write_text(figure.svg, encoding="utf-8")
        figures.append(
            {"title": figure.title, "note": figure.note, "alt": figure.alt, "path": path.name, "width": figure.width}
        )
    return {
        "question": answer.reading.question,
        "says": [_pieces(statement, brief.language) for statement in answer.finding.content["says"]],
        "how_sure": [{"label": u.label, "sentence": u.sentence} for u in answer.reading.how_sure],
        "cannot_tell": list(answer.reading.cannot_tell),
        "figures": figures,
        "tables": [asdict(table) for table in tables_of(answer, brief)],
        "sources": list(answer.reading.sources),
        "finding": brief.word("finding", hash=answer.finding.hash),
    }


def _pieces(statement: dict[str, Any], language: str) -> list[dict[str, Any]]:
    return [{"text": text, "own": own} for text, own in say_marked(statement, language)]
