"""Accounts: the first administrator, and what people say about themselves."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.core import signing
from django.core.mail import send_mail
from django.db import transaction

from distretto.people.models import User
from distretto.rendering.text import t

SALT = "distretto.people.entry"
LASTS = timedelta(days=3)
FIRST = "first-administrator"


def change_settings(*, user: User, first_name: str, last_name: str, language: str, region: str, time_zone: str) -> None:
    """Keep the person's name, language, region and time zone."""
    user.first_name, user.last_name = first_name, last_name
    user.language, user.region, user.time_zone = language, region, time_zone
    user.save(update_fields=["first_name", "last_name", "language", "region", "time_zone"])


def first_token() -> str | None:
    """The token with which the first administrator signs in; None where there is one already.

    It lies in the home, readable by its owner alone, and is void once an administrator exists.
    """
    path = Path(settings.HOME) / FIRST
    if User.objects.filter(is_superuser=True).exists():
        path.unlink(missing_ok=True)
        return None
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(24), encoding="ascii")
    return path.read_text(encoding="ascii").strip()


@transaction.atomic
def make_first_administrator(*, token: str, email: str, password: str, language: str) -> User | None:
    """The first administrator's account; None where the token is not the one, or there is an administrator."""
    wanted = first_token()
    if wanted is None or not secrets.compare_digest(wanted.encode(), token.encode()):
        return None
    user = User.objects.create_superuser(email, password, language=language)
    first_token()
    return user


def entry_token(user: User, *, mailed: bool = False) -> str:
    """A signed token with which the person signs in once; it is void when she has signed in since, or after days.

    mailed : it goes to her address and is told to nobody else.
    """
    return signing.dumps([user.pk, _stamp(user), user.email if mailed else ""], salt=SALT)


def entry_address(user: User, host: str, *, mailed: bool = False) -> str:
    """The link with which the person signs in once. host : scheme and host of its address."""
    return f"{host.rstrip('/')}/accounts/enter/{entry_token(user, mailed=mailed)}/"


def can_mail() -> bool:
    """Whether there is a mail server; without one, mails are kept as files that nobody receives."""
    return not kept_mails()


def kept_mails() -> str:
    """The folder in which mails are kept as files that nobody receives; empty where there is a mail server."""
    return str(settings.EMAIL_FILE_PATH) if settings.EMAIL_BACKEND.endswith("filebased.EmailBackend") else ""


def mail_entry(user: User, host: str) -> None:
    """Mail the person her link. host : scheme and host of its address. Raises what the mail server answers."""
    address = entry_address(user, host, mailed=True)
    text = t("mail-invited-text", user.language, days=LASTS.days)
    lines = (t("mail-hello", user.language, name=user.shown_name), "", text, "", address)
    send_mail(t("mail-invited-subject", user.language), "\n".join(lines), None, [user.email])


def user_of(token: str) -> User | None:
    """Whose token it is; None where it is void."""
    return _read(token)[0]


@transaction.atomic
def enter(token: str) -> User | None:
    """The person whose token is used; None where it is void. One that was mailed confirms the address that it was
    mailed to, for who brings it has read what was sent there; one that an operator was shown confirms nothing."""
    user, mailed_to = _read(token)
    if user is not None and mailed_to and mailed_to == user.email:
        address, _ = EmailAddress.objects.get_or_create(user=user, email=user.email)
        address.set_verified()
        address.set_as_primary(conditional=True)
    return user


def _read(token: str) -> tuple[User | None, str]:
    """Whose token it is, None where it is void, and the address that it was mailed to, if it was."""
    try:
        pk, stamp, mailed_to = signing.loads(token, salt=SALT, max_age=LASTS)
    except (signing.BadSignature, ValueError, TypeError):
        return None, ""
    user = User.objects.filter(pk=pk, is_active=True).first()
    return (user, mailed_to) if user is not None and _stamp(user) == stamp else (None, "")


def _stamp(user: Any) -> str:
    return user.last_login.isoformat() if user.last_login else ""
