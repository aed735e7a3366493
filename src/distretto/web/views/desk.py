"""A region's desk for smart specialisation, and the annex that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.timezone import localdate

from distretto.web import addresses, subjects
from distretto.web.documents import TYPES, sent
from distretto.web.pages.desk import desk_page
from distretto.web.pages.desk_lines import desk_address
from distretto.web.views.regions import not_one


@dataclass(frozen=True)
class Added:
    """What was typed of a new line and could not be kept, with what is wrong."""

    side: str
    text: str
    rests_on: str
    fault: str


def desk(http: HttpRequest, language: str, area: str) -> HttpResponse:
    """The desk; an area written otherwise is sent to its own address."""
    try:
        address = subjects.area_id(area)
    except ValueError as error:
        return not_one(http, language, area, error)
    if address != area:
        return redirect(desk_address(language, address))
    return page_of(http, language, address)


def page_of(http: HttpRequest, language: str, area: str, added: Added | None = None) -> HttpResponse:
    """The page of a desk; with what could not be added, where something was."""
    page = desk_page(area, language, localdate().isoformat(), http.user)
    context = {"desk": page, "added": added, "reader_region": area}
    return render(http, "desk/desk.html", context, status=422 if added else 200)


def annex(http: HttpRequest, language: str, area: str, form: str) -> HttpResponse:
    """The annex to the strategy as PDF, HTML or DOCX."""
    if form not in TYPES:
        raise Http404
    address = subjects.area_id(area)
    if address != area:
        return redirect(desk_address(language, address, f"annex.{form}"))
    from distretto.reports.annex import write_annex
    from distretto.reports.brief import Format

    made = write_annex(
        address, language, cast(Format, form), issued=localdate(),
        address=addresses.absolute(http, desk_address(language, address)),
    )
    return sent(made, form, f"distretto-s3-{address}-{language}")
