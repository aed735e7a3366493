"""What serving others needs: a key, names, TLS, a mail server, somebody to turn to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import httpx

from distretto.cli.diagnosis.found import Found, warning, wrong

OTHERWISE_SAID = ("security.",)
"""Django's checks for deployment that are told in words of ours below."""


def look(home: Path) -> Iterator[Found]:
    """What is missing or unsafe; of one that is reached from its own machine alone, only what is unsafe there too."""
    from django.conf import settings

    yield from _key(home)
    yield from _django()
    yield from _static()
    names = set(settings.ALLOWED_HOSTS) - set(settings.NEAR_HOSTS)
    if not names:
        return
    if settings.DEBUG:
        yield wrong("debug")
    if "*" in names:
        yield wrong("any-name")
    if not os.environ.get("BEHIND_PROXY") or not settings.SESSION_COOKIE_SECURE:
        yield wrong("no-tls")
    if not settings.WAGTAILADMIN_BASE_URL.startswith("https://"):
        yield wrong("address", address=settings.WAGTAILADMIN_BASE_URL)
    if settings.EMAIL_BACKEND.endswith("filebased.EmailBackend") and not settings.DEMONSTRATION:
        yield warning("no-mail")
    if not settings.CONTACT:
        yield warning("no-contact")


def _key(home: Path) -> Iterator[Found]:
    from django.conf import settings

    weak = len(settings.SECRET_KEY) < 50 or len(set(settings.SECRET_KEY)) < 5
    if weak or settings.SECRET_KEY.startswith("django-insecure-"):
        yield wrong("key-weak")
    kept = home / "secret-key"
    if kept.is_file() and kept.stat().st_mode & 0o077:
        yield wrong("key-open", path=kept)


def _django() -> Iterator[Found]:
    """What Django's own checks find to be an error, those for deployment among them."""
    from django.core import checks

    for one in checks.run_checks(include_deployment_checks=True):
        if one.level >= checks.ERROR and not str(one.id).startswith(OTHERWISE_SAID):
            yield wrong("django", id=one.id, message=str(one.msg).splitlines()[0])


def _static() -> Iterator[Found]:
    from django.contrib.staticfiles import finders
    from django.contrib.staticfiles.storage import staticfiles_storage
    from django.templatetags.static import static

    if finders.find("distretto/site.css") is None:
        yield wrong("static")
        return
    if not staticfiles_storage.elsewhere:
        return
    address = static("distretto/site.css")
    try:
        if not staticfiles_storage.complete():
            yield wrong("static-incomplete")
        else:
            httpx.get(address, timeout=10).raise_for_status()
    except Exception as error:
        yield wrong("static-unreachable", address=address, reason=str(error).strip().splitlines()[0])
