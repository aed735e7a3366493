"""Pins: the findings on which something rests that people wrote."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.themes.pins import Pinned


class Pin(models.Model):
    """A finding as it was when somebody came to rely on it; never changed.

    says, data : its statements and the provenance of its data, so that *then* can be shown whatever becomes of the kept
        finding. note : why it matters, in the words of who pinned it.
    """

    hash = models.CharField(max_length=64)
    analysis = models.CharField(max_length=80)
    parameters = models.JSONField(default=dict)
    conclusion = models.JSONField(default=dict)
    says = models.JSONField(default=list)
    data = models.JSONField(default=list)
    note = models.TextField(blank=True, default="")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="pins")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["analysis"], name="pins_of_analysis")]

    def __str__(self) -> str:
        return f"{self.analysis} {self.hash[:8]}"

    @property
    def pinned(self) -> Pinned:
        """The pin free of the database."""
        return Pinned(
            self.hash, self.analysis, self.parameters, self.conclusion, tuple(self.says), tuple(self.data),
        )
