"""What is done to a pilot in a form of its own: indicators, reports, milestones, risks, lessons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from distretto.groups.domain import monitoring, piloting
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.piloting import pilot_path
from distretto.groups.models import Pilot
from distretto.groups.rights import require_coordinates, require_proposes
from distretto.rendering.text import t
from distretto.web.pages.groups import pilot_forms as forms
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.groups.opened import faults_of
from distretto.web.views.groups.pilots import form_shown, pilot_of


@login_required
@refused
def act(http: HttpRequest, language: str, key: str, number: int, what: str, which: int = 0) -> HttpResponse:
    """Fill in one of the forms of a pilot. which : the part of it that is changed; 0 for a new one."""
    pilot = pilot_of(http, key, number)
    done, form_of, parts, plans = _ACTS.get(what) or _missing()
    (require_coordinates if plans else require_proposes)(http.user, pilot.group)
    if pilot.ended_at is not None and what != "lesson":
        return redirect(f"/{language}{pilot_path(pilot)}")
    part = next((one for one in getattr(pilot, parts).all() if one.pk == which), None) if which and parts else None
    if (which and part is None) or (what == "reached" and part is None):
        raise Http404
    faults: dict[str, str] = {}
    back = f"/{language}{pilot_path(pilot)}"
    if http.method == "POST":
        try:
            done(http, language, pilot, part)
            messages.success(http, t(f"piloting-done-{what}", language))
            return redirect(back)
        except NotRight as error:
            faults = faults_of(error, language)
    fields = forms.Fields(language, http.POST if faults else None, faults)
    context = {"pilot": pilot, "part": part}
    return form_shown(http, language, pilot.group, form_of(fields, pilot, part), back, context)


@login_required
@require_POST
@refused
def remove(http: HttpRequest, language: str, key: str, number: int, what: str, which: int) -> HttpResponse:
    """Leave out an indicator or a milestone, or take it back in."""
    pilot = pilot_of(http, key, number)
    rows = {"indicator": pilot.indicators, "milestone": pilot.milestones}.get(what) or _missing()
    part = rows.filter(pk=which).first()
    if part is None:
        raise Http404
    back = "back" in http.POST
    piloting.remove(by=http.user, pilot=pilot, part=part, back=back)
    messages.success(http, t("piloting-back" if back else "piloting-left-out", language, name=str(part)))
    return redirect(f"/{language}{pilot_path(pilot)}")


def _missing() -> Any:
    raise Http404


def _indicator(http: HttpRequest, language: str, pilot: Pilot, part: Any) -> None:
    sent = {name: http.POST.get(name, "") for name in ("name", "level", "unit", "baseline_on", "target_on",
                                                       "verified_by")}  # fmt: skip
    baseline = forms.number_typed(http.POST.get("baseline", ""), "baseline", language)
    target = forms.number_typed(http.POST.get("target", ""), "target", language)
    said = piloting.Measured(**sent, baseline=baseline, target=target)
    piloting.set_indicator(by=http.user, pilot=pilot, said=said, indicator=part)


def _report(http: HttpRequest, language: str, pilot: Pilot, _: Any) -> None:
    monitoring.report(
        by=http.user, pilot=pilot, on=http.POST.get("on", ""), values=forms.values_typed(http.POST, pilot, language),
        source=http.POST.get("source", ""), note=http.POST.get("note", ""),
    )  # fmt: skip


def _milestone(http: HttpRequest, language: str, pilot: Pilot, part: Any) -> None:
    title, due = http.POST.get("title", ""), http.POST.get("due", "")
    piloting.set_milestone(by=http.user, pilot=pilot, title=title, due=due, milestone=part)


def _reached(http: HttpRequest, language: str, pilot: Pilot, part: Any) -> None:
    monitoring.reach(by=http.user, pilot=pilot, milestone=part, on=http.POST.get("on", ""))


def _risk(http: HttpRequest, language: str, pilot: Pilot, part: Any) -> None:
    sent = {name: http.POST.get(name, "") for name in ("title", "likelihood", "impact", "owner", "response")}
    monitoring.set_risk(by=http.user, pilot=pilot, **sent, closed="closed" in http.POST, risk=part)


def _lesson(http: HttpRequest, language: str, pilot: Pilot, _: Any) -> None:
    monitoring.learn(by=http.user, pilot=pilot, what=http.POST.get("what", ""), text=http.POST.get("text", ""))


Act = tuple[
    Callable[[HttpRequest, str, Pilot, Any], None], Callable[[forms.Fields, Pilot, Any], forms.Form], str, bool
]  # fmt: skip
_ACTS: dict[str, Act] = {
    "indicator": (_indicator, lambda f, pilot, part: forms.indicator_form(f, part), "indicators", True),
    "report": (_report, lambda f, pilot, part: forms.report_form(f, pilot), "", False),
    "milestone": (_milestone, lambda f, pilot, part: forms.milestone_form(f, part), "milestones", True),
    "reached": (_reached, lambda f, pilot, part: forms.reached_form(f, part), "milestones", False),
    "risk": (_risk, lambda f, pilot, part: forms.risk_form(f, part), "risks", False),
    "lesson": (_lesson, lambda f, pilot, part: forms.lesson_form(f), "", False),
}
"""What each form does, its fields, of which parts of a pilot it is, and whether only coordinators plan it."""
