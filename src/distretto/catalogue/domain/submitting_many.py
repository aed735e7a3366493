"""The drafts of an import, handed in for review at once: each that can be, and why each other cannot."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from distretto.catalogue.domain import drafting
from distretto.catalogue.domain.errors import NotNow, NotRight
from distretto.catalogue.domain.import_undo import can_undo
from distretto.catalogue.domain.queries.waiting import review_states
from distretto.catalogue.domain.telling import tell_many_submitted
from distretto.catalogue.models import ImportRun, Record
from distretto.catalogue.rights import can_edit
from distretto.people.roles import NotAllowed

Refusal = NotRight | NotNow | NotAllowed


@dataclass(frozen=True)
class Left:
    """A draft that could not be handed in, and why."""

    record: Record
    why: Refusal


@dataclass(frozen=True)
class Submitted:
    """What became of the drafts."""

    done: int
    left: tuple[Left, ...]


def drafts_of(run: ImportRun) -> tuple[Record, ...]:
    """The records of an import whose newest draft nobody has handed in, in the order of the file. One that was sent
    back is mended by hand first."""
    if run.undone_at is not None:
        return ()
    changes = run.changes.select_related("record__original", "record__organisation")
    records = [one.record for one in changes if one.record is not None]
    drafts = [one for one in records if not one.live or one.has_unpublished_changes]
    states = review_states(drafts)
    return tuple(one for one in drafts if one.pk not in states)


def submit_drafts(*, run: ImportRun, by: Any, only: Collection[int] | None = None) -> Submitted:
    """Hand the drafts of an import in, each for itself: one that cannot be is left as it is.

    only : the ids of those that were chosen. Those who decide are told in one mail. Raises NotAllowed for one whose
    import it is not.
    """
    if not can_undo(by, run):
        raise NotAllowed("not-allowed-undo")
    done: list[tuple[Record, str | None]] = []
    left: list[Left] = []
    for record in drafts_of(run):
        if only is not None and record.pk not in only:
            continue
        try:
            with transaction.atomic():
                if not can_edit(by, record):
                    raise NotAllowed("not-allowed-edit")
                drafting.hand_in(record=record, by=by, tell=lambda one, step, _: done.append((one, step)))
        except (NotRight, NotNow, NotAllowed) as refusal:
            left.append(Left(record, refusal))
    tell_many_submitted(done, by)
    return Submitted(len(done), tuple(left))
