"""What the managers of a cluster say of their own management, for themselves."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record


class SelfCheck(models.Model):
    """One look at a cluster's management on a day; a later one does not replace it.

    record : the original; the check is for who may see its private fields. answers : by line of the list
    `self_check`, an answer of `check_answers` and a note; a line without an answer is absent.
    """

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="self_checks")
    answers = models.JSONField(default=dict)
    made_at = models.DateTimeField(auto_now_add=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-made_at", "-id"]

    def __str__(self) -> str:
        return f"{self.record_id} at {self.made_at}"
