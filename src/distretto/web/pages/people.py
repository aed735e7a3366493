"""What an administrator sees of people: everybody, one person, the form of an invitation, and the log."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from allauth.account.models import EmailAddress
from django.core.paginator import Page, Paginator

from distretto.catalogue.wording import code_label
from distretto.evidence.classifications import areas
from distretto.people.domain import accounts
from distretto.people.domain.administering import LEAST_REASON
from distretto.people.domain.queries.everyone import SORTS, STATES, entries, everyone
from distretto.people.held import EVERY_ROLE, Held, held_by, read_role
from distretto.people.models import Membership, PeopleEntry, User
from distretto.rendering.text import LANGUAGES, t
from distretto.web.pages.catalogue.form import Option

SHOWN = 50
"""People, or lines of the log, that stand on one page."""
LATEST = 10
"""Lines of the log that stand on a person's page."""


@dataclass(frozen=True)
class Office:
    """An organisation that somebody writes for."""

    key: str
    name: str
    owner: bool


@dataclass(frozen=True)
class Line:
    """One person in the list."""

    number: int
    name: str
    email: str
    roles: tuple[str, ...]
    offices: tuple[Office, ...]
    regions: str
    seen: Any
    active: bool


@dataclass(frozen=True)
class Heading:
    """A column by which the list can be put in order: how it stands, and the address that turns it."""

    name: str
    words: str
    address: str
    order: str


@dataclass(frozen=True)
class Everyone:
    """A page of the list, of so many, with what was asked for."""

    lines: tuple[Line, ...]
    count: int
    all: int
    words: str
    narrowed: bool
    roles: tuple[Option, ...]
    states: tuple[Option, ...]
    sort: str
    headings: Mapping[str, Heading]
    page: int
    pages: int
    previous: str
    next: str


@dataclass(frozen=True)
class Role:
    """A role in words, as a form sends it."""

    value: str
    words: str


@dataclass(frozen=True)
class Entry:
    """A line of the log in words. number : of the person's page; None where the account is no more."""

    at: Any
    by: str
    act: str
    email: str
    number: int | None
    reason: str


@dataclass(frozen=True)
class Person:
    """One person: who she is here, what she may do, and what was done with her account."""

    line: Line
    language: str
    joined: Any
    confirmed: bool
    herself: bool
    held: tuple[Role, ...]
    others: tuple[Role, ...]
    latest: tuple[Entry, ...]
    more: bool
    can_mail: bool
    least: int


@dataclass(frozen=True)
class Log:
    """One page of the log, of so many, and the addresses of those beside it; of one person where one is meant."""

    lines: tuple[Entry, ...]
    of: Line | None
    page: int
    pages: int
    previous: str
    next: str


@dataclass(frozen=True)
class InviteForm:
    """The form of an invitation as it stands or as it was typed."""

    email: str
    language: str
    reason: str
    chosen: frozenset[str]
    roles: tuple[Role, ...]
    languages: tuple[tuple[str, str], ...]
    by_mail: bool
    can_mail: bool
    least: int


def role_words(role: Held, language: str) -> str:
    """A role in words, with its theme."""
    theme = t(f"theme-{role.theme}", language) if role.theme else ""
    return t(f"people-role-{role.role}", language, theme=theme)


def everyone_page(asked: Mapping[str, str], language: str) -> Everyone:
    """The list as the address asks for it; what it asks wrongly is passed over."""
    words = asked.get("q", "").strip()[:100]
    role = next((one for one in EVERY_ROLE if str(one) == asked.get("role")), None)
    state = asked.get("state", "") if asked.get("state") in STATES else ""
    sort = asked.get("sort", "") if asked.get("sort", "").removeprefix("-") in SORTS else "name"
    given = {"q": words, "role": str(role or ""), "state": state, "sort": "" if sort == "name" else sort}
    page = Paginator(everyone(words=words, role=role, state=state, sort=sort), SHOWN).get_page(asked.get("page"))
    previous, following = _beside(page, given)
    return Everyone(
        lines=tuple(_line(one, language) for one in page.object_list),
        count=page.paginator.count,
        all=User.objects.count(),
        words=words,
        narrowed=bool(words or role or state),
        roles=tuple(Option(str(one), role_words(one, language), one == role) for one in EVERY_ROLE),
        states=tuple(Option(one, t(f"people-state-{one}", language), one == state) for one in STATES),
        sort=sort,
        headings={name: _heading(name, sort, given, language) for name in ("name", "email", "seen")},
        page=page.number,
        pages=page.paginator.num_pages,
        previous=previous,
        next=following,
    )


