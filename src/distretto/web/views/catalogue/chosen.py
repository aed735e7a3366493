"""Which of a key's records an address means: one in a language, or the one that was written first."""

from __future__ import annotations

from django.http import Http404, HttpRequest

from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_know


def chosen_record(http: HttpRequest, key: str, language: str, written: str = "") -> Record:
    """The record of the key in the language `written`, else the original; 404 where there is none that the person may
    know of: what others draft is answered like what does not exist.

    language : of the page, which decides where nothing was written first.
    """
    record = known_record(http, key, language, written)
    if record is None:
        raise Http404
    return record


def known_record(http: HttpRequest, key: str, language: str, written: str = "") -> Record | None:
    """The same; None where there is none that the person may know of."""
    there = list(Record.objects.filter(key=key).select_related("organisation", "original", "created_by"))
    known = [record for record in there if written in ("", record.language) and can_know(http.user, record)]
    return min(known, key=lambda record: (record.original_id is not None, record.language != language), default=None)
