"""Reporting something, and the pages of moderators: the queue, one report, the log."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from distretto.catalogue.domain import marking, moderating
from distretto.catalogue.domain.errors import NotNow, TooMany
from distretto.catalogue.domain.moderation_log import reasoned
from distretto.catalogue.domain.queries.moderation import open_reports, reports_in
from distretto.catalogue.domain.queries.related import in_language
from distretto.catalogue.models import FieldComment, Opinion, Report
from distretto.catalogue.rights import can_decide_on, can_moderate, can_report
from distretto.catalogue.wording import say_refusal
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t
from distretto.web.pages.catalogue.hidden import readable
from distretto.web.pages.moderation import log_page, report_form, report_page, reported
from distretto.web.views.catalogue.chosen import chosen_record
from distretto.web.views.catalogue.refusals import refused

SAID = {"opinion": Opinion, "comment": FieldComment}
LONGEST = 4_000


@never_cache
@refused
def report(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """The form with which a record, or an opinion or a comment on it, is reported; no account is needed."""
    said = _said(http, key)
    record = said.record if said is not None else in_language(key, language) or chosen_record(http, key, language)
    if not can_report(http.user, record, said):
        raise Http404
    typed = {name: http.POST.get(name, "")[:LONGEST] for name in ("reason", "text", "email")}
    fault, status = "", 200
    if http.method == "POST":
        try:
            moderating.report(
                record=record, said=said, reason=typed["reason"], text=typed["text"], email=typed["email"].strip(),
                by=http.user, source=_source(http), language=language, now=timezone.now(),
            )  # fmt: skip
        except NotNow as error:
            fault, status = say_refusal(error, language), 429 if isinstance(error, TooMany) else 422
        else:
            return render(http, "moderation/reported.html", {"record": record, "told": _told(http, typed["email"])})
    words = readable(said, http.user, language) if said is not None else ""
    context = {"page": report_form(record, said, words, typed, language), "fault": fault, "section": "catalogue"}
    return render(http, "moderation/report.html", context, status=status)


@never_cache
@login_required
@refused
def queue(http: HttpRequest, language: str) -> HttpResponse:
    """The reports in one state; those that wait where none is named."""
    _require_moderator(http)
    state = http.GET.get("state", "")
    state = state if state in Report.State.values else str(Report.State.OPEN)
    context = {
        "reports": [reported(one, language) for one in reports_in(state)[:200]], "state": state,
        "states": [(one, t(f"moderation-state-{one}", language)) for one in Report.State.values],
        "waiting": open_reports(),
    }  # fmt: skip
    return render(http, "moderation/queue.html", context)


@never_cache
@login_required
@refused
def one(http: HttpRequest, language: str, number: int) -> HttpResponse:
    """One report; the form decides it. Whether a record is to be archived is asked once more."""
    _require_moderator(http)
    found = get_object_or_404(Report.objects.select_related("record", "opinion", "comment"), pk=number)
    fault, reply, asks = "", http.POST.get("reply", "")[:LONGEST], False
    if http.method == "POST":
        act = http.POST.get("act", "")
        acts = {**DECISIONS, **AFTERWARDS} if found.state == Report.State.UPHELD else DECISIONS
        if act not in acts:
            raise Http404
        try:
            if act == "archive" and "sure" not in http.POST and found.record.live:
                _require_reason(http, found, reply)
                asks = True
            else:
                messages.success(http, t(acts[act](found, reply, http.user), language))
                return redirect(f"/{language}/moderation/{number}/")
        except NotNow as error:
            fault = say_refusal(error, language)
            found.refresh_from_db()
    context = {"page": report_page(found, http.user, language), "fault": fault, "reply": reply, "asks": asks}
    return render(http, "moderation/one.html", context, status=422 if fault else 200)


@never_cache
@login_required
@refused
def log(http: HttpRequest, language: str) -> HttpResponse:
    """What was done, by whom and why."""
    _require_moderator(http)
    return render(http, "moderation/log.html", {"log": log_page(language, http.GET.get("page", ""))})


@login_required
@require_POST
@refused
def show_again(http: HttpRequest, language: str, about: str, number: int) -> HttpResponse:
    """Undo that an opinion or a comment was hidden."""
    _require_moderator(http)
    if about not in SAID:
        raise Http404
    said = get_object_or_404(SAID[about], pk=number)
    moderating.show_again(said=said, why=http.POST.get("reply", "")[:LONGEST], by=http.user)
    messages.success(http, t("moderation-shown", language))
    return redirect(f"/{language}/moderation/log/")


@login_required
@require_POST
@refused
def release(http: HttpRequest, language: str, key: str) -> HttpResponse:
    """Publish again what moderation has archived."""
    _require_moderator(http)
    moderating.release(
        record=chosen_record(http, key, language), why=http.POST.get("reply", "")[:LONGEST], by=http.user
    )
    messages.success(http, t("moderation-released", language))
    return redirect(f"/{language}/moderation/log/")


def _decided(*, upheld: bool, hide_it: bool = False, archive_it: bool = False) -> Callable[[Report, str, Any], str]:
    def decide(report: Report, reply: str, by: Any) -> str:
        moderating.decide(report=report, upheld=upheld, reply=reply, by=by, hide_it=hide_it, archive_it=archive_it)
        return "moderation-decided"

    return decide


def _asked(report: Report, reply: str, by: Any) -> str:
    marking.ask_editors(report=report, why=reply, by=by)
    return "moderation-was-asked"


def _withdrawn(report: Report, reply: str, by: Any) -> str:
    marking.withdraw(report=report, why=reply, by=by)
    return "moderation-was-withdrawn"


def _archived(report: Report, reply: str, by: Any) -> str:
    moderating.archive(record=report.record, why=reply, by=by, report=report)
    return "moderation-was-archived"


def _hidden(report: Report, reply: str, by: Any) -> str:
    if report.said is None:
        raise NotNow("not-now-no-mark")
    moderating.hide(said=report.said, why=reply, by=by, report=report)
    return "moderation-was-hidden"


DECISIONS = {
    "uphold": _decided(upheld=True), "hide": _decided(upheld=True, hide_it=True),
    "archive": _decided(upheld=True, archive_it=True), "dismiss": _decided(upheld=False),
}  # fmt: skip
"""What can be decided on a report that is open."""
AFTERWARDS = {"ask": _asked, "withdraw": _withdrawn, "archive": _archived, "hide": _hidden}
"""What can be done where a report was upheld."""


def _require_moderator(http: HttpRequest) -> None:
    if not can_moderate(http.user):
        raise NotAllowed("not-allowed-moderate")


def _require_reason(http: HttpRequest, report: Report, reply: str) -> None:
    """What archiving would be refused for is said before it is asked whether it is meant."""
    if not can_decide_on(http.user, report):
        raise NotAllowed("not-allowed-moderate-own")
    reasoned(reply)


def _said(http: HttpRequest, key: str) -> Opinion | FieldComment | None:
    """The opinion or comment that the address names; None where it names none."""
    for name, model in SAID.items():
        number = http.GET.get(name, "")
        if number:
            found = model.objects.filter(record__key=key, pk=number if number.isdigit() else 0)
            said: Opinion | FieldComment | None = found.select_related("record", "hidden_by").first()
            if said is None:
                raise Http404
            return said
    return None


def _source(http: HttpRequest) -> str:
    """What tells one visitor from another and cannot be turned back into an address."""
    forwarded = http.META.get("HTTP_X_FORWARDED_FOR", "") if settings.USE_X_FORWARDED_HOST else ""
    address = forwarded.split(",")[-1].strip() or http.META.get("REMOTE_ADDR", "")
    return salted_hmac("distretto.moderation", address).hexdigest()


def _told(http: HttpRequest, email: str) -> bool:
    """Whether the reporter hears of the decision."""
    return bool(http.user.is_authenticated or email.strip())
