"""Which of a key's records an address means: one in a language, or the one that was written first."""

from __future__ import annotations

from django.http import Http404

from distretto.catalogue.models import Record


def chosen_record(key: str, language: str, written: str = "") -> Record:
    """The record of the key in the language `written`, else the original; 404 where there is none.

    language : of the page, which decides where nothing was written first.
    """
    there = list(Record.objects.filter(key=key).select_related("organisation", "original", "created_by"))
    if written:
        there = [record for record in there if record.language == written]
    if not there:
        raise Http404
    return min(there, key=lambda record: (record.original_id is not None, record.language != language))
