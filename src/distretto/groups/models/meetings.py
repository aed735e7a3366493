"""Meetings of a group: when and where, what is on the agenda, who comes, and what was noted."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class Meeting(models.Model):
    """A meeting of a group.

    starts_at, ends_at : moments; time_zone : in which they were set, and in which the group reads them. place : where
        it is; link : where it is joined from afar; both may be empty. sequence : grows with every change, so that a
        calendar that has it takes the change over (RFC 5545, SEQUENCE). called_off_at : since when it does not take
        place.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="meetings")
    title = models.CharField(max_length=200)
    about = models.TextField(blank=True, default="")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    time_zone = models.CharField(max_length=60)
    place = models.CharField(max_length=200, blank=True, default="")
    link = models.URLField(max_length=500, blank=True, default="")
    sequence = models.PositiveIntegerField(default=0)
    planned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    planned_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    called_off_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["starts_at", "pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["group", "starts_at"], name="meetings_when")]

    def __str__(self) -> str:
        return self.title


class AgendaItem(models.Model):
    """One item of a meeting's agenda. minutes : how long it may take, empty for unsaid. path : the page that it is
    about, without the language; empty for none."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agenda")
    place = models.PositiveIntegerField()
    title = models.CharField(max_length=300)
    minutes = models.PositiveIntegerField(null=True, blank=True)
    path = models.CharField(max_length=300, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["meeting", "place"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["meeting", "place"], name="one_item_a_place"),
        ]

    def __str__(self) -> str:
        return self.title


class Coming(models.Model):
    """Whether a person comes to a meeting."""

    class Answer(models.TextChoices):
        """What she said."""

        YES = "yes"
        MAYBE = "maybe"
        NO = "no"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="coming")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    answer = models.CharField(max_length=5, choices=Answer)
    at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["meeting", "user"], name="one_answer_a_meeting"),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id}: {self.answer}"


class MeetingNotes(Kept):
    """A version of a meeting's notes; the last one is read, the others stay.

    member : the writer's number in the group, which stays when her account is gone.
    """

    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="notes")
    number = models.PositiveIntegerField()
    text = models.TextField()
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    member = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["meeting", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["meeting", "number"], name="one_notes_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.meeting_id}: notes {self.number}"
