"""The six themes, and one theme with its questions in order."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import areas
from distretto.rendering.text import t
from distretto.themes import analysis as declared
from distretto.web import addresses, subjects
from distretto.web.pages.area import theme_lines
from distretto.web.pages.drafts.beginning import begin_address, recommends
from distretto.web.problem_pages import unknown_theme, wrong_subject


def themes(http: HttpRequest, language: str) -> HttpResponse:
    """All themes with all their questions."""
    return render(
        http,
        "themes.html",
        {
            "themes": [
                {
                    "id": theme.id,
                    "number": theme.number,
                    "title": theme.title,
                    "about": f"{theme.title}-about",
                    "questions": [
                        {
                            "id": q.id,
                            "text": t(f"{q.key}-general", language),
                            "answered": declared.answered(q),
                            "address": addresses.theme_address(language, theme.id) + f"#{q.id}",
                        }
                        for q in declared.every_question(theme)
                    ],
                }
                for theme in declared.themes()
            ],
        },
    )


def theme(http: HttpRequest, language: str, theme: str) -> HttpResponse:
    """One theme; `region` keeps the reader's area, and its questions are then answered about it."""
    try:
        found = declared.theme(theme)
    except KeyError:
        return unknown_theme(http, theme)
    given = http.GET.get("region", "").strip()
    address, wrong = None, None
    try:
        address = subjects.area_id(given) if given else None
    except ValueError as error:
        wrong = wrong_subject(http, "region", given, error, language)
    if address and address != given:
        return redirect(addresses.theme_address(language, theme, address))
    lines = theme_lines(found, address, language)
    return render(
        http,
        "theme.html",
        {
            "theme": found,
            "about": f"{found.title}-about",
            "of": len(declared.themes()),
            "lines": lines,
            "choose": not address and any(line.answered for line in lines),
            "wrong": wrong,
            "draft": begin_address(language, address, found.id) if address and recommends(found.id) else "",
            "subject": {
                "id": address,
                "name": areas.area_name(areas.parse_area(address), language),
                "address": addresses.region_address(language, address),
            }
            if address
            else None,
        },
        status=wrong.status if wrong else 200,
    )
