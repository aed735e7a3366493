"""What has to be there before anybody writes: the workflows of the kinds, the group of reviewers, the counter."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import Locale, Workflow, WorkflowTask

from distretto.catalogue.kinds import kinds
from distretto.catalogue.models import Changes, StepTask
from distretto.catalogue.models.record import workflow_name
from distretto.people.roles import REVIEWERS


def prepare(**_: Any) -> None:
    """Make what is missing; what is there stays. Runs after each migration."""
    with transaction.atomic():
        Group.objects.get_or_create(name=REVIEWERS)
        Changes.objects.get_or_create(pk=1)
        Locale.objects.get_or_create(language_code="en")
        for kind in kinds():
            workflow, made = Workflow.objects.get_or_create(name=workflow_name(kind.name))
            if made:
                for place, step in enumerate(kind.steps):
                    task = StepTask.objects.filter(step=step).first() or StepTask.objects.create(
                        name=f"catalogue: {step}",
                        step=step,
                        content_type=ContentType.objects.get_for_model(StepTask),
                    )
                    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=place)
