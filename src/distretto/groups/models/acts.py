"""The log of a group: every act on the path of a decision, one after the other, chained by their hashes."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept


class Act(Kept):
    """One line of a group's log (`domain/acting.py` writes it, and nothing else).

    number : within the group, without a gap. by : the person, as long as her account is there; `member` is her number
        in the group, which stays (0 for the application itself, empty for somebody without a name). what : the verb,
        for example `proposal-amended`. about : what it was done to, for example `proposal:12`. content : what was done,
        without personal texts: of a text its SHA-256. previous, hash : of the line before and of this one.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.PROTECT, related_name="acts")
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    member = models.PositiveIntegerField(null=True, blank=True)
    what = models.CharField(max_length=60)
    about = models.CharField(max_length=120)
    content = models.JSONField(default=dict)
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        ordering: ClassVar[list[str]] = ["group", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["group", "number"], name="one_act_a_number"),
        ]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="acts_about")]

    def __str__(self) -> str:
        return f"{self.group_id} {self.number}: {self.what} {self.about}"
