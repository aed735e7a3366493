"""Records as files: what a search finds, one record, an empty file to fill in, and the catalogue as a whole."""

from __future__ import annotations

import json
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import get_conditional_response, patch_cache_control

from distretto.catalogue.domain import exporting
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.interfaces import csv_form, dcat, jsonld, xlsx_form
from distretto.catalogue.kinds import NAMES
from distretto.web.caching import one_readers
from distretto.web.pages.catalogue.whole import ARCHIVE, whole_page


@one_readers
def export(http: HttpRequest, language: str, form: str) -> HttpResponse:
    """Everything that a search finds, with all fields that the reader may see."""
    if form not in exporting.FORMS:
        raise Http404
    search = asked.read(dict(http.GET.lists())).search
    items = exporting.items_matching(search, language, http.user)
    response = HttpResponse(exporting.write(items, form, language, http.user), content_type=exporting.FORMS[form])
    response["Content-Disposition"] = f'attachment; filename="distretto-catalogue.{form}"'
    return response


def template(http: HttpRequest, language: str, kind: str, form: str) -> HttpResponse:
    """An empty file of a kind, explained."""
    if kind not in NAMES or form not in ("csv", "xlsx"):
        raise Http404
    data = xlsx_form.template(kind, language) if form == "xlsx" else csv_form.template(kind, language)
    response = HttpResponse(data, content_type=exporting.FORMS[form])
    response["Content-Disposition"] = f'attachment; filename="{kind}.{form}"'
    return response


@one_readers
def record_linked(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """A record as linked data, in the language where there is one, else as it was written."""
    record = in_language(key, language)
    if record is None:
        raise Http404
    item = exporting.item_of(record, http.user)
    return _linked(jsonld.document(item, exporting.base_address()))


def files(http: HttpRequest, language: str) -> HttpResponse:
    """The whole public catalogue as files, with size, hash, date and terms of each."""
    context = {"page": whole_page(exporting.whole(), language), "section": "catalogue"}
    return render(http, "catalogue/whole.html", context)


def whole(http: HttpRequest) -> HttpResponse:
    """The whole public catalogue as one archive."""
    made = exporting.whole()
    return _file(http, made.archive, "application/zip", made.sha256, "distretto-catalogue.zip")


def part(http: HttpRequest, kind: str) -> HttpResponse:
    """The records of one kind, one a line."""
    made = exporting.whole().part(kind)
    if made is None:
        raise Http404
    return _file(http, made.data, exporting.FORMS["jsonl"], made.sha256, made.name)


def catalogue(http: HttpRequest) -> HttpResponse:
    """The catalogue described for data portals, with size, hash, date and terms of each file."""
    made = exporting.whole()
    files = [dcat.File("", ARCHIVE, "application/zip", len(made.archive), made.sha256)]
    files += [
        dcat.File(one.kind, f"/catalogue/all/{one.name}", "application/x-ndjson", len(one.data), one.sha256)
        for one in made.parts
    ]
    described = dcat.catalogue(files, exporting.base_address(), exporting.LICENCE, made.newest)
    return _linked(described, tag=made.sha256, http=http)


def _linked(described: dict[str, Any], tag: str = "", http: HttpRequest | None = None) -> HttpResponse:
    body = json.dumps(described, ensure_ascii=False, indent=1) + "\n"
    response = HttpResponse(body, content_type="application/ld+json")
    if tag and http is not None:
        return _conditional(http, response, f'"{tag[:32]}-dcat"')
    return response


def _file(http: HttpRequest, data: bytes, media_type: str, sha256: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return _conditional(http, response, f'"{sha256}"')


def _conditional(http: HttpRequest, response: HttpResponse, tag: str) -> HttpResponse:
    early = get_conditional_response(http, etag=tag) if http.headers.get("If-None-Match") else None
    answered = response if early is None else early
    answered["ETag"] = tag
    patch_cache_control(answered, public=True, max_age=0, must_revalidate=True)
    return answered
