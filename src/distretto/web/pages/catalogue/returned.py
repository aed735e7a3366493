"""What the form says of a review that asked for changes: the opinion, and each comment that is not dealt with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from distretto.catalogue.models import Opinion, Record
from distretto.catalogue.wording import step_name, verdict_name
from distretto.rendering.text import t
from distretto.web.pages.catalogue.form import Input, Part, Said
from distretto.web.pages.catalogue.hidden import readable
from distretto.web.pages.catalogue.spoken import Spoken, spoken_in


@dataclass(frozen=True)
class Returned:
    """The opinion that sent the record back; the open comments that stand at a field, and those not dealt with that
    stand at none."""

    verdict: str
    step: str
    author: str
    at: Any
    reason: str
    spoken: Spoken
    at_fields: tuple[Said, ...]
    elsewhere: tuple[Said, ...]


def returned_of(
    record: Record, parts: Iterable[Part], comments: Iterable[Said], language: str, user: Any
) -> Returned | None:
    """What to say where the review has asked for changes; None where it has not."""
    state = record.current_workflow_state
    if state is None or state.status != state.STATUS_NEEDS_CHANGES:
        return None
    last = Opinion.objects.filter(record=record).select_related("author").order_by("-given_at", "-pk").first()
    if last is None:
        return None
    shown = {said.number for part in parts for one in part.inputs for said in _said_at(one)}
    left = [said for said in comments if not said.resolved]
    return Returned(
        verdict=verdict_name(last.verdict, language),
        step=step_name(last.step, language),
        author=last.author.shown_name if last.author else t("catalogue-somebody", language),
        at=last.given_at,
        reason=readable(last, user, language),
        spoken=spoken_in(last, language),
        at_fields=tuple(said for said in left if said.waits and said.number in shown),
        elsewhere=tuple(said for said in left if said.number not in shown),
    )


def _said_at(one: Input) -> Iterable[Said]:
    yield from one.comments
    for line in one.lines:
        for column in line.inputs:
            yield from column.comments
