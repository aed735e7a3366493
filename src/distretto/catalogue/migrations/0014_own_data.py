"""Data sets that an organisation keeps for itself, their versions, and the log of them."""

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


def _version() -> models.ForeignKey:  # type: ignore[type-arg]
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
        to="catalogue.owndataversion",
    )


class Migration(migrations.Migration):
    dependencies = [
        ("catalogue", "0013_news_feed"),
        ("people", "0004_erased"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.CreateModel(
            name="OwnData",
            fields=[
                ("id", _number()),
                ("kind", models.CharField(max_length=20)),
                ("name", models.CharField(max_length=120)),
                ("last_number", models.PositiveIntegerField(default=0)),
                ("made_at", models.DateTimeField(auto_now_add=True)),
                ("organisation", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="own_data", to="people.organisation",
                )),
            ],
            options={"ordering": ["name", "id"]},
        ),
        migrations.CreateModel(
            name="OwnDataVersion",
            fields=[
                ("id", _number()),
                ("number", models.PositiveIntegerField()),
                ("dataset", models.CharField(max_length=80)),
                ("sha256", models.CharField(max_length=64)),
                ("file_name", models.CharField(max_length=200)),
                ("columns", models.JSONField(default=list)),
                ("rows", models.PositiveIntegerField()),
                ("added_at", models.DateTimeField(auto_now_add=True)),
                ("added_by", _person()),
                ("before", _version()),
                ("data", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="versions", to="catalogue.owndata",
                )),
            ],
            options={"ordering": ["-number"]},
        ),
        migrations.CreateModel(
            name="OwnDataEntry",
            fields=[
                ("id", _number()),
                ("kind", models.CharField(max_length=20)),
                ("name", models.CharField(max_length=120)),
                ("act", models.CharField(choices=[
                    ("kept", "Kept"), ("replaced", "Replaced"), ("undone", "Undone"), ("deleted", "Deleted"),
                ], max_length=10)),
                ("version", models.PositiveIntegerField()),
                ("file_name", models.CharField(max_length=200)),
                ("rows", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("at", models.DateTimeField(auto_now_add=True)),
                ("by", _person()),
                ("organisation", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="own_data_log",
                    to="people.organisation",
                )),
            ],
            options={"ordering": ["-at", "-id"]},
        ),
        migrations.AddField(model_name="owndata", name="current", field=_version()),
        migrations.AddConstraint(
            model_name="owndata",
            constraint=models.UniqueConstraint(
                fields=("organisation", "kind", "name"), name="one_own_data_of_a_name",
            ),
        ),
        migrations.AddConstraint(
            model_name="owndataversion",
            constraint=models.UniqueConstraint(fields=("data", "number"), name="one_own_data_version"),
        ),
    ]
