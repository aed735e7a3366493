"""Moderation of discussions: reports by readers, and posts that coordinators take out of sight, with the reason."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, members_of, tell, text_hash
from distretto.groups.domain.discussing import LONGEST_REASON, TOPIC, thread_path
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Member, Post, PostReport
from distretto.groups.rights import require_coordinates, require_reads
from distretto.people.roles import NotAllowed, require_signed_in


@transaction.atomic
def report(*, by: Any, post: Post, reason: str) -> PostReport:
    """Report a post to the coordinators, who are told; once a reader. Logged as `post-reported`, without its reason."""
    require_signed_in(by)
    require_reads(by, post.thread.group)
    said = _reason(reason)
    made, new = PostReport.objects.get_or_create(post=post, by=by, defaults={"reason": said})
    if new:
        group = post.thread.group
        act(group=group, by=by, what="post-reported", about=f"post:{post.pk}")
        tell(
            people=members_of(group, Member.Role.COORDINATOR), group=group, what="post-reported", topic=TOPIC,
            about=f"post:{post.pk}", path=group_path(group.key, "discussion/reports/"),
            arguments={"title": post.thread.title}, by=by,
        )  # fmt: skip
    return made


@transaction.atomic
def hide(*, by: Any, post: Post, why: str) -> None:
    """Take a post out of sight; its author is told why, open reports of it are settled. Logged as `post-hidden`."""
    require_coordinates(by, post.thread.group)
    if post.by_id == by.pk:
        raise NotAllowed("not-allowed-hide-own-post")
    said = _reason(why)
    post.hidden_at, post.hidden_by, post.hidden_why = timezone.now(), by, said
    post.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    act(group=post.thread.group, by=by, what="post-hidden", about=f"post:{post.pk}", content={"why": text_hash(said)})
    _settle(post, "hidden", said, by)
    tell(
        people=[post.by], group=post.thread.group, what="post-hidden", topic=TOPIC, about=f"post:{post.pk}",
        path=thread_path(post.thread, post), arguments={"title": post.thread.title, "why": said}, by=by,
    )  # fmt: skip


@transaction.atomic
def show(*, by: Any, post: Post) -> None:
    """Put a hidden post back in sight; its author is told. Logged as `post-shown`."""
    require_coordinates(by, post.thread.group)
    post.hidden_at, post.hidden_by, post.hidden_why = None, None, ""
    post.save(update_fields=["hidden_at", "hidden_by", "hidden_why"])
    act(group=post.thread.group, by=by, what="post-shown", about=f"post:{post.pk}")
    tell(
        people=[post.by], group=post.thread.group, what="post-shown", topic=TOPIC, about=f"post:{post.pk}",
        path=thread_path(post.thread, post), arguments={"title": post.thread.title}, by=by,
    )  # fmt: skip


@transaction.atomic
def keep(*, by: Any, post: Post, answer: str) -> None:
    """Leave a reported post in sight, with a reason for those who reported it. Logged as `post-kept`."""
    require_coordinates(by, post.thread.group)
    said = _reason(answer)
    act(group=post.thread.group, by=by, what="post-kept", about=f"post:{post.pk}", content={"why": text_hash(said)})
    _settle(post, "kept", said, by)


def _settle(post: Post, outcome: str, answer: str, by: Any) -> None:
    waiting = list(post.reports.filter(settled_at=None).select_related("by"))
    PostReport.objects.filter(pk__in=[one.pk for one in waiting]).update(
        settled_at=timezone.now(), outcome=outcome, answer=answer
    )
    tell(
        people=[one.by for one in waiting], group=post.thread.group, what=f"report-{outcome}", topic=TOPIC,
        about=f"post:{post.pk}", path=thread_path(post.thread, post),
        arguments={"title": post.thread.title, "why": answer}, by=by,
    )  # fmt: skip


def _reason(text: str) -> str:
    said = text.replace("\x00", "").strip()
    if not said:
        raise NotRight("why", "discussion-fault-no-reason")
    if len(said) > LONGEST_REASON:
        raise NotRight("why", "discussion-fault-long-reason", most=LONGEST_REASON)
    return said
