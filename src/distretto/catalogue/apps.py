"""The Django app of the catalogue."""

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class CatalogueConfig(AppConfig):
    """Records, their review and their exchange."""

    name = "distretto.catalogue"
    label = "catalogue"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        """Keep index and data sets in step with what is published; make what writing needs; write our own mails."""
        from distretto.catalogue import datasets
        from distretto.catalogue.domain import erasing, indexing, own_data, preparing, telling, translating

        indexing.connect()
        translating.connect()
        telling.instead_of_wagtail()
        datasets.connect()
        own_data.connect()
        erasing.connect()
        post_migrate.connect(preparing.prepare, sender=self, dispatch_uid="catalogue-prepared")
