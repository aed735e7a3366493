"""Drafts of proposals: their owner's alone until they are brought."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.proposal_texts import right_content, right_language
from distretto.groups.domain.sentences import text_of
from distretto.groups.models import Draft, ProposalDraft, WorkingGroup
from distretto.groups.rights import require_proposes
from distretto.people.roles import NotAllowed

MOST_DRAFTS = 100


@transaction.atomic
def prepare(
    *, by: Any, group: WorkingGroup, content: Mapping[str, str], language: str, lineage: str = "",
    origins: tuple[int, ...] = (), pins: tuple[Any, ...] = (),
) -> ProposalDraft:
    """Keep a draft, which its owner alone sees. Raises NotRight. Not logged: nobody else knows of it."""
    require_proposes(by, group)
    if ProposalDraft.objects.filter(group=group, owner=by).count() >= MOST_DRAFTS:
        raise NotRight("title", "proposal-fault-many-drafts", most=MOST_DRAFTS)
    draft = ProposalDraft.objects.create(
        group=group, owner=by, content=right_content(content, whole=False), language=right_language(language),
        lineage=lineage, origins=list(origins),
    )  # fmt: skip
    draft.pins.set(pins)
    return draft


@transaction.atomic
def change_draft(*, by: Any, draft: ProposalDraft, content: Mapping[str, str], language: str) -> None:
    """Change one's own draft. Raises NotRight."""
    require_own_draft(by, draft)
    draft.content, draft.language = right_content(content, whole=False), right_language(language)
    now = held_draft(draft)
    now.content, now.language = draft.content, draft.language
    now.save(update_fields=["content", "language", "changed_at"])


@transaction.atomic
def delete_draft(*, by: Any, draft: ProposalDraft) -> None:
    """Delete one's own draft for good."""
    require_own_draft(by, draft)
    draft.delete()


@transaction.atomic
def prepare_from_draft(*, by: Any, group: WorkingGroup, draft: Draft) -> ProposalDraft:
    """A draft of a proposal out of one's draft of recommendations, which stays as it is.

    Its sentences on findings become the measure, sentences by people the problem where there are both; the findings
    become what the proposal rests on. Raises NotRight.
    """
    if draft.owner_id != getattr(by, "pk", None):
        raise NotAllowed("not-allowed-others-draft")
    sentences = draft.sentences.filter(removed_at=None).select_related("pin", "draft").prefetch_related("texts")
    told = [(text_of(one)[0], one.pin) for one in sentences]
    found = [text for text, pin in told if pin is not None]
    own = [text for text, pin in told if pin is None]
    content = {
        "title": draft.title, "problem": "\n\n".join(own if found else ()),
        "measure": "\n\n".join(found or own),
    }  # fmt: skip
    pins = tuple({pin.pk: pin for _, pin in told if pin is not None}.values())
    return prepare(by=by, group=group, content=content, language=draft.language, pins=pins)


def require_own_draft(by: Any, draft: ProposalDraft) -> None:
    """Raise NotAllowed for anybody but the draft's owner."""
    if draft.owner_id != getattr(by, "pk", None):
        raise NotAllowed("not-allowed-others-draft")


def held_draft(draft: ProposalDraft) -> ProposalDraft:
    """The draft as it is now, held until the transaction ends; raises NotAllowed where it was brought or deleted."""
    now = ProposalDraft.objects.select_for_update().filter(pk=draft.pk).first()
    if now is None:
        raise NotAllowed("not-allowed-draft-gone")
    return now
