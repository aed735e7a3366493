"""Pins, and drafts of recommendations with their sentences and all that was written of them."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def person(related_name: str = "+", **options: Any) -> Any:
    """Somebody who may be gone by now."""
    return models.ForeignKey(
        null=True, on_delete=django.db.models.deletion.SET_NULL, related_name=related_name,
        to=settings.AUTH_USER_MODEL, **options,
    )


class Migration(migrations.Migration):

    initial = True
    dependencies = [migrations.swappable_dependency(settings.AUTH_USER_MODEL)]

    operations = [
        migrations.CreateModel(
            name="Draft",
            fields=[
                ("id", number()),
                ("title", models.CharField(max_length=200)),
                ("language", models.CharField(default="en", max_length=8)),
                ("region", models.CharField(max_length=200)),
                ("theme", models.CharField(blank=True, default="", max_length=40)),
                ("secret", models.CharField(blank=True, max_length=64, null=True, unique=True)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("owner", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="drafts", to=settings.AUTH_USER_MODEL)),
            ],
            options={"ordering": ["-changed_at", "-pk"]},
        ),
        migrations.CreateModel(
            name="Pin",
            fields=[
                ("id", number()),
                ("hash", models.CharField(max_length=64)),
                ("analysis", models.CharField(max_length=80)),
                ("parameters", models.JSONField(default=dict)),
                ("conclusion", models.JSONField(default=dict)),
                ("says", models.JSONField(default=list)),
                ("data", models.JSONField(default=list)),
                ("note", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by", person("pins")),
            ],
            options={
                "ordering": ["at", "pk"],
                "indexes": [models.Index(fields=["analysis"], name="pins_of_analysis")],
            },
        ),
        migrations.CreateModel(
            name="Sentence",
            fields=[
                ("id", number()),
                ("place", models.PositiveIntegerField(default=0)),
                ("statement", models.JSONField(blank=True, default=dict)),
                ("removed_at", models.DateTimeField(blank=True, null=True)),
                ("draft", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="sentences", to="groups.draft")),
                ("pin", models.ForeignKey(
                    blank=True, null=True, on_delete=django.db.models.deletion.PROTECT, related_name="sentences",
                    to="groups.pin")),
                ("removed_by", person(blank=True)),
            ],
            options={"ordering": ["place", "pk"]},
        ),
        migrations.CreateModel(
            name="SentenceText",
            fields=[
                ("id", number()),
                ("text", models.TextField()),
                ("language", models.CharField(max_length=8)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by", person()),
                ("sentence", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="texts", to="groups.sentence")),
            ],
            options={"ordering": ["pk"]},
        ),
    ]
