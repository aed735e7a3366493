"""Who calls: nobody in particular, or the person whose token comes along. A session's cookie is not looked at."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from ninja.security import HttpBearer

from distretto.catalogue.domain import tokens


class WrongToken(PermissionError):
    """A token came along and is worth nothing."""


class NoToken(PermissionError):
    """No token came along where one is needed."""


class Bearer(HttpBearer):
    """`Authorization: Bearer TOKEN`; raises WrongToken, NoToken, and TooOften for one that is used too often."""

    def __call__(self, request: HttpRequest) -> Any:
        """The person, who is the request's user from now on."""
        if not request.headers.get("Authorization"):
            raise NoToken
        found = super().__call__(request)
        if found is None:
            raise WrongToken
        return found

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        """The person whose token it is."""
        user = tokens.owner_of(token)
        if user is not None:
            request.user = user
        return user


def anybody(request: HttpRequest) -> Any:
    """Reading needs no token; one that comes along says who reads."""
    request.user = AnonymousUser()
    return somebody(request) if request.headers.get("Authorization") else request.user


somebody = Bearer()
"""Writing needs a token."""
