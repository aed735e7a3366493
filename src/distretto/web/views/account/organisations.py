"""Organisations: found, made, joined, left; who decides on access; records handed over."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import publishing
from distretto.catalogue.models import Record
from distretto.people.domain import organisations as verbs
from distretto.people.models import Membership, Organisation
from distretto.people.roles import NotAllowed, owns
from distretto.rendering.text import t
from distretto.web.pages.organisations import listed, organisation_form, organisation_page
from distretto.web.views.catalogue.refusals import refused


def everyone(http: HttpRequest, language: str) -> HttpResponse:
    """All organisations."""
    words = http.GET.get("q", "").strip()[:100]
    return render(http, "account/organisations.html", {"found": listed(language, words), "words": words})


def one(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """An organisation's page."""
    organisation = get_object_or_404(Organisation, key=key)
    return render(http, "account/organisation.html", {"page": organisation_page(organisation, language, http.user)})


@login_required
def new(http: HttpRequest, language: str) -> HttpResponse:
    """Make an organisation; one then decides on who writes for it."""
    form = organisation_form(None, language, http.POST if http.method == "POST" else None)
    if http.method == "POST" and not form.faults:
        made = verbs.create(by=http.user, **form.content)
        messages.success(http, t("organisation-made", language, name=made.name))
        return redirect(f"/{language}/organisations/{made.key}/")
    context = {"form": form, "organisation": None}
    return render(http, "account/organisation_form.html", context, status=422 if form.faults else 200)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Change what is said of an organisation."""
    organisation = get_object_or_404(Organisation, key=key)
    if not owns(http.user, organisation.pk):
        raise NotAllowed("not-allowed-organisation-owner", organisation=organisation.name)
    form = organisation_form(organisation, language, http.POST if http.method == "POST" else None)
    if http.method == "POST" and not form.faults:
        verbs.change(organisation=organisation, by=http.user, **form.content)
        messages.success(http, t("organisation-changed", language))
        return redirect(f"/{language}/organisations/{key}/")
    context = {"form": form, "organisation": organisation}
    return render(http, "account/organisation_form.html", context, status=422 if form.faults else 200)


@login_required
@require_POST
@refused
def verify(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Say that an organisation is who it says and works where it says, or take that back."""
    organisation = get_object_or_404(Organisation, key=key)
    verified = http.POST.get("verified") == "1"
    verbs.verify(organisation=organisation, verified=verified, by=http.user)
    said = "organisation-was-verified" if verified else "organisation-was-unverified"
    messages.success(http, t(said, language, name=organisation.name))
    return redirect(f"/{language}/organisations/{key}/")


@login_required
@require_POST
@refused
def join(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Ask for access, or leave."""
    organisation = get_object_or_404(Organisation, key=key)
    if "leave" in http.POST:
        verbs.end(membership=get_object_or_404(Membership, organisation=organisation, user=http.user), by=http.user)
        messages.success(http, t("organisation-left", language, name=organisation.name))
    else:
        verbs.ask(organisation=organisation, note=http.POST.get("note", "").strip(), by=http.user)
        messages.success(http, t("organisation-asked", language, name=organisation.name))
    return redirect(f"/{language}/organisations/{key}/")


@login_required
@require_POST
@refused
def member(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Grant or refuse access, let somebody decide too or no longer, or end it."""
    membership = get_object_or_404(Membership, pk=number, organisation__key=key)
    act = http.POST.get("act", "")
    if act in ("grant", "refuse"):
        note = http.POST.get("note", "").strip()
        verbs.decide(membership=membership, grant=act == "grant", note=note, by=http.user)
    elif act in ("owner", "editor"):
        verbs.give_role(membership=membership, owner=act == "owner", by=http.user)
    elif act == "end":
        verbs.end(membership=membership, by=http.user)
    messages.success(http, t("organisation-member-changed", language, name=membership.user.shown_name))
    return redirect(f"/{language}/organisations/{key}/")


@login_required
@require_POST
@refused
def hand_over(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Give the ticked records to another organisation, with their translations."""
    organisation = get_object_or_404(Organisation, key=key)
    number = http.POST.get("to", "")
    to = get_object_or_404(Organisation, pk=number if number.isdigit() else 0)
    keys = http.POST.getlist("record")
    chosen = list(Record.objects.filter(organisation=organisation, original__isnull=True, key__in=keys))
    with transaction.atomic():
        for record in chosen:
            publishing.hand_over(record=record, to=to, by=http.user)
    messages.success(http, t("organisation-handed", language, n=len(chosen), name=to.name))
    return redirect(f"/{language}/organisations/{key}/")
