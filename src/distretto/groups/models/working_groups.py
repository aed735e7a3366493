"""Working groups and who takes part in them."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class WorkingGroup(models.Model):
    """A working group: one of the six themes', or one that was opened for a region or a project.

    theme : of a theme's group, whose name and words are the theme's; else it may be empty. area : the region that it is
        for, as an area's address; empty for none. time_zone : in which its meetings and closings are told to whoever
        has no time zone of her own. closed_at : since when nothing more is written in it.
    """

    class Openness(models.TextChoices):
        """Who reads and who writes."""

        PUBLIC = "public"
        """Everybody reads; whoever is signed in takes part in discussions."""
        MEMBERS = "members"
        """Everybody reads; members write."""
        CLOSED = "closed"
        """Members alone read and write."""

    key = models.SlugField(max_length=80, unique=True)
    theme = models.CharField(max_length=40, blank=True, default="")
    title = models.CharField(max_length=200, blank=True, default="")
    about = models.TextField(blank=True, default="")
    area = models.CharField(max_length=200, blank=True, default="")
    openness = models.CharField(max_length=10, choices=Openness, default=Openness.MEMBERS)
    language = models.CharField(max_length=8, default="en")
    time_zone = models.CharField(max_length=60, default="UTC")
    opened_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    opened_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.key


class Member(models.Model):
    """A person's part in a group.

    number : within the group, by which the log names her; it stays when the account is gone. helix : her stakeholder
        kind, of the code list `helix`. country : ISO 3166. Who only wrote in a public group is a guest.
    """

    class Role(models.TextChoices):
        """What the person is in the group."""

        COORDINATOR = "coordinator"
        MEMBER = "member"
        STAKEHOLDER = "stakeholder"
        OBSERVER = "observer"

    class State(models.TextChoices):
        """Where her part stands."""

        INVITED = "invited"
        ASKED = "asked"
        ACTIVE = "active"
        GUEST = "guest"
        OVER = "over"

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="members")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="group_parts"
    )
    number = models.PositiveIntegerField()
    role = models.CharField(max_length=12, choices=Role, default=Role.MEMBER)
    state = models.CharField(max_length=10, choices=State, default=State.ASKED)
    helix = models.CharField(max_length=20, blank=True, default="")
    country = models.CharField(max_length=2, blank=True, default="")
    language = models.CharField(max_length=8, blank=True, default="")
    note = models.CharField(max_length=500, blank=True, default="")
    since = models.DateTimeField(auto_now_add=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["group", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["group", "user"], name="one_part_in_a_group"),
            models.UniqueConstraint(fields=["group", "number"], name="one_number_in_a_group"),
        ]

    def __str__(self) -> str:
        return f"{self.group_id}: {self.number}, {self.role}, {self.state}"


class Invitation(models.Model):
    """An invitation to a group by e-mail; who opens its link while signed in takes it.

    secret : what stands in the link; void when it was taken, withdrawn or has run out (`domain/inviting.py`).
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    role = models.CharField(max_length=12, choices=Member.Role, default=Member.Role.MEMBER)
    secret = models.CharField(max_length=64, unique=True)
    words = models.CharField(max_length=500, blank=True, default="")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    taken_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.group_id}: {self.role}"
