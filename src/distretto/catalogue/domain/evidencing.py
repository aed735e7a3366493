"""Evidence for the criteria of a strategy: a finding, a file, a record or a decision, each with its day.

The youngest piece is what the draft of the strategy's record names as its evidence, so that the criterion is judged on
it once the draft is published; the others stay at the desk.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain.criteria import line_of, write_criterion
from distretto.catalogue.domain.diagnosing import sentence_of
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.resting import Rest, rest_of
from distretto.catalogue.domain.uploading import attach
from distretto.catalogue.models import DeskEvidence, Record
from distretto.catalogue.rights import can_edit
from distretto.people.roles import NotAllowed

LONGEST = 300
MOST = 20
"""Pieces of evidence that one criterion can have at once."""
COLUMNS = ("evidence", "evidence_day", "evidence_record")


def held(record: Record, criterion: str = "") -> list[DeskEvidence]:
    """The evidence of a strategy (for one criterion) that was not taken away, the youngest first."""
    found = DeskEvidence.objects.filter(record=record, taken_away_at=None).select_related("attachment", "added_by")
    return list(found.filter(criterion=criterion) if criterion else found)


@transaction.atomic
def bring(
    *, record: Record, criterion: str, title: str, day: str, rests_on: str, language: str, by: Any,
    data: bytes = b"", name: str = "",
) -> DeskEvidence:
    """Bring a piece of evidence for a criterion. What it is follows from what is given: a file, else the address of a
    finding or of a record, else it is a decision, with the address of a page where there is one.

    day : of the evidence, as `2026-05-31`. Raises NotAllowed, NotNow, and NotRight as saving the record does.
    """
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    when = _day(day)
    if len(held(record, criterion)) >= MOST:
        raise NotNow("not-now-evidence-many", most=MOST)
    rest = rest_of(rests_on)
    title = " ".join(title.split())[:LONGEST] or _title(rest, name, language)
    if not title:
        raise NotNow("not-now-evidence-title")
    made = DeskEvidence.objects.create(
        record=record, criterion=criterion, kind=_kind(rest, bool(data)), title=title, day=when, finding=rest.finding,
        target=rest.record, link=rest.link, added_by=by,
    )
    _write_youngest(record, criterion, by)
    if data:
        made.attachment = attach(record=record, data=data, name=name, title=title, by=by)
        made.save(update_fields=["attachment"])
    return made


@transaction.atomic
def take_away(*, evidence: DeskEvidence, by: Any) -> None:
    """Take a piece of evidence away; a file stays with the record, where it can be removed."""
    if not can_edit(by, evidence.record):
        raise NotAllowed("not-allowed-edit")
    evidence.taken_away_at, evidence.taken_away_by = timezone.now(), by
    evidence.save(update_fields=["taken_away_at", "taken_away_by"])
    _write_youngest(evidence.record, evidence.criterion, by, gone=evidence)


def _write_youngest(record: Record, criterion: str, by: Any, gone: DeskEvidence | None = None) -> None:
    """Have the draft of the record name the youngest evidence; what was written there by hand and is younger stays."""
    line = line_of(record, criterion)
    there, named = str(line.get("evidence_day", "")), held(record, criterion)
    was_gone = gone is not None and (line.get("evidence"), there) == (gone.title, gone.day.isoformat())
    if named and (was_gone or named[0].day.isoformat() >= there):
        first = named[0]
        new = {"evidence": first.title, "evidence_day": first.day.isoformat(), "evidence_record": first.target}
    elif was_gone:
        new = dict.fromkeys(COLUMNS, "")
    else:
        return
    kept: Mapping[str, Any] = {name: value for name, value in line.items() if name not in COLUMNS}
    write_criterion(record=record, criterion=criterion, line={"state": "unknown", **kept, **new}, by=by)


def _kind(rest: Rest, has_file: bool) -> str:
    kinds = DeskEvidence.Kind
    if has_file:
        return kinds.FILE
    return kinds.FINDING if rest.finding else kinds.RECORD if rest.record else kinds.DECISION


def _title(rest: Rest, name: str, language: str) -> str:
    """What evidence without a title of its own is called: the finding's sentence, the record's title, the file."""
    if rest.finding:
        return sentence_of(rest.finding, language)[:LONGEST]
    if rest.record:
        return str(Record.objects.filter(key=rest.record, live=True).values_list("title", flat=True).first() or "")
    return name.replace("\\", "/").rsplit("/", 1)[-1][:LONGEST]


def _day(written: str) -> date:
    try:
        when = date.fromisoformat(written.strip())
    except ValueError as error:
        raise NotNow("not-now-evidence-day") from error
    if when > timezone.localdate():
        raise NotNow("not-now-evidence-later")
    return when
