"""Tokens with which a person's programs write in her name."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache

from distretto.catalogue.domain import tokens as verbs
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.wording import say_refusal
from distretto.rendering.text import t


@never_cache
@login_required
def tokens(http: HttpRequest, language: str) -> HttpResponse:
    """Her tokens; a form that is sent here makes one, which is shown this once."""
    made, fault = None, ""
    if http.method == "POST":
        try:
            made = verbs.make(by=http.user, name=http.POST.get("name", ""))
        except NotNow as error:
            fault = say_refusal(error, language)
    context = {"tokens": verbs.of(http.user), "made": made, "fault": fault, "name": http.POST.get("name", "")}
    return render(http, "account/tokens.html", context, status=422 if fault else 200)


@login_required
def revoke(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Ask whether to revoke a token, and do it."""
    token = get_object_or_404(verbs.of(http.user), pk=number)
    if http.method == "POST":
        verbs.revoke(token=token, by=http.user)
        messages.success(http, t("tokens-revoked", language, name=token.name))
        return redirect(f"/{language}/account/tokens/")
    return render(http, "account/token.html", {"token": token})
