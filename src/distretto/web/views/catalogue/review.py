"""Reviewing a record: comments at its fields, and the decision of the step that is open."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain import drafting, publishing, reviewing
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import FieldComment, Record
from distretto.catalogue.rights import can_confirm, can_see_review
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.review import Refusal, review_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused


@login_required
@refused
def review(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The review of a record, and what is done in it."""
    record = chosen_record(key, language, http.GET.get("in", ""))
    if not (can_see_review(http.user, record) or can_confirm(http.user, record)):
        raise NotAllowed("not-allowed-see-review")
    if http.method != "POST":
        return _rendered(http, language, record)
    act = http.POST.get("act", "")
    if act not in ACTS:
        return _rendered(http, language, record)
    try:
        said, at = ACTS[act](http, record)
    except NotNow as error:
        text = http.POST.get("text", http.POST.get("reason", ""))
        where = f"answer-{http.POST['answers']}" if http.POST.get("answers") else http.POST.get("path", "reason")
        return _rendered(http, language, record, Refusal(where, say_refusal(error, language), text))
    except NotRight:
        return redirect(f"{record_address(language, key, 'review/')}#to-mend")
    messages.success(http, t(said, language))
    written = f"?in={http.GET['in']}" if http.GET.get("in") else ""
    return redirect(f"{record_address(language, key, 'review/')}{written}{at}")


def _rendered(http: HttpRequest, language: str, record: Record, refusal: Refusal | None = None) -> HttpResponse:
    page = review_page(record, language, http.user, refusal)
    return render(
        http, "catalogue/review.html", {"page": page, "section": "catalogue"}, status=422 if refusal else 200
    )


def _comment(http: HttpRequest, record: Record) -> tuple[str, str]:
    path = http.POST.get("path", "")
    if path and path.split(".")[0] not in fields_of(record.kind):
        path = ""
    made = reviewing.comment(record=record, path=path, text=http.POST.get("text", ""), by=http.user)
    return "review-commented", f"#comment-{made.pk}"


def _answer(http: HttpRequest, record: Record) -> tuple[str, str]:
    asked = _one_of(http, record, "answers")
    reviewing.comment(record=record, path=asked.path, text=http.POST.get("text", ""), by=http.user, answers=asked)
    return "review-answered", f"#comment-{asked.pk}"


def _resolve(http: HttpRequest, record: Record) -> tuple[str, str]:
    comment = _one_of(http, record, "comment")
    reviewing.resolve(comment=comment, by=http.user)
    return "review-was-resolved", f"#comment-{comment.pk}"


def _one_of(http: HttpRequest, record: Record, name: str) -> FieldComment:
    number = http.POST.get(name, "")
    return get_object_or_404(FieldComment, pk=number if number.isdigit() else 0, record=record)


def _approve(http: HttpRequest, record: Record) -> tuple[str, str]:
    reviewing.approve(record=record, reason=http.POST.get("reason", "").strip(), by=http.user)
    return "review-was-approved", ""


def _changes(http: HttpRequest, record: Record) -> tuple[str, str]:
    reviewing.ask_changes(record=record, reason=http.POST.get("reason", "").strip(), by=http.user)
    return "review-was-sent-back", ""


def _withdraw(http: HttpRequest, record: Record) -> tuple[str, str]:
    drafting.withdraw(record=record, by=http.user)
    return "review-was-withdrawn", ""


def _submit(http: HttpRequest, record: Record) -> tuple[str, str]:
    drafting.submit(record=record, by=http.user)
    return "writing-submitted", ""


def _confirm(http: HttpRequest, record: Record) -> tuple[str, str]:
    publishing.confirm(record=record, by=http.user)
    return "review-was-confirmed", ""


ACTS: dict[str, Any] = {
    "comment": _comment,
    "answer": _answer,
    "resolve": _resolve,
    "approve": _approve,
    "changes": _changes,
    "withdraw": _withdraw,
    "submit": _submit,
    "confirm": _confirm,
}
