"""Consultations: short statements, who takes part, one vote each on a statement, and pictures of the opinions."""

from __future__ import annotations

import secrets
from typing import ClassVar

from django.db import models

from distretto.groups.models.discussion import person
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


def new_link() -> str:
    """The secret of a consultation's link."""
    return secrets.token_urlsafe(16)


class Consultation(models.Model):
    """A consultation of a group.

    about : what it is on, for example `proposal:3`; the group itself where it is on nothing else. opened_at : since
    when votes are taken; empty while it is prepared. closes_at : in `time_zone` when it was set. closed_at : since when
    no more votes are taken. by_link : whether whoever has the link takes part; `secret` is what stands in it and `most`
    how many may come by it. adds : whether participants may add statements. shows : to whom the picture is shown while
    votes are taken. votes_hash : SHA-256 of all votes without names, when it was closed.
    """

    class Shows(models.TextChoices):
        """When participants see the picture."""

        ALWAYS = "always"
        VOTED = "voted"
        CLOSED = "closed"

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="consultations")
    about = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    opened_at = models.DateTimeField(null=True, blank=True)
    closes_at = models.DateTimeField()
    time_zone = models.CharField(max_length=60, default="UTC")
    closed_at = models.DateTimeField(null=True, blank=True)
    by_link = models.BooleanField(default=False)
    secret = models.CharField(max_length=40, unique=True, default=new_link)
    most = models.PositiveIntegerField(default=500)
    adds = models.BooleanField(default=True)
    shows = models.CharField(max_length=10, choices=Shows, default=Shows.VOTED)
    votes_hash = models.CharField(max_length=64, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.title


class Statement(models.Model):
    """A short statement. number : within the consultation.

    seed : of the coordinators, from the start. by_member : the number in the group of who added it; None for somebody
    who came by the link. state, decided_at, decided_by, why : what the coordinators decided, with the reason that its
    author reads.
    """

    class State(models.TextChoices):
        """Where a statement stands."""

        WAITING = "waiting"
        SHOWN = "shown"
        OUT = "out"

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="statements")
    number = models.PositiveIntegerField()
    text = models.CharField(max_length=200)
    language = models.CharField(max_length=8)
    seed = models.BooleanField(default=False)
    participant = models.ForeignKey(
        "Participant", on_delete=models.SET_NULL, null=True, blank=True, related_name="added"
    )
    by_member = models.PositiveIntegerField(null=True, blank=True)
    at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = person()
    why = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["consultation", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["consultation", "number"], name="one_statement_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.consultation_id}: {self.number}"


class StatementTranslation(models.Model):
    """A statement in another language, by a member; a newer one takes the place of the former."""

    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="translations")
    language = models.CharField(max_length=8)
    text = models.CharField(max_length=200)
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["statement", "language"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["statement", "language"], name="one_translation_a_language"),
        ]

    def __str__(self) -> str:
        return f"{self.statement_id}: {self.language}"


class Participant(models.Model):
    """Somebody who takes part: a member of the group by her account, or whoever came by the link by what her browser
    keeps, of which only the SHA-256 is here.

    kind : stakeholder kind, of the code list `helix`; country : ISO 3166. fresh : whether she voted since the picture
    that is shown: a new one is made of several people's votes at a time, so that nobody's can be told from two.
    """

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="participants")
    user = person("consultation_parts")
    key_hash = models.CharField(max_length=64, null=True, blank=True)
    kind = models.CharField(max_length=20, blank=True, default="")
    country = models.CharField(max_length=2, blank=True, default="")
    fresh = models.BooleanField(default=False)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["consultation", "user"], name="one_participant_an_account"),
            models.UniqueConstraint(fields=["consultation", "key_hash"], name="one_participant_a_browser"),
        ]

    def __str__(self) -> str:
        return f"{self.consultation_id}: {self.pk}"


class StatementVote(models.Model):
    """What a participant says to a statement: 1 agree, -1 disagree, 0 pass. Her later word takes the earlier one's
    place. Nobody is shown it but herself."""

    participant = models.ForeignKey(Participant, on_delete=models.CASCADE, related_name="votes")
    statement = models.ForeignKey(Statement, on_delete=models.CASCADE, related_name="votes")
    choice = models.SmallIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["participant", "statement"], name="one_vote_on_a_statement"),
            models.CheckConstraint(condition=models.Q(choice__in=(-1, 0, 1)), name="vote_is_agree_disagree_or_pass"),
        ]

    def __str__(self) -> str:
        return str(self.pk)


class Picture(Kept):
    """A picture of the opinions, as it was shown from `at` on: numbers of cells that are large enough, and no more.

    content : without any language (`domain/picturing.py`). voters : how many had voted. version : of the picture's
    form; final : after the last vote.
    """

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="pictures")
    at = models.DateTimeField(auto_now_add=True)
    voters = models.PositiveIntegerField()
    votes = models.PositiveIntegerField()
    version = models.PositiveSmallIntegerField()
    final = models.BooleanField(default=False)
    content = models.JSONField()

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.consultation_id}: {self.voters}"


class Knock(models.Model):
    """How often something was done to a consultation from one place in a span of time: what floods are held off by.

    place : keyed hash of the network address, the link or the browser, with the day in it: no address can be read from
    it, and none can be followed over days. since : when the span began. Rows are taken away after a day.
    """

    consultation = models.ForeignKey(Consultation, on_delete=models.CASCADE, related_name="knocks")
    what = models.CharField(max_length=20)
    place = models.CharField(max_length=64)
    since = models.DateTimeField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["consultation", "what", "place", "since"], name="one_count_a_span"),
        ]

    def __str__(self) -> str:
        return f"{self.consultation_id}: {self.what} {self.count}"
