"""A region's diagnosis written by its people: a line added, and one read, changed, left out and brought back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import diagnosing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.diagnosis import line_of
from distretto.catalogue.rights import can_write_desk
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web import subjects
from distretto.web.pages.desk_lines import desk_address, line_address, line_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.desk import Added, page_of

PLACES = {"opportunity": "opportunities", "threat": "threats"}


@login_required
@require_POST
@refused
def add(http: HttpRequest, language: str, area: str) -> HttpResponse:
    """Add an opportunity or a threat; what cannot be kept is shown again with what is wrong."""
    typed = {name: http.POST.get(name, "") for name in ("side", "text", "rests_on")}
    try:
        diagnosing.add(area=area, language=language, by=http.user, **typed)
    except NotNow as error:
        return page_of(http, language, area, added=Added(**typed, fault=say_refusal(error, language)))
    messages.success(http, t("desk-added", language))
    return redirect(desk_address(language, area) + f"#{PLACES[typed['side']]}")


@refused
def line(http: HttpRequest, language: str, area: str, address: str) -> HttpResponse:
    """One line with its history for everybody; its forms, for those who write here, are sent to this page."""
    if http.method != "POST":
        own = subjects.area_id(area)
        return redirect(line_address(language, own, address)) if own != area else _page(http, language, area, address)
    if not http.user.is_authenticated:
        raise NotAllowed("not-allowed-signed-out")
    verb = VERBS.get(http.POST.get("do", ""))
    if verb is None:
        raise Http404
    try:
        verb(http.POST, area=area, address=address, language=language, by=http.user, seen=http.POST.get("seen", ""))
    except NotNow as error:
        return _page(http, language, area, address, say_refusal(error, language))
    messages.success(http, t("desk-kept", language))
    return redirect(line_address(language, area, address))


def _page(http: HttpRequest, language: str, area: str, address: str, fault: str = "") -> HttpResponse:
    found = line_of(area, address)
    if found is None:
        raise Http404
    edits = can_write_desk(http.user, area)
    page = line_page(found, area, language, names=edits, typed=http.POST.get("text") if fault else None)
    context = {
        "page": page, "fault": fault, "edits": edits, "reader_region": area,
        "reason": http.POST.get("reason", "") if fault else "", "longest": diagnosing.LONGEST,
    }  # fmt: skip
    return render(http, "desk/line.html", context, status=422 if fault else 200)


def _write(sent: Mapping[str, str], **about: Any) -> None:
    diagnosing.write(text=sent.get("text", ""), **about)


def _leave_out(sent: Mapping[str, str], **about: Any) -> None:
    diagnosing.leave_out(reason=sent.get("reason", ""), **about)


def _bring_back(sent: Mapping[str, str], **about: Any) -> None:
    diagnosing.bring_back(**about)


def _take_over(sent: Mapping[str, str], **about: Any) -> None:
    diagnosing.take_over(**about)


VERBS: Mapping[str, Callable[..., None]] = {
    "write": _write, "leave-out": _leave_out, "bring-back": _bring_back, "take-over": _take_over,
}  # fmt: skip
