"""Choosing who may see the private fields of a record."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import granting as verbs
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.kinds import private_fields
from distretto.catalogue.models import PrivateGrant, Record
from distretto.catalogue.rights import can_edit
from distretto.catalogue.wording import say_refusal
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.granting import Typed, granting_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused


@never_cache
@login_required
@refused
def granting(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Who may see what is private, and the forms that give and withdraw it; for the editors of the original alone."""
    first = chosen_record(http, key, language)
    record = first.original or first
    if not can_edit(http.user, record):
        raise NotAllowed("not-allowed-grant")
    if not private_fields(record.kind):
        raise Http404
    typed = Typed()
    if http.method == "POST":
        to = http.POST.get("to", "")
        try:
            messages.success(http, t(_done(http, record, to), language))
            return redirect(record_address(language, key, "private/"))
        except NotNow as error:
            typed = Typed({to: http.POST.get("whom", "")}, {to: say_refusal(error, language)})
    context = {"page": granting_page(record, language, typed), "section": "catalogue"}
    return render(http, "catalogue/granting.html", context, status=422 if typed.faults else 200)


def _done(http: HttpRequest, record: Record, to: str) -> str:
    """Give or withdraw what was asked for, and the key of what to say."""
    number = http.POST.get("withdraw", "")
    if number:
        found = get_object_or_404(PrivateGrant, pk=number if number.isdigit() else 0, record=record)
        verbs.withdraw(grant=found, by=http.user)
        return "grant-was-withdrawn"
    whom = http.POST.get("whom", "")
    organisation = None
    if to == PrivateGrant.To.ORGANISATION and whom.isdigit():
        organisation = Organisation.objects.filter(pk=whom).first()
    email = whom if to == PrivateGrant.To.PERSON else ""
    verbs.give(record=record, to=to, organisation=organisation, email=email, by=http.user)
    return "grant-was-given"
