"""A draft under its secret link: to be read by whoever has the link, found by nobody else."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache

from distretto.groups.domain.reading import sentences_of, shared_draft
from distretto.groups.models import Draft
from distretto.reports.kept_drafts import text_of_draft
from distretto.web.pages.drafts.kept import draft_shown, states_of
from distretto.web.views.drafts.documents import sent_draft


@never_cache
def shared(http: HttpRequest, language: str, secret: str) -> HttpResponse:
    """The draft to be read."""
    shown = draft_shown(_draft(secret), language, link=lambda _: "")
    return _closed(render(http, "drafts/shared.html", {"draft": shown, "here": f"/{language}/drafts/shared/{secret}/"}))


@never_cache
def document(http: HttpRequest, language: str, secret: str, form: str) -> HttpResponse:
    """The draft as a document."""
    draft = _draft(secret)
    every = sentences_of(draft)
    states = states_of([one.pin for one in every if one.pin is not None and one.removed_at is None])
    return _closed(sent_draft(http, text_of_draft(draft, every), form, states))


def _draft(secret: str) -> Draft:
    found = shared_draft(secret)
    if found is None:
        raise Http404
    return found


def _closed(response: HttpResponse) -> HttpResponse:
    """Searched by nobody, and no other site is told the link."""
    response["X-Robots-Tag"] = "noindex, nofollow"
    response["Referrer-Policy"] = "no-referrer"
    return response
