"""Asking the network: the directory of those who know, questions to them, and what is kept of the answers."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.domain import asking_network as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Expertise, Question
from distretto.groups.rights import readable_groups, require_discusses, standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.frame import group_frame
from distretto.web.pages.groups.knowing import coded_form, directory, kept_words, question_list, question_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of
from distretto.web.views.groups.sending import sent_once


@never_cache
@login_required
def experts(http: HttpRequest, language: str) -> HttpResponse:
    """The directory of those who consent to be found, for whoever is signed in."""
    return render(http, "groups/experts.html", {"page": directory(http.user, language, http.GET), "section": "groups"})


@never_cache
@login_required
@refused
def mine(http: HttpRequest, language: str) -> HttpResponse:
    """What one knows, and whether one is found for it."""
    kept = Expertise.objects.filter(user=http.user).first()
    typed = http.POST if http.method == "POST" else None
    coded = coded_form(kept, language, typed)
    faults = dict(coded.faults)
    if typed is not None and not faults:
        try:
            verbs.describe(
                by=http.user, words=typed.get("words", ""), shown=typed.get("shown") == "1",
                seen=typed.get("seen", ""),
                **{name: coded.codes[name] for name in ("themes", "regions", "sectors", "languages")},
            )  # fmt: skip
            messages.success(http, t("expertise-saved", language, shown="yes" if typed.get("shown") == "1" else "no"))
            return redirect(f"/{language}/experts/")
        except NotRight as error:
            faults = faults_of(error, language)
    words = typed.get("words", "") if typed is not None else kept.words if kept else ""
    shown = typed.get("shown") == "1" if typed is not None else bool(kept and kept.shown_since)
    context = {
        "coded": coded, "faults": faults, "words": words, "shown": shown, "section": "groups",
        "seen": verbs.expertise_seen(kept), "newer": kept_words(kept, language) if "newer" in faults else None,
    }  # fmt: skip
    return render(http, "groups/expertise.html", context, status=422 if faults else 200)


@one_readers
def questions(http: HttpRequest, language: str) -> HttpResponse:
    """The questions to the network, and what is known of them."""
    page = question_list(http.user, language, http.GET)
    return render(http, "groups/questions.html", {"page": page, "section": "groups"})


@never_cache
@login_required
@sent_once
@refused
def ask(http: HttpRequest, language: str) -> HttpResponse:
    """Ask the network in one of the groups in which one writes."""
    groups = [one for one in readable_groups(http.user) if standing(http.user, one).discusses]
    typed = http.POST if http.method == "POST" else None
    coded = coded_form(None, language, typed, ("regions", "sectors"))
    key = (typed or http.GET).get("group", "")
    group = next((one for one in groups if one.key == key), None)
    faults = dict(coded.faults)
    if typed is not None and group is None:
        faults["group"] = t("question-fault-no-group", language)
    if typed is not None and group is not None and not faults:
        try:
            require_discusses(http.user, group)
            made = verbs.ask(
                by=http.user, group=group, title=typed.get("title", ""), text=typed.get("text", ""),
                language=typed["language"] if typed.get("language") in LANGUAGES else language, **coded.codes,
            )  # fmt: skip
            messages.success(http, t("question-sent", language, n=made.asked.count()))
            return redirect(f"/{language}{verbs.question_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    context = {
        "coded": coded, "faults": faults, "typed": typed or {}, "chosen": key, "section": "groups",
        "groups": tuple(group_frame(one, http.user, language) for one in groups),
        "tongues": tuple(LANGUAGES.items()), "written_in": (typed or {}).get("language", language),
    }  # fmt: skip
    return render(http, "groups/question_new.html", context, status=422 if faults else 200)


@one_readers
def question(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """A question with its answers and what is known now."""
    return _page(http, language, _question(http, number), {})


@login_required
@require_POST
@refused
def act(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Keep what is known now, open the question again, or say that one cannot help."""
    one, name = _question(http, number), http.POST.get("act", "")
    try:
        if name == "conclude":
            chosen = [int(pk) for pk in http.POST.getlist("rests_on") if pk.isdigit()]
            verbs.conclude(
                by=http.user, question=one, known=http.POST.get("known", ""), rests_on=chosen,
                seen=http.POST.get("seen", ""),
            )  # fmt: skip
        elif name == "reopen":
            verbs.open_again(by=http.user, question=one)
        elif name == "decline":
            verbs.decline(by=http.user, question=one)
    except NotRight as error:
        return _page(http, language, one, faults_of(error, language))
    messages.success(http, t("question-done", language, act=name))
    return redirect(f"/{language}{verbs.question_path(one)}")


def _question(http: HttpRequest, number: int) -> Question:
    found = Question.objects.filter(pk=number, group__in=readable_groups(http.user))
    one = found.select_related("thread__group", "group", "by").first()
    if one is None:
        raise Http404
    return one


def _page(http: HttpRequest, language: str, one: Question, faults: dict[str, Any]) -> HttpResponse:
    context = {
        "page": question_page(one, http.user, language), "faults": faults, "section": "groups",
        "known": http.POST.get("known", one.known), "seen": verbs.known_seen(one),
    }  # fmt: skip
    return render(http, "groups/question.html", context, status=422 if faults else 200)
