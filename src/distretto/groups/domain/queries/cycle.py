"""Where a group stands on its cycle: what each part of the groups knows of its own steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from distretto.groups.domain.queries import ballots, consultations, cycle_discussion, cycle_pins, pilots, proposals
from distretto.groups.domain.queries.steps import NAMES, ORDER, Matter, Step
from distretto.groups.models import WorkingGroup

PARTS: tuple[Callable[[WorkingGroup], tuple[Step, ...]], ...] = (
    cycle_pins.steps,
    cycle_discussion.steps,
    proposals.steps,
    consultations.steps,
    ballots.steps,
    pilots.steps,
)
"""Each part adds its own line: where a group stands at its steps."""


def steps_of(group: WorkingGroup, *more: Step) -> tuple[Step, ...]:
    """What is known of the group's cycle, in the order of its steps; of one step several parts may know.

    more : what others know.
    """
    found = (*more, *(one for part in PARTS for one in part(group)))
    return tuple(sorted(found, key=lambda one: NAMES.index(one.name)))


def matters_of(steps: Iterable[Step]) -> tuple[Matter, ...]:
    """All that is not done, what divides first, then what turned, what is unanswered, what is late; each once."""
    found = {(one.about, one.how): one for step in steps for one in step.matters}
    return tuple(sorted(found.values(), key=lambda one: (ORDER.index(one.how), _time(one.due or one.since))))


def _time(at: datetime | None) -> float:
    return at.timestamp() if at is not None else float("inf")
