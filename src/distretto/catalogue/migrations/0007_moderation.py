"""Reports of what should not stand there, words that moderation has hidden, and the log of what was done."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

REASONS = [
    ("wrong", "Wrong"), ("offensive", "Offensive"), ("personal", "Personal"), ("rights", "Rights"),
    ("advertising", "Advertising"), ("other", "Other"),
]  # fmt: skip
STATES = [("open", "Open"), ("upheld", "Upheld"), ("dismissed", "Dismissed")]
ACTS = [
    ("upheld", "Upheld"), ("dismissed", "Dismissed"), ("hidden", "Hidden"), ("shown", "Shown"),
    ("archived", "Archived"), ("released", "Released"),
]  # fmt: skip


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def person() -> Any:
    """Somebody, as long as the account is there."""
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
        to=settings.AUTH_USER_MODEL,
    )  # fmt: skip


def of_record(to: str, **more: Any) -> Any:
    """What is reported; the report goes with it."""
    return models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name="reports", to=to, **more)


def hideable(model: str) -> list[Any]:
    """The columns of what can be hidden."""
    return [
        migrations.AddField(model, "hidden_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField(model, "hidden_by", person()),
        migrations.AddField(model, "hidden_why", models.TextField(blank=True, default="", max_length=4000)),
    ]


class Migration(migrations.Migration):
    """After how often things that are followed are told of."""

    dependencies = [("catalogue", "0006_follow_frequency"), migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        *hideable("fieldcomment"),
        *hideable("opinion"),
        migrations.CreateModel(
            name="ModerationEntry",
            fields=[
                ("id", number()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by_name", models.CharField(max_length=320)),
                ("act", models.CharField(choices=ACTS, max_length=10)),
                ("record_key", models.SlugField(max_length=120)),
                ("record_title", models.CharField(blank=True, default="", max_length=200)),
                ("about", models.CharField(default="record", max_length=10)),
                ("number", models.PositiveBigIntegerField(blank=True, null=True)),
                ("report_number", models.PositiveBigIntegerField(blank=True, null=True)),
                ("reason", models.TextField()),
                ("by", person()),
            ],
            options={"ordering": ["-at", "-id"]},
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                ("id", number()),
                ("reason", models.CharField(choices=REASONS, max_length=20)),
                ("text", models.TextField(blank=True, default="", max_length=4000)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                ("language", models.CharField(default="en", max_length=8)),
                ("source", models.CharField(blank=True, db_index=True, default="", max_length=64)),
                ("made_at", models.DateTimeField()),
                ("state", models.CharField(choices=STATES, db_index=True, default="open", max_length=10)),
                ("reply", models.TextField(blank=True, default="", max_length=4000)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("comment", of_record("catalogue.fieldcomment", blank=True, null=True)),
                ("decided_by", person()),
                ("opinion", of_record("catalogue.opinion", blank=True, null=True)),
                ("record", of_record("catalogue.record")),
                ("reporter", person()),
            ],
            options={"ordering": ["made_at", "id"]},
        ),
    ]
