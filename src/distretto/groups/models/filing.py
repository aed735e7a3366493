"""Documents of a group, each in all its versions."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.meetings import Meeting
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class GroupDocument(models.Model):
    """A document of a group, or of one of its meetings. taken_away_at : since when nobody is shown it; it can be
    brought back."""

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="documents")
    meeting = models.ForeignKey(Meeting, on_delete=models.SET_NULL, null=True, blank=True, related_name="documents")
    title = models.CharField(max_length=200)
    added_at = models.DateTimeField(auto_now_add=True)
    taken_away_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-added_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class DocumentVersion(Kept):
    """A file as it was brought; its type is found from its bytes, not from its name.

    member : the number in the group of who brought it. note : what is new in it.
    """

    document = models.ForeignKey(GroupDocument, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    file = models.FileField(upload_to="groups/%Y/%m/", max_length=300)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    note = models.CharField(max_length=300, blank=True, default="")
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    member = models.PositiveIntegerField()

    class Meta:
        ordering: ClassVar[list[str]] = ["document", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["document", "number"], name="one_version_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.document_id}: version {self.number}"
