"""What people write at a region's desk: lines of its diagnosis with what became of them, and evidence for criteria.

Nothing is deleted: a line is left out with a reason and brought back, a piece of evidence is taken away with a day.
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Attachment, Record


class DeskLine(models.Model):
    """A line of an area's diagnosis that people have touched, or that they wrote.

    slot : of a line drafted from a finding, what the draft calls it; empty of a line that people wrote.
    texts : what people wrote, by language; empty while the finding's own sentence stands.
    left_out : the reason for which it is left out; empty while it stands.
    finding : what it is tied to as it was then: analysis, parameters, hash, conclusion and statement.
    record, link : of a line that people wrote, a record or a page that it rests on.
    """

    class Side(models.TextChoices):
        """The four fields of a diagnosis."""

        STRENGTH = "strength"
        WEAKNESS = "weakness"
        OPPORTUNITY = "opportunity"
        THREAT = "threat"

    area = models.CharField(max_length=20, db_index=True)
    side = models.CharField(max_length=12, choices=Side)
    slot = models.CharField(max_length=120, blank=True, default="")
    texts = models.JSONField(default=dict, blank=True)
    left_out = models.CharField(max_length=300, blank=True, default="")
    finding = models.JSONField(null=True, blank=True)
    record = models.SlugField(max_length=120, blank=True, default="")
    link = models.URLField(max_length=500, blank=True, default="")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["created_at", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["area", "slot"], condition=~models.Q(slot=""), name="one_line_in_a_slot"),
        ]

    def __str__(self) -> str:
        return f"{self.area} {self.side}: {self.slot or self.pk}"


class DeskStep(models.Model):
    """One thing that somebody did to a line: what, when, and what stood there before and after."""

    class What(models.TextChoices):
        """What was done."""

        WRITTEN = "written"
        LEFT_OUT = "left_out"
        BROUGHT_BACK = "brought_back"
        TIED = "tied"

    line = models.ForeignKey(DeskLine, on_delete=models.CASCADE, related_name="steps")
    what = models.CharField(max_length=12, choices=What)
    language = models.CharField(max_length=8, default="en")
    before = models.TextField(blank=True, default="")
    after = models.TextField(blank=True, default="")
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.line_id}: {self.what}"


class DeskEvidence(models.Model):
    """A piece of evidence for one criterion of a strategy, with its day.

    record : the strategy's, in the language in which it was written first. finding : as of a line of the diagnosis.
    attachment : a file among those of the strategy's record. target : the key of a record that is the evidence.
    """

    class Kind(models.TextChoices):
        """What the evidence is."""

        FINDING = "finding"
        FILE = "file"
        RECORD = "record"
        DECISION = "decision"

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="desk_evidence")
    criterion = models.CharField(max_length=60)
    kind = models.CharField(max_length=10, choices=Kind)
    title = models.CharField(max_length=300)
    day = models.DateField()
    finding = models.JSONField(null=True, blank=True)
    attachment = models.ForeignKey(Attachment, null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    target = models.SlugField(max_length=120, blank=True, default="")
    link = models.URLField(max_length=500, blank=True, default="")
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    taken_away_at = models.DateTimeField(null=True, blank=True)
    taken_away_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-day", "-id"]

    def __str__(self) -> str:
        return f"{self.record_id} {self.criterion}: {self.title}"
