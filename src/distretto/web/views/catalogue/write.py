"""Writing a record: choosing its kind, the guided form, and keeping what is typed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from distretto.catalogue import document, typed
from distretto.catalogue.addresses import record_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting, publishing, reviewing
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.domain.piloting import pilot_after
from distretto.catalogue.domain.queries import named
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.doubts import doubts_of
from distretto.catalogue.kinds import UnknownKind, get_kind, sections_of
from distretto.catalogue.models import FieldComment, Record, WorkingCopy
from distretto.catalogue.rights import can_edit, can_know, open_step
from distretto.catalogue.wording import say_fault, say_refusal
from distretto.evidence.store import default_store
from distretto.people.models import Organisation
from distretto.people.roles import NotAllowed, is_administrator
from distretto.rendering.text import t
from distretto.web.pages.catalogue import form
from distretto.web.pages.catalogue.newer import base_of
from distretto.web.pages.catalogue.translations import texts_of
from distretto.web.pages.catalogue.writing import alike_to, kind_choices, typed_from, writing_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.left_behind import as_sent, come_back, left_as_sent, sign_in
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.catalogue.review import asking
from distretto.web.views.catalogue.translations import keep_texts


@login_required
def choose(http: HttpRequest, language: str) -> HttpResponse:
    """Which kind of record to add."""
    return render(http, "catalogue/new.html", {"kinds": kind_choices(language), "section": "catalogue"})


@refused
def new(http: HttpRequest, language: str, kind: str) -> HttpResponse:
    """The form of a record that has not been saved once."""
    try:
        get_kind(kind)
    except UnknownKind as error:
        raise Http404 from error
    if not http.user.is_authenticated:
        return _sign_in(http, kind)
    number = http.POST.get("_copy") or http.GET.get("copy", "")
    own = WorkingCopy.objects.filter(user=http.user, kind=kind, record=None)
    copy = own.filter(pk=number).first() if number.isdigit() else own.filter(form=http.POST.get("_form") or "-").first()
    if copy is not None and "of" in copy.typed:
        original = get_object_or_404(Record, pk=copy.typed["of"])
        return redirect(record_address(language, original.key, f"translate/{copy.language}/"))
    if http.method == "POST":
        return _posted(http, language, kind, None, copy)
    left = come_back(http)
    if left is not None:
        copy = drafting.keep_typed(by=http.user, kind=kind, language=language, typed=left, record=None)
    values = copy.typed if copy else {"_language": language, **_begun(http, language, kind)}
    return _form(http, language, kind, values, copy=copy, came_back=left is not None)


def _begun(http: HttpRequest, language: str, kind: str) -> dict[str, Any]:
    """What stands in a new form that begins from the practice of the address: for a transfer that, and where it was
    made; for a pilot what the practice says, with baselines of the area of the address."""
    practice = in_language(http.GET.get("practice", ""), language) if kind in ("transfer", "pilot") else None
    if practice is None or practice.kind != "practice":
        return {}
    if kind == "pilot":
        begun = pilot_after(practice, http.GET.get("region", ""), language, default_store(), by=http.user)
        return typed.write(kind, begun, language)
    made = {"practice": practice.key, "from_regions": practice.content.get("regions", [])}
    return typed.write(kind, made, language)


@refused
def edit(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The form of a record that is there. In review it stands still, until it is taken out of the review."""
    if not http.user.is_authenticated:
        return sign_in(http, as_sent(http))
    record = chosen_record(http, key, language, http.GET.get("in", ""))
    if not can_edit(http.user, record):
        raise NotAllowed("not-allowed-edit")
    if record.original_id is not None:
        return redirect(f"{record_address(language, key)}translate/{record.language}/")
    if open_step(record) and not is_administrator(http.user):
        messages.info(http, t("review-stands-still", language))
        return redirect(record_address(language, key, "review/"))
    copy = WorkingCopy.objects.filter(user=http.user, record=record).first()
    if http.method == "POST":
        return _posted(http, language, record.kind, record, copy)
    left = come_back(http)
    if left is not None:
        values = form.typed_of(record.kind, left_as_sent(left))
        copy = drafting.keep_typed(by=http.user, kind=record.kind, language=language, typed=values, record=record)
    values = copy.typed if copy else typed_from(record, language)
    return _form(http, language, record.kind, values, record=record, copy=copy, came_back=left is not None)


