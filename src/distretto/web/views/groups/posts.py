"""What is done with one post: changing, withdrawing, translating, reporting, moderating; and its history."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from distretto.groups.domain import discussing, moderating_posts
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.discussions import open_reports, posts_of
from distretto.groups.models import Post
from distretto.groups.rights import require_coordinates, standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.discussion import author, spoken
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.discussion import ACTS, shown, thread_of
from distretto.web.views.groups.opened import faults_of, group_of


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, post: int, name: str) -> HttpResponse:
    """The page on which words are written to a post, and what they do."""
    one = _post(http, key, number, post)
    moderates = name in ("hide", "keep")
    if name not in (*ACTS, "keep") or (moderates and not standing(http.user, one.thread.group).coordinates):
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            _do(http, language, one, name)
            messages.success(http, t("discussion-done", language, act=name))
            return redirect(f"/{language}{discussing.thread_path(one.thread, one)}#post-{one.pk}")
        except NotRight as error:
            faults = faults_of(error, language)
    now = discussing.newest(one)
    others = tuple((code, called) for code, called in LANGUAGES.items() if code != now.language)
    context = {
        "post": one, "by": author(one.by, one.member, language), "now": spoken(now.text, ()), "text": now,
        "act": name, "faults": faults, "tongues": others if name == "translate" else tuple(LANGUAGES.items()),
        "typed": http.POST.get("text") or http.POST.get("why") or (now.text if name == "edit" else ""),
        "reports": tuple(one.reports.filter(settled_at=None)) if moderates else (),
    }  # fmt: skip
    return shown(http, language, one.thread.group, "post_act", context, 422 if faults else 200)


def _do(http: HttpRequest, language: str, one: Post, name: str) -> None:
    text, why = http.POST.get("text", ""), http.POST.get("why", "")
    written_in = http.POST.get("language", "")
    spoken_in = written_in if written_in in LANGUAGES else language
    match name:
        case "edit":
            discussing.edit(by=http.user, post=one, text=text, language=spoken_in)
        case "translate":
            discussing.translate(by=http.user, post=one, text=text, language=spoken_in)
        case "report":
            moderating_posts.report(by=http.user, post=one, reason=why)
        case "hide":
            moderating_posts.hide(by=http.user, post=one, why=why)
        case _:
            moderating_posts.keep(by=http.user, post=one, answer=why)


@login_required
@require_POST
@refused
def turn(http: HttpRequest, language: str, key: str, number: int, post: int) -> HttpResponse:
    """Withdraw one's own post or put it back; show a hidden one again."""
    one = _post(http, key, number, post)
    name = http.POST.get("act", "")
    verbs = {"withdraw": discussing.withdraw, "put_back": discussing.put_back, "show": moderating_posts.show}
    if name in verbs:
        verbs[name](by=http.user, post=one)
        messages.success(http, t("discussion-done", language, act=name.replace("_", "-")))
    return redirect(f"/{language}{discussing.thread_path(one.thread, one)}#post-{one.pk}")


@one_readers
def history(http: HttpRequest, language: str, key: str, number: int, post: int) -> HttpResponse:
    """All that a post ever said; of what was withdrawn or hidden only those read it who may see it."""
    one = _post(http, key, number, post)
    mine = http.user.is_authenticated and one.by_id == http.user.pk
    if (one.hidden_at or one.withdrawn_at) and not (mine or standing(http.user, one.thread.group).coordinates):
        raise Http404
    texts = [(spoken(text.text, ()), text.language, text.at) for text in reversed(list(one.texts.all()))]
    context = {"post": one, "by": author(one.by, one.member, language), "texts": texts}
    return shown(http, language, one.thread.group, "post_history", context)


@login_required
@refused
def reports(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The reported posts that wait for a coordinator."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    waiting: dict[int, dict[str, Any]] = {}
    for report in open_reports(group):
        post = posts_of(report.post.thread).get(pk=report.post_id)
        line = waiting.setdefault(post.pk, {
            "post": post, "by": author(post.by, post.member, language), "reasons": [],
            "text": spoken(discussing.newest(post).text, ()),
        })  # fmt: skip
        line["reasons"].append(report)
    return shown(http, language, group, "reports", {"waiting": tuple(waiting.values())})


def _post(http: HttpRequest, key: str, number: int, post: int) -> Post:
    found = posts_of(thread_of(http, key, number)).filter(pk=post).first()
    if found is None:
        raise Http404
    return found
