"""Consultations of a group: the list, preparing, changing, opening and closing, statements and their moderation."""

from __future__ import annotations

from collections.abc import Mapping

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from distretto.groups.domain import consulting, stating
from distretto.groups.domain.consulting import Said, close_due, consultation_path
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Consultation, Statement
from distretto.groups.rights import require_coordinates, standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups import consultations as pages
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

shown = pages_in("consultations")
ACTS = ("open", "close", "renew")
"""What is done with a consultation once it was asked whether that is meant."""


@one_readers
def consultations(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The consultations of a group."""
    group, found = group_of(http, key)
    page = pages.consultation_list(group, found, language, http.GET.get("page", ""))
    return shown(http, language, group, "consultations", {"page": page})


@login_required
@sent_once
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Prepare a consultation."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        about = http.POST.get("about", "")[:120]
        try:
            made = consulting.prepare(
                by=http.user, group=group, said=_said(http.POST),
                statements=http.POST.get("statements", "").splitlines(),
                about=about if pages.on(about, group, language) is not None else "",
            )  # fmt: skip
            messages.success(http, t("consult-prepared", language))
            return redirect(f"/{language}{consultation_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = pages.form(None, group, http.user, language, http.POST if http.method == "POST" else None, faults,
                      http.GET.get("about", "")[:120])
    return shown(http, language, group, "consultation_form", {"form": form}, 422 if faults else 200)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Change what is said of a consultation."""
    one = consultation_of(http, key, number)
    require_coordinates(http.user, one.group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            consulting.change(by=http.user, consultation=one, said=_said(http.POST))
            messages.success(http, t("consult-changed", language))
            return redirect(f"/{language}{consultation_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = pages.form(one, one.group, http.user, language, http.POST if http.method == "POST" else None, faults)
    context = {"form": form, "consultation": one}
    return shown(http, language, one.group, "consultation_form", context, 422 if faults else 200)


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, name: str) -> HttpResponse:
    """Open or close a consultation, or give it another link, once it was asked whether that is meant."""
    one = consultation_of(http, key, number)
    require_coordinates(http.user, one.group)
    if name not in ACTS:
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        verbs = {"open": consulting.open_, "close": consulting.close, "renew": consulting.renew_link}
        try:
            verbs[name](by=http.user, consultation=one)
            messages.success(http, t("consult-done", language, act=name))
            return redirect(f"/{language}{consultation_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    context = {"consultation": one, "act": name, "faults": faults, "closes": pages.closes(one, language)}
    return shown(http, language, one.group, "consultation_act", context, 422 if faults else 200)


@one_readers
@refused
def statements(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """The statements of a consultation; a coordinator adds to them and decides, a member translates."""
    one = consultation_of(http, key, number)
    if one.opened_at is None:
        require_coordinates(http.user, one.group)
    return _statements(http, language, one, {})


@login_required
@require_POST
@refused
def add(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Add a statement as a coordinator."""
    one = consultation_of(http, key, number)
    try:
        stating.add(
            by=http.user, consultation=one, text=http.POST.get("text", ""), language=http.POST.get("language", "")
        )
        messages.success(http, t("consult-statement-added", language))
    except NotRight as error:
        return _statements(http, language, one, faults_of(error, language))
    return redirect(f"/{language}{consultation_path(one, 'statements/')}")


@login_required
@refused
def statement(http: HttpRequest, language: str, key: str, number: int, statement: int, name: str) -> HttpResponse:
    """Show a statement, take it out with a reason, or say it in another language."""
    one = consultation_of(http, key, number)
    each = Statement.objects.filter(consultation=one, pk=statement).select_related("consultation__group").first()
    if each is None or name not in ("show", "out", "translate"):
        raise Http404
    if name != "translate":
        require_coordinates(http.user, one.group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            if name == "translate":
                stating.translate(
                    by=http.user, statement=each, text=http.POST.get("text", ""),
                    language=http.POST.get("language", ""),
                )  # fmt: skip
            else:
                stating.decide(by=http.user, statement=each, shown=name == "show", why=http.POST.get("why", ""))
            messages.success(http, t("consult-statement-done", language, act=name))
            return redirect(f"/{language}{consultation_path(one, 'statements/')}#statement-{each.number}")
        except NotRight as error:
            faults = faults_of(error, language)
    tongues = tuple((code, called) for code, called in LANGUAGES.items() if code != each.language)
    chosen = language if language != each.language else tongues[0][0]
    context = {
        "consultation": one, "statement": each, "act": name, "faults": faults, "tongues": tongues,
        "written_in": chosen, "typed": http.POST.get("text") or http.POST.get("why") or "",
    }  # fmt: skip
    return shown(http, language, one.group, "consultation_statement", context, 422 if faults else 200)


def consultation_of(http: HttpRequest, key: str, number: int) -> Consultation:
    """The consultation of that number in the group, for whoever may read it; closed where its hour has struck."""
    group, found = group_of(http, key)
    one = Consultation.objects.filter(group=group, pk=number).select_related("group").first()
    if one is None or (one.opened_at is None and not found.coordinates):
        raise Http404
    close_due(one)
    return one



def _statements(http: HttpRequest, language: str, one: Consultation, faults: dict[str, str]) -> HttpResponse:
    found = standing(http.user, one.group)
    beside, lines = pages.statement_lines(one, found, language, http.GET.get("page", ""))
    context = {
        "consultation": one, "lines": lines, "beside": beside, "faults": faults, "typed": http.POST.get("text", ""),
        "tongues": tuple(LANGUAGES.items()), "written_in": http.POST.get("language", one.language),
        "over": one.opened_at is not None and consulting.is_over(one),
    }  # fmt: skip
    return shown(http, language, one.group, "consultation_statements", context, 422 if faults else 200)


def _said(sent: Mapping[str, str]) -> Said:
    written_in = sent.get("language", "")
    return Said(
        title=sent.get("title", ""), text=sent.get("text", ""), day=sent.get("day", ""), clock=sent.get("clock", ""),
        time_zone=sent.get("time_zone", ""), language=written_in if written_in in LANGUAGES else "en",
        by_link=bool(sent.get("by_link")), most=sent.get("most", "500"), adds=bool(sent.get("adds")),
        shows=sent.get("shows", ""),
    )  # fmt: skip
