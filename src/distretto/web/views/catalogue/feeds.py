"""An Atom feed of any search: what has changed in it, the newest first."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed

from distretto.catalogue.addresses import record_address, search_address
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.search import search
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.pages.catalogue.items import written_elsewhere
from distretto.web.pages.catalogue.search import search_words

ENTRIES = 50


def feed(http: HttpRequest, language: str) -> HttpResponse:
    """The feed of the search in the address."""
    wanted = replace(asked.read(dict(http.GET.lists())).search, order="newest", page=1, size=ENTRIES)
    records = search(wanted, language).records
    made = Atom1Feed(
        title=t("catalogue-feed-title", language, search=search_words(wanted, language)),
        link=absolute(http, search_address(language, wanted)),
        description=t("catalogue-feed-about", language),
        language=language,
        feed_url=absolute(http, http.get_full_path()),
        author_name="Distretto",
    )
    for record in records:
        _add(made, http, record, language)
    response = HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")
    response["Cache-Control"] = "no-cache"
    return response


def _add(made: Atom1Feed, http: HttpRequest, record: Record, language: str) -> None:
    elsewhere = written_elsewhere(record, language)
    made.add_item(
        title=record.title,
        link=absolute(http, record_address(language, record.key)),
        unique_id=absolute(http, f"/catalogue/{record.key}"),
        description=f"{record.summary} ({elsewhere})" if elsewhere else record.summary,
        updateddate=record.last_published_at or record.created_at or timezone.now(),
        pubdate=record.first_published_at or record.created_at,
        categories=[
            kind_name(record.kind, language),
            *(code_label("themes", code, language) for code in record.content.get("themes", ())),
        ],
    )
