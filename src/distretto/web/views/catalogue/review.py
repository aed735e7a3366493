"""Reviewing a record: comments at its fields, and the decision of the step that is open."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render

from distretto.catalogue.addresses import record_address
from distretto.catalogue.codes import code_list
from distretto.catalogue.domain import drafting, publishing, reviewing
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.doubts import gaps_of
from distretto.catalogue.kinds import fields_of
from distretto.catalogue.models import FieldComment, Opinion, Record
from distretto.catalogue.rights import (
    can_confirm,
    can_edit,
    can_judge,
    can_see_review,
    confirming_for,
    open_step,
    speaks_for_region,
)
from distretto.catalogue.wording import say_fault, say_refusal, step_name
from distretto.people.roles import NotAllowed
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue.doubted import marks_seen
from distretto.web.pages.catalogue.review import Refusal, Typed, review_page
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.left_behind import as_sent, come_back, left_as_sent, sign_in
from distretto.web.views.catalogue.refusals import refused

MOST = 4_000
"""Characters that a box takes."""
REASON, SPOKEN = "reason", "reason-language"
"""What the reason of an opinion is sent as, and the language in which it is written."""


@refused
def review(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The review of a record, and what is done in it. Who has given an opinion or speaks for its region, and sees it no
    longer, since the review is over or the record confirmed, is led to the record: a button may be pressed twice."""
    if not http.user.is_authenticated:
        return sign_in(http, as_sent(http))
    record = chosen_record(http, key, language, http.GET.get("in", ""))
    if not (can_see_review(http.user, record) or can_confirm(http.user, record)):
        gave = Opinion.objects.filter(record=record, author=http.user).exists()
        if record.live and (gave or speaks_for_region(http.user, record)):
            return redirect(record_address(language, key))
        raise NotAllowed("not-allowed-see-review")
    if http.method != "POST":
        left = come_back(http)
        if left is not None:
            http.session[_kept(record)] = _texts(left_as_sent(left), record)
            messages.info(http, t("review-came-back", language))
        asks = "ask" in http.GET and can_edit(http.user, record)
        return _rendered(http, language, record, asked=asked_first(http, language, record) if asks else None)
    return _done(http, language, record)


def _done(http: HttpRequest, language: str, record: Record) -> HttpResponse:
    """What the pressed button asks for. What else was typed goes along with an opinion, and waits in the session
    until one is given."""
    sent = http.POST.get("act", "")
    act, _, at = sent.partition("-")
    texts = _texts(http.POST, record)
    if act not in ACTS:
        return _rendered(http, language, record)
    warned = _warned(http, language, record) if act == "approve" else None
    if act == "submit" and can_edit(http.user, record):
        warned = asked_first(http, language, record)
    if warned is not None:
        return _rendered(http, language, record, Typed(texts, warned))
    try:
        said, anchor = ACTS[act](http, record, at)
    except NotNow as error:
        where = sent if act in ("comment", "answer", "confirm") else "reason"
        return _rendered(http, language, record, Typed(texts, Refusal(where, say_refusal(error, language))))
    except NotRight:
        return redirect(f"{record_address(language, record.key, 'review/')}#to-mend")
    if act in ("approve", "changes"):
        http.session.pop(_kept(record), None)
        along = sum(name not in (REASON, SPOKEN) for name in texts)
        if along:
            messages.success(http, t("review-sent-along", language, n=along))
        return _decided(http, language, record, said)
    messages.success(http, t(said, language))
    if act == "confirm":
        return redirect(record_address(language, record.key))
    http.session[_kept(record)] = {name: text for name, text in texts.items() if name != sent}
    written = f"?in={http.GET['in']}" if http.GET.get("in") else ""
    return redirect(f"{record_address(language, record.key, 'review/')}{written}{anchor}")


def _rendered(
    http: HttpRequest, language: str, record: Record, typed: Typed | None = None, *, asked: Refusal | None = None
) -> HttpResponse:
    """The page. typed : with what was refused; asked : what is asked before it is handed in."""
    published = record.live and (http.GET.get("of") == "published" or not can_see_review(http.user, record))
    page = review_page(
        record, language, http.user, typed or Typed(http.session.get(_kept(record), {}), asked), published=published
    )
    return render(
        http, "catalogue/review.html", {"page": page, "section": "catalogue"}, status=422 if typed else 200
    )


def _kept(record: Record) -> str:
    """Where the session keeps what is typed and not sent yet."""
    return f"review-{record.pk}"


