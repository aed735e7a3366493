"""E-mail addresses: whether it is known that the person who has typed one reads the mail that is sent there."""

from __future__ import annotations

from typing import Any

from allauth.account.models import EmailAddress
from django.db.models import Q

from distretto.people.models import User


def is_confirmed(email: str) -> bool:
    """Whether somebody who can sign in here has confirmed that the address is hers."""
    return EmailAddress.objects.filter(email__iexact=email, verified=True, user__is_active=True).exists()


def unconfirmed_of(user: Any) -> frozenset[str]:
    """The addresses, in small letters, that the person has given and not confirmed."""
    if not (user and user.is_authenticated):
        return frozenset()
    known = dict(EmailAddress.objects.filter(user=user).values_list("email", "verified"))
    confirmed = {email.lower() for email, verified in known.items() if verified}
    return frozenset({user.email.lower(), *(email.lower() for email in known)} - confirmed)


def people_at(email: str) -> tuple[list[User], list[User]]:
    """Whose address it is, and who signs in with it without having confirmed it: what is mailed to them goes there.

    Another's address that somebody has only added to her account makes her neither.
    """
    theirs = Q(emailaddress__email__iexact=email, emailaddress__verified=True)
    confirmed = list(User.objects.filter(theirs, is_active=True).distinct())
    others = User.objects.filter(email__iexact=email, is_active=True).exclude(pk__in=[one.pk for one in confirmed])
    return confirmed, [] if confirmed else list(others)
