"""Pinning a finding from its page, what rests on findings, and answering the marks of those that turned."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.domain.answering_marks import answer_mark
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.pinning import pin_to, take_off
from distretto.groups.models import PinCheck, PinnedTo
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.caching import one_readers
from distretto.web.pages.groups.abouts import named
from distretto.web.pages.groups.pins import pins_shown
from distretto.web.pages.groups.targets import Target, target_of, targets_for
from distretto.web.views.catalogue.refusals import refused


@never_cache
@login_required
@refused
def choose(http: HttpRequest, language: str) -> HttpResponse:
    """Choose what a finding is pinned to, and say why it matters there."""
    sent = http.POST if http.method == "POST" else http.GET
    finding = sent.get("finding", "")[:64]
    on = named(f"finding:{finding}", language) if finding else None
    if on is None:
        raise Http404
    faults: dict[str, str] = {}
    if http.method == "POST":
        target = target_of(sent.get("about", ""), http.user, language)
        if target is None:
            faults["about"] = t("pin-fault-no-target", language)
        else:
            try:
                _writes(target)
                pin_to(
                    by=http.user, about=target.about, finding=finding, note=sent.get("note", ""), path=target.path,
                    group=target.group,
                )  # fmt: skip
                messages.success(http, t("pin-done", language, name=target.words))
                return redirect(f"/{language}{target.path}")
            except NotRight as error:
                faults[error.field] = t(error.key, language, **error.arguments)
    context = {
        "on": on, "finding": finding, "targets": targets_for(http.user, language), "faults": faults,
        "note": sent.get("note", ""), "chosen": sent.get("about", ""), "section": "groups",
    }  # fmt: skip
    return render(http, "groups/pin.html", context, status=422 if faults else 200)


@one_readers
def pins(http: HttpRequest, language: str, about: str) -> HttpResponse:
    """The findings that a thing rests on, with what became of each."""
    return _page(http, language, _target(http, about, language), {})


@login_required
@require_POST
@refused
def answer(http: HttpRequest, language: str, about: str) -> HttpResponse:
    """Answer the mark of a pin that turned."""
    target = _target(http, about, language)
    _writes(target)
    number = http.POST.get("check", "")
    check = PinCheck.objects.filter(pk=int(number) if number.isdigit() else 0).select_related("pin").first()
    if check is None:
        raise Http404
    try:
        answer_mark(
            by=http.user, check=check, about=about, answer=http.POST.get("answer", ""), why=http.POST.get("why", ""),
            language=language, path=target.path, group=target.group,
        )  # fmt: skip
    except NotRight as error:
        fault = {"check": check.pk, "words": t(error.key, language, **error.arguments)}
        return _page(http, language, target, fault)
    messages.success(http, t("mark-done", language))
    return redirect(f"/{language}{target.path}")


@login_required
@require_POST
@refused
def off(http: HttpRequest, language: str, about: str) -> HttpResponse:
    """Pin a finding to a thing no longer."""
    target = _target(http, about, language)
    _writes(target)
    number = http.POST.get("pinned", "")
    there = PinnedTo.objects.filter(pk=int(number) if number.isdigit() else 0, about=about, removed_at=None)
    pinned = there.select_related("pin").first()
    if pinned is None:
        raise Http404
    take_off(by=http.user, pinned=pinned, group=target.group)
    messages.success(http, t("pin-off-done", language))
    return redirect(f"/{language}{target.path}")


def _target(http: HttpRequest, about: str, language: str) -> Target:
    found = target_of(about, http.user, language)
    if found is None:
        raise Http404
    return found


def _writes(target: Target) -> None:
    if not target.writes:
        raise NotAllowed("not-allowed-pin")


def _page(http: HttpRequest, language: str, target: Target, fault: dict[str, object]) -> HttpResponse:
    context = {
        "target": target, "pins": pins_shown(target.about, language, http.user), "about": target.about, "fault": fault,
        "writes": target.writes, "why": http.POST.get("why", ""), "section": "groups",
    }  # fmt: skip
    return render(http, "groups/pins.html", context, status=422 if fault else 200)
