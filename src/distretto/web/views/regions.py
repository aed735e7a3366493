"""Choosing a region: all of them by country, those that a search finds, and suggestions while typing."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import areas, nuts
from distretto.web import addresses, subjects
from distretto.web.pages.start import region_choices

SUGGESTED = 8


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
            "found": [_described(r, language) for r in found],
            "near": [_described(r, language) for r in near],
        },
        status=200 if found else 404,
    )


def suggest(http: HttpRequest, language: str) -> HttpResponse:
    """The regions that fit what has been typed so far, as JSON."""
    text = http.GET.get("q", "").strip()[:100]
    found = nuts.search_regions(text, limit=SUGGESTED) if len(text) > 1 else []
    response = JsonResponse({"regions": [_described(region, language) for region in found]})
    response["Cache-Control"] = "max-age=3600"
    return response


def _described(region: nuts.Region, language: str) -> dict[str, str]:
    return {
        "code": region.code,
        "name": nuts.region_name(region.code, language),
        "native": region.name,
        "country": areas.area_name(areas.parse_area(region.country), language),
        "address": addresses.region_address(language, region.code),
        "shown": subjects.shown_area(region.code, language),
    }
