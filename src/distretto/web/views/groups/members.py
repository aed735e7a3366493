"""Taking part: who does, asking, inviting, deciding, one's own part, leaving."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.catalogue.codes import code_list
from distretto.groups.called import group_name, group_path
from distretto.groups.domain import membership as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Invitation, Member, WorkingGroup
from distretto.people.domain.accounts import kept_mails
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.frame import group_frame
from distretto.web.pages.groups.members import (
    country_codes,
    country_options,
    helix_options,
    language_codes,
    language_options,
    members_page,
    role_options,
)
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of


@one_readers
def members(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Who takes part in a group."""
    return _page(http, language, key)


@login_required
@require_POST
@refused
def invite(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Invite somebody by e-mail, or take an invitation back."""
    group, _ = group_of(http, key)
    if "withdraw" in http.POST:
        number = http.POST["withdraw"]
        invitation = get_object_or_404(Invitation, group=group, pk=number if number.isdecimal() else 0)
        verbs.withdraw(by=http.user, invitation=invitation)
        messages.success(http, t("group-invitation-withdrawn", language, email=invitation.email))
        return redirect(_members(language, key))
    sent = {name: http.POST.get(name, "") for name in ("email", "role", "words")}
    again = verbs.open_invitations(group).filter(email=sent["email"].strip().lower()).exists()
    try:
        made = verbs.invite(by=http.user, group=group, **sent)
    except NotRight as error:
        return _page(http, language, key, faults_of(error, language), sent)
    how = "kept" if kept_mails() else "again" if again else "sent"
    messages.success(http, t("group-invited-done", language, email=made.email, how=how))
    return redirect(_members(language, key))


@login_required
@require_POST
@refused
def decide(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Let somebody in or not, or give a member another role."""
    group, _ = group_of(http, key)
    part = get_object_or_404(Member, group=group, number=number)
    act, role = http.POST.get("act", ""), http.POST.get("role", "")
    try:
        if act in ("grant", "refuse"):
            note = http.POST.get("note", "")
            verbs.decide(by=http.user, part=part, grant=act == "grant", role=role or Member.Role.MEMBER, note=note)
        elif act == "role":
            verbs.give_role(by=http.user, part=part, role=role)
    except NotRight as error:
        return _page(http, language, key, faults_of(error, language))
    messages.success(http, t("group-part-changed", language, act=act, name=_name(part, language)))
    return redirect(_members(language, key))


@login_required
@refused
def end(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """End somebody's part, or leave, once it was asked whether that is meant."""
    group, found = group_of(http, key)
    part = get_object_or_404(Member, group=group, number=number)
    mine = part.user_id == http.user.pk
    if not (mine or found.coordinates):
        raise Http404
    if http.method == "POST":
        verbs.end(by=http.user, part=part)
        said = "group-left-done" if mine else "group-ended-done"
        messages.success(http, t(said, language, name=_name(part, language)))
        if not mine:
            return redirect(_members(language, key))
        closed = group.openness == WorkingGroup.Openness.CLOSED
        return redirect(f"/{language}/groups/" if closed else f"/{language}{group_path(key)}")
    context = {
        "frame": group_frame(group, http.user, language, "members", found), "section": "groups", "part": part,
        "name": _name(part, language), "mine": mine, "alone": verbs.leads_alone(part),
    }  # fmt: skip
    return render(http, "groups/member_end.html", context)


@login_required
@refused
def ask(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Ask to take part, with what the coordinators should know."""
    group, found = group_of(http, key)
    if found.active:
        return redirect(f"/{language}{group_path(key, 'me/')}")
    if http.method == "POST":
        helix, country, _ = _described(http)
        verbs.ask(by=http.user, group=group, note=http.POST.get("note", ""), helix=helix, country=country)
        messages.success(http, t("group-asked-done", language))
        return redirect(f"/{language}{group_path(key)}")
    context = {
        "frame": group_frame(group, http.user, language, "members", found), "section": "groups",
        "helixes": helix_options(language, ""), "countries": country_options(language, ""),
    }  # fmt: skip
    return render(http, "groups/ask.html", context)


@login_required
@refused
def me(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """One's own part: what kind of stakeholder one is, of which country, in which language."""
    group, found = group_of(http, key)
    part = found.member
    if part is None or not (found.active or part.state == Member.State.ASKED):
        return redirect(f"/{language}{group_path(key, 'ask/')}")
    if http.method == "POST":
        helix, country, tongue = _described(http)
        verbs.describe(by=http.user, part=part, helix=helix, country=country, language=tongue)
        messages.success(http, t("group-described-done", language))
        return redirect(f"/{language}{group_path(key)}")
    context = {
        "frame": group_frame(group, http.user, language, "members", found), "section": "groups", "part": part,
        "helixes": helix_options(language, part.helix), "countries": country_options(language, part.country),
        "tongues": language_options(language, part.language),
    }  # fmt: skip
    return render(http, "groups/me.html", context)


@never_cache
@refused
def invitation(http: HttpRequest, language: str, key: str, secret: str) -> HttpResponse:
    """What an invitation's link leads to: what the group is, and how one takes part, with an account or without."""
    found = verbs.invited(secret)
    if found is None or found.group.key != key:
        return render(http, "groups/invitation.html", {"invitation": None, "section": "groups"}, status=410)
    if http.method == "POST" and http.user.is_authenticated:
        verbs.take(by=http.user, secret=secret)
        messages.success(http, t("group-taken-done", language, name=group_name(found.group, language)))
        return redirect(f"/{language}{group_path(key, 'me/')}")
    context = {
        "invitation": found, "name": group_name(found.group, language), "section": "groups",
        "role": t("group-role", language, role=found.role),
        "other_address": http.user.is_authenticated and http.user.email.lower() != found.email,
    }  # fmt: skip
    response = render(http, "groups/invitation.html", context)
    response["Referrer-Policy"] = "same-origin"
    return response


def _page(
    http: HttpRequest, language: str, key: str, faults: dict[str, str] | None = None,
    sent: dict[str, str] | None = None,
) -> HttpResponse:
    group, found = group_of(http, key)
    typed: dict[str, Any] = sent or {"email": "", "role": Member.Role.MEMBER, "words": ""}
    context = {
        "frame": group_frame(group, http.user, language, "members", found), "section": "groups",
        "page": members_page(group, found, http.user, language, http.GET.dict()), "faults": faults or {}, "sent": typed,
        "roles": role_options(language, typed["role"]),
    }  # fmt: skip
    return render(http, "groups/members.html", context, status=422 if faults else 200)


def _described(http: HttpRequest) -> tuple[str, str, str]:
    """What was chosen of the lists; what is on none of them counts as unsaid."""
    helix, country = http.POST.get("helix", ""), http.POST.get("country", "")
    tongue = http.POST.get("tongue", "")
    return (
        helix if helix in code_list("helix") else "", country if country in country_codes() else "",
        tongue if tongue in language_codes() else "",
    )  # fmt: skip


def _members(language: str, key: str) -> str:
    return f"/{language}{group_path(key, 'members/')}"


def _name(part: Member, language: str) -> str:
    return part.user.shown_name if part.user else t("group-member-number", language, n=str(part.number))
