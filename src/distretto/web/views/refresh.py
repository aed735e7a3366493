"""What new data changed."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.evidence.closed import is_closed
from distretto.evidence.dataset import UnknownDataset
from distretto.evidence.store import default_store
from distretto.web import addresses, subjects
from distretto.web.pages.refresh import area_refreshed, data_set_page
from distretto.web.problem_pages import wrong_subject
from distretto.web.views.regions import not_one


def data_set(http: HttpRequest, language: str, name: str) -> HttpResponse:
    """A data set with its vintages, what the newest one changed, and who reads it; `region` keeps the reader's area."""
    if is_closed(name):
        raise Http404
    given = http.GET.get("region", "").strip()
    address, wrong = "", None
    try:
        address = subjects.area_id(given) if given else ""
    except ValueError as error:
        wrong = wrong_subject(http, "region", given, error, language)
    if address and "changes" in http.GET:
        return redirect(addresses.region_address(language, address, "new-data/"))
    try:
        page = data_set_page(default_store(), name, language, address)
    except UnknownDataset as error:
        raise Http404 from error
    return render(http, "data_set.html", {"page": page, "wrong": wrong, "reader_region": address})


def area(http: HttpRequest, language: str, area: str) -> HttpResponse:
    """The answers about an area, on the data before and now."""
    try:
        address = subjects.area_id(area)
    except ValueError as error:
        return not_one(http, language, area, error)
    if address != area:
        return redirect(addresses.region_address(language, address, "new-data/"))
    return render(http, "area_refreshed.html", {
        "page": area_refreshed(default_store(), address, language), "reader_region": address,
    })
