"""Discussing: opening threads, answering, changing one's words (the former stay), translating others'."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_path
from distretto.groups.domain.acting import act, members_of, part_of, takes_part, tell, text_hash, watchers
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.mentioning import mentioned
from distretto.groups.models import Post, PostText, PostTranslation, Thread, WorkingGroup
from distretto.groups.rights import require_coordinates, require_discusses
from distretto.people.roles import NotAllowed

TOPIC = "discussion"
LONGEST_TITLE, LONGEST_TEXT, LONGEST_REASON = 200, 20_000, 500
LONGEST_LANGUAGE = 8


def thread_path(thread: Thread, post: Post | None = None) -> str:
    """The path of a thread's page, or of a post in it, without the language."""
    leaf = f"discussion/{thread.pk}/"
    return group_path(thread.group.key, leaf + (f"?post={post.pk}" if post is not None else ""))


@transaction.atomic
def start(*, by: Any, group: WorkingGroup, title: str, text: str, language: str, about: str = "") -> Thread:
    """Open a thread with its first post. Those who watch the group or what it is on are told, and who is mentioned.

    Raises NotRight. Logged as `thread-started`.
    """
    require_discusses(by, group)
    named = " ".join(title.replace("\x00", "").split())
    if not named:
        raise NotRight("title", "discussion-fault-no-title")
    if len(named) > LONGEST_TITLE:
        raise NotRight("title", "discussion-fault-long-title", most=LONGEST_TITLE)
    said = _right(text)
    part = part_of(group=group, user=by)
    thread = Thread.objects.create(
        group=group, about=about or f"group:{group.key}", title=named, language=language[:LONGEST_LANGUAGE], by=by,
        member=part.number,
    )  # fmt: skip
    post = _post(thread, by, part.number, said, language, None)
    act(
        group=group, by=by, what="thread-started", about=f"thread:{thread.pk}",
        content={"on": thread.about, "title": text_hash(named), "text": text_hash(said)},
    )  # fmt: skip
    everybody = [*members_of(group), *watchers(f"group:{group.key}", thread.about)]
    _tell(post, by, said, "thread-started", everybody)
    return thread


@transaction.atomic
def reply(*, by: Any, thread: Thread, text: str, language: str, answers: Post | None = None) -> Post:
    """Answer in a thread. Those who took part in it are told, and who is mentioned. Logged as `post-written`."""
    require_discusses(by, thread.group)
    if thread.closed_at is not None:
        raise NotAllowed("not-allowed-thread-closed")
    said = _right(text)
    part = part_of(group=thread.group, user=by)
    if answers is not None and answers.thread_id != thread.pk:
        answers = None
    post = _post(thread, by, part.number, said, language, answers)
    Thread.objects.filter(pk=thread.pk).update(said_at=timezone.now())
    act(
        group=thread.group, by=by, what="post-written", about=f"post:{post.pk}",
        content={"thread": thread.pk, "text": text_hash(said)},
    )  # fmt: skip
    _tell(post, by, said, "post-written", watchers(f"thread:{thread.pk}"))
    return post


@transaction.atomic
def edit(*, by: Any, post: Post, text: str, language: str) -> None:
    """Change one's own words; the former ones stay. Who is newly mentioned is told. Logged as `post-edited`."""
    require_discusses(by, post.thread.group)
    _own(by, post)
    said, before = _right(text), newest(post)
    if said == before.text and language == before.language:
        return
    PostText.objects.create(post=post, text=said, language=language[:LONGEST_LANGUAGE])
    act(
        group=post.thread.group, by=by, what="post-edited", about=f"post:{post.pk}",
        content={"text": text_hash(said), "former": text_hash(before.text)},
    )  # fmt: skip
    known = {one.pk for one in mentioned(before.text, post.thread.group)}
    new = [one for one in mentioned(said, post.thread.group) if one.pk not in known]
    _tell_of(post, by, "post-mentioned", new)


@transaction.atomic
def withdraw(*, by: Any, post: Post) -> None:
    """Take one's own words back: in their place it says so; they can be put back. Logged as `post-withdrawn`."""
    _own(by, post)
    post.withdrawn_at = timezone.now()
    post.save(update_fields=["withdrawn_at"])
    act(group=post.thread.group, by=by, what="post-withdrawn", about=f"post:{post.pk}")


