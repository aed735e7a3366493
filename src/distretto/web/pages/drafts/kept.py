"""A kept draft as its pages show it: each sentence with its history, and its finding then and now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils.timezone import localdate

from distretto.evidence.classifications.areas import area_name, parse_area
from distretto.evidence.store import default_store
from distretto.groups.domain.picking import sentence_of
from distretto.groups.domain.reading import deleted_drafts, own_drafts, sentences_of
from distretto.groups.domain.sentences import text_of
from distretto.groups.models import Draft, Pin, Sentence
from distretto.rendering.reading import question_of
from distretto.rendering.text import LANGUAGES, say, t
from distretto.reports.drafts import Written, preface
from distretto.reports.kept_drafts import written_as
from distretto.themes.analysis import UnknownAnalysis
from distretto.themes.asking import make_request
from distretto.themes.parameters import RequestError
from distretto.themes.pins import Now, State, now_of
from distretto.web import addresses


@dataclass(frozen=True)
class Wrong:
    """What was typed in a field and could not be kept, and why. sentence : whose text it is; 0 for a new one."""

    field: str
    fault: str
    typed: str
    sentence: int = 0


@dataclass(frozen=True)
class Former:
    """One text of a sentence: the drafted one, or what somebody wrote and when."""

    text: str
    language: str
    who: str
    at: datetime | None


@dataclass(frozen=True)
class PinShown:
    """A finding under a sentence, then and now. today : where its question is asked today; empty where it is not."""

    number: int
    question: str
    address: str
    hash: str
    state: State
    state_words: str
    then: str
    now: str
    today: str


@dataclass(frozen=True)
class SentenceShown:
    """A sentence. seen : the newest text that its writer has before her; original : as it was drafted, if it is not."""

    number: int
    text: str
    language: str
    written: Written
    mark: str
    original: str
    history: tuple[Former, ...]
    pin: PinShown | None
    seen: int
    wrong: Wrong | None


@dataclass(frozen=True)
class DraftShown:
    """The page of a draft; `link` is the secret one where it is shared, `preface` what its sentences are."""

    number: int
    title: str
    language: str
    region: str
    name: str
    theme: str
    preface: str
    sentences: tuple[SentenceShown, ...]
    removed: tuple[SentenceShown, ...]
    pins: tuple[PinShown, ...]
    turned: int
    link: str
    at: datetime
    wrong: Wrong | None

    @property
    def languages(self) -> tuple[tuple[str, str], ...]:
        """The languages in which a draft can be written."""
        return tuple(LANGUAGES.items())


@dataclass(frozen=True)
class MyDraft:
    """One line of a person's drafts."""

    number: int
    title: str
    name: str
    at: datetime
    shared: bool


def my_drafts(user: Any, language: str) -> tuple[tuple[MyDraft, ...], tuple[MyDraft, ...]]:
    """A person's drafts, and those that she has deleted and can bring back."""
    return tuple(
        tuple(
            MyDraft(one.pk, one.title, area_name(parse_area(one.region), language), one.changed_at, bool(one.secret))
            for one in drafts
        )
        for drafts in (own_drafts(user), deleted_drafts(user))
    )  # type: ignore[return-value]


def states_of(pins: Sequence[Pin]) -> dict[str, Now]:
    """What became of each finding, by its hash."""
    store, day = default_store(), localdate().isoformat()
    return {one.hash: now_of(one.pinned, store, day=day) for one in {one.hash: one for one in pins}.values()}


def draft_shown(draft: Draft, language: str, *, link: Callable[[str], str], wrong: Wrong | None = None) -> DraftShown:
    """The page of a draft. link : the whole address of a secret."""
    sentences = sentences_of(draft)
    staying = [one for one in sentences if one.removed_at is None]
    removed = [one for one in sentences if one.removed_at is not None]
    pins = _pins([one.pin for one in (*staying, *removed) if one.pin is not None], language)
    under = {one.pin.hash for one in staying if one.pin is not None}
    shown = tuple(one for hash_, one in pins.items() if hash_ in under)
    return DraftShown(
        number=draft.pk, title=draft.title, language=draft.language, region=draft.region,
        name=area_name(parse_area(draft.region), language), theme=draft.theme,
        preface=preface([written_as(one) for one in staying], language),
        sentences=tuple(_sentence(one, pins, language, wrong) for one in staying),
        removed=tuple(_sentence(one, pins, language, None) for one in removed),
        pins=shown, turned=sum(one.state == "turned" for one in shown),
        link=link(draft.secret) if draft.secret else "", at=draft.changed_at, wrong=wrong,
    )  # fmt: skip


def _pins(pins: Sequence[Pin], language: str) -> dict[str, PinShown]:
    states = states_of(pins)
    once = {one.hash: one for one in pins}
    return {hash_: _pin(one, number, states[hash_], language) for number, (hash_, one) in enumerate(once.items(), 1)}


def _pin(one: Pin, number: int, now: Now, language: str) -> PinShown:
    told: Sequence[Mapping[str, Any]] = now.finding.content["says"] if now.finding else ()
    return PinShown(
        number=number, question=question_of(one.analysis, one.parameters, language),
        address=addresses.kept_address(language, one.hash), hash=one.hash, state=now.state,
        state_words=t(f"pin-{now.state.replace('_', '-')}", language),
        then=say(one.says[0], language) if one.says else "", now=say(told[0], language) if told else "",
        today=_today(one, language),
    )  # fmt: skip


def _today(one: Pin, language: str) -> str:
    try:
        changed = make_request(one.analysis, one.parameters).changed
    except (UnknownAnalysis, RequestError):
        return ""
    return addresses.finding_address(language, one.analysis, changed)


def _sentence(one: Sentence, pins: Mapping[str, PinShown], language: str, wrong: Wrong | None) -> SentenceShown:
    text, written_in = text_of(one)
    written = written_as(one)
    pin = pins[one.pin.hash] if one.pin is not None else None
    texts = list(one.texts.all())
    return SentenceShown(
        number=one.pk, text=text, language=written_in, written=written,
        mark=t(f"draft-mark-{written}", language, number=pin.number if pin else 0),
        original=sentence_of(one.statement, language) if written == "edited" else "",
        history=_history(one, language), pin=pin, seen=texts[-1].pk if texts else 0,
        wrong=wrong if wrong is not None and wrong.sentence == one.pk else None,
    )  # fmt: skip


def _history(one: Sentence, language: str) -> tuple[Former, ...]:
    """Every text of a sentence that was ever written, the first one first; nothing where it has never been changed."""
    texts = list(one.texts.all())
    first = []
    if one.statement and texts:
        drafted = sentence_of(one.statement, one.draft.language)
        first = [Former(drafted, one.draft.language, t("draft-by-machine", language), None)]
    found = [
        *first,
        *(Former(text.text, text.language, text.by.shown_name if text.by else t("draft-by-gone", language), text.at)
          for text in texts),
    ]  # fmt: skip
    return tuple(found) if len(found) > 1 else ()
