"""What waits for those who decide on organisations: who asks for access, and which are not verified yet."""

from __future__ import annotations

from dataclasses import dataclass

from distretto.people.models import Membership, Organisation, User
from distretto.people.roles import is_administrator


@dataclass(frozen=True)
class Asked:
    """An organisation, and how many people ask to write for it."""

    organisation: Organisation
    people: int


def asked_for(user: User) -> tuple[Asked, ...]:
    """The organisations to which people ask for access, where the person decides on it: administrators do where
    nobody else does."""
    owners = Membership.objects.filter(
        role=Membership.Role.OWNER, state=Membership.State.ACTIVE, user__is_active=True
    )
    hers = set(owners.filter(user=user).values_list("organisation_id", flat=True))
    decided = set(owners.values_list("organisation_id", flat=True))
    waiting = Membership.objects.filter(state=Membership.State.ASKED).select_related("organisation")
    counts: dict[Organisation, int] = {}
    for one in waiting.order_by("asked_at", "pk"):
        if one.organisation_id in hers or (is_administrator(user) and one.organisation_id not in decided):
            counts[one.organisation] = counts.get(one.organisation, 0) + 1
    return tuple(Asked(organisation, people) for organisation, people in counts.items())


def to_verify(user: User) -> tuple[Organisation, ...]:
    """The organisations that nobody has verified, for administrators: the oldest first."""
    if not is_administrator(user):
        return ()
    return tuple(Organisation.objects.filter(verified=False).order_by("created_at", "pk"))
