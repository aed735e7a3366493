"""Issuing documents: an edition keeps what each of its sentences rests on, and tells what changed since the last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Max

from distretto.groups.models import Edition, WorkingGroup
from distretto.groups.rights import standing
from distretto.people.roles import NotAllowed, is_administrator, speaking_for
from distretto.themes.analysis import UnknownAnalysis, get_analysis
from distretto.themes.finding import Finding
from distretto.themes.pins import Pinned, pin


@dataclass(frozen=True)
class Resting:
    """A sentence that rests on a finding: its statement, free of language, and the finding."""

    statement: Mapping[str, Any]
    finding: Finding


@dataclass(frozen=True)
class Change:
    """A sentence that is new (`then` is None), gone (`now` is None), or says something else."""

    analysis: str
    parameters: Mapping[str, Any]
    then: Mapping[str, Any] | None
    now: Mapping[str, Any] | None


def kept(sentences: Iterable[Resting]) -> list[dict[str, Any]]:
    """The sentences as an edition keeps them."""
    found = []
    for one in sentences:
        pinned = pin(one.finding)
        found.append({
            "statement": dict(one.statement), "hash": pinned.hash, "analysis": pinned.analysis,
            "parameters": dict(pinned.parameters), "conclusion": dict(pinned.conclusion),
            "says": [dict(said) for said in pinned.says[:1]], "data": [dict(data) for data in pinned.data],
        })  # fmt: skip
    return found


def pinned_of(sentence: Mapping[str, Any]) -> Pinned:
    """What a sentence of an edition rests on."""
    return Pinned(
        sentence["hash"], sentence["analysis"], sentence["parameters"], sentence["conclusion"],
        tuple(sentence["says"]), tuple(sentence["data"]),
    )  # fmt: skip


def may_issue(user: Any, subject: str) -> bool:
    """Whether a person issues a document on an area: editors of verified organisations that work there, coordinators
    of any group, administrators."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    places = {code for one in speaking_for(user) for code in one.regions}
    own = any(subject.startswith(code) for code in places if code)
    return own or any(standing(user, group).coordinates for group in WorkingGroup.objects.filter(members__user=user))


@transaction.atomic
def issue(
    *, by: Any, kind: str, subject: str, language: str, title: str, issued_on: date, sentences: Sequence[Resting],
) -> Edition:
    """Keep a document as an edition, whose ledger everybody reads. `by` is None for who runs it on the machine.

    Raises NotAllowed for whoever may not issue a document on the subject.
    """
    if by is not None and not may_issue(by, subject):
        raise NotAllowed("not-allowed-issue")
    last = Edition.objects.filter(kind=kind, subject=subject).aggregate(last=Max("number"))["last"] or 0
    return Edition.objects.create(
        kind=kind, subject=subject, number=last + 1, language=language, title=title[:300], issued_on=issued_on, by=by,
        sentences=kept(sentences),
    )  # fmt: skip


def last_edition(kind: str, subject: str) -> Edition | None:
    """The newest edition of a document; None where it was never issued."""
    return Edition.objects.filter(kind=kind, subject=subject).order_by("-number").first()


def changes(before: Edition, sentences: Sequence[Resting]) -> tuple[Change, ...]:
    """What a document's sentences say otherwise than in an edition, in the order of the document, what is gone last.

    Sentences are the same where the question, its parameters (but a day) and the place among its statements are.
    """
    return _between(_told(before), ((one.finding.analysis, one.finding.parameters, one.statement) for one in sentences))


def changes_of(before: Edition, edition: Edition) -> tuple[Change, ...]:
    """What an edition says otherwise than one before it."""
    return _between(_told(before), _told(edition))


Told = tuple[str, Mapping[str, Any], Mapping[str, Any]]
"""The question of a sentence, its parameters, and its statement."""


def _told(edition: Edition) -> Iterable[Told]:
    return ((one["analysis"], one["parameters"], one["statement"]) for one in edition.sentences)


def _between(before: Iterable[Told], after: Iterable[Told]) -> tuple[Change, ...]:
    then, now = _placed(before), _placed(after)
    found = [
        Change(analysis, parameters, then[key][2] if key in then else None, statement)
        for key, (analysis, parameters, statement) in now.items()
        if key not in then or then[key][2] != statement
    ]
    gone = [Change(*then[key][:2], then[key][2], None) for key in then if key not in now]
    return (*found, *gone)


def _placed(told: Iterable[Told]) -> dict[tuple[str, str, str, int], Told]:
    found: dict[tuple[str, str, str, int], Told] = {}
    for analysis, parameters, statement in told:
        asked = repr(sorted((name, value) for name, value in parameters.items() if name not in _days(analysis)))
        place = 0
        while (analysis, asked, str(statement["key"]), place) in found:
            place += 1
        found[(analysis, asked, str(statement["key"]), place)] = (analysis, parameters, dict(statement))
    return found


def _days(analysis: str) -> frozenset[str]:
    try:
        return frozenset(one.id for one in get_analysis(analysis).parameters if one.kind == "day")
    except UnknownAnalysis:
        return frozenset()
