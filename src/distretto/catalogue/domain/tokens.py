"""Tokens with which a person's programs write in her name: made and revoked by her, and not without measure.

The tokens are Wagtail's: their digest alone is kept, and an administrator finds them in the administration. They begin
with our name, so that whoever comes across one knows where it belongs; such as Wagtail names its own are as good.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.utils import timezone
from wagtail.models import APIToken

from distretto.catalogue.domain.errors import NotNow
from distretto.people.roles import NotAllowed, is_administrator

BEGINS = "distretto_"
WAGTAILS = "wagtail_"
SHOWN = len(BEGINS) + 4
"""How much of a token its owner sees later, to tell it from others."""
MOST_TOKENS = 20
A_MINUTE = 120
"""Calls with one token in a minute, for each process that serves."""
_TOUCHED = timedelta(minutes=1)


@dataclass(frozen=True)
class Made:
    """A new token: what is kept of it, and the token itself, which is not."""

    kept: APIToken
    token: str


class TooOften(RuntimeError):
    """The token was used too often; `seconds` until it may be used again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many calls; try again in {seconds} seconds.")
        self.seconds = seconds


@transaction.atomic
def make(*, by: Any, name: str) -> Made:
    """Make a token for the person's own programs."""
    if not (by and by.is_authenticated):
        raise NotAllowed("not-allowed-token")
    name = " ".join(name.split())[:100]
    if not name:
        raise NotNow("not-now-token-name")
    if of(by).count() >= MOST_TOKENS:
        raise NotNow("not-now-many-tokens", most=MOST_TOKENS)
    token = BEGINS + APIToken.generate_token().removeprefix(WAGTAILS)
    kept = APIToken.objects.create(user=by, name=name, key_hash=APIToken.hash_token(token), prefix=token[:SHOWN])
    return Made(kept, token)


@transaction.atomic
def revoke(*, token: APIToken, by: Any) -> None:
    """Let a token be worth nothing from now on. It is the person's own, or an administrator does it."""
    if token.user_id != getattr(by, "pk", None) and not is_administrator(by):
        raise NotAllowed("not-allowed-token")
    if token.revoked_at is None:
        token.revoke()


def of(user: Any) -> Any:
    """The person's tokens that are worth something, the newest first."""
    return APIToken.objects.filter(user=user, revoked_at__isnull=True).order_by("-created", "-pk")


def owner_of(token: str) -> Any:
    """Whose token it is, with this call counted; None where it is worth nothing. Raises TooOften."""
    own = token.startswith(BEGINS)
    if not APIToken.validate_token_format(WAGTAILS + token.removeprefix(BEGINS) if own else token):
        return None
    hashes = APIToken.candidate_key_hashes(token)
    kept = APIToken.objects.filter(key_hash__in=hashes, revoked_at__isnull=True).select_related("user").first()
    if kept is None or not kept.user.is_active:
        return None
    _count(kept.key_hash)
    if kept.last_used_at is None or timezone.now() - kept.last_used_at > _TOUCHED:
        APIToken.objects.filter(pk=kept.pk).update(last_used_at=timezone.now())
    return kept.user


def _count(name: str) -> None:
    now = time.time()
    key = f"catalogue-token-{name[:32]}-{int(now // 60)}"
    cache.add(key, 0, timeout=120)
    if cache.incr(key) > A_MINUTE:
        raise TooOften(max(1, 60 - int(now % 60)))
