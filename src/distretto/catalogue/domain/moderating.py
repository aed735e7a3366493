"""Reporting what should not stand there, and deciding on it: with a reason that the reporter and the log are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain import marking, publishing
from distretto.catalogue.domain.errors import NotNow, TooMany
from distretto.catalogue.domain.moderation_log import note, reasoned
from distretto.catalogue.domain.telling_marks import tell_archived
from distretto.catalogue.models import FieldComment, ModerationEntry, Opinion, Record, Report
from distretto.catalogue.rights import can_decide_on, can_moderate, can_report
from distretto.people.post import post
from distretto.people.roles import NotAllowed
from distretto.rendering.text import t

WITHIN = timedelta(hours=1)
MOST_BY_VISITOR, MOST_BY_MEMBER = 5, 20
"""Reports that one address or one account may make within that time."""
Act = ModerationEntry.Act


@dataclass(frozen=True)
class Visitor:
    """Somebody without an account who has left an address for the answer."""

    email: str
    language: str
    shown_name: str
    is_active: bool = True

    @property
    def pk(self) -> str:
        """What tells her from others."""
        return self.email


@transaction.atomic
def report(
    *, record: Record, reason: str, text: str, by: Any, now: datetime, said: Opinion | FieldComment | None = None,
    email: str = "", source: str = "", language: str = "en",
) -> Report:  # fmt: skip
    """Report a record, or what somebody has said on it. Members and visitors may, so many within an hour.

    source : what tells one visitor from another, already made unreadable. now : counts against the limit.
    """
    if not can_report(by, record, said):
        raise NotAllowed("not-allowed-report")
    member = by if by.is_authenticated else None
    if reason not in Report.Reason.values:
        raise NotNow("not-now-report-reason")
    if reason == Report.Reason.OTHER and not text.strip():
        raise NotNow("not-now-report-text")
    if email and member is None:
        try:
            validate_email(email)
        except ValidationError as error:
            raise NotNow("not-now-report-email") from error
    lately = Report.objects.filter(made_at__gt=now - WITHIN)
    mine = lately.filter(reporter=member) if member is not None else lately.filter(reporter=None, source=source)
    if mine.count() >= (MOST_BY_VISITOR if member is None else MOST_BY_MEMBER):
        raise TooMany("not-now-many-reports")
    return Report.objects.create(
        record=record,
        opinion=said if isinstance(said, Opinion) else None,
        comment=said if isinstance(said, FieldComment) else None,
        reason=reason, text=text.strip(), reporter=member, email="" if member is not None else email,
        source="" if member is not None else source, language=language, made_at=now,
    )  # fmt: skip


@transaction.atomic
def decide(
    *, report: Report, upheld: bool, reply: str, by: Any, hide_it: bool = False, archive_it: bool = False
) -> None:
    """Decide a report with a reason; hide the words or archive the record with it. The reporter is told by mail.

    Of what was upheld readers see a mark (`marking`), and the record's editors are told.
    """
    if not can_decide_on(by, report):
        raise NotAllowed("not-allowed-moderate-own" if can_moderate(by) else "not-allowed-moderate")
    if report.state != Report.State.OPEN:
        raise NotNow("not-now-report-decided")
    why = reasoned(reply)
    reporter, email = report.reporter, report.email
    report.state = Report.State.UPHELD if upheld else Report.State.DISMISSED
    report.reply, report.decided_by, report.decided_at = why, by, timezone.now()
    report.email = report.source = ""
    report.save(update_fields=["state", "reply", "decided_by", "decided_at", "email", "source"])
    note(Act.UPHELD if upheld else Act.DISMISSED, report.record, report.said, why, by, report)
    if upheld:
        marking.count(report)
    if upheld and hide_it and report.said is not None and report.said.hidden_at is None:
        hide(said=report.said, why=why, by=by, report=report)
    if upheld and archive_it and report.record.live:
        archive(record=report.record, why=why, by=by, report=report)
    elif upheld:
        marking.tell(report, by)
    _tell(report, reporter or (Visitor(email, report.language, _reader(report)) if email else None))


@transaction.atomic
def hide(*, said: Opinion | FieldComment, why: str, by: Any, report: Report | None = None) -> None:
    """Take an opinion or a comment from readers' eyes. It is kept; moderators read it, and everybody reads why."""
    _require_moderator(by, report)
    said.hidden_at, said.hidden_by, said.hidden_why = timezone.now(), by, reasoned(why)
    said.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    note(Act.HIDDEN, said.record, said, why, by, report)


@transaction.atomic
def show_again(*, said: Opinion | FieldComment, why: str, by: Any) -> None:
    """Undo that it was hidden."""
    _require_moderator(by)
    if said.hidden_at is None:
        raise NotNow("not-now-not-hidden")
    reason = reasoned(why)
    said.hidden_at, said.hidden_by, said.hidden_why = None, None, ""
    said.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    note(Act.SHOWN, said.record, said, reason, by)


@transaction.atomic
def archive(*, record: Record, why: str, by: Any, report: Report | None = None) -> None:
    """Take a record back in all its languages, and tell its editors. They cannot bring it back as it was until it is
    released; changed, it goes through its review like any other."""
    _require_moderator(by, report)
    reason = reasoned(why)
    published = list(Record.objects.filter(key=record.key, live=True))
    if not published:
        raise NotNow("not-now-not-published")
    for one in published:
        publishing.take_back(record=one, by=by)
    note(Act.ARCHIVED, record, None, reason, by, report)
    tell_archived(record, reason, by)


@transaction.atomic
def release(*, record: Record, why: str, by: Any) -> None:
    """Publish again what moderation has archived, in all its languages."""
    _require_moderator(by)
    if not publishing.is_held(record):
        raise NotNow("not-now-not-archived")
    reason = reasoned(why)
    for one in Record.objects.filter(key=record.key, live=False, version__gt=0):
        publishing.publish_again(record=one, by=by)
    note(Act.RELEASED, record, None, reason, by)


def _require_moderator(by: Any, report: Report | None = None) -> None:
    """Raise NotAllowed for others. report : on which the person acts, so that it must be hers to decide."""
    if not can_moderate(by):
        raise NotAllowed("not-allowed-moderate")
    if report is not None and not can_decide_on(by, report):
        raise NotAllowed("not-allowed-moderate-own")


def _tell(report: Report, reporter: Any) -> None:
    key = "mail-report-upheld" if report.state == Report.State.UPHELD else "mail-report-dismissed"
    post(
        [reporter], key,
        lambda _: {"title": report.record.title, "reply": report.reply, "path": f"/catalogue/{report.record.key}/"},
        why="mail-report-why",
    )  # fmt: skip


def _reader(report: Report) -> str:
    return t("moderation-reader", report.language)
