"""The history of a record, and what is done with what is there: restored, taken back, said to be still so."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import publishing, renewing
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.history import history_page
from distretto.web.views.catalogue.chosen import chosen_record, known_record
from distretto.web.views.catalogue.left_behind import sign_in
from distretto.web.views.catalogue.refusals import refused


@refused
def history(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """What was published, two versions of it compared, for whoever reads the record; for those who write it every
    saved state. What cannot be taken lightly is asked once more here."""
    record = known_record(http, key, language, http.GET.get("in", ""))
    if not http.user.is_authenticated and (record is None or not record.live):
        return sign_in(http, None)
    if record is None:
        raise Http404
    if not record.live and not can_edit(http.user, record):
        raise NotAllowed("not-allowed-edit")
    asked = http.GET
    page = history_page(
        record, language, http.user, before=asked.get("before", ""), after=asked.get("after", ""),
        restore=asked.get("restore", ""), archive="archive" in asked,
    )  # fmt: skip
    return render(http, "catalogue/history.html", {"page": page, "section": "catalogue"})


@login_required
@require_POST
@refused
def restore(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Make an earlier revision the newest draft."""
    record = _own(http, language, key)
    number = http.POST.get("revision", "")
    revision = get_object_or_404(record.revisions, pk=number if number.isdigit() else 0)
    publishing.restore(record=record, revision=revision, by=http.user)
    messages.success(http, t("history-restored", language))
    return redirect(_back(record, language))


@login_required
@require_POST
@refused
def archive(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Take the record back, and those of its translations that are ticked."""
    record = _own(http, language, key)
    publishing.archive(record=record, by=http.user)
    for other in record.translations.filter(live=True, pk__in=[n for n in http.POST.getlist("other") if n.isdigit()]):
        publishing.archive(record=other, by=http.user)
    messages.success(http, t("history-archived", language))
    return redirect(_back(record, language))


@login_required
@require_POST
@refused
def bring_back(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Undo that the record was taken back."""
    record = _own(http, language, key)
    publishing.bring_back(record=record, by=http.user)
    messages.success(http, t("history-back", language))
    return redirect(_back(record, language))


@login_required
@require_POST
@refused
def still(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Say that the record is still so."""
    record = _own(http, language, key)
    renewing.still_so(record=record, by=http.user)
    messages.success(http, t("history-still-so", language))
    return redirect(f"/{language}/account/" if http.POST.get("from") == "account" else record_address(language, key))


def _own(http: HttpRequest, language: str, key: str) -> Record:
    record = chosen_record(http, key, language, http.GET.get("in", ""))
    if not can_edit(http.user, record):
        raise NotAllowed("not-allowed-edit")
    return record


def _back(record: Record, language: str) -> str:
    return f"{record_address(language, record.key, 'history/')}?in={record.language}"
