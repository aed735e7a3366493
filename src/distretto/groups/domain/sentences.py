"""The sentences of a draft: edited, moved, taken out, brought back and added. What was written is always kept."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.drafts import require_own
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.picking import sentence_of
from distretto.groups.models import Draft, Sentence, SentenceText

LONGEST = 3_000
MOST = 200


def text_of(sentence: Sentence) -> tuple[str, str]:
    """The text of a sentence as it stands, and its language: the newest one by people, else that of its gap."""
    texts = list(sentence.texts.all())
    if texts:
        return texts[-1].text, texts[-1].language
    return sentence_of(sentence.statement, sentence.draft.language), sentence.draft.language


def _right(text: str) -> str:
    told = text.replace("\x00", "").replace("\r\n", "\n").strip()
    if not told:
        raise NotRight("text", "draft-fault-no-text")
    if len(told) > LONGEST:
        raise NotRight("text", "draft-fault-long-text", most=LONGEST)
    return told


def _locked(by: Any, draft: Draft) -> Draft:
    """The draft, for one hand at a time."""
    require_own(by, draft)
    return Draft.objects.select_for_update().get(pk=draft.pk)


def _written(draft: Draft) -> None:
    draft.save(update_fields=["changed_at"])


@transaction.atomic
def edit(*, by: Any, sentence: Sentence, text: str, seen: int) -> None:
    """Write another text in a sentence's place; the former ones stay. The same text changes nothing.

    seen : the newest text that the writer had before her (0 where nobody had written yet); where there is a newer one
    by now, nothing is written over it. Raises NotRight.
    """
    draft = _locked(by, sentence.draft)
    told, (now, _) = _right(text), text_of(sentence)
    if told == now:
        return
    newest = sentence.texts.last()
    if (newest.pk if newest else 0) != seen:
        raise NotRight("text", "draft-fault-overtaken")
    SentenceText.objects.create(sentence=sentence, text=told, language=draft.language, by=by)
    _written(draft)


@transaction.atomic
def add(*, by: Any, draft: Draft, text: str) -> Sentence:
    """A sentence by people, without a finding, at the end. Raises NotRight."""
    draft = _locked(by, draft)
    told = _right(text)
    if draft.sentences.count() >= MOST:
        raise NotRight("text", "draft-fault-many-sentences", most=MOST)
    last = draft.sentences.last()
    made = Sentence.objects.create(draft=draft, place=last.place + 1 if last else 0)
    SentenceText.objects.create(sentence=made, text=told, language=draft.language, by=by)
    _written(draft)
    return made


@transaction.atomic
def move(*, by: Any, sentence: Sentence, up: bool) -> None:
    """Move a sentence by one place; at the end of the draft nothing happens."""
    draft = _locked(by, sentence.draft)
    order = list(draft.sentences.filter(removed_at=None))
    at = next((k for k, one in enumerate(order) if one.pk == sentence.pk), None)
    to = None if at is None else at - 1 if up else at + 1
    if at is None or to is None or not 0 <= to < len(order):
        return
    order[at].place, order[to].place = order[to].place, order[at].place
    Sentence.objects.bulk_update((order[at], order[to]), ["place"])
    _written(draft)


@transaction.atomic
def take_out(*, by: Any, sentence: Sentence) -> None:
    """Take a sentence out; it can be brought back to its place."""
    draft = _locked(by, sentence.draft)
    sentence.removed_at, sentence.removed_by = timezone.now(), by
    sentence.save(update_fields=["removed_at", "removed_by"])
    _written(draft)


@transaction.atomic
def put_back(*, by: Any, sentence: Sentence) -> None:
    """Bring a sentence back to its place."""
    draft = _locked(by, sentence.draft)
    sentence.removed_at, sentence.removed_by = None, None
    sentence.save(update_fields=["removed_at", "removed_by"])
    _written(draft)
