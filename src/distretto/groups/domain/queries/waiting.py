"""Everything on the path of a decision that waits for a person: what each part of the groups knows of."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from distretto.groups.domain.queries import (
    ballots,
    consultations,
    discussions,
    exchanges,
    pilots,
    pinned,
    proposals,
    questions,
    waiting_meetings,
    waiting_membership,
)
from distretto.groups.domain.queries.waits import Waits

PARTS: tuple[Callable[[Any], tuple[Waits, ...]], ...] = (
    waiting_membership.waiting,
    waiting_meetings.waiting,
    discussions.waiting,
    questions.waiting,
    exchanges.waiting,
    consultations.waiting,
    ballots.waiting,
    pinned.waiting,
    pilots.waiting,
    proposals.waiting,
)
"""Each part adds its own line: what waits for a person in it."""


def waits_for(user: Any) -> tuple[Waits, ...]:
    """All that waits for the person, what ends first standing first; what never ends comes last."""
    if not (user and user.is_authenticated):
        return ()
    found = [one for part in PARTS for one in part(user)]
    return tuple(sorted(found, key=lambda one: (one.due is None, one.due.timestamp() if one.due else 0.0)))
