"""Writing a recommendation: from a decision to a draft, its publication, its withdrawal."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from distretto.groups.called import group_path
from distretto.groups.domain import recommending
from distretto.groups.domain.deciding import decision_path
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.domain.replying import renew_reply_link
from distretto.groups.models import Decision, Recommendation
from distretto.groups.rights import require_coordinates
from distretto.rendering.text import t
from distretto.web.pages.recommendation_form import form, said_of
from distretto.web.pages.recommendations import page_of
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.recommendations.reading import recommendation_of

shown = pages_in("decisions")
DRAFT_ACTS, PUBLISHED_ACTS = ("publish", "discard"), ("withdraw", "renew")


@login_required
@refused
def new(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Draft a recommendation from a decision."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    decision = Decision.objects.filter(group=group, pk=number).select_related("group", "ballot").first()
    if decision is None:
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            made = recommending.draft(by=http.user, decision=decision, said=said_of(http.POST))
            messages.success(http, t("recommendation-drafted-done", language))
            return redirect(f"/{language}{recommendation_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    page = form(None, decision, language, http.POST if http.method == "POST" else None, faults)
    context = {"form": page, "back": f"/{language}{decision_path(decision)}"}
    return shown(http, language, group, "recommendation_form", context, 422 if faults else 200)


@login_required
@refused
def draft(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """A draft as it would be published, for coordinators."""
    one = draft_of(http, key, number)
    context = {"page": page_of(one, http.user, language), "base": f"/{language}{recommendation_path(one)}"}
    return shown(http, language, one.group, "recommendation_draft", context)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Change a draft."""
    one = draft_of(http, key, number)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            recommending.change(by=http.user, recommendation=one, said=said_of(http.POST))
            messages.success(http, t("recommendation-changed-done", language))
            return redirect(f"/{language}{recommendation_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    page = form(one, one.decision, language, http.POST if http.method == "POST" else None, faults)
    context = {"form": page, "back": f"/{language}{recommendation_path(one)}"}
    return shown(http, language, one.group, "recommendation_form", context, 422 if faults else 200)


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, name: str) -> HttpResponse:
    """Publish or discard a draft, once it was asked whether that is meant."""
    one = draft_of(http, key, number)
    if name not in DRAFT_ACTS:
        raise Http404
    if http.method == "POST":
        if name == "publish":
            made = recommending.publish(by=http.user, recommendation=one)
            messages.success(http, t("recommendation-done", language, act=name, number=f"{made.year}/{made.number}"))
            return redirect(f"/{language}{recommendation_path(made)}")
        recommending.discard(by=http.user, recommendation=one)
        messages.success(http, t("recommendation-done", language, act=name, number=""))
        return redirect(f"/{language}{group_path(key, f'decisions/{one.decision_id}/')}")
    context = {"one": one, "act": name, "back": f"/{language}{recommendation_path(one)}", "faults": {}}
    return shown(http, language, one.group, "recommendation_act", context)


@login_required
@refused
def later(http: HttpRequest, language: str, year: int, number: int, name: str) -> HttpResponse:
    """Withdraw a published recommendation, or give another link for replying."""
    one = recommendation_of(year, number)
    require_coordinates(http.user, one.group)
    if name not in PUBLISHED_ACTS:
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            if name == "withdraw":
                recommending.withdraw(by=http.user, recommendation=one, why=http.POST.get("why", ""))
            else:
                renew_reply_link(by=http.user, recommendation=one)
            messages.success(http, t("recommendation-done", language, act=name, number=""))
            return redirect(f"/{language}{recommendation_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    context: dict[str, Any] = {
        "one": one, "act": name, "back": f"/{language}{recommendation_path(one)}", "faults": faults,
        "typed": http.POST.get("why", ""),
    }  # fmt: skip
    return shown(http, language, one.group, "recommendation_act", context, 422 if faults else 200)


def draft_of(http: HttpRequest, key: str, number: int) -> Recommendation:
    """The draft of that number in the group, for its coordinators; once published it stands under its own number."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    one = Recommendation.objects.filter(group=group, pk=number).select_related(
        "group", "decision__ballot", "organisation"
    ).first()  # fmt: skip
    if one is None or one.published_at is not None:
        raise Http404
    return one
