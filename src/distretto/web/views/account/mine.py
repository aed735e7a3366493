"""One's own page: who I am here, what waits for me, what I write and what I follow."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.people.domain.accounts import change_settings
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.account import my_page, settings_form
from distretto.web.pages.drafts.kept import my_drafts
from distretto.web.pages.finder import calls_for
from distretto.web.pages.own_records import own_records


@login_required
def mine(http: HttpRequest, language: str) -> HttpResponse:
    """The page that everybody lands on after signing in."""
    page, clusters = my_page(http.user, language), calls_for(http, language)
    drafts, deleted = my_drafts(http.user, language)
    early, later = ([one for one in clusters if one.early is wanted] for wanted in (True, False))
    context = {"page": page, "early": early, "later": later, "drafts": drafts, "deleted": deleted}
    return render(http, "account/mine.html", context)


@login_required
def records(http: HttpRequest, language: str, which: str) -> HttpResponse:
    """All records of one list of hers."""
    page = own_records(http.user, which, http.GET.get("page", ""))
    if page is None:
        raise Http404
    return render(http, "account/records.html", {"page": page, "title": f"account-{which}"})


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
