"""The Django app of accounts and organisations."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Accounts and organisations."""

    name = "distretto.people"
    label = "people"
    default_auto_field = "django.db.models.BigAutoField"
