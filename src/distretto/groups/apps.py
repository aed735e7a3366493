"""The Django app of what groups write on the path of a decision."""

from django.apps import AppConfig


class GroupsConfig(AppConfig):
    """Pins, and drafts of recommendations."""

    name = "distretto.groups"
    label = "groups"
    default_auto_field = "django.db.models.BigAutoField"
