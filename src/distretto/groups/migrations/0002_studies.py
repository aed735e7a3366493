"""Studies of conditions, and what was published of them."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def perhaps(to: str, related_name: str, **options: Any) -> Any:
    """Something that may be gone by now."""
    return models.ForeignKey(
        null=True, on_delete=django.db.models.deletion.SET_NULL, related_name=related_name, to=to, **options,
    )


class Migration(migrations.Migration):

    dependencies = [
        ("groups", "0001_initial"),
        ("people", "0002_verified"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Study",
            fields=[
                ("id", number()),
                ("name", models.CharField(max_length=200)),
                ("parameters", models.JSONField(default=dict)),
                ("sets", models.JSONField(default=dict)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                ("deleted_at", models.DateTimeField(blank=True, null=True)),
                ("organisation", perhaps("people.organisation", "studies", blank=True)),
                ("owner", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="studies", to=settings.AUTH_USER_MODEL)),
            ],
            options={"ordering": ["-changed_at", "-pk"]},
        ),
        migrations.CreateModel(
            name="PublishedStudy",
            fields=[
                ("id", number()),
                ("hash", models.CharField(db_index=True, max_length=64)),
                ("content", models.TextField()),
                ("says", models.JSONField(default=list)),
                ("name", models.CharField(max_length=200)),
                ("note", models.TextField(blank=True, default="")),
                ("language", models.CharField(max_length=8)),
                ("published_at", models.DateTimeField(auto_now_add=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_why", models.CharField(blank=True, default="", max_length=500)),
                ("author", perhaps(settings.AUTH_USER_MODEL, "published_studies")),
                ("organisation", perhaps("people.organisation", "published_studies", blank=True)),
                ("withdrawn_by", perhaps(settings.AUTH_USER_MODEL, "+", blank=True)),
                ("study", perhaps("groups.study", "published")),
            ],
            options={"ordering": ["-published_at", "-pk"]},
        ),
    ]
