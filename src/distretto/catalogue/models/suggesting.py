"""What somebody who does not write a record knows of it: proposed field by field, and what its editors made of it.

Both are written once: a suggestion is not edited, and an answer is not taken back.
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record
from distretto.people.models.kept import Kept


class Suggestion(Kept):
    """Other values for some fields of a published record, with the source that bears them out.

    version : of the record when it was made. values : by field what is proposed, None for *this should go*; before :
    what stood there. source : one line as in `sources`. credited : she wants her name to be read with what is taken.
    """

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="suggestions")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="suggestions"
    )
    by_name = models.CharField(max_length=320)
    made_at = models.DateTimeField(auto_now_add=True)
    version = models.PositiveIntegerField()
    values = models.JSONField(default=dict)
    before = models.JSONField(default=dict)
    source = models.JSONField(default=dict)
    note = models.TextField(max_length=4_000, blank=True, default="")
    credited = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar[list[str]] = ["made_at", "id"]

    def __str__(self) -> str:
        return f"{self.record_id}: {', '.join(self.values)}"


class SuggestionAnswer(Kept):
    """What became of a suggestion. taken : the fields that were taken over, into which revision.

    changed : the number of the change, by which the suggester is told once (`Changes`).
    """

    class Verdict(models.TextChoices):
        """What was decided, or that the suggester took it back."""

        TAKEN = "taken"
        PARTLY = "partly"
        DECLINED = "declined"
        WITHDRAWN = "withdrawn"

    suggestion = models.OneToOneField(Suggestion, on_delete=models.CASCADE, related_name="answer")
    verdict = models.CharField(max_length=10, choices=Verdict)
    taken = models.JSONField(default=list)
    reason = models.TextField(max_length=4_000, blank=True, default="")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    by_name = models.CharField(max_length=320)
    given_at = models.DateTimeField(auto_now_add=True)
    revision = models.ForeignKey(
        "wagtailcore.Revision", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    changed = models.BigIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["given_at", "id"]

    def __str__(self) -> str:
        return f"{self.suggestion_id}: {self.verdict}"
