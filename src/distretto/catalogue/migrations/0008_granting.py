"""Whom editors let see private fields, in which language an opinion is, and which pages each record names."""

from typing import Any

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models

TO = [
    ("organisation", "Organisation"), ("person", "Person"), ("reviewers", "Reviewers"),
    ("coordinators", "Coordinators"), ("aggregates", "Aggregates"),
]  # fmt: skip
BATCH = 1_000


def number() -> Any:
    """The key of a table."""
    return models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")


def somebody() -> Any:
    """A person, as long as the account is there."""
    return models.ForeignKey(
        blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="+",
        to=settings.AUTH_USER_MODEL,
    )  # fmt: skip


def note_addresses(apps: Any, schema_editor: Any) -> None:
    """Note for every record that is there which pages its sources and links name."""
    from distretto.catalogue.cited_pages import addresses_in, in_index

    record, address = apps.get_model("catalogue", "Record"), apps.get_model("catalogue", "RecordAddress")
    waiting = []
    for pk, content in record.objects.order_by("pk").values_list("pk", "content").iterator(chunk_size=BATCH):
        waiting += [address(record_id=pk, address=in_index(one)) for one in addresses_in(content)]
        if len(waiting) >= BATCH:
            address.objects.bulk_create(waiting, batch_size=BATCH)
            waiting = []
    address.objects.bulk_create(waiting, batch_size=BATCH)


def forget_private_codes(apps: Any, schema_editor: Any) -> None:
    """Take the codes of a cluster's income and costs out of the index that everybody searches."""
    apps.get_model("catalogue", "RecordCode").objects.filter(field__in=("income.source", "costs.cost")).delete()


class Migration(migrations.Migration):
    """After what moderation keeps."""

    dependencies = [
        ("catalogue", "0007_moderation"),
        ("people", "0002_verified"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]
    operations = [
        migrations.AddField("opinion", "language", models.CharField(blank=True, default="", max_length=8)),
        migrations.CreateModel(
            name="RecordAddress",
            fields=[
                ("id", number()),
                ("address", models.CharField(db_index=True, max_length=500)),
                ("record", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="addresses", to="catalogue.record",
                )),
            ],
            options={"ordering": ["id"]},
        ),
        migrations.CreateModel(
            name="PrivateGrant",
            fields=[
                ("id", number()),
                ("to", models.CharField(choices=TO, max_length=20)),
                ("email", models.EmailField(blank=True, default="", max_length=254)),
                ("given_at", models.DateTimeField(auto_now_add=True)),
                ("withdrawn_at", models.DateTimeField(blank=True, null=True)),
                ("given_by", somebody()),
                ("organisation", models.ForeignKey(
                    blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name="grants",
                    to="people.organisation",
                )),
                ("record", models.ForeignKey(
                    on_delete=django.db.models.deletion.CASCADE, related_name="grants", to="catalogue.record",
                )),
                ("withdrawn_by", somebody()),
            ],
            options={
                "ordering": ["given_at", "id"],
                "indexes": [models.Index(fields=["to", "withdrawn_at"], name="grants_that_hold")],
            },
        ),
        migrations.RunPython(note_addresses, migrations.RunPython.noop),
        migrations.RunPython(forget_private_codes, migrations.RunPython.noop),
    ]
