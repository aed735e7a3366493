"""Marks of pins, pilots and their monitoring."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0007_ballots")]

    operations: ClassVar[list[Operation]] = []
