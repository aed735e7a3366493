"""The catalogue's data sets: written when something has changed, of what is public, and read like any other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model

from distretto.catalogue import datasets
from distretto.catalogue.datasets import DATASETS, Published, values_of
from distretto.catalogue.domain import publishing
from distretto.catalogue.domain.queries import published
from distretto.catalogue.kinds import NAMES, fields_of
from distretto.catalogue.models import Record
from distretto.catalogue.starter.load import load
from distretto.evidence.records import entries
from distretto.evidence.store import Store
from published_records import publish_unreviewed


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store whose installation has a catalogue of its own: the test's database."""
    (tmp_path / "distretto.sqlite3").touch()
    return Store(tmp_path)


@pytest.fixture
def administrator(db: None) -> object:
    return get_user_model().objects.create_superuser(email="admin@example.org", password="a long one indeed")


def put(kind: str, key: str, by: object, language: str = "en", **content: object) -> Record:
    """A published record, as an administrator writes one."""
    whole = {"title": f"Synthetic {key}", "summary": "A synthetic record of a test.", "regions": ["ITI3"],
             "themes": ["innovation"], **content}
    record = Record.objects.create(key=key, kind=kind, language=language, content=whole, created_by=by, live=False)
    publish_unreviewed(record, by)
    return record


def keys(store: Store, name: str) -> list[str]:
    return [entry.key for entry in entries(store.cut(name))]


def test_every_kind_has_a_data_set() -> None:
    assert tuple(DATASETS) == NAMES


def test_the_starter_catalogue_is_there_without_a_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DATABASE_URL", raising=False)
    store = Store(tmp_path)
    datasets.refresh(store)
    names = [name for name in store.datasets() if name.startswith("catalogue.")]
    assert names == sorted(datasets.name_of(kind) for kind in NAMES)
    assert len(keys(store, "catalogue.policies")) >= 10
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "evidence").rglob("*")}
    datasets.refresh(store)
    assert {path: path.stat().st_mtime_ns for path in (tmp_path / "evidence").rglob("*")} == before


@pytest.mark.django_db
def test_loaded_the_starter_catalogue_is_the_same_data(tmp_path: Path, store: Store) -> None:
    shipped = Store(tmp_path / "shipped")
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("DATABASE_URL", raising=False)
        datasets.refresh(shipped)
    load()
    datasets.refresh(store)
    for kind in NAMES:
        name = datasets.name_of(kind)
        assert store.vintage(name).sha256 == shipped.vintage(name).sha256


def test_what_is_published_changed_or_taken_back_reaches_the_data(store: Store, administrator: object) -> None:
    datasets.refresh(store)
    assert keys(store, "catalogue.policies") == []
    record = put("policy", "vouchers", administrator, instruments=["PI014"])
    datasets.refresh(store)
    first = store.vintage("catalogue.policies")
    assert keys(store, "catalogue.policies") == ["vouchers"]
    record.content = {**record.content, "instruments": ["PI008"]}
    record.save_revision(user=administrator).publish()
    datasets.refresh(store)
    (entry,) = entries(store.cut("catalogue.policies"))
    assert entry.codes("instruments") == ("PI008",)
    assert entry.version == 2
    assert store.vintage("catalogue.policies").version > first.version
    publishing.archive(record=Record.objects.get(pk=record.pk), by=administrator)
    datasets.refresh(store)
    assert keys(store, "catalogue.policies") == []


def test_a_change_of_one_kind_leaves_the_others_as_they_are(store: Store, administrator: object) -> None:
    put("cluster", "one", administrator)
    datasets.refresh(store)
    clusters = store.vintage("catalogue.clusters").version
    put("policy", "two", administrator)
    datasets.refresh(store)
    assert store.vintage("catalogue.clusters").version == clusters
    assert keys(store, "catalogue.policies") == ["two"]


@pytest.mark.django_db(transaction=True)
def test_only_what_has_changed_since_is_read_again(store: Store) -> None:
    administrator = get_user_model().objects.create_superuser(email="admin@example.org", password="a long one indeed")
    put("cluster", "one", administrator)
    datasets.refresh(store)
    before = published.state()
    assert published.kinds_changed(before, before) == ()
    put("policy", "two", administrator)
    assert published.kinds_changed(before, published.state()) == ("policy",)
    Record.objects.filter(key="one").first().delete()
    assert published.kinds_changed(before, published.state()) == NAMES
    datasets.refresh(store)
    assert keys(store, "catalogue.clusters") == []


