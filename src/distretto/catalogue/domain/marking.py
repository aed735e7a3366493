"""What follows from a report that was upheld: readers see a mark, the editors are told and asked, and the mark ends
when the record is changed and published again or when a moderator withdraws it. All of it stands in the log."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.indexing import next_changes
from distretto.catalogue.domain.moderation_log import note, reasoned
from distretto.catalogue.domain.queries.moderation import marks
from distretto.catalogue.domain.telling_marks import tell_asked, tell_upheld
from distretto.catalogue.models import ModerationEntry, Record, Report
from distretto.catalogue.rights import can_decide_on, can_moderate
from distretto.people.roles import NotAllowed

Act = ModerationEntry.Act


def tell(report: Report, by: Any) -> None:
    """Tell the editors of a record that a report on it was upheld; of what somebody has said on it they need not be."""
    if report.said is None:
        tell_upheld(report, by)


@transaction.atomic
def ask_editors(*, report: Report, why: str, by: Any) -> None:
    """Ask the editors of the record to change it, or the administrators where it has no editor: a moderator need not
    be able to edit what she has upheld a report on."""
    _require(report, by)
    if report.said is not None:
        raise NotNow("not-now-no-mark")
    reason = reasoned(why)
    note(Act.ASKED, report.record, None, reason, by, report)
    tell_asked(report, reason, by)


@transaction.atomic
def withdraw(*, report: Report, why: str, by: Any) -> None:
    """Take the mark away; that the report was upheld stays."""
    _require(report, by)
    reason = reasoned(why)
    _end([report])
    note(Act.WITHDRAWN, report.record, report.said, reason, by, report)


@transaction.atomic
def mended(*, records: Iterable[Record], by: Any) -> None:
    """End the marks on records that were changed and published again; on a translation, also when its original was."""
    there = [record.pk for record in records]
    ended = list(
        marks()
        .filter(Q(record__in=there) | Q(record__original__in=there), opinion=None, comment=None)
        .select_related("record")
    )
    _end(ended)
    for report in ended:
        note(Act.MENDED, report.record, None, "", by, report)


def _end(reports: Iterable[Report]) -> None:
    now = timezone.now()
    for report in reports:
        report.mark_ended_at = now
        report.save(update_fields=["mark_ended_at"])
        count(report)


def count(report: Report) -> None:
    """Count it as a change of the catalogue that a mark on a record came or went: what is handed out says it."""
    if report.said is None:
        next_changes(1)


def _require(report: Report, by: Any) -> None:
    if not can_decide_on(by, report):
        raise NotAllowed("not-allowed-moderate-own" if can_moderate(by) else "not-allowed-moderate")
    if not marks().filter(pk=report.pk).exists():
        raise NotNow("not-now-no-mark")
