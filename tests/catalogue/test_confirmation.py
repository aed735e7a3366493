"""What the state of a record says: who has looked at it, and nothing that nobody did."""

from __future__ import annotations

from importlib import import_module

import pytest
from django.apps import apps
from django.core.management import call_command

from distretto.catalogue import wording
from distretto.catalogue.models import Changes, Record

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("code", "english", "italian"),
    [
        ("to_confirm", "To be confirmed by its region", "Da confermare da parte della Regione"),
        ("reviewed", "Checked by a reviewer", "Verificata da un revisore"),
        ("confirmed", "Confirmed by its region", "Confermata dalla Regione"),
        ("validated", "Validated by experts", "Validata dagli esperti"),
    ],
)
def test_each_state_names_what_happened(code: str, english: str, italian: str) -> None:
    assert wording.code_label("confirmation", code, "en") == english
    assert wording.code_label("confirmation", code, "it") == italian


def test_a_record_begins_as_one_to_be_confirmed() -> None:
    assert Record(kind="policy", key="policy-a").confirmation == "to_confirm"


def test_records_that_were_called_confirmed_say_no_more_than_what_happened() -> None:
    made = {
        key: Record.objects.create(kind="policy", key=key, language="en", confirmation=state, version=version)
        for key, state, version in (
            ("published", "confirmed", 1), ("draft", "confirmed", 0), ("practice", "validated", 2),
            ("open", "to_confirm", 1),
        )
    }  # fmt: skip
    before = Changes.objects.filter(pk=1).values_list("value", flat=True).first() or 0
    import_module("distretto.catalogue.migrations.0005_reviewed").say_what_happened(apps, None)
    states = dict(Record.objects.values_list("key", "confirmation"))
    assert states == {
        "published": "reviewed", "draft": "to_confirm", "practice": "validated", "open": "to_confirm"
    }  # fmt: skip
    made["published"].refresh_from_db()
    assert made["published"].changed == before + 1 == Changes.objects.get(pk=1).value


def test_the_migrations_are_what_the_models_are() -> None:
    call_command("makemigrations", "--check", "--dry-run", "catalogue", "people", verbosity=0)
