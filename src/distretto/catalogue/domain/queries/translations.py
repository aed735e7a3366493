"""Which records exist in which languages, and whether each translation is up to date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import F, Q
from wagtail.models import WorkflowState

from distretto.catalogue.domain.queries.related import is_outdated
from distretto.catalogue.domain.queries.waiting import MANY, mine
from distretto.catalogue.models import Record, RecordCode
from distretto.people.models import ThemeRole
from distretto.people.roles import is_administrator
from distretto.rendering.text import LANGUAGES

STATES = ("original", "missing", "draft", "review", "current", "outdated")
"""The states of a record in a language, as a translator takes them up."""


@dataclass(frozen=True)
class Row:
    """A record and its state in each language."""

    original: Record
    states: Mapping[str, str]


@dataclass(frozen=True)
class Grid:
    """Records by languages: those of the interface, and every other that one of them is written in."""

    languages: tuple[str, ...]
    rows: tuple[Row, ...]


def looked_after(user: Any) -> Any:
    """The originals whose translations are the person's concern: her organisations', those of the themes that she
    coordinates, and all for an administrator."""
    originals = Record.objects.filter(original__isnull=True)
    if is_administrator(user):
        return originals.filter(live=True)
    themes = ThemeRole.objects.filter(user=user, role=ThemeRole.Role.COORDINATOR).values_list("theme", flat=True)
    coded = RecordCode.objects.filter(field="themes", code__in=list(themes)).values("record_id")
    return originals.filter(Q(pk__in=mine(user).values("pk")) | Q(pk__in=coded, live=True))


def outdated_of(user: Any) -> tuple[Record, ...]:
    """The published translations of records that the person edits whose original has been published anew since; the
    first fifty."""
    found = mine(user).filter(live=True, original__isnull=False, original__version__gt=F("original_version"))
    return tuple(found.select_related("original").order_by("key", "language")[:MANY])


def states_of(originals: Any) -> Grid:
    """The grid of the records."""
    rows = list(originals.order_by("title", "pk"))
    translations = list(Record.objects.filter(original__in=[row.pk for row in rows]).select_related("original"))
    open_ = {
        int(number)
        for number in WorkflowState.objects.filter(
            object_id__in=[str(one.pk) for one in translations], status=WorkflowState.STATUS_IN_PROGRESS
        ).values_list("object_id", flat=True)
    }
    by_original: dict[int, dict[str, Record]] = {}
    for one in translations:
        by_original.setdefault(one.original_id, {})[one.language] = one
    every = {*LANGUAGES, *(row.language for row in rows), *(one.language for one in translations)}
    languages = (*LANGUAGES, *sorted(every - set(LANGUAGES)))
    return Grid(languages, tuple(
        Row(row, {code: _state(row, by_original.get(row.pk, {}).get(code), code, open_) for code in languages})
        for row in rows
    ))  # fmt: skip


def _state(original: Record, translation: Record | None, code: str, in_review: set[int]) -> str:
    if code == original.language:
        return "original"
    if translation is None:
        return "missing"
    if translation.pk in in_review:
        return "review"
    if not translation.live:
        return "draft"
    return "outdated" if is_outdated(translation) else "current"
