"""Suggesting changes to a record that one does not write, and deciding on what is suggested."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import suggesting
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.models import Record, Suggestion
from distretto.catalogue.rights import can_edit, can_see_suggestion, open_step
from distretto.catalogue.wording import say_fault, say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.suggesting import (
    BASE,
    CREDITED,
    FIELDS,
    NOTE,
    choosing_page,
    chosen_fields,
    proposed_values,
    suggesting_page,
    suggestion_page,
    typed_proposal,
    untouched,
)
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.left_behind import come_back, sign_in
from distretto.web.views.catalogue.refusals import refused

MOST = 4_000
"""Characters that a reason takes."""


@refused
def suggest(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """First which fields, then other values for them. A visitor signs in and comes back with what she typed; whoever
    writes the record does so in its own form. It is proposed for the original, in whatever language one reads."""
    record = chosen_record(http, key, language)
    if not record.live:
        raise Http404
    post = http.method == "POST"
    if not http.user.is_authenticated:
        return sign_in(http, typed_proposal(record, http.POST) if post else None)
    if can_edit(http.user, record):
        return redirect(record_address(language, key, "edit/"))
    if post:
        return _sent(http, language, record, typed_proposal(record, http.POST))
    left = come_back(http)
    if left is not None:
        return _form(http, language, record, left, came_back=True)
    names = chosen_fields(record.kind, http.GET.getlist("field"))
    if not names or "choose" in http.GET:
        page = choosing_page(record, language, http.user, asked="go" in http.GET)
        context = {"page": page, "chosen": names, "section": "catalogue"}
        return render(http, "catalogue/suggest_choose.html", context)
    return _form(http, language, record, untouched(record, names, language))


def _sent(http: HttpRequest, language: str, record: Record, values: dict[str, Any]) -> HttpResponse:
    if not values[FIELDS]:
        return redirect(record_address(language, record.key, "suggest/?go=1"))
    if "add" in http.POST or "remove" in http.POST:
        return _form(http, language, record, values, add=http.POST.get("add", ""))
    if values[BASE] != str(record.version):
        return _form(http, language, record, values, moved=True)
    proposed, source = proposed_values(record, values, language)
    try:
        made = suggesting.suggest(
            record=record, values=proposed, source=source, note=values[NOTE], credited=values[CREDITED], by=http.user
        )  # fmt: skip
    except NotRight as error:
        return _form(http, language, record, values, faults=error.faults)
    except NotNow as error:
        return _form(http, language, record, values, refused=say_refusal(error, language))
    messages.success(http, t("suggest-sent", language))
    return redirect(record_address(language, record.key, f"suggestions/{made.pk}/"))


def _form(http: HttpRequest, language: str, record: Record, values: dict[str, Any], **more: Any) -> HttpResponse:
    page = suggesting_page(record, values, language, http.user, **more)
    status = 422 if more.get("faults") or more.get("refused") else 409 if more.get("moved") else 200
    return render(http, "catalogue/suggest_form.html", {"page": page, "section": "catalogue"}, status=status)


@login_required
@refused
def suggestion(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One suggestion: read by whoever made it and by those who decide; taken over, declined, or taken back."""
    found = get_object_or_404(Suggestion.objects.select_related("record"), pk=number, record__key=key)
    if not can_see_suggestion(http.user, found):
        raise NotAllowed("not-allowed-see-suggestion")
    if http.method != "POST":
        return _shown(http, language, found)
    act, reason = http.POST.get("act", ""), http.POST.get("reason", "")[:MOST]
    ticked = http.POST.getlist("take")
    try:
        if act == "take":
            return _taken(http, language, found, ticked, reason)
        if act == "decline":
            suggesting.decline(suggestion=found, reason=reason, by=http.user)
            messages.success(http, t("suggestion-was-declined", language))
        elif act == "back":
            suggesting.take_back(suggestion=found, by=http.user)
            messages.success(http, t("suggestion-was-taken-back", language))
    except NotRight as error:
        faults = " ".join(say_fault(found.record.kind, fault, language) for fault in error.faults)
        return _shown(http, language, found, ticked=ticked, reason=reason, refused=faults)
    except NotNow as error:
        return _shown(http, language, found, ticked=ticked, reason=reason, refused=say_refusal(error, language))
    return redirect(record_address(language, key, f"suggestions/{number}/"))


def _taken(http: HttpRequest, language: str, found: Suggestion, ticked: list[str], reason: str) -> HttpResponse:
    """Take over what is ticked; whoever writes the record goes on to its draft."""
    suggesting.take_over(suggestion=found, fields=ticked, reason=reason, by=http.user)
    record = Record.objects.get(pk=found.record_id)
    in_review = open_step(record) is not None
    messages.success(http, t("suggestion-was-handed-in" if in_review else "suggestion-was-taken", language))
    leaf = "review/" if can_edit(http.user, record) else f"suggestions/{found.pk}/"
    return redirect(record_address(language, record.key, leaf))


def _shown(http: HttpRequest, language: str, found: Suggestion, **more: Any) -> HttpResponse:
    page = suggestion_page(found, language, http.user, **more)
    context = {"page": page, "section": "catalogue"}
    return render(http, "catalogue/suggestion.html", context, status=422 if more.get("refused") else 200)
