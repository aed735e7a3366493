"""Choosing a region: all of them by country, and those that a search finds."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import nuts, region_search
from distretto.evidence.classifications.errors import Overlapping
from distretto.rendering.problems import problem_of
from distretto.rendering.text import t
from distretto.web import addresses, subjects
from distretto.web.pages.comparisons import comparisons
from distretto.web.pages.start import region_choices
from distretto.web.views.suggestions import described


def regions(http: HttpRequest, language: str) -> HttpResponse:
    """The list, or what the search `q` finds, joined to the area `with` where one is given.

    A search that names one region goes straight to it.
    """
    typed, kept = http.GET.get("q", "").strip()[:100], http.GET.get("with", "").strip()
    if not typed:
        return render(
            http,
            "regions.html",
            {
                "choices": region_choices(language, lambda area: addresses.region_address(language, area)),
                "comparisons": comparisons(language),
            },
        )
    text = f"{kept}+{typed}" if kept else typed
    try:
        return redirect(addresses.region_address(language, subjects.area_id(text)))
    except ValueError as error:
        return not_one(http, language, text, error)


def not_one(http: HttpRequest, language: str, text: str, error: ValueError) -> HttpResponse:
    """What may have been meant by a text that is no area; only the part that is wrong is replaced."""
    part = subjects.wrong_part(text, error)
    overlapping = isinstance(error, Overlapping)
    found = [] if overlapping else _fitting(language, text, part, nuts.search_regions(part, limit=50))
    if len(found) == 1:
        return redirect(found[0]["address"])
    if found and not region_search.is_in_a_name(part):
        found, near = [], found
    else:
        near = [] if found or overlapping else _fitting(
            language, text, part, nuts.nearest_regions(part))
    problem = problem_of(error, language) if overlapping else None
    return render(
        http,
        "search.html",
        {
            "text": text,
            "part": part if part != text else "",
            "found_count": len(found),
            "found": found,
            "near": near,
            "sentence": problem.sentence if problem else t("error-unknown-region", language, given=part),
        },
        status=problem.status if problem else 200 if found else 404,
    )


def _fitting(language: str, text: str, part: str, regions: list[nuts.Region]) -> list[dict[str, str]]:
    """The regions as they are offered, each leading to the whole text with the wrong part replaced by it."""
    fitting = []
    for region in regions:
        try:
            area = subjects.area_id(subjects.with_part(text, part, region.code))
        except ValueError:
            continue
        fitting.append({**described(region, language), "address": addresses.region_address(language, area)})
    return fitting
