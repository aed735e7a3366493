"""Working groups, who takes part in them, their logs, and what people are told."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("groups", "0002_studies"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="WorkingGroup",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.SlugField(max_length=80, unique=True)),
                ("theme", models.CharField(blank=True, default="", max_length=40)),
                ("title", models.CharField(blank=True, default="", max_length=200)),
                ("about", models.TextField(blank=True, default="")),
                ("area", models.CharField(blank=True, default="", max_length=200)),
                (
                    "openness",
                    models.CharField(
                        choices=[("public", "Public"), ("members", "Members"), ("closed", "Closed")],
                        default="members",
                        max_length=10,
                    ),
                ),
                ("language", models.CharField(default="en", max_length=8)),
                ("time_zone", models.CharField(default="UTC", max_length=60)),
                ("opened_at", models.DateTimeField(auto_now_add=True)),
                ("closed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "opened_by",
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
                "ordering": ["pk"],
            },
        ),
        migrations.CreateModel(
            name="Invitation",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("email", models.EmailField(max_length=254)),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("coordinator", "Coordinator"),
                            ("member", "Member"),
                            ("stakeholder", "Stakeholder"),
                            ("observer", "Observer"),
                        ],
                        default="member",
                        max_length=12,
                    ),
                ),
                ("secret", models.CharField(max_length=64, unique=True)),
                ("words", models.CharField(blank=True, default="", max_length=500)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("taken_at", models.DateTimeField(blank=True, null=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="invitations",
                        to="groups.workinggroup",
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Watch",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("about", models.CharField(max_length=120)),
                ("quiet", models.BooleanField(default=False)),
                ("since", models.DateTimeField(auto_now_add=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="watches", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [models.UniqueConstraint(fields=("user", "about"), name="one_watch")],
            },
        ),
        migrations.CreateModel(
            name="Tuning",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("topic", models.CharField(blank=True, default="", max_length=30)),
                (
                    "often",
                    models.CharField(
                        choices=[("at_once", "At Once"), ("daily", "Daily"), ("weekly", "Weekly"), ("never", "Never")],
                        default="daily",
                        max_length=10,
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="tunings", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="groups.workinggroup",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.UniqueConstraint(
                        condition=models.Q(("group", None)), fields=("user", "topic"), name="one_tuning_in_all"
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("group__isnull", False)),
                        fields=("user", "group", "topic"),
                        name="one_tuning_in_a_group",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Notice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("what", models.CharField(max_length=60)),
                ("topic", models.CharField(max_length=30)),
                ("about", models.CharField(blank=True, default="", max_length=120)),
                ("arguments", models.JSONField(default=dict)),
                ("path", models.CharField(max_length=300)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("read_at", models.DateTimeField(blank=True, null=True)),
                ("mailed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="notices", to=settings.AUTH_USER_MODEL
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="groups.workinggroup",
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-pk"],
                "indexes": [models.Index(fields=["user", "read_at"], name="notices_unread")],
            },
        ),
        migrations.CreateModel(
            name="Member",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                (
                    "role",
                    models.CharField(
                        choices=[
                            ("coordinator", "Coordinator"),
                            ("member", "Member"),
                            ("stakeholder", "Stakeholder"),
                            ("observer", "Observer"),
                        ],
                        default="member",
                        max_length=12,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("invited", "Invited"),
                            ("asked", "Asked"),
                            ("active", "Active"),
                            ("guest", "Guest"),
                            ("over", "Over"),
                        ],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("helix", models.CharField(blank=True, default="", max_length=20)),
                ("country", models.CharField(blank=True, default="", max_length=2)),
                ("language", models.CharField(blank=True, default="", max_length=8)),
                ("note", models.CharField(blank=True, default="", max_length=500)),
                ("since", models.DateTimeField(auto_now_add=True)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="group_parts",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "group",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="members", to="groups.workinggroup"
                    ),
                ),
            ],
            options={
                "ordering": ["group", "number"],
                "constraints": [
                    models.UniqueConstraint(fields=("group", "user"), name="one_part_in_a_group"),
                    models.UniqueConstraint(fields=("group", "number"), name="one_number_in_a_group"),
                ],
            },
        ),
        migrations.CreateModel(
            name="Act",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveIntegerField()),
                ("at", models.DateTimeField()),
                ("member", models.PositiveIntegerField(blank=True, null=True)),
                ("what", models.CharField(max_length=60)),
                ("about", models.CharField(max_length=120)),
                ("content", models.JSONField(default=dict)),
                ("previous", models.CharField(max_length=64)),
                ("hash", models.CharField(max_length=64)),
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
                        on_delete=django.db.models.deletion.PROTECT, related_name="acts", to="groups.workinggroup"
                    ),
                ),
            ],
            options={
                "ordering": ["group", "number"],
                "indexes": [models.Index(fields=["about"], name="acts_about")],
                "constraints": [models.UniqueConstraint(fields=("group", "number"), name="one_act_a_number")],
            },
        ),
    ]
