"""Moderation: what somebody has reported, and a log of what was done, to which lines are only added."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record
from distretto.catalogue.models.review import FieldComment, Opinion
from distretto.people.models.kept import Kept


class Report(models.Model):
    """Somebody has reported a record, or an opinion or a comment on it.

    email : of a visitor who wants an answer. source : a keyed hash of a visitor's address, by which too many are held
    back; both are emptied when the report is decided. mark_ended_at : of a report that was upheld, when readers no
    longer saw the mark, for what is marked had been changed or a moderator had withdrawn the mark.
    """

    class Reason(models.TextChoices):
        """What is wrong, in short."""

        WRONG = "wrong"
        OFFENSIVE = "offensive"
        PERSONAL = "personal"
        RIGHTS = "rights"
        ADVERTISING = "advertising"
        OTHER = "other"

    class State(models.TextChoices):
        """Where the report stands."""

        OPEN = "open"
        UPHELD = "upheld"
        DISMISSED = "dismissed"

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="reports")
    opinion = models.ForeignKey(Opinion, null=True, blank=True, on_delete=models.CASCADE, related_name="reports")
    comment = models.ForeignKey(FieldComment, null=True, blank=True, on_delete=models.CASCADE, related_name="reports")
    reason = models.CharField(max_length=20, choices=Reason)
    text = models.TextField(max_length=4_000, blank=True, default="")
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    email = models.EmailField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    source = models.CharField(max_length=64, blank=True, default="", db_index=True)
    made_at = models.DateTimeField()
    state = models.CharField(max_length=10, choices=State, default=State.OPEN, db_index=True)
    reply = models.TextField(max_length=4_000, blank=True, default="")
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    mark_ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["made_at", "id"]

    def __str__(self) -> str:
        return f"{self.reason}: {self.record_id}"

    @property
    def said(self) -> Opinion | FieldComment | None:
        """The opinion or comment that is reported; None where the record is."""
        return self.opinion or self.comment


class ModerationEntry(Kept):
    """One line of the log. It names people and things by what they were called, so that it outlives them."""

    class Act(models.TextChoices):
        """What was done."""

        UPHELD = "upheld"
        DISMISSED = "dismissed"
        HIDDEN = "hidden"
        SHOWN = "shown"
        ARCHIVED = "archived"
        RELEASED = "released"
        ASKED = "asked"
        WITHDRAWN = "withdrawn"
        MENDED = "mended"

    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    by_name = models.CharField(max_length=320)
    act = models.CharField(max_length=10, choices=Act)
    record_key = models.SlugField(max_length=120)
    record_title = models.CharField(max_length=200, blank=True, default="")
    about = models.CharField(max_length=10, default="record")
    number = models.PositiveBigIntegerField(null=True, blank=True)
    report_number = models.PositiveBigIntegerField(null=True, blank=True)
    reason = models.TextField()

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.act}: {self.record_key}"
