"""Learning from peers: a two-hour meeting with those who know, and the review of a region's challenge by its peers."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.meetings import Meeting
from distretto.groups.models.working_groups import WorkingGroup


class Exchange(models.Model):
    """A request to learn from peers, and all that comes of it.

    area : the host region, as an area's address. wanted, tried : the answers to the two questions (what is to be
        solved; what was tried). note : findings of the background note, each its analysis, parameters, hash and first
        statements. about : the host's own words in the note. learned, will_do : what came of the meeting. findings,
        recommendations : of a peer review, written by its peers.
    """

    class Kind(models.TextChoices):
        """How much is asked of the peers."""

        MATCHMAKING = "matchmaking"
        """A meeting of two hours."""
        PEER_REVIEW = "peer_review"
        """A review of a day and a half, with findings and recommendations."""

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="exchanges")
    kind = models.CharField(max_length=12, choices=Kind)
    host = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="exchanges"
    )
    member = models.PositiveIntegerField()
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=8, default="en")
    area = models.CharField(max_length=200)
    themes = models.JSONField(default=list, blank=True)
    sectors = models.JSONField(default=list, blank=True)
    wanted = models.TextField()
    tried = models.TextField(blank=True, default="")
    note = models.JSONField(default=list, blank=True)
    about = models.TextField(blank=True, default="")
    meeting = models.OneToOneField(
        Meeting, on_delete=models.SET_NULL, null=True, blank=True, related_name="exchange"
    )
    findings = models.TextField(blank=True, default="")
    recommendations = models.TextField(blank=True, default="")
    learned = models.TextField(blank=True, default="")
    will_do = models.TextField(blank=True, default="")
    learned_at = models.DateTimeField(null=True, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return self.title


class Peer(models.Model):
    """Somebody who is asked to be a peer, with the reasons (free of language), and what she said."""

    class Answer(models.TextChoices):
        """What she said; empty while she has said nothing."""

        YES = "yes"
        NO = "no"

    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, related_name="peers")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="peerings")
    reasons = models.JSONField(default=list)
    asked_at = models.DateTimeField(auto_now_add=True)
    answer = models.CharField(max_length=3, choices=Answer, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["exchange", "user"], name="one_peer_an_exchange"),
        ]

    def __str__(self) -> str:
        return f"{self.exchange_id}: {self.user_id}"


class FollowUp(models.Model):
    """A look back, months after: when it is due, and what the host then said of what was done."""

    exchange = models.ForeignKey(Exchange, on_delete=models.CASCADE, related_name="follow_ups")
    months = models.PositiveIntegerField()
    due = models.DateTimeField()
    said = models.TextField(blank=True, default="")
    done = models.CharField(max_length=8, blank=True, default="")
    said_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["due"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["exchange", "months"], name="one_look_back"),
        ]

    def __str__(self) -> str:
        return f"{self.exchange_id}: {self.months}"
