"""What readers keep: searches, what they follow, how often they are told of it, and transfer checklists."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class Frequency(models.TextChoices):
    """How often a mail tells what is new; `usual` is what the person has chosen for everything (`Mailing`)."""

    USUAL = "usual"
    AT_ONCE = "at_once"
    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class Mailing(models.Model):
    """How a person is told by mail, and what she has read on her page.

    usual : the frequency of whatever has none of its own. daily_on, weekly_on : her day and the Monday of her week for
        which that mail is done; empty until a timer has passed for the first time. round : goes up with each mail, so
        that two timers at once send one. read_at : when she last marked as read what concerns herself (permissions,
        reports that were upheld); what she follows has a number of its own. feed : goes up when she renews the address
        of her feed, so that the former one ends.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="mailing")
    usual = models.CharField(max_length=10, choices=Frequency, default=Frequency.WEEKLY)
    daily_on = models.DateField(null=True, blank=True)
    weekly_on = models.DateField(null=True, blank=True)
    round = models.PositiveIntegerField(default=0)
    read_at = models.DateTimeField(null=True, blank=True)
    feed = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.user_id}: {self.usual}"


class SavedSearch(models.Model):
    """A search under a name, with a digest of what is new in it.

    query : the address's query, without its question mark. seen, read : the number of the last change that a mail has
        told of, and that the person has marked as read on her page.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_searches")
    name = models.CharField(max_length=120)
    query = models.CharField(max_length=2_000, blank=True, default="")
    language = models.CharField(max_length=8, default="en")
    digest = models.CharField(max_length=10, choices=Frequency, default=Frequency.USUAL)
    seen = models.BigIntegerField(default=0)
    read = models.BigIntegerField(default=0)
    sent_at = models.DateTimeField(null=True, blank=True)
    saved_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["name", "id"]

    def __str__(self) -> str:
        return self.name


class Follow(models.Model):
    """Somebody follows something: a record, a region, a theme, an organisation, a question, a finding.

    target : a key or code; of a question its analysis and parameters as in an address, of a finding its hash.
    seen, read : as of a search. known : of a question or a finding, what was `asked`, the conclusion at the `start`,
        the one `seen` by mail and `read` on the page (`domain/queries/conclusions.py`), and what the person has
        `called` it, "" for nothing; of a call the `deadline` that she was told of (`domain/queries/deadlines.py`).
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="follows")
    what = models.CharField(max_length=20)
    target = models.CharField(max_length=500)
    frequency = models.CharField(max_length=10, choices=Frequency, default=Frequency.USUAL)
    since = models.DateTimeField(auto_now_add=True)
    seen = models.BigIntegerField(default=0)
    read = models.BigIntegerField(default=0)
    known = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar[list[str]] = ["-since", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "what", "target"], name="followed_once"),
        ]

    def __str__(self) -> str:
        return f"{self.what} {self.target}"


class Checklist(models.Model):
    """A reader's answers on whether a practice would transfer to her region; hers alone until she shares it.

    answers : by precondition (its text): met, unmet or unknown, and a note.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="checklists")
    practice = models.SlugField(max_length=120)
    region = models.CharField(max_length=200)
    answers = models.JSONField(default=dict)
    note = models.TextField(blank=True, default="")
    kept_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-kept_at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["user", "practice", "region"], name="one_checklist"),
        ]

    def __str__(self) -> str:
        return f"{self.practice} in {self.region}"
