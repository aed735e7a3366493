"""Amendments to proposals: suggesting one, reading it, answering it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from distretto.groups.domain import amending
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposal_steps import amendable
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.models import Amendment
from distretto.groups.rights import require_proposes
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.proposal_forms import amendment_page, inputs
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of
from distretto.web.views.groups.proposals import page, proposal_of


@login_required
@refused
def amend(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Suggest an amendment: the text as it should read."""
    one = proposal_of(http, key, number)
    require_proposes(http.user, one.group)
    amendable(one)
    wanted = http.POST.get("seen", "")
    base = one.versions.filter(number=int(wanted)).first() if wanted.isdigit() else None
    base, faults = base or newest(one), {}
    if http.method == "POST":
        try:
            made = amending.suggest(
                by=http.user, proposal=one, version=base.number, content=http.POST.dict(),
                why=http.POST.get("why", ""),
            )  # fmt: skip
            messages.success(http, t("proposal-done", language, act="amend"))
            return redirect(f"/{language}{proposal_path(one, f'amendments/{made.pk}/')}")
        except NotRight as error:
            faults = faults_of(error, language)
    typed = http.POST.dict() if http.method == "POST" else base.content
    context = {"mode": "amend", "proposal": one, "inputs": inputs(typed, faults, language), "faults": faults,
               "why": http.POST.get("why", ""), "seen": base.number}
    return page(http, language, one.group, "proposal_form", context, 422 if faults else 200)


@one_readers
@refused
def amendment(http: HttpRequest, language: str, key: str, number: int, which: int) -> HttpResponse:
    """An amendment as a difference; sent is the answer of whoever speaks for the proposal."""
    proposal = proposal_of(http, key, number)
    one = Amendment.objects.filter(proposal=proposal, pk=which).select_related("by", "decided_by").first()
    if one is None:
        raise Http404
    one.proposal = proposal
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            name = _answered(http, one)
            messages.success(http, t("proposal-done", language, act=name))
            return redirect(f"/{language}{proposal_path(proposal)}")
        except amending.Clashing as error:
            faults = {clash.field: t(error.key, language) for clash in error.clashes}
        except NotRight as error:
            faults = faults_of(error, language)
    shown = amendment_page(one, http.user, language, typed=http.POST.dict(), faults=faults)
    context = {"proposal": proposal, "page": shown, "faults": faults, "reason": http.POST.get("reason", "")}
    return page(http, language, proposal.group, "proposal_amendment", context, 422 if faults else 200)


def _answered(http: HttpRequest, one: Amendment) -> str:
    """Answers it as was sent; what was done."""
    name, reason, seen = http.POST.get("act", ""), http.POST.get("reason", ""), http.POST.get("seen", "")
    if name == "accept":
        settled = {field: text for field, text in http.POST.items() if field in one.content}
        amending.accept(
            by=http.user, amendment=one, reason=reason, texts=settled or None,
            seen=int(seen) if seen.isdigit() else None,
        )  # fmt: skip
    elif name == "refuse":
        amending.refuse(by=http.user, amendment=one, reason=reason)
    elif name == "take_back":
        amending.take_back(by=http.user, amendment=one)
    else:
        raise Http404
    return name
