"""Recommendations: numbered, addressed to somebody, with the addressee's replies and what came of them."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from distretto.groups.models.ballots import Decision
from distretto.groups.models.discussion import person
from distretto.groups.models.pins import Pin
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models import Organisation
from distretto.people.models.kept import Kept


class RecommendationYear(models.Model):
    """How far the numbers of a year have been given out, in the whole installation."""

    year = models.PositiveIntegerField(primary_key=True)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["year"]

    def __str__(self) -> str:
        return f"{self.year}: {self.last}"


class Recommendation(models.Model):
    """A recommendation of a group that follows from a decision.

    year, number : given at publication, 2026/3; empty for a draft. about : what was decided on, for example
    `proposal:3`. addressee : in words; organisation : the same where it is one of the installation's. problem, measure,
    effect : Markdown. areas : codes. pins : what it rests on. reply_by : until when a reply is asked for. reply_round :
    grows when the link for replying is renewed. withdrawn_at, why : since when the group no longer stands by it; it
    stays readable.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="recommendations")
    decision = models.ForeignKey(Decision, on_delete=models.PROTECT, related_name="recommendations")
    about = models.CharField(max_length=120)
    year = models.PositiveIntegerField(null=True, blank=True)
    number = models.PositiveIntegerField(null=True, blank=True)
    title = models.CharField(max_length=200)
    addressee = models.CharField(max_length=200)
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="recommendations"
    )
    problem = models.TextField(blank=True, default="")
    measure = models.TextField(blank=True, default="")
    effect = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    theme = models.CharField(max_length=40, blank=True, default="")
    areas = models.JSONField(default=list, blank=True)
    pins = models.ManyToManyField(Pin, blank=True, related_name="recommendations")
    reply_by = models.DateField(null=True, blank=True)
    reply_round = models.PositiveIntegerField(default=0)
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    published_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    why = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["-year", "-number", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["year", "number"], name="one_recommendation_a_number"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="recommendations_about")]

    def __str__(self) -> str:
        return f"{self.year}/{self.number} {self.title}" if self.number else self.title


class RecommendationReply(Kept):
    """A reply of the addressee; the last one stands, the others stay. in_name : who replies, as said in the reply."""

    class Answer(models.TextChoices):
        """What it says."""

        ACCEPTED = "accepted"
        IN_PART = "in_part"
        REJECTED = "rejected"

    recommendation = models.ForeignKey(Recommendation, on_delete=models.PROTECT, related_name="replies")
    answer = models.CharField(max_length=10, choices=Answer)
    why = models.TextField()
    language = models.CharField(max_length=8, default="en")
    in_name = models.CharField(max_length=200)
    by_link = models.BooleanField(default=False)
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["recommendation", "pk"]

    def __str__(self) -> str:
        return f"{self.recommendation_id}: {self.answer}"


class RecommendationNote(Kept):
    """What came of a recommendation, with its day."""

    recommendation = models.ForeignKey(Recommendation, on_delete=models.PROTECT, related_name="notes")
    on = models.DateField()
    text = models.TextField()
    language = models.CharField(max_length=8, default="en")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["recommendation", "on", "pk"]

    def __str__(self) -> str:
        return f"{self.recommendation_id}: {self.on}"
