"""What is shown of pins: each with what it said, what its question gives now, and what people answered to that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distretto.evidence.store import default_store
from distretto.groups.domain.queries.pinned import TURNED, Pinned, names_told, pins_of
from distretto.groups.domain.rechecking import faults_of
from distretto.rendering.reading import emphasised, fault_sentence, question_of
from distretto.rendering.text import say, t
from distretto.web.addresses import kept_address
from distretto.web.pages.groups.pin_turns import Turn, turn_of


@dataclass(frozen=True)
class AnswerShown:
    """What somebody answered to a mark."""

    words: str
    why: str
    language: str
    by: str
    at: datetime


@dataclass(frozen=True)
class PinShown:
    """A pin on the page of what rests on it. then : its first sentence. turn : what its question gives now beside it,
    where that is something else.

    faults : what is known to be wrong with its data. mark : it turned and nobody has answered; number : of the check
    that is answered; off : of what takes it off again, 0 where the thing was written with it.
    """

    question: str
    address: str
    then: str
    turn: Turn | None
    state: str
    words: str
    note: str
    by: str
    at: datetime
    years: str
    faults: tuple[str, ...]
    mark: bool
    number: int
    off: int
    answers: tuple[AnswerShown, ...]


def pins_shown(about: str, language: str, reader: Any) -> tuple[PinShown, ...]:
    """The pins of a thing, those with an open mark first; who pinned and answered is named to those who take part in
    its group."""
    named = names_told(about, reader)
    shown = [_pin(one, language, named) for one in pins_of(about)]
    return tuple(sorted(shown, key=lambda one: not one.mark))


def _pin(one: Pinned, language: str, named: bool) -> PinShown:
    pin, check = one.pin, one.check
    by = one.attached.by if one.attached is not None else pin.by
    changed = check is not None and check.state in (*TURNED, "same_conclusion") and check.hash != pin.hash

    def called(person: Any) -> str:
        return person.shown_name if named and person is not None else t("pinned-by-a-member", language)

    return PinShown(
        question=question_of(pin.analysis, pin.parameters, language), address=kept_address(language, pin.hash),
        then=_first(pin.says, language), turn=turn_of(pin, check, language) if changed and check is not None else None,
        state=one.state, words=t(f"pinned-{one.state.replace('_', '-')}", language), note=one.note,
        by=called(by), at=one.attached.at if one.attached is not None else pin.at, years=_years(pin.data),
        faults=tuple(fault_sentence(fault, language) for fault in faults_of(pin, default_store())),
        mark=one.open, number=check.pk if check is not None else 0,
        off=one.attached.pk if one.attached is not None else 0,
        answers=tuple(
            AnswerShown(
                t(f"mark-{answer.answer}", language), answer.why, answer.language, called(answer.by), answer.at
            )
            for answer in one.answers
        ),
    )  # fmt: skip


def _first(says: Sequence[Mapping[str, Any]], language: str) -> str:
    return emphasised(say(says[0], language)) if says else ""


def _years(data: Sequence[Mapping[str, Any]]) -> str:
    """The vintages of the data that a pin rests on; the catalogue has none that would tell a reader anything."""
    told = (str(one["version"]) for one in data if one.get("version") and not one["dataset"].startswith("catalogue."))
    return ", ".join(dict.fromkeys(told))