def test_the_vintage_before_stays_for_whoever_reads_it_and_older_ones_go(store: Store, administrator: object) -> None:
    for number in range(4):
        put("tool", f"tool-{number}", administrator)
        datasets.refresh(store)
    assert len(list((store.home / "evidence" / "catalogue.tools").iterdir())) == 2
    assert keys(store, "catalogue.tools") == [f"tool-{number}" for number in range(4)]


def test_a_catalogue_that_was_set_back_is_read_as_it_is_now(store: Store, administrator: object) -> None:
    from distretto.catalogue.models import Changes

    put("tool", "later", administrator)
    Changes.objects.update(value=500)
    put("tool", "last", administrator)
    datasets.refresh(store)
    Record.objects.filter(key="last").delete()
    Changes.objects.update(value=3)
    datasets.refresh(store)
    assert keys(store, "catalogue.tools") == ["later"]


def test_drafts_private_fields_and_long_texts_stay_with_the_catalogue(store: Store, administrator: object) -> None:
    put("cluster", "open", administrator, body="A long text.", income=[
        {"year": 2020, "source": "membership_fees", "amount": 1000.0}], members_total=12)
    Record.objects.create(key="draft", kind="cluster", content={"title": "A draft"}, live=False)
    datasets.refresh(store)
    (entry,) = entries(store.cut("catalogue.clusters"))
    assert entry.key == "open"
    assert entry.number("members_total") == 12
    assert {name.split(".")[0] for name in entry.values} & {"income", "body"} == set()


def test_a_translation_adds_its_words_and_none_of_its_facts(store: Store, administrator: object) -> None:
    original = put("policy", "both", administrator, instruments=["PI014"])
    translation = put("policy", "both", administrator, language="it", title="Sintetico", instruments=["PI008"])
    Record.objects.filter(pk=translation.pk).update(original=original)
    datasets.refresh(store)
    (entry,) = entries(store.cut("catalogue.policies"))
    assert dict(entry.titles) == {"en": "Synthetic both", "it": "Sintetico"}
    assert entry.codes("instruments") == ("PI014",)
    publishing.archive(record=Record.objects.get(pk=original.pk), by=administrator)
    datasets.refresh(store)
    assert keys(store, "catalogue.policies") == []


@pytest.mark.parametrize("kind", NAMES)
def test_every_public_field_of_a_kind_reaches_the_data(kind: str) -> None:
    """One value of each field's form is enough: what takes a field must not be forgotten when a field is added."""
    simple = {"line": "x", "text": "x", "prose": "x", "web": "https://example.org", "count": 1, "number": 1.5,
              "amount": 2.0, "share": 3.0, "year": 2020, "day": "2020-05", "moment": "2020-05-01T12:00[Europe/Rome]",
              "yes_no": True, "record": "a-key", "code": "c", "codes": ["c", "d"], "findings": ["f"]}
    content = {
        name: [{column.name: simple[column.takes] for column in field.columns}] if field.takes == "rows"
        else simple[field.takes]
        for name, field in fields_of(kind).items()
    }
    values = list(values_of(Published("k", kind, "en", 1, True, "to_confirm", content, "")))
    there = {value.field.split(".")[0] for value in values}
    wanted = {name for name, f in fields_of(kind).items() if not f.private and f.takes != "prose"}
    assert there == wanted | {"language", "confirmation", "as_of"}


def test_asking_about_anything_else_loads_no_platform(tmp_path: Path) -> None:
    """A cold command on statistics must not wait for Django; one on records without a database must not either."""
    code = (
        "import sys, distretto; distretto.ask({!r}, region='ITI3'); "
        "sys.exit(any(name.partition('.')[0] in ('django', 'wagtail') for name in sys.modules))"
    )
    for analysis in ("specialisation.profile", "innovation.policy_mix"):
        done = subprocess.run(
            [sys.executable, "-c", code.format(analysis)], env={"DISTRETTO_HOME": str(tmp_path), "PATH": ""},
            capture_output=True, text=True, timeout=300, check=False,
        )
        assert done.returncode == 0, done.stderr