@transaction.atomic
def put_back(*, by: Any, post: Post) -> None:
    """Say again what one had taken back. Logged as `post-put-back`."""
    _own(by, post)
    post.withdrawn_at = None
    post.save(update_fields=["withdrawn_at"])
    act(group=post.thread.group, by=by, what="post-put-back", about=f"post:{post.pk}")


@transaction.atomic
def translate(*, by: Any, post: Post, text: str, language: str) -> PostTranslation:
    """Say in another language what a post says now; a newer translation takes the place of an earlier one.

    Logged as `post-translated`.
    """
    group = post.thread.group
    require_discusses(by, group)
    said, original = _right(text), newest(post)
    if language == original.language:
        raise NotRight("language", "discussion-fault-same-language")
    made = PostTranslation.objects.create(
        of=original, language=language[:LONGEST_LANGUAGE], text=said, by=by,
        member=part_of(group=group, user=by).number,
    )  # fmt: skip
    act(
        group=group, by=by, what="post-translated", about=f"post:{post.pk}",
        content={"language": made.language, "text": text_hash(said)},
    )  # fmt: skip
    return made


@transaction.atomic
def close(*, by: Any, thread: Thread, why: str) -> None:
    """Close a thread, with the reason or what came of it, which stands at its head. Logged as `thread-closed`."""
    if thread.by_id != getattr(by, "pk", None):
        require_coordinates(by, thread.group)
    said = why.replace("\x00", "").strip()
    if not said:
        raise NotRight("why", "discussion-fault-no-reason")
    thread.closed_at, thread.closed_why = timezone.now(), said[:LONGEST_REASON]
    thread.save(update_fields=["closed_at", "closed_why"])
    act(group=thread.group, by=by, what="thread-closed", about=f"thread:{thread.pk}", content={"why": text_hash(said)})
    tell(
        people=watchers(f"thread:{thread.pk}"), group=thread.group, what="thread-closed", topic=TOPIC,
        about=f"thread:{thread.pk}", path=thread_path(thread), arguments={"title": thread.title}, by=by,
    )  # fmt: skip


@transaction.atomic
def reopen(*, by: Any, thread: Thread) -> None:
    """Open a closed thread again. Logged as `thread-reopened`."""
    if thread.by_id != getattr(by, "pk", None):
        require_coordinates(by, thread.group)
    thread.closed_at, thread.closed_why = None, ""
    thread.save(update_fields=["closed_at", "closed_why"])
    act(group=thread.group, by=by, what="thread-reopened", about=f"thread:{thread.pk}")


def newest(post: Post) -> PostText:
    """What the post says now."""
    return list(post.texts.all())[-1]


def _post(thread: Thread, by: Any, number: int, text: str, language: str, answers: Post | None) -> Post:
    post = Post.objects.create(thread=thread, by=by, member=number, answers=answers)
    PostText.objects.create(post=post, text=text, language=language[:LONGEST_LANGUAGE])
    takes_part(user=by, about=f"thread:{thread.pk}")
    return post


def _right(text: str) -> str:
    said = text.replace("\x00", "").strip()
    if not said:
        raise NotRight("text", "discussion-fault-no-text")
    if len(said) > LONGEST_TEXT:
        raise NotRight("text", "discussion-fault-long-text", most=LONGEST_TEXT)
    return said


def _own(by: Any, post: Post) -> None:
    if post.by_id is None or post.by_id != getattr(by, "pk", None):
        raise NotAllowed("not-allowed-others-post")
    if post.hidden_at is not None:
        raise NotAllowed("not-allowed-hidden-post")


def _tell(post: Post, by: Any, text: str, what: str, people: Any) -> None:
    """Tell of a new post: who is mentioned that, all others that there is one; nobody twice."""
    named = mentioned(text, post.thread.group)
    keys = {one.pk for one in named}
    _tell_of(post, by, "post-mentioned", named)
    _tell_of(post, by, what, [one for one in people if one.pk not in keys])


def _tell_of(post: Post, by: Any, what: str, people: Any) -> None:
    tell(
        people=people, group=post.thread.group, what=what, topic=TOPIC, about=f"thread:{post.thread_id}",
        path=thread_path(post.thread, post), arguments={"by": by.shown_name, "title": post.thread.title}, by=by,
    )  # fmt: skip
