"""Proposals: the list, one's own drafts, a proposal with its versions, and what is done with it."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from distretto.groups.domain import lineage, proposal_drafts, proposing
from distretto.groups.domain.acting import watch
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposal_steps import amendable, require_speaks_for
from distretto.groups.domain.proposal_texts import newest, proposal_path
from distretto.groups.domain.queries.proposals import may_propose
from distretto.groups.models import Draft, Proposal, ProposalDraft, WorkingGroup
from distretto.groups.models.proposals import FIELDS
from distretto.groups.rights import require_proposes, standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.frame import group_frame
from distretto.web.pages.groups.proposal_forms import inputs, languages, mergeable, written
from distretto.web.pages.groups.proposal_texts import fields_shown
from distretto.web.pages.groups.proposals import proposal_list, proposal_page, versions_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

page = pages_in("proposals")
ASKED = ("withdraw", "reopen", "merge", "split")
"""What is done on a page of its own, with a reason or a choice."""


@one_readers
def proposals(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The proposals of a group."""
    group, _ = group_of(http, key)
    words, state = http.GET.get("q", "").strip()[:100], http.GET.get("state", "")
    listed = proposal_list(group, http.user, language, words=words, state=state, number=http.GET.get("page", ""))
    return page(http, language, group, "proposals", {"list": listed})


@login_required
@sent_once
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Write a proposal: it is kept as a draft of one's own, or brought at once."""
    group, _ = group_of(http, key)
    require_proposes(http.user, group)
    return _writing(http, language, group, None)


