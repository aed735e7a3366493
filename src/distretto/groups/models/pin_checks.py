"""What rests on pins, what their questions gave when they were asked again, and what people answered to that."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from distretto.groups.models.discussion import person
from distretto.groups.models.pins import Pin
from distretto.people.models.kept import Kept


class PinnedTo(models.Model):
    """A finding is pinned to something. about : as everywhere, for example `proposal:3` or `record:KEY`.

    note : why it matters there. removed_at : since when it is pinned no longer.
    """

    pin = models.ForeignKey(Pin, on_delete=models.PROTECT, related_name="pinned_to")
    about = models.CharField(max_length=120)
    note = models.TextField(blank=True, default="")
    by = person()
    at = models.DateTimeField(auto_now_add=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="pinned_about")]

    def __str__(self) -> str:
        return f"{self.pin_id}: {self.about}"


class PinCheck(Kept):
    """What the question of a pin gave when it was asked again, kept where it gave something else than before.

    state : as in `themes/pins.py`, or `faulty`: its data are known faulty, though the conclusion is the same.
    hash, conclusion, says : of what it gave, empty where it has no answer.
    """

    pin = models.ForeignKey(Pin, on_delete=models.CASCADE, related_name="checks")
    at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=20)
    hash = models.CharField(max_length=64, blank=True, default="")
    conclusion = models.JSONField(default=dict)
    says = models.JSONField(default=list)

    class Meta:
        ordering: ClassVar[list[str]] = ["pin", "pk"]

    def __str__(self) -> str:
        return f"{self.pin_id}: {self.state}"


class MarkAnswer(Kept):
    """What somebody answered where a pin turned: that the text stands, or that it was changed, and why."""

    class Answer(models.TextChoices):
        """What became of the text that rests on the finding."""

        STANDS = "stands"
        CHANGED = "changed"

    check_of = models.ForeignKey(PinCheck, on_delete=models.CASCADE, related_name="answers")
    about = models.CharField(max_length=120)
    answer = models.CharField(max_length=8, choices=Answer)
    why = models.CharField(max_length=1000)
    language = models.CharField(max_length=8, default="en")
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.about}: {self.answer}"
