"""How often each thing that is followed is told of by mail, and what each person has read on her page.

What was told of weekly or daily stays so: the person's usual frequency begins as weekly.
"""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

FREQUENCIES = [
    ("usual", "Usual"), ("at_once", "At Once"), ("daily", "Daily"), ("weekly", "Weekly"), ("never", "Never"),
]  # fmt: skip


def what_was_told_is_read(apps: Any, schema_editor: Any) -> None:
    """Begin the page *what is new for me* where the last mail ended."""
    for name in ("SavedSearch", "Follow"):
        apps.get_model("catalogue", name).objects.update(read=models.F("seen"))


class Migration(migrations.Migration):
    """After what reviewers have read says so."""

    dependencies = [("catalogue", "0005_reviewed"), migrations.swappable_dependency(settings.AUTH_USER_MODEL)]
    operations = [
        migrations.CreateModel(
            name="Mailing",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("usual", models.CharField(choices=FREQUENCIES, default="weekly", max_length=10)),
                ("daily_on", models.DateField(blank=True, null=True)),
                ("weekly_on", models.DateField(blank=True, null=True)),
                ("round", models.PositiveIntegerField(default=0)),
                ("user", models.OneToOneField(
                    on_delete=django.db.models.deletion.CASCADE, related_name="mailing", to=settings.AUTH_USER_MODEL,
                )),
            ],
        ),
        migrations.AlterField(
            model_name="savedsearch", name="digest",
            field=models.CharField(choices=FREQUENCIES, default="usual", max_length=10),
        ),
        migrations.AddField(model_name="savedsearch", name="read", field=models.BigIntegerField(default=0)),
        migrations.AlterField(model_name="follow", name="target", field=models.CharField(max_length=500)),
        migrations.AddField(
            model_name="follow", name="frequency",
            field=models.CharField(choices=FREQUENCIES, default="usual", max_length=10),
        ),
        migrations.AddField(model_name="follow", name="read", field=models.BigIntegerField(default=0)),
        migrations.AddField(model_name="follow", name="known", field=models.JSONField(default=dict)),
        migrations.RunPython(what_was_told_is_read, migrations.RunPython.noop),
    ]
