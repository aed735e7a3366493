"""Roles that hold for one theme: its coordinator, and the experts who judge its practices."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class ThemeRole(models.Model):
    """A person's role in one of the six themes."""

    class Role(models.TextChoices):
        """Coordinators look after a theme; experts judge what is practised in it."""

        COORDINATOR = "coordinator"
        EXPERT = "expert"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="theme_roles")
    theme = models.CharField(max_length=40)
    role = models.CharField(max_length=20, choices=Role)

    class Meta:
        ordering: ClassVar[list[str]] = ["theme", "role", "user"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "theme", "role"], name="one_role_in_a_theme"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.role} of {self.theme}"
