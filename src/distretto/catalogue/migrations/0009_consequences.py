"""Until when readers see that a report was upheld, what an opinion's author did not see, and what news has been read."""

from typing import Any, ClassVar

from django.db import migrations, models

ACTS = [
    ("upheld", "Upheld"), ("dismissed", "Dismissed"), ("hidden", "Hidden"), ("shown", "Shown"),
    ("archived", "Archived"), ("released", "Released"), ("asked", "Asked"), ("withdrawn", "Withdrawn"),
    ("mended", "Mended"),
]  # fmt: skip


class Migration(migrations.Migration):
    dependencies: ClassVar[list[Any]] = [("catalogue", "0008_granting")]
    operations: ClassVar[list[Any]] = [
        migrations.AddField("report", "mark_ended_at", models.DateTimeField(blank=True, null=True)),
        migrations.AddField("opinion", "unseen", models.JSONField(blank=True, default=list)),
        migrations.AddField("mailing", "read_at", models.DateTimeField(blank=True, null=True)),
        migrations.AlterField("moderationentry", "act", models.CharField(choices=ACTS, max_length=10)),
    ]
