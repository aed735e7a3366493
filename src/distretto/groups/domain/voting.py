"""Voting: one vote a person, without her name, with a code by which she finds it again.

The roll keeps that a person voted, the votes keep what was voted, and nothing joins the two: a vote has no person, no
number and no time. Whoever knows a vote's code may change it until the ballot closes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from django.db import IntegrityError, transaction

from distretto.groups.domain.balloting import GRADES, TOP_SCORE, held, is_open
from distretto.groups.domain.errors import NotRight
from distretto.groups.models import Ballot, BallotVote, RollEntry
from distretto.people.roles import NotAllowed, require_signed_in

LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789"
"""What codes are made of: nothing in it can be taken for something else."""
LENGTH, BLOCK = 20, 4
LONGEST_REASON = 2_000
ABSTAIN, CONSENT, OBJECTION = "abstain", "consent", "objection"


def new_receipt() -> str:
    """A code for a vote, at random: K7QF-2MWX-…, 98 bits."""
    drawn = [secrets.choice(LETTERS) for _ in range(LENGTH)]
    return "-".join("".join(drawn[at : at + BLOCK]) for at in range(0, LENGTH, BLOCK))


def plain_receipt(typed: str) -> str:
    """A code as it was typed, in capitals and without what stands between its letters; empty where it is none."""
    letters = "".join(one for one in typed.upper() if one.isalnum())
    return letters if len(letters) == LENGTH and set(letters) <= set(LETTERS) else ""


def receipt_hash(typed: str) -> str:
    """What is published of a code: the SHA-256 of its twenty letters."""
    return sha256(plain_receipt(typed).encode("ascii")).hexdigest()


@transaction.atomic
def vote(*, by: Any, ballot: Ballot, receipt: str, choice: Any, reason: str = "") -> None:
    """Cast a person's vote, once. receipt : the code that her page showed her; only its hash is kept.

    Not logged: a line would say when she voted. The same vote sent twice is one vote. Raises NotAllowed where the
    ballot is not open, she is not on the roll or has voted; NotRight for a choice that is none.
    """
    require_signed_in(by)
    now = held(ballot)
    if not is_open(now):
        raise NotAllowed("not-allowed-ballot-closed")
    mine = RollEntry.objects.filter(ballot=now, user=by)
    if not mine.exists():
        raise NotAllowed("not-allowed-ballot-roll")
    if not plain_receipt(receipt):
        raise NotRight("receipt", "ballot-fault-receipt")
    kept, why = right_choice(now, choice), right_reason(now, choice, reason)
    hashed = receipt_hash(receipt)
    if not mine.filter(voted=False).update(voted=True):
        if BallotVote.objects.filter(ballot=now, receipt_hash=hashed, choice=kept, reason=why).exists():
            return
        raise NotAllowed("not-allowed-ballot-voted")
    try:
        with transaction.atomic():
            BallotVote.objects.create(receipt_hash=hashed, ballot=now, choice=kept, reason=why)
    except IntegrityError as error:
        raise NotRight("receipt", "ballot-fault-receipt-taken") from error


@transaction.atomic
def change_vote(*, by: Any, ballot: Ballot, receipt: str, choice: Any, reason: str = "") -> None:
    """Put another vote in the place of the one with this code, which stays its code. Not logged.

    Raises NotAllowed where the ballot is not open or she is not on the roll, NotRight where no vote has this code.
    """
    require_signed_in(by)
    now = held(ballot)
    if not is_open(now):
        raise NotAllowed("not-allowed-ballot-closed")
    if not RollEntry.objects.filter(ballot=now, user=by, voted=True).exists():
        raise NotAllowed("not-allowed-ballot-roll")
    kept, why = right_choice(now, choice), right_reason(now, choice, reason)
    found = BallotVote.objects.filter(ballot=now, receipt_hash=receipt_hash(receipt))
    if not plain_receipt(receipt) or not found.update(choice=kept, reason=why):
        raise NotRight("receipt", "ballot-fault-receipt-unknown")


def vote_with(ballot: Ballot, receipt: str) -> BallotVote | None:
    """The vote with this code in the ballot, for whoever has the code."""
    if not plain_receipt(receipt):
        return None
    return BallotVote.objects.filter(ballot=ballot, receipt_hash=receipt_hash(receipt)).first()


def right_choice(ballot: Ballot, choice: Any) -> Any:
    """A choice as it is kept; raises NotRight with the field that is missing."""
    if choice == ABSTAIN:
        return ABSTAIN
    if ballot.method == Ballot.Method.CONSENT:
        if choice not in (CONSENT, OBJECTION):
            raise NotRight("choice", "ballot-fault-no-choice")
        return choice
    numbers = range(len(ballot.options))
    if not isinstance(choice, Sequence) or isinstance(choice, str):
        raise NotRight("choice", "ballot-fault-no-choice")
    if ballot.method == Ballot.Method.APPROVAL:
        if any(one not in numbers for one in choice):
            raise NotRight("choice", "ballot-fault-no-choice")
        return sorted(set(choice))
    most = TOP_SCORE if ballot.method == Ballot.Method.SCORE else len(GRADES) - 1
    for number in numbers:
        given = choice[number] if number < len(choice) else None
        if not isinstance(given, int) or not 0 <= given <= most:
            raise NotRight(f"option-{number}", "ballot-fault-option", option=ballot.options[number])
    return list(choice)


def right_reason(ballot: Ballot, choice: Any, reason: str) -> str:
    """The reason of an objection, which it needs; empty for every other choice."""
    if choice != OBJECTION or ballot.method != Ballot.Method.CONSENT:
        return ""
    told = reason.replace("\x00", "").strip()
    if not told:
        raise NotRight("reason", "ballot-fault-no-objection")
    if len(told) > LONGEST_REASON:
        raise NotRight("reason", "ballot-fault-long-objection", most=LONGEST_REASON)
    return told
