"""What a person follows, with how often she is told, and what is new for her: as pages show it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from distretto.catalogue.addresses import record_address
from distretto.catalogue.digest_mail import (
    conclusions,
    day_in_zone,
    deadline_words,
    part_address,
    part_heading,
    state_words,
)
from distretto.catalogue.domain.following import follows
from distretto.catalogue.domain.queries.conclusions import ANSWERS, question_target
from distretto.catalogue.domain.queries.digest import TOLD, Part, news_for, usual_of
from distretto.catalogue.followed import followed_address, followed_name, own_name
from distretto.catalogue.models import Follow, Frequency, SuggestionAnswer
from distretto.rendering.text import t
from distretto.themes.asking import Request
from distretto.themes.finding import Finding
from distretto.web.pages.concerning import Concerning, concerning


@dataclass(frozen=True)
class Followed:
    """Something that is followed. called : the name that the person gave it, None where it may have none; whose : what
    it is by its own name, where she gave it one."""

    number: int
    what: str
    target: str
    kind: str
    name: str
    address: str
    frequency: str
    since: str
    called: str | None
    whose: str


@dataclass(frozen=True)
class Following:
    """All that a person follows, and how often she is told of what has no frequency of its own."""

    followed: tuple[Followed, ...]
    usual: str
    usual_choices: tuple[str, ...]
    choices: tuple[str, ...]


@dataclass(frozen=True)
class NewsLine:
    """A record with what happened to it, or one of the two conclusions of a question (without an address). at : when
    the record was last published, where it is still there. mark : what tells it from another on the same record."""

    words: str
    title: str
    address: str
    at: datetime | None = None
    mark: str = ""


@dataclass(frozen=True)
class NewsPart:
    """What is new in one search or in one thing that is followed."""

    heading: str
    address: str
    lines: tuple[NewsLine, ...]
    more: str


@dataclass(frozen=True)
class NewsPage:
    """What is new for a person. value : the number of the last change that it knows of; at : when it was made.
    to_read : whether any of it can be marked as read."""

    count: int
    value: int
    at: datetime
    parts: tuple[NewsPart, ...]
    concerning: Concerning
    to_read: bool


@dataclass(frozen=True)
class FollowButton:
    """The button with which a finding's page is followed, or followed no longer."""

    what: str
    target: str
    followed: bool
    here: str


def following_list(user: Any, language: str) -> Following:
    """What the person follows, the latest first. Of a suggestion nothing more comes once it is answered."""
    answered = SuggestionAnswer.objects.filter(suggestion__by=user).values_list("suggestion_id", flat=True)
    mine = Follow.objects.filter(user=user, what__in=TOLD).exclude(
        what="suggestion", target__in=[str(number) for number in answered]
    )
    every = tuple(Frequency.values)
    return Following(
        tuple(
            Followed(
                one.pk, one.what, one.target, t(f"catalogue-followed-{one.what}", language),
                followed_name(one, language), followed_address(one, language), one.frequency,
                day_in_zone(one.since, user.time_zone, language),
                str(one.known.get("called", "")) if one.what in ANSWERS else None,
                own_name(one, language) if one.known.get("called") else "",
            )
            for one in mine
        ),
        usual_of(user),
        tuple(frequency for frequency in every if frequency != Frequency.USUAL),
        every,
    )  # fmt: skip


def news_page(user: Any, language: str) -> NewsPage:
    """What is new for the person since she last marked everything as read."""
    at, digest, hers = timezone.now(), news_for(user, language), concerning(user, language, unread=True)
    parts = tuple(_part(part, language) for part in digest.parts)
    return NewsPage(digest.count + hers.count, digest.value, at, parts, hers, bool(parts or hers.see or hers.doubted))


def _deadline(part: Part, language: str) -> Iterator[NewsLine]:
    if part.deadline is not None:
        record = part.deadline.record
        yield NewsLine(
            deadline_words(part.deadline, language), record.title, record_address(language, record.key),
            mark=f"{part.deadline.closes} {part.deadline.stage}",
        )


def follow_button(user: Any, request: Request, finding: Finding, here: str, *, kept: bool) -> FollowButton:
    """A finding that is kept is followed as it is, any other page as its question."""
    what, target = ("finding", finding.hash) if kept else ("question", question_target(_undated(request)))
    return FollowButton(what, target, follows(user, what, target), here)


def _undated(request: Request) -> Request:
    """The question without the day that a page has set: who follows it goes on to ask it."""
    return request.but(**{p.id: None for p in request.analysis.parameters if p.kind == "day"})


def _part(part: Part, language: str) -> NewsPart:
    if part.turned is not None:
        lines = tuple(NewsLine(words, sentence, "") for words, sentence in conclusions(part.turned, language))
    else:
        lines = (*_deadline(part, language), *(
            NewsLine(
                state_words(news, language), news.title, record_address(language, news.key),
                news.record.last_published_at if news.record else None,
                f"{news.record.last_published_at:%Y-%m-%dT%H:%M:%S}" if news.record else news.state,
            )
            for news in part.news
        ))
    more = t("digest-more", language, n=part.more) if part.more else ""
    return NewsPart(part_heading(part, language), part_address(part, language), lines, more)
