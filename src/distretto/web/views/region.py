"""The page of an area: all that is known about it, theme by theme, and the brief to take away."""

from __future__ import annotations

from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate

from distretto.evidence.store import default_store
from distretto.web import addresses, subjects
from distretto.web.caching import one_readers
from distretto.web.documents import TYPES, sent
from distretto.web.pages.area import area_page
from distretto.web.pages.comparisons import comparisons
from distretto.web.pages.groups.listed import groups_of_area
from distretto.web.pages.own_figures import offered
from distretto.web.pages.refresh import new_data_of
from distretto.web.views import own_figures
from distretto.web.views.regions import not_one


@one_readers
def region(http: HttpRequest, language: str, area: str) -> HttpResponse:
    """The page; an area written otherwise is sent to its own address."""
    if own_figures.SET in http.GET:
        return own_figures.region(http, language, area=area)
    try:
        address = subjects.area_id(area)
    except ValueError as error:
        return not_one(http, language, area, error)
    if address != area:
        return redirect(addresses.region_address(language, address))
    return render(http, "region.html", {
        "page": area_page(address, language), "reader_region": address,
        "comparisons": comparisons(language, address), "groups": groups_of_area(address, language),
        "new_data": new_data_of(default_store(), address, language), "own_sets": offered(http),
    })


def brief(http: HttpRequest, language: str, area: str, form: str) -> HttpResponse:
    """The brief as PDF, HTML or DOCX."""
    if own_figures.SET in http.GET:
        return own_figures.brief(http, language, area=area, form=form)
    if form not in TYPES:
        raise Http404
    address = subjects.area_id(area)
    if address != area:
        return redirect(addresses.region_address(language, address, f"brief.{form}"))
    from distretto.reports.brief import Format, write_brief

    document = write_brief(
        address, language, cast(Format, form), issued=localdate(),
        address=addresses.absolute(http, addresses.region_address(language, address)),
    )
    return sent(document, form, f"distretto-{address[:60]}-{language}")
