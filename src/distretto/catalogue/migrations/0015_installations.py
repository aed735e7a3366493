"""Other installations that are followed, with what was received from them."""

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


def _number() -> models.BigAutoField:  # type: ignore[type-arg]
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def _person() -> models.ForeignKey:  # type: ignore[type-arg]
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
        to=settings.AUTH_USER_MODEL,
    )


def _installation(name: str) -> models.ForeignKey:  # type: ignore[type-arg]
    return models.ForeignKey(
        on_delete=django.db.models.deletion.CASCADE, related_name=name, to="catalogue.installation",
    )


def _text(length: int) -> models.CharField:  # type: ignore[type-arg]
    return models.CharField(blank=True, default="", max_length=length)


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0014_own_data"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.CreateModel(
            name="Installation",
            fields=[
                ("id", _number()),
                ("name", models.CharField(max_length=120, unique=True)),
                ("address", models.CharField(max_length=300, unique=True)),
                ("private", models.BooleanField(default=False)),
                ("licence", _text(200)),
                ("newest", _text(40)),
                ("tag", _text(200)),
                ("parts", models.JSONField(blank=True, default=dict)),
                ("read_by", _text(60)),
                ("tried", models.DateTimeField(blank=True, null=True)),
                ("reached", models.DateTimeField(blank=True, null=True)),
                ("held", models.DateTimeField(blank=True, null=True)),
                ("trouble", models.JSONField(blank=True, default=dict)),
                ("left_out", models.JSONField(blank=True, default=dict)),
                ("added_at", models.DateTimeField(auto_now_add=True)),
                ("added_by", _person()),
            ],
            options={"ordering": ["name"]},
        ),
        migrations.CreateModel(
            name="FollowedRecord",
            fields=[
                ("id", _number()),
                ("key", models.SlugField(max_length=120)),
                ("language", models.CharField(max_length=8)),
                ("kind", models.CharField(max_length=20)),
                ("title", models.CharField(max_length=200)),
                ("content", models.JSONField(default=dict)),
                ("received", models.TextField()),
                ("sha256", models.CharField(max_length=64)),
                ("version", models.PositiveIntegerField(default=0)),
                ("published", _text(40)),
                ("confirmation", _text(20)),
                ("organisation", _text(120)),
                ("original", _text(8)),
                ("licence", _text(200)),
                ("retrieved", models.DateTimeField()),
                ("withdrawn", models.DateTimeField(blank=True, null=True)),
                ("standing", models.CharField(
                    choices=[("new", "New"), ("same", "Same"), ("conflict", "Conflict")], default="new", max_length=10,
                )),
                ("alike", models.JSONField(blank=True, default=list)),
                ("decision", models.CharField(
                    blank=True, choices=[("", "Open"), ("ours", "Ours"), ("draft", "Draft")], default="",
                    max_length=10,
                )),
                ("decided_on", _text(64)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                ("decided_by", _person()),
                ("draft", models.SlugField(blank=True, default="", max_length=120)),
                ("installation", _installation("records")),
            ],
            options={"ordering": ["title", "key", "language"]},
        ),
        migrations.CreateModel(
            name="FollowedFinding",
            fields=[
                ("id", _number()),
                ("sha256", models.CharField(max_length=64)),
                ("analysis", models.CharField(max_length=120)),
                ("content", models.JSONField(default=dict)),
                ("software", _text(60)),
                ("retrieved", models.DateTimeField()),
                ("installation", _installation("findings")),
            ],
            options={"ordering": ["analysis", "sha256"]},
        ),
        migrations.AddConstraint(
            model_name="followedrecord",
            constraint=models.UniqueConstraint(
                fields=("installation", "key", "language"), name="one_followed_record",
            ),
        ),
        migrations.AddConstraint(
            model_name="followedfinding",
            constraint=models.UniqueConstraint(fields=("installation", "sha256"), name="one_followed_finding"),
        ),
    ]
