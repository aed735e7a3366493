"""The addressee replies, by a signed link or as editor of its organisation; and what came of a recommendation."""

from __future__ import annotations

from collections.abc import Mapping

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache

from distretto.groups.domain import replying as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.recommending import recommendation_path
from distretto.groups.models import Recommendation, RecommendationReply
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.recommendations import page_of
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of
from distretto.web.views.recommendations.reading import recommendation_of


@never_cache
@refused
def by_link(http: HttpRequest, language: str, token: str) -> HttpResponse:
    """Reply with the signed link that the group passed on; nobody has to sign in."""
    one = verbs.addressed_by(token)
    if one is None:
        raise Http404
    response = _replied(http, language, one, token)
    response["X-Robots-Tag"] = "noindex"
    return response


@login_required
@refused
def as_editor(http: HttpRequest, language: str, year: int, number: int) -> HttpResponse:
    """Reply as an editor of the organisation that it is addressed to."""
    one = recommendation_of(year, number)
    if not verbs.may_reply(http.user, one):
        raise NotAllowed("not-allowed-reply")
    return _replied(http, language, one, "")


@login_required
@refused
def note(http: HttpRequest, language: str, year: int, number: int) -> HttpResponse:
    """Note what came of a recommendation."""
    one = recommendation_of(year, number)
    typed: Mapping[str, str] = {"on": timezone.localdate().isoformat(), "language": language}
    faults: dict[str, str] = {}
    if http.method == "POST":
        typed = http.POST.dict()
        try:
            verbs.note(
                by=http.user, recommendation=one, day=typed.get("on", ""), text=typed.get("text", ""),
                language=typed.get("language", ""),
            )  # fmt: skip
            messages.success(http, t("recommendation-noted-done", language))
            return redirect(f"/{language}{recommendation_path(one)}#notes")
        except NotRight as error:
            faults = faults_of(error, language)
    context = {"one": one, "typed": typed, "faults": faults, "section": "groups", "tongues": tuple(LANGUAGES.items()),
               "back": f"/{language}{recommendation_path(one)}"}  # fmt: skip
    return render(http, "recommendations/note.html", context, status=422 if faults else 200)


def _replied(http: HttpRequest, language: str, one: Recommendation, token: str) -> HttpResponse:
    typed, faults = {"language": language, "in_name": one.addressee if token else ""}, {}
    if http.method == "POST":
        typed = http.POST.dict()
        try:
            verbs.reply(
                recommendation=one, answer=typed.get("answer", ""), why=typed.get("why", ""),
                language=typed.get("language", ""), by=http.user if not token else None, token=token,
                in_name=typed.get("in_name", ""),
            )  # fmt: skip
            messages.success(http, t("recommendation-replied-done", language))
            return redirect(f"/{language}{recommendation_path(one)}#reply")
        except NotRight as error:
            faults = faults_of(error, language)
    context = {
        "one": one, "page": page_of(one, http.user, language), "by_link": bool(token), "typed": typed,
        "faults": faults, "section": "groups", "answers": RecommendationReply.Answer.values,
        "tongues": tuple(LANGUAGES.items()), "back": f"/{language}{recommendation_path(one)}",
    }  # fmt: skip
    return render(http, "recommendations/reply.html", context, status=422 if faults else 200)
