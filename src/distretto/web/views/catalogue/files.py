"""A record without its page: as it is kept, as linked data, and as a table that can be filled in and imported."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import exporting
from distretto.catalogue.domain.queries.related import in_language, translations_of
from distretto.catalogue.interfaces import jsonld
from distretto.catalogue.models import Record
from distretto.catalogue.rights import seen_content
from distretto.rendering.text import LANGUAGES
from distretto.web.addresses import absolute
from distretto.web.caching import one_readers
from distretto.web.language import language_of


def anywhere(http: HttpRequest, key: str) -> HttpResponse:
    """From a record's identifier, which knows no language, to its page in the reader's."""
    return redirect(record_address(language_of(http), key))


@one_readers
def record_json(http: HttpRequest, key: str) -> HttpResponse:
    """The record's content by its fields, without a page's language: `lang` chooses the text's, where there are two."""
    record = _found(http, key)
    body = {
        "key": record.key,
        "kind": record.kind,
        "language": record.language,
        "languages": [record.language, *(other.language for other in translations_of(record))],
        "confirmation": record.confirmation,
        "version": record.version,
        "published": record.last_published_at,
        "organisation": record.organisation.name if record.organisation else None,
        "completeness": record.completeness,
        "address": absolute(http, record_address(_page_language(record), record.key)),
        "content": seen_content(http.user, record, record.content),
    }
    return JsonResponse(body, json_dumps_params={"ensure_ascii": False, "indent": 1})


@one_readers
def record_linked(http: HttpRequest, key: str) -> HttpResponse:
    """The record as linked data."""
    record = _found(http, key)
    return JsonResponse(
        jsonld.document(exporting.item_of(record, http.user), exporting.base_address()),
        json_dumps_params={"ensure_ascii": False, "indent": 1},
        content_type="application/ld+json",
    )


@one_readers
def record_table(http: HttpRequest, key: str, form: str) -> HttpResponse:
    """The record as CSV or as a workbook, as imports read it, with all fields that the reader may see."""
    record = _found(http, key)
    items = (exporting.item_of(record, http.user),)
    response = HttpResponse(
        exporting.write(items, form, _page_language(record), http.user), content_type=exporting.FORMS[form]
    )
    response["Content-Disposition"] = f'attachment; filename="{record.key}.{form}"'
    return response


def _found(http: HttpRequest, key: str) -> Record:
    record = in_language(key, http.GET.get("lang", "en"))
    if record is None:
        raise Http404
    return record


def _page_language(record: Record) -> str:
    return record.language if record.language in LANGUAGES else "en"
