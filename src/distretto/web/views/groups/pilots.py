"""Pilots of a group: listed, started from a recommendation, shown with their lights, reported of, ended."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import drafting
from distretto.catalogue.models import Record
from distretto.groups.called import group_path
from distretto.groups.domain import piloting as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.queries.pilots import pilots_of, stands
from distretto.groups.models import Pilot, Recommendation, WorkingGroup
from distretto.groups.rights import require_coordinates, require_proposes, standing
from distretto.rendering.text import t
from distretto.web.addresses import absolute
from distretto.web.caching import one_readers
from distretto.web.pages.groups.pilot_forms import Fields, Form, pilot_form
from distretto.web.pages.groups.pilot_records import framework_of, frameworks_for, practice_of
from distretto.web.pages.groups.pilots import pilot_lines, pilot_page
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.pilot_files import indicators_csv, indicators_data

shown = pages_in("pilots")


@one_readers
def pilots(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The pilots of a group."""
    group, _ = group_of(http, key)
    return shown(http, language, group, "pilots", {"lines": pilot_lines(group, language)})


@one_readers
def pilot(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """One pilot with its lights."""
    one = pilot_of(http, key, number)
    found = standing(http.user, one.group)
    names = found.active or found.coordinates
    page = pilot_page(one, http.user, language, names=names)
    takes = one.ended_at is None and found.coordinates and any(framework_of(one, http.user))
    context = {
        "page": page, "base": f"/{language}{verbs.pilot_path(one)}", "takes": takes, "about": f"pilot:{one.pk}",
        "plans": found.coordinates and one.ended_at is None,
        "reports": found.proposes and one.ended_at is None,
    }  # fmt: skip
    return shown(http, language, one.group, "pilot", context)


@one_readers
def data(http: HttpRequest, language: str, key: str, number: int, form: str) -> HttpResponse:
    """The indicators of a pilot with all that was reported, as JSON or CSV."""
    one = pilot_of(http, key, number)
    state = stands(one, localdate())
    if form == "json":
        return JsonResponse(indicators_data(state), json_dumps_params={"ensure_ascii": False, "indent": 1})
    response = HttpResponse(indicators_csv(state), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="pilot-{one.pk}-indicators.csv"'
    return response


@login_required
@refused
def new(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Start a pilot, from a recommendation where the address names one."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    origin = _recommendation(http, group)
    faults: dict[str, str] = {}
    if http.method == "POST":
        try:
            about = f"recommendation:{origin.pk}" if origin is not None else ""
            made = verbs.start(by=http.user, group=group, said=_said(http), about=about)
            messages.success(http, t("piloting-started", language))
            return redirect(f"/{language}{verbs.pilot_path(made)}")
        except NotRight as error:
            faults = faults_of(error, language)
    form = pilot_form(_fields(http, language, faults), None, origin, frameworks_for(http.user, None))
    back = f"/{language}{group_path(key, 'pilots/')}"
    return form_shown(http, language, group, form, back, {"origin": origin})


@login_required
@refused
def change(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Change what is said of a pilot."""
    one = pilot_of(http, key, number)
    require_coordinates(http.user, one.group)
    faults: dict[str, str] = {}
    back = f"/{language}{verbs.pilot_path(one)}"
    if http.method == "POST":
        try:
            verbs.change(by=http.user, pilot=one, said=_said(http))
            messages.success(http, t("piloting-kept", language))
            return redirect(back)
        except NotRight as error:
            faults = faults_of(error, language)
    form = pilot_form(_fields(http, language, faults), one, None, frameworks_for(http.user, one))
    return form_shown(http, language, one.group, form, back, {"pilot": one})


@login_required
@refused
def end(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Say that a pilot is over, once it was asked whether that is meant; or that it goes on."""
    one = pilot_of(http, key, number)
    require_coordinates(http.user, one.group)
    if http.method == "POST":
        verbs.end(by=http.user, pilot=one, back="back" in http.POST)
        messages.success(http, t("piloting-goes-on" if "back" in http.POST else "piloting-ended", language))
        return redirect(f"/{language}{verbs.pilot_path(one)}")
    return shown(http, language, one.group, "pilot_end", {"pilot": one, "base": f"/{language}{verbs.pilot_path(one)}"})


@login_required
@require_POST
@refused
def take_over(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Take over the indicators and milestones of the pilot's record."""
    one = pilot_of(http, key, number)
    indicators, milestones = framework_of(one, http.user)
    try:
        added = verbs.take_over(by=http.user, pilot=one, indicators=indicators, milestones=milestones)
        messages.success(http, t("piloting-taken", language, n=added))
    except NotRight as error:
        messages.error(http, t(error.key, language, **error.arguments))
    return redirect(f"/{language}{verbs.pilot_path(one)}")


@login_required
@require_POST
@refused
def practice(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Begin a practice's record from the pilot's lessons; there is one for a pilot."""
    one = pilot_of(http, key, number)
    require_proposes(http.user, one.group)
    made = Record.objects.filter(key=one.practice, original=None).first() if one.practice else None
    if made is None:
        address = absolute(http, f"/{language}{verbs.pilot_path(one)}")
        content = practice_of(one, address, language, localdate())
        made = drafting.start(kind="practice", language=one.language, content=content, by=http.user)
        verbs.become_practice(by=http.user, pilot=one, practice=made.key)
        messages.success(http, t("piloting-practice-begun", language))
    return redirect(record_address(language, made.key, "edit/"))


def pilot_of(http: HttpRequest, key: str, number: int) -> Pilot:
    """The pilot of that number in the group, for whoever may read it."""
    group, _ = group_of(http, key)
    found = pilots_of(group).filter(pk=number).first()
    if found is None:
        raise Http404
    return found



def form_shown(
    http: HttpRequest, language: str, group: WorkingGroup, form: Form, back: str, more: dict[str, Any]
) -> HttpResponse:
    """A form on a page of its own; 422 where something in it is not right."""
    context = {"form": form, "back": back, **more}
    return shown(http, language, group, "pilot_form", context, 422 if form.faults else 200)


def _fields(http: HttpRequest, language: str, faults: dict[str, str]) -> Fields:
    return Fields(language, http.POST if faults else None, faults)


def _said(http: HttpRequest) -> verbs.Said:
    sent = {name: http.POST.get(name, "") for name in ("title", "starts_on", "ends_on", "aim", "language")}
    record = http.POST.get("record", "")
    known = record and Record.objects.filter(key=record, kind="pilot", original=None).exists()
    return verbs.Said(**sent, every_months=http.POST.get("every_months", ""), record=record if known else "")


def _recommendation(http: HttpRequest, group: WorkingGroup) -> Recommendation | None:
    number = http.GET.get("recommendation", "")
    if not number.isdigit():
        return None
    return Recommendation.objects.filter(pk=int(number), group=group).exclude(published_at=None).first()
