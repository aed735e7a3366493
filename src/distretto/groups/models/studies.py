"""Studies of conditions: what somebody chose and calibrated, and what she published of it."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.people.models import Organisation


class Study(models.Model):
    """A study while it is worked on: its owner's, and its organisation's editors' where it has one.

    parameters : of the analysis, as typed, without the calibration. sets : of each condition and outcome how it is
        calibrated, as typed (`domain/studies.py`). deleted_at : since when it waits to be brought back or to go for
        good.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="studies")
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="studies"
    )
    name = models.CharField(max_length=200)
    parameters = models.JSONField(default=dict)
    sets = models.JSONField(default=dict)
    made_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return self.name


class PublishedStudy(models.Model):
    """The finding of a study as it was published; never changed, only withdrawn.

    content : the finding's canonical JSON: it stays readable under its hash whatever becomes of the cache, of the
        study and of the account. says : its statements, for lists. note : what its author says to it. withdrawn_why :
        the reason, for every reader.
    """

    study = models.ForeignKey(Study, on_delete=models.SET_NULL, null=True, related_name="published")
    hash = models.CharField(max_length=64, db_index=True)
    content = models.TextField()
    says = models.JSONField(default=list)
    name = models.CharField(max_length=200)
    note = models.TextField(blank=True, default="")
    language = models.CharField(max_length=8)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="published_studies"
    )
    organisation = models.ForeignKey(
        Organisation, on_delete=models.SET_NULL, null=True, blank=True, related_name="published_studies"
    )
    published_at = models.DateTimeField(auto_now_add=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    withdrawn_why = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["-published_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.name} {self.hash[:8]}"
