"""Editions of documents, and what changed since the last."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0009_meetings")]

    operations: ClassVar[list[Operation]] = []
