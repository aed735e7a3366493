"""Consultations, statements and votes on them."""

from typing import ClassVar

from django.db import migrations
from django.db.migrations.operations.base import Operation


class Migration(migrations.Migration):
    dependencies: ClassVar[list[tuple[str, str]]] = [("groups", "0005_proposals")]

    operations: ClassVar[list[Operation]] = []
