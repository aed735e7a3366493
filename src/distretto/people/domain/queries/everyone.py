"""Everybody who has an account: found by words, narrowed, ordered."""

from __future__ import annotations

from django.db.models import F, Prefetch, QuerySet
from django.db.models.functions import Lower

from distretto.evidence.classifications.transliteration import folded
from distretto.people.held import Held
from distretto.people.models import Membership, PeopleEntry, User
from distretto.people.roles import REVIEWERS

SORTS = ("name", "email", "seen", "joined")
STATES = ("active", "closed", "never")


def everyone(*, words: str = "", role: Held | None = None, state: str = "", sort: str = "name") -> QuerySet[User]:
    """The people, with their roles and organisations at hand.

    words : each stands in a name, an address or an organisation's name, whatever its case and accents. state : one
    of STATES (`never` has not signed in yet), else all. sort : one of SORTS, a minus before it for the other way.
    """
    active = Membership.objects.filter(state=Membership.State.ACTIVE).select_related("organisation")
    found = User.objects.prefetch_related(
        "groups", "theme_roles", Prefetch("memberships", queryset=active, to_attr="edits")
    )
    if words.strip():
        found = found.filter(pk__in=_with(folded(words).split()))
    if role is not None:
        found = found.filter(pk__in=_holders(role))
    if state in ("active", "closed"):
        found = found.filter(is_active=state == "active")
    elif state == "never":
        found = found.filter(last_login=None, is_active=True)
    return _sorted(found, sort)


def entries(*, person: User | None = None) -> QuerySet[PeopleEntry]:
    """The log, the latest line first; of one person where one is meant."""
    found = PeopleEntry.objects.select_related("person")
    return found.filter(person=person) if person is not None else found


def _with(words: list[str]) -> list[int]:
    """Who has every word. It is looked for here, for not every database knows that É is a capital é."""
    texts = {
        pk: [first, last, email]
        for pk, first, last, email in User.objects.values_list("pk", "first_name", "last_name", "email")
    }
    named = Membership.objects.filter(state=Membership.State.ACTIVE).values_list("user_id", "organisation__name")
    for pk, name in named:
        texts[pk].append(name)
    whole = {pk: folded(" ".join(text)) for pk, text in texts.items()}
    return [pk for pk, text in whole.items() if all(word in text for word in words)]


def _holders(role: Held) -> QuerySet[User]:
    if role.role == "administrator":
        return User.objects.filter(is_superuser=True).values("pk")
    if role.role == "reviewer":
        return User.objects.filter(groups__name=REVIEWERS).values("pk")
    return User.objects.filter(theme_roles__role=role.role, theme_roles__theme=role.theme).values("pk")


def _sorted(found: QuerySet[User], sort: str) -> QuerySet[User]:
    name, down = sort.removeprefix("-"), sort.startswith("-")
    keys = {
        "email": (Lower("email"),), "seen": (F("last_login"),), "joined": (F("date_joined"),),
    }.get(name, (Lower("last_name"), Lower("first_name"), Lower("email")))  # fmt: skip
    order = [key.desc(nulls_last=True) if down else key.asc(nulls_last=True) for key in keys]
    return found.order_by(*order, "pk")
