"""Discussions: threads on anything, posts with all that they ever said, translations, and reports."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.working_groups import WorkingGroup


def person(related_name: str = "+") -> models.ForeignKey:  # type: ignore[type-arg]
    """Somebody who may be gone by now."""
    return models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name=related_name
    )


class Thread(models.Model):
    """A discussion in a group. about : what it is on, for example `record:KEY` or `proposal:3`; the group itself where
    it is on nothing else. said_at : when something was last said in it."""

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="threads")
    about = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=8, default="en")
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    said_at = models.DateTimeField(auto_now_add=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_why = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["-said_at", "-pk"]
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["about"], name="threads_about")]

    def __str__(self) -> str:
        return self.title


class Post(models.Model):
    """What somebody said. member : her number in the group, which stays when her account is gone.

    withdrawn_at : since when its author takes it back. hidden_at, hidden_by, hidden_why : that a coordinator took it
        out of sight, with the reason that everybody reads in its place.
    """

    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="posts")
    by = person("posts")
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)
    answers = models.ForeignKey("self", on_delete=models.SET_NULL, null=True, blank=True, related_name="answered")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    hidden_at = models.DateTimeField(null=True, blank=True)
    hidden_by = person()
    hidden_why = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.thread_id}: {self.pk}"


class PostText(models.Model):
    """A text of a post: the newest is what it says, the others are its history."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="texts")
    text = models.TextField()
    language = models.CharField(max_length=8)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.text[:60]


class PostTranslation(models.Model):
    """A translation of a post's text by a member; of an earlier text it is told to be out of date."""

    of = models.ForeignKey(PostText, on_delete=models.CASCADE, related_name="translations")
    language = models.CharField(max_length=8)
    text = models.TextField()
    by = person()
    member = models.PositiveIntegerField()
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return f"{self.of_id}: {self.language}"


class PostReport(models.Model):
    """A reader's report of a post to the coordinators. outcome : `hidden` or `kept` once it is dealt with."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="reports")
    by = person()
    reason = models.CharField(max_length=500)
    at = models.DateTimeField(auto_now_add=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=10, blank=True, default="")
    answer = models.CharField(max_length=500, blank=True, default="")

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["post", "by"], name="one_report_a_reader"),
        ]

    def __str__(self) -> str:
        return f"{self.post_id}: {self.outcome or 'open'}"
