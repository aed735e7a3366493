"""Editions of documents, with each sentence that rests on a finding; and plans that regions write together."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class Edition(Kept):
    """A document as it was issued; never changed.

    subject : the area's address, or the number of a plan. number : of the document's editions, beginning with 1.
    sentences : each that rests on a finding, free of language: its statement and the finding's hash, analysis,
    parameters, conclusion, statements and data, so that the ledger can set *then* beside *now*.
    """

    class Kind(models.TextChoices):
        """Which document."""

        BRIEF = "brief"
        PACK = "pack"
        PLAN = "plan"

    kind = models.CharField(max_length=8, choices=Kind)
    subject = models.CharField(max_length=200)
    number = models.PositiveIntegerField()
    language = models.CharField(max_length=8)
    title = models.CharField(max_length=300)
    issued_on = models.DateField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(auto_now_add=True)
    sentences = models.JSONField(default=list)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["kind", "subject", "number"], name="one_edition_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject} {self.number}"


class Plan(models.Model):
    """A joint strategic plan of several regions, written in a group. areas : their addresses, at least two."""

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="plans")
    title = models.CharField(max_length=200)
    areas = models.JSONField(default=list)
    language = models.CharField(max_length=8, default="en")
    about = models.TextField(blank=True, default="")
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class PlanMeasure(models.Model):
    """An agreed measure of a plan: what is done, who leads, who takes part, until when, and what it follows from.

    leads : the leading area's address. others : the areas that take part. follows : the recommendation or proposal
    that it follows from, as everywhere (`recommendation:3`); empty for none. removed_at : since when it is left out.
    """

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="measures")
    place = models.PositiveIntegerField(default=0)
    title = models.CharField(max_length=200)
    text = models.TextField(blank=True, default="")
    leads = models.CharField(max_length=200)
    others = models.JSONField(default=list, blank=True)
    until = models.DateField(null=True, blank=True)
    follows = models.CharField(max_length=120, blank=True, default="")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["plan", "place", "pk"]

    def __str__(self) -> str:
        return self.title
