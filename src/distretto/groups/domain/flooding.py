"""What holds floods off a consultation: how often something may be done from one place, no address being kept."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Literal

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from distretto.groups.models import Consultation, Knock

What = Literal["come", "vote", "statement"]
Place = Literal["address", "link", "browser"]
KEPT = timedelta(days=1)


@dataclass(frozen=True)
class Limit:
    """At most so many within so long from one place of this kind."""

    place: Place
    most: int
    within: timedelta


HOUR, DAY = timedelta(hours=1), timedelta(days=1)
LIMITS: dict[What, tuple[Limit, ...]] = {
    "come": (Limit("address", 60, HOUR), Limit("link", 600, HOUR)),
    "vote": (Limit("browser", 600, HOUR), Limit("address", 6_000, HOUR)),
    "statement": (Limit("browser", 5, DAY), Limit("address", 30, HOUR), Limit("link", 200, HOUR)),
}
"""A room of sixty people behind one address can come within an hour; a script cannot go on for long."""


class TooMany(Exception):
    """More was done from one place than is possible. what : the message `consult-too-many-WHAT`; until : when it is
    possible again."""

    def __init__(self, what: What, until: datetime) -> None:
        super().__init__(f"{what} until {until.isoformat()}")
        self.what = what
        self.until = until


@transaction.atomic
def knock(consultation: Consultation, what: What, places: Mapping[Place, str]) -> None:
    """Count something that is done from these places; raises TooMany where it is once too often, and counts nothing.

    places : the network address, the link and the browser in clear; only their keyed hashes are kept, for a day. A
    place that is not named has no limit. Call it in a transaction that holds the consultation.
    """
    now = timezone.now()
    Knock.objects.filter(consultation=consultation, since__lt=now - 2 * KEPT).delete()
    for limit in LIMITS[what]:
        place = places.get(limit.place, "")
        if not place:
            continue
        since = _span(now, limit.within)
        counted, _ = Knock.objects.get_or_create(
            consultation=consultation, what=f"{what}-{limit.place}", since=since,
            place=hidden(consultation, limit.place, place, since),
        )  # fmt: skip
        if counted.count >= limit.most:
            raise TooMany(what, since + limit.within)
        Knock.objects.filter(pk=counted.pk).update(count=F("count") + 1)


def hidden(consultation: Consultation, kind: Place, place: str, since: datetime) -> str:
    """The keyed hash of a place in one consultation on one day: HMAC-SHA256 with the installation's secret."""
    said = f"{consultation.pk}|{kind}|{since:%Y-%m-%d}|{place}"
    return hmac.new(settings.SECRET_KEY.encode("utf-8"), said.encode("utf-8"), sha256).hexdigest()


def _span(now: datetime, within: timedelta) -> datetime:
    """The beginning of the span that the moment is in."""
    whole = int(now.timestamp() // within.total_seconds() * within.total_seconds())
    return datetime.fromtimestamp(whole, tz=UTC)
