"""Where a group stands on its cycle: what each part of the groups knows of its own steps."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from distretto.groups.domain.queries import consultations, cycle_discussion
from distretto.groups.domain.queries.steps import NAMES, ORDER, Matter, Step
from distretto.groups.models import WorkingGroup

PARTS: tuple[Callable[[WorkingGroup], tuple[Step, ...]], ...] = (
    cycle_discussion.steps,
    consultations.steps,
)
"""Each part adds its own line: where a group stands at its steps."""


def steps_of(group: WorkingGroup, *more: Step) -> tuple[Step, ...]:
    """The steps of the group's cycle in their order; of those that no part knows of there is none.

    more : steps that others know of. Where several know of the same one, their counts and matters are put together
    and the first one's words stand.
    """
    found: dict[str, Step] = {}
    for step in (*more, *(one for part in PARTS for one in part(group))):
        found[step.name] = _together(found[step.name], step) if step.name in found else step
    return tuple(found[name] for name in NAMES if name in found)


def matters_of(steps: Iterable[Step]) -> tuple[Matter, ...]:
    """All that is not done, what divides first, then what turned, what is unanswered, what is late; each once."""
    found = {(one.about, one.how): one for step in steps for one in step.matters}
    return tuple(sorted(found.values(), key=lambda one: (ORDER.index(one.how), _time(one.due or one.since))))


def _time(at: datetime | None) -> float:
    return at.timestamp() if at is not None else float("inf")


def _together(one: Step, other: Step) -> Step:
    lasts = [last for last in (one.last, other.last) if last is not None]
    return Step(
        name=one.name, what=one.what, count=one.count + other.count, open=one.open + other.open,
        path=one.path or other.path, arguments=one.arguments, last=max(lasts) if lasts else None,
        matters=(*one.matters, *other.matters),
    )  # fmt: skip
