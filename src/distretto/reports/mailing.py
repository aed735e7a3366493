"""One mail a person of all that is new for her: what waits, her groups, what she follows, her searches."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone

from distretto.catalogue.domain import mailing as catalogue
from distretto.groups.domain import telling_by_mail as groups
from distretto.people.post import Offer, deliver


def send_due(now: datetime, base: str) -> int:
    """Mail everybody what is due by her own clock, in one mail. Returns how many were sent.

    base : scheme and host of the addresses. Safe to run as often as one likes, also twice at once.
    """
    groups.close_due(now)
    return _send(
        (groups.people_told(), lambda user: groups.offer_due(user, now, base)),
        (catalogue.readers(), lambda user: catalogue.offer_due(user, now, base)),
    )


def send_all(frequency: str, base: str) -> int:
    """Mail everybody what she wants to be told of that often, whatever her clock says. Returns how many were sent."""
    now = timezone.now()
    return _send(
        (groups.people_told(), lambda user: groups.offer_of(user, frequency, now, base)),
        (catalogue.readers(), lambda user: catalogue.offer_of(user, frequency, base)),
    )


def send_at_once(base: str) -> int:
    """Mail what people want to be told of at once; daily and weekly mails stay where they are."""
    now = timezone.now()
    return _send(
        (groups.people_told_at_once(), lambda user: groups.offer_of(user, "at_once", now, base)),
        (catalogue.readers_at_once(), lambda user: catalogue.offer_of(user, "at_once", base)),
    )


def stop_all_address(stops: Sequence[str]) -> str:
    """Where a mail of several parts is stopped: both tokens under one address, groups before catalogue."""
    of_groups, of_catalogue = (stop.rstrip("/").rpartition("/")[2] for stop in stops)
    root = stops[0].partition("/account/")[0]
    return f"{root}/account/mails/stop/{of_groups}/{of_catalogue}/"


def _send(*parts: tuple[Iterable[Any], Callable[[Any], Offer]]) -> int:
    people: dict[int, Any] = {}
    makers: dict[int, list[Callable[[Any], Offer]]] = {}
    for users, maker in parts:
        for user in users:
            people[user.pk] = user
            makers.setdefault(user.pk, []).append(maker)
    return sum(
        deliver(user, [make(user) for make in makers[key]], stop_all_address) for key, user in sorted(people.items())
    )
