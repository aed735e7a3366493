"""The search of the catalogue, as a list and as a map."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.models import SavedSearch
from distretto.web.pages.catalogue.map import By, map_page
from distretto.web.pages.catalogue.search import search_page, search_words


def browse(http: HttpRequest, language: str) -> HttpResponse:
    """What is found; an address that says something that means nothing is answered without it, and told."""
    values = dict(http.GET.lists())
    was_asked = asked.with_kind(values, asked.read(values), language)
    view = "map" if http.GET.get("view") == "map" else ""
    page, found = search_page(was_asked, language, view)
    by: By = "region" if http.GET.get("by") == "region" else "country"
    return render(
        http,
        "catalogue/search.html",
        {
            "page": page,
            "map": map_page(found, was_asked.search, language, by) if view and found.total else None,
            "view": view,
            "section": "catalogue",
            "feed": search_address(language, was_asked.search, "feed.atom"),
            "name": search_words(was_asked.search, language),
            "frequencies": SavedSearch.Digest.values,
        },
    )
