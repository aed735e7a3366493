"""Taking part in a consultation: who may, and voting on one statement after the other."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from django.db import transaction

from distretto.groups.domain.consulting import held, is_open
from distretto.groups.domain.errors import NotRight
from distretto.groups.domain.flooding import Place, knock
from distretto.groups.models import Consultation, Participant, Statement, StatementVote
from distretto.groups.rights import standing
from distretto.people.roles import NotAllowed

CHOICES = {"agree": 1, "disagree": -1, "pass": 0}
"""What can be said to a statement."""


@dataclass(frozen=True)
class Voter:
    """Who takes part: a member by her account, or whoever came by the link by the key that her browser keeps.

    address : her network address; it is used to count, and not kept. secret : the link by which she came.
    """

    user: Any = None
    key: str = ""
    address: str = ""
    secret: str = ""

    @property
    def places(self) -> dict[Place, str]:
        """Where she comes from; of a member nothing is counted but what she does herself."""
        if self.user is not None:
            return {"browser": f"account {self.user.pk}"}
        return {"address": self.address, "link": self.secret, "browser": self.key}


def may_take_part(user: Any, consultation: Consultation) -> bool:
    """Whether a person takes part by her account: members and stakeholders of the group, and its coordinators."""
    return bool(user and user.is_authenticated) and standing(user, consultation.group).proposes


def participant_of(consultation: Consultation, voter: Voter) -> Participant | None:
    """Who she is in the consultation, where she has voted already."""
    parts = Participant.objects.filter(consultation=consultation)
    if voter.user is not None:
        return parts.filter(user=voter.user).first()
    return parts.filter(key_hash=key_hash(voter.key)).first() if voter.key else None


def key_hash(key: str) -> str:
    """What is kept of a browser's key."""
    return sha256(key.encode("utf-8")).hexdigest()


@transaction.atomic
def vote(*, voter: Voter, consultation: Consultation, statement: int, choice: str) -> StatementVote:
    """Say to a statement that one agrees, disagrees or passes; a later word takes the place of the earlier.

    The consultation is held meanwhile: nothing is counted after its closing. Nothing of it is logged: whose vote it is
    would be told by the hour. Raises NotRight, NotAllowed, and TooMany (`flooding`).
    """
    if choice not in CHOICES:
        raise NotRight("choice", "consult-fault-choice")
    now = held(consultation)
    if not is_open(now):
        raise NotAllowed("not-allowed-consultation-over")
    about = now.statements.filter(number=statement, state=Statement.State.SHOWN).first()
    if about is None:
        raise NotRight("choice", "consult-fault-no-statement")
    knock(now, "vote", voter.places)
    participant = ensure_participant(consultation=now, voter=voter)
    made, new = StatementVote.objects.get_or_create(
        participant=participant, statement=about, defaults={"choice": CHOICES[choice]}
    )
    if not new:
        if made.choice == CHOICES[choice]:
            return made
        made.choice = CHOICES[choice]
        made.save(update_fields=["choice"])
    Participant.objects.filter(pk=participant.pk, fresh=False).update(fresh=True)
    return made


@transaction.atomic
def describe(*, voter: Voter, consultation: Consultation, kind: str, country: str) -> None:
    """Say which kind of stakeholder one is and of which country, or take it back. Raises NotAllowed, and TooMany."""
    now = held(consultation)
    if not is_open(now):
        raise NotAllowed("not-allowed-consultation-over")
    participant = ensure_participant(consultation=now, voter=voter)
    participant.kind, participant.country = kind, country
    participant.save(update_fields=["kind", "country"])


def ensure_participant(*, consultation: Consultation, voter: Voter) -> Participant:
    """Who she is in the consultation, from now on where she was not yet. Call it in a transaction that holds it.

    A member brings kind and country from her part in the group. Raises NotAllowed and, by the link, TooMany.
    """
    there = participant_of(consultation, voter)
    if there is not None:
        return there
    if voter.user is not None:
        if not may_take_part(voter.user, consultation):
            raise NotAllowed("not-allowed-consultation")
        part = standing(voter.user, consultation.group).member
        return Participant.objects.create(
            consultation=consultation, user=voter.user, kind=part.helix if part else "",
            country=part.country if part else "",
        )  # fmt: skip
    if not consultation.by_link or voter.secret != consultation.secret or not voter.key:
        raise NotAllowed("not-allowed-consultation-link")
    if Participant.objects.filter(consultation=consultation, user=None).count() >= consultation.most:
        raise NotAllowed("not-allowed-consultation-full")
    knock(consultation, "come", voter.places)
    return Participant.objects.create(consultation=consultation, key_hash=key_hash(voter.key))
