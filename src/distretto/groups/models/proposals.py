"""Proposals: their versions, co-sponsors, amendments, the steps of their path, and what became of what."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.discussion import person
from distretto.groups.models.pins import Pin
from distretto.groups.models.working_groups import WorkingGroup
from distretto.people.models.kept import Kept

FIELDS = ("title", "problem", "evidence", "measure", "concerns", "cost", "effect", "indicators")
"""What a proposal says, in its order: Markdown, the title apart."""
PATH = (
    "draft", "discussed", "amended", "consulted", "ballot", "decided", "recommended", "piloted", "monitored",
)  # fmt: skip
"""The states of a proposal in their order."""


class Lineage(models.TextChoices):
    """How a proposal comes from others: put together from several, one part of one, or a further thought on one."""

    MERGED = "merged"
    SPLIT = "split"
    DERIVED = "derived"


class ProposalDraft(models.Model):
    """What somebody prepares: her own alone until it is brought to the group.

    content : the fields as typed. pins : what it rests on. origins : the numbers of the proposals that it comes from,
        and by which `lineage`.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="proposal_drafts")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="proposal_drafts")
    language = models.CharField(max_length=8, default="en")
    content = models.JSONField(default=dict)
    pins = models.ManyToManyField(Pin, blank=True, related_name="proposal_drafts")
    lineage = models.CharField(max_length=10, choices=Lineage, blank=True, default="")
    origins = models.JSONField(default=list)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return str(self.content.get("title", ""))


class Proposal(models.Model):
    """A proposal that was brought to a group.

    title : of its newest version. state : the furthest that it came on its path. ended : `withdrawn`, or what it went
        into (`merged`, `split`), with the reason; empty while it is under way. pins : the findings that it rests on.
    """

    class Ended(models.TextChoices):
        """Why it is no longer under way."""

        WITHDRAWN = "withdrawn"
        MERGED = "merged"
        SPLIT = "split"

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="proposals")
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=8, default="en")
    state = models.CharField(max_length=12, choices=[(one, one) for one in PATH[1:]], default="discussed")
    by = person("proposals")
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now_add=True)
    ended = models.CharField(max_length=10, choices=Ended, blank=True, default="")
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_why = models.CharField(max_length=500, blank=True, default="")
    pins = models.ManyToManyField(Pin, blank=True, related_name="proposals")

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class ProposalVersion(Kept):
    """The text of a proposal from a moment on. number : within the proposal, without a gap.

    content : every field. why : what was changed and why, in the words of who did. amendment : by whose acceptance it
        came about.
    """

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    content = models.JSONField()
    why = models.CharField(max_length=500, blank=True, default="")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    amendment = models.OneToOneField(
        "Amendment", on_delete=models.PROTECT, null=True, blank=True, related_name="made"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["proposal_id", "number"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["proposal", "number"], name="one_proposal_version_a_number"),
        ]

    def __str__(self) -> str:
        return f"{self.proposal_id}: {self.number}"


class ProposalStep(Kept):
    """A step on a proposal's path. cause : what moved it, for example `consultation:5`; empty for the proposal itself.

    state : of PATH, or a turn: withdrawn, taken up again, merged, split, or what sent it back from a ballot (`refused`,
    `tie`, `no_quorum`, `called_off`). why : the reason of a withdrawal or a reopening.
    """

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="steps")
    state = models.CharField(max_length=12)
    cause = models.CharField(max_length=120, blank=True, default="")
    why = models.CharField(max_length=500, blank=True, default="")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]

    def __str__(self) -> str:
        return f"{self.proposal_id}: {self.state}"


class Sponsor(models.Model):
    """Somebody who stands for a proposal beside its proposer. member : her number, which stays when she is gone."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="sponsors")
    user = person("sponsored")
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["at", "pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["proposal", "member"], name="one_name_under_a_proposal"),
        ]

    def __str__(self) -> str:
        return f"{self.proposal_id}: {self.member}"


class Amendment(models.Model):
    """A suggested change to one or more fields of a version.

    version : the number of the version that it changes. content : the new text of the fields that it changes, and of
        no others. reason : of the answer, which everybody reads.
    """

    class State(models.TextChoices):
        """How it stands."""

        OPEN = "open"
        ACCEPTED = "accepted"
        REFUSED = "refused"
        WITHDRAWN = "withdrawn"

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="amendments")
    version = models.PositiveIntegerField()
    content = models.JSONField()
    why = models.TextField(blank=True, default="")
    by = person("amendments")
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    reason = models.TextField(blank=True, default="")
    decided_by = person()
    decided_member = models.PositiveIntegerField(null=True, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.proposal_id}: {self.pk}, {self.state}"


class ProposalOrigin(Kept):
    """That a proposal comes from another one, as it stood in a version."""

    source = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="became")
    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="origins")
    how = models.CharField(max_length=10, choices=Lineage)
    version = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["source", "proposal"], name="one_origin_of_a_proposal"),
        ]

    def __str__(self) -> str:
        return f"{self.source_id} → {self.proposal_id}: {self.how}"
