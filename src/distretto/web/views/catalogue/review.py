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
from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.rights import can_confirm, can_judge, can_see_review, open_step
from distretto.catalogue.wording import say_refusal, step_name
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.review import Refusal, Typed, review_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused

MOST = 4_000
"""Characters that a box takes."""


@login_required
@refused
def review(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The review of a record, and what is done in it. Who has given an opinion and sees it no longer, since the review
    is over, is led to the record: a button may be pressed twice."""
    record = chosen_record(key, language, http.GET.get("in", ""))
    if not (can_see_review(http.user, record) or can_confirm(http.user, record)):
        if record.live and Opinion.objects.filter(record=record, author=http.user).exists():
            return redirect(record_address(language, key))
        raise NotAllowed("not-allowed-see-review")
    if http.method != "POST":
        return _rendered(http, language, record)
    return _done(http, language, record)


def _done(http: HttpRequest, language: str, record: Record) -> HttpResponse:
    """What the pressed button asks for. What else was typed waits in the session until an opinion is given."""
    sent = http.POST.get("act", "")
    act, _, at = sent.partition("-")
    texts = _texts(http, record)
    if act not in ACTS:
        return _rendered(http, language, record)
    warned = _warned(http, language, record) if act == "approve" else None
    if warned is not None:
        return _rendered(http, language, record, Typed(texts, warned))
    try:
        said, anchor = ACTS[act](http, record, at)
    except NotNow as error:
        where = sent if act in ("comment", "answer") else "reason"
        return _rendered(http, language, record, Typed(texts, Refusal(where, say_refusal(error, language))))
    except NotRight:
        return redirect(f"{record_address(language, record.key, 'review/')}#to-mend")
    if act in ("approve", "changes"):
        http.session.pop(_kept(record), None)
        return _decided(http, language, record, said)
    if act in ("comment", "answer", "resolve"):
        http.session[_kept(record)] = {name: text for name, text in texts.items() if name != sent}
    messages.success(http, t(said, language))
    written = f"?in={http.GET['in']}" if http.GET.get("in") else ""
    return redirect(f"{record_address(language, record.key, 'review/')}{written}{anchor}")


def _rendered(http: HttpRequest, language: str, record: Record, typed: Typed | None = None) -> HttpResponse:
    page = review_page(record, language, http.user, typed or Typed(http.session.get(_kept(record), {})))
    return render(
        http, "catalogue/review.html", {"page": page, "section": "catalogue"}, status=422 if typed else 200
    )


def _kept(record: Record) -> str:
    """Where the session keeps what is typed and not sent yet."""
    return f"review-{record.pk}"


def _texts(http: HttpRequest, record: Record) -> dict[str, str]:
    """What was typed in the boxes of the page, by their names."""
    names = {"reason", "comment-", *(f"comment-{name}" for name in fields_of(record.kind))}
    names.update(f"answer-{pk}" for pk in FieldComment.objects.filter(record=record).values_list("pk", flat=True))
    typed = {name: http.POST.get(name, "")[:MOST] for name in names}
    return {name: text for name, text in typed.items() if text.strip()}


def _warned(http: HttpRequest, language: str, record: Record) -> Refusal | None:
    """Comments that are open do not forbid an approval, but take a second press."""
    still = reviewing.open_comments(record)
    if not still or http.POST.get("despite") == str(still) or not can_judge(http.user, record):
        return None
    if len(http.POST.get("reason", "").strip()) < reviewing.LEAST_REASON:
        return None
    return Refusal("reason", t("review-approve-open", language, n=still), despite=still)


def _decided(http: HttpRequest, language: str, record: Record, said: str) -> HttpResponse:
    """To the record that was published, else to the person's own page: she may not see the review any longer."""
    step = open_step(Record.objects.get(pk=record.pk))
    if step is not None:
        messages.success(http, t("review-was-approved", language, step=step_name(step, language).lower()))
    else:
        messages.success(http, t(said, language))
    published = said == "review-was-published" and step is None
    return redirect(record_address(language, record.key) if published else f"/{language}/account/")


def _comment(http: HttpRequest, record: Record, at: str) -> tuple[str, str]:
    path = at if at in fields_of(record.kind) else ""
    made = reviewing.comment(record=record, path=path, text=http.POST.get(f"comment-{at}", ""), by=http.user)
    return "review-commented", f"#comment-{made.pk}"


def _answer(http: HttpRequest, record: Record, at: str) -> tuple[str, str]:
    asked = _one_of(record, at)
    reviewing.comment(
        record=record, path=asked.path, text=http.POST.get(f"answer-{at}", ""), by=http.user, answers=asked
    )
    return "review-answered", f"#comment-{asked.pk}"


def _resolve(http: HttpRequest, record: Record, at: str) -> tuple[str, str]:
    comment = _one_of(record, at)
    reviewing.resolve(comment=comment, by=http.user)
    return "review-was-resolved", f"#comment-{comment.pk}"


def _one_of(record: Record, number: str) -> FieldComment:
    return get_object_or_404(FieldComment, pk=number if number.isdigit() else 0, record=record)


def _approve(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    reviewing.approve(record=record, reason=http.POST.get("reason", "").strip(), by=http.user)
    return "review-was-published", ""


def _changes(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    reviewing.ask_changes(record=record, reason=http.POST.get("reason", "").strip(), by=http.user)
    return "review-was-sent-back", ""


def _withdraw(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    drafting.withdraw(record=record, by=http.user)
    return "review-was-withdrawn", ""


def _submit(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    drafting.submit(record=record, by=http.user)
    return "writing-submitted", ""


def _confirm(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
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
