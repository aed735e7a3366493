"""How questions to the network are asked for: all that a reader may see, by words, theme and state; what waits."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet

from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import AskedPerson, Post, Question
from distretto.groups.rights import readable_groups


def questions_for(user: Any, *, words: str = "", theme: str = "", state: str = "") -> QuerySet[Question]:
    """The questions in groups that the reader may read, the newest first. state : `open`, `answered` or all."""
    found = Question.objects.filter(group__in=readable_groups(user)).select_related("thread", "group", "by")
    for word in words.split()[:8]:
        said = Post.objects.filter(withdrawn_at=None, hidden_at=None, texts__text__icontains=word)
        found = found.filter(
            Q(thread__title__icontains=word) | Q(known__icontains=word) | Q(thread__in=said.values("thread_id"))
        )
    if state in ("open", "answered"):
        found = found.filter(answered_at__isnull=state == "open")
    found = found.annotate(answers=Count("thread__posts", distinct=True) - 1).order_by("-at", "-pk")
    if theme:
        keys = [one.pk for one in found if theme in one.themes or one.group.theme == theme]
        found = found.filter(pk__in=keys)
    return found


def waiting(user: Any) -> tuple[Waits, ...]:
    """Open questions that a person was asked and has neither answered nor declined."""
    asked = AskedPerson.objects.filter(user=user, declined_at=None, question__answered_at=None)
    return tuple(
        Waits("question", question_path(one.question), f"question:{one.question_id}",
              {"title": one.question.thread.title})
        for one in asked.exclude(question__thread__posts__by=user).select_related("question__thread")
    )  # fmt: skip
