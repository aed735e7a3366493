"""Importing: choosing a file, what would happen, doing it, and undoing it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import import_files, importing
from distretto.catalogue.domain.import_plan import FORMS, MOST_BYTES, Plan, Request
from distretto.catalogue.domain.import_undo import can_undo
from distretto.catalogue.domain.importing import ImportMoved, NotClean
from distretto.catalogue.domain.submitting_many import drafts_of, submit_drafts
from distretto.catalogue.interfaces.entries import Unreadable
from distretto.catalogue.interfaces.saying import say_unreadable
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import ImportRun
from distretto.people.roles import is_administrator
from distretto.rendering.text import t
from distretto.web.pages.catalogue import exchange as pages
from distretto.web.pages.catalogue import imported
from distretto.web.views.catalogue.refusals import refused

CHOICES = ("name", "kind", "language", "form", "organisation", "publish", "edition")
"""What a report's address says beside the file's hash."""


@login_required
@refused
def choose(http: HttpRequest, language: str) -> HttpResponse:
    """Choose a file and say what it is; what cannot be read is said at the field."""
    values = _chosen(http.POST) if http.method == "POST" else {}
    faults = {}
    if http.method == "POST":
        file = http.FILES.get("file")
        if file is None:
            faults["file"] = t("import-no-file", language)
        elif file.size > MOST_BYTES:
            faults["file"] = t("import-too-large", language, most=MOST_BYTES // 2**20)
        else:
            data, values = file.read(), {**values, "name": file.name[:200]}
            try:
                importing.plan(request=_request(http, data, values), by=http.user)
            except Unreadable as error:
                faults["file"] = say_unreadable(error, language)
            else:
                return redirect(_report_address(language, import_files.keep(data=data, by=http.user), values))
    page = pages.choose_page(http.user, language, values, faults)
    context = {"page": page, "section": "catalogue"}
    return render(http, "catalogue/import.html", context, status=422 if faults else 200)


@login_required
@refused
def report(http: HttpRequest, language: str, sha256: str) -> HttpResponse:
    """What the import would do; sent by the button on it, the import itself."""
    data, values = import_files.kept(sha256=sha256, by=http.user), _chosen(http.GET)
    if data is None:
        page = pages.choose_page(http.user, language, values, {"file": t("import-gone", language)})
        return render(http, "catalogue/import.html", {"page": page, "section": "catalogue"}, status=410)
    asked = _request(http, data, values)
    try:
        if http.method == "POST":
            run = importing.apply(request=asked, by=http.user)
            import_files.forget(sha256=sha256, by=http.user)
            return redirect(f"/{language}/catalogue/imports/{run.pk}/")
        made = importing.plan(request=asked, by=http.user)
    except NotClean as error:
        made = error.plan
    except Unreadable as error:
        page = pages.choose_page(http.user, language, values, {"file": say_unreadable(error, language)})
        return render(http, "catalogue/import.html", {"page": page, "section": "catalogue"}, status=422)
    return _report(http, language, made, sha256, values)


def _report(http: HttpRequest, language: str, made: Plan, sha256: str, values: Mapping[str, str]) -> HttpResponse:
    context = {"page": pages.report_page(made, language, values), "sha256": sha256, "section": "catalogue"}
    return render(http, "catalogue/import_report.html", context, status=200 if made.clean else 422)


@login_required
@refused
def problems(http: HttpRequest, language: str, sha256: str) -> HttpResponse:
    """All that is wrong, as a file."""
    data = import_files.kept(sha256=sha256, by=http.user)
    if data is None:
        raise Http404
    made = importing.plan(request=_request(http, data, _chosen(http.GET)), by=http.user)
    response = HttpResponse(pages.problems_csv(made, language), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="problems.csv"'
    return response


@login_required
@refused
def result(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """What an import has done, with a link to each record."""
    run = _run(http, number)
    page = imported.result_page(run, http.user, language, number=http.GET.get("page", ""))
    return render(http, "catalogue/import_result.html", {"page": page, "section": "catalogue"})


@login_required
@require_POST
@refused
def submit(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Ask whether to submit the drafts that were chosen, or all of them; do it, and say what could not be submitted."""
    run = _run(http, number)
    everything = http.POST.get("which") == "all"
    only = None if everything else {int(one) for one in http.POST.getlist("draft") if one.isdigit()}
    chosen = [one.pk for one in drafts_of(run) if only is None or one.pk in only]
    if not chosen:
        messages.error(http, t("import-submit-none", language))
        return redirect(f"/{language}/catalogue/imports/{run.pk}/")
    if "sure" in http.POST:
        made = submit_drafts(run=run, by=http.user, only=only)
        context = {"page": imported.submitted_page(run, made, language), "section": "catalogue"}
        return render(http, "catalogue/import_submitted.html", context)
    context = {"run": run, "n": len(chosen), "chosen": [] if everything else chosen, "section": "catalogue"}
    return render(http, "catalogue/import_submit.html", context)


@login_required
@refused
def undo(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Ask whether to undo, and do it; what has changed since stands in the way and is named."""
    run = _run(http, number)
    moved: tuple[Any, ...] = importing.moved_since(run) if run.undone_at is None else ()
    if http.method == "POST":
        try:
            importing.undo(run=run, by=http.user)
        except ImportMoved as error:
            moved = error.moved
        else:
            return redirect(f"/{language}/catalogue/imports/{run.pk}/")
    context = {"page": imported.result_page(run, http.user, language, moved), "section": "catalogue"}
    return render(http, "catalogue/import_undo.html", context, status=409 if moved else 200)


def _run(http: HttpRequest, number: int) -> ImportRun:
    run = get_object_or_404(ImportRun.objects.select_related("imported_by", "undone_by"), pk=number)
    if not can_undo(http.user, run):
        raise Http404
    return run


def _chosen(given: Mapping[str, str]) -> dict[str, str]:
    return {name: str(given.get(name, "")).strip()[:200] for name in CHOICES}


def _request(http: HttpRequest, data: bytes, values: Mapping[str, str]) -> Request:
    number = values.get("organisation", "")
    organisation = None
    if number.isdigit():
        organisation = next((one for one in pages.organisations_of(http.user) if one.pk == int(number)), None)
    written = values.get("language", "")
    return Request(
        data=data,
        name=values.get("name") or "file",
        kind=values.get("kind", "") if values.get("kind") in NAMES else "",
        language=written if written in code_list("languages") else "en",
        form=values.get("form", "") if values.get("form") in FORMS else "",
        organisation=organisation,
        publish=values.get("publish") == "1" and is_administrator(http.user),
        edition=values.get("edition", ""),
    )


def _report_address(language: str, sha256: str, values: Mapping[str, str]) -> str:
    query = urlencode({name: value for name, value in values.items() if value})
    return f"/{language}/catalogue/import/{sha256}/?{query}"
