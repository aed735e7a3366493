"""Deadlines of calls that somebody follows: two reminders each, told once by mail and once on her page.

What she was told is kept with what she follows, with the deadline itself: one that is moved is told anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from distretto.catalogue.domain.queries.conclusions import Channel
from distretto.catalogue.models import Follow, Record
from distretto.rendering.dates import read_moment

STAGES = (14, 3)
"""So many days before it closes a call is told of, the first time and again."""
OVER = ("closed", "exhausted")
KEPT = "deadline"
"""Under which what she was told is kept in `Follow.known`: by channel, the deadline and the stage."""


@dataclass(frozen=True)
class Deadline:
    """A call that closes soon. closes : as the record states it; days : from the person's own day on; stage : of
    `STAGES`, the one that is told."""

    record: Record
    closes: str
    days: int
    stage: int

    @property
    def told(self) -> list[Any]:
        """What is kept once it is told."""
        return [self.closes, self.stage]


def deadline_of(follow: Follow, channel: Channel, now: datetime, record: Record | None) -> Deadline | None:
    """The reminder that is due for a record that is followed; None for no open call, and where it was told already."""
    if record is None or record.kind != "call" or record.content.get("state") in OVER:
        return None
    closes = record.content.get("closes", "")
    if not closes or read_moment(closes) < now:
        return None
    zone = ZoneInfo(follow.user.time_zone)
    days = (read_moment(closes).astimezone(zone).date() - now.astimezone(zone).date()).days
    stage = min((stage for stage in STAGES if days <= stage), default=None)
    if stage is None or _was_told(follow, channel, closes, stage):
        return None
    return Deadline(record, closes, days, stage)


def with_told(follow: Follow, channel: Channel, deadline: Deadline) -> dict[str, Any]:
    """What is known of the person, with this reminder told."""
    return {**follow.known, KEPT: {**follow.known.get(KEPT, {}), channel: deadline.told}}


def _was_told(follow: Follow, channel: Channel, closes: str, stage: int) -> bool:
    told = follow.known.get(KEPT, {}).get(channel)
    return bool(told) and told[0] == closes and told[1] <= stage
