"""What people write at a region's desk: lines of the diagnosis with their history, and evidence for criteria."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

SIDES = [
    ("strength", "Strength"), ("weakness", "Weakness"), ("opportunity", "Opportunity"), ("threat", "Threat"),
]  # fmt: skip
WHAT = [
    ("written", "Written"), ("left_out", "Left Out"), ("brought_back", "Brought Back"), ("tied", "Tied"),
]  # fmt: skip
KINDS = [("finding", "Finding"), ("file", "File"), ("record", "Record"), ("decision", "Decision")]


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def somebody() -> Any:
    """A person, as long as the account is there."""
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
        to=settings.AUTH_USER_MODEL,
    )  # fmt: skip


def part_of(model: str, related: str) -> Any:
    """What the row belongs to and goes with."""
    return models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name=related, to=model)


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0010_suggesting"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.CreateModel(
            name="DeskLine",
            fields=[
                ("id", number()),
                ("area", models.CharField(db_index=True, max_length=20)),
                ("side", models.CharField(choices=SIDES, max_length=12)),
                ("slot", models.CharField(blank=True, default="", max_length=120)),
                ("texts", models.JSONField(blank=True, default=dict)),
                ("left_out", models.CharField(blank=True, default="", max_length=300)),
                ("finding", models.JSONField(blank=True, null=True)),
                ("record", models.SlugField(blank=True, default="", max_length=120)),
                ("link", models.URLField(blank=True, default="", max_length=500)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
            ],
            options={
                "ordering": ["created_at", "id"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=~models.Q(slot=""), fields=("area", "slot"), name="one_line_in_a_slot"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="DeskStep",
            fields=[
                ("id", number()),
                ("what", models.CharField(choices=WHAT, max_length=12)),
                ("language", models.CharField(default="en", max_length=8)),
                ("before", models.TextField(blank=True, default="")),
                ("after", models.TextField(blank=True, default="")),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by", somebody()),
                ("line", part_of("catalogue.deskline", "steps")),
            ],
            options={"ordering": ["at", "id"]},
        ),
        migrations.CreateModel(
            name="DeskEvidence",
            fields=[
                ("id", number()),
                ("criterion", models.CharField(max_length=60)),
                ("kind", models.CharField(choices=KINDS, max_length=10)),
                ("title", models.CharField(max_length=300)),
                ("day", models.DateField()),
                ("finding", models.JSONField(blank=True, null=True)),
                ("target", models.SlugField(blank=True, default="", max_length=120)),
                ("link", models.URLField(blank=True, default="", max_length=500)),
                ("added_at", models.DateTimeField(auto_now_add=True)),
                ("taken_away_at", models.DateTimeField(blank=True, null=True)),
                ("added_by", somebody()),
                ("attachment", models.ForeignKey(
                    blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
                    to="catalogue.attachment",
                )),
                ("record", part_of("catalogue.record", "desk_evidence")),
                ("taken_away_by", somebody()),
            ],
            options={"ordering": ["-day", "-id"]},
        ),
    ]
