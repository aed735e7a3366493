"""Keeping what a reader answers about a practice: which of its preconditions her region meets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from distretto.catalogue.domain import forgotten
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Checklist, Record
from distretto.evidence.classifications.areas import parse_area
from distretto.people.roles import NotAllowed, require_signed_in

STATES = ("met", "unmet", "unknown")
LONGEST_NOTE = 1_000
MOST_KEPT = 500
_LEFT_SALT = "catalogue-checklist-forgotten"


@dataclass(frozen=True)
class Answered:
    """What is answered about one precondition, and a note."""

    state: str = "unknown"
    note: str = ""


@dataclass(frozen=True)
class Precondition:
    """A precondition of a practice in the reader's language, with its weight.

    original : as it was written first; answers are kept under it.
    """

    original: str
    words: str
    weight: str


def preconditions_of(practice: Record, written: Record) -> tuple[Precondition, ...]:
    """The preconditions of a practice in the language of one of its translations, where that has them all."""
    own = practice.content.get("preconditions", ())
    translated = written.content.get("preconditions", ())
    told = translated if len(translated) == len(own) else own
    return tuple(
        Precondition(line["condition"], words["condition"], line.get("weight", "unknown"))
        for line, words in zip(own, told, strict=True)
    )


@transaction.atomic
def keep(*, by: Any, practice: Record, region: str, answers: Mapping[str, Answered], note: str = "") -> Checklist:
    """Keep the answers for a region; those given before are replaced. Hers alone.

    region : an address of an area; raises UnknownArea.
    """
    require_signed_in(by)
    area = parse_area(region).id
    if any(len(text) > LONGEST_NOTE for text in (note, *(answer.note for answer in answers.values()))):
        raise NotNow("not-now-long-note", most=LONGEST_NOTE)
    there = Checklist.objects.filter(user=by)
    if there.count() >= MOST_KEPT and not there.filter(practice=practice.key, region=area).exists():
        raise NotNow("not-now-many-checklists", most=MOST_KEPT)
    plain = {
        condition: {"state": answer.state if answer.state in STATES else "unknown", "note": answer.note.strip()}
        for condition, answer in answers.items()
    }
    kept, _ = Checklist.objects.update_or_create(
        user=by, practice=practice.key, region=area, defaults={"answers": plain, "note": note.strip()}
    )
    return kept


@transaction.atomic
def forget(*, checklist: Checklist, by: Any) -> str:
    """Delete a checklist; the text that is returned brings it back within a day (`bring_back`)."""
    require_signed_in(by)
    if checklist.user_id != by.pk:
        raise NotAllowed("not-allowed-others-checklist")
    columns = ("practice", "region", "answers", "note")
    token = forgotten.leave(by=by, salt=_LEFT_SALT, **{column: getattr(checklist, column) for column in columns})
    checklist.delete()
    return token


@transaction.atomic
def bring_back(*, token: str, by: Any) -> Checklist:
    """Keep a checklist again that was deleted, unless there is another for the same practice and region by now."""
    left = forgotten.take_back(token=token, by=by, salt=_LEFT_SALT, not_hers="not-allowed-others-checklist")
    kept, _ = Checklist.objects.get_or_create(
        user=by, practice=left["practice"], region=left["region"],
        defaults={"answers": left["answers"], "note": left["note"]},
    )  # fmt: skip
    return kept


def kept_for(user: Any, practice: str, region: str) -> Checklist | None:
    """The person's checklist for a practice and a region."""
    if not user.is_authenticated:
        return None
    return Checklist.objects.filter(user=user, practice=practice, region=region).first()


def answers_in(checklist: Checklist | None) -> dict[str, Answered]:
    """The answers of a checklist, by precondition."""
    kept = checklist.answers if checklist else {}
    return {condition: Answered(one.get("state", "unknown"), one.get("note", "")) for condition, one in kept.items()}
