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

from distretto.people.models import Membership, ThemeRole

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


def regions_spoken_for(user: Any) -> frozenset[str]:
    """The codes of the regions for which the person may speak: where verified organisations work that she edits for.

    Anybody can make an organisation and say where it works; only what an administrator has verified counts.
    """
    if not (user and user.is_authenticated):
        return frozenset()
    active = Membership.objects.filter(
        user=user, state=Membership.State.ACTIVE, organisation__verified=True
    ).select_related("organisation")
    return frozenset(code for membership in active for code in membership.organisation.regions)


def organisations_of(user: Any) -> frozenset[int]:
    """The organisations that the person is an active editor of, by their ids."""
    if not (user and user.is_authenticated):
        return frozenset()
    states = Membership.objects.filter(user=user, state=Membership.State.ACTIVE)
    return frozenset(states.values_list("organisation_id", flat=True))


def owns(user: Any, organisation_id: int) -> bool:
    """Whether the person decides on memberships of the organisation."""
    if is_administrator(user):
        return True
    if not (user and user.is_authenticated):
        return False
    return Membership.objects.filter(
        user=user, organisation_id=organisation_id, state=Membership.State.ACTIVE, role=Membership.Role.OWNER
    ).exists()
