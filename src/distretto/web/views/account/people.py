"""People and their roles, for administrators: found, invited, given and taken roles, closed and reopened; the log."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.people.domain import administering as verbs
from distretto.people.domain.administering import NotPossible
from distretto.people.held import held_by, read_role
from distretto.people.models import User
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.pages.people import everyone_page, invite_form, log_page, person_page, role_words
from distretto.web.views.catalogue.refusals import refused

ACTS: dict[str, Callable[..., None]] = {"close": verbs.close, "reopen": verbs.reopen, "take": verbs.take}
"""What is asked about once more on a page of its own."""

AT = {
    "people-no-email": "email", "people-is-closed": "email", "people-no-language": "language",
    "people-no-reason": "reason", "people-no-role": "role", "people-no-theme": "role",
}  # fmt: skip
"""The field of an invitation at which each refusal is said."""


def administrators(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view for administrators alone: others sign in, or are told who may."""

    @wraps(view)
    def wrapped(http: HttpRequest, language: str, *args: Any, **named: Any) -> HttpResponse:
        verbs.require_administrator(http.user)
        return view(http, language, *args, **named)

    return never_cache(login_required(refused(wrapped)))  # type: ignore[no-any-return]


@administrators
def everyone(http: HttpRequest, language: str) -> HttpResponse:
    """Everybody who has an account."""
    return render(http, "people/everyone.html", {"page": everyone_page(http.GET.dict(), language)})


@administrators
def log(http: HttpRequest, language: str) -> HttpResponse:
    """What was done with accounts and roles, by whom and why."""
    return render(http, "people/log.html", {"log": log_page(http.GET.dict(), language)})


@administrators
def invite(http: HttpRequest, language: str) -> HttpResponse:
    """Make an account or add roles to one; the link is mailed, or shown this once."""
    roles = http.POST.getlist("role")
    form = invite_form(http.POST.dict() if http.method == "POST" else None, roles, language)
    if http.method != "POST":
        return render(http, "people/invite.html", {"form": form})
    try:
        person = verbs.invite(
            email=form.email, language=form.language, roles=tuple(map(read_role, roles)), reason=form.reason,
            by=http.user,
        )  # fmt: skip
    except NotPossible as error:
        context = {"form": form, "fault": _said(error, language), "at": AT.get(error.key, "")}
        return render(http, "people/invite.html", context, status=422)
    messages.success(http, t("people-invited", language, email=person.email))
    return _linked(http, person, language, by_mail=form.by_mail)


@administrators
def person(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """One person; a form that is sent here gives a role."""
    found, fault = get_object_or_404(User, pk=number), ""
    if http.method == "POST":
        role = read_role(http.POST.get("role", ""))
        try:
            verbs.give(person=found, role=role, reason=http.POST.get("reason", ""), by=http.user)
        except NotPossible as error:
            fault = _said(error, language)
        else:
            said = t("people-was-given", language, name=found.shown_name, role=role_words(role, language))
            messages.success(http, said)
            return redirect(f"/{language}/account/people/{number}/")
    context = {"page": person_page(found, http.user, language), "fault": fault, "typed": http.POST.dict()}
    return render(http, "people/person.html", context, status=422 if fault else 200)


@administrators
def change(http: HttpRequest, language: str, number: int, act: str) -> HttpResponse:
    """Ask for the reason to close or reopen an account or to take a role, and do it."""
    if act not in ACTS:
        raise Http404
    found, asked, fault = get_object_or_404(User, pk=number), {}, ""
    name, role_said = found.shown_name, ""
    if act == "take":
        role = read_role(http.GET.get("role", ""))
        if role not in held_by(found):
            raise Http404
        asked, role_said = {"role": role}, role_words(role, language)
    if http.method == "POST":
        try:
            ACTS[act](person=found, reason=http.POST.get("reason", ""), by=http.user, **asked)
        except NotPossible as error:
            fault = _said(error, language)
        else:
            messages.success(http, t(f"people-was-{act}", language, name=name, role=role_said))
            return redirect(_after(http, found, language))
    context = {
        "page": person_page(found, http.user, language), "act": act, "fault": fault, "typed": http.POST.dict(),
        "title": t(f"people-{act}-title", language, name=name, role=role_said),
        "warning": t(f"people-{act}-warn", language),
    }  # fmt: skip
    return render(http, "people/change.html", context, status=422 if fault else 200)


@administrators
@require_POST
def link(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Mail a person a new link, or show one this once."""
    return _linked(http, get_object_or_404(User, pk=number), language, by_mail=http.POST.get("link") == "mail")


def _linked(http: HttpRequest, person: User, language: str, *, by_mail: bool) -> HttpResponse:
    """The person's page, with what has become of her link."""
    site, shown, fault = absolute(http, "/"), "", ""
    try:
        if by_mail:
            verbs.mail_link(person=person, site=site, by=http.user)
            messages.success(http, t("people-was-mailed", language, email=person.email))
            return redirect(f"/{language}/account/people/{person.pk}/")
        shown = verbs.show_link(person=person, site=site, by=http.user)
    except NotPossible as error:
        fault = _said(error, language)
    context = {"page": person_page(person, http.user, language), "shown": shown, "link_fault": fault, "typed": {}}
    return render(http, "people/person.html", context, status=422 if fault else 200)


def _after(http: HttpRequest, person: User, language: str) -> str:
    """The person's page; one's own where one has ceased to be an administrator."""
    still = User.objects.filter(pk=http.user.pk, is_superuser=True).exists()
    return f"/{language}/account/people/{person.pk}/" if still else f"/{language}/account/"


def _said(error: NotPossible, language: str) -> str:
    return t(error.key, language, **error.arguments)
