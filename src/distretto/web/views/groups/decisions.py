"""Decisions of a group: the list, one of them, and recording what was decided in a meeting."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone

from distretto.groups.domain.closing_ballots import close_all_due
from distretto.groups.domain.deciding import decided_in_meeting, decision_path
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Decision
from distretto.groups.rights import require_coordinates
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups import decisions as pages
from distretto.web.pages.groups.ballots import on
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in

shown = pages_in("decisions")


@one_readers
def decisions(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The decisions of a group; ballots whose hour has struck are closed first."""
    group, _ = group_of(http, key)
    close_all_due(timezone.now())
    page = pages.decision_list(group, language, http.GET.get("page", ""))
    return shown(http, language, group, "decisions", {"page": page})


@login_required
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Record a decision that was taken in a meeting."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        about = http.POST.get("about", "")[:120]
        try:
            made = decided_in_meeting(
                by=http.user, group=group, minuted=pages.minuted_of(http.POST),
                about=about if on(about, group, language) is not None else "",
            )  # fmt: skip
            messages.success(http, t("decision-done", language))
            return redirect(f"/{language}{decision_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    typed = http.POST if http.method == "POST" else None
    form = pages.form(group, language, typed, faults, http.GET.get("about", "")[:120])
    return shown(http, language, group, "decision_form", {"form": form}, 422 if faults else 200)


@one_readers
def decision(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One decision."""
    group, found = group_of(http, key)
    one = Decision.objects.filter(group=group, pk=number).select_related("group", "ballot__group", "by").first()
    if one is None:
        raise Http404
    page = pages.decision_page(one, found, language)
    return shown(http, language, group, "decision", {"page": page})
