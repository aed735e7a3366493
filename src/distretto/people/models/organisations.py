"""Organisations own records; several people edit for one, and it can be handed over."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class Organisation(models.Model):
    """Who stands behind records: a region's office, a cluster organisation, a university.

    helix : its kind in the quadruple helix (the list `helix`). regions : codes of where it works.
    verified : an administrator has checked who it is and where it works; its editors may confirm for these regions.
    """

    key = models.SlugField(max_length=120, unique=True)
    name = models.CharField(max_length=200)
    helix = models.CharField(max_length=20, blank=True, default="")
    country = models.CharField(max_length=2, blank=True, default="")
    regions = models.JSONField(default=list, blank=True)
    address = models.URLField(max_length=500, blank=True, default="")
    about = models.TextField(blank=True, default="")
    verified = models.BooleanField(default=False)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["name", "key"]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person's part in an organisation: asked for, active, or over."""

    class Role(models.TextChoices):
        """What the person may do for it."""

        EDITOR = "editor"
        OWNER = "owner"

    class State(models.TextChoices):
        """Where the membership stands."""

        ASKED = "asked"
        ACTIVE = "active"
        OVER = "over"

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=10, choices=Role, default=Role.EDITOR)
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    asked_at = models.DateTimeField(auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    note = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["organisation", "asked_at", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["organisation", "user"], name="one_membership"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} in {self.organisation_id}: {self.role}, {self.state}"
