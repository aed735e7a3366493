"""Ballots, decisions and recommendations."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
        ("groups", "0006_consultations"),
    ]

    operations = [
        migrations.CreateModel(
            name="RecommendationYear",
            fields=[
                ("year", models.PositiveIntegerField(primary_key=True, serialize=False)),
                ("last", models.PositiveIntegerField(default=0)),
            ],
            options={
                "ordering": ["year"],
            },
        ),
        migrations.CreateModel(
            name="Ballot",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=120)),
                ("title", models.CharField(max_length=200)),
                ("text", models.TextField(blank=True, default="")),
                ("language", models.CharField(default="en", max_length=8)),
                (
                    "method",
                    models.CharField(
                        choices=[
                            ("consent", "Consent"),
                            ("approval", "Approval"),
                            ("score", "Score"),
                            ("majority", "Majority"),
                        ],
                        max_length=10,
                    ),
                ),
                ("options", models.JSONField(default=list)),
                ("quorum_percent", models.PositiveSmallIntegerField(default=50)),
                ("least", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("member", models.PositiveIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("closes_at", models.DateTimeField()),
                ("time_zone", models.CharField(default="UTC", max_length=60)),
                ("opened_at", models.DateTimeField(blank=True, null=True)),
                ("eligible", models.PositiveIntegerField(default=0)),
                ("quorum", models.PositiveIntegerField(default=0)),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
                ("called_off_at", models.DateTimeField(blank=True, null=True)),
                ("why", models.CharField(blank=True, default="", max_length=500)),
                ("votes_hash", models.CharField(blank=True, default="", max_length=64)),
                ("result", models.JSONField(blank=True, null=True)),
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
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="ballots", to="groups.workinggroup"
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="BallotVote",
            fields=[
                ("receipt_hash", models.CharField(max_length=64, primary_key=True, serialize=False)),
                ("choice", models.JSONField()),
                ("reason", models.TextField(blank=True, default="")),
                (
                    "ballot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="votes", to="groups.ballot"
                    ),
                ),
            ],
            options={
                "ordering": ["ballot", "receipt_hash"],
            },
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=120)),
                ("how", models.CharField(choices=[("ballot", "Ballot"), ("meeting", "Meeting")], max_length=10)),
                (
                    "outcome",
                    models.CharField(
                        choices=[
                            ("adopted", "Adopted"),
                            ("refused", "Refused"),
                            ("tie", "Tie"),
                            ("no_quorum", "No Quorum"),
                        ],
                        max_length=10,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                ("chosen", models.CharField(blank=True, default="", max_length=300)),
                ("text", models.TextField(blank=True, default="")),
                ("language", models.CharField(default="en", max_length=8)),
                ("present", models.PositiveIntegerField(blank=True, null=True)),
                ("against", models.PositiveIntegerField(blank=True, null=True)),
                ("decided_on", models.DateField()),
                ("meeting", models.CharField(blank=True, default="", max_length=120)),
                ("member", models.PositiveIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                (
                    "ballot",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decision",
                        to="groups.ballot",
                    ),
                ),
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
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="decisions", to="groups.workinggroup"
                    ),
                ),
            ],
            options={
                "ordering": ["-decided_on", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Recommendation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=120)),
                ("year", models.PositiveIntegerField(blank=True, null=True)),
                ("number", models.PositiveIntegerField(blank=True, null=True)),
                ("title", models.CharField(max_length=200)),
                ("addressee", models.CharField(max_length=200)),
                ("problem", models.TextField(blank=True, default="")),
                ("measure", models.TextField(blank=True, default="")),
                ("effect", models.TextField(blank=True, default="")),
                ("language", models.CharField(default="en", max_length=8)),
                ("theme", models.CharField(blank=True, default="", max_length=40)),
                ("areas", models.JSONField(blank=True, default=list)),
                ("reply_by", models.DateField(blank=True, null=True)),
                ("reply_round", models.PositiveIntegerField(default=0)),
                ("member", models.PositiveIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("published_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("why", models.CharField(blank=True, default="", max_length=500)),
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
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="recommendations",
                        to="groups.decision",
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="recommendations",
                        to="groups.workinggroup",
                    ),
                ),
                (
                    "organisation",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="recommendations",
                        to="people.organisation",
                    ),
                ),
                ("pins", models.ManyToManyField(blank=True, related_name="recommendations", to="groups.pin")),
            ],
            options={
                "ordering": ["-year", "-number", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="RecommendationNote",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("on", models.DateField()),
                ("text", models.TextField()),
                ("language", models.CharField(default="en", max_length=8)),
                ("member", models.PositiveIntegerField()),
                ("at", models.DateTimeField(auto_now_add=True)),
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
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="notes", to="groups.recommendation"
                    ),
                ),
            ],
            options={
                "ordering": ["recommendation", "on", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RecommendationReply",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "answer",
                    models.CharField(
                        choices=[("accepted", "Accepted"), ("in_part", "In Part"), ("rejected", "Rejected")],
                        max_length=10,
                    ),
                ),
                ("why", models.TextField()),
                ("language", models.CharField(default="en", max_length=8)),
                ("in_name", models.CharField(max_length=200)),
                ("by_link", models.BooleanField(default=False)),
                ("at", models.DateTimeField(auto_now_add=True)),
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
                (
                    "recommendation",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="replies", to="groups.recommendation"
                    ),
                ),
            ],
            options={
                "ordering": ["recommendation", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RollEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("member", models.PositiveIntegerField()),
                ("voted", models.BooleanField(default=False)),
                (
                    "ballot",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="roll", to="groups.ballot"
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="ballot_rolls",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["ballot", "member"],
            },
        ),
        migrations.AddIndex(
            model_name="ballot",
            index=models.Index(fields=["about"], name="ballots_about"),
        ),
        migrations.AddIndex(
            model_name="decision",
            index=models.Index(fields=["about"], name="decisions_about"),
        ),
        migrations.AddIndex(
            model_name="recommendation",
            index=models.Index(fields=["about"], name="recommendations_about"),
        ),
        migrations.AddConstraint(
            model_name="recommendation",
            constraint=models.UniqueConstraint(fields=("year", "number"), name="one_recommendation_a_number"),
        ),
        migrations.AddConstraint(
            model_name="rollentry",
            constraint=models.UniqueConstraint(fields=("ballot", "member"), name="one_place_on_a_roll"),
        ),
        migrations.AddConstraint(
            model_name="rollentry",
            constraint=models.UniqueConstraint(fields=("ballot", "user"), name="one_person_on_a_roll"),
        ),
    ]
