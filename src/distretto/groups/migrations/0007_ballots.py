"""Ballots, decisions and recommendations."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0006_consultations")]

    operations: ClassVar[list[Operation]] = []
