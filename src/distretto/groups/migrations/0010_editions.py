"""Editions of documents, and what changed since the last."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("groups", "0009_meetings"),
    ]

    operations = [
        migrations.CreateModel(
            name="Plan",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("title", models.CharField(max_length=200)),
                ("areas", models.JSONField(default=list)),
                ("language", models.CharField(default="en", max_length=8)),
                ("about", models.TextField(blank=True, default="")),
                ("member", models.PositiveIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("changed_at", models.DateTimeField(auto_now=True)),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="plans", to="groups.workinggroup"
                    ),
                ),
            ],
            options={
                "ordering": ["-changed_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="PlanMeasure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("place", models.PositiveIntegerField(default=0)),
                ("title", models.CharField(max_length=200)),
                ("text", models.TextField(blank=True, default="")),
                ("leads", models.CharField(max_length=200)),
                ("others", models.JSONField(blank=True, default=list)),
                ("until", models.DateField(blank=True, null=True)),
                ("follows", models.CharField(blank=True, default="", max_length=120)),
                ("removed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "plan",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="measures", to="groups.plan"
                    ),
                ),
            ],
            options={
                "ordering": ["plan", "place", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Edition",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(choices=[("brief", "Brief"), ("pack", "Pack"), ("plan", "Plan")], max_length=8),
                ),
                ("subject", models.CharField(max_length=200)),
                ("number", models.PositiveIntegerField()),
                ("language", models.CharField(max_length=8)),
                ("title", models.CharField(max_length=300)),
                ("issued_on", models.DateField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("sentences", models.JSONField(default=list)),
                (
                    "by",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-pk"],
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "subject", "number"), name="one_edition_a_number")
                ],
            },
        ),
    ]
