"""Suggestions that wait for somebody's decision, and those that she has made herself."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from distretto.catalogue.models import Record, Suggestion
from distretto.catalogue.rights import can_answer
from distretto.people.roles import is_administrator, organisations_of

MANY = 50


def suggestions_to_answer(user: Any) -> tuple[Suggestion, ...]:
    """The open suggestions on which the person decides, the longest waiting first."""
    waiting = Suggestion.objects.filter(answer__isnull=True).select_related("record__organisation").order_by("made_at")
    if not is_administrator(user):
        hers = Q(record__organisation__in=organisations_of(user)) | Q(record__organisation=None)
        waiting = waiting.filter(hers)
    return tuple([one for one in waiting if can_answer(user, one)][:MANY])


def suggestions_by(user: Any) -> tuple[Suggestion, ...]:
    """What the person has suggested, the newest first."""
    made = Suggestion.objects.filter(by=user).select_related("record", "answer").order_by("-made_at", "-pk")
    return tuple(made[:MANY])


def open_on(record: Record, user: Any) -> tuple[Suggestion, ...]:
    """The open suggestions on a record, for whoever decides on them; nothing for others."""
    if not (user and user.is_authenticated):
        return ()
    waiting = Suggestion.objects.filter(record=record.original_id or record.pk, answer__isnull=True)
    return tuple(one for one in waiting.select_related("record") if can_answer(user, one))
