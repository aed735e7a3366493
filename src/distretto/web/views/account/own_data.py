"""What is kept of oneself: seen, downloaded, erased."""

from __future__ import annotations

import json

from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.people.domain import personal_data as verbs
from distretto.people.domain.administering import NotPossible
from distretto.rendering.text import t
from distretto.web.pages.own_data import kept_lines
from distretto.web.views.catalogue.refusals import refused


@never_cache
@login_required
def data(http: HttpRequest, language: str) -> HttpResponse:
    """What is kept of the person, and how it is erased."""
    return render(http, "account/data.html", {"lines": kept_lines(http.user, language)})


@never_cache
@login_required
def download(http: HttpRequest, language: str) -> HttpResponse:
    """All of it as JSON."""
    written = json.dumps(verbs.personal_data(http.user), ensure_ascii=False, indent=1)
    response = HttpResponse(written, content_type="application/json; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="distretto-my-data.json"'
    return response


@login_required
@require_POST
@refused
def erase(http: HttpRequest, language: str) -> HttpResponse:
    """Erase the account for good, once its address was typed."""
    user = http.user
    fault = ""
    if http.POST.get("email", "").strip().lower() != user.email:
        fault = t("data-erase-fault", language, email=user.email)
    else:
        try:
            verbs.erase(person=user, by=user, words=http.POST.get("texts") == "1")
        except NotPossible as error:
            fault = t(error.key, language, **error.arguments)
    if fault:
        context = {"lines": kept_lines(user, language), "fault": fault, "texts": http.POST.get("texts") == "1"}
        return render(http, "account/data.html", context, status=422)
    logout(http)
    return redirect(f"/{language}/account/erased/")


@never_cache
def erased(http: HttpRequest, language: str) -> HttpResponse:
    """Where one comes to whose account is gone."""
    return render(http, "account/erased.html")
