"""Telling by mail what is new, each person as often as she wants and once; and the links that stop it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter
from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.queries.conclusions import ANSWERS
from distretto.catalogue.domain.queries.deadlines import with_told
from distretto.catalogue.domain.queries.digest import Digest, digest_for, due_for, usual_of
from distretto.catalogue.followed import followed_name
from distretto.catalogue.models import Follow, Frequency, Mailing, SavedSearch
from distretto.people.post import Claimed, Offer, deliver

_SALT = "catalogue-digest"


@dataclass(frozen=True)
class Stopped:
    """What a person is no longer told of: one search by its name, one thing she followed, or everything."""

    what: str
    name: str
    user: Any


def stopping_token(digest: Digest, part: int | None = None) -> str:
    """What signs the link that stops one part of a digest, or all of it where none is named."""
    which = "all"
    if part is not None:
        told = digest.parts[part]
        which = f"search:{told.saved.pk}" if told.saved else f"follow:{told.follow.pk}" if told.follow else which
    return signing.dumps([digest.user.pk, which], salt=_SALT)


@transaction.atomic
def stop_telling(*, token: str) -> Stopped:
    """Stop what the token is for. Needs no sign-in: whoever has the mail may. What is kept and followed stays so and
    is shown on the person's page, without mail."""
    stopped, searches, followed = _meant(token)
    searches.update(digest=Frequency.NEVER)
    followed.update(frequency=Frequency.NEVER)
    if stopped.what == "all" and stopped.user is not None:
        Mailing.objects.update_or_create(user=stopped.user, defaults={"usual": Frequency.NEVER})
    return stopped


def would_stop(*, token: str) -> Stopped:
    """What a token would stop; nothing is changed."""
    return _meant(token)[0]


def _meant(token: str) -> tuple[Stopped, Any, Any]:
    try:
        user_id, which = signing.loads(token, salt=_SALT)
    except signing.BadSignature as error:
        raise NotNow("not-now-bad-link") from error
    what, _, identity = which.partition(":")
    user = get_user_model().objects.filter(pk=user_id).first()
    searches, followed = SavedSearch.objects.filter(user_id=user_id), Follow.objects.filter(user_id=user_id)
    name = ""
    if what == "search":
        searches, followed = searches.filter(pk=identity), followed.none()
        name = searches.values_list("name", flat=True).first() or ""
    elif what == "follow":
        searches, followed = searches.none(), followed.filter(pk=identity)
        one = followed.select_related("user").first()
        name = followed_name(one, one.user.language) if one is not None else ""
    return Stopped(what, name, user), searches, followed


def readers() -> Iterable[Any]:
    """Everybody who keeps or follows something."""
    wanted = Q(saved_searches__isnull=False) | Q(follows__isnull=False)
    return get_user_model().objects.filter(wanted, is_active=True).distinct().order_by("pk")


def readers_at_once() -> Iterable[Any]:
    """Those of them who want to be told of something at once."""
    usual = Mailing.objects.filter(usual=Frequency.AT_ONCE).values("user_id")
    at_once = Q(saved_searches__digest=Frequency.AT_ONCE) | Q(follows__frequency=Frequency.AT_ONCE) | Q(pk__in=usual)
    return get_user_model().objects.filter(at_once, is_active=True).distinct().order_by("pk")


def offer_due(user: Any, now: datetime, base: str) -> Offer:
    """What is new for a person and due by her own clock (`due_for`). base : scheme and host of the addresses."""
    mailing = _mailing(user)
    due = due_for(mailing, now)
    digest = digest_for(mailing.user, *due.frequencies)
    return _offer(mailing, digest, due.frequencies, base, {"daily_on": due.daily_on, "weekly_on": due.weekly_on})


def offer_of(user: Any, frequency: str, base: str) -> Offer:
    """What is new for a person in whatever she wants to be told of that often, whatever her clock says."""
    mailing = _mailing(user)
    return _offer(mailing, digest_for(mailing.user, frequency), frozenset({frequency}), base, {})


def send_due(now: datetime, base: str) -> int:
    """Mail everybody what is new for her in the catalogue alone and due. Returns how many mails were sent. Safe to run
    as often as one likes, also twice at once."""
    return sum(deliver(user, [offer_due(user, now, base)], itemgetter(0)) for user in readers())


def send_digests(frequency: str, base: str) -> int:
    """Mail everybody what she wants to be told of the catalogue that often; those for whom nothing is new get no mail.
    Returns how many were sent."""
    return sum(deliver(user, [offer_of(user, frequency, base)], itemgetter(0)) for user in readers())


def _mailing(user: Any) -> Mailing:
    return Mailing.objects.select_related("user").get_or_create(user=user)[0]


def _offer(
    mailing: Mailing, digest: Digest, frequencies: frozenset[str], base: str, days: dict[str, Any]
) -> Offer:
    """A digest, still unclaimed."""
    from distretto.catalogue.digest_mail import write_part

    def claim() -> Claimed | None:
        took_back = _claimed(mailing, digest, frequencies, days)
        return Claimed(write_part(digest, base), took_back) if took_back is not None and digest.parts else None

    return claim


@transaction.atomic
def _claimed(
    mailing: Mailing, digest: Digest, frequencies: frozenset[str], days: dict[str, Any]
) -> Callable[[], None] | None:
    """Note the digest as told; returns what takes that back, or None where another timer was quicker."""
    mine = Mailing.objects.filter(pk=mailing.pk, round=mailing.round)
    if not mine.update(round=F("round") + 1, **{name: day for name, day in days.items() if day is not None}):
        return None
    before = [
        (SavedSearch.objects.filter(pk=one.pk), {"seen": one.seen, "sent_at": one.sent_at})
        for one in SavedSearch.objects.filter(user=mailing.user)
    ]
    before += [
        (Follow.objects.filter(pk=one.pk), {"seen": one.seen, "known": one.known})
        for one in Follow.objects.filter(user=mailing.user)
    ]
    before.append((Mailing.objects.filter(pk=mailing.pk), {name: getattr(mailing, name) for name in days}))
    told(digest, *frequencies)

    @transaction.atomic
    def take_back() -> None:
        for rows, columns in before:
            if columns:
                rows.update(**columns)

    return take_back


@transaction.atomic
def told(digest: Digest, *frequencies: str) -> None:
    """Note that the person knows of everything up to the digest's last change, and of the conclusions in it."""
    wanted = {*frequencies, *([str(Frequency.USUAL)] if usual_of(digest.user) in frequencies else [])}
    SavedSearch.objects.filter(user=digest.user, digest__in=wanted).update(seen=digest.value, sent_at=timezone.now())
    Follow.objects.filter(user=digest.user, frequency__in=wanted).exclude(what__in=ANSWERS).update(seen=digest.value)
    for part in digest.parts:
        if part.turned is not None and part.follow is not None:
            part.follow.known = {**part.follow.known, "seen": dict(part.turned.known)}
            part.follow.save(update_fields=["known"])
        if part.deadline is not None and part.follow is not None:
            part.follow.known = with_told(part.follow, "seen", part.deadline)
            part.follow.save(update_fields=["known"])
