"""Loading: quick, as often as one likes, and never over what a member has made of a record."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from django.contrib.auth import get_user_model

from distretto.catalogue.domain import drafting, publishing, reviewing
from distretto.catalogue.domain.queries.entries import entries_now
from distretto.catalogue.models import Changes, Record
from distretto.catalogue.starter import load as loading
from distretto.catalogue.starter.load import Loaded, load, shipped
from published_records import speak_for

pytestmark = pytest.mark.django_db
KEY = next(one.key for one in shipped() if one.kind == "policy" and one.language == "en")


@pytest.fixture
def administrator():  # type: ignore[no-untyped-def]
    return get_user_model().objects.create_superuser(email="administrator@example.org", password="word")


def one_record() -> Record:
    return Record.objects.get(key=KEY, language="en")


def newer(monkeypatch: pytest.MonkeyPatch, title: str) -> None:
    """Ship the record with another title from now on."""
    edition = tuple(
        replace(one, content={**one.content, "title": title}) if (one.key, one.language) == (KEY, "en") else one
        for one in shipped()
    )
    monkeypatch.setattr(loading, "shipped", lambda: edition)


def test_all_is_published_and_found(starter: Loaded) -> None:
    assert starter == Loaded(created=len(shipped()), updated=0, kept=0)
    records = Record.objects.all()
    assert records.count() == len(shipped())
    assert set(records.values_list("live", "origin", "confirmation", "version")) == {
        (True, "starter", "to_confirm", 1)
    }
    assert set(entries_now().keys) == {one.key for one in shipped()}
    translations = Record.objects.filter(original__isnull=False)
    assert {record.original_version for record in translations} <= {1}


def test_it_takes_less_than_three_seconds_of_work(db: None) -> None:
    begun = time.process_time()
    load()
    assert time.process_time() - begun < 3


def test_a_second_time_changes_nothing(starter: Loaded) -> None:
    before = Changes.objects.get(pk=1).value
    assert load() == Loaded(created=0, updated=0, kept=len(shipped()))
    assert Changes.objects.get(pk=1).value == before


def test_a_newer_edition_replaces_what_nobody_has_changed(starter: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    newer(monkeypatch, "A better title")
    assert load() == Loaded(created=0, updated=1, kept=len(shipped()) - 1)
    record = one_record()
    assert (record.title, record.version) == ("A better title", 2)


@pytest.mark.parametrize("touch", ["save", "confirm", "archive"])
def test_what_a_member_has_done_is_never_overwritten(
    touch: str, starter: Loaded, monkeypatch: pytest.MonkeyPatch, administrator: object
) -> None:
    record = one_record()
    if touch == "save":
        drafting.save(record=record, content={**record.content, "title": "The member’s title"}, by=administrator)
    elif touch == "confirm":
        speak_for(administrator, *record.content["regions"])
        publishing.confirm(record=record, by=administrator)
    else:
        publishing.archive(record=record, by=administrator)
    newer(monkeypatch, "A better title")
    assert load().updated == 0
    assert one_record().content["title"] != "A better title"


def test_the_history_of_a_record_begins_with_what_was_shipped(starter: Loaded, administrator: object) -> None:
    record = one_record()
    drafting.save(record=record, content={**record.content, "title": "The member’s title"}, by=administrator)
    first, second = one_record().revisions.order_by("pk")
    assert first.as_object().content["title"] == one_record().title != "The member’s title"
    assert second.as_object().content["title"] == "The member’s title"
    assert one_record().live_revision == first
    assert one_record().has_unpublished_changes


def test_review_works_on_a_record_that_was_shipped(starter: Loaded, administrator: object) -> None:
    record = one_record()
    drafting.save(record=record, content={**record.content, "title": "The member’s title"}, by=administrator)
    drafting.submit(record=one_record(), by=administrator)
    reviewing.approve(record=one_record(), reason="Read beside its sources, line by line.", by=administrator)
    record = one_record()
    assert (record.title, record.version, record.confirmation) == ("The member’s title", 2, "reviewed")


def test_a_record_can_be_submitted_as_it_was_shipped(starter: Loaded, administrator: object) -> None:
    drafting.submit(record=one_record(), by=administrator)
    reviewing.approve(record=one_record(), reason="Read beside its sources, line by line.", by=administrator)
    assert one_record().confirmation == "reviewed"
