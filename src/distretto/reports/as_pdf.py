"""A document as PDF: typeset by typst, tagged for assistive technology, the same bytes for the same inputs."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from distretto.reports.brief import Brief, Chapter
from distretto.reports.demonstration import marked_foot
from distretto.reports.document import Block, Document, Grid, Open, Spoken, kind_of
from distretto.reports.parts import PageAnswer, Pieces, pages_of, words_of


def brief_pdf(brief: Brief) -> bytes:
    """The brief as a tagged PDF."""
    with TemporaryDirectory() as folder:
        root = Path(folder)
        return _typeset(root, "brief", _content(brief, root))


def document_pdf(document: Document) -> bytes:
    """A document of any content as a tagged PDF."""
    content = {
        "title": document.title, "subtitle": document.subtitle, "language": document.language,
        "head": document.head, "foot": document.foot, "warnings": document.warnings, "landscape": document.landscape,
        "parts": [
            {"title": part.title, "level": part.level, "blocks": [_block(block) for block in part.blocks]}
            for part in document.parts
        ],
    }
    with TemporaryDirectory() as folder:
        return _typeset(Path(folder), "document", content)


def _typeset(root: Path, name: str, content: dict[str, Any]) -> bytes:
    """The template of that name, filled in; the folder is its own."""
    import typst

    content = {**content, "foot": marked_foot(content["foot"], content["language"])}
    (root / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    for template in ("page.typ", f"{name}.typ"):
        (root / template).write_bytes((files("distretto.reports") / "templates" / template).read_bytes())
    made = typst.compile(str(root / f"{name}.typ"), root=str(root), format="pdf", timestamp=0)
    assert isinstance(made, bytes)
    return made


def _block(block: Block) -> dict[str, Any]:
    if isinstance(block, Spoken):
        return {"kind": kind_of(block), "pieces": _pieces(block.pieces), "small": block.small}
    whole = {"kind": kind_of(block), **asdict(block)}
    if isinstance(block, Grid):
        whole["rows"] = [
            [{"text": _breakable(cell), "open": isinstance(cell, Open)} for cell in row] for row in block.rows
        ]
    return whole


def _breakable(cell: str) -> str:
    """The text with places at which a finding's whole name or an address may go on in the next line."""
    return re.sub(r"(\S{16})(?=\S{8})", "\\1\u200b", cell)


def _content(brief: Brief, root: Path) -> dict[str, Any]:
    pages = pages_of(brief)
    return {
        "title": brief.name,
        "subtitle": brief.subtitle,
        "language": brief.language,
        "head": brief.head,
        "foot": f"{brief.foot} · Distretto {brief.software}",
        "words": words_of(brief),
        "faults": brief.faults,
        "summary": [_pieces(pieces) for pieces in pages.summary],
        "chapters": [
            {"title": chapter.title, "about": chapter.about,
             "answers": [_answer(answer, root) for answer in chapter.answers]}
            for chapter in pages.chapters
        ],
        "changed": asdict(brief.changed) if brief.changed else None,
        "annex": _columns(pages.annex),
        "sources": brief.sources,
        "citation": brief.citation,
    }


def _answer(answer: PageAnswer, root: Path) -> dict[str, Any]:
    figures = []
    for figure in answer.figures:
        path = root / f"figure-{len(list(root.iterdir()))}.svg"
        path.write_text(figure.svg, encoding="utf-8")
        figures.append({
            "number": figure.number, "title": figure.title, "note": figure.note, "alt": figure.alt,
            "path": path.name, "width": figure.width,
        })
    return {
        "question": answer.question,
        "says": [_pieces(pieces) for pieces in answer.says],
        "how_sure": answer.how_sure,
        "cannot_tell": answer.cannot_tell,
        "figures": figures,
        "tables": [asdict(table) for table in answer.tables],
        "source": answer.source,
        "gist": answer.gist,
    }


def _columns(chapters: Sequence[Chapter]) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """The chapters of the annex in two columns of about the same length, none divided."""
    letters = [sum(len(q.question) + len(q.reason) for q in chapter.unanswered) for chapter in chapters]
    places = range(len(chapters) + 1)
    cut = min(reversed(places), key=lambda place: abs(sum(letters[:place]) - sum(letters[place:])))
    written = [
        {"title": chapter.title, "questions": [asdict(question) for question in chapter.unanswered]}
        for chapter in chapters
    ]
    return written[:cut], written[cut:]


def _pieces(pieces: Pieces) -> list[dict[str, Any]]:
    return [{"text": text, "own": own} for text, own in pieces]
