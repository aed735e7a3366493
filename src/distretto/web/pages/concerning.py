"""What concerns a person herself, as her own page and *What's new for me* show it: private fields that she was let see,
an address that is to be confirmed first, and reports that were upheld on her records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from distretto.catalogue.addresses import record_address
from distretto.catalogue.domain.queries.concerning import granted_to, read_at, waiting_grants
from distretto.catalogue.models import PrivateGrant
from distretto.rendering.text import t
from distretto.web.pages.catalogue.doubted import Doubted, doubted


@dataclass(frozen=True)
class LetSee:
    """A record whose private fields the person was let see; `address` empty where it is not published."""

    title: str
    written: str
    address: str
    at: datetime
    by: str
    organisation: str


@dataclass(frozen=True)
class Concerning:
    """All of it. waiting : how many permissions wait until one of the `emails` is confirmed."""

    waiting: int
    emails: str
    see: tuple[LetSee, ...]
    doubted: tuple[Doubted, ...]

    @property
    def count(self) -> int:
        """How many things there are."""
        return (self.waiting > 0) + len(self.see) + len(self.doubted)


def concerning(user: Any, language: str, *, unread: bool = False) -> Concerning:
    """What concerns the person. unread : only what has come since she last marked her page as read; what waits for
    her to confirm an address is there until she does."""
    since = read_at(user) if unread else None
    waiting = waiting_grants(user)
    return Concerning(
        len(waiting),
        ", ".join(dict.fromkeys(one.email for one in waiting)),
        tuple(_see(granted_to(user), since, language)),
        tuple(doubted(user, language, since)),
    )


def _see(grants: Iterable[PrivateGrant], since: datetime | None, language: str) -> Iterable[LetSee]:
    """Each record once, by the latest permission."""
    shown: set[int] = set()
    for one in grants:
        if one.record_id in shown or (since is not None and one.given_at <= since):
            continue
        shown.add(one.record_id)
        record = one.record
        yield LetSee(
            record.title or record.key, record.language,
            record_address(language, record.key) if record.live else "", one.given_at,
            one.given_by.shown_name if one.given_by else t("catalogue-somebody", language),
            one.organisation.name if one.organisation else "",
        )  # fmt: skip
