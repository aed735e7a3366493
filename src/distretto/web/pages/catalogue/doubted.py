"""The marks of reports that were upheld, as readers, editors and moderators see them: what kind of doubt and since
when, never the words of whoever reported."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from babel.dates import format_date
from django.utils import timezone

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.concerning import doubts_of
from distretto.catalogue.domain.queries.moderation import asked_of, held_by, marks_at, marks_on
from distretto.catalogue.models import FieldComment, Opinion, Record, Report
from distretto.catalogue.rights import can_edit, can_moderate
from distretto.rendering.text import LOCALES, t


@dataclass(frozen=True)
class Mark:
    """One mark on a record. reason, asked : why it was upheld and what is asked for, for its editors alone; report :
    where moderators go on with it."""

    since: str
    words: str
    reason: str
    asked: str
    report: str


@dataclass(frozen=True)
class Held:
    """That moderation has archived a record: since which day, and the reason, for its editors and moderators alone."""

    since: str
    reason: str


@dataclass(frozen=True)
class Doubted:
    """A record of somebody's with a mark on it, as her own page shows what is to be done; `held` where moderation has
    archived it."""

    title: str
    written: str
    edit: str
    mark: Mark
    held: Held | None


def marks_of(record: Record, user: Any, language: str) -> tuple[Mark, ...]:
    """The marks on a record; of several of one kind readers see the oldest."""
    insider, moderates = can_edit(user, record), can_moderate(user)
    found = list(marks_on(record.key))
    if not (insider or moderates):
        found = list({report.reason: report for report in reversed(found)}.values())[::-1]
    return tuple(_mark(report, language, insider=insider or moderates, moderates=moderates) for report in found)


def marks_seen(record: Record) -> str:
    """Which marks a page shows, so that a confirmation tells whether whoever gives it has seen them all."""
    return " ".join(str(report.pk) for report in marks_on(record.key))


def doubted(user: Any, language: str, since: datetime | None = None) -> Iterable[Doubted]:
    """What the person's page shows of reports that were upheld on records that she edits, or upheld after a moment."""
    for report in doubts_of(user):
        if since is not None and report.decided_at is not None and report.decided_at <= since:
            continue
        record = report.record
        written = f"?in={record.language}" if record.original_id else ""
        yield Doubted(
            record.title or record.key, record.language, f"{record_address(language, record.key, 'edit/')}{written}",
            _mark(report, language, insider=True, moderates=False), held_of(record, user, language),
        )  # fmt: skip


def held_of(record: Record, user: Any, language: str) -> Held | None:
    """That moderation has archived the record, as its editors and moderators are told; None where it has not, and for
    everybody else."""
    if not (can_edit(user, record) or can_moderate(user)):
        return None
    act = held_by(record)
    return Held(_written(act.at, language), act.reason) if act is not None else None


def mark_at(said: Opinion | FieldComment, language: str) -> str:
    """The mark at an opinion or a comment; empty where there is none."""
    report = marks_at(said).first()
    return mark_words(report, language) if report is not None else ""


def mark_since(report: Report, language: str) -> str:
    """Since when there is a mark, as lists say it."""
    return t("mark-since", language, day=_day(report, language)).rstrip(".")


def mark_words(report: Report, language: str) -> str:
    """A mark in words: what kind of doubt, and since when."""
    if report.said is not None:
        return t(f"mark-said-{report.reason}", language, day=_day(report, language))
    since = t("mark-since", language, day=_day(report, language))
    return f"{since} {t(f'mark-record-{report.reason}', language)}"


def _mark(report: Report, language: str, *, insider: bool, moderates: bool) -> Mark:
    return Mark(
        t("mark-since", language, day=_day(report, language)), t(f"mark-record-{report.reason}", language),
        report.reply if insider else "", asked_of(report) if insider else "",
        f"/{language}/moderation/{report.pk}/" if moderates else "",
    )  # fmt: skip


def _day(report: Report, language: str) -> str:
    return _written(report.decided_at or report.made_at, language)


def _written(at: datetime, language: str) -> str:
    return str(format_date(timezone.localtime(at), "d MMMM y", locale=LOCALES[language]))
