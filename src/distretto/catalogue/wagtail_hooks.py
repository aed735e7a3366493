"""The catalogue in Wagtail's admin, for administrators: the list with its filters, each record's history and workflow.

Records are written in our own form, which knows their fields; the admin shows and manages, and leads there.
"""

from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import get_language
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.log_actions import LogActionRegistry
from wagtail.permission_policies.base import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from distretto.catalogue.domain.queries.related import CONFIRMED
from distretto.catalogue.domain.renewing import ASKED, STILL_SO
from distretto.catalogue.domain.suggesting import TAKEN_OVER
from distretto.catalogue.domain.translating import FOLLOWED
from distretto.catalogue.models import Record
from distretto.catalogue.wording import code_label, kind_name
from distretto.rendering.text import LANGUAGES, t

UNUSED = ("explorer", "images", "documents")
"""Parts of Wagtail's menu that have nothing in them here."""


class NothingNew(ModelPermissionPolicy):
    """Records are managed here, and neither begun nor deleted: that has forms and rules of its own."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """As Wagtail has it, but for adding and deleting."""
        return action not in ("add", "delete") and bool(super().user_has_permission(user, action))


def _language() -> str:
    spoken = (get_language() or "en")[:2]
    return spoken if spoken in LANGUAGES else "en"


class RecordViewSet(SnippetViewSet):
    """Records as snippets."""

    model = Record
    icon = "doc-full"
    menu_label = "Catalogue"
    add_to_admin_menu = True
    list_display: ClassVar[list[Any]] = [
        "title",
        Column("kind", accessor=lambda record: kind_name(record.kind, _language()), sort_key="kind"),
        "language",
        Column("confirmation", accessor=lambda record: code_label("confirmation", record.confirmation, _language())),
        "organisation",
        "live",
        UpdatedAtColumn(),
    ]
    list_filter: ClassVar[list[str]] = ["kind", "language", "confirmation", "origin", "organisation", "live"]
    search_fields: ClassVar[list[str]] = ["title", "key"]
    ordering: ClassVar[list[str]] = ["title"]
    list_per_page = 50
    copy_view_enabled = False
    panels: ClassVar[list[Any]] = [
        HelpPanel(template="catalogue/admin_help.html"),
        MultiFieldPanel(
            [FieldPanel(name, read_only=True) for name in ("title", "kind", "key", "language", "completeness")],
            heading="Record",
        ),
        MultiFieldPanel(
            [FieldPanel(name, read_only=True) for name in ("organisation", "confirmation", "ask_again_on")],
            heading="Who looks after it",
        ),
        FieldPanel("content", read_only=True),
    ]

    def get_queryset(self, request: Any) -> Any:
        """All records."""
        return Record.objects.select_related("organisation")


register_permission_policy(Record, NothingNew(Record))
register_snippet(RecordViewSet)


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    """What the record's log says beside Wagtail's own acts."""
    actions.register_action(ASKED, "Ask whether it is still so", "Asked whether it is still so")
    actions.register_action(STILL_SO, "Say that it is still so", "Said that it is still so")
    actions.register_action(CONFIRMED, "Confirm for its region", "Confirmed by its region")
    actions.register_action(TAKEN_OVER, "Take a suggestion over", "Took a suggestion over")
    actions.register_action(FOLLOWED, "Follow the original", "Codes and numbers followed the original")


@hooks.register("construct_main_menu")
def what_there_is(request: Any, items: list[Any]) -> None:
    """Leave out of the menu what the installation does not use."""
    items[:] = [item for item in items if item.name not in UNUSED]


@hooks.register("construct_settings_menu")
def people_are_elsewhere(request: Any, items: list[Any]) -> None:
    """Accounts and roles have pages of their own, with reasons and a log; the admin's would change them silently."""
    items[:] = [item for item in items if item.name not in ("users", "groups")]


@hooks.register("register_settings_menu_item")
def people() -> MenuItem:
    """Where accounts and roles are looked after."""
    return MenuItem(t("people-title", _language()), f"/{_language()}/account/people/", name="people", icon_name="user")
