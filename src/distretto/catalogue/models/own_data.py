"""Data sets that an organisation keeps for itself: what it has sent in, version by version, and a log of that.

The tables themselves are files under the installation's home (`domain/own_data.py`); here stands what they are, whose,
and which of their versions is in use. Nothing of it is public: it is for the organisation's editors, and for the
administrators, who see whatever is private (`rights.can_see_own`).

To add another kind of data: a member of `OwnData.Kind` (no migration: choices are not in the database), one file in
`catalogue/own_kinds/` that declares how such a file is read and written, one line in `own_kinds.KINDS`, and the
messages `own-kind-NAME`, `-help`, `-rows` and `own-column-COLUMN`. Uploading, replacing, undoing, deleting, the log
and the command line are then there.
"""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.people.models import Organisation
from distretto.people.models.kept import Kept


class OwnData(models.Model):
    """One data set of an organisation.

    name : what the organisation calls it, once for each kind. current : the version that is in use. last_number : of
    the newest version that there ever was: no number is used twice.
    """

    class Kind(models.TextChoices):
        """What the rows are about; `own_kinds.KINDS` says how each is read."""

        FIRMS = "firms"
        FIGURES = "figures"

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="own_data")
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=120)
    current = models.ForeignKey(
        "OwnDataVersion", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    last_number = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["name", "id"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["organisation", "kind", "name"], name="one_own_data_of_a_name"),
        ]

    def __str__(self) -> str:
        return self.name


class OwnDataVersion(models.Model):
    """One state of a data set, from one file.

    number : counts from 1. before : the version that was in use when this one came, and is
    again when this one is undone. dataset, sha256 : name and content hash of the evidence data set that its file holds.
    columns : those of the file that were taken over. rows : what they are about, firms for example. read_as : how the
    file was read (`own_kinds/figures.remembered`), where its kind asks for that: what is offered for the next file.
    """

    data = models.ForeignKey(OwnData, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    before = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="+")
    dataset = models.CharField(max_length=80)
    sha256 = models.CharField(max_length=64)
    file_name = models.CharField(max_length=200)
    columns = models.JSONField(default=list)
    rows = models.PositiveIntegerField()
    read_as = models.JSONField(default=dict, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["data", "number"], name="one_own_data_version"),
        ]

    def __str__(self) -> str:
        return f"{self.data_id}, version {self.number}"


class OwnDataEntry(Kept):
    """One line of an organisation's log of its data. It names the data by what they were called: it outlives them."""

    class Act(models.TextChoices):
        """What was done."""

        KEPT = "kept"
        REPLACED = "replaced"
        UNDONE = "undone"
        DELETED = "deleted"

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="own_data_log")
    kind = models.CharField(max_length=20)
    name = models.CharField(max_length=120)
    act = models.CharField(max_length=10, choices=Act)
    version = models.PositiveIntegerField()
    file_name = models.CharField(max_length=200)
    rows = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField(auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-id"]

    def __str__(self) -> str:
        return f"{self.act}: {self.name}"
