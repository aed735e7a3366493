"""What moderation shows: a report with what it is about, the queue, and the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.paginator import Paginator

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.moderation_log import LEAST_REPLY
from distretto.catalogue.domain.queries.moderation import log_lines, marks, marks_at, others_on
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.telling import editors_of
from distretto.catalogue.models import FieldComment, ModerationEntry, Opinion, Record, Report
from distretto.catalogue.rights import can_decide_on, can_edit
from distretto.catalogue.wording import kind_name
from distretto.rendering.text import t
from distretto.web.pages.catalogue.doubted import Held, held_of, mark_words

SHOWN = 50
"""Lines of the log that stand on one page."""


@dataclass(frozen=True)
class Reported:
    """A report as the queue and its own page show it."""

    number: int
    about: str
    about_words: str
    title: str
    written: str
    address: str
    reason: str
    text: str
    reporter: str
    at: Any
    state: str
    decision: str
    reply: str
    decided_by: str
    decided_at: Any


@dataclass(frozen=True)
class ReportPage:
    """One report with the words it is about, and what may be done."""

    report: Reported
    said: str
    author: str
    hidden: bool
    held: Held | None
    live: bool
    key: str
    may_decide: bool
    same: int
    least: int
    said_undo: str
    release: str
    mark: str
    mark_ended: Any
    nobody_edits: bool
    edit: str


@dataclass(frozen=True)
class LogLine:
    """One line of the log."""

    at: Any
    by: str
    act: str
    about: str
    title: str
    written: str
    address: str
    report: int | None
    reason: str


@dataclass(frozen=True)
class Log:
    """One page of the log, of so many, and the addresses of those beside it."""

    lines: tuple[LogLine, ...]
    page: int
    pages: int
    previous: str
    next: str


@dataclass(frozen=True)
class ReportForm:
    """The form with which something is reported, with what was typed in it."""

    title: str
    written: str
    back: str
    about: str
    said: str
    reasons: tuple[tuple[str, str], ...]
    typed: Mapping[str, str]


def report_form(
    record: Record, said: Opinion | FieldComment | None, words: str, typed: Mapping[str, str], language: str
) -> ReportForm:
    """The empty form, or as it was sent."""
    about = about_of(said)
    return ReportForm(
        record.title, record.language, record_address(language, record.key), t(f"report-about-{about}", language),
        words, tuple((reason, t(f"report-reason-{reason}", language)) for reason in Report.Reason.values), typed,
    )  # fmt: skip


def about_of(said: Opinion | FieldComment | None) -> str:
    """What is meant: a record, an opinion or a comment."""
    return "record" if said is None else "opinion" if isinstance(said, Opinion) else "comment"


def reported(report: Report, language: str) -> Reported:
    """A report in words."""
    about = about_of(report.said)
    leaf = "" if about == "record" and report.record.live else "review/"
    return Reported(
        number=report.pk,
        about=about,
        about_words=t(f"moderation-about-{about}", language, kind=kind_name(report.record.kind, language).lower()),
        title=report.record.title or report.record.key,
        written=report.record.language,
        address=record_address(language, report.record.key, leaf),
        reason=t(f"report-reason-{report.reason}", language),
        text=report.text,
        reporter=_reporter(report, language),
        at=report.made_at,
        state=report.state,
        decision=t(f"moderation-act-{report.state}", language) if report.decided_at else "",
        reply=report.reply,
        decided_by=report.decided_by.shown_name if report.decided_by else "",
        decided_at=report.decided_at,
    )


def report_page(report: Report, user: Any, language: str) -> ReportPage:
    """A report's own page."""
    said = report.said
    words = said.reason if isinstance(said, Opinion) else said.text if said is not None else ""
    return ReportPage(
        report=reported(report, language),
        said=words,
        author=said.author.shown_name if said is not None and said.author else "",
        hidden=said is not None and said.hidden_at is not None,
        held=held_of(report.record, user, language),
        live=report.record.live,
        key=report.record.key,
        may_decide=can_decide_on(user, report),
        same=others_on(report).count(),
        least=LEAST_REPLY,
        said_undo=_undo(said, language),
        release=f"/{language}/moderation/records/{report.record.key}/release/",
        mark=_mark(report, language),
        mark_ended=report.mark_ended_at,
        nobody_edits=not editors_of(report.record),
        edit=record_address(language, report.record.key, "edit/") if can_edit(user, report.record) else "",
    )


def _mark(report: Report, language: str) -> str:
    """The mark as readers see it; empty where they see none."""
    if not (marks() if report.said is None else marks_at(report.said)).filter(pk=report.pk).exists():
        return ""
    return mark_words(report, language)


def _undo(said: Opinion | FieldComment | None, language: str) -> str:
    """Where what is hidden is shown again; empty where nothing is."""
    hidden = said is not None and said.hidden_at is not None
    return f"/{language}/moderation/{about_of(said)}/{said.pk}/show/" if said is not None and hidden else ""


def log_page(language: str, number: str) -> Log:
    """A page of the log, the latest lines first; the nearest one where there is none of that number."""
    found = Paginator(log_lines(), SHOWN).get_page(number)
    return Log(
        tuple(_lines(found.object_list, language)), found.number, found.paginator.num_pages,
        f"?page={found.number - 1}" if found.has_previous() else "",
        f"?page={found.number + 1}" if found.has_next() else "",
    )  # fmt: skip


def _lines(entries: Iterable[ModerationEntry], language: str) -> Iterable[LogLine]:
    """Lines in words. A record has the title that it has in the page's language, else the one that it had then."""
    every = list(entries)
    there = in_languages({one.record_key for one in every}, language)
    for one in every:
        now = there.get(one.record_key)
        spoken = now is not None and now.language == language
        yield LogLine(
            one.at, one.by_name, t(f"moderation-act-{one.act}", language),
            t(f"moderation-log-about-{one.about}", language, n=one.number or 0),
            now.title if now is not None and spoken else one.record_title or one.record_key,
            language if spoken else "und", record_address(language, one.record_key), one.report_number, one.reason,
        )  # fmt: skip


def _reporter(report: Report, language: str) -> str:
    if report.reporter is not None:
        return str(report.reporter.shown_name)
    if report.decided_at is not None:
        return t("moderation-visitor-then", language)
    return t("moderation-visitor-mail" if report.email else "moderation-visitor", language)
