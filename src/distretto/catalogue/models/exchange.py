"""Imports: what came in, from which file, and what it changed, so that it can be undone as a whole."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record


class ImportRun(models.Model):
    """One import of one file, applied as a whole or not at all."""

    file_name = models.CharField(max_length=200)
    form = models.CharField(max_length=20)
    sha256 = models.CharField(max_length=64)
    imported_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    imported_at = models.DateTimeField(auto_now_add=True)
    created = models.PositiveIntegerField(default=0)
    updated = models.PositiveIntegerField(default=0)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-imported_at", "-id"]

    def __str__(self) -> str:
        return self.file_name


class ImportChange(models.Model):
    """One record that an import made or changed.

    before : its columns and its content then, empty for a new one. revision : that the import made.
    version_after, changed_after : its version and the number of its last change when the import had ended.
    """

    run = models.ForeignKey(ImportRun, on_delete=models.CASCADE, related_name="changes")
    record = models.ForeignKey(Record, null=True, on_delete=models.SET_NULL, related_name="+")
    key = models.SlugField(max_length=120)
    language = models.CharField(max_length=8)
    row = models.PositiveIntegerField()
    before = models.JSONField(default=dict, blank=True)
    revision = models.BigIntegerField(null=True, blank=True)
    version_after = models.PositiveIntegerField(default=0)
    changed_after = models.BigIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["row", "id"]

    def __str__(self) -> str:
        return f"{self.row}: {self.key}"
