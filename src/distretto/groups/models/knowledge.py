"""What people know and are willing to be asked, questions to them, and what came of these."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.discussion import Post, Thread
from distretto.groups.models.working_groups import WorkingGroup


class Expertise(models.Model):
    """What a person says that she knows; in the directory and asked only while she wants to be.

    themes, regions, sectors, languages : by code. words : in her own words. shown_since : since when she consents;
    none where she does not (any more).
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="expertise")
    themes = models.JSONField(default=list, blank=True)
    regions = models.JSONField(default=list, blank=True)
    sectors = models.JSONField(default=list, blank=True)
    languages = models.JSONField(default=list, blank=True)
    words = models.TextField(blank=True, default="")
    shown_since = models.DateTimeField(null=True, blank=True)
    changed_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["user__last_name", "user__first_name", "pk"]

    def __str__(self) -> str:
        return f"{self.user_id}"


class Question(models.Model):
    """A question to the network, answered in a discussion of its group.

    themes, regions, sectors : what it is about, by code. known : what is known of it now, in words that stay
    searchable; rests_on : the answers that this rests on. answered_at : since when it counts as answered.
    """

    group = models.ForeignKey(WorkingGroup, on_delete=models.CASCADE, related_name="questions")
    thread = models.OneToOneField(Thread, on_delete=models.CASCADE, related_name="question")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="questions")
    member = models.PositiveIntegerField()
    themes = models.JSONField(default=list, blank=True)
    regions = models.JSONField(default=list, blank=True)
    sectors = models.JSONField(default=list, blank=True)
    known = models.TextField(blank=True, default="")
    rests_on = models.ManyToManyField(Post, blank=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)
    answered_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.thread_id}"


class AskedPerson(models.Model):
    """Somebody to whom a question was sent, with the reasons (free of language), and whether she declined."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="asked")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="asked_questions")
    reasons = models.JSONField(default=list)
    at = models.DateTimeField(auto_now_add=True)
    declined_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["question", "user"], name="asked_once"),
        ]

    def __str__(self) -> str:
        return f"{self.question_id}: {self.user_id}"
