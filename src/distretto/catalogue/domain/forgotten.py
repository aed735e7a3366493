"""Deleting what a reader keeps, and bringing it back within a day: what is left is a signed text in her own hands."""

from __future__ import annotations

from typing import Any

from django.core import signing

from distretto.catalogue.domain.errors import NotNow
from distretto.people.roles import NotAllowed, require_signed_in

UNDO_SECONDS = 24 * 3600


def leave(*, by: Any, salt: str, **left: Any) -> str:
    """The text with which the person brings it back."""
    return signing.dumps({"user": by.pk, **left}, salt=salt, compress=True)


def take_back(*, token: str, by: Any, salt: str, not_hers: str) -> dict[str, Any]:
    """What was left; raises NotNow after a day or for another text, NotAllowed (`not_hers`) for another's."""
    require_signed_in(by)
    try:
        left: dict[str, Any] = signing.loads(token, salt=salt, max_age=UNDO_SECONDS)
    except signing.BadSignature as error:
        raise NotNow("not-now-undo-late") from error
    if left.pop("user") != by.pk:
        raise NotAllowed(not_hers)
    return left
