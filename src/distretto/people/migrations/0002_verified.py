"""Organisations can be verified. None is, to begin with."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("people", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="organisation", name="verified", field=models.BooleanField(default=False),
        ),
    ]
