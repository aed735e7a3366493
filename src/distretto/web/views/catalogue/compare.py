"""Two to five records side by side."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.catalogue.domain.queries.compare import MOST
from distretto.catalogue.domain.queries.related import in_languages
from distretto.rendering.text import t
from distretto.web.pages.catalogue.compare import compare_address, compare_page


def compare(http: HttpRequest, language: str) -> HttpResponse:
    """The comparison of the records in the address; keys that no record has are said, the others compared."""
    given = [key.strip()[:120] for key in http.GET.getlist("record") if key.strip()]
    keys = list(dict.fromkeys(given))
    there = in_languages(keys, language)
    known = [key for key in keys if key in there][:MOST]
    unknown = [key for key in keys if key not in there]
    sought = http.GET.get("q", "").strip()[:200]
    if not unknown and known != given:
        return redirect(compare_address(language, known, q=sought))
    return render(
        http,
        "catalogue/compare.html",
        {
            "page": compare_page([there[key] for key in known], language, http.user, sought),
            "unknown": [t("catalogue-compare-unknown", language, given=key) for key in unknown],
            "most": MOST,
            "section": "catalogue",
        },
        status=404 if unknown and not known else 200,
    )
