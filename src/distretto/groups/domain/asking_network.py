"""Asking the network: who consents to be asked, questions to those who know, and what is kept of the answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain import discussing
from distretto.groups.domain.acting import act, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.newer import mark_of, unless_newer
from distretto.groups.domain.queries.knowing import Wanted, who_knows
from distretto.groups.models import AskedPerson, Expertise, Question, WorkingGroup
from distretto.groups.rights import require_coordinates
from distretto.people.roles import NotAllowed, require_signed_in

TOPIC = "questions"
LONGEST_WORDS, LONGEST_KNOWN, MOST_ASKED = 4_000, 8_000, 10


def question_path(question: Question) -> str:
    """The path of a question's page, without the language."""
    return f"/questions/{question.pk}/"


@transaction.atomic
def describe(
    *, by: Any, themes: Sequence[str], regions: Sequence[str], sectors: Sequence[str], languages: Sequence[str],
    words: str, shown: bool, seen: str = "",
) -> Expertise:
    """Say what one knows, and whether one is found and asked for it. Raises NotRight where nothing is said.

    seen : what the form showed of it (`expertise_seen`); what was kept since from elsewhere is not written over.
    """
    require_signed_in(by)
    told = words.replace("\x00", "").strip()
    if shown and not (themes or regions or sectors or told):
        raise NotRight("words", "expertise-fault-nothing")
    if len(told) > LONGEST_WORDS:
        raise NotRight("words", "expertise-fault-long", most=LONGEST_WORDS)
    before = Expertise.objects.select_for_update().filter(user=by).first()
    unless_newer(
        seen, _of_expertise(before), [list(themes), list(regions), list(sectors), list(languages), told, shown],
        "expertise-fault-newer",
    )  # fmt: skip
    since = before.shown_since if before is not None else None
    made, _ = Expertise.objects.update_or_create(user=by, defaults={
        "themes": list(themes), "regions": list(regions), "sectors": list(sectors), "languages": list(languages),
        "words": told, "shown_since": (since or timezone.now()) if shown else None,
    })  # fmt: skip
    return made


def expertise_seen(kept: Expertise | None) -> str:
    """The mark of what is kept of somebody's knowledge, for the form in which she changes it."""
    return mark_of(_of_expertise(kept))


def _of_expertise(kept: Expertise | None) -> list[Any]:
    if kept is None:
        return []
    return [kept.themes, kept.regions, kept.sectors, kept.languages, kept.words, kept.shown_since is not None]


@transaction.atomic
def ask(
    *, by: Any, group: WorkingGroup, title: str, text: str, language: str, themes: Sequence[str] = (),
    regions: Sequence[str] = (), sectors: Sequence[str] = (),
) -> Question:
    """Ask the network: a discussion is opened, and those who know are told. Logged as `question-asked`."""
    thread = discussing.start(by=by, group=group, title=title, text=text, language=language, about="question:new")
    question = Question.objects.create(
        group=group, thread=thread, by=by, member=thread.member, themes=list(themes), regions=list(regions),
        sectors=list(sectors),
    )  # fmt: skip
    thread.about = f"question:{question.pk}"
    thread.save(update_fields=["about"])
    found = who_knows(
        Wanted(tuple(themes), tuple(regions), tuple(sectors), f"{title}\n{text}", language), but=[by.pk],
        most=MOST_ASKED,
    )  # fmt: skip
    AskedPerson.objects.bulk_create(
        AskedPerson(question=question, user=fit.expertise.user, reasons=list(fit.reasons)) for fit in found
    )
    act(
        group=group, by=by, what="question-asked", about=f"question:{question.pk}",
        content={"thread": thread.pk, "asked": len(found)},
    )  # fmt: skip
    tell(
        people=[fit.expertise.user for fit in found], group=group, what="question-for-you", topic=TOPIC,
        about=f"question:{question.pk}", path=question_path(question),
        arguments={"by": by.shown_name, "title": thread.title}, by=by,
    )  # fmt: skip
    return question


@transaction.atomic
def decline(*, by: Any, question: Question) -> None:
    """Say that one cannot help with a question that one was asked; nobody is told."""
    require_signed_in(by)
    question.asked.filter(user=by, declined_at=None).update(declined_at=timezone.now())


@transaction.atomic
def conclude(*, by: Any, question: Question, known: str, rests_on: Sequence[int] = (), seen: str = "") -> None:
    """Keep what is known now, with the answers it rests on: the asker or a coordinator. Logged as `question-answered`.

    seen : what the form showed as known (`known_seen`); what another wrote since is not written over.
    All who took part in it are told. Raises NotRight.
    """
    if question.by_id is None or question.by_id != getattr(by, "pk", None):
        require_coordinates(by, question.group)
    told = known.replace("\x00", "").strip()
    if not told:
        raise NotRight("known", "question-fault-no-words")
    if len(told) > LONGEST_KNOWN:
        raise NotRight("known", "question-fault-long", most=LONGEST_KNOWN)
    now = Question.objects.select_for_update().get(pk=question.pk)
    unless_newer(seen, [now.known], [told], "question-fault-newer")
    posts = list(question.thread.posts.filter(pk__in=rests_on, hidden_at=None, withdrawn_at=None))
    question.known, question.answered_at = told, question.answered_at or timezone.now()
    question.save(update_fields=["known", "answered_at"])
    question.rests_on.set(posts)
    act(
        group=question.group, by=by, what="question-answered", about=f"question:{question.pk}",
        content={"known": text_hash(told), "rests_on": [post.pk for post in posts]},
    )  # fmt: skip
    tell(
        people=watchers(f"thread:{question.thread_id}"), group=question.group, what="question-answered", topic=TOPIC,
        about=f"question:{question.pk}", path=question_path(question), arguments={"title": question.thread.title},
        by=by,
    )  # fmt: skip


def known_seen(question: Question) -> str:
    """The mark of what is known of a question, for the form in which it is changed."""
    return mark_of([question.known])


@transaction.atomic
def open_again(*, by: Any, question: Question) -> None:
    """Say that a question is open again; what was known stays written. Logged as `question-reopened`."""
    if question.by_id is None or question.by_id != getattr(by, "pk", None):
        require_coordinates(by, question.group)
    if question.answered_at is None:
        raise NotAllowed("not-allowed-question-open")
    question.answered_at = None
    question.save(update_fields=["answered_at"])
    act(group=question.group, by=by, what="question-reopened", about=f"question:{question.pk}")
