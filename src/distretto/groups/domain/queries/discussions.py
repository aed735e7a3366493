"""How discussions are asked: the threads of a group and of a thing, the posts of a thread, open reports."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet

from distretto.groups.called import group_path
from distretto.groups.domain.queries.waits import Waits
from distretto.groups.models import Post, PostReport, PostText, Thread, WorkingGroup
from distretto.groups.rights import readable_groups, standing


def threads_of(group: WorkingGroup, *, words: str = "", state: str = "") -> QuerySet[Thread]:
    """The group's threads with how many posts they have, the last spoken in first. state : `open`, `closed` or all."""
    found = Thread.objects.filter(group=group).select_related("by", "group")
    if state in ("open", "closed"):
        found = found.filter(closed_at__isnull=state == "open")
    if words:
        said = Post.objects.filter(
            thread__group=group, hidden_at=None, withdrawn_at=None, texts__text__icontains=words
        )
        found = found.filter(Q(title__icontains=words) | Q(pk__in=said.values("thread_id")))
    return found.annotate(count=Count("posts")).order_by("-said_at", "-pk")


def threads_on(about: str, user: Any) -> QuerySet[Thread]:
    """The threads on a thing (and on its parts) in the groups that the reader may read."""
    on = Q(about=about)
    if about.startswith("proposal:"):
        on |= Q(about__startswith=f"paragraph:{about.partition(':')[2]}/")
    found = Thread.objects.filter(on, group__in=readable_groups(user)).select_related("group", "by")
    return found.annotate(count=Count("posts"))


def posts_of(thread: Thread) -> QuerySet[Post]:
    """The thread's posts in order, with their texts and translations."""
    texts = Prefetch("texts", PostText.objects.prefetch_related("translations__by"))
    return thread.posts.select_related("by", "hidden_by", "answers__by", "thread__group").prefetch_related(texts)


def open_reports(group: WorkingGroup) -> QuerySet[PostReport]:
    """The reports of posts that nobody has dealt with yet, the oldest first."""
    waiting = PostReport.objects.filter(post__thread__group=group, settled_at=None)
    return waiting.select_related("post__thread__group", "post__by", "by").order_by("post", "pk")


def waiting(user: Any) -> tuple[Waits, ...]:
    """Reports that wait for a coordinator."""
    waiting_in = WorkingGroup.objects.filter(
        threads__posts__reports__isnull=False, threads__posts__reports__settled_at=None
    ).distinct()
    return tuple(
        Waits(
            "reports", group_path(group.key, "discussion/reports/"), f"group:{group.key}",
            {"n": open_reports(group).values("post").distinct().count()},
        )
        for group in waiting_in if standing(user, group).coordinates
    )  # fmt: skip
