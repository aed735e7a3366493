"""Writing and review: what is being typed, comments at a field, and reasoned opinions."""

from __future__ import annotations

from typing import ClassVar

from django.conf import settings
from django.db import models

from distretto.catalogue.models.record import Record


class WorkingCopy(models.Model):
    """What somebody is typing: kept as it is typed, wrong values included, until it is saved as a draft.

    typed : the form's fields as they stand. record : empty while the record has not been saved once. form : the mark of
    the form that it is typed in, by which a form has one copy, however often and from wherever it is sent.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="working_copies")
    record = models.ForeignKey(Record, null=True, blank=True, on_delete=models.CASCADE, related_name="working_copies")
    kind = models.CharField(max_length=20)
    language = models.CharField(max_length=8, default="en")
    form = models.CharField(max_length=32, blank=True, default="")
    typed = models.JSONField(default=dict)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["-saved_at"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(
                fields=["user", "record"], condition=models.Q(record__isnull=False), name="one_working_copy"
            ),
            models.UniqueConstraint(
                fields=["user", "form"], condition=~models.Q(form=""), name="one_copy_of_a_form"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} of {self.user_id}"


class Hideable(models.Model):
    """What moderation can take from readers' eyes: it is kept, with when, by whom and why."""

    hidden_at = models.DateTimeField(null=True, blank=True)
    hidden_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    hidden_why = models.TextField(max_length=4_000, blank=True, default="")

    class Meta:
        abstract = True


class FieldComment(Hideable):
    """A reviewer's comment at a field, and the answer to it. It stays, resolved, when the field has changed.

    path : the field (`sources.0.year`); empty for the record as a whole.
    """

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="comments")
    revision = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    path = models.CharField(max_length=100, blank=True, default="")
    text = models.TextField(max_length=4_000)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    written_at = models.DateTimeField(auto_now_add=True)
    answers = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="replies")
    resolved_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["written_at", "id"]

    def __str__(self) -> str:
        return f"{self.path or 'record'}: {self.text[:60]}"


class Opinion(Hideable):
    """A reasoned opinion of a step of the review. Readers of a validated practice see it.

    language : in which it is written; empty for one that was given before this was asked. unseen : the private fields
    that were part of what was judged and that its author did not see, by their names.
    """

    class Verdict(models.TextChoices):
        """What the step decided."""

        APPROVED = "approved"
        CHANGES = "changes"

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="opinions")
    revision = models.ForeignKey("wagtailcore.Revision", null=True, on_delete=models.SET_NULL, related_name="+")
    step = models.CharField(max_length=20)
    verdict = models.CharField(max_length=10, choices=Verdict)
    reason = models.TextField(max_length=4_000)
    language = models.CharField(max_length=8, blank=True, default="")
    unseen = models.JSONField(default=list, blank=True)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    given_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["given_at", "id"]

    def __str__(self) -> str:
        return f"{self.step}: {self.verdict}"
