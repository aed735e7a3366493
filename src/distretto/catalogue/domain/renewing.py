"""Is this still so? Once a year the editors of what is published are asked, and say yes or mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from wagtail.models import ModelLogEntry

from distretto.catalogue.domain import indexing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.telling import editors_of, tell_ask_again
from distretto.catalogue.models import Record
from distretto.catalogue.rights import can_edit
from distretto.people.models import User
from distretto.people.roles import NotAllowed

ASKED, STILL_SO = "catalogue.asked", "catalogue.still_so"
"""Under which these acts stand in the record's log."""
QUIET = timedelta(days=60)
"""How long somebody who was asked is left in peace."""


@dataclass(frozen=True)
class Asked:
    """How many records got a date, how many were asked about, and how many people were asked."""

    dated: int
    records: int
    people: int


def a_year_on(day: date) -> date:
    """The same day of the next year; for 29 February the day before."""
    try:
        return day.replace(year=day.year + 1)
    except ValueError:
        return day.replace(year=day.year + 1, day=28)


def is_due(record: Record) -> bool:
    """Whether its editors are to say that it is still so."""
    return record.live and record.ask_again_on is not None and record.ask_again_on <= timezone.localdate()


@transaction.atomic
def still_so(*, record: Record, by: Any) -> None:
    """Say that a published record is still right; it is asked about again in a year. Its region confirms it
    elsewhere (`publishing.confirm`): its editors need not speak for that."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    if not record.live:
        raise NotNow("not-now-not-published")
    record.ask_again_on = a_year_on(timezone.localdate())
    record.save(update_fields=["ask_again_on"])
    ModelLogEntry.objects.log_action(record, STILL_SO, user=by)
    indexing.index([record])


@transaction.atomic
def ask_again(*, today: date) -> Asked:
    """Give a date to what has none, and ask by mail about what is due, each person once for all her records. What was
    asked about lately is left in peace."""
    dated = _date(Record.objects.filter(live=True, ask_again_on=None))
    lately = ModelLogEntry.objects.filter(
        action=ASKED, timestamp__gt=timezone.now() - QUIET
    ).values_list("object_id", flat=True)  # fmt: skip
    quiet = {int(number) for number in lately}
    due = Record.objects.filter(Q(live=True) & Q(ask_again_on__lte=today)).select_related("created_by")
    asked: dict[User, list[Record]] = {}
    about = [record for record in due if record.pk not in quiet and editors_of(record)]
    for record in about:
        for person in editors_of(record):
            asked.setdefault(person, []).append(record)
        ModelLogEntry.objects.log_action(record, ASKED)
    for person, records in asked.items():
        tell_ask_again(person, records)
    return Asked(dated, len(about), len(asked))


def _date(records: Iterable[Record]) -> int:
    changed = list(records)
    for record in changed:
        published = record.last_published_at or record.created_at
        record.ask_again_on = a_year_on(published.date())
    Record.objects.bulk_update(changed, ["ask_again_on"], batch_size=indexing.BATCH)
    return len(changed)
