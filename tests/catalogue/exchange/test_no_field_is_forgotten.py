"""What is exported comes back: every field of every kind, in every form, in files of either language."""

from __future__ import annotations

import csv
import io

import pytest
from exchange_samples import full

from distretto.catalogue import document
from distretto.catalogue.interfaces import csv_form, jsonld, xlsx_form
from distretto.catalogue.interfaces.columns import OF_THE_RECORD, SAID_BY_US, content_of, heading, understood
from distretto.catalogue.interfaces.entries import Item, Reading
from distretto.catalogue.kinds import NAMES, fields_of

FORMS = ("csv", "xlsx", "jsonld", "jsonl")


def item(kind: str, key: str = "synthetic-one", language: str = "en") -> Item:
    return Item(
        kind=kind, key=f"{kind}-{key}", language=language, content=full(kind), organisation="marche",
        confirmation="confirmed", version=3, published="2026-01-02T03:04:05+00:00",
        marks="wrong 2026-11-23",
    )


def there_and_back(items: list[Item], form: str, language: str, kind: str = "") -> Reading:
    if form == "csv":
        return csv_form.read(csv_form.write(items, private=True), kind, language)
    if form == "xlsx":
        return xlsx_form.read(xlsx_form.write(items, language, private=True), kind, language)
    if form == "jsonl":
        return jsonld.read(jsonld.write_lines(items, "https://example.org"), kind)
    return jsonld.read(jsonld.write(items, "https://example.org"), kind)


@pytest.mark.parametrize("kind", NAMES)
def test_the_sample_fills_every_field_and_is_right(kind: str) -> None:
    assert set(full(kind)) == set(fields_of(kind))
    assert document.faults_of(kind, full(kind), publishing=True) == ()


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", NAMES)
def test_every_field_comes_back(kind: str, form: str, language: str) -> None:
    made = item(kind)
    reading = there_and_back([made], form, language)
    assert reading.faults == ()
    (entry,) = reading.entries
    assert entry.faults == ()
    assert (entry.kind, entry.key, entry.language, entry.organisation) == (kind, made.key, "en", "marche")
    assert document.cleaned(kind, entry.content) == document.cleaned(kind, made.content)
    assert entry.stated >= set(fields_of(kind))


@pytest.mark.parametrize("form", FORMS)
def test_all_kinds_come_back_from_one_file(form: str) -> None:
    items = [item(kind) for kind in NAMES] + [item("policy", "two", "it")]
    reading = there_and_back(items, form, "it")
    assert reading.faults == ()
    found = {(entry.kind, entry.key, entry.language): entry for entry in reading.entries}
    assert set(found) == {(one.kind, one.key, one.language) for one in items}
    for one in items:
        entry = found[one.kind, one.key, one.language]
        assert entry.faults == ()
        assert document.cleaned(one.kind, entry.content) == document.cleaned(one.kind, one.content)


@pytest.mark.parametrize("form", FORMS)
def test_the_same_records_give_the_same_bytes(form: str) -> None:
    items = [item("policy"), item("cluster")]
    writers = {
        "csv": lambda: csv_form.write(items), "xlsx": lambda: xlsx_form.write(items, "en"),
        "jsonld": lambda: jsonld.write(items, "x"), "jsonl": lambda: jsonld.write_lines(items, "x"),
    }  # fmt: skip
    assert writers[form]() == writers[form]()


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("kind", NAMES)
def test_every_heading_means_its_own_field(kind: str, language: str) -> None:
    for name in (*OF_THE_RECORD, *SAID_BY_US, *fields_of(kind)):
        assert understood(heading(kind, name, language), (kind,)).name == name
        assert understood(name, (kind,)).name == name


@pytest.mark.parametrize("kind", NAMES)
def test_no_field_is_called_like_a_column_of_the_record(kind: str) -> None:
    assert not set(fields_of(kind)) & {*jsonld.OF_THE_ITEM, *OF_THE_RECORD, *SAID_BY_US}


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("kind", NAMES)
def test_an_empty_file_has_every_field_and_no_record(kind: str, language: str) -> None:
    from distretto.catalogue.interfaces.entries import Unreadable

    with pytest.raises(Unreadable) as caught:
        xlsx_form.read(xlsx_form.template(kind, language), kind, language)
    assert caught.value.key == "import-no-rows"
    with pytest.raises(Unreadable):
        csv_form.read(csv_form.template(kind, language), kind, language)


@pytest.mark.parametrize("language", ["en", "it"])
@pytest.mark.parametrize("kind", NAMES)
def test_the_examples_of_an_empty_file_are_right(kind: str, language: str) -> None:
    rows = list(csv.reader(io.StringIO(csv_form.template(kind, language).decode("utf-8-sig"))))
    headings, examples = rows[0], dict(zip(rows[0], rows[3], strict=True))
    assert [row[0][:1] for row in rows[1:]] == ["#"] * 4
    for name, field in fields_of(kind).items():
        assert examples[name], name
        if field.takes == "rows":
            content, faults = content_of(kind, {name: examples[name]}, {}, language)
            wrong = document.faults_of(kind, content, publishing=False)
            assert (faults, wrong, len(content[name])) == ((), (), 1), name
    entries = dict(zip(headings, rows[4], strict=True))
    assert "PI014: " in entries.get("instruments", "PI014: ")
    assert entries["sources"]
