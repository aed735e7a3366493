"""What has changed in what somebody follows and in the searches that she keeps, since she was last told."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Literal
from zoneinfo import ZoneInfo

from django.utils import timezone

from distretto.catalogue.domain.queries.asked import of_saved
from distretto.catalogue.domain.queries.conclusions import ANSWERS, Channel, Turned, turned
from distretto.catalogue.domain.queries.deadlines import Deadline, deadline_of
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search, changed_since, keys_matching
from distretto.catalogue.models import Changes, Follow, Frequency, Mailing, Record, SavedSearch, SuggestionAnswer

FOLLOWED = ("record", "region", "theme", "organisation", *ANSWERS)
"""What a reader can follow."""
TOLD = (*FOLLOWED, "suggestion")
"""What a person is told of: what she follows, and what became of her suggestions."""
_FACETS = {"region": "regions", "theme": "themes", "organisation": "organisation"}
WEEK = timedelta(days=7)
SHOWN = 20
"""Records that one part of a digest names; the others are counted."""
MORNING = 7
"""The hour, on the person's own clock, from which the daily and the weekly mail of a day are sent."""

State = Literal["new", "changed", "taken_back", "taken", "partly", "declined"]


@dataclass(frozen=True)
class News:
    """What happened to one record, or what became of a suggestion about it.

    record : None where it was taken back; then `title` is its last one.
    """

    key: str
    title: str
    state: State
    record: Record | None


@dataclass(frozen=True)
class Part:
    """What is new in one saved search or in one thing that is followed; `more` records beyond those named.

    turned : of a question or a finding, its other conclusion. deadline : of a call, that it closes soon.
    """

    saved: SavedSearch | None
    follow: Follow | None
    news: tuple[News, ...]
    more: int = 0
    turned: Turned | None = None
    deadline: Deadline | None = None

    @property
    def count(self) -> int:
        """How many things are new in it."""
        return len(self.news) + self.more + (self.turned is not None) + (self.deadline is not None)


@dataclass(frozen=True)
class Digest:
    """All that one person is told. value : the number of the last change that it knows of."""

    user: Any
    parts: tuple[Part, ...]
    value: int

    @property
    def count(self) -> int:
        """How many things are new."""
        return sum(part.count for part in self.parts)


@dataclass(frozen=True)
class Due:
    """Which mails a person is due, and the days for which they are then done."""

    frequencies: frozenset[str]
    daily_on: date
    weekly_on: date


def changes_now() -> int:
    """The number of the last change."""
    return Changes.objects.values_list("value", flat=True).filter(pk=1).first() or 0


def usual_of(user: Any) -> str:
    """How often a person is told of what has no frequency of its own."""
    return Mailing.objects.filter(user=user).values_list("usual", flat=True).first() or Frequency.WEEKLY


def due_for(mailing: Mailing, now: datetime) -> Due:
    """What is due by the person's own clock: at once always, a day's and a week's mail once, from the morning on.

    Where no timer has passed yet, the first of them come with the next day and the next week.
    """
    local = now.astimezone(ZoneInfo(mailing.user.time_zone))
    day = local.date() if local.hour >= MORNING else local.date() - timedelta(days=1)
    monday = day - timedelta(days=day.weekday())
    due = {str(Frequency.AT_ONCE)}
    if mailing.daily_on is not None and mailing.daily_on < day:
        due.add(str(Frequency.DAILY))
    if mailing.weekly_on is not None and mailing.weekly_on < monday:
        due.add(str(Frequency.WEEKLY))
    return Due(frozenset(due), day, monday)


def digest_for(user: Any, *frequencies: str) -> Digest:
    """What is new for a person in whatever she wants to be told of by mail that often."""
    usual = usual_of(user)

    def wanted(own: str) -> bool:
        return (usual if own == Frequency.USUAL else own) in frequencies

    return _digest(user, "seen", wanted, user.language)


def news_for(user: Any, language: str) -> Digest:
    """What is new for a person since she last marked it as read on her page, whatever comes by mail.

    language : of the page.
    """
    return _digest(user, "read", lambda _: True, language)


def _digest(user: Any, channel: Channel, wanted: Callable[[str], bool], language: str) -> Digest:
    value = changes_now()
    parts = [
        *(_of_search(one, channel, language)
          for one in SavedSearch.objects.filter(user=user) if wanted(one.digest)),
        *(_of_follow(one, channel, language)
          for one in Follow.objects.filter(user=user, what__in=TOLD) if wanted(one.frequency)),
    ]  # fmt: skip
    return Digest(user, tuple(part for part in parts if part.count), value)


def _of_search(saved: SavedSearch, channel: Channel, language: str) -> Part:
    found = _found(of_saved(saved), getattr(saved, channel))
    return _part(found, saved.sent_at or saved.saved_at, language, saved=saved)


def _of_follow(follow: Follow, channel: Channel, language: str) -> Part:
    if follow.what in ANSWERS:
        return Part(None, follow, (), turned=turned(follow, channel))
    if follow.what == "suggestion":
        return Part(None, follow, tuple(_answered(follow, getattr(follow, channel))))
    found, now = _followed(follow, getattr(follow, channel)), timezone.now()
    part = _part(found, max(follow.since, now - WEEK), language, follow=follow)
    if follow.what != "record":
        return part
    record = in_languages([follow.target], language).get(follow.target)
    return replace(part, deadline=deadline_of(follow, channel, now, record))


def _found(search: Search, seen: int) -> tuple[str, ...]:
    """The keys that a search finds and that changed after `seen`, the newest change first."""
    return changed_since(keys_matching(replace(search, order="newest", page=1)), seen)


def _answered(follow: Follow, seen: int) -> Iterable[News]:
    given = SuggestionAnswer.objects.filter(suggestion=follow.target, changed__gt=seen)
    for answer in given.select_related("suggestion__record"):
        record = answer.suggestion.record
        yield News(record.key, record.title, answer.verdict, record)


def _followed(follow: Follow, seen: int) -> tuple[str, ...]:
    if follow.what == "record":
        changed = Record.objects.filter(key=follow.target, changed__gt=seen, version__gt=0)
        return (follow.target,) if changed.exists() else ()
    return _found(Search(chosen={_FACETS[follow.what]: (follow.target,)}), seen)


def _part(
    keys: tuple[str, ...],
    since: datetime,
    language: str,
    *,
    saved: SavedSearch | None = None,
    follow: Follow | None = None,
) -> Part:
    named = keys[:SHOWN]
    return Part(saved, follow, tuple(_news(named, since, language)), len(keys) - len(named))


def _news(keys: Iterable[str], since: datetime, language: str) -> Iterable[News]:
    there = in_languages(keys, language)
    for key in keys:
        record = there.get(key)
        if record is None:
            last = Record.objects.filter(key=key).order_by("original_id", "pk").first()
            yield News(key, last.title if last else key, "taken_back", None)
        else:
            first = record.first_published_at
            yield News(key, record.title, "new" if first and first > since else "changed", record)
