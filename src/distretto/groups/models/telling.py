"""How far a person has been told, and the secret address of her calendar."""

from __future__ import annotations

import secrets
from typing import ClassVar

from django.conf import settings
from django.db import models


def new_secret() -> str:
    """A secret for an address."""
    return secrets.token_urlsafe(24)


class MailRound(models.Model):
    """The days for which a person's daily and weekly mails of her groups were last sent.

    round : grows with every mail, so that two timers at once send one.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mail_round")
    daily_on = models.DateField(null=True, blank=True)
    weekly_on = models.DateField(null=True, blank=True)
    round = models.PositiveIntegerField(default=0)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.user_id}: {self.round}"


class CalendarLink(models.Model):
    """The secret address under which a calendar program reads the meetings of all a person's groups."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_link")
    secret = models.CharField(max_length=64, unique=True, default=new_secret)
    made_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return str(self.user_id)
