"""Documents on their way to a reader: their types, and what a browser may do with them."""

from __future__ import annotations

from django.http import HttpResponse

TYPES = {
    "pdf": "application/pdf",
    "html": "text/html; charset=utf-8",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}
"""The forms of every document."""
TEXT = {"md": "text/markdown; charset=utf-8"}
"""The form that only some documents have: text to be written on."""


def sent(document: bytes, form: str, name: str) -> HttpResponse:
    """A document: a page to be read as it is, anything else a file of that name."""
    response = HttpResponse(document, content_type=(TYPES | TEXT)[form])
    if form == "html":
        response["Content-Security-Policy"] = (
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"
        )
    else:
        plain = "".join(c if c.isalnum() else "-" for c in name)[:80]
        response["Content-Disposition"] = f'attachment; filename="{plain}.{form}"'
    return response
