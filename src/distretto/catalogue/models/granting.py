"""Whom the editors of a record let see its private fields. Nothing is deleted: the rows are the log."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record
from distretto.people.models import Organisation


class PrivateGrant(models.Model):
    """One permission, from when it was given until it was withdrawn.

    record : the original; its translations follow it. email : of a person, who need not have an account yet.
    """

    class To(models.TextChoices):
        """Who may see the private fields; `aggregates`: nobody, but they may be counted in with others'."""

        ORGANISATION = "organisation"
        PERSON = "person"
        REVIEWERS = "reviewers"
        COORDINATORS = "coordinators"
        AGGREGATES = "aggregates"

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="grants")
    to = models.CharField(max_length=20, choices=To)
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="grants"
    )
    email = models.EmailField(blank=True, default="")
    given_at = models.DateTimeField(auto_now_add=True)
    given_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["given_at", "id"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["to", "withdrawn_at"], name="grants_that_hold")]

    def __str__(self) -> str:
        return f"{self.record_id}: {self.to}"
