"""A letter to a cluster: what the record says of how to reach it, and a text to begin with. Nothing is sent or kept."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.catalogue.domain.queries.related import in_language
from distretto.web.addresses import absolute
from distretto.web.pages.catalogue.letter import letter_page
from distretto.web.views.catalogue.record import gone

KIND = "cluster"


def letter(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The letter from the cluster `from` to this one, about the kinds of access in `gets` and `gives`.

    What of these is not known is left out: the writer fills it in.
    """
    written = in_language(key, language)
    if written is None:
        return gone(http, language, key)
    if written.kind != KIND:
        raise Http404
    sender = in_language(http.GET.get("from", ""), language)
    gets, gives = (tuple(http.GET.get(name, "").split(";")) for name in ("gets", "gives"))
    site = absolute(http, "/").rstrip("/")
    page = letter_page(written, sender if sender and sender.kind == KIND else None, gets, gives, language, site)
    return render(http, "catalogue/letter.html", {"letter": page, "section": "catalogue"})
