"""A draft that is kept: its page, and what its owner does with it. For everybody else there is no such page."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.domain import drafts, sentences
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.reading import deleted_drafts, own_drafts, sentences_of
from distretto.groups.models import Draft
from distretto.rendering.text import t
from distretto.reports.kept_drafts import text_of_draft
from distretto.web import addresses
from distretto.web.pages.drafts.kept import Wrong, draft_shown, states_of
from distretto.web.views.drafts.documents import sent_draft

View = Callable[..., HttpResponse]
ACTS = ("edit", "up", "down", "out", "back")


def _own(view: View) -> View:
    """The view, given the draft of that number; somebody else's is not there."""

    @wraps(view)
    def found(http: HttpRequest, language: str, number: int, **named: str | int) -> HttpResponse:
        draft = get_object_or_404(own_drafts(http.user), pk=number)
        return view(http, language, draft, **named)

    return never_cache(login_required(found))


def address(language: str, draft: Draft, at: str = "") -> str:
    """The page of a draft."""
    return f"/{language}/drafts/{draft.pk}/{at}"


def shared_address(http: HttpRequest, language: str, secret: str) -> str:
    """The whole address of a secret link."""
    return addresses.absolute(http, f"/{language}/drafts/shared/{secret}/")


def _page(http: HttpRequest, language: str, draft: Draft, wrong: Wrong | None = None) -> HttpResponse:
    shown = draft_shown(
        draft, language, wrong=wrong, link=lambda secret: shared_address(http, draft.language, secret),
    )
    context = {
        "draft": shown, "here": address(language, draft), "reader_region": draft.region, "longest": sentences.LONGEST,
        "longest_title": drafts.LONGEST_TITLE,
    }
    return render(http, "drafts/draft.html", context, status=422 if wrong else 200)


def _wrong(error: NotRight, language: str, typed: str, sentence: int = 0) -> Wrong:
    return Wrong(error.field, t(error.key, language, **error.arguments), typed, sentence)


@_own
def draft(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """The draft with its sentences, their history, and their findings then and now."""
    return _page(http, language, draft)


@_own
def document(http: HttpRequest, language: str, draft: Draft, form: str) -> HttpResponse:
    """The draft as a document."""
    every = sentences_of(draft)
    states = states_of([one.pin for one in every if one.pin is not None and one.removed_at is None])
    return sent_draft(http, text_of_draft(draft, every), form, states)


@require_POST
@_own
def name(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """Another title, or another language for what nobody has edited."""
    title = http.POST.get("title", "")
    try:
        drafts.name(by=http.user, draft=draft, title=title, language=http.POST.get("draft_language", ""))
    except NotRight as error:
        draft.refresh_from_db()
        return _page(http, language, draft, _wrong(error, language, title))
    messages.success(http, t("draft-kept", language))
    return redirect(address(language, draft))


@require_POST
@_own
def add(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """A sentence by people."""
    typed = http.POST.get("text", "")
    try:
        made = sentences.add(by=http.user, draft=draft, text=typed)
    except NotRight as error:
        return _page(http, language, draft, _wrong(error, language, typed))
    return redirect(address(language, draft, f"#sentence-{made.pk}"))


@require_POST
@_own
def sentence(http: HttpRequest, language: str, draft: Draft, sentence: int) -> HttpResponse:
    """Edit a sentence, move it, take it out or bring it back."""
    one = get_object_or_404(draft.sentences, pk=sentence)
    act, typed, seen = http.POST.get("act", ""), http.POST.get("text", ""), http.POST.get("seen", "")
    if act not in ACTS:
        raise Http404
    try:
        if act == "edit":
            sentences.edit(by=http.user, sentence=one, text=typed, seen=int(seen) if seen.isdecimal() else -1)
        elif act in ("up", "down"):
            sentences.move(by=http.user, sentence=one, up=act == "up")
        elif act == "out":
            sentences.take_out(by=http.user, sentence=one)
        else:
            sentences.put_back(by=http.user, sentence=one)
    except NotRight as error:
        return _page(http, language, draft, _wrong(error, language, typed, one.pk))
    if act == "out":
        messages.success(http, t("draft-taken-out", language))
        return redirect(address(language, draft, "#taken-out"))
    return redirect(address(language, draft, f"#sentence-{one.pk}"))


@require_POST
@_own
def link(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """Make the secret link, or take it back."""
    if http.POST.get("act") == "stop":
        drafts.stop_sharing(by=http.user, draft=draft)
        messages.success(http, t("draft-link-stopped", language))
    else:
        drafts.share(by=http.user, draft=draft)
    return redirect(address(language, draft, "#link"))


@require_POST
@_own
def copy(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """A copy to go on with."""
    made = drafts.duplicate(by=http.user, draft=draft, title=t("draft-copy-of", draft.language, title=draft.title))
    messages.success(http, t("draft-copied", language))
    return redirect(address(language, made))


@require_POST
@_own
def delete(http: HttpRequest, language: str, draft: Draft) -> HttpResponse:
    """Delete the draft, and offer to bring it back."""
    drafts.delete(by=http.user, draft=draft)
    return render(http, "drafts/deleted.html", {"number": draft.pk, "title": draft.title})


@require_POST
@never_cache
@login_required
def back(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Bring back a draft that was deleted."""
    deleted = get_object_or_404(deleted_drafts(http.user), pk=number)
    drafts.bring_back(by=http.user, draft=deleted)
    messages.success(http, t("draft-brought-back", language))
    return redirect(address(language, deleted))
