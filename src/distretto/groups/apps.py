"""The Django app of what groups write on the path of a decision."""

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


def open_theme_groups(**_: Any) -> None:
    """See that each of the six themes has its working group, whenever tables are there anew."""
    from distretto.groups.domain.theme_groups import ensure_theme_groups

    ensure_theme_groups()


class GroupsConfig(AppConfig):
    """Pins, drafts of recommendations, studies, and working groups with all that they decide."""

    name = "distretto.groups"
    label = "groups"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """The six themes' groups exist from the start; erasures are heard of."""
        from distretto.groups.domain import erasing

        erasing.connect()
        post_migrate.connect(open_theme_groups, sender=self, dispatch_uid="theme-groups")
