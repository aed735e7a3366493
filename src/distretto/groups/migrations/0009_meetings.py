"""Meetings, notes and documents of groups."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0008_monitoring")]

    operations: ClassVar[list[Operation]] = []
