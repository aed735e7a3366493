"""The log of moderation: every act with its reason, who did it, and what it was about."""

from __future__ import annotations

from typing import Any

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import FieldComment, ModerationEntry, Opinion, Record, Report

LEAST_REPLY = 20
"""Characters that the reason of a decision has at least."""


def reasoned(typed: str) -> str:
    """The reason as it is kept; raises NotNow for one that is too short to tell anything."""
    if len(typed.strip()) < LEAST_REPLY:
        raise NotNow("not-now-report-reply", least=LEAST_REPLY)
    return typed.strip()


def note(
    act: str, record: Record, said: Opinion | FieldComment | None, reason: str, by: Any, report: Report | None = None
) -> None:
    """Add a line. said : the opinion or comment that the act is about; None for the record. by : None where nobody's
    hand did it."""
    about = "record" if said is None else "opinion" if isinstance(said, Opinion) else "comment"
    ModerationEntry.objects.create(
        by=by, by_name=by.shown_name[:320] if by is not None else "Distretto", act=act, record_key=record.key,
        record_title=record.title, about=about, number=said.pk if said is not None else None,
        report_number=report.pk if report is not None else None, reason=reason.strip(),
    )  # fmt: skip