def _posted(
    http: HttpRequest, language: str, kind: str, record: Record | None, copy: WorkingCopy | None
) -> HttpResponse:
    if "discard" in http.POST:
        if copy is not None:
            copy.delete()
        return redirect(record_address(language, record.key, "edit/") if record else f"/{language}/account/")
    values = form.typed_of(kind, http.POST)
    if record is not None and ("answer" in http.POST or "resolve" in http.POST):
        return _answered(http, language, record, values)
    if "add" in http.POST or "remove" in http.POST:
        kept = drafting.keep_typed(
            by=http.user, kind=kind, language=language, typed=values, record=record, copy=copy
        )  # fmt: skip
        return _form(http, language, kind, values, record=record, copy=kept, add=http.POST.get("add", ""))
    content = named.with_keys(kind, document.cleaned(kind, typed.read(kind, values, language)))
    submitting = "submit" in http.POST
    faults = named.nearest_in(kind, content, document.faults_of(kind, content, publishing=submitting))
    faults += named.missing_in(kind, content, http.user) if submitting else ()
    moved = record is not None and values.get("_base", "") not in ("", base_of(record))
    if faults or moved:
        kept = drafting.keep_typed(
            by=http.user, kind=kind, language=language, typed=values, record=record, copy=copy
        )  # fmt: skip
        response = _form(http, language, kind, values, record=record, copy=kept, faults=faults)
        response.status_code = 422 if faults else 409
        return response
    record = _saved(http, kind, values, content, record, copy)
    if "submit" not in http.POST:
        messages.success(http, t("writing-saved", language))
        return redirect(record_address(language, record.key, "edit/"))
    asks = asking(http, language, record)
    if asks is not None:
        messages.success(http, t("writing-saved", language))
        return asks
    try:
        drafting.submit(record=record, by=http.user)
    except NotRight as error:
        return _form(http, language, kind, values, record=record, faults=error.faults)
    messages.success(http, t("writing-submitted", language))
    for doubt in doubts_of(kind, content):
        messages.warning(http, say_fault(kind, doubt, language))
    return redirect(record_address(language, record.key, "review/"))


def _answered(http: HttpRequest, language: str, record: Record, values: Mapping[str, Any]) -> HttpResponse:
    """Answer a comment or mark it as dealt with, keep what else was typed, and go back to the field."""
    if typed.read(record.kind, values, language) != newest_of(record).content:
        drafting.keep_typed(by=http.user, kind=record.kind, language=language, typed=values, record=record)
    number = http.POST.get("answer") or http.POST.get("resolve", "")
    asked = get_object_or_404(FieldComment, pk=number if number.isdigit() else 0, record=record, answers=None)
    text = http.POST.get(f"_answer.{asked.pk}", "")
    try:
        if "answer" in http.POST or text.strip():
            reviewing.comment(record=record, path=asked.path, text=text, by=http.user, answers=asked)
        if "resolve" in http.POST:
            reviewing.resolve(comment=asked, by=http.user)
        messages.success(http, t("review-was-resolved" if "resolve" in http.POST else "review-answered", language))
    except NotNow as error:
        messages.error(http, say_refusal(error, language))
    return redirect(f"{record_address(language, record.key, 'edit/')}?in={record.language}#comment-{asked.pk}")


