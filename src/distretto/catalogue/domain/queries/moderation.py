"""What waits for moderators, and what was done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from wagtail.models import ModelLogEntry

from distretto.catalogue.models import FieldComment, ModerationEntry, Opinion, Record, Report


def reports_in(state: str) -> QuerySet[Report]:
    """The reports in a state: the oldest open one first, of the others what was decided last."""
    found = Report.objects.filter(state=state).select_related(
        "record", "opinion__author", "comment__author", "reporter", "decided_by"
    )
    return found.order_by("made_at", "pk") if state == Report.State.OPEN else found.order_by("-decided_at", "-pk")


def open_reports() -> int:
    """How many reports wait for a decision."""
    return Report.objects.filter(state=Report.State.OPEN).count()


def marks() -> QuerySet[Report]:
    """The reports that were upheld and of which readers see a mark."""
    return Report.objects.filter(state=Report.State.UPHELD, mark_ended_at=None)


def marks_on(key: str) -> QuerySet[Report]:
    """The marks on a record, in whichever of its languages it was reported, the oldest first."""
    return marks().filter(record__key=key, opinion=None, comment=None).order_by("decided_at", "pk")


def marks_by_key(keys: Iterable[str] | None = None) -> dict[str, tuple[Report, ...]]:
    """Of each record with marks, of those given or of all, the oldest mark of every kind of doubt, the oldest first."""
    found: dict[str, dict[str, Report]] = {}
    chosen = marks().filter(opinion=None, comment=None).select_related("record").order_by("decided_at", "pk")
    if keys is not None:
        chosen = chosen.filter(record__key__in=list(keys))
    for report in chosen:
        found.setdefault(report.record.key, {}).setdefault(report.reason, report)
    return {key: tuple(by_reason.values()) for key, by_reason in found.items()}


def marks_at(said: Opinion | FieldComment) -> QuerySet[Report]:
    """The marks at an opinion or a comment, the oldest first; none where it is hidden, for nobody reads it."""
    if said.hidden_at is not None:
        return Report.objects.none()
    return marks().filter(**{"opinion" if isinstance(said, Opinion) else "comment": said}).order_by("decided_at", "pk")


def asked_of(report: Report) -> str:
    """What moderators have last asked the editors to change; empty where they have not."""
    asked = ModerationEntry.objects.filter(report_number=report.pk, act=ModerationEntry.Act.ASKED)
    return asked.order_by("-at", "-pk").values_list("reason", flat=True).first() or ""


def held_by(record: Record) -> ModerationEntry | None:
    """The act by which moderation has archived the record; None where it has not, or has released it since, or a
    review has published it again."""
    acts = (ModerationEntry.Act.ARCHIVED, ModerationEntry.Act.RELEASED)
    last = ModerationEntry.objects.filter(record_key=record.key, act__in=acts).order_by("-at", "-pk").first()
    if record.live or last is None or last.act != ModerationEntry.Act.ARCHIVED:
        return None
    published = ModelLogEntry.objects.for_instance(record).filter(action="wagtail.publish", timestamp__gt=last.at)
    return None if published.exists() else last


def log_lines() -> QuerySet[Any]:
    """The log, the latest line first."""
    return ModerationEntry.objects.order_by("-at", "-pk")


def others_on(report: Report) -> QuerySet[Report]:
    """The other open reports of the same thing."""
    same = Report.objects.filter(record=report.record, opinion=report.opinion, comment=report.comment)
    return same.filter(state=Report.State.OPEN).exclude(pk=report.pk)
