"""One's own page: who I am here, what waits for me, what I write and what I follow."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.people.domain.accounts import change_settings
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.account import my_page, settings_form


@login_required
def mine(http: HttpRequest, language: str) -> HttpResponse:
    """The page that everybody lands on after signing in."""
    return render(http, "account/mine.html", {"page": my_page(http.user, language)})


@login_required
def settings(http: HttpRequest, language: str) -> HttpResponse:
    """Name, language, region and time zone; saved as a whole or not at all."""
    form = settings_form(http.user, language, http.POST if http.method == "POST" else None)
    if http.method == "POST" and not form.faults:
        change_settings(user=http.user, **form.values)
        chosen = form.values["language"] if form.values["language"] in LANGUAGES else language
        messages.success(http, t("account-settings-saved", chosen))
        return redirect(f"/{chosen}/account/")
    return render(http, "account/settings.html", {"form": form}, status=422 if form.faults else 200)
