"""What was sent once: a form that is sent again, by a double click or a page loaded anew, leads to what it made."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class Sent(models.Model):
    """A form's own number and where it led to.

    token : made for each form that is shown. address : of what came of it; empty while it is being made.
    """

    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sent_forms")
    token = models.CharField(max_length=40)
    address = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["by", "token"], name="one_form_sent_once"),
        ]

    def __str__(self) -> str:
        return self.address
