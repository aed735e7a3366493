"""Mails to people, each in her language, sent when what they tell of is really so. That one cannot be sent is logged
and stands in nobody's way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction

from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, t


@dataclass(frozen=True)
class Mail:
    """A mail as it is sent: as plain text, as simple HTML, and with its headers."""

    subject: str
    text: str
    html: str
    headers: Mapping[str, str]


Told = Callable[[str], Mapping[str, Any]]
"""The arguments of a mail's messages in a language; `path` is the page that it leads to, without the language."""

_log = logging.getLogger("distretto.people.post")


def post(to: Iterable[Any], key: str, told: Told, *, why: str = "mail-why") -> None:
    """Send the mail `key` to each of the people, once the transaction is through.

    Its words are the messages `KEY-subject` and `KEY-text`; the address of its page follows them, and
    `why` she gets it. The pages of `/accounts/` are the same in every language and are told it.
    """
    people = list({person.pk: person for person in to if person is not None and person.is_active}.values())
    if people:
        transaction.on_commit(lambda: _send(people, key, told, why))


def post_to(address: str, language: str, key: str, told: Told, *, why: str = "mail-why-invited") -> None:
    """Send the mail `key` to an address that may have no account yet, once the transaction is through."""
    transaction.on_commit(lambda: _send_one(address, language, None, key, told, why))


def _send(people: list[Any], key: str, told: Told, why: str) -> None:
    for person in people:
        _send_one(person.email, person.language, person, key, told, why)


def _send_one(to: str, wanted: str, person: Any, key: str, told: Told, why: str) -> None:
    language = wanted if wanted in LANGUAGES else DEFAULT_LANGUAGE
    arguments = dict(told(language))
    path = arguments.pop("path")
    whole = f"{path}?lang={language}" if path.startswith("/accounts/") else f"/{language}{path}"
    address = f"{settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{whole}"
    hello = t("mail-hello", language, name=person.shown_name) if person else t("mail-hello-nameless", language)
    lines = (hello, "", t(f"{key}-text", language, **arguments), "", address, "", "-- ", t(why, language))
    subject = " ".join(t(f"{key}-subject", language, **arguments).split())
    try:
        send_mail(subject, "\n".join(lines), None, [to])
    except Exception:  # whatever a mail server may answer
        _log.exception("The mail %s to account %s could not be sent.", key, person.pk if person else "-")
