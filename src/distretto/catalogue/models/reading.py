"""What readers keep: searches, what they follow, and transfer checklists."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class SavedSearch(models.Model):
    """A search under a name, with a digest of what is new in it.

    query : the address's query, without its question mark.
    """

    class Digest(models.TextChoices):
        """How often a mail tells what is new."""

        NEVER = "never"
        DAILY = "daily"
        WEEKLY = "weekly"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_searches")
    name = models.CharField(max_length=120)
    query = models.CharField(max_length=2_000, blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    digest = models.CharField(max_length=10, choices=Digest, default=Digest.WEEKLY)
    seen = models.BigIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    saved_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Follow(models.Model):
    """Somebody follows something: a record, a region, a theme, a question, a finding, an organisation."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follows")
    what = models.CharField(max_length=20)
    target = models.CharField(max_length=200)
    since = models.DateTimeField(auto_now_add=True)
    seen = models.BigIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["-since", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "what", "target"], name="followed_once"),
        ]

    def __str__(self) -> str:
        return f"{self.what} {self.target}"


class Checklist(models.Model):
    """A reader's answers on whether a practice would transfer to her region; hers alone until she shares it.

    answers : by precondition (its text): met, unmet or unknown, and a note.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="checklists")
    practice = models.SlugField(max_length=120)
    region = models.CharField(max_length=200)
    answers = models.JSONField(default=dict)
    note = models.TextField(blank=True, default="")
    kept_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-kept_at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "practice", "region"], name="one_checklist"),
        ]

    def __str__(self) -> str:
        return f"{self.practice} in {self.region}"
