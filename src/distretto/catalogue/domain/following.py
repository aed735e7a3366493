"""Keeping searches, following, and how often a person is told of what has changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.catalogue.domain import forgotten
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries import asked
from distretto.catalogue.domain.queries.conclusions import ANSWERS, conclusion_today, known_at_start
from distretto.catalogue.domain.queries.deadlines import deadline_of, with_told
from distretto.catalogue.domain.queries.digest import FOLLOWED, changes_now
from distretto.catalogue.domain.queries.related import in_languages
from distretto.catalogue.domain.queries.search import Search
from distretto.catalogue.models import Follow, Frequency, Mailing, SavedSearch
from distretto.people.roles import NotAllowed, require_signed_in

MOST_KEPT, MOST_FOLLOWED = 100, 200
_LEFT_SALT = "catalogue-forgotten"


@transaction.atomic
def save_search(*, by: Any, name: str, search: Search, language: str, digest: str = "usual") -> SavedSearch:
    """Keep a search under a name; what is there already is no news of it."""
    require_signed_in(by)
    if SavedSearch.objects.filter(user=by).count() >= MOST_KEPT:
        raise NotNow("not-now-many-searches", most=MOST_KEPT)
    value = changes_now()
    return SavedSearch.objects.create(
        user=by,
        name=_name(name),
        query=asked.written(search),
        language=language,
        digest=_frequency(digest),
        seen=value,
        read=value,
    )


@transaction.atomic
def change_search(*, saved: SavedSearch, by: Any, name: str, digest: str) -> None:
    """Give a kept search another name and frequency. From never to some, what was there in between is no news."""
    _own(saved, by)
    if saved.digest == Frequency.NEVER and digest != saved.digest:
        saved.seen = changes_now()
    saved.name, saved.digest = _name(name), _frequency(digest)
    saved.save(update_fields=["name", "digest", "seen"])


@transaction.atomic
def forget_search(*, saved: SavedSearch, by: Any) -> str:
    """Delete a kept search; the text that is returned brings it back within a day (`bring_back`)."""
    _own(saved, by)
    columns = ("name", "query", "language", "digest", "seen", "read")
    token = forgotten.leave(by=by, salt=_LEFT_SALT, **{column: getattr(saved, column) for column in columns})
    saved.delete()
    return token


@transaction.atomic
def bring_back(*, token: str, by: Any) -> SavedSearch:
    """Keep a search again that was deleted."""
    left = forgotten.take_back(token=token, by=by, salt=_LEFT_SALT, not_hers="not-allowed-others-search")
    same, _ = SavedSearch.objects.get_or_create(user=by, **left)
    return same


@transaction.atomic
def follow(*, by: Any, what: str, target: str, name: str = "") -> Follow:
    """Follow something from now on: a record, a region, a theme, an organisation, a question or a finding.

    Of a question and of a finding what they conclude now is kept, to tell then from now, and the person's own name.
    """
    require_signed_in(by)
    if what not in FOLLOWED:
        raise NotNow("not-now-not-followed", what=what)
    if Follow.objects.filter(user=by, what__in=FOLLOWED).count() >= MOST_FOLLOWED:
        raise NotNow("not-now-many-follows", most=MOST_FOLLOWED)
    known: dict[str, Any] = {}
    if what in ANSWERS and not follows(by, what, target):
        known = known_at_start(what, target) or {}
        if not known:
            raise NotNow("not-now-no-answer-to-follow")
        known["called"] = _called(name)
    value = changes_now()
    followed, _ = Follow.objects.get_or_create(
        user=by, what=what, target=target, defaults={"seen": value, "read": value, "known": known}
    )
    return followed


@transaction.atomic
def unfollow(*, by: Any, what: str, target: str) -> None:
    """Follow something no longer."""
    require_signed_in(by)
    Follow.objects.filter(user=by, what=what, target=target).delete()


@transaction.atomic
def call(*, followed: Follow, by: Any, name: str) -> None:
    """Give a question or a finding that is followed another name of one's own, or none."""
    require_signed_in(by)
    if followed.user_id != by.pk:
        raise NotAllowed("not-allowed-others-follow")
    followed.known = {**followed.known, "called": _called(name)}
    followed.save(update_fields=["known"])


@transaction.atomic
def change_frequency(*, followed: Follow, by: Any, frequency: str) -> None:
    """Be told of it more or less often. From never to some, what was there in between is no news for a mail."""
    require_signed_in(by)
    if followed.user_id != by.pk:
        raise NotAllowed("not-allowed-others-follow")
    if followed.frequency == Frequency.NEVER and frequency != followed.frequency:
        followed.seen = changes_now()
        if followed.what in ANSWERS:
            followed.known = {**followed.known, "seen": _today(followed)}
    followed.frequency = _frequency(frequency)
    followed.save(update_fields=["frequency", "seen", "known"])


@transaction.atomic
def change_usual(*, by: Any, frequency: str) -> None:
    """Set how often the person is told of whatever has no frequency of its own."""
    require_signed_in(by)
    if frequency == Frequency.USUAL:
        raise NotNow("not-now-no-frequency", given=frequency)
    Mailing.objects.update_or_create(user=by, defaults={"usual": _frequency(frequency)})


@transaction.atomic
def mark_read(*, by: Any, value: int, at: datetime | None = None) -> None:
    """Note that the person has read on her page what is new up to the change of that number, and every conclusion.

    at : when the page was made, up to which she has read what concerns herself.
    """
    if at is not None and timezone.is_aware(at):
        Mailing.objects.update_or_create(user=by, defaults={"read_at": min(at, timezone.now())})
    require_signed_in(by)
    upto = min(value, changes_now())
    SavedSearch.objects.filter(user=by, read__lt=upto).update(read=upto)
    Follow.objects.filter(user=by, read__lt=upto).update(read=upto)
    for followed in Follow.objects.filter(user=by, what__in=ANSWERS):
        followed.known = {**followed.known, "read": _today(followed)}
        followed.save(update_fields=["known"])
    records = Follow.objects.filter(user=by, what="record").select_related("user")
    there = in_languages([followed.target for followed in records], by.language)
    for followed in records:
        deadline = deadline_of(followed, "read", timezone.now(), there.get(followed.target))
        if deadline is not None:
            followed.known = with_told(followed, "read", deadline)
            followed.save(update_fields=["known"])


def follows(user: Any, what: str, target: str) -> bool:
    """Whether the person follows it."""
    return bool(
        user and user.is_authenticated and Follow.objects.filter(user=user, what=what, target=target).exists()
    )


def _own(saved: SavedSearch, by: Any) -> None:
    require_signed_in(by)
    if saved.user_id != by.pk:
        raise NotAllowed("not-allowed-others-search")


def _called(name: str) -> str:
    return " ".join(name.split())[:120]


def _name(name: str) -> str:
    plain = _called(name)
    if not plain:
        raise NotNow("not-now-no-name")
    return plain


def _frequency(digest: str) -> str:
    if digest not in Frequency.values:
        raise NotNow("not-now-no-frequency", given=digest)
    return digest


def _today(followed: Follow) -> Mapping[str, Any]:
    asked = followed.known["asked"]
    return conclusion_today(asked["analysis"], asked["parameters"])
