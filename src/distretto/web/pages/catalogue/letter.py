"""A letter to a cluster: whom to send it to, as far as the record says, and a text that one goes on with."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

from distretto.catalogue.addresses import record_address
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label
from distretto.rendering.text import t
from distretto.themes.recorded import mail_in
from distretto.web.pages.catalogue.values import Linked

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
    """The letter to a cluster. gets, gives : the kinds of access that it offers, and that it needs, to write about.

    What each side offers and needs is quoted from its own record.
    """
    content = written.content
    title = content.get("title", written.title)
    names = {"title": title, "sender": _title(sender) if sender else "", "known": "yes" if sender else "no"}
    subject = t("letter-subject", language, **names)
    lines = [t("letter-hello", language, **names), "", t("letter-who", language, **names)]
    lines.append(t("letter-found", language, address=site + record_address(language, written.key)))
    for name, kinds, field, own_field in (("gets", gets, "offers", "needs"), ("gives", gives, "needs", "offers")):
        told = list(_quoted(content.get(field, ()), kinds, language))
        if told:
            stated = {str(row["access"]) for row in content.get(field, ()) if row.get("access") in kinds}
            lines += ["", t(f"letter-{name}", language), *told, t(f"letter-{name}-ours", language),
                      *_ours(sender.content.get(own_field, ()) if sender else (), kinds, stated, language)]
    lines += ["", t("letter-ask", language)]
    if sender:
        lines += ["", t("letter-own", language, address=site + record_address(language, sender.key))]
    lines += ["", t("letter-bye", language)]
    role = content.get("contact_role", "")
    to = mail_in(role)
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


def _ours(
    rows: Sequence[Mapping[str, Any]], kinds: Sequence[str], stated: Collection[str], language: str,
) -> Iterable[str]:
    """What the sender's record says under the kinds that the other's lines are of; of what it does not, the kind alone
    with dots, for the writer to fill in: nothing is said in her name that she has not said."""
    for kind in dict.fromkeys(kind for kind in kinds if kind in stated):
        own = list(_quoted(rows, (kind,), language))
        yield from own or [f"- {code_label('access', kind, language)}: …"]


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
