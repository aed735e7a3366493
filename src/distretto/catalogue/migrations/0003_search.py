"""The full-text table, in the form of the database that there is."""

from typing import Any

from django.db import migrations

from distretto.catalogue.domain.fulltext import CREATE, DROP


def create(apps: Any, schema_editor: Any) -> None:
    """Make the table and its indexes."""
    for statement in CREATE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def drop(apps: Any, schema_editor: Any) -> None:
    """Take it away."""
    schema_editor.execute(DROP)


class Migration(migrations.Migration):
    """After the tables of the records."""

    dependencies = [("catalogue", "0002_initial")]
    operations = [migrations.RunPython(create, drop)]
