"""The logical framework of a pilot to be taken away: after a practice, or as it stands on record."""

from __future__ import annotations

from typing import cast

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.timezone import localdate

from distretto.catalogue.domain.piloting import ANALYSIS
from distretto.catalogue.domain.queries.related import in_language
from distretto.evidence.store import default_store
from distretto.themes.asking import answer_at_once
from distretto.web import addresses
from distretto.web.asked import asked
from distretto.web.documents import TYPES, sent


def draft(http: HttpRequest, language: str, form: str) -> HttpResponse:
    """The framework of a pilot after a practice, with what is still to be written, as PDF, DOCX or HTML."""
    from distretto.reports.framework_draft import draft_of
    from distretto.reports.writing import Form, written

    request = asked(http, *ANALYSIS.split(".")).request
    if form not in TYPES or not request.parameters["practice"]:
        raise Http404
    found = answer_at_once(request, default_store())
    kept = addresses.absolute(http, addresses.kept_address(language, found.hash))
    made = draft_of(found, language, issued=localdate(), address=kept, by=http.user)
    area, practice = (str(request.parameters[name]) for name in ("region", "practice"))
    return sent(written(made, cast(Form, form)), form, f"framework-{area[:20]}-{practice[:40]}-{language}")


def recorded(http: HttpRequest, language: str, key: str, form: str) -> HttpResponse:
    """The framework of a published pilot, as PDF, DOCX or HTML."""
    record = in_language(key, language)
    if form not in TYPES or record is None or record.kind != "pilot":
        raise Http404
    from distretto.reports.framework_record import record_of
    from distretto.reports.writing import Form, written

    address = addresses.absolute(http, f"/{language}/catalogue/{key}/")
    made = record_of(record, language, issued=localdate(), address=address)
    return sent(written(made, cast(Form, form)), form, f"framework-{key[:60]}-{language}")
