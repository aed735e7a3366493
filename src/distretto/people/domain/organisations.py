"""Organisations and who writes for them: made by a member, who then owns it; joined by asking; left at any time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from distretto.evidence.classifications.transliteration import folded
from distretto.people.models import Membership, Organisation, User
from distretto.people.post import post
from distretto.people.roles import NotAllowed, is_administrator, owns


def _named(organisation: Organisation, **more: Any) -> Any:
    path = f"/organisations/{organisation.key}/"
    return lambda _: {"organisation": organisation.name, "path": path, **more}


def owners_of(organisation: Organisation) -> list[User]:
    """Who decides on access; the administrators where nobody does."""
    active = organisation.memberships.filter(state=Membership.State.ACTIVE, role=Membership.Role.OWNER)
    found = list(User.objects.filter(pk__in=active.values("user_id"), is_active=True))
    return found or list(User.objects.filter(is_superuser=True, is_active=True))


@transaction.atomic
def create(
    *, name: str, helix: str, regions: Sequence[str], address: str, about: str, by: User
) -> Organisation:
    """A new organisation; who makes it decides on access from then on."""
    if not by.is_authenticated:
        raise NotAllowed("not-allowed-member")
    organisation = Organisation.objects.create(
        key=_free_key(name), name=name, helix=helix, regions=list(regions), country=_country(regions),
        address=address, about=about,
    )  # fmt: skip
    Membership.objects.create(
        organisation=organisation, user=by, role=Membership.Role.OWNER, state=Membership.State.ACTIVE,
        decided_by=by, decided_at=timezone.now(),
    )  # fmt: skip
    return organisation


@transaction.atomic
def change(
    *, organisation: Organisation, name: str, helix: str, regions: Sequence[str], address: str, about: str, by: User
) -> None:
    """Change what is said of an organisation; its address stays.

    Another name or other regions are another claim: unless an administrator makes it, it is to be verified anew.
    """
    if not owns(by, organisation.pk):
        raise NotAllowed("not-allowed-organisation-owner", organisation=organisation.name)
    claims_else = name != organisation.name or set(regions) != set(organisation.regions)
    if claims_else and not is_administrator(by):
        organisation.verified = False
    organisation.name, organisation.helix, organisation.regions = name, helix, list(regions)
    organisation.country, organisation.address, organisation.about = _country(regions), address, about
    organisation.save()


@transaction.atomic
def verify(*, organisation: Organisation, verified: bool, by: User) -> None:
    """Say that an organisation is who it says and works where it says, or take that back: administrators alone. Those
    who write for it are told by mail when it is verified."""
    if not is_administrator(by):
        raise NotAllowed("not-allowed-verify")
    newly = verified and not organisation.verified
    organisation.verified = verified
    organisation.save(update_fields=["verified"])
    if newly:
        active = organisation.memberships.filter(state=Membership.State.ACTIVE).exclude(user=by)
        post((one.user for one in active.select_related("user")), "mail-verified", _named(organisation))


@transaction.atomic
def ask(*, organisation: Organisation, note: str, by: User) -> Membership:
    """Ask for access. Those who decide are told by mail; whoever was refused may ask again."""
    if not by.is_authenticated:
        raise NotAllowed("not-allowed-member")
    membership, made = Membership.objects.get_or_create(
        organisation=organisation, user=by, defaults={"note": note[:500]}
    )
    if not made:
        if membership.state != Membership.State.OVER:
            return membership
        membership.state, membership.note, membership.asked_at = Membership.State.ASKED, note[:500], timezone.now()
        membership.role = Membership.Role.EDITOR
        membership.save()
    post(owners_of(organisation), "mail-asked", _named(organisation, by=by.shown_name, note=note or "–"))
    return membership


@transaction.atomic
def decide(*, membership: Membership, grant: bool, note: str, by: User) -> None:
    """Grant the access that somebody asked for, or refuse it; the person is told by mail, with the note."""
    organisation = membership.organisation
    if not owns(by, organisation.pk):
        raise NotAllowed("not-allowed-organisation-owner", organisation=organisation.name)
    membership.state = Membership.State.ACTIVE if grant else Membership.State.OVER
    membership.decided_by, membership.decided_at, membership.note = by, timezone.now(), note[:500]
    membership.save()
    post([membership.user], "mail-granted" if grant else "mail-refused", _named(organisation, note=note or "–"))


@transaction.atomic
def give_role(*, membership: Membership, owner: bool, by: User) -> None:
    """Let an editor decide on access too, or no longer. Somebody always does."""
    organisation = membership.organisation
    if not owns(by, organisation.pk):
        raise NotAllowed("not-allowed-organisation-owner", organisation=organisation.name)
    if not owner:
        _not_the_last(membership)
    membership.role = Membership.Role.OWNER if owner else Membership.Role.EDITOR
    membership.save(update_fields=["role"])


@transaction.atomic
def end(*, membership: Membership, by: User) -> None:
    """Leave an organisation, or end somebody's access. The last who decides stays until another does."""
    if membership.user_id != by.pk and not owns(by, membership.organisation_id):
        raise NotAllowed("not-allowed-organisation-owner", organisation=membership.organisation.name)
    if not is_administrator(by):
        _not_the_last(membership)
    membership.state, membership.decided_by, membership.decided_at = Membership.State.OVER, by, timezone.now()
    membership.save(update_fields=["state", "decided_by", "decided_at"])


def _not_the_last(membership: Membership) -> None:
    others = Membership.objects.filter(
        organisation=membership.organisation_id, state=Membership.State.ACTIVE, role=Membership.Role.OWNER
    ).exclude(pk=membership.pk)
    if membership.role == Membership.Role.OWNER and not others.exists():
        raise NotAllowed("not-allowed-last-owner", organisation=membership.organisation.name)


def _free_key(name: str) -> str:
    stem = slugify(folded(name))[:100].strip("-") or "organisation"
    key, number = stem, 2
    while Organisation.objects.filter(key=key).exists() or key == "new":
        key, number = f"{stem}-{number}", number + 1
    return key


def _country(regions: Sequence[str]) -> str:
    return regions[0][:2] if regions and regions[0][:2].isupper() else ""