def _texts(sent: QueryDict, record: Record) -> dict[str, str]:
    """What was typed in the boxes of the page, by their names."""
    names = {REASON, SPOKEN, "comment-", *(f"comment-{name}" for name in fields_of(record.kind))}
    names.update(f"answer-{pk}" for pk in FieldComment.objects.filter(record=record).values_list("pk", flat=True))
    typed = {name: sent.get(name, "")[:MOST] for name in names}
    return {name: text for name, text in typed.items() if text.strip()}


def _warned(http: HttpRequest, language: str, record: Record) -> Refusal | None:
    """Comments that are open do not forbid an approval, but take a second press."""
    still = len(reviewing.open_comments(record))
    if not still or http.POST.get("despite") == str(still) or not can_judge(http.user, record):
        return None
    if len(http.POST.get("reason", "").strip()) < reviewing.LEAST_REASON:
        return None
    return Refusal("reason", t("review-approve-open", language, n=still), despite=still)


def asked_first(http: HttpRequest, language: str, record: Record) -> Refusal | None:
    """Comments that wait for an answer, and what a record of the kind can hardly do without, do not forbid handing in,
    but take a second press. A translation has what its original has."""
    still = len(reviewing.open_comments(record))
    original = record.original_id is None
    gaps = gaps_of(record.kind, drafting.newest_of(record).content) if original else ()
    despite = still + len(gaps)
    if not despite or http.POST.get("despite") == str(despite):
        return None
    said = [t("review-submit-open", language, n=still)] if still else []
    said += [say_fault(record.kind, gap, language) for gap in gaps]
    said += [t("review-submit-gaps", language)] if gaps else []
    return Refusal("submit", " ".join(said), despite=despite)


def asking(http: HttpRequest, language: str, record: Record) -> HttpResponse | None:
    """From another page on which a record is handed in: to the one where this is asked; None where nothing is."""
    if asked_first(http, language, record) is None:
        return None
    return redirect(f"{record_address(language, record.key, 'review/')}?in={record.language}&ask=1#to-submit")


def _decided(http: HttpRequest, language: str, record: Record, said: str) -> HttpResponse:
    """To the record that was published, a translation in its own language, else to the person's own page: she may
    not see the review any longer."""
    step = open_step(Record.objects.get(pk=record.pk))
    if said == "review-was-published" and step is None:
        where = record.language if record.original_id is not None and record.language in LANGUAGES else language
        messages.success(http, t(said, where))
        return redirect(record_address(where, record.key))
    if step is not None:
        messages.success(http, t("review-was-approved", language, step=step_name(step, language).lower()))
    else:
        messages.success(http, t(said, language))
    return redirect(f"/{language}/account/")


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
    reviewing.approve(record=record, by=http.user, **_opinion(http, record))
    return "review-was-published", ""


def _changes(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    reviewing.ask_changes(record=record, by=http.user, **_opinion(http, record))
    return "review-was-sent-back", ""


def _opinion(http: HttpRequest, record: Record) -> dict[str, Any]:
    """The reason with its language, and what else was typed and is sent along."""
    spoken = http.POST.get(SPOKEN, "")
    texts = _texts(http.POST, record)
    return {
        "reason": texts.get(REASON, "").strip(),
        "language": spoken if spoken in code_list("languages") else http.language,  # type: ignore[attr-defined]
        "remarks": [_remark(record, name, text) for name, text in texts.items() if name not in (REASON, SPOKEN)],
    }


def _remark(record: Record, name: str, text: str) -> reviewing.Remark:
    act, _, at = name.partition("-")
    if act == "answer":
        asked = _one_of(record, at)
        return reviewing.Remark(asked.path, text, asked)
    return reviewing.Remark(at, text)


def _withdraw(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    drafting.withdraw(record=record, by=http.user)
    return "review-was-withdrawn", ""


def _submit(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    drafting.submit(record=record, by=http.user)
    return "writing-submitted", ""


def _confirm(http: HttpRequest, record: Record, _: str) -> tuple[str, str]:
    if can_confirm(http.user, record) and {*marks_seen(record).split()} - {*http.POST.get("marks", "").split()}:
        raise NotNow("mark-not-seen")
    if http.POST.get("version", str(record.version)) != str(record.version):
        raise NotNow("not-now-published-anew")
    speaking = [one for one in confirming_for(http.user, record) if str(one.pk) == http.POST.get("for")]
    publishing.confirm(record=record, by=http.user, organisation=speaking[0] if speaking else None)
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
