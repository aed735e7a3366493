"""What one reviewer has approved says so, and no longer that its region has confirmed it."""

from typing import Any

from django.db import migrations, models


def say_what_happened(apps: Any, schema_editor: Any) -> None:
    """Published records that were called confirmed become reviewed, drafts to be confirmed.

    Which of them a region had really confirmed was not kept apart; it may say so again.
    """
    record, changes = apps.get_model("catalogue", "Record"), apps.get_model("catalogue", "Changes")
    called = record.objects.filter(confirmation="confirmed")
    called.filter(version=0).update(confirmation="to_confirm")
    published = list(called.values_list("pk", flat=True))
    if not published:
        return
    counter, _ = changes.objects.get_or_create(pk=1, defaults={"value": 0, "epoch": 0})
    for number, pk in enumerate(published, counter.value + 1):
        record.objects.filter(pk=pk).update(confirmation="reviewed", changed=number)
    counter.value += len(published)
    counter.save()


class Migration(migrations.Migration):
    """After the changes that imports keep."""

    dependencies = [("catalogue", "0004_import_changes")]
    operations = [
        migrations.AlterField(
            model_name="record", name="confirmation", field=models.CharField(default="to_confirm", max_length=20)
        ),
        migrations.RunPython(say_what_happened, migrations.RunPython.noop),
    ]
