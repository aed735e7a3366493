"""A document of any content in each of its forms."""

from __future__ import annotations

from typing import Literal

from distretto.reports.as_docx import document_docx
from distretto.reports.as_html import document_html
from distretto.reports.as_markdown import document_markdown
from distretto.reports.as_pdf import document_pdf
from distretto.reports.document import Document

Form = Literal["pdf", "html", "docx", "md"]
FORMS: tuple[Form, ...] = ("pdf", "html", "docx", "md")


def written(document: Document, form: Form) -> bytes:
    """The document in one of its forms; Markdown is the one to be written on."""
    writers = {"pdf": document_pdf, "html": document_html, "docx": document_docx, "md": document_markdown}
    return writers[form](document)
