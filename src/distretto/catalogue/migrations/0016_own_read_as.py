"""How a file of an organisation's own data was read: what is offered for the next one."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("catalogue", "0015_installations")]
    operations = [
        migrations.AddField("owndataversion", "read_as", models.JSONField(blank=True, default=dict)),
    ]
