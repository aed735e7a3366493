"""Closing ballots: at their hour, by whoever comes first; before it only when all have voted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import transaction
from django.utils import timezone

from distretto.groups.domain.acting import act, members_of, tell
from distretto.groups.domain.balloting import TOPIC, ballot_path, held, is_open
from distretto.groups.domain.counting import count
from distretto.groups.domain.deciding import decided_by_ballot
from distretto.groups.models import Ballot, BallotVote, RollEntry
from distretto.groups.rights import WRITING, require_coordinates
from distretto.people.roles import NotAllowed


class Miscounted(RuntimeError):
    """There are not as many votes as people who voted: the ballot is not closed, and somebody has to look."""


@transaction.atomic
def close(*, by: Any, ballot: Ballot) -> None:
    """Close a ballot before its hour, which is only possible when all on the roll have voted. Logged likewise."""
    require_coordinates(by, ballot.group)
    now = held(ballot)
    if not is_open(now) or now.roll.filter(voted=False).exists():
        raise NotAllowed("not-allowed-ballot-early")
    _seal(now, by)


@transaction.atomic
def close_due(ballot: Ballot) -> Ballot:
    """Close a ballot whose hour has struck, if nobody has; returns it as it is then."""
    if ballot.opened_at is None or ballot.closed_at is not None or ballot.called_off_at is not None:
        return ballot
    if timezone.now() < ballot.closes_at:
        return ballot
    now = held(ballot)
    if now.closed_at is None and now.called_off_at is None:
        _seal(now, None)
    return now


def close_all_due(now: datetime) -> int:
    """Close every ballot whose hour has struck. Returns how many; safe to run as often as one likes."""
    due = Ballot.objects.filter(
        opened_at__isnull=False, closed_at=None, called_off_at=None, closes_at__lte=now
    ).select_related("group")  # fmt: skip
    return sum(close_due(one).closed_at is not None for one in due)


def votes_hash(votes: Iterable[BallotVote]) -> str:
    """SHA-256 of the published votes: a line `hash choice SHA-256-of-reason` each, in the order of the hashes."""
    lines = (
        f"{one.receipt_hash} {json.dumps(one.choice, separators=(',', ':'))} "
        f"{sha256(one.reason.encode('utf-8')).hexdigest()}"
        for one in sorted(votes, key=lambda one: one.receipt_hash)
    )  # fmt: skip
    return sha256("\n".join(lines).encode("ascii")).hexdigest()


def _seal(ballot: Ballot, by: Any) -> None:
    """Count, publish and decide: in the transaction that holds the ballot, so that no vote comes after the count.

    The rows of votes and of the roll are written anew in the order of their hashes and numbers: in which order people
    voted can then not be read from how the rows lie in the database. Logged as `ballot-closed` with the votes' hash;
    the decision follows. All of the group who write are told.
    """
    votes = list(BallotVote.objects.filter(ballot=ballot).order_by("receipt_hash"))
    voted = RollEntry.objects.filter(ballot=ballot, voted=True).count()
    if len(votes) != voted:
        raise Miscounted(f"Ballot {ballot.pk}: {voted} people have voted, and there are {len(votes)} votes.")
    ballot.closed_at = timezone.now()
    ballot.result = count(ballot, [one.choice for one in votes])
    ballot.votes_hash = votes_hash(votes)
    ballot.save(update_fields=["closed_at", "result", "votes_hash"])
    BallotVote.objects.filter(ballot=ballot).delete()
    BallotVote.objects.bulk_create(votes)
    roll = list(RollEntry.objects.filter(ballot=ballot).order_by("member"))
    RollEntry.objects.filter(ballot=ballot).delete()
    RollEntry.objects.bulk_create(RollEntry(ballot=ballot, user_id=one.user_id, member=one.member, voted=one.voted)
                                  for one in roll)  # fmt: skip
    outcome = ballot.result["outcome"]
    act(
        group=ballot.group, by=by, what="ballot-closed", about=f"ballot:{ballot.pk}",
        content={"votes": ballot.votes_hash, "cast": len(votes), "outcome": outcome, "early": by is not None},
    )  # fmt: skip
    decided_by_ballot(ballot=ballot)
    tell(
        people=members_of(ballot.group, *WRITING), group=ballot.group, what="ballot-closed", topic=TOPIC,
        about=f"ballot:{ballot.pk}", path=ballot_path(ballot), arguments={"title": ballot.title, "outcome": outcome},
        by=by,
    )  # fmt: skip