def _heading(name: str, sort: str, given: Mapping[str, str], language: str) -> Heading:
    """The latest seen come first; names and addresses begin with A."""
    first = f"-{name}" if name == "seen" else name
    other = name if name == "seen" else f"-{name}"
    standing = "" if sort.removeprefix("-") != name else "descending" if sort.startswith("-") else "ascending"
    address = _address({**given, "sort": other if sort == first else first})
    return Heading(name, t(f"people-column-{name}", language), address, standing)


def _address(given: Mapping[str, Any]) -> str:
    return "?" + urlencode({name: value for name, value in given.items() if value})


def _beside(page: Page[Any], given: Mapping[str, str]) -> tuple[str, str]:
    """The addresses of the pages before and after; empty where there is none."""
    before = _address({**given, "page": page.number - 1}) if page.has_previous() else ""
    return before, _address({**given, "page": page.number + 1}) if page.has_next() else ""


def _line(user: Any, language: str) -> Line:
    """user : with its active memberships as `edits`, as `everyone` brings them."""
    offices = tuple(
        Office(one.organisation.key, one.organisation.name, one.role == Membership.Role.OWNER) for one in user.edits
    )
    regions = dict.fromkeys([_area(user.region, language)] if user.region else [])
    regions |= dict.fromkeys(
        code_label("regions", code, language) for one in user.edits for code in one.organisation.regions
    )
    roles = tuple(role_words(role, language) for role in held_by(user))
    return Line(
        user.pk, user.shown_name, user.email, roles, offices, ", ".join(regions), user.last_login, user.is_active
    )


def _area(address: str, language: str) -> str:
    """The area's name; its address where there is no such area any more."""
    try:
        return areas.area_name(areas.parse_area(address), language)
    except ValueError:
        return address


def person_page(user: User, by: User, language: str) -> Person:
    """A person's page as the administrator `by` sees it."""
    held, log = held_by(user), entries(person=user)
    return Person(
        line=_line(everyone().get(pk=user.pk), language),
        language=LANGUAGES.get(user.language, user.language),
        joined=user.date_joined,
        confirmed=EmailAddress.objects.filter(user=user, email__iexact=user.email, verified=True).exists(),
        herself=user.pk == by.pk,
        held=_roles(held, language),
        others=_roles((role for role in EVERY_ROLE if role not in held), language),
        latest=tuple(_entries(log[:LATEST], language)),
        more=log.count() > LATEST,
        can_mail=accounts.can_mail(),
        least=LEAST_REASON,
    )


def log_page(asked: Mapping[str, str], language: str) -> Log:
    """A page of the log, the latest lines first, of one person where `person` names one."""
    number = asked.get("person", "")
    user = everyone().filter(pk=number).first() if number.isdecimal() and len(number) < 19 else None
    page = Paginator(entries(person=user), SHOWN).get_page(asked.get("page"))
    previous, following = _beside(page, {"person": str(user.pk)} if user else {})
    return Log(
        tuple(_entries(page.object_list, language)), _line(user, language) if user else None, page.number,
        page.paginator.num_pages, previous, following,
    )  # fmt: skip


def invite_form(typed: Mapping[str, Any] | None, chosen: Iterable[str], language: str) -> InviteForm:
    """The empty form, or as it was sent."""
    can_mail, given = accounts.can_mail(), typed or {}
    return InviteForm(
        email=given.get("email", "").strip(),
        language=given.get("language", language),
        reason=given.get("reason", ""),
        chosen=frozenset(chosen),
        roles=_roles(EVERY_ROLE, language),
        languages=tuple(LANGUAGES.items()),
        by_mail=can_mail and given.get("link", "mail") == "mail",
        can_mail=can_mail,
        least=LEAST_REASON,
    )


def _roles(roles: Iterable[Held], language: str) -> tuple[Role, ...]:
    return tuple(Role(str(role), role_words(role, language)) for role in roles)


def _entries(found: Iterable[PeopleEntry], language: str) -> Iterable[Entry]:
    for one in found:
        role = role_words(read_role(f"{one.role}:{one.theme}"), language) if one.role else ""
        yield Entry(
            one.at, one.by_name or t("people-command-line", language),
            t(f"people-act-{one.act}", language, role=role), one.email, one.person_id, one.reason,
        )  # fmt: skip
