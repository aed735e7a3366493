"""A record: one entry of the catalogue in one language, with its editorial state and what is derived from it."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from wagtail.models import DraftStateMixin, LockableMixin, RevisionMixin, Workflow, WorkflowMixin

from distretto.people.models import Organisation

OF_THE_WHOLE = (
    "key", "kind", "language", "confirmation", "origin", "organisation_id", "created_by_id", "original_id",
    "original_version", "version", "changed", "ask_again_on",
)  # fmt: skip
"""Columns that belong to the record as a whole: an earlier revision does not bring back their earlier values."""


class Record(WorkflowMixin, DraftStateMixin, LockableMixin, RevisionMixin, models.Model):
    """One entry in one language.

    key : the stable identifier, shared by the translations; with the kind and the language it is the address.
    content : all fields of the kind's declaration, as plain JSON (`catalogue/document.py`).
    title, summary, completeness, as_of, first_year, last_year : derived from the content when it is written.
    confirmation : to be confirmed by its region (as every record begins), checked by a reviewer, confirmed by its
        region, or validated by experts.
    original, original_version : of a translation: what it translates, and at which version of it.
    version : counts publications; a translation is outdated when its original's has moved on.
    changed : a counter over all records; what is newer than a reader's last look has a larger one.
    """

    key = models.SlugField(max_length=120)
    kind = models.CharField(max_length=20, db_index=True)
    language = models.CharField(max_length=8, default="en", db_index=True)
    content = models.JSONField(default=dict)
    title = models.CharField(max_length=200, blank=True, default="")
    summary = models.TextField(blank=True, default="")
    completeness = models.PositiveSmallIntegerField(default=0)
    as_of = models.PositiveSmallIntegerField(null=True, blank=True)
    first_year = models.PositiveSmallIntegerField(null=True, blank=True)
    last_year = models.PositiveSmallIntegerField(null=True, blank=True)
    confirmation = models.CharField(max_length=20, default="to_confirm")
    origin = models.CharField(max_length=20, default="member")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="records"
    )
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)
    original = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="translations")
    original_version = models.PositiveIntegerField(default=0)
    version = models.PositiveIntegerField(default=0)
    changed = models.BigIntegerField(default=0, db_index=True)
    ask_again_on = models.DateField(null=True, blank=True)

    _revisions = GenericRelation(
        "wagtailcore.Revision",
        content_type_field="content_type",
        object_id_field="object_id",
        related_query_name="record",
        for_concrete_model=False,
    )
    workflow_states = GenericRelation(
        "wagtailcore.WorkflowState",
        content_type_field="base_content_type",
        object_id_field="object_id",
        related_query_name="record",
        for_concrete_model=False,
    )

    class Meta:
        ordering: ClassVar[list[str]] = ["title", "key", "language"]
        constraints: ClassVar[list[models.BaseConstraint]] = [
            models.UniqueConstraint(fields=["key", "language"], name="one_record_in_a_language"),
        ]

    def __str__(self) -> str:
        return self.title or self.key

    def with_content_json(self, content: dict[str, Any]) -> Record:
        """The record with the content of a revision; what belongs to the record as a whole stays as it is."""
        record: Record = super().with_content_json(content)
        for column in OF_THE_WHOLE:
            setattr(record, column, getattr(self, column))
        return record

    @property
    def revisions(self) -> Any:
        """Its revisions, as Wagtail looks for them."""
        return self._revisions

    def get_workflow(self) -> Workflow | None:
        """The workflow of its kind: one step by a reviewer, or a coordinator's and an expert's."""
        return Workflow.objects.filter(name=workflow_name(self.kind), active=True).first()


def workflow_name(kind: str) -> str:
    """The name under which a kind's workflow is kept."""
    from distretto.catalogue.kinds import get_kind

    return "catalogue: " + ", ".join(get_kind(kind).steps)


class RecordCode(models.Model):
    """One coded value of a published record: what facets and filters count."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="codes")
    field = models.CharField(max_length=60)
    code = models.CharField(max_length=60)

    class Meta:
        indexes: ClassVar[list[models.Index]] = [models.Index(fields=["field", "code", "record"])]
        ordering: ClassVar[list[str]] = ["id"]

    def __str__(self) -> str:
        return f"{self.field}={self.code}"


class RecordRelation(models.Model):
    """A published record names another one: both sides show it."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="relations")
    relation = models.CharField(max_length=40)
    target = models.SlugField(max_length=120, db_index=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]

    def __str__(self) -> str:
        return f"{self.relation} {self.target}"


class RecordAddress(models.Model):
    """The address of a page that a record names, published or not: what tells a likely duplicate."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="addresses")
    address = models.CharField(max_length=500, db_index=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["id"]

    def __str__(self) -> str:
        return self.address


class Attachment(models.Model):
    """A document or image that belongs to a record; its type is found from its bytes, not from its name."""

    record = models.ForeignKey(Record, on_delete=models.CASCADE, related_name="attachments")
    title = models.CharField(max_length=200)
    file = models.FileField(upload_to="attachments/%Y/%m/", max_length=300)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    sha256 = models.CharField(max_length=64)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering: ClassVar[list[str]] = ["title", "id"]

    def __str__(self) -> str:
        return self.title


class Changes(models.Model):
    """One row that counts changes: `value` numbers them, `epoch` says when an index has to be read anew as a whole."""

    value = models.BigIntegerField(default=0)
    epoch = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.value} in {self.epoch}"
