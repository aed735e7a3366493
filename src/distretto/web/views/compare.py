"""The page that sets two to five areas side by side."""

from __future__ import annotations

from babel.lists import format_list
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import areas
from distretto.evidence.classifications.areas import parse_area
from distretto.rendering.reading import question_of
from distretto.rendering.text import LOCALES, t
from distretto.themes.analysis import analyses, get_analysis
from distretto.web import addresses, subjects
from distretto.web.pages.comparison import MOST, sides_of
from distretto.web.pages.start import FIRST


def compare(http: HttpRequest, language: str) -> HttpResponse:
    """The comparison of the areas in the address; fewer than two, and the page asks for them."""
    analysis = get_analysis(http.GET.get("analysis") or FIRST)
    typed = [value.strip() for value in http.GET.getlist("region") if value.strip()]
    ids = list(dict.fromkeys(subjects.area_id(value) for value in typed))[:MOST]
    if ids != typed:
        return redirect(addresses.compare_address(language, ids, analysis.id))
    names = [areas.area_name(parse_area(area), language) for area in ids]
    sides, joint = sides_of(ids, analysis.id, language)
    return render(
        http,
        "compare.html",
        {
            "analysis": analysis.id,
            "questions": [
                {
                    "id": a.id,
                    "text": question_of(a.id, {}, language),
                    "chosen": a.id == analysis.id,
                    "address": addresses.compare_address(language, ids, a.id),
                }
                for a in analyses()
                if any(p.id == "region" for p in a.parameters)
            ],
            "names": names,
            "listed": format_list(names, locale=LOCALES[language]) if names else "",
            "ids": ids,
            "sides": sides,
            "joint": joint,
            "full": len(ids) >= MOST,
            "most": MOST,
            "faults": tuple(dict.fromkeys(fault for side in sides for fault in side.faults)),
            "title": t("web-compare-title", language),
        },
    )
