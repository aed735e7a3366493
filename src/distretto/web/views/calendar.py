"""The funding finder's calls as a calendar: for whoever is described in the address, and for one's own cluster."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.calendars import asked_for, cluster_of_secret
from distretto.evidence.classifications.areas import area_name
from distretto.evidence.store import default_store
from distretto.rendering.text import t
from distretto.reports.calendar import ANALYSIS
from distretto.reports.calendar import calendar as made_of
from distretto.themes.analysis import get_analysis
from distretto.themes.asking import Request, answer_request, make_request
from distretto.web.addresses import absolute
from distretto.web.asked import OURS, request_of
from distretto.web.pages.finder import today

ONE = "call"
"""The name in the query of the one call that is wanted."""


def public(http: HttpRequest, language: str) -> HttpResponse:
    """The calls for whoever the address describes, as of today where it names no day; `call` has one of them alone."""
    given = {name: value for name, value in http.GET.items() if name not in OURS | {ONE} and value}
    request = request_of(get_analysis(ANALYSIS), {"as_of": today(), **given})
    name = t("calendar-of", language, whom=area_name(request.parameters.area(), language))
    return _calendar(http, request, language, name, only=http.GET.get(ONE, ""))


@never_cache
def own(http: HttpRequest, language: str, secret: str) -> HttpResponse:
    """The calls for a cluster, for whoever has the address that one of its editors was given."""
    record = cluster_of_secret(secret)
    asked = asked_for(record) if record else None
    if record is None or asked is None:
        raise Http404
    request = make_request(ANALYSIS, {**asked, "as_of": today()})
    return _calendar(http, request, language, t("calendar-of", language, whom=record.title))


def _calendar(http: HttpRequest, request: Request, language: str, name: str, only: str = "") -> HttpResponse:
    body = made_of(
        answer_request(request, default_store()), language, stamp=timezone.now(), name=name, only=only,
        address=lambda key: absolute(http, record_address(language, key)),
    )  # fmt: skip
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="distretto-calls.ics"'
    response["Referrer-Policy"] = "no-referrer"
    return response
