"""What came from other installations: the list, one record, and what is decided on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import installations
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.installations.troubles import Trouble
from distretto.catalogue.models import FollowedRecord, Installation
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed, is_administrator
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.fetching import soon
from distretto.web.pages.installations import following_page, received_page
from distretto.web.views.catalogue.refusals import refused

LONGEST_TYPED = 300


def administrators(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view for administrators alone: others sign in, or are told who may."""

    @wraps(view)
    def wrapped(http: HttpRequest, language: str, *args: Any, **named: Any) -> HttpResponse:
        if not is_administrator(http.user):
            raise NotAllowed("not-allowed-follow-installations")
        return view(http, language, *args, **named)

    return never_cache(login_required(refused(wrapped)))  # type: ignore[no-any-return]


@one_readers
def following(http: HttpRequest, language: str) -> HttpResponse:
    """The installations that are followed, and their records; administrators look after them here."""
    page = following_page(language, http.GET.dict(), administers=is_administrator(http.user))
    return render(http, "installations/following.html", {"page": page, "section": "catalogue"})


@administrators
def add(http: HttpRequest, language: str) -> HttpResponse:
    """The form with which an installation is followed; its catalogue is fetched beside the server."""
    typed = {name: http.POST.get(name, "")[:LONGEST_TYPED].strip() for name in ("address", "name")}
    context = {"typed": typed, "may_private": settings.FOLLOW_PRIVATE, "section": "catalogue"}
    if http.method != "POST":
        return render(http, "installations/add.html", context)
    try:
        made = installations.begin(**typed, private="private" in http.POST, by=http.user)
    except (Trouble, NotNow) as error:
        context |= {"fault": say_refusal(error, language), "private": "private" in http.POST}
        return render(http, "installations/add.html", context, status=422)
    soon(made)
    messages.success(http, t("following-added", language, name=made.name))
    return redirect(f"/{language}/following/")


@administrators
@require_POST
def fetch(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Fetch what is new now."""
    found = get_object_or_404(Installation, pk=number)
    installations.begin_fetch(installation=found, by=http.user)
    soon(found)
    return redirect(f"/{language}/following/")


@administrators
@require_POST
def pause(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Fetch nothing by itself any more, or do so again."""
    found = get_object_or_404(Installation, pk=number)
    paused = http.POST.get("paused") == "1"
    installations.pause(installation=found, paused=paused, by=http.user)
    messages.success(http, t("following-was-paused" if paused else "following-was-resumed", language, name=found.name))
    return redirect(f"/{language}/following/")


@administrators
def remove(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Follow it no longer, once that is confirmed."""
    found = get_object_or_404(Installation, pk=number)
    if http.method != "POST":
        context = {"installation": found, "records": found.records.count(), "section": "catalogue"}
        return render(http, "installations/remove.html", context)
    installations.remove(installation=found, by=http.user)
    messages.success(http, t("following-was-removed", language, name=found.name))
    return redirect(f"/{language}/following/")


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
