"""Drafts of recommendations: keeping, sharing, copying and deleting them. Only their owner does anything."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.evidence.classifications.areas import parse_area
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.picking import Picked
from distretto.groups.domain.pinning import kept_pin
from distretto.groups.domain.queries.pinned import unused_pins
from distretto.groups.models import Draft, Pin, Sentence, SentenceText
from distretto.people.roles import NotAllowed, require_signed_in
from distretto.rendering.text import LANGUAGES

LONGEST_TITLE = 200
MOST_DRAFTS = 200
UNDO = timedelta(days=1)
"""How long a deleted draft can be brought back; then it goes for good."""


def require_own(by: Any, draft: Draft) -> None:
    """Raise NotAllowed for anybody but the draft's owner."""
    require_signed_in(by)
    if draft.owner_id != by.pk:
        raise NotAllowed("not-allowed-others-draft")


def right_title(title: str) -> str:
    """The title as it is kept; raises NotRight."""
    told = " ".join(title.replace("\x00", "").split())
    if not told:
        raise NotRight("title", "draft-fault-no-title")
    if len(told) > LONGEST_TITLE:
        raise NotRight("title", "draft-fault-long-title", most=LONGEST_TITLE)
    return told


def _right_language(language: str) -> str:
    if language not in LANGUAGES:
        raise NotRight("draft_language", "draft-fault-no-language")
    return language


@transaction.atomic
def keep(*, by: Any, picks: Iterable[Picked], title: str, language: str, region: str, theme: str = "") -> Draft:
    """Keep a draft of these gaps: a sentence each, pinned to its finding. Raises NotRight, UnknownArea."""
    require_signed_in(by)
    if Draft.objects.filter(owner=by, deleted_at=None).count() >= MOST_DRAFTS:
        raise NotRight("title", "draft-fault-many", most=MOST_DRAFTS)
    draft = Draft.objects.create(
        owner=by, title=right_title(title), language=_right_language(language), region=parse_area(region).id,
        theme=theme,
    )
    pins: dict[str, Pin] = {}
    for place, one in enumerate(picks):
        if one.finding.hash not in pins:
            pins[one.finding.hash] = kept_pin(one.finding, by=by)
        Sentence.objects.create(draft=draft, place=place, statement=one.gap.content(), pin=pins[one.finding.hash])
    return draft


@transaction.atomic
def name(*, by: Any, draft: Draft, title: str, language: str) -> None:
    """Give a draft another title, or another language for what nobody has edited; raises NotRight."""
    require_own(by, draft)
    draft.title, draft.language = right_title(title), _right_language(language)
    draft.save(update_fields=["title", "language", "changed_at"])


@transaction.atomic
def share(*, by: Any, draft: Draft) -> str:
    """What stands in the secret link of a draft; made where there is none yet."""
    require_own(by, draft)
    if not draft.secret:
        draft.secret = secrets.token_urlsafe(24)
        draft.save(update_fields=["secret"])
    return draft.secret


@transaction.atomic
def stop_sharing(*, by: Any, draft: Draft) -> None:
    """Take the secret link back: nobody reads under it any more, and a new one will be another."""
    require_own(by, draft)
    draft.secret = None
    draft.save(update_fields=["secret"])


@transaction.atomic
def duplicate(*, by: Any, draft: Draft, title: str) -> Draft:
    """A copy of a draft as it stands: its sentences with their newest texts and the same pins, without its history."""
    require_own(by, draft)
    copy = Draft.objects.create(
        owner=by, title=title[:LONGEST_TITLE], language=draft.language, region=draft.region, theme=draft.theme,
    )
    for place, one in enumerate(draft.sentences.filter(removed_at=None).prefetch_related("texts")):
        made = Sentence.objects.create(draft=copy, place=place, statement=one.statement, pin=one.pin)
        if texts := list(one.texts.all()):
            SentenceText.objects.create(sentence=made, text=texts[-1].text, language=texts[-1].language, by=by)
    return copy


@transaction.atomic
def delete(*, by: Any, draft: Draft) -> None:
    """Delete a draft: its link stops at once, and within a day it can be brought back."""
    require_own(by, draft)
    purge()
    draft.deleted_at, draft.secret = timezone.now(), None
    draft.save(update_fields=["deleted_at", "secret"])


@transaction.atomic
def bring_back(*, by: Any, draft: Draft) -> None:
    """Bring a deleted draft back; its secret link stays gone."""
    require_own(by, draft)
    draft.deleted_at = None
    draft.save(update_fields=["deleted_at"])


@transaction.atomic
def purge() -> int:
    """Take away for good what was deleted more than a day ago, with the pins that nothing rests on any more."""
    gone, _ = Draft.objects.filter(deleted_at__lt=timezone.now() - UNDO).delete()
    if gone:
        unused_pins().delete()
    return gone
