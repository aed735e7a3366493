"""What people are told: who watches what, what she was told of it, and how she wants to be told."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.working_groups import WorkingGroup


class Watch(models.Model):
    """A person is told of what happens to something; quiet where she no longer wants to, though she takes part."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="watches")
    about = models.CharField(max_length=120)
    quiet = models.BooleanField(default=False)
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "about"], name="one_watch"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.about}"


class Notice(models.Model):
    """Something that a person is told, free of language.

    what : the message `notice-WHAT`; arguments : its parameters. path : the page that it leads to, without the
        language. topic : under which she tunes how she is told (`domain/tuning.py`). read_at, mailed_at : since when
        she knows it from the page, from a mail.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices")
    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    what = models.CharField(max_length=60)
    topic = models.CharField(max_length=30)
    about = models.CharField(max_length=120, blank=True, default="")
    arguments = models.JSONField(default=dict)
    path = models.CharField(max_length=300)
    at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True, blank=True)
    mailed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["user", "read_at"], name="notices_unread")]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.what}"


class Tuning(models.Model):
    """How often a person is mailed of a topic, in one group or (without a group) in all."""

    class Often(models.TextChoices):
        """How often."""

        AT_ONCE = "at_once"
        DAILY = "daily"
        WEEKLY = "weekly"
        NEVER = "never"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tunings")
    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, null=True, blank=True, related_name="+")
    topic = models.CharField(max_length=30, blank=True, default="")
    often = models.CharField(max_length=10, choices=Often, default=Often.DAILY)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["user", "topic"], condition=models.Q(group=None), name="one_tuning_in_all",
            ),
            models.UniqueConstraint(
                fields=["user", "group", "topic"], condition=models.Q(group__isnull=False),
                name="one_tuning_in_a_group",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.topic} {self.often}"
