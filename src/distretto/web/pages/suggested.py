"""Suggestions on one's own page: those that one decides on, and those that one has made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.suggestions import suggestions_by, suggestions_to_answer
from distretto.catalogue.models import Suggestion
from distretto.rendering.text import t
from distretto.web.pages.catalogue.suggesting import labels_of


@dataclass(frozen=True)
class Line:
    """A suggestion in a list."""

    title: str
    written: str
    address: str
    words: str


def to_answer(user: Any, language: str) -> tuple[Line, ...]:
    """Those on which the person decides: which fields, and who suggests it."""
    return tuple(in_list(one, language) for one in suggestions_to_answer(user))


def made_by(user: Any, language: str) -> tuple[Line, ...]:
    """The person's own, each with what became of it."""
    return tuple(
        _line(one, language, t(f"account-suggestion-{_state(one)}", language)) for one in suggestions_by(user)
    )


def in_list(one: Suggestion, language: str) -> Line:
    """A suggestion as those see it who decide on it."""
    return _line(one, language, t("suggestion-line", language, fields=labels_of(one, language), name=one.by_name))


def _line(one: Suggestion, language: str, words: str) -> Line:
    record = one.record
    address = record_address(language, record.key, f"suggestions/{one.pk}/")
    return Line(record.title, record.language, address, words)


def _state(one: Suggestion) -> str:
    answer = getattr(one, "answer", None)
    return answer.verdict if answer is not None else "open"
