"""Accounts: the first administrator, and what people say about themselves."""

from __future__ import annotations

import secrets
from datetime import timedelta
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.auth.models import Group
from django.core import signing
from django.db import transaction

from distretto.people.models import ThemeRole, User
from distretto.people.roles import REVIEWERS

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


@transaction.atomic
def invite(*, email: str, language: str = "en", administrator: bool = False, reviewer: bool = False,
           coordinates: tuple[str, ...] = (), expert_in: tuple[str, ...] = ()) -> User:
    """An account with roles, new or known by its address; roles are added, none is taken away."""
    user = User.objects.filter(email__iexact=email).first() or User.objects.create_user(email, language=language)
    if administrator:
        user.is_staff = user.is_superuser = True
        user.save(update_fields=["is_staff", "is_superuser"])
    if reviewer:
        user.groups.add(Group.objects.get(name=REVIEWERS))
    for role, themes in ((ThemeRole.Role.COORDINATOR, coordinates), (ThemeRole.Role.EXPERT, expert_in)):
        for theme in themes:
            ThemeRole.objects.get_or_create(user=user, theme=theme, role=role)
    return user


def entry_token(user: User) -> str:
    """A signed token with which the person signs in once; it is void when she has signed in since, or after days."""
    return signing.dumps([user.pk, _stamp(user)], salt=SALT)


def user_of(token: str) -> User | None:
    """Whose token it is; None where it is void."""
    try:
        pk, stamp = signing.loads(token, salt=SALT, max_age=LASTS)
    except (signing.BadSignature, ValueError, TypeError):
        return None
    user = User.objects.filter(pk=pk, is_active=True).first()
    return user if user is not None and _stamp(user) == stamp else None


def _stamp(user: Any) -> str:
    return user.last_login.isoformat() if user.last_login else ""
