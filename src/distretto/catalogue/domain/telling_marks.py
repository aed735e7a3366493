"""Who is told that a report was upheld, and that a record was archived: the editors of the record that it is about. Who
reported it is told to nobody."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from distretto.catalogue.domain.telling import editors_of
from distretto.catalogue.models import Record, Report
from distretto.catalogue.wording import kind_name
from distretto.people.models import User
from distretto.people.post import post
from distretto.rendering.text import t


def tell_upheld(report: Report, by: Any) -> None:
    """Tell the editors of a record that a report on it was upheld, what readers see of that, and why."""
    others = (person for person in editors_of(report.record) if person.pk != by.pk)
    _tell(report.record, "mail-doubted", others, report.reply, by, report.reason)


def tell_asked(report: Report, reason: str, by: Any) -> None:
    """Ask the editors to change what a report was upheld on; the administrators where nobody edits it."""
    people = editors_of(report.record) or User.objects.filter(is_superuser=True, is_active=True)
    _tell(report.record, "mail-mend", people, reason, by, report.reason)


def tell_archived(record: Record, reason: str, by: Any) -> None:
    """Tell the editors that moderation has taken their record back, and why."""
    _tell(record, "mail-archived", (person for person in editors_of(record) if person.pk != by.pk), reason, by)


def _tell(record: Record, key: str, people: Iterable[User], reason: str, by: Any, doubt: str = "") -> None:
    written = f"?in={record.language}" if record.original_id else ""
    post(
        people, key,
        lambda language: {
            "title": record.title or record.key, "kind": kind_name(record.kind, language),
            "doubt": t(f"report-reason-{doubt}", language) if doubt else "", "reason": reason, "by": by.shown_name,
            "path": f"/catalogue/{record.key}/edit/{written}",
        },
        why="mail-doubted-why",
    )  # fmt: skip
