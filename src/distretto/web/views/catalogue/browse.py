"""The search of the catalogue, as a list and as a map."""

from __future__ import annotations

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.search import Found, Search
from distretto.catalogue.models import Frequency
from distretto.web.pages.catalogue.map import By, MapPage, map_page
from distretto.web.pages.catalogue.search import search_page, search_words
from distretto.web.pages.map_frame import wants_whole


def browse(http: HttpRequest, language: str) -> HttpResponse:
    """What is found; an address that says something that means nothing is answered without it, and told. One that
    calls a filter by another name (`region`, `industries`) is sent to the search's own address."""
    values = dict(http.GET.lists())
    own = asked.renamed(values)
    if own is not None:
        return redirect(f"{http.path}?{urlencode(own, doseq=True)}")
    was_asked = asked.with_kind(values, asked.read(values), language)
    view = "map" if http.GET.get("view") == "map" else ""
    page, found = search_page(was_asked, language, view)
    return render(
        http,
        "catalogue/search.html",
        {
            "page": page,
            "map": _map(http, found, was_asked.search, language) if view and found.total else None,
            "view": view,
            "section": "catalogue",
            "feed": search_address(language, was_asked.search, "feed.atom"),
            "name": search_words(was_asked.search, language),
            "frequencies": Frequency.values,
        },
    )


def _map(http: HttpRequest, found: Found, wanted: Search, language: str) -> MapPage:
    by: By = "region" if http.GET.get("by") == "region" else "country"
    return map_page(found, wanted, language, by, whole=wants_whole(http))
