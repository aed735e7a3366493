"""Discussions: the threads of a group, opening one, reading and answering."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from distretto.groups.domain import discussing as verbs
from distretto.groups.domain.acting import watch
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.discussions import posts_of
from distretto.groups.models import Post, Thread, Watch
from distretto.groups.rights import readable_groups, require_discusses, standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.abouts import named
from distretto.web.pages.groups.discussion import quoted, thread_list, thread_page
from distretto.web.pages.groups.frame import group_frame
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

shown = pages_in("discussion")
ACTS = ("edit", "translate", "report", "hide")
"""What is done with a post on a page of its own; a reader sees those that she may."""
TURNS = ("withdraw", "put_back", "show")
"""What is done with a post in one step."""


@one_readers
def threads(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The threads of a group."""
    group, found = group_of(http, key)
    words, state = http.GET.get("q", "").strip()[:100], http.GET.get("state", "")
    listed = thread_list(group, found, language, words=words, state=state, number=http.GET.get("page", ""))
    return shown(http, language, group, "discussion", {"list": listed})


@login_required
@sent_once
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Open a thread, on what `about` names or on the group's matters."""
    group, _ = group_of(http, key)
    require_discusses(http.user, group)
    sent = http.POST if http.method == "POST" else http.GET
    about = sent.get("about", "")[:120]
    on = named(about, language, group) if about else None
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            made = verbs.start(
                by=http.user, group=group, title=sent.get("title", ""), text=sent.get("text", ""),
                language=_language(sent, language), about=about if on is not None else "",
            )  # fmt: skip
            messages.success(http, t("discussion-started", language))
            return redirect(f"/{language}{verbs.thread_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    context = {"about": about if on is not None else "", "on": on, "typed": sent, "faults": faults,
               "tongues": tuple(LANGUAGES.items()), "written_in": _language(sent, language)}
    return shown(http, language, group, "discussion_new", context, 422 if faults else 200)


@one_readers
@refused
def thread(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """A thread; sent words are an answer in it."""
    one = thread_of(http, key, number)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            post = verbs.reply(
                by=http.user, thread=one, text=http.POST.get("text", ""), language=_language(http.POST, language),
                answers=_post_in(one, http.POST.get("answers", "")),
            )  # fmt: skip
            return redirect(f"/{language}{verbs.thread_path(one, post)}#post-{post.pk}")
        except NotRight as error:
            faults = faults_of(error, language)
    return _thread(http, language, one, faults)


@login_required
@require_POST
@refused
def state(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Close a thread or open it again; watch it or no longer."""
    one = thread_of(http, key, number)
    act = http.POST.get("act", "")
    if act == "close":
        try:
            verbs.close(by=http.user, thread=one, why=http.POST.get("why", ""))
        except NotRight as error:
            return _thread(http, language, one, faults_of(error, language))
    elif act == "reopen":
        verbs.reopen(by=http.user, thread=one)
    elif act in ("watch", "unwatch"):
        watch(user=http.user, about=f"thread:{one.pk}", quiet=act == "unwatch")
    messages.success(http, t("discussion-done", language, act=act))
    return redirect(f"/{language}{verbs.thread_path(one)}")


@login_required
def choose(http: HttpRequest, language: str) -> HttpResponse:
    """Choose the group in which something is to be discussed."""
    about = http.GET.get("about", "")[:120]
    on = named(about, language)
    if on is None:
        raise Http404
    groups = tuple(
        group_frame(group, http.user, language) for group in readable_groups(http.user)
        if standing(http.user, group).discusses
    )
    return render(
        http, "groups/discussion_choose.html", {"on": on, "about": about, "groups": groups, "section": "groups"}
    )


def thread_of(http: HttpRequest, key: str, number: int) -> Thread:
    """The thread of that number in the group, for whoever may read it."""
    group, _ = group_of(http, key)
    found = Thread.objects.filter(group=group, pk=number).select_related("group", "by").first()
    if found is None:
        raise Http404
    return found


def _thread(http: HttpRequest, language: str, one: Thread, faults: dict[str, str]) -> HttpResponse:
    found = standing(http.user, one.group)
    quote = _post_in(one, http.GET.get("quote", ""))
    watched = None
    if http.user.is_authenticated:
        watched = Watch.objects.filter(user=http.user, about=f"thread:{one.pk}", quiet=False).exists()
    shown_in = http.GET.get("in", "")
    page = thread_page(
        one, found, http.user, language, number=http.GET.get("page", ""), post=http.GET.get("post", ""),
        shown_in=shown_in if shown_in in LANGUAGES else "", watched=watched,
    )  # fmt: skip
    visible = quote is not None and quote.hidden_at is None and quote.withdrawn_at is None
    typed = http.POST.get("text", "") or (quoted(quote, language) if quote is not None and visible else "")
    context = {
        "page": page, "faults": faults, "typed": typed, "answers": quote.pk if quote is not None and visible else "",
        "written_in": _language(http.POST, language), "acts": ACTS, "turns": TURNS,
    }  # fmt: skip
    return shown(http, language, one.group, "thread", context, 422 if faults else 200)



def _post_in(thread: Thread, number: str) -> Post | None:
    return posts_of(thread).filter(pk=int(number)).first() if number.isdigit() else None


def _language(sent: Any, language: str) -> str:
    wanted = sent.get("language", "")
    return wanted if wanted in LANGUAGES else language