@login_required
@refused
def draft(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One's own draft: go on writing, bring it, or delete it."""
    group, _ = group_of(http, key)
    one = ProposalDraft.objects.filter(group=group, owner=http.user, pk=number).select_related("group").first()
    if one is None:
        raise Http404
    if http.method == "POST" and http.POST.get("act") == "delete":
        proposal_drafts.delete_draft(by=http.user, draft=one)
        messages.success(http, t("proposal-done", language, act="delete"))
        return redirect(f"/{language}/groups/{key}/proposals/")
    return _writing(http, language, group, one)


@login_required
@refused
def from_draft(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Bring one's draft of recommendations to a group: it becomes a draft of a proposal there."""
    one = Draft.objects.filter(owner=http.user, pk=number, deleted_at=None).first()
    if one is None:
        raise Http404
    groups = may_propose(http.user)
    if http.method == "POST":
        group = next((it for it in groups if it.key == http.POST.get("group")), None)
        if group is not None:
            made = proposal_drafts.prepare_from_draft(by=http.user, group=group, draft=one)
            messages.success(http, t("proposal-done", language, act="from_draft"))
            return redirect(f"/{language}/groups/{group.key}/proposals/drafts/{made.pk}/")
    frames = tuple(group_frame(group, http.user, language) for group in groups)
    chosen = next((it.key for it in groups if it.theme and it.theme == one.theme), "")
    context = {"draft": one, "groups": frames, "chosen": chosen, "section": "groups",
               "fault": t("proposal-fault-no-group", language) if http.method == "POST" else ""}
    return render(http, "groups/proposal_from_draft.html", context, status=422 if http.method == "POST" else 200)


@one_readers
def proposal(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """A proposal."""
    one = proposal_of(http, key, number)
    shown_page = proposal_page(one, standing(http.user, one.group), http.user, language)
    return page(http, language, one.group, "proposal", {"page": shown_page, "acts": ASKED})


def proposal_json(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """A proposal as JSON."""
    return JsonResponse(written(proposal_of(http, key, number)), json_dumps_params={"ensure_ascii": False})


@one_readers
def versions(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """All versions of a proposal, two of them compared."""
    one = proposal_of(http, key, number)
    shown = versions_page(one, language, before=http.GET.get("from", ""), after=http.GET.get("to", ""))
    return page(http, language, one.group, "proposal_versions", {"proposal": one, "page": shown})


@one_readers
def version(http: HttpRequest, language: str, key: str, number: int, which: int) -> HttpResponse:
    """A proposal as it read in a version."""
    one = proposal_of(http, key, number)
    found = one.versions.filter(number=which).select_related("proposal", "by").first()
    if found is None:
        raise Http404
    context = {"proposal": one, "version": found, "fields": fields_shown(found, language),
               "last": newest(one).number}
    return page(http, language, one.group, "proposal_version", context)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Write a new version."""
    one = proposal_of(http, key, number)
    require_speaks_for(http.user, one)
    amendable(one)
    last, faults = newest(one), {}
    if http.method == "POST":
        seen = http.POST.get("seen", "")
        try:
            proposing.rewrite(
                by=http.user, proposal=one, content=http.POST.dict(), why=http.POST.get("why", ""),
                seen=int(seen) if seen.isdigit() else 0,
            )
            messages.success(http, t("proposal-done", language, act="change"))
            return redirect(f"/{language}{proposal_path(one)}")
        except NotRight as error:
            faults = faults_of(error, language)
    typed = http.POST.dict() if http.method == "POST" else last.content
    context = {"mode": "change", "proposal": one, "inputs": inputs(typed, faults, language), "faults": faults,
               "why": http.POST.get("why", ""), "seen": last.number}
    return page(http, language, one.group, "proposal_form", context, 422 if faults else 200)


@login_required
@require_POST
@refused
def turn(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """What is done in one step: follow or no longer, stand for it or no longer, derive one's own from it."""
    one, name = proposal_of(http, key, number), http.POST.get("act", "")
    if name in ("watch", "unwatch"):
        watch(user=http.user, about=f"proposal:{one.pk}", quiet=name == "unwatch")
    elif name == "sponsor":
        proposing.sponsor(by=http.user, proposal=one)
    elif name == "unsponsor":
        proposing.unsponsor(by=http.user, proposal=one)
    elif name == "derive":
        made = lineage.derive(by=http.user, proposal=one)
        messages.success(http, t("proposal-done", language, act=name))
        return redirect(f"/{language}/groups/{key}/proposals/drafts/{made.pk}/")
    else:
        raise Http404
    messages.success(http, t("proposal-done", language, act=name))
    return redirect(f"/{language}{proposal_path(one)}")


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, name: str) -> HttpResponse:
    """Withdraw a proposal, take it up again, merge it with others, split it."""
    one = proposal_of(http, key, number)
    if name not in ASKED:
        raise Http404
    require_speaks_for(http.user, one)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            address = f"/{language}{_done(http, one, name)}"
            messages.success(http, t("proposal-done", language, act=name))
            return redirect(address)
        except NotRight as error:
            faults = faults_of(error, language)
    context = {"proposal": one, "act": name, "faults": faults, "typed": http.POST,
               "others": mergeable(one, http.user) if name == "merge" else ()}
    return page(http, language, one.group, "proposal_act", context, 422 if faults else 200)


def _done(http: HttpRequest, one: Proposal, name: str) -> str:
    """Does it; where it leads."""
    why, room = http.POST.get("why", ""), f"/groups/{one.group.key}/proposals/"
    if name == "withdraw":
        proposing.withdraw(by=http.user, proposal=one, why=why)
    elif name == "reopen":
        proposing.reopen(by=http.user, proposal=one, why=why)
    elif name == "merge":
        chosen = [int(it) for it in http.POST.getlist("others") if it.isdigit()]
        others = Proposal.objects.filter(group=one.group, pk__in=chosen).select_related("group", "by")
        return f"{room}drafts/{lineage.merge(by=http.user, proposals=[one, *others]).pk}/"
    else:
        lineage.split(by=http.user, proposal=one, titles=http.POST.get("titles", "").splitlines())
        return room
    return proposal_path(one)


def proposal_of(http: HttpRequest, key: str, number: int) -> Proposal:
    """The proposal of that number in the group, for whoever may read it."""
    group, _ = group_of(http, key)
    found = Proposal.objects.filter(group=group, pk=number).select_related("group", "by").first()
    if found is None:
        raise Http404
    return found


def _writing(http: HttpRequest, language: str, group: WorkingGroup, one: ProposalDraft | None) -> HttpResponse:
    """The form of a draft, there already or not."""
    faults: dict[str, str] = {}
    sent = http.POST if http.method == "POST" else None
    wanted = (sent or {}).get("language", one.language if one is not None else language)
    written_in = wanted if wanted in LANGUAGES else language
    if sent is not None:
        try:
            if one is None:
                one = proposal_drafts.prepare(by=http.user, group=group, content=sent.dict(), language=written_in)
            else:
                proposal_drafts.change_draft(by=http.user, draft=one, content=sent.dict(), language=written_in)
            if sent.get("act") == "bring":
                made = proposing.bring(by=http.user, draft=one)
                messages.success(http, t("proposal-done", language, act="bring"))
                return redirect(f"/{language}{proposal_path(made)}")
            messages.success(http, t("proposal-done", language, act="keep"))
            return redirect(f"/{language}/groups/{group.key}/proposals/drafts/{one.pk}/")
        except NotRight as error:
            faults = faults_of(error, language)
    content = sent.dict() if sent is not None else one.content if one is not None else dict.fromkeys(FIELDS, "")
    origins = Proposal.objects.filter(group=group, pk__in=one.origins) if one is not None else ()
    context = {"mode": "draft", "draft": one, "inputs": inputs(content, faults, language), "faults": faults,
               "tongues": languages(written_in), "origins": origins,
               "pins": one.pins.count() if one is not None else 0}
    return page(http, language, group, "proposal_form", context, 422 if faults else 200)
