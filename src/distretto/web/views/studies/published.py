"""Publishing what a study finds, reading it, and withdrawing it."""

from __future__ import annotations

import json

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.evidence.store import default_store
from distretto.groups.domain import study_publishing as verbs
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.studies import request_of
from distretto.groups.domain.study_files import published_file
from distretto.groups.models import PublishedStudy, Study
from distretto.rendering.text import t
from distretto.themes.answers import CannotAnswer
from distretto.themes.asking import answer_at_once
from distretto.themes.parameters import RequestError
from distretto.web.pages.studies.listed import published_address
from distretto.web.pages.studies.published import published_page
from distretto.web.pages.studies.steps import step_address
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.studies.steps import editors, file_response


@login_required
@require_POST
@refused
@editors
def publish(http: HttpRequest, language: str, study: Study) -> HttpResponse:
    """Publish what the study finds as it stands; what it does not find yet is said on its last step."""
    try:
        found = answer_at_once(request_of(study), default_store())
        made = verbs.publish(
            by=http.user, study=study, finding=found, name=http.POST.get("name", study.name),
            note=http.POST.get("note", ""), language=language,
        )  # fmt: skip
    except NotRight as error:
        messages.warning(http, t(error.key, language, **error.arguments))
        return redirect(step_address(language, study.pk, "result") + "#publish")
    except (RequestError, CannotAnswer):
        return redirect(step_address(language, study.pk, "result"))
    messages.success(http, t("study-was-published", language))
    return redirect(published_address(language, made))


@never_cache
def one(http: HttpRequest, language: str, number: int, fault: str = "") -> HttpResponse:
    """A published study; of one that was withdrawn the page says so above everything else."""
    published = get_object_or_404(PublishedStudy.objects.select_related("author", "organisation"), pk=number)
    page = published_page(http, published, language, http.user)
    context = {"published": page, "page": page.page, "kept": True, "fault": fault, "section": "studies"}
    return render(http, "studies/published.html", context, status=422 if fault else 200)


@login_required
@require_POST
@refused
def withdraw(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Withdraw it, with a reason that every reader sees."""
    published = get_object_or_404(PublishedStudy, pk=number)
    try:
        verbs.withdraw(by=http.user, published=published, why=http.POST.get("why", ""))
    except NotRight as error:
        return one(http, language, number, t(error.key, language, **error.arguments))
    messages.success(http, t("study-was-withdrawn", language))
    return redirect(published_address(language, published))


def study_json(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """The published study as a file that the command line repeats."""
    published = get_object_or_404(PublishedStudy, pk=number)
    content = published_file(published.name, json.loads(published.content))
    return file_response(content, f"study-{published.hash[:8]}.json")
