"""A record's own page."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control

from distretto.catalogue.domain import renewing
from distretto.catalogue.domain.queries.moderation import held_by
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.domain.queries.suggestions import open_on
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit, can_translate, open_step
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.pages.catalogue.compare import compare_address
from distretto.web.pages.catalogue.doubted import held_of
from distretto.web.pages.catalogue.record import record_page
from distretto.web.pages.suggested import in_list


@cache_control(no_cache=True)
def record(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The record in the page's language where it is written in it, else as it was written, which the page says.

    One that was taken back is gone, and its address says so; one that was never published is known to nobody. A
    browser asks anew each time, for it may keep even a 410, and a record can come back.
    """
    found = in_language(key, language)
    if found is None:
        return gone(http, language, key)
    number = http.GET.get("version", "")
    try:
        page = record_page(
            found, language, http.user, absolute(http, "/").rstrip("/"), int(number) if number.isdigit() else None
        )
    except LookupError as error:
        raise Http404 from error
    return render(
        http,
        "catalogue/record.html",
        {
            "page": page,
            "section": "catalogue",
            "canonical": absolute(http, page.address),
            "compare": compare_address(language, [key]),
            "reader_region": http.GET.get("region", ""),
            "here": http.get_full_path(),
            "due": can_edit(http.user, found) and renewing.is_due(found),
            "suggestions": [in_list(one, language) for one in open_on(found, http.user)],
            "can_translate": can_translate(http.user, found.original or found),
        },
    )


def gone(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The page in the place of a record that is not published (any more)."""
    there = Record.objects.filter(key=key).order_by("original_id", "pk").first()
    if there is None or (there.version == 0 and not can_edit(http.user, there)):
        raise Http404
    state = "gone" if there.version > 0 else "in-review" if open_step(there) else "draft"
    moderated = state == "gone" and held_by(there) is not None
    sentence = "catalogue-gone-moderated" if moderated else f"catalogue-{state}"
    return render(
        http,
        "catalogue/gone.html",
        {
            "title": t("catalogue-gone-title" if state == "gone" else "catalogue-draft-title", language),
            "sentence": t(sentence, language, title=there.title),
            "record": there,
            "held": held_of(there, http.user, language) if moderated else None,
            "can_edit": can_edit(http.user, there),
            "section": "catalogue",
        },
        status=410 if state == "gone" else 404,
    )
