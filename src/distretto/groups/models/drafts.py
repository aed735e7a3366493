"""Drafts of recommendations: sentences, each on a finding or by people, with all that was ever written of them."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.groups.models.pins import Pin


class Draft(models.Model):
    """A draft for people to decide on; its owner's alone until she hands out its secret link.

    region, theme : what it is about; no theme is all of them. secret : what stands in the link; none while it is not
        shared. deleted_at : since when it waits to be brought back or to go for good.
    """

    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="drafts")
    title = models.CharField(max_length=200)
    language = models.CharField(max_length=8, default="en")
    region = models.CharField(max_length=200)
    theme = models.CharField(max_length=40, blank=True, default="")
    secret = models.CharField(max_length=64, null=True, blank=True, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)
    changed_at = models.DateTimeField(auto_now=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-changed_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class Sentence(models.Model):
    """A sentence of a draft.

    statement : the gap that it was drafted from, free of language; empty for one by people. pin : the finding of that
        gap. place : in the draft, taken-out ones included.
    """

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="sentences")
    place = models.PositiveIntegerField(default=0)
    statement = models.JSONField(default=dict, blank=True)
    pin = models.ForeignKey(Pin, on_delete=models.PROTECT, null=True, blank=True, related_name="sentences")
    removed_at = models.DateTimeField(null=True, blank=True)
    removed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["place", "pk"]

    def __str__(self) -> str:
        return f"{self.draft_id}: {self.place}"


class SentenceText(models.Model):
    """What somebody wrote in a sentence's place: the newest is its text, the others are its history."""

    sentence = models.ForeignKey(Sentence, on_delete=models.CASCADE, related_name="texts")
    text = models.TextField()
    language = models.CharField(max_length=8)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["pk"]

    def __str__(self) -> str:
        return self.text[:60]
