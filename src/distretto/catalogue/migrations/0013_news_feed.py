"""The number in the address of a person's feed of news, which renews it."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0012_self_check")]
    operations = [
        migrations.AddField(
            model_name="mailing", name="feed", field=models.PositiveIntegerField(default=0),
        ),
    ]
