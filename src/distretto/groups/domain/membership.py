"""Taking part in a group: asking, being invited, deciding, changing a role, leaving."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone

from distretto.groups.called import group_name, group_path
from distretto.groups.domain.acting import act, coordinators_of, locked, part_of, tell, text_hash
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Invitation, Member, WorkingGroup
from distretto.groups.rights import require_coordinates, standing
from distretto.people.post import post_to
from distretto.people.roles import NotAllowed, require_signed_in

LASTS = timedelta(days=30)
"""How long an invitation can be taken."""
TOPIC = "membership"


@transaction.atomic
def ask(*, by: Any, group: WorkingGroup, note: str, helix: str = "", country: str = "") -> Member:
    """Ask to take part; those who look after the group are told. Who was refused or left may ask again.

    Logged as `member-asked`.
    """
    require_signed_in(by)
    if group.closed_at is not None:
        raise NotAllowed("not-allowed-group-over")
    part = part_of(group=locked(group), user=by)
    if part.state in (Member.State.ASKED, Member.State.ACTIVE):
        return part
    part.state, part.role, part.note = Member.State.ASKED, Member.Role.MEMBER, note.strip()[:500]
    part.helix, part.country = helix or part.helix, country or part.country
    part.save()
    act(group=group, by=by, what="member-asked", about=_about(part))
    tell(
        people=coordinators_of(group), group=group, what="member-asked", topic=TOPIC,
        about=f"group:{group.key}", path=group_path(group.key, "members/"), arguments={"by": by.shown_name}, by=by,
    )  # fmt: skip
    return part


@transaction.atomic
def decide(*, by: Any, part: Member, grant: bool, role: str = Member.Role.MEMBER, note: str = "") -> None:
    """Let somebody in who asked, or not; she is told. Logged as `member-joined` or `member-refused`."""
    require_coordinates(by, part.group)
    locked(part.group)
    part.refresh_from_db()
    if part.state != Member.State.ASKED:
        return
    part.state = Member.State.ACTIVE if grant else Member.State.OVER
    part.role, part.note, part.decided_at = _role(role), note.strip()[:500], timezone.now()
    part.save()
    what = "member-joined" if grant else "member-refused"
    act(group=part.group, by=by, what=what, about=_about(part), content={"role": part.role})
    _tell_her(part, what, by)


@transaction.atomic
def invite(*, by: Any, group: WorkingGroup, email: str, role: str, words: str = "") -> Invitation:
    """Invite somebody by e-mail: the mail goes out when it is written. Logged as `member-invited`, without the address.

    An open invitation to the same address is taken back first.
    """
    require_coordinates(by, group)
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError as error:
        raise NotRight("email", "group-fault-no-email", given=email) from error
    if Member.objects.filter(group=group, user__email=address, state=Member.State.ACTIVE).exists():
        raise NotRight("email", "group-fault-member-already", given=email)
    open_invitations(group).filter(email=address).update(withdrawn_at=timezone.now())
    made = Invitation.objects.create(
        group=group, email=address, role=_role(role), words=words.strip()[:500], by=by,
        secret=secrets.token_urlsafe(24),
    )  # fmt: skip
    act(
        group=group, by=by, what="member-invited", about=f"invitation:{made.pk}",
        content={"address": text_hash(address), "role": made.role},
    )  # fmt: skip
    post_to(
        address, by.language, "mail-group-invited", lambda language: {
            "group": group_name(group, language), "by": by.shown_name, "words": made.words or "–",
            "days": LASTS.days, "path": group_path(group.key, f"invitation/{made.secret}/"),
        },
    )  # fmt: skip
    return made


@transaction.atomic
def withdraw(*, by: Any, invitation: Invitation) -> None:
    """Take an invitation back: its link holds no more. Logged as `invitation-withdrawn`."""
    require_coordinates(by, invitation.group)
    if invitation.taken_at is None and invitation.withdrawn_at is None:
        invitation.withdrawn_at = timezone.now()
        invitation.save(update_fields=["withdrawn_at"])
        act(group=invitation.group, by=by, what="invitation-withdrawn", about=f"invitation:{invitation.pk}")


@transaction.atomic
def take(*, by: Any, secret: str) -> Member:
    """Take part by an invitation's link; NotAllowed where it holds no more. Logged as `member-joined`."""
    require_signed_in(by)
    invitation = invited(secret)
    if invitation is None:
        raise NotAllowed("not-allowed-group-invitation")
    group = locked(invitation.group)
    if not open_invitations(group).filter(pk=invitation.pk).update(taken_at=timezone.now()):
        raise NotAllowed("not-allowed-group-invitation")
    part = part_of(group=group, user=by)
    if part.state != Member.State.ACTIVE:
        part.state, part.role, part.decided_at = Member.State.ACTIVE, invitation.role, timezone.now()
        part.save()
        act(group=group, by=by, what="member-joined", about=_about(part), content={"role": part.role})
        tell(
            people=[invitation.by], group=group, what="member-came", topic=TOPIC, about=f"group:{group.key}",
            path=group_path(group.key, "members/"), arguments={"by": by.shown_name}, by=by,
        )  # fmt: skip
    return part


