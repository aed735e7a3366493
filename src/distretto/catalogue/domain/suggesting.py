"""Suggesting: who does not write a record proposes other values for its fields; its editors take them over or say why
not. What is taken goes into a draft, under the name of whoever suggested it."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import ModelLogEntry, Revision

from distretto.catalogue import document
from distretto.catalogue.document import Fault
from distretto.catalogue.domain import drafting, indexing
from distretto.catalogue.domain.drafting import newest_of
from distretto.catalogue.domain.errors import NotNow, NotRight, TooMany
from distretto.catalogue.domain.telling import tell_suggested
from distretto.catalogue.fields import Field
from distretto.catalogue.models import Follow, Record, Suggestion, SuggestionAnswer
from distretto.catalogue.rights import can_answer, can_edit, can_suggest, open_step
from distretto.people.roles import NotAllowed

TAKEN_OVER = "catalogue.suggestion_taken"
"""Under which it stands in a record's log that something of a suggestion was taken over."""
WITHIN, MOST = timedelta(hours=1), 20
"""Suggestions that one account may make within that time."""
LEAST_REASON = 20
"""Characters that the reason has with which something is not taken over."""
SOURCE = ("title", "publisher", "year", "address")
"""What is asked of a source; what it supports follows from the fields."""
Verdict = SuggestionAnswer.Verdict


def suggestable(kind: str) -> Mapping[str, Field]:
    """The fields for which something can be suggested: those that everybody reads. Sources come with a suggestion."""
    return {name: declared for name, declared in document.public_fields(kind).items() if name != "sources"}


def faults_of_suggestion(
    record: Record, values: Mapping[str, Any], source: Mapping[str, Any]
) -> tuple[Fault, ...]:
    """What is wrong with what is proposed, as it would stand in the record, and with its source."""
    proposed = document.cleaned(record.kind, {**record.content, **values, "sources": [dict(source)]})
    faults = document.faults_of(record.kind, proposed, publishing=True)
    if not document.cleaned(record.kind, {"sources": [dict(source)]}):
        faults = (*faults, *(Fault(f"sources.0.{name}", "fault-needed") for name in ("title", "publisher")))
    return tuple(fault for fault in faults if fault.name in values or (fault.name == "sources" and "." in fault.path))


@transaction.atomic
def suggest(
    *, record: Record, values: Mapping[str, Any], source: Mapping[str, Any], note: str, credited: bool, by: Any
) -> Suggestion:
    """Propose other values for fields of a published record. Whoever decides on it is told by mail at once, whoever
    suggests it of the answer as often as she wants, for she follows it from now on.

    values : by field, None for *this should go*; what is as it stands is left out.
    """
    if not can_suggest(by, record):
        raise NotAllowed("not-allowed-suggest")
    allowed = suggestable(record.kind)
    other = {
        name: values[name] for name in allowed if name in values and values[name] != record.content.get(name)
    }
    if not other:
        raise NotNow("not-now-nothing-suggested")
    right = {name: document.cleaned(record.kind, {name: value}).get(name) for name, value in other.items()}
    faults = faults_of_suggestion(record, right, source)
    if faults:
        raise NotRight(faults)
    if Suggestion.objects.filter(by=by, made_at__gt=timezone.now() - WITHIN).count() >= MOST:
        raise TooMany("not-now-many-suggestions")
    made: Suggestion = Suggestion.objects.create(
        record=record, by=by, by_name=by.shown_name[:320], version=record.version, values=right,
        before={name: record.content[name] for name in right if name in record.content},
        source=document.cleaned(record.kind, {"sources": [dict(source)]})["sources"][0],
        note=note.strip(), credited=credited,
    )  # fmt: skip
    value = indexing.next_changes(1)
    Follow.objects.create(user=by, what="suggestion", target=str(made.pk), seen=value, read=value)
    tell_suggested(made)
    return made


