"""Who takes part in a group, who asks to, who is invited; and the forms by which coordinators decide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from babel import Locale
from django.core.paginator import Paginator

from distretto.catalogue.codes import code_list
from distretto.catalogue.wording import code_label
from distretto.groups.domain.membership import leads_alone, open_invitations
from distretto.groups.models import Invitation, Member, WorkingGroup
from distretto.groups.rights import Standing
from distretto.rendering.text import LANGUAGES, LOCALES, t
from distretto.web.pages.catalogue.form import Option
from distretto.web.pages.groups.paging import Beside, beside

_NO_COUNTRY = {"EU", "EZ", "UN", "QO", "ZZ", "XA", "XB"}
"""Codes of two letters in the locale data that are of no country."""
MOST = 60
"""So many members stand on a page: more than most groups have."""
FILTERS = ("role", "helix", "country")
ROLES = (Member.Role.COORDINATOR, Member.Role.MEMBER, Member.Role.STAKEHOLDER, Member.Role.OBSERVER)


@dataclass(frozen=True)
class Part:
    """Somebody's part. facts : her stakeholder kind, country and language, in words. mine : whether it is the
    reader's own. alone : whether nobody else coordinates the group."""

    number: int
    name: str
    role: str
    role_words: str
    facts: str
    since: Any
    note: str
    mine: bool
    alone: bool = False


@dataclass(frozen=True)
class Share:
    """How many members are of a kind, or of a country."""

    words: str
    count: int


@dataclass(frozen=True)
class Members:
    """The page of members. named : whether the reader sees names; parts : by role, in the order of roles, those of this
    page. filters : of a long list, by what it can be made shorter, each with its values."""

    count: int
    parts: tuple[tuple[str, tuple[Part, ...]], ...]
    beside: Beside
    filters: tuple[tuple[str, str, tuple[Option, ...]], ...]
    named: bool
    coordinators: tuple[str, ...]
    by_role: tuple[Share, ...]
    by_helix: tuple[Share, ...]
    by_country: tuple[Share, ...]
    asking: tuple[Part, ...]
    invitations: tuple[Invitation, ...]
    roles: tuple[Option, ...]


def members_page(
    group: WorkingGroup, found: Standing, user: Any, language: str, asked: Mapping[str, str] | None = None
) -> Members:
    """The page as the reader may see it: members are named to members, coordinators to whoever is signed in, and to
    all others the group is told in numbers.

    asked : `page`, and of which `role`, `helix` or `country` alone members are named.
    """
    wanted = {name: (asked or {}).get(name, "") for name in FILTERS}
    parts = tuple(
        Member.objects.filter(group=group, state=Member.State.ACTIVE).select_related("user").order_by("number")
    )
    shown = tuple(_part(one, user, language) for one in parts)
    by_role = [(role, tuple(one for one in shown if one.role == role)) for role in ROLES]
    fitting = {
        one.number for one in parts
        if all(not value or getattr(one, name) == value for name, value in wanted.items())
    }
    listed = Paginator([one for _, ones in by_role for one in ones if one.number in fitting], MOST)
    page = listed.get_page((asked or {}).get("page"))
    on_page = [(role, tuple(one for one in page if one.role == role)) for role in ROLES]
    asking = Member.objects.filter(group=group, state=Member.State.ASKED, user__isnull=False).select_related("user")
    named = found.active or found.coordinates
    return Members(
        count=len(parts),
        parts=tuple(
            (t("group-role-many", language, role=role), ones) for role, ones in on_page if ones
        ) if named else (),
        beside=beside(page, wanted),
        filters=_filters(parts, wanted, language) if named and len(parts) > MOST else (),
        named=named,
        coordinators=tuple(
            one.name for one in shown if one.role == Member.Role.COORDINATOR
        ) if user.is_authenticated else (),
        by_role=tuple(
            Share(t("group-role-count", language, role=role, n=len(ones)), len(ones)) for role, ones in by_role if ones
        ),
        by_helix=_shares(one.helix and code_label("helix", one.helix, language) for one in parts),
        by_country=_shares(one.country and country_name(one.country, language) for one in parts),
        asking=tuple(_part(one, user, language) for one in asking) if found.coordinates else (),
        invitations=tuple(open_invitations(group).select_related("by")) if found.coordinates else (),
        roles=role_options(language, Member.Role.MEMBER),
    )  # fmt: skip


def _filters(
    parts: Iterable[Member], wanted: Mapping[str, str], language: str
) -> tuple[tuple[str, str, tuple[Option, ...]], ...]:
    every = list(parts)
    said = {
        "role": lambda code: t("group-role", language, role=code),
        "helix": lambda code: code_label("helix", code, language), "country": lambda code: country_name(code, language),
    }
    return tuple(
        (name, t(f"members-filter-{name}", language), tuple(
            Option(code, said[name](code), code == wanted[name])
            for code in sorted({getattr(one, name) for one in every} - {""})
        ))
        for name in FILTERS
    )  # fmt: skip


def role_options(language: str, chosen: str) -> tuple[Option, ...]:
    """The roles to choose from."""
    return tuple(Option(one, t("group-role", language, role=one), one == chosen) for one in ROLES)


def helix_options(language: str, chosen: str) -> tuple[Option, ...]:
    """The stakeholder kinds to choose from."""
    return tuple(
        Option(code.code, code.label(language), code.code == chosen) for code in code_list("helix").choices
    )


def country_options(language: str, chosen: str) -> tuple[Option, ...]:
    """The countries to choose from, by name."""
    return tuple(Option(code, name, code == chosen) for code, name in _countries(language))


def language_options(language: str, chosen: str) -> tuple[Option, ...]:
    """The languages to choose from, by name."""
    known = Locale.parse(LOCALES[language]).languages
    codes = sorted({*language_codes(), *LANGUAGES}, key=lambda code: known.get(code, code))
    return tuple(Option(code, str(known.get(code, code)).capitalize(), code == chosen) for code in codes)


def language_codes() -> tuple[str, ...]:
    """The codes of the catalogue's languages."""
    return tuple(code.code for code in code_list("languages").choices)


def country_codes() -> frozenset[str]:
    """The codes of countries (ISO 3166)."""
    return frozenset(code for code, _ in _countries("en"))


def country_name(code: str, language: str) -> str:
    """A country's name."""
    return dict(_countries(language)).get(code, code)


@lru_cache(maxsize=4)
def _countries(language: str) -> tuple[tuple[str, str], ...]:
    known = Locale.parse(LOCALES[language]).territories
    found = ((code, name) for code, name in known.items() if len(code) == 2 and code not in _NO_COUNTRY)
    return tuple(sorted(found, key=lambda pair: pair[1].casefold()))


def _part(part: Member, user: Any, language: str) -> Part:
    facts = (
        code_label("helix", part.helix, language) if part.helix else "",
        country_name(part.country, language) if part.country else "",
        str(Locale.parse(LOCALES[language]).languages.get(part.language, "")).capitalize() if part.language else "",
    )
    name = part.user.shown_name if part.user else t("group-member-number", language, n=str(part.number))
    return Part(
        number=part.number, name=name, role=part.role, role_words=t("group-role", language, role=part.role),
        facts=" · ".join(fact for fact in facts if fact), since=part.decided_at or part.since, note=part.note,
        mine=part.user_id is not None and part.user_id == user.pk,
        alone=leads_alone(part),
    )  # fmt: skip


def _shares(words: Iterable[str]) -> tuple[Share, ...]:
    """How often each is said, the most frequent first; who has said nothing is not counted."""
    counted = Counter(word for word in words if word)
    return tuple(Share(word, count) for word, count in sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))
