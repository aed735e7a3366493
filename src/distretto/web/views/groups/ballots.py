"""Ballots of a group: the list, preparing, opening and calling off, voting, and what the published votes say."""

from __future__ import annotations

import csv
import json
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from distretto.groups.domain import balloting, closing_ballots, voting
from distretto.groups.domain.balloting import Said, ballot_path
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Ballot
from distretto.groups.rights import require_coordinates, standing
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups import ballots as pages
from distretto.web.pages.groups.ballot_results import choice_words, vote_lines
from distretto.web.pages.groups.paging import beside
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

shown = pages_in("ballots")
ACTS = ("open", "close", "off")
VOTES_SHOWN = 100


@one_readers
def ballots(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The ballots of a group; those whose hour has struck are closed first."""
    group, found = group_of(http, key)
    closing_ballots.close_all_due(timezone.now())
    page = pages.ballot_list(group, found, language, http.GET.get("page", ""))
    return shown(http, language, group, "ballots", {"page": page})


@login_required
@sent_once
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Prepare a ballot."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        about = http.POST.get("about", "")[:120]
        try:
            made = balloting.prepare(
                by=http.user, group=group, said=_said(http.POST),
                about=about if pages.on(about, group, language) is not None else "",
            )  # fmt: skip
            messages.success(http, t("ballot-prepared-done", language))
            return redirect(f"/{language}{ballot_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = pages.form(None, group, http.user, language, http.POST if http.method == "POST" else None, faults,
                      http.GET.get("about", "")[:120])  # fmt: skip
    return shown(http, language, group, "ballot_form", {"form": form}, 422 if faults else 200)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Change a ballot that has not been opened."""
    one = ballot_of(http, key, number)
    require_coordinates(http.user, one.group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            balloting.change(by=http.user, ballot=one, said=_said(http.POST))
            messages.success(http, t("ballot-changed-done", language))
            return redirect(f"/{language}{ballot_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = pages.form(one, one.group, http.user, language, http.POST if http.method == "POST" else None, faults)
    return shown(http, language, one.group, "ballot_form", {"form": form, "ballot": one}, 422 if faults else 200)


@one_readers
def ballot(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One ballot: its paper while it is open, its result afterwards."""
    one = ballot_of(http, key, number)
    page = pages.ballot_page(one, standing(http.user, one.group), http.user, language)
    return shown(http, language, one.group, "ballot", {"page": page, "base": f"/{language}{ballot_path(one)}"})


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, name: str) -> HttpResponse:
    """Open, close or call off a ballot, once it was asked whether that is meant."""
    one = ballot_of(http, key, number)
    require_coordinates(http.user, one.group)
    if name not in ACTS:
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            if name == "open":
                balloting.open_(by=http.user, ballot=one)
            elif name == "close":
                closing_ballots.close(by=http.user, ballot=one)
            else:
                balloting.call_off(by=http.user, ballot=one, why=http.POST.get("why", ""))
            messages.success(http, t("ballot-done", language, act=name))
            return redirect(f"/{language}{ballot_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    page = pages.ballot_page(one, standing(http.user, one.group), http.user, language)
    context = {"page": page, "act": name, "faults": faults, "typed": http.POST.get("why", "")}
    return shown(http, language, one.group, "ballot_act", context, 422 if faults else 200)


@login_required
@require_POST
@never_cache
@sensitive_post_parameters()
@refused
def vote(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Cast a vote, or put another in its place; the answer shows the code once, and nobody keeps it."""
    one = ballot_of(http, key, number)
    changing = bool(http.POST.get("changing"))
    verb = voting.change_vote if changing else voting.vote
    receipt = http.POST.get("receipt", "")
    try:
        choice = pages.choice_of(one, http.POST)
        verb(by=http.user, ballot=one, receipt=receipt, choice=choice, reason=http.POST.get("reason", ""))
    except NotRight as error:
        faults = faults_of(error, language, option=getattr(error, "arguments", {}).get("option", ""))
        sent = {**http.POST.dict(), "approved": http.POST.getlist("approved")}
        page = pages.ballot_page(
            one, standing(http.user, one.group), http.user, language, sent=sent, faults=faults
        )
        context = {"page": page, "base": f"/{language}{ballot_path(one)}", "faults": faults}
        return shown(http, language, one.group, "ballot", context, 422)
    context = {"ballot": one, "receipt": _blocks(receipt), "said": choice_words(one, choice, language),
               "changing": changing, "closes": pages.closes(one, language)}  # fmt: skip
    return shown(http, language, one.group, "ballot_voted", context)


@never_cache
@sensitive_post_parameters()
def votes(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Whether a code's vote is there; after the closing all votes as they were counted."""
    one = ballot_of(http, key, number)
    asked = http.method == "POST"
    code = http.POST.get("code", "") if asked else ""
    mine = voting.vote_with(one, code) if asked else None
    page = Paginator(one.votes.order_by("receipt_hash"), VOTES_SHOWN).get_page(http.GET.get("page", ""))
    published = one.closed_at is not None
    context = {
        "ballot": one, "asked": asked, "mine": mine, "base": f"/{language}{ballot_path(one)}",
        "said": choice_words(one, mine.choice, language) if mine is not None else "",
        "lines": vote_lines(one, tuple(page), language) if published else (), "beside": beside(page),
    }  # fmt: skip
    return shown(http, language, one.group, "ballot_votes", context)


@one_readers
def votes_file(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """All votes as they were counted, as CSV: whoever wants to counts again."""
    one = ballot_of(http, key, number)
    if one.closed_at is None:
        raise Http404
    response = HttpResponse(content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="ballot-{one.pk}-votes.csv"'
    file = csv.writer(response, lineterminator="\n")
    file.writerow(("receipt_sha256", "choice", "reason"))
    for each in one.votes.order_by("receipt_hash"):
        file.writerow((each.receipt_hash, json.dumps(each.choice, separators=(",", ":")), _harmless(each.reason)))
    return response


def ballot_of(http: HttpRequest, key: str, number: int) -> Ballot:
    """The ballot of that number in the group, for whoever may read it; closed where its hour has struck."""
    group, found = group_of(http, key)
    one = Ballot.objects.filter(group=group, pk=number).select_related("group").first()
    if one is None or (one.opened_at is None and not found.coordinates):
        raise Http404
    return closing_ballots.close_due(one)




def _said(sent: Any) -> Said:
    texts = ("title", "method", "day", "clock", "time_zone", "text", "language", "quorum_percent", "least")
    return Said(
        **{name: sent.get(name, "") for name in texts}, options=sent.get("options", "").splitlines()
    )


def _blocks(receipt: str) -> str:
    """A code in blocks of four."""
    plain = voting.plain_receipt(receipt)
    return "-".join(plain[at : at + voting.BLOCK] for at in range(0, len(plain), voting.BLOCK))


def _harmless(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
