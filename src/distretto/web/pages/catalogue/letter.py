"""A letter to a cluster: whom to send it to, as far as the record says, and a text that one goes on with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from distretto.catalogue.addresses import record_address
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label
from distretto.rendering.text import t
from distretto.web.pages.catalogue.values import Linked

MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
QUOTED = 4
"""So many lines of a record are taken into the letter each way: some programs take no long address."""


@dataclass(frozen=True)
class LetterPage:
    """The page.

    title, written : what the cluster is called, and in which language that is. role : who can be asked, as the record
    says. pages : where the record says that it is found. cited : pages that it rests on, where it names none of its
    own. mail : the address that opens the letter in one's own program; it has a recipient where the record names one.
    """

    key: str
    title: str
    written: str
    role: str
    pages: tuple[Linked, ...]
    cited: tuple[Linked, ...]
    subject: str
    text: str
    mail: str
    to: str


def letter_page(
    written: Record, sender: Record | None, gets: Sequence[str], gives: Sequence[str], language: str, site: str,
) -> LetterPage:
    """The letter to a cluster. gets, gives : the kinds of access that it offers, and that it needs, to write about."""
    content = written.content
    title = content.get("title", written.title)
    names = {"title": title, "sender": _title(sender) if sender else "", "known": "yes" if sender else "no"}
    subject = t("letter-subject", language, **names)
    lines = [t("letter-hello", language, **names), "", t("letter-who", language, **names)]
    lines.append(t("letter-found", language, address=site + record_address(language, written.key)))
    for name, kinds, field in (("gets", gets, "offers"), ("gives", gives, "needs")):
        told = list(_quoted(content.get(field, ()), kinds, language))
        lines += ["", t(f"letter-{name}", language), *told] if told else []
    lines += ["", t("letter-ask", language)]
    if sender:
        lines += ["", t("letter-own", language, address=site + record_address(language, sender.key))]
    lines += ["", t("letter-bye", language)]
    role = content.get("contact_role", "")
    found = MAIL.search(role)
    to = found[0] if found else ""
    own = tuple(_own_pages(content, language))
    return LetterPage(
        written.key, title, written.language, role, own, () if own else tuple(_cited(content)), subject,
        "\n".join(lines), _mail(to, subject, lines), to,
    )


def _title(record: Record) -> str:
    return str(record.content.get("title", record.title))


def _quoted(rows: Iterable[Mapping[str, Any]], kinds: Sequence[str], language: str) -> Iterable[str]:
    """The lines of a record under these kinds of access, in its words."""
    found = [row for row in rows if row.get("access") in kinds]
    for row in found[:QUOTED]:
        yield f"- {code_label('access', row['access'], language)}: {row.get('what', '')}"


def _own_pages(content: Mapping[str, Any], language: str) -> Iterable[Linked]:
    """The pages that the record names as the cluster's own, or its organisations'."""
    if address := content.get("english_website"):
        yield Linked(address.split("://", 1)[-1].rstrip("/"), address, outside=True)
    for one in content.get("organisations", ()):
        if address := one.get("address"):
            role = code_label("organisation_roles", one["role"], language)
            yield Linked(f"{one['name']} ({role})", address, outside=True)
    for link in content.get("links", ()):
        yield Linked(link["title"], link["address"], outside=True)


def _cited(content: Mapping[str, Any]) -> Iterable[Linked]:
    for source in content.get("sources", ()):
        if address := source.get("address"):
            yield Linked(f"{source['publisher']}: {source['title']}", address, outside=True)


def _mail(to: str, subject: str, lines: Sequence[str]) -> str:
    """The address that opens a mail with its subject and text, as every program reads it (RFC 6068)."""
    return f"mailto:{quote(to, safe='@')}?" + urlencode(
        {"subject": subject, "body": "\r\n".join(lines)}, quote_via=quote,
    )
