"""A record without its page: as it is kept, and as linked data."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.related import in_language, translations_of
from distretto.catalogue.kinds import get_kind
from distretto.catalogue.models import Record
from distretto.catalogue.rights import seen_content
from distretto.catalogue.wording import code_label
from distretto.rendering.text import LANGUAGES
from distretto.web.addresses import absolute
from distretto.web.language import language_of


def anywhere(http: HttpRequest, key: str) -> HttpResponse:
    """From a record's identifier, which knows no language, to its page in the reader's."""
    return redirect(record_address(language_of(http), key))


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


def record_linked(http: HttpRequest, key: str) -> HttpResponse:
    """The record in the words of schema.org."""
    record = _found(http, key)
    return JsonResponse(
        linked(http, record), json_dumps_params={"ensure_ascii": False, "indent": 1},
        content_type="application/ld+json",
    )  # fmt: skip


def linked(http: HttpRequest, record: Record) -> dict[str, Any]:
    """A record as schema.org has it; what it does not state is absent."""
    content = seen_content(http.user, record, record.content)
    language = _page_language(record)
    made = {
        "@context": "https://schema.org",
        "@type": get_kind(record.kind).schema_type,
        "@id": absolute(http, f"/catalogue/{record.key}"),
        "url": absolute(http, record_address(language, record.key)),
        "name": record.title,
        "alternateName": content.get("original_title"),
        "description": record.summary,
        "inLanguage": record.language,
        "temporalCoverage": "/".join(filter(None, (content.get("start"), content.get("end")))),
        "spatialCoverage": [
            {"@type": "Place", "name": code_label("regions", code, language), "identifier": code}
            for code in content.get("regions", ())
        ],
        "about": [code_label("themes", code, language) for code in content.get("themes", ())],
        "citation": [
            {
                "@type": "CreativeWork",
                **{name: value for name, value in {
                    "name": line["title"], "publisher": line["publisher"], "url": line.get("address"),
                    "datePublished": str(line["year"]) if line.get("year") else None,
                }.items() if value},
            }
            for line in content.get("sources", ())
        ],
        "dateModified": record.last_published_at.isoformat() if record.last_published_at else None,
        "version": str(record.version),
    }  # fmt: skip
    return {name: value for name, value in made.items() if value}


def _found(http: HttpRequest, key: str) -> Record:
    record = in_language(key, http.GET.get("lang", "en"))
    if record is None:
        raise Http404
    return record


def _page_language(record: Record) -> str:
    return record.language if record.language in LANGUAGES else "en"
