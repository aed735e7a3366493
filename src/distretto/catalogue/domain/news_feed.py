"""The secret in the address of a person's feed of news: a feed reader cannot sign in, so the address says whose it is.

It holds until she renews it or her account is closed.
"""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.core import signing
from django.db import transaction
from django.db.models import F

from distretto.catalogue.models import Mailing
from distretto.people.roles import require_signed_in

_SALT = "news-feed"


def feed_secret(user: Any) -> str:
    """What stands in the address of the person's feed."""
    number = Mailing.objects.filter(user=user).values_list("feed", flat=True).first() or 0
    return signing.dumps([user.pk, number], salt=_SALT)


def person_of_secret(secret: str) -> Any | None:
    """Whose feed is asked for; None where the secret is none, or was renewed since."""
    try:
        pk, number = signing.loads(secret, salt=_SALT)
    except (signing.BadSignature, ValueError):
        return None
    user = get_user_model().objects.filter(pk=pk, is_active=True).first()
    now = Mailing.objects.filter(user_id=pk).values_list("feed", flat=True).first() or 0
    return user if number == now else None


@transaction.atomic
def renew_feed(*, by: Any) -> None:
    """Give the feed another address; the former one ends at once."""
    require_signed_in(by)
    Mailing.objects.get_or_create(user=by)
    Mailing.objects.filter(user=by).update(feed=F("feed") + 1)
