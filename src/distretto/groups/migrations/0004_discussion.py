"""Threads, posts, their history and moderation."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0003_working_groups")]

    operations: ClassVar[list[Operation]] = []
