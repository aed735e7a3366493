"""Where a group stands at discussing: its threads and its questions to the network."""

from __future__ import annotations

from datetime import timedelta

from django.db.models import Count, Max
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.asking_network import question_path
from distretto.groups.domain.discussing import thread_path
from distretto.groups.domain.queries.steps import Matter, Step
from distretto.groups.models import Question, Thread, WorkingGroup

STALE = timedelta(days=60)
"""After so long without a word an open thread counts as stale."""


def steps(group: WorkingGroup) -> tuple[Step, ...]:
    """The step `discussed`: how many threads, how many open; those without an answer, and those gone stale. None for no
    thread, so that what else discusses says it in its own words."""
    every = Thread.objects.filter(group=group)
    opened = list(every.filter(closed_at=None).annotate(posts_there=Count("posts")).select_related("group"))
    asked = {one.thread_id: one for one in Question.objects.filter(group=group).select_related("thread")}
    stale = timezone.now() - STALE
    matters = tuple(
        Matter(
            how="unanswered" if one.posts_there < 2 else "stale", title=one.title,
            path=question_path(asked[one.pk]) if one.pk in asked else thread_path(one),
            about=f"question:{asked[one.pk].pk}" if one.pk in asked else f"thread:{one.pk}",
            who="practitioners" if one.pk in asked else "members", since=one.said_at,
        )
        for one in opened
        if (one.posts_there < 2 or one.said_at < stale) and not (one.pk in asked and asked[one.pk].answered_at)
    )  # fmt: skip
    count = every.count()
    if not count:
        return ()
    return (Step(
        name="discussed", what="discussed", count=count, open=len(opened), path=group_path(group.key, "discussion/"),
        arguments={"count": count, "open": len(opened)}, last=every.aggregate(last=Max("said_at"))["last"],
        matters=matters,
    ),)  # fmt: skip
