"""Mails to people, each in her language, sent when what they tell of is really so. That one cannot be sent is logged
and stands in nobody's way."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from django.conf import settings
from django.core.mail import EmailMultiAlternatives, send_mail
from django.db import transaction

from distretto.rendering.text import DEFAULT_LANGUAGE, LANGUAGES, t


@dataclass(frozen=True)
class Mail:
    """A mail as it is sent: as plain text, as simple HTML, and with its headers."""

    subject: str
    text: str
    html: str
    headers: Mapping[str, str]


@dataclass(frozen=True)
class MailPart:
    """What one part of the platform tells somebody in a mail, in her language.

    subject, hello : of a mail that tells nothing else. heading : above it in a mail that does. text, html : what it
    tells. foot_text, foot_html : why it comes, and how it is stopped. count : how many things it tells. stop : the
    address that stops all of it.
    """

    subject: str
    hello: str
    heading: str
    text: tuple[str, ...]
    html: str
    foot_text: tuple[str, ...]
    foot_html: str
    count: int
    stop: str


@dataclass(frozen=True)
class Claimed:
    """A part that is noted as told. take_back : notes it as untold again, where its mail could not be sent."""

    part: MailPart
    take_back: Callable[[], None]


Offer = Callable[[], Claimed | None]
"""Notes what is new for a person as told; None where there is nothing, or where somebody else was quicker."""

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


def language_of(person: Any) -> str:
    """The language in which a person is written to."""
    return person.language if person.language in LANGUAGES else DEFAULT_LANGUAGE


def deliver(person: Any, offers: Sequence[Offer], stop_all: Callable[[Sequence[str]], str]) -> bool:
    """Send a person one mail of all parts that have something to tell, in their order. Returns whether one was sent.

    All parts are noted as told first and together, so that of two who deliver at once one alone does; where the mail
    cannot be sent that is taken back, so that it is tried again. stop_all : the address that stops all parts, of
    the addresses that stop one each.
    """
    with transaction.atomic():
        claimed = [one for one in (offer() for offer in offers) if one is not None]
    if not claimed:
        return False
    mail = compose([one.part for one in claimed], person, stop_all)
    message = EmailMultiAlternatives(mail.subject, mail.text, to=[person.email], headers=dict(mail.headers))
    message.attach_alternative(mail.html, "text/html")
    try:
        message.send()
    except Exception:  # whatever a mail server may answer
        _log.exception("The mail of what is new to account %s could not be sent; it is tried again.", person.pk)
        with transaction.atomic():
            for one in claimed:
                one.take_back()
        return False
    return True


def compose(parts: Sequence[MailPart], person: Any, stop_all: Callable[[Sequence[str]], str]) -> Mail:
    """One mail of all parts, with the header by which a mail program stops it in one step (RFC 8058)."""
    language, only = language_of(person), parts[0] if len(parts) == 1 else None
    hello = only.hello if only else t("mail-hello", language, name=person.shown_name)
    text, html = [hello, ""], [f"<p>{escape(hello)}</p>"]
    for part in parts:
        if only is None:
            text += [part.heading.upper(), ""]
            html.append(f'<h1 style="font-size:1.3em">{escape(part.heading)}</h1>')
        text += part.text
        html.append(part.html)
    text += ["-- ", *(line for part in parts for line in part.foot_text), ""]
    html += ["<hr>", *(f"<p><small>{part.foot_html}</small></p>" for part in parts)]
    stop = only.stop if only else stop_all([part.stop for part in parts])
    return Mail(
        subject=only.subject if only else t("mail-parts-subject", language, n=sum(part.count for part in parts)),
        text="\n".join(text),
        html="".join((
            f'<!doctype html><html lang="{language}"><body style="font-family:sans-serif;max-width:36em">', *html,
            "</body></html>",
        )),
        headers={"List-Unsubscribe": f"<{stop}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
    )  # fmt: skip


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
