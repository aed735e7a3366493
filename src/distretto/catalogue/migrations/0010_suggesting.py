"""Suggestions for what others write, and the mark of the form that a working copy is typed in."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

VERDICTS = [("taken", "Taken"), ("partly", "Partly"), ("declined", "Declined"), ("withdrawn", "Withdrawn")]


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def somebody(related_name: str = "+") -> Any:
    """A person, as long as the account is there."""
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name=related_name,
        to=settings.AUTH_USER_MODEL,
    )  # fmt: skip


class Migration(migrations.Migration):
    """After what moderation and grants keep."""

    dependencies = [
        ("catalogue", "0009_consequences"),
        ("wagtailcore", "0098_apitoken"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.CreateModel(
            name="Suggestion",
            fields=[
                ("id", number()),
                ("by_name", models.CharField(max_length=320)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("version", models.PositiveIntegerField()),
                ("values", models.JSONField(default=dict)),
                ("before", models.JSONField(default=dict)),
                ("source", models.JSONField(default=dict)),
                ("note", models.TextField(blank=True, default="", max_length=4_000)),
                ("credited", models.BooleanField(default=False)),
                ("by", somebody("suggestions")),
                ("record", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="suggestions", to="catalogue.record",
                )),
            ],
            options={"ordering": ["made_at", "id"]},
        ),
        migrations.CreateModel(
            name="SuggestionAnswer",
            fields=[
                ("id", number()),
                ("verdict", models.CharField(choices=VERDICTS, max_length=10)),
                ("taken", models.JSONField(default=list)),
                ("reason", models.TextField(blank=True, default="", max_length=4_000)),
                ("by_name", models.CharField(max_length=320)),
                ("given_at", models.DateTimeField(auto_now_add=True)),
                ("changed", models.BigIntegerField(default=0)),
                ("by", somebody()),
                ("revision", models.ForeignKey(
                    blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
                    to="wagtailcore.revision",
                )),
                ("suggestion", models.OneToOneField(
                    on_delete=django.db.models.deletion.CASCADE, related_name="answer", to="catalogue.suggestion",
                )),
            ],
            options={"ordering": ["given_at", "id"]},
        ),
        migrations.AddField("workingcopy", "form", models.CharField(blank=True, default="", max_length=32)),
        migrations.AddConstraint("workingcopy", models.UniqueConstraint(
            condition=~models.Q(form=""), fields=("user", "form"), name="one_copy_of_a_form",
        )),
    ]