@transaction.atomic
def give_role(*, by: Any, part: Member, role: str) -> None:
    """Give a member another role; somebody always coordinates. She is told. Logged as `member-role`."""
    require_coordinates(by, part.group)
    locked(part.group)
    if role != Member.Role.COORDINATOR:
        _not_the_last(part)
    part.role = _role(role)
    part.save(update_fields=["role"])
    act(group=part.group, by=by, what="member-role", about=_about(part), content={"role": part.role})
    _tell_her(part, "member-role", by)


@transaction.atomic
def describe(*, by: Any, part: Member, helix: str, country: str, language: str) -> None:
    """Say of oneself which kind of stakeholder one is, of which country and in which language; she and coordinators."""
    if part.user_id != getattr(by, "pk", None):
        require_coordinates(by, part.group)
    part.helix, part.country, part.language = helix, country, language
    part.save(update_fields=["helix", "country", "language"])


@transaction.atomic
def end(*, by: Any, part: Member) -> None:
    """Leave a group, or end somebody's part; the last coordinator stays until another does. Logged as `member-left`."""
    if part.user_id != by.pk:
        require_coordinates(by, part.group)
    locked(part.group)
    _not_the_last(part)
    act(group=part.group, by=by, what="member-left", about=_about(part))
    part.state, part.decided_at = Member.State.OVER, timezone.now()
    part.save(update_fields=["state", "decided_at"])
    if part.user_id != by.pk:
        _tell_her(part, "member-left", by)


def open_invitations(group: WorkingGroup) -> Any:
    """The invitations that can still be taken."""
    return Invitation.objects.filter(
        group=group, taken_at=None, withdrawn_at=None, at__gt=timezone.now() - LASTS
    )


def invited(secret: str) -> Invitation | None:
    """The open invitation of a link; None where it holds no more."""
    found = Invitation.objects.filter(secret=secret).select_related("group", "by").first() if secret else None
    if found is None or not open_invitations(found.group).filter(pk=found.pk).exists():
        return None
    return found


def _role(role: str) -> str:
    if role not in Member.Role.values:
        raise NotRight("role", "group-fault-no-role")
    return role


def _about(part: Member) -> str:
    return f"member:{part.group.key}/{part.number}"


def _tell_her(part: Member, what: str, by: Any) -> None:
    path = group_path(part.group.key)
    arguments = {"role": part.role, "note": part.note}
    tell(
        people=[part.user], group=part.group, what=f"{what}-you", topic=TOPIC, about=_about(part), path=path,
        arguments=arguments, by=by,
    )  # fmt: skip


def leads_alone(part: Member) -> bool:
    """Whether nobody would coordinate the group without this part; a theme's group has the theme's coordinators too."""
    if part.role != Member.Role.COORDINATOR or part.state != Member.State.ACTIVE:
        return False
    others = Member.objects.filter(
        group=part.group, state=Member.State.ACTIVE, role=Member.Role.COORDINATOR, user__isnull=False
    ).exclude(pk=part.pk)
    led = part.user is not None and not others.exists() and standing(part.user, part.group).coordinates
    return bool(led and not part.group.theme)


def _not_the_last(part: Member) -> None:
    if leads_alone(part):
        raise NotAllowed("not-allowed-group-last-coordinator")