@transaction.atomic
def take_over(*, suggestion: Suggestion, fields: Collection[str], reason: str, by: Any) -> SuggestionAnswer:
    """Take the fields of a suggestion over into the newest draft, with its source; for the others a reason is needed.

    Where who decides does not write the record, and nobody else has begun a draft, it is handed to the review at once:
    nobody else could.
    """
    record = _open(suggestion, by)
    taken = [name for name in suggestion.values if name in fields]
    if not taken:
        raise NotNow("not-now-nothing-taken")
    whole = len(taken) == len(suggestion.values)
    if not whole:
        _need_reason(reason)
    edits, others_draft = can_edit(by, record), record.has_unpublished_changes or open_step(record) is not None
    content = {**newest_of(record).content, **{name: suggestion.values[name] for name in taken}}
    content["sources"] = _with_source(content.get("sources", ()), suggestion.source, taken)
    revision = drafting.put(record=record, content=content, by=by)
    ModelLogEntry.objects.log_action(
        record, TAKEN_OVER, user=by, revision=revision, data={"suggestion": suggestion.pk, "fields": taken}
    )
    answer = _answer(suggestion, Verdict.TAKEN if whole else Verdict.PARTLY, taken, reason, by, revision)
    if not edits and not others_draft:
        drafting.hand_in(record=Record.objects.get(pk=record.pk), by=by)
    return answer


@transaction.atomic
def decline(*, suggestion: Suggestion, reason: str, by: Any) -> SuggestionAnswer:
    """Take nothing over, with the reason."""
    _open(suggestion, by)
    _need_reason(reason)
    return _answer(suggestion, Verdict.DECLINED, [], reason, by)


@transaction.atomic
def take_back(*, suggestion: Suggestion, by: Any) -> SuggestionAnswer:
    """Take one's own suggestion back as long as nobody has decided on it. It stays to be read."""
    if suggestion.by_id is None or suggestion.by_id != by.pk:
        raise NotAllowed("not-allowed-others-suggestion")
    if is_answered(suggestion):
        raise NotNow("not-now-suggestion-answered")
    Follow.objects.filter(user=by, what="suggestion", target=str(suggestion.pk)).delete()
    return _answer(suggestion, Verdict.WITHDRAWN, [], "", by)


def is_answered(suggestion: Suggestion) -> bool:
    """Whether somebody has decided on it, or it was taken back."""
    return SuggestionAnswer.objects.filter(suggestion=suggestion).exists()


def _with_source(lines: Sequence[Mapping[str, Any]], source: Mapping[str, Any], taken: list[str]) -> list[Any]:
    """The sources with the suggestion's, which supports what was taken; one that is there already supports more."""
    for place, line in enumerate(lines):
        if all(line.get(name) == source.get(name) for name in SOURCE):
            supports = list(dict.fromkeys([*line.get("supports", ()), *taken]))
            return [*lines[:place], {**line, "supports": supports}, *lines[place + 1 :]]
    return [*lines, {**source, "supports": taken}]


def _open(suggestion: Suggestion, by: Any) -> Record:
    if not can_answer(by, suggestion):
        raise NotAllowed("not-allowed-answer-suggestion")
    if is_answered(suggestion):
        raise NotNow("not-now-suggestion-answered")
    return Record.objects.get(pk=suggestion.record_id)


def _need_reason(reason: str) -> None:
    if len(reason.strip()) < LEAST_REASON:
        raise NotNow("not-now-reason", least=LEAST_REASON)


def _answer(
    suggestion: Suggestion, verdict: str, taken: list[str], reason: str, by: Any, revision: Revision | None = None
) -> SuggestionAnswer:
    made: SuggestionAnswer = SuggestionAnswer.objects.create(
        suggestion=suggestion, verdict=verdict, taken=taken, reason=reason.strip(), by=by,
        by_name=by.shown_name[:320], revision=revision, changed=indexing.next_changes(1),
    )  # fmt: skip
    return made
