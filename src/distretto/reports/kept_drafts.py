"""A kept draft as the content of a document."""

from __future__ import annotations

from collections.abc import Sequence

from distretto.groups.domain.picking import sentence_of
from distretto.groups.domain.sentences import text_of
from distretto.groups.models import Draft, Sentence
from distretto.reports.drafts import DraftText, Line, Written


def text_of_draft(draft: Draft, sentences: Sequence[Sentence]) -> DraftText:
    """A kept draft as it stands, without what was taken out of it."""
    lines = tuple(
        Line(text_of(one)[0], written_as(one), one.pin.pinned if one.pin is not None else None)
        for one in sentences if one.removed_at is None
    )
    return DraftText(draft.title, draft.language, draft.region, draft.theme, lines)


def written_as(sentence: Sentence) -> Written:
    """Whether a sentence is as it was drafted, was edited by people, or is by people alone."""
    if not sentence.statement:
        return "own"
    text, language = text_of(sentence)
    return "drafted" if text == sentence_of(sentence.statement, language) else "edited"
