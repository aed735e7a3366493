"""What came from other installations: the list, one record, and what is decided on it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import installations
from distretto.catalogue.models import FollowedRecord
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.installations import following_page, received_page
from distretto.web.views.catalogue.refusals import refused


def following(http: HttpRequest, language: str) -> HttpResponse:
    """The installations that are followed, and their records."""
    page = following_page(language, http.GET.dict())
    return render(http, "installations/following.html", {"page": page, "section": "catalogue"})


@one_readers
def received(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """One record as it was received, with ours beside it."""
    page = received_page(_record(number), http.user, language)
    return render(http, "installations/received.html", {"page": page, "section": "catalogue"})


def as_received(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """The whole of what was received of a record, byte for byte."""
    record = _record(number)
    response = HttpResponse(record.received.encode(), content_type="application/ld+json")
    response["Content-Disposition"] = f'attachment; filename="{record.key}.jsonld"'
    return response


@login_required
@require_POST
@refused
def decide(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Take it over as a draft, or keep ours."""
    record, act = _record(number), http.POST.get("act", "")
    if act == "take":
        installations.take_over(record=record, by=http.user)
        messages.success(http, t("followed-taken", language))
    elif act == "keep":
        installations.keep_ours(record=record, by=http.user)
        messages.success(http, t("followed-kept", language))
    else:
        raise Http404
    return redirect(f"/{language}/following/{record.pk}/")


def _record(number: int) -> FollowedRecord:
    found: FollowedRecord = get_object_or_404(
        FollowedRecord.objects.select_related("installation", "decided_by"), pk=number
    )
    return found
