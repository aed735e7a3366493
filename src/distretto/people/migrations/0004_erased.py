"""Erasures are in the log."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("people", "0003_log"),
    ]

    operations = [
        migrations.AlterField(
            model_name="peopleentry",
            name="act",
            field=models.CharField(
                choices=[
                    ("invited", "Invited"),
                    ("given", "Given"),
                    ("taken", "Taken"),
                    ("closed", "Closed"),
                    ("reopened", "Reopened"),
                    ("mailed", "Mailed"),
                    ("shown", "Shown"),
                    ("erased", "Erased"),
                ],
                max_length=10,
            ),
        ),
    ]