def _saved(
    http: HttpRequest, kind: str, values: Mapping[str, Any], content: Mapping[str, Any], record: Record | None,
    copy: WorkingCopy | None,
) -> Record:  # fmt: skip
    """The record with its new draft, in the organisation that was chosen."""
    number = str(values.get("_organisation", ""))
    organisation = get_object_or_404(Organisation, pk=number) if number.isdigit() else None
    if record is None:
        written = str(values.get("_language", ""))
        return drafting.start(
            kind=kind,
            language=written if written in code_list("languages") else http.language,  # type: ignore[attr-defined]
            content=content,
            by=http.user,
            organisation=organisation,
            copy=copy,
        )
    drafting.save(record=record, content=content, by=http.user)
    if "_organisation" in values and record.organisation_id != (organisation.pk if organisation else None):
        publishing.hand_over(record=record, to=organisation, by=http.user)
    return record


def _form(http: HttpRequest, language: str, kind: str, values: Mapping[str, Any], **more: Any) -> HttpResponse:
    faults = more.get("faults", ())
    page = writing_page(kind, values, language, http.user, **more)
    context = {"page": page, "section": "catalogue", "add": more.get("add", "")}
    return render(http, "catalogue/form.html", context, status=422 if faults else 200)


def _sign_in(http: HttpRequest, kind: str) -> HttpResponse:
    return sign_in(http, form.typed_of(kind, http.POST) if http.method == "POST" else None)


@require_POST
def keep(http: HttpRequest, language: str) -> JsonResponse:
    """Keep what is being typed, and say when, how complete it is, and what looks alike. Asked by the page itself."""
    if not http.user.is_authenticated:
        return JsonResponse({"said": t("writing-signed-out", language)}, status=401)
    kind = http.POST.get("_kind", "")
    try:
        get_kind(kind)
    except UnknownKind as error:
        raise Http404 from error
    if http.POST.get("_of", "").isdigit():
        return _keep_translation(http, language)
    record = None
    if http.POST.get("_record", "").isdigit():
        record = _known(http, http.POST["_record"], kind)
    number = http.POST.get("_copy", "")
    copy = WorkingCopy.objects.filter(user=http.user, pk=number, kind=kind).first() if number.isdigit() else None
    values = form.typed_of(kind, http.POST)
    try:
        kept = drafting.keep_typed(
            by=http.user, kind=kind, language=language, typed=values, record=record, copy=copy
        )  # fmt: skip
    except NotAllowed:
        return JsonResponse({"said": t("not-allowed-edit", language)}, status=403)
    content = document.cleaned(kind, typed.read(kind, values, language))
    score, words = form.completeness_words(kind, content, language)
    return JsonResponse({
        "said": _said(kept, language),
        "copy": kept.pk,
        "score": score,
        "completeness": words,
        "sections": [
            {"name": section.name, "state": state, "words": form.state_in_words(kind, section, content, language)}
            for section in sections_of(kind) if (state := form.state_of(section, content))
        ],
        "alike": [
            {"title": one.title, "address": one.address, "language": one.language, "reason": one.reason}
            for one in alike_to(kind, content, values, record, language)
        ],
    })  # fmt: skip


def _keep_translation(http: HttpRequest, language: str) -> JsonResponse:
    original = _known(http, http.POST["_of"])
    try:
        kept = keep_texts(http, original, http.POST.get("_to", ""), texts_of(original, http.POST))
    except NotAllowed as error:
        return JsonResponse({"said": t(error.key, language)}, status=403)
    return JsonResponse({"said": _said(kept, language), "copy": kept.pk})


def _known(http: HttpRequest, number: str, kind: str = "") -> Record:
    """The record under a number (of a kind), where the person may know of it."""
    record = get_object_or_404(Record, pk=number)
    if kind not in ("", record.kind) or not can_know(http.user, record):
        raise Http404
    return record


def _said(kept: WorkingCopy, language: str) -> str:
    return t("writing-kept", language, at=f"{timezone.localtime(kept.saved_at):%H:%M}")
