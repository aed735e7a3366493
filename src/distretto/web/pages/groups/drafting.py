"""The next meeting's agenda, drafted from what divides, what turned, what is unanswered or late."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from distretto.groups.domain.queries.steps import Matter
from distretto.rendering.text import t

MINUTES = {"divides": 20, "turned": 15, "unanswered": 10, "late": 10}
"""How long each may take, to begin with; what is open or stale alone comes on no agenda by itself."""
MOST = 12


@dataclass(frozen=True)
class Proposed:
    """An item that is proposed. why : in words, why it is."""

    title: str
    minutes: int
    path: str
    why: str


def agenda_draft(matters: Iterable[Matter], language: str) -> tuple[Proposed, ...]:
    """What the meeting could speak about, in the order in which it should; each matter once.

    language : in which the items are written. matters : in the order of what divides first.
    """
    made: dict[str, Proposed] = {}
    for one in matters:
        if one.how in MINUTES and one.about not in made and len(made) < MOST:
            made[one.about] = Proposed(
                t(f"agenda-draft-{one.how}", language, title=one.title), MINUTES[one.how], one.path,
                t("matters-why", language, how=one.how),
            )  # fmt: skip
    return tuple(made.values())
