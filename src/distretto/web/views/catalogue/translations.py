"""Translating records, and the grid that shows what is missing or outdated."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from distretto.catalogue import document
from distretto.catalogue.addresses import record_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting, translating
from distretto.catalogue.models import Record, WorkingCopy
from distretto.catalogue.rights import can_edit, can_translate, open_step
from distretto.people.roles import NotAllowed, is_administrator
from distretto.rendering.text import t
from distretto.web.pages.catalogue import translations as pages
from distretto.web.pages.catalogue.doubted import held_of
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.left_behind import as_sent, come_back, left_as_sent, sign_in
from distretto.web.views.catalogue.refusals import refused
from distretto.web.views.catalogue.review import asking


@login_required
def grid(http: HttpRequest, language: str) -> HttpResponse:
    """Records by languages with the state of each."""
    number = http.GET.get("page", "1")
    page = pages.grid_page(http.user, language, http.GET.get("state", ""), int(number) if number.isdigit() else 1)
    return render(http, "catalogue/translations.html", {"page": page, "section": "catalogue"})


@refused
def translate(http: HttpRequest, language: str, key: str, to: str) -> HttpResponse:
    """The texts of a record side by side with their translation."""
    if not http.user.is_authenticated:
        return sign_in(http, as_sent(http))
    first = chosen_record(http, key, language)
    original = first.original or first
    record = Record.objects.filter(key=key, language=to).select_related("original", "organisation").first()
    if to not in code_list("languages") or to == original.language:
        raise Http404
    if not (can_edit(http.user, record) if record else can_translate(http.user, original)):
        raise NotAllowed("not-allowed-translate")
    if record is not None and open_step(record) and not is_administrator(http.user):
        messages.info(http, t("review-stands-still", language))
        return redirect(f"{record_address(language, key, 'review/')}?in={to}")
    copy = copy_of(http.user, original, to, record)
    if http.method == "POST":
        return _posted(http, language, original, to, record, copy)
    left = come_back(http)
    if left is not None:
        copy = keep_texts(http, original, to, pages.texts_of(original, left_as_sent(left)))
    texts = copy.typed if copy else pages.texts_from(original, record)
    return _form(http, language, original, to, texts, record=record, copy=copy)


def copy_of(user: Any, original: Record, to: str, record: Record | None) -> WorkingCopy | None:
    """What the person has typed of the translation and not saved."""
    if record is not None:
        return WorkingCopy.objects.filter(user=user, record=record).first()
    return WorkingCopy.objects.filter(user=user, record=None, typed__of=original.pk, language=to).first()


def keep_texts(http: HttpRequest, original: Record, to: str, typed: Mapping[str, Any]) -> WorkingCopy:
    """Keep what is typed of a translation."""
    record = Record.objects.filter(key=original.key, language=to).first()
    if not (can_edit(http.user, record) if record else can_translate(http.user, original)):
        raise NotAllowed("not-allowed-translate")
    texts = {**typed, "of": original.pk, "_form": f"translation-{original.pk}-{to}"}
    copy = copy_of(http.user, original, to, record)
    return drafting.keep_typed(
        by=http.user, kind=original.kind, language=to, typed=texts, record=record, copy=copy
    )  # fmt: skip


def _posted(
    http: HttpRequest, language: str, original: Record, to: str, record: Record | None, copy: WorkingCopy | None
) -> HttpResponse:
    here = record_address(language, original.key, f"translate/{to}/")
    if "discard" in http.POST:
        if copy is not None:
            copy.delete()
        return redirect(here)
    texts = pages.texts_of(original, http.POST)
    submits = "submit" in http.POST
    content = translating.in_words(original.kind, original.content, texts, half=not submits)
    faults = document.faults_of(original.kind, document.cleaned(original.kind, content), publishing=submits)
    if faults:
        copy = keep_texts(http, original, to, texts)
        return _form(http, language, original, to, texts, record=record, copy=copy, faults=faults)
    if record is None:
        record = translating.start_translation(original=original, language=to, texts=texts, by=http.user)
        if copy is not None:
            copy.delete()
    else:
        translating.save_translation(record=record, texts=texts, by=http.user)
    if not submits:
        messages.success(http, t("writing-saved", language))
        return redirect(here)
    asks = asking(http, language, record)
    if asks is not None:
        messages.success(http, t("writing-saved", language))
        return asks
    drafting.submit(record=record, by=http.user)
    messages.success(http, t("writing-submitted", language))
    return redirect(f"{record_address(language, original.key, 'review/')}?in={to}")


def _form(http: HttpRequest, language: str, original: Record, to: str, texts: Any, **more: Any) -> HttpResponse:
    page = pages.translation_page(original, to, texts, language, **more)
    record = more.get("record")
    held = held_of(record, http.user, language) if record is not None else None
    context = {"page": page, "held": held, "section": "catalogue"}
    return render(http, "catalogue/translate.html", context, status=422 if page.mends else 200)
