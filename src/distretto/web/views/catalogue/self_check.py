"""A cluster's check of its own management: for those who may see its private fields, written by its editors."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters

from distretto.catalogue.addresses import record_address
from distretto.catalogue.asked_as import KIND, may_see_figures
from distretto.catalogue.domain import self_checking
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.rights import can_edit
from distretto.catalogue.wording import say_refusal
from distretto.rendering.text import t
from distretto.web.pages.catalogue.self_check import check_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused


@never_cache
@sensitive_post_parameters()
@refused
def self_check(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The page and its form; for those who may not see it there is no such page."""
    first = chosen_record(http, key, language)
    record = first.original or first
    if record.kind != KIND or not may_see_figures(http.user, record):
        raise Http404
    fault = ""
    if http.method == "POST":
        lines = [line.code for _, group in self_checking.groups() for line in group]
        said = {line: http.POST.get(line, "") for line in lines}
        notes = {line: http.POST.get(f"{line}-note", "") for line in lines}
        try:
            self_checking.keep(record=record, said=said, notes=notes, by=http.user)
        except NotNow as error:
            fault = say_refusal(error, language)
        else:
            messages.success(http, t("check-kept", language))
            return redirect(record_address(language, key, "self-check/") + "#result")
    checks = tuple(record.self_checks.select_related("made_by"))
    page = check_page(
        record, checks, language, beside=http.GET.get("beside", ""), typed=http.POST.dict() if fault else None
    )
    context = {
        "page": page, "fault": fault, "edits": can_edit(http.user, record), "section": "catalogue",
        "longest": self_checking.LONGEST_NOTE,
    }  # fmt: skip
    return render(http, "catalogue/self_check.html", context, status=422 if fault else 200)
