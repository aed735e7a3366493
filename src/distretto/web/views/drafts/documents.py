"""A draft sent as a document."""

from __future__ import annotations

from collections.abc import Mapping

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import localdate

from distretto.reports.drafts import DraftText, draft_document
from distretto.reports.writing import FORMS, written
from distretto.themes.pins import Now
from distretto.web import addresses
from distretto.web.documents import sent


def sent_draft(http: HttpRequest, text: DraftText, form: str, states: Mapping[str, Now]) -> HttpResponse:
    """The draft in one of its forms; every finding by the address under which it is kept."""
    if form not in FORMS:
        raise Http404
    document = draft_document(
        text, issued=localdate(), states={name: now.state for name, now in states.items()},
        kept_at=lambda name: addresses.absolute(http, addresses.kept_address(text.language, name)),
    )  # fmt: skip
    response = sent(written(document, form), form, text.title)
    response["X-Robots-Tag"] = "noindex"
    return response
