"""Who may do what. Every rule about roles is here; pages, endpoints and verbs ask it, and nothing else decides.

visitor        reads what is public
member         signed in: writes drafts of her own, follows, saves, comments
editor         writes for her organisation, and submits
reviewer       judges what is submitted (the group `reviewers`)
coordinator    looks after a theme: first step of a practice; expert: its second step (`ThemeRole`)
administrator  everything, organisations and roles included (superuser)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from allauth.account.models import EmailAddress

from distretto.people.models import Membership, Organisation, ThemeRole

REVIEWERS = "reviewers"


class NotAllowed(PermissionError):
    """The person may not do this; `key` is the message that says why and who could."""

    def __init__(self, key: str, **arguments: Any) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def require_signed_in(user: Any) -> None:
    """Raise NotAllowed for somebody who is not signed in."""
    if not (user and user.is_authenticated):
        raise NotAllowed("not-allowed-signed-out")


def is_administrator(user: Any) -> bool:
    """Whether the person administers the installation."""
    return bool(user and user.is_authenticated and user.is_active and user.is_superuser)


def is_reviewer(user: Any) -> bool:
    """Whether the person judges what is submitted."""
    if is_administrator(user):
        return True
    return bool(user and user.is_authenticated and user.groups.filter(name=REVIEWERS).exists())


def has_theme_role(user: Any, role: str, themes: Iterable[str]) -> bool:
    """Whether the person has the role in at least one of the themes."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    return ThemeRole.objects.filter(user=user, role=role, theme__in=list(themes)).exists()


def can_take_step(user: Any, step: str, themes: Iterable[str]) -> bool:
    """Whether the person may decide a workflow step: reviewer, coordinator or expert (of one of the themes)."""
    return is_reviewer(user) if step == "reviewer" else has_theme_role(user, step, themes)


def edits_for(user: Any, organisation_id: int | None) -> bool:
    """Whether the person is an active editor of the organisation."""
    if organisation_id is None or not (user and user.is_authenticated):
        return False
    return Membership.objects.filter(
        user=user, organisation_id=organisation_id, state=Membership.State.ACTIVE
    ).exists()


def speaking_for(user: Any) -> tuple[Organisation, ...]:
    """The organisations for whose regions the person may speak: verified ones that she edits for.

    Anybody can make an organisation and say where it works; only what an administrator has verified counts.
    """
    if not (user and user.is_authenticated):
        return ()
    active = Membership.objects.filter(user=user, state=Membership.State.ACTIVE, organisation__verified=True)
    return tuple(membership.organisation for membership in active.select_related("organisation"))


def organisations_of(user: Any) -> frozenset[int]:
    """The organisations that the person is an active editor of, by their ids."""
    if not (user and user.is_authenticated):
        return frozenset()
    states = Membership.objects.filter(user=user, state=Membership.State.ACTIVE)
    return frozenset(states.values_list("organisation_id", flat=True))


def addresses_of(user: Any) -> frozenset[str]:
    """The e-mail addresses, in small letters, that the person has confirmed to be hers: anybody can type another's."""
    if not (user and user.is_authenticated):
        return frozenset()
    confirmed = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return frozenset(address.lower() for address in confirmed)


def owns(user: Any, organisation_id: int) -> bool:
    """Whether the person decides on memberships of the organisation."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    return Membership.objects.filter(
        user=user, organisation_id=organisation_id, state=Membership.State.ACTIVE, role=Membership.Role.OWNER
    ).exists()
