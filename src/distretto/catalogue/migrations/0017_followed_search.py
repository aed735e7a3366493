"""What is followed is found in the search of the catalogue, can be paused, and says how far a fetch is."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0016_own_read_as")]
    operations = [
        migrations.AddField("installation", "paused", models.BooleanField(default=False)),
        migrations.AddField("installation", "progress", models.JSONField(blank=True, default=dict)),
        migrations.AddField("followedrecord", "searched", models.TextField(blank=True, default="")),
    ]
