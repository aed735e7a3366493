"""A document as Markdown, which is also plain text to be read as it is."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.reports.demonstration import mark_of
from distretto.reports.document import Block, Bullets, Document, Grid, Pairs


def document_markdown(document: Document) -> bytes:
    """A document of any content as Markdown."""
    lines = [f"# {document.title}", "", f"**{document.subtitle}**", ""]
    lines += [f"- {label}: {said}" for label, said in document.head]
    mark = mark_of(document.language)
    for warning in (*((mark,) if mark else ()), *document.warnings):
        lines += ["", f"> {warning}"]
    for part in document.parts:
        lines += ["", f"{'#' * (part.level + 1)} {part.title}"]
        for block in part.blocks:
            lines += ["", *_block(block)]
    return ("\n".join(lines) + "\n").encode()


def _block(block: Block) -> list[str]:
    if isinstance(block, Pairs):
        return [f"- {label}: {said}" for label, said in block.lines]
    if isinstance(block, Bullets):
        return [f"- {line}" for line in block.lines]
    if isinstance(block, Grid):
        return _table(block.columns, block.rows)
    text = "".join(piece for piece, _ in block.pieces)
    return [f"*{text}*" if block.small and "*" not in text else text]


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    told = [columns, ["---"] * len(columns), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in row) + " |" for row in told]
