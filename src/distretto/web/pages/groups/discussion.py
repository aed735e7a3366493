"""What the pages of discussions show: the threads of a group, and a thread with its posts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Paginator
from django.utils.safestring import SafeString

from distretto.groups.called import group_name
from distretto.groups.domain.discussing import thread_path
from distretto.groups.domain.mentioning import mentionable, mentions_in
from distretto.groups.domain.queries.discussions import open_reports, posts_of, threads_of, threads_on
from distretto.groups.models import Member, Post, PostText, Thread, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue.prose import prose_html
from distretto.web.pages.groups.abouts import Named, named

THREADS, POSTS = 30, 50


@dataclass(frozen=True)
class ThreadLine:
    """A thread in a list. group : the name of its group, where the list is of several."""

    title: str
    language: str
    address: str
    about: Named | None
    by: str
    said_at: datetime
    count: int
    closed: bool
    group: str = ""


@dataclass(frozen=True)
class ThreadList:
    """The threads of a group, a page of them. reports : how many posts wait for a coordinator, for her alone."""

    lines: tuple[ThreadLine, ...]
    words: str
    state: str
    page: int
    pages: int
    previous: str
    next: str
    reports: int
    any: bool


@dataclass(frozen=True)
class Said:
    """A text of a post as a page shows it."""

    text: SafeString
    language: str
    at: datetime
    by: str = ""
    dated: bool = False


@dataclass(frozen=True)
class PostShown:
    """A post on its thread's page. said : None where it is withdrawn, or hidden from the reader.

    translation : in the language that the reader wants, with whether the text has changed since. changed : how often
        the text was changed. may : what the reader may do with it.
    """

    pk: int
    by: str
    role: str
    at: datetime
    said: Said | None
    translation: Said | None
    in_languages: tuple[str, ...]
    changed: int
    withdrawn: bool
    hidden_why: str
    answers: tuple[int, str] | None
    may: frozenset[str]


@dataclass(frozen=True)
class ThreadPage:
    """A thread's page."""

    thread: Thread
    by: str
    about: Named | None
    posts: tuple[PostShown, ...]
    page: int
    pages: int
    previous: str
    next: str
    languages: tuple[tuple[str, str], ...]
    translated: bool
    shown_in: str
    may_close: bool
    watched: bool | None
    names: tuple[str, ...]


def author(user: Any, number: int, language: str) -> str:
    """The name of who wrote; the number in the group of somebody whose account is gone."""
    return user.shown_name if user is not None else t("group-member-number", language, n=str(number))


def thread_list(
    group: WorkingGroup, found: Standing, language: str, *, words: str, state: str, number: str
) -> ThreadList:
    """The threads of a group, the last spoken in first."""
    page = Paginator(threads_of(group, words=words, state=state), THREADS).get_page(number)
    base = f"?q={words}&state={state}&page="
    return ThreadList(
        tuple(_line(one, language) for one in page), words, state, page.number, page.paginator.num_pages,
        base + str(page.previous_page_number()) if page.has_previous() else "",
        base + str(page.next_page_number()) if page.has_next() else "",
        open_reports(group).values("post").distinct().count() if found.coordinates else 0,
        bool(page.paginator.count) or bool(words or state),
    )  # fmt: skip


def threads_about(about: str, user: Any, language: str) -> tuple[ThreadLine, ...]:
    """The threads on a thing, in all groups that the reader may read."""
    return tuple(_line(one, language, group_name(one.group, language)) for one in threads_on(about, user)[:THREADS])


def _line(thread: Thread, language: str, group: str = "") -> ThreadLine:
    about = None if thread.about == f"group:{thread.group.key}" else named(thread.about, language, thread.group)
    return ThreadLine(
        thread.title, thread.language, f"/{language}{thread_path(thread)}", about,
        author(thread.by, thread.member, language), thread.said_at, getattr(thread, "count", 0),
        thread.closed_at is not None, group,
    )  # fmt: skip


