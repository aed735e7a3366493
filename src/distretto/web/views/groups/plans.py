"""Joint strategic plans: begun, changed, measures agreed on, written as a document."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.timezone import localdate
from django.views.decorators.http import require_POST

from distretto.groups.domain import planning as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.issuing import last_edition
from distretto.groups.models import Edition, Plan
from distretto.groups.rights import require_coordinates
from distretto.rendering.text import LANGUAGES, t
from distretto.web.addresses import absolute
from distretto.web.caching import one_readers
from distretto.web.documents import TYPES, sent
from distretto.web.pages.groups.plans import plan_lines, plan_page, plan_values
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of, group_of, pages_in
from distretto.web.views.groups.sending import sent_once

shown = pages_in("plans")


@one_readers
def plans(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The joint plans of a group."""
    group, _ = group_of(http, key)
    return shown(http, language, group, "plans", {"lines": plan_lines(group, language)})


@login_required
@sent_once
@refused
def edit(http: HttpRequest, language: str, key: str, number: int | None = None) -> HttpResponse:
    """Begin a plan, or change what is said of one."""
    group, _ = group_of(http, key)
    require_coordinates(http.user, group)
    plan = _plan(http, key, number) if number is not None else None
    faults: dict[str, str] = {}
    if http.method == "POST":
        sent_ = http.POST
        said = {
            "title": sent_.get("title", ""), "about": sent_.get("about", ""), "language": sent_.get("language", ""),
            "areas": [line.strip() for line in sent_.get("areas", "").splitlines() if line.strip()],
        }  # fmt: skip
        try:
            if plan is None:
                plan = verbs.begin(by=http.user, group=group, **said)
                messages.success(http, t("plan-begun-done", language))
            else:
                verbs.change(by=http.user, plan=plan, seen=sent_.get("seen", ""), **said)
                messages.success(http, t("plan-changed-done", language))
            return redirect(f"/{language}{verbs.plan_path(plan)}")
        except NotRight as error:
            faults = faults_of(error, language)
    values = plan_values(plan, language, http.POST if http.method == "POST" else None)
    context = {"plan": plan, "values": values, "faults": faults, "tongues": tuple(LANGUAGES.items()),
               "written_in": values["language"], "seen": verbs.state_of(plan) if plan else "",
               "newer": plan_values(plan, language, None) if "newer" in faults else None}
    return shown(http, language, group, "plan_form", context, 422 if faults else 200)


@one_readers
def plan(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """A plan with its measures."""
    return _page(http, language, _plan(http, key, number), {})


@login_required
@require_POST
@refused
def measure(http: HttpRequest, language: str, key: str, number: int) -> HttpResponse:
    """Agree on a measure, change one, leave one out or take it back in."""
    one, which = _plan(http, key, number), http.POST.get("measure", "")
    there = one.measures.filter(pk=int(which)).select_related("plan__group").first() if which.isdigit() else None
    act = http.POST.get("act", "")
    if act in ("out", "back"):
        if there is None:
            raise Http404
        verbs.leave_out(by=http.user, measure=there, back=act == "back")
        messages.success(http, t("plan-measure-done", language, act=act))
        return redirect(f"/{language}{verbs.plan_path(one)}")
    try:
        verbs.agree(
            by=http.user, plan=one, measure=there, title=http.POST.get("title", ""), text=http.POST.get("text", ""),
            leads=http.POST.get("leads", ""), others=http.POST.getlist("others"), until=http.POST.get("until", ""),
            seen=http.POST.get("seen", ""),
        )  # fmt: skip
    except NotRight as error:
        return _page(http, language, one, faults_of(error, language))
    messages.success(http, t("plan-measure-agreed", language))
    return redirect(f"/{language}{verbs.plan_path(one)}")


@one_readers
def document(http: HttpRequest, language: str, key: str, number: int, form: str) -> HttpResponse:
    """A plan as PDF, DOCX or HTML, as it stands today."""
    one = _plan(http, key, number)
    if form not in TYPES:
        raise Http404
    from distretto.reports.brief import Format
    from distretto.reports.joint_plan import make_plan
    from distretto.reports.writing import written

    before = last_edition(Edition.Kind.PLAN, str(one.pk))
    address = absolute(http, f"/{language}{verbs.plan_path(one)}")
    made, _ = make_plan(one, language, issued=localdate(), address=address, before=before)
    return sent(written(made, cast(Format, form)), form, f"distretto-plan-{one.pk}-{language}")


def _plan(http: HttpRequest, key: str, number: int) -> Plan:
    group, _ = group_of(http, key)
    found = Plan.objects.filter(group=group, pk=number).select_related("group").first()
    if found is None:
        raise Http404
    return found


def _page(http: HttpRequest, language: str, one: Plan, faults: dict[str, str]) -> HttpResponse:
    typed = http.POST if faults else None
    context = {"page": plan_page(one, language, typed), "faults": faults,
               "wrong": typed.get("measure", "") if typed is not None else None}
    return shown(http, language, one.group, "plan", context, 422 if faults else 200)
