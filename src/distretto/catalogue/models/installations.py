"""Other installations that are followed, and what was received from them. Nothing of it is a record or a finding of
one's own: it stands apart, with where it comes from, until a person takes it over as a draft."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models


class Installation(models.Model):
    """Another installation whose public catalogue is followed.

    name : by which commands and addresses here call it. address : where it is, `https://host` or `http://host:port`.
    private : whether its address may lie in a network of one's own. licence : of its catalogue, a code of `licences`
    or as it states it. newest : when the newest of its records was published, as it says.
    tag, parts : what its answers were last, so that what has not changed is not asked for again: the tag of its
    description, and the hash of each kind's file. read_by : the software that read them.
    tried, reached : when it was asked last, and when that succeeded. trouble : why the last time failed, a message
    key with its arguments; empty where it did not.
    held : since when a fetch goes on. progress : how far it is, {"done", "of"} in files and findings. paused : nothing
    is fetched by itself. left_out : by kind, what was not taken in, with the reason of each.
    """

    name = models.CharField(max_length=120, unique=True)
    address = models.CharField(max_length=300, unique=True)
    private = models.BooleanField(default=False)
    licence = models.CharField(max_length=200, blank=True, default="")
    newest = models.CharField(max_length=40, blank=True, default="")
    tag = models.CharField(max_length=200, blank=True, default="")
    parts = models.JSONField(default=dict, blank=True)
    read_by = models.CharField(max_length=60, blank=True, default="")
    tried = models.DateTimeField(null=True, blank=True)
    reached = models.DateTimeField(null=True, blank=True)
    held = models.DateTimeField(null=True, blank=True)
    progress = models.JSONField(default=dict, blank=True)
    paused = models.BooleanField(default=False)
    trouble = models.JSONField(default=dict, blank=True)
    left_out = models.JSONField(default=dict, blank=True)
    added_at = models.DateTimeField(auto_now_add=True)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["name"]

    def __str__(self) -> str:
        return self.name


class FollowedRecord(models.Model):
    """A record of a followed installation in one language, as it was received.

    received : the whole line of the catalogue's file, byte for byte. sha256 : its hash. content : what of it the
    kind's declaration knows, checked. version, published, confirmation, organisation, original : as its home states
    them. licence : the record's own, else that of its catalogue. withdrawn : since when it is there no longer.
    standing : beside one's own catalogue when that was last held against it. alike : keys of one's own published
    records that may be the same, with the reason of each.
    searched : its words and codes as the search compares them (`installations.searching`).
    decision : what somebody here has decided on it, valid for the content with the hash `decided_on`; draft : the key
    of the draft that was made of it.
    """

    class Standing(models.TextChoices):
        """How it stands beside one's own catalogue."""

        NEW = "new"
        SAME = "same"
        CONFLICT = "conflict"

    class Decision(models.TextChoices):
        """What was decided on it here."""

        OPEN = ""
        OURS = "ours"
        DRAFT = "draft"

    installation = models.ForeignKey(Installation, on_delete=models.CASCADE, related_name="records")
    key = models.SlugField(max_length=120)
    language = models.CharField(max_length=8)
    kind = models.CharField(max_length=20)
    title = models.CharField(max_length=200)
    content = models.JSONField(default=dict)
    received = models.TextField()
    sha256 = models.CharField(max_length=64)
    version = models.PositiveIntegerField(default=0)
    published = models.CharField(max_length=40, blank=True, default="")
    confirmation = models.CharField(max_length=20, blank=True, default="")
    organisation = models.CharField(max_length=120, blank=True, default="")
    original = models.CharField(max_length=8, blank=True, default="")
    licence = models.CharField(max_length=200, blank=True, default="")
    retrieved = models.DateTimeField()
    withdrawn = models.DateTimeField(null=True, blank=True)
    standing = models.CharField(max_length=10, choices=Standing, default=Standing.NEW)
    alike = models.JSONField(default=list, blank=True)
    searched = models.TextField(blank=True, default="")
    decision = models.CharField(max_length=10, choices=Decision, blank=True, default=Decision.OPEN)
    decided_on = models.CharField(max_length=64, blank=True, default="")
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    draft = models.SlugField(max_length=120, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["title", "key", "language"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["installation", "key", "language"], name="one_followed_record"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def decided(self) -> bool:
        """Whether what was decided holds for what the record says now."""
        return bool(self.decision) and self.decided_on == self.sha256


class FollowedFinding(models.Model):
    """A finding that a followed record rests on, with the hash that its own content has.

    content : the finding, free of language, without what surrounds it. software : that computed it, as its home says.
    """

    installation = models.ForeignKey(Installation, on_delete=models.CASCADE, related_name="findings")
    sha256 = models.CharField(max_length=64)
    analysis = models.CharField(max_length=120)
    content = models.JSONField(default=dict)
    software = models.CharField(max_length=60, blank=True, default="")
    retrieved = models.DateTimeField()

    class Meta:
        ordering: ClassVar[list[str]] = ["analysis", "sha256"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["installation", "sha256"], name="one_followed_finding"),
        ]

    def __str__(self) -> str:
        return f"{self.analysis} {self.sha256[:8]}"
