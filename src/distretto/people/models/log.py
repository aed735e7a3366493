"""The log of accounts and roles, to which lines are only added."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.people.models.kept import Kept


class PeopleEntry(Kept):
    """One line: who did what to whose account, and why.

    It names both by what they were called, so that it outlives them. by_name : empty for the command line.
    role, theme : of what was given or taken, theme empty where the role holds everywhere.
    """

    class Act(models.TextChoices):
        """What was done."""

        INVITED = "invited"
        GIVEN = "given"
        TAKEN = "taken"
        CLOSED = "closed"
        REOPENED = "reopened"
        MAILED = "mailed"
        SHOWN = "shown"
        ERASED = "erased"

    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    by_name = models.CharField(max_length=320, blank=True, default="")
    act = models.CharField(max_length=10, choices=Act)
    person = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    email = models.EmailField()
    role = models.CharField(max_length=20, blank=True, default="")
    theme = models.CharField(max_length=40, blank=True, default="")
    reason = models.TextField(blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.act}: {self.email}"
