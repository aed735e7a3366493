"""Choosing a region: all of them by country, and those that a search finds."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import nuts
from distretto.web import addresses, subjects
from distretto.web.pages.start import region_choices
from distretto.web.views.suggestions import described


def regions(http: HttpRequest, language: str) -> HttpResponse:
    """The list, or what the search `q` finds; a search that names one region goes straight to it."""
    text = http.GET.get("q", "").strip()[:100]
    if not text:
        return render(
            http,
            "regions.html",
            {
                "choices": region_choices(language, lambda area: addresses.region_address(language, area)),
            },
        )
    try:
        return redirect(addresses.region_address(language, subjects.area_id(text)))
    except ValueError:
        found = nuts.search_regions(text, limit=50)
    if len(found) == 1:
        return redirect(addresses.region_address(language, found[0].code))
    near = () if found else tuple(nuts.nearest_regions(text))
    return render(
        http,
        "search.html",
        {
            "text": text,
            "found_count": len(found),
            "found": [described(r, language) for r in found],
            "near": [described(r, language) for r in near],
        },
        status=200 if found else 404,
    )
