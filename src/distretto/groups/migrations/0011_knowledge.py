"""Questions to the network, matchmaking meetings and peer reviews."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0010_editions")]

    operations: ClassVar[list[Operation]] = []
