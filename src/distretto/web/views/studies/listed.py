"""The list of studies, beginning one, bringing one in from a file, copying, deleting and bringing back."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.groups.domain import studies as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.study_files import read_study, sets_of
from distretto.groups.models import Study
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.themes.analysis import get_analysis
from distretto.web.pages.studies.cases import cases_form, sent_cases
from distretto.web.pages.studies.listed import studies_page
from distretto.web.pages.studies.steps import step_address
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.studies.steps import editors


@never_cache
def studies(http: HttpRequest, language: str, fault: str = "", status: int = 200) -> HttpResponse:
    """One's own studies, those of one's organisations, and what is published: that everybody may read."""
    context = {"page": studies_page(http.user, language), "section": "studies", "fault": fault}
    return render(http, "studies/list.html", context, status=status)


@login_required
@refused
def begin(http: HttpRequest, language: str) -> HttpResponse:
    """Begin a study; parameters in the address, those of a finding say, are taken over."""
    sent = sent_cases(http.POST, http.user, language) if http.method == "POST" else None
    given = _given(http)
    if sent and not sent.faults:
        study = verbs.begin(
            by=http.user, name=sent.name, parameters=sent.parameters, organisation=sent.organisation,
        )  # fmt: skip
        return redirect(step_address(language, study.pk, "sets"))
    if given and http.method != "POST":
        return _taken_over(http, language, given)
    context = {"form": cases_form(http.user, None, language, sent), "section": "studies",
               "faults": sent.faults if sent else {}}
    return render(http, "studies/new.html", context, status=422 if sent else 200)


def _given(http: HttpRequest) -> dict[str, Any]:
    known = {one.id for one in get_analysis(verbs.ANALYSIS).parameters}
    return {name: value for name, value in http.GET.items() if name in known and value}


def _taken_over(http: HttpRequest, language: str, given: dict[str, Any]) -> HttpResponse:
    """The page that asks whether to begin a study with the parameters in its address."""
    context = {"given": given, "name": t("study-from-finding-name", language), "section": "studies"}
    return render(http, "studies/from_finding.html", context)


@login_required
@require_POST
@refused
def bring_in(http: HttpRequest, language: str) -> HttpResponse:
    """Bring in a study from a file, or begin one with the parameters of a finding."""
    try:
        if "file" in http.FILES:
            brought = read_study(http.FILES["file"].read())
            name, parameters, sets = brought.name, brought.parameters, brought.sets
        else:
            parameters = {one.id: http.POST[one.id] for one in get_analysis(verbs.ANALYSIS).parameters
                          if http.POST.get(one.id)}
            name, sets = http.POST.get("name", ""), sets_of(parameters.pop("calibration", ""))
            if not parameters and not sets:
                raise NotRight("file", "study-fault-no-file")
        study = verbs.begin(
            by=http.user, name=name or t("study-brought-in", language), parameters=parameters, sets=sets,
        )  # fmt: skip
    except NotRight as error:
        return studies(http, language, t(error.key, language, **error.arguments), 422)
    return redirect(step_address(language, study.pk, "result"))


@login_required
@require_POST
@refused
@editors
def copy(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """A copy, to try something else with."""
    try:
        made = verbs.duplicate(by=http.user, study=study, name=t("study-copy-of", language, name=study.name))
    except NotRight as error:
        return studies(http, language, t(error.key, language, **error.arguments), 422)
    messages.success(http, t("study-copied", language, name=study.name))
    return redirect(step_address(language, made.pk, "cases"))


@login_required
@require_POST
@refused
@editors
def delete(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """Delete a study; the list then offers to bring it back."""
    verbs.delete(by=http.user, study=study)
    messages.success(http, t("study-deleted", language, name=study.name))
    return redirect(f"/{language}/studies/#deleted")


@login_required
@require_POST
@refused
def back(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Bring a deleted study back."""
    study = get_object_or_404(Study, pk=number)
    if study.owner_id != getattr(http.user, "pk", None):
        raise NotAllowed("not-allowed-study-owner")
    verbs.bring_back(by=http.user, study=study)
    messages.success(http, t("study-back", language, name=study.name))
    return redirect(f"/{language}/studies/")