def thread_page(
    thread: Thread, found: Standing, user: Any, language: str, *, number: str, post: str, shown_in: str,
    watched: bool | None,
) -> ThreadPage:
    """A thread's page: the one with a post on it where one is named, else the page of that number.

    shown_in : the language in which posts are shown where they were translated; empty for as they were written.
    """
    every = posts_of(thread)
    if post.isdigit():
        number = str(every.filter(pk__lt=int(post)).count() // POSTS + 1)
    page = Paginator(every, POSTS).get_page(number)
    names = tuple(dict.fromkeys(one.shown_name for one in mentionable(thread.group)))
    roles = _roles(thread.group)
    shown = tuple(_post(one, found, user, language, shown_in, names, roles) for one in page)
    kept = f"?in={shown_in}&page=" if shown_in else "?page="
    return ThreadPage(
        thread=thread, by=author(thread.by, thread.member, language),
        about=None if thread.about == f"group:{thread.group.key}" else named(thread.about, language, thread.group),
        posts=shown, page=page.number, pages=page.paginator.num_pages,
        previous=kept + str(page.previous_page_number()) if page.has_previous() else "",
        next=kept + str(page.next_page_number()) if page.has_next() else "",
        languages=tuple(LANGUAGES.items()),
        translated=any(language in one.in_languages for one in shown), shown_in=shown_in,
        may_close=found.coordinates or (user.is_authenticated and thread.by_id == user.pk and found.discusses),
        watched=watched, names=names,
    )  # fmt: skip


def _roles(group: WorkingGroup) -> dict[int, str]:
    parts = Member.objects.filter(group=group, state=Member.State.ACTIVE)
    return dict(parts.values_list("number", "role"))


def _post(
    post: Post, found: Standing, user: Any, language: str, shown_in: str, names: tuple[str, ...],
    roles: dict[int, str],
) -> PostShown:
    texts = list(post.texts.all())
    now, mine = texts[-1], user.is_authenticated and post.by_id == user.pk
    hidden = post.hidden_at is not None
    open_to = not hidden or mine or found.coordinates
    seen = open_to and post.withdrawn_at is None
    translations = {one.language: (one, text is not now) for text in texts for one in text.translations.all()}
    wanted = translations.get(shown_in) if seen and shown_in != now.language else None
    return PostShown(
        pk=post.pk, by=author(post.by, post.member, language), role=roles.get(post.member, ""), at=post.at,
        said=_said(now, names) if seen else None,
        translation=Said(
            spoken(wanted[0].text, names), wanted[0].language, wanted[0].at,
            author(wanted[0].by, wanted[0].member, language), wanted[1],
        ) if wanted else None,
        in_languages=tuple(code for code in translations if code != now.language),
        changed=len(texts) - 1, withdrawn=post.withdrawn_at is not None, hidden_why=post.hidden_why,
        answers=(post.answers_id, author(post.answers.by, post.answers.member, language))
        if post.answers is not None and post.answers_id is not None else None,
        may=frozenset(_may(post, found, user, mine=mine, hidden=hidden, seen=seen)),
    )  # fmt: skip


def _may(post: Post, found: Standing, user: Any, *, mine: bool, hidden: bool, seen: bool) -> set[str]:
    """What the reader may do with a post."""
    writes = found.discusses and post.thread.closed_at is None
    may: set[str] = set()
    if seen and not hidden and writes:
        may |= {"quote", "translate"}
    if mine and found.discusses and not hidden:
        may |= {"put_back"} if post.withdrawn_at else {"edit", "withdraw"}
    if found.coordinates and not mine:
        may |= {"show"} if hidden else {"hide"}
    if user.is_authenticated and not mine and seen and not hidden and not found.coordinates:
        may |= {"report"}
    return may


def _said(text: PostText, names: tuple[str, ...]) -> Said:
    return Said(spoken(text.text, names), text.language, text.at)


def spoken(text: str, names: tuple[str, ...]) -> SafeString:
    """A post's text as HTML, whoever is mentioned in it standing out."""
    pieces, end = [], 0
    for start, stop in mentions_in(text, names):
        pieces += [text[end:start], f"**{text[start:stop]}**"]
        end = stop
    return prose_html("".join((*pieces, text[end:])))


def quoted(post: Post, language: str) -> str:
    """A post's text as the beginning of an answer that quotes it."""
    text = list(post.texts.all())[-1].text
    head = t("discussion-quoted", language, by=author(post.by, post.member, language))
    return "\n".join([f"> {head}", *(f"> {line}" for line in text.splitlines())]) + "\n\n"
