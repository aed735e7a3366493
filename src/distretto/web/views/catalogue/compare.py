"""Two to five records side by side."""

from __future__ import annotations

from babel.lists import format_list
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.catalogue.assessment import KIND
from distretto.catalogue.domain.queries.compare import MOST
from distretto.catalogue.domain.queries.related import in_languages
from distretto.rendering.text import LOCALES, t
from distretto.web.pages.catalogue.assessed import side_by_side_address
from distretto.web.pages.catalogue.compare import compare_address, compare_page


def compare(http: HttpRequest, language: str) -> HttpResponse:
    """The comparison of the records in the address; keys that no record has are said, the others compared, of
    more than can be compared the first, and the others named.

    Assessments alone are laid side by side by their scores, on a page of their own.
    """
    given = [key.strip()[:120] for key in http.GET.getlist("record") if key.strip()]
    keys = list(dict.fromkeys(given))
    there = in_languages(keys, language)
    every = [key for key in keys if key in there]
    known, left_out = every[:MOST], every[MOST:]
    unknown = [key for key in keys if key not in there]
    sought = http.GET.get("q", "").strip()[:200]
    if not unknown and not left_out and len(known) > 1 and not sought and all(there[key].kind == KIND for key in known):
        return redirect(side_by_side_address(language, known))
    if not unknown and not left_out and known != given:
        return redirect(compare_address(language, known, q=sought))
    return render(
        http,
        "catalogue/compare.html",
        {
            "page": compare_page([there[key] for key in known], language, http.user, sought),
            "unknown": [t("catalogue-compare-unknown", language, given=key) for key in unknown],
            "left_out": t(
                "catalogue-compare-left-out", language, most=MOST,
                titles=str(format_list([f"“{there[key].title}”" for key in left_out], locale=LOCALES[language])),
            ) if left_out else "",
            "most": MOST,
            "section": "catalogue",
        },
        status=404 if unknown and not known else 200,
    )
