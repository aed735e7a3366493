"""Meetings of a group: planned, changed, called off; who comes; and their calendars."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.called import group_name, group_path
from distretto.groups.domain import meeting as verbs
from distretto.groups.domain.calendars import calendar_secret, person_of_calendar, renew_calendar
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.meetings import fed, fed_to
from distretto.groups.models import Coming, Meeting, WorkingGroup
from distretto.groups.rights import require_coordinates, standing
from distretto.rendering.text import t
from distretto.reports.meetings_calendar import meetings_calendar
from distretto.web.addresses import absolute
from distretto.web.caching import one_readers
from distretto.web.pages.groups.meetings import FIELDS, meeting_form, meeting_page, meetings_page, said_of
from distretto.web.pages.groups.when import here
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

shown = pages_in("meetings")


@one_readers
def meetings(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The meetings of a group."""
    group, found = group_of(http, key)
    page = meetings_page(group, http.user, language, http.GET.get("page", ""))
    secret = calendar_secret(by=http.user) if http.user.is_authenticated and found.active else ""
    feeds = {
        "group": absolute(http, f"/{language}/groups/calendar/{secret}/{key}.ics" if secret else
                          f"/{language}{group_path(key, 'meetings.ics')}"),
        "secret": bool(secret),
        "open": group.openness != WorkingGroup.Openness.CLOSED,
    }  # fmt: skip
    return shown(http, language, group, "meetings", {"page": page, "feeds": feeds})


@one_readers
def meeting(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One meeting."""
    one = meeting_of(http, key, number)
    page = meeting_page(one, standing(http.user, one.group), http.user, language)
    return shown(http, language, one.group, "meeting", {"page": page, "answers": Coming.Answer.values})


@login_required
@sent_once
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Plan a meeting."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    return _form(http, language, group, None)


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Change a meeting."""
    one = meeting_of(http, key, number)
    require_coordinates(http.user, one.group)
    return _form(http, language, one.group, one)


@login_required
@refused
def call_off(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Say that a meeting does not take place, once it was asked whether that is meant; or that it does after all."""
    one = meeting_of(http, key, number)
    require_coordinates(http.user, one.group)
    if http.method == "POST":
        (verbs.put_back if "back" in http.POST else verbs.call_off)(by=http.user, meeting=one)
        said = "meeting-put-back-done" if "back" in http.POST else "meeting-called-off-done"
        messages.success(http, t(said, language))
        return redirect(f"/{language}{verbs.meeting_path(one)}")
    return shown(http, language, one.group, "meeting_off", {"meeting": one, "when": here(one, language)})


@login_required
@require_POST
@refused
def coming(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Say whether one comes."""
    one = meeting_of(http, key, number)
    try:
        verbs.answer(by=http.user, meeting=one, comes=http.POST.get("comes", ""))
        messages.success(http, t("meeting-answer-done", language, answer=http.POST.get("comes", "")))
    except NotRight as error:
        messages.error(http, t(error.key, language, **error.arguments))
    return redirect(f"/{language}{verbs.meeting_path(one)}")


@one_readers
def one_file(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One meeting for a calendar."""
    one = meeting_of(http, key, number)
    return _calendar(http, (one,), language, group_name(one.group, language), f"meeting-{one.pk}")


@one_readers
def group_file(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The meetings of a group for a calendar that subscribes, where the reader may see them."""
    group, _ = group_of(http, key)
    return _calendar(http, fed(group), language, group_name(group, language), key)


@never_cache
def own_file(http: HttpRequest, language: str, secret: str, key: str = "") -> HttpResponse:
    """The meetings of all groups of the person whose secret address it is, or of one group that she may read."""
    user = person_of_calendar(secret)
    if user is None:
        raise Http404
    if not key:
        return _calendar(http, fed_to(user), language, t("meeting-calendar-all", language), "distretto-meetings")
    group = WorkingGroup.objects.filter(key=key).first()
    if group is None or not standing(user, group).reads:
        raise Http404
    return _calendar(http, fed(group), language, group_name(group, language), key)


@login_required
def calendar(http: HttpRequest, language: str) -> HttpResponse:
    """The secret address of one's own calendar; another one where it became known."""
    if http.method == "POST":
        renew_calendar(by=http.user)
        messages.success(http, t("calendar-renewed", language))
        return redirect(f"/{language}/account/calendar/")
    address = absolute(http, f"/{language}/groups/calendar/{calendar_secret(by=http.user)}.ics")
    return render(http, "groups/calendar.html", {"address": address, "meetings": fed_to(http.user)})


def meeting_of(http: HttpRequest, key: str, number: int) -> Meeting:
    """The meeting of that number in the group, for whoever may read it."""
    group, _ = group_of(http, key)
    found = Meeting.objects.filter(group=group, pk=number).select_related("group").first()
    if found is None:
        raise Http404
    return found



def _form(http: HttpRequest, language: str, group: WorkingGroup, one: Meeting | None) -> HttpResponse:
    typed, faults = None, {}
    if http.method == "POST":
        typed = {name: http.POST.get(name, "") for name in FIELDS}
        try:
            if one is None:
                made = verbs.plan(by=http.user, group=group, said=said_of(typed))
            else:
                verbs.change(by=http.user, meeting=one, said=said_of(typed))
                made = one
            messages.success(http, t("meeting-planned-done" if one is None else "meeting-changed-done", language))
            return redirect(f"/{language}{verbs.meeting_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = meeting_form(group, one, language, typed, faults)
    return shown(http, language, group, "meeting_form", {"form": form, "meeting": one}, 422 if faults else 200)


def _calendar(http: HttpRequest, found: Any, language: str, name: str, file: str) -> HttpResponse:
    body = meetings_calendar(
        found, language, stamp=timezone.now(), name=name,
        address=lambda one: absolute(http, f"/{language}{verbs.meeting_path(one)}"),
    )  # fmt: skip
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{file}.ics"'
    response["X-Robots-Tag"] = "noindex"
    return response
