"""What is read of drafts: one's own, and one under its secret link."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch, QuerySet

from distretto.groups.models import Draft, Sentence, SentenceText


def own_drafts(user: Any) -> QuerySet[Draft]:
    """The drafts that are the person's, the newest first, without those that she has deleted."""
    return Draft.objects.filter(owner=user, deleted_at=None)


def deleted_drafts(user: Any) -> QuerySet[Draft]:
    """Those that she has deleted and can bring back."""
    return Draft.objects.filter(owner=user).exclude(deleted_at=None)


def shared_draft(secret: str) -> Draft | None:
    """The draft under a secret link; None where there is none, or none any more."""
    if not secret or "\x00" in secret:
        return None
    return Draft.objects.filter(secret=secret, deleted_at=None).first()


def sentences_of(draft: Draft) -> tuple[Sentence, ...]:
    """All sentences of a draft in their order, with their texts and pins."""
    texts = Prefetch("texts", SentenceText.objects.select_related("by"))
    return tuple(draft.sentences.select_related("pin", "draft", "removed_by").prefetch_related(texts))
