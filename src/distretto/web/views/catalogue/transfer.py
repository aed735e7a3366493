"""Would it transfer here? The page of a practice beside an area, and the checklist that a reader fills in."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import checklists
from distretto.catalogue.domain.checklists import Answered, Precondition
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.models import Checklist, Record
from distretto.catalogue.wording import say_refusal
from distretto.rendering.tables import harmless
from distretto.rendering.text import t
from distretto.web import subjects
from distretto.web.pages.catalogue.transfer import TransferPage, rows, transfer_page
from distretto.web.views.catalogue.record import gone
from distretto.web.views.catalogue.refusals import refused


@refused
def transfer(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The practice beside the area in the address. A form that is sent here is kept, shown again, or sent as a file.

    What a visitor answers is nowhere kept: it stands in the page that she gets back. The links to the other languages
    send the form there, so that nothing is lost on the way.
    """
    written = in_language(key, language)
    if written is None:
        return gone(http, language, key)
    if written.kind != "practice":
        raise Http404
    typed = http.GET.get("region", getattr(http.user, "region", "")).strip()
    if not typed:
        return _choose(http, language, written)
    try:
        region = subjects.area_id(typed)
    except ValueError as error:
        nearest = [str(near) for near in getattr(error, "nearest", ())]
        return _choose(http, language, written, typed=typed, nearest=nearest)
    conditions = checklists.preconditions_of(written.original or written, written)
    kept = checklists.kept_for(http.user, key, region)
    if http.method != "POST":
        answers, note = checklists.answers_in(kept), kept.note if kept else ""
        page = transfer_page(http, written, region, language, conditions, answers, note, kept)
        return _page(http, page)
    answers, note = _answers(http, conditions), http.POST.get("note", "")
    act = http.POST.get("act", "show")
    fault = ""
    if act == "keep":
        try:
            checklists.keep(by=http.user, practice=written, region=region, answers=answers, note=note)
        except NotNow as error:
            fault = say_refusal(error, language)
        else:
            messages.success(http, t("transfer-kept", language))
            return redirect(http.get_full_path() + "#checklist")
    page = transfer_page(http, written, region, language, conditions, answers, note, kept)
    return _file(page, language) if act == "file" else _page(http, page, fault=fault, shown=True)


@login_required
@require_POST
@refused
def forget(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """Delete a checklist, or bring back the one that was deleted just now."""
    if token := http.POST.get("token", ""):
        checklists.bring_back(token=token, by=http.user)
        messages.success(http, t("transfer-brought-back", language))
        return redirect(f"/{language}/account/#checklists")
    kept = get_object_or_404(Checklist, pk=number, user=http.user)
    left = checklists.forget(checklist=kept, by=http.user)
    context = {"token": left, "number": number, "section": "catalogue"}
    return render(http, "catalogue/transfer_forgotten.html", context)


def _answers(http: HttpRequest, conditions: Sequence[Precondition]) -> dict[str, Answered]:
    return {
        one.original: Answered(http.POST.get(f"state-{at}", "unknown"), http.POST.get(f"note-{at}", ""))
        for at, one in enumerate(conditions)
    }


def _page(http: HttpRequest, page: TransferPage, *, fault: str = "", shown: bool = False) -> HttpResponse:
    """The page. carried : the form that the links to other languages send along. entered : what Enter in one of its
    fields does: those links stand before the form's own buttons, and the first button of a form is the one that Enter
    presses."""
    context = {
        "transfer": page, "page": page.finding, "fault": fault, "shown": shown, "section": "catalogue",
        "here": http.get_full_path(), "longest": checklists.LONGEST_NOTE,
        "carried": "checklist" if page.to_check else "", "entered": "keep" if http.user.is_authenticated else "show",
    }
    return render(http, "catalogue/transfer.html", context, status=422 if fault else 200)


def _choose(
    http: HttpRequest, language: str, written: Record, *, typed: str = "", nearest: Sequence[str] = ()
) -> HttpResponse:
    context = {
        "record": written, "typed": typed, "section": "catalogue",
        "nearest": [(near, subjects.shown_area(near, language)) for near in nearest],
    }
    return render(http, "catalogue/transfer_choose.html", context, status=422 if typed else 200)


def _file(page: TransferPage, language: str) -> HttpResponse:
    """The checklist as a file that a spreadsheet reads."""
    body = io.StringIO(newline="")
    csv.writer(body, lineterminator="\r\n").writerows(
        [[harmless(cell) for cell in row] for row in rows(page, language)]
    )
    sent = HttpResponse(body.getvalue().encode("utf-8-sig"), content_type="text/csv; charset=utf-8")
    sent["Content-Disposition"] = f'attachment; filename="{page.practice.key}-{page.region.replace("+", "-")}.csv"'
    return sent
