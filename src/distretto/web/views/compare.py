"""The page that sets two to five areas side by side."""

from __future__ import annotations

from collections.abc import Sequence

from babel.lists import format_list
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.classifications import areas
from distretto.rendering.reading import question_of
from distretto.rendering.text import LOCALES, t
from distretto.themes.analysis import analyses
from distretto.web import subjects
from distretto.web.asked import about_areas
from distretto.web.pages.comparison import MOST, asking_of, caption, compared
from distretto.web.pages.comparisons import comparisons
from distretto.web.pages.start import FIRST
from distretto.web.problem_pages import WrongSubject, wrong_subject


def compare(http: HttpRequest, language: str) -> HttpResponse:
    """The comparison of the areas in the address; fewer than two, and the page asks for them.

    A wrong area or industry is said at its field, and everything else stays as it was.
    """
    typed = [value.strip() for value in http.GET.getlist("region") if value.strip()]
    ids, wrong = _areas(http, typed, language)
    group = http.GET.get("industries", "").strip()
    industries, wrong_group = _industries(http, group, language)
    asking = asking_of(http.GET.get("analysis") or FIRST, ids, industries)
    if not wrong and not wrong_group and (list(ids) != typed or industries != group):
        return redirect(asking.address(language))
    names = [areas.area_name(areas.parse_area(area), language) for area in ids]
    comparison = compared(asking, language)
    fault = wrong or wrong_group
    return render(
        http,
        "compare.html",
        {
            "asking": asking,
            "questions": [
                {
                    "id": a.id,
                    "text": question_of(a.id, {}, language),
                    "chosen": a.id == asking.analysis.id,
                    "address": asking.address(language, analysis=a.id),
                }
                for a in analyses()
                if about_areas(a)
            ],
            "names": names,
            "listed": format_list(names, locale=LOCALES[language]) if names else "",
            "ids": ids,
            "comparison": comparison,
            "caption": caption(comparison, language),
            "group": group if wrong_group else subjects.shown_industries(industries, language) if industries else "",
            "full": len(ids) >= MOST,
            "most": MOST,
            "faults": tuple(dict.fromkeys(fault for side in comparison.sides for fault in side.faults)),
            "title": t("web-compare-title", language),
            "comparisons": comparisons(language, ids[0] if ids else ""),
            "wrong": wrong,
            "wrong_group": wrong_group,
        },
        status=fault.status if fault else 200,
    )


def _areas(http: HttpRequest, typed: Sequence[str], language: str) -> tuple[tuple[str, ...], WrongSubject | None]:
    """The areas that there are, each once, and the first that there is not."""
    ids: dict[str, None] = {}
    wrong = None
    for value in typed:
        try:
            ids.setdefault(subjects.area_id(value))
        except ValueError as error:
            wrong = wrong or wrong_subject(http, "region", value, error, language)
    return tuple(ids)[:MOST], wrong


def _industries(http: HttpRequest, typed: str, language: str) -> tuple[str, WrongSubject | None]:
    if not typed:
        return "", None
    try:
        return subjects.industries_id(typed), None
    except ValueError as error:
        return "", wrong_subject(http, "industries", typed, error, language)
