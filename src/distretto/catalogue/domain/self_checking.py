"""A cluster's managers look at their own management, line by line, and beside what they said before.

It gives no points and no rank: what is there, what is there in part, what is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.models import Record, SelfCheck
from distretto.catalogue.rights import can_edit
from distretto.evidence.classifications.code_lists import Code, file_list
from distretto.people.roles import NotAllowed

LINES, ANSWERS = "self_check", "check_answers"
LONGEST_NOTE = 300
MOST = 200
"""Checks that are kept of one cluster."""
LACKING = ("not", "partly")


@dataclass(frozen=True)
class Changed:
    """A line of which another thing was said before."""

    code: str
    before: str
    after: str


def groups() -> tuple[tuple[Code, tuple[Code, ...]], ...]:
    """The groups of the check with their lines, in order."""
    codes = file_list(LINES).codes
    return tuple(
        (head, tuple(code for code in codes if code.parent == head.code)) for head in codes if not head.parent
    )


def answers() -> tuple[str, ...]:
    """What can be said of a line."""
    return tuple(code.code for code in file_list(ANSWERS).codes)


@transaction.atomic
def keep(*, record: Record, said: Mapping[str, str], notes: Mapping[str, str], by: Any) -> SelfCheck:
    """Keep a check. said : by line; an empty answer is none. Raises NotAllowed, and NotNow for what is no answer."""
    if not can_edit(by, record):
        raise NotAllowed("not-allowed-edit")
    lines = [line.code for _, group in groups() for line in group]
    told: dict[str, dict[str, str]] = {}
    for line in lines:
        answer, note = said.get(line, ""), " ".join(notes.get(line, "").split())
        if answer and answer not in answers():
            raise NotNow("not-now-check-answer")
        if len(note) > LONGEST_NOTE:
            raise NotNow("not-now-check-note", most=LONGEST_NOTE)
        if answer:
            told[line] = {"answer": answer, **({"note": note} if note else {})}
    if not told:
        raise NotNow("not-now-check-empty")
    if record.self_checks.count() >= MOST:
        raise NotNow("not-now-check-many", most=MOST)
    return SelfCheck.objects.create(record=record, answers=told, made_by=by)


def answer_of(check: SelfCheck | None, line: str) -> str:
    """What was said of a line; empty where nothing was."""
    return str(check.answers.get(line, {}).get("answer", "")) if check is not None else ""


def changed(before: SelfCheck, after: SelfCheck) -> tuple[Changed, ...]:
    """The lines of which one check says another thing than an earlier one, in the order of the list."""
    lines = [line.code for _, group in groups() for line in group]
    pairs = (Changed(line, answer_of(before, line), answer_of(after, line)) for line in lines)
    return tuple(pair for pair in pairs if pair.before != pair.after)
