"""What has changed in what somebody follows and in the searches that she keeps, since she was last told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Literal

from django.utils import timezone

from distretto.catalogue.domain.queries.asked import of_saved
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search, changed_since, keys_matching
from distretto.catalogue.models import Changes, Follow, Record, SavedSearch

FOLLOWED = ("record", "region", "theme", "organisation")
"""What can be followed in the catalogue."""
_FACETS = {"region": "regions", "theme": "themes", "organisation": "organisation"}
WEEK = timedelta(days=7)
SHOWN = 20
"""Records that one part of a digest names; the others are counted."""

State = Literal["new", "changed", "taken_back"]


@dataclass(frozen=True)
class News:
    """What happened to one record. record : None where it was taken back; then `title` is its last one."""

    key: str
    title: str
    state: State
    record: Record | None


@dataclass(frozen=True)
class Part:
    """What is new in one saved search or in one thing that is followed; `more` records beyond those named."""

    saved: SavedSearch | None
    follow: Follow | None
    news: tuple[News, ...]
    more: int = 0


@dataclass(frozen=True)
class Digest:
    """All that one person is told. value : the number of the last change that it knows of."""

    user: Any
    parts: tuple[Part, ...]
    value: int


def changes_now() -> int:
    """The number of the last change."""
    return Changes.objects.values_list("value", flat=True).filter(pk=1).first() or 0


def digest_for(user: Any, frequency: str) -> Digest:
    """What is new for a person in her searches of that frequency; what she follows comes with the weekly digest."""
    value = changes_now()
    saved = SavedSearch.objects.filter(user=user, digest=frequency)
    follows = Follow.objects.filter(user=user, what__in=FOLLOWED) if frequency == "weekly" else ()
    parts = [
        *(_of_search(one, user.language) for one in saved),
        *(_of_follow(one, user.language) for one in follows),
    ]
    return Digest(user, tuple(part for part in parts if part.news), value)


def _of_search(saved: SavedSearch, language: str) -> Part:
    return _part(_found(of_saved(saved), saved.seen), saved.sent_at or saved.saved_at, language, saved=saved)


def _of_follow(follow: Follow, language: str) -> Part:
    return _part(_followed(follow), max(follow.since, timezone.now() - WEEK), language, follow=follow)


def _found(search: Search, seen: int) -> tuple[str, ...]:
    """The keys that a search finds and that changed after `seen`, the newest change first."""
    return changed_since(keys_matching(replace(search, order="newest", page=1)), seen)


def _followed(follow: Follow) -> tuple[str, ...]:
    if follow.what == "record":
        changed = Record.objects.filter(key=follow.target, changed__gt=follow.seen, version__gt=0)
        return (follow.target,) if changed.exists() else ()
    return _found(Search(chosen={_FACETS[follow.what]: (follow.target,)}), follow.seen)


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
