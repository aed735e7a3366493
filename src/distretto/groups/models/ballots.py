"""Ballots: what is voted on, who may vote, and votes without a name."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from distretto.groups.models.discussion import person
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class Ballot(models.Model):
    """A ballot of a group.

    about : what it is on, for example `proposal:3`; the group itself where it is on nothing else. method : the rule by
    which it is counted. options : what is chosen from; under consent the one thing that is put forward.
    quorum_percent : how many in a hundred of the roll have to vote. least : what the first option has to reach besides
    (approval: percent of the votes; score: the mean; majority judgement: the worst grade that is enough, 0 excellent);
    None for nothing. opened_at : since when votes are taken and all of this stands; eligible, quorum : how many are on
    the roll and have to vote, since then. closes_at : in `time_zone` when it was set. closed_at : since when no more
    votes are taken. called_off_at, why : an open ballot that was called off uncounted. votes_hash, result : of the
    votes, since closing.
    """

    class Method(models.TextChoices):
        """The rules (`distretto.methods.ballots`)."""

        CONSENT = "consent"
        APPROVAL = "approval"
        SCORE = "score"
        MAJORITY = "majority"

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="ballots")
    about = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    method = models.CharField(max_length=10, choices=Method)
    options = models.JSONField(default=list)
    quorum_percent = models.PositiveSmallIntegerField(default=50)
    least = models.PositiveSmallIntegerField(null=True, blank=True)
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    closes_at = models.DateTimeField()
    time_zone = models.CharField(max_length=60, default="UTC")
    opened_at = models.DateTimeField(null=True, blank=True)
    eligible = models.PositiveIntegerField(default=0)
    quorum = models.PositiveIntegerField(default=0)
    closed_at = models.DateTimeField(null=True, blank=True)
    called_off_at = models.DateTimeField(null=True, blank=True)
    why = models.CharField(max_length=500, blank=True, default="")
    votes_hash = models.CharField(max_length=64, blank=True, default="")
    result = models.JSONField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="ballots_about")]

    def __str__(self) -> str:
        return self.title


class RollEntry(models.Model):
    """Somebody who may vote in a ballot, written when it was opened. voted : that she voted; not how, and not when.

    member : her number in the group, which stays when her account is gone.
    """

    ballot = models.ForeignKey(Ballot, on_delete=models.CASCADE, related_name="roll")
    user = person("ballot_rolls")
    member = models.PositiveIntegerField()
    voted = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar[list[str]] = ["ballot", "member"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["ballot", "member"], name="one_place_on_a_roll"),
            models.UniqueConstraint(fields=["ballot", "user"], name="one_person_on_a_roll"),
        ]

    def __str__(self) -> str:
        return f"{self.ballot_id}: {self.member}"


class BallotVote(models.Model):
    """A vote: no person, no number, no time.

    receipt_hash : SHA-256 of the code that its voter alone has; random, so that neither the key nor the order of the
    rows tells anything. choice : `"abstain"`, or under consent `"consent"` or `"objection"`, under approval the numbers
    of the options, else one number for each option. reason : of an objection.
    """

    receipt_hash = models.CharField(max_length=64, primary_key=True)
    ballot = models.ForeignKey(Ballot, on_delete=models.CASCADE, related_name="votes")
    choice = models.JSONField()
    reason = models.TextField(blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["ballot", "receipt_hash"]

    def __str__(self) -> str:
        return f"{self.ballot_id}: {self.receipt_hash[:8]}"


class Decision(Kept):
    """What a group decided: by a ballot, or in a meeting as its coordinator recorded.

    about : what it is on. outcome : how it ended; chosen : the option that was decided, as it stood in the ballot.
    text : of a meeting the minutes of the decision. present, against : of a meeting how many were there, and objected.
    decided_on : the day, in the group's time zone. meeting : for example `meeting:4`; empty where none is recorded.
    """

    class How(models.TextChoices):
        """By what."""

        BALLOT = "ballot"
        MEETING = "meeting"

    class Outcome(models.TextChoices):
        """How it ended."""

        ADOPTED = "adopted"
        REFUSED = "refused"
        TIE = "tie"
        NO_QUORUM = "no_quorum"

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="decisions")
    about = models.CharField(max_length=120)
    ballot = models.OneToOneField(
        Ballot, on_delete=models.PROTECT, null=True, blank=True, related_name="decision"
    )
    how = models.CharField(max_length=10, choices=How)
    outcome = models.CharField(max_length=10, choices=Outcome)
    title = models.CharField(max_length=200)
    chosen = models.CharField(max_length=300, blank=True, default="")
    text = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    present = models.PositiveIntegerField(null=True, blank=True)
    against = models.PositiveIntegerField(null=True, blank=True)
    decided_on = models.DateField()
    meeting = models.CharField(max_length=120, blank=True, default="")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-decided_on", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="decisions_about")]

    def __str__(self) -> str:
        return f"{self.title}: {self.outcome}"


def archived(rows: list[Any]) -> list[Any]:
    """Of the rows of ballots those that may leave in an archive: who has voted, and how, not before the closing."""
    return [
        row for row in rows
        if not isinstance(row, RollEntry | BallotVote) or row.ballot.closed_at is not None
    ]
