"""Pilot actions and their monitoring: indicators with what was reported, milestones, risks, and lessons."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from distretto.groups.models.discussion import person
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class Pilot(models.Model):
    """A pilot action of a group. about : what it started from, `recommendation:3`; empty for none.

    record, practice : keys of the catalogue: of the pilot's logical framework, and of the practice that its lessons
    became. every_months : how often its indicators are reported. ended_at : since when it is over.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="pilots")
    about = models.CharField(max_length=120, blank=True, default="")
    record = models.CharField(max_length=120, blank=True, default="")
    practice = models.CharField(max_length=120, blank=True, default="")
    title = models.CharField(max_length=200)
    aim = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    starts_on = models.DateField()
    ends_on = models.DateField()
    every_months = models.PositiveSmallIntegerField(default=6)
    by = person()
    at = models.DateTimeField(auto_now_add=True)
    ended_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="pilots_about")]

    def __str__(self) -> str:
        return self.title


class PilotIndicator(models.Model):
    """What is measured of a pilot. level : of the logical framework (`indicator_levels`)."""

    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="indicators")
    name = models.CharField(max_length=200)
    level = models.CharField(max_length=20)
    unit = models.CharField(max_length=60, blank=True, default="")
    baseline = models.FloatField(null=True, blank=True)
    baseline_on = models.DateField(null=True, blank=True)
    target = models.FloatField(null=True, blank=True)
    target_on = models.DateField(null=True, blank=True)
    verified_by = models.CharField(max_length=300, blank=True, default="")
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.name


class IndicatorReport(Kept):
    """What an indicator was on a day; of one day the last report holds. value : None where it could not be measured."""

    indicator = models.ForeignKey(PilotIndicator, on_delete=models.CASCADE, related_name="reports")
    on = models.DateField()
    value = models.FloatField(null=True, blank=True)
    source = models.CharField(max_length=300)
    note = models.CharField(max_length=500, blank=True, default="")
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["on", "pk"]

    def __str__(self) -> str:
        return f"{self.indicator_id}: {self.on}"


class Milestone(models.Model):
    """A milestone of a pilot. reached_on : None while it is not reached."""

    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="milestones")
    title = models.CharField(max_length=300)
    due = models.DateField(null=True, blank=True)
    reached_on = models.DateField(null=True, blank=True)
    removed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = [models.F("due").asc(nulls_last=True), "pk"]  # type: ignore[list-item]

    def __str__(self) -> str:
        return self.title


class Risk(models.Model):
    """A risk of a pilot; how it stands is in its entries."""

    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="risks")
    title = models.CharField(max_length=300)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.title


class RiskEntry(Kept):
    """How a risk stands from a moment on; the last holds, the others are its history.

    likelihood, impact : 1 to 5. owner : who looks after it, in words. response : what is done about it.
    """

    risk = models.ForeignKey(Risk, on_delete=models.CASCADE, related_name="entries")
    likelihood = models.PositiveSmallIntegerField()
    impact = models.PositiveSmallIntegerField()
    owner = models.CharField(max_length=200)
    response = models.CharField(max_length=1000)
    closed = models.BooleanField(default=False)
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.risk_id}: {self.likelihood} × {self.impact}"


class Lesson(Kept):
    """What was learned in a pilot."""

    class What(models.TextChoices):
        """What it is of: it worked, it was difficult, it has to be there for it to work."""

        WORKED = "worked"
        DIFFICULT = "difficult"
        CONDITION = "condition"

    pilot = models.ForeignKey(Pilot, on_delete=models.CASCADE, related_name="lessons")
    what = models.CharField(max_length=10, choices=What)
    text = models.CharField(max_length=1000)
    by = person()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.text[:60]
