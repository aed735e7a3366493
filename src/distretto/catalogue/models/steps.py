"""The steps of the review, as Wagtail's workflow takes them: who may decide one follows from `people.roles`."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import models
from wagtail.models import Task, TaskState

from distretto.catalogue.models.record import Record
from distretto.people.roles import NotAllowed, can_take_step


class StepTask(Task):
    """One step: `reviewer`, `coordinator` or `expert` (of one of the record's themes)."""

    step = models.CharField(max_length=20)

    admin_form_fields = Task.admin_form_fields  # the step is ours, not the administrator's to change

    def user_can_access_editor(self, obj: Record, user: Any) -> bool:
        """Whether the person may open what is in review."""
        return can_take_step(user, self.step, themes_of(obj))

    def locked_for_user(self, obj: Record, user: Any) -> bool:
        """Only those who decide the step edit while it is open."""
        return not self.user_can_access_editor(obj, user)

    def get_actions(self, obj: Record, user: Any) -> list[tuple[str, str, bool]]:
        """What the person may do here: approve, or ask for changes; both with a reason."""
        if not self.user_can_access_editor(obj, user):
            return []
        return [("reject", "Ask for changes", True), ("approve", "Approve", True)]

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> None:
        """Decide from Wagtail's own pages: by the same verbs as from ours, with a reason, or not at all."""
        from distretto.catalogue.domain import reviewing
        from distretto.catalogue.domain.errors import NotNow

        record, reason = task_state.workflow_state.content_object, str(kwargs.get("comment", ""))
        verbs = {"approve": reviewing.approve, "reject": reviewing.ask_changes}
        try:
            verbs[action_name](record=record, reason=reason, by=user)
        except (NotNow, NotAllowed) as error:
            raise PermissionDenied(error.key) from error

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        """The open states of this step that the person may decide."""
        open_states = TaskState.objects.filter(status=TaskState.STATUS_IN_PROGRESS, task=self.task_ptr)
        mine = [
            state.pk
            for state in open_states
            if (record := state.workflow_state.content_object) and can_take_step(user, self.step, themes_of(record))
        ]
        return open_states.filter(pk__in=mine)

    @classmethod
    def get_description(cls) -> str:
        """What it is, in a sentence."""
        return "A reviewer, or a coordinator or expert of one of the record's themes, gives a reasoned opinion"


def themes_of(record: Record) -> tuple[str, ...]:
    """The themes of what is newest of the record."""
    newest = record.get_latest_revision_as_object() if record.latest_revision_id else record
    return tuple(newest.content.get("themes", ()))
