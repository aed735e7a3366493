"""What a reader keeps: searches under a name, what she follows, and how she stops being told."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from distretto.catalogue.addresses import search_address
from distretto.catalogue.domain import following, mailing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.models import Frequency, SavedSearch
from distretto.catalogue.wording import say_refusal
from distretto.rendering.text import t
from distretto.web.pages.catalogue.kept import kept_page
from distretto.web.pages.following import following_list


@login_required
def saved(http: HttpRequest, language: str) -> HttpResponse:
    """The searches that she keeps and what she follows; a form that is sent here keeps another search."""
    fault = ""
    if http.method == "POST":
        search = asked.read_text(http.POST.get("query", "")).search
        try:
            kept = following.save_search(
                by=http.user, name=http.POST.get("name", ""), search=search, language=language,
                digest=http.POST.get("digest", "usual"),
            )  # fmt: skip
        except NotNow as error:
            fault = say_refusal(error, language)
        else:
            messages.success(http, t("catalogue-saved-done", language, name=kept.name))
            return redirect(_page(language))
    return _rendered(http, language, fault=fault)


@login_required
@require_POST
def change(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Give a kept search another name or frequency, or delete it; deleting can be undone."""
    kept = get_object_or_404(SavedSearch, pk=number, user=http.user)
    if "forget" in http.POST:
        name, token = kept.name, following.forget_search(saved=kept, by=http.user)
        return _rendered(http, language, undo=token, forgotten=name)
    try:
        following.change_search(
            saved=kept, by=http.user, name=http.POST.get("name", ""), digest=http.POST.get("digest", "")
        )
    except NotNow as error:
        return _rendered(http, language, fault=say_refusal(error, language), at=number)
    messages.success(http, t("catalogue-saved-changed", language, name=kept.name))
    return redirect(_page(language))


@login_required
@require_POST
def bring_back(http: HttpRequest, language: str) -> HttpResponse:
    """Undo that a search was deleted."""
    try:
        kept = following.bring_back(token=http.POST.get("token", ""), by=http.user)
    except NotNow as error:
        return _rendered(http, language, fault=say_refusal(error, language))
    messages.success(http, t("catalogue-saved-back", language, name=kept.name))
    return redirect(_page(language))


@login_required
@require_POST
def follow(http: HttpRequest, language: str) -> HttpResponse:
    """Follow something, or follow it no longer, and go back to where she was."""
    what, target = http.POST.get("what", ""), http.POST.get("target", "")[:500]
    if "stop" in http.POST:
        following.unfollow(by=http.user, what=what, target=target)
        messages.success(http, t("catalogue-unfollowed", language))
    else:
        try:
            following.follow(by=http.user, what=what, target=target, name=http.POST.get("name", ""))
        except NotNow as error:
            return _rendered(http, language, fault=say_refusal(error, language))
        messages.success(http, t("catalogue-followed", language))
    back = http.POST.get("back", "")
    return redirect(back if url_has_allowed_host_and_scheme(back, {http.get_host()}) else _page(language))


@csrf_exempt
def stop(http: HttpRequest, language: str, token: str) -> HttpResponse:
    """Stop the mails that a signed link is for. Opening it asks first, since mail programs open links by
    themselves; what they send by POST (RFC 8058) stops at once. The link's signature stands for the person."""
    try:
        stopped = (
            mailing.stop_telling(token=token) if http.method == "POST" else mailing.would_stop(token=token)
        )
    except NotNow as error:
        context = {"fault": say_refusal(error, language), "section": "catalogue"}
        return render(http, "catalogue/stop.html", context, status=400)
    return render(
        http, "catalogue/stop.html", {"stopped": stopped, "done": http.method == "POST", "section": "catalogue"}
    )


def _page(language: str) -> str:
    return f"/{language}/catalogue/saved/"


def _rendered(
    http: HttpRequest, language: str, *, fault: str = "", at: int = 0, undo: str = "", forgotten: str = ""
) -> HttpResponse:
    return render(
        http,
        "catalogue/saved.html",
        {
            "page": kept_page(http.user, language),
            "following": following_list(http.user, language),
            "fault": fault,
            "fault_at": at,
            "undo": undo,
            "forgotten": forgotten,
            "frequencies": Frequency.values,
            "all": search_address(language, asked.read_text("").search),
            "section": "catalogue",
        },
        status=422 if fault else 200,
    )
