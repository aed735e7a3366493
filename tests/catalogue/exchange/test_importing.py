"""The dry run says everything and writes nothing; the import does all or nothing; undoing restores all, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from exchange_samples import full, least

from distretto.catalogue.domain import drafting, exporting, importing, publishing
from distretto.catalogue.domain.errors import NotNow
from distretto.catalogue.domain.importing import ImportMoved, NotClean, Request
from distretto.catalogue.domain.queries.search import Search, keys_matching
from distretto.catalogue.interfaces.saying import say
from distretto.catalogue.kinds import NAMES
from distretto.catalogue.models import ImportRun, Record
from distretto.people.roles import NotAllowed
from published_records import publish_unreviewed, speak_for

pytestmark = pytest.mark.django_db
Csv = Callable[..., bytes]
People = dict[str, Any]


def policies(csv_of: Csv, count: int, **more: Any) -> bytes:
    """A file of synthetic policies that could be published."""
    rows = []
    for number in range(count):
        one = least(number, **more)
        rows.append([one["title"], one["summary"], "ITI3", "innovation", "A synthetic source|Nobody"])
    return csv_of(["title", "summary", "regions", "themes", "sources"], *rows)


def request(data: bytes, **more: Any) -> Request:
    return Request(data, more.pop("name", "synthetic.csv"), **{"kind": "policy", **more})


def snapshot() -> list[dict[str, Any]]:
    return list(Record.objects.order_by("pk").values())


def test_a_dry_run_writes_nothing_and_says_what_would_happen(csv_of: Csv, people: People) -> None:
    made = importing.plan(request=request(policies(csv_of, 3)), by=people["editor"])
    assert made.clean
    assert [step.act for step in made.steps] == ["create"] * 3
    assert not Record.objects.exists()


def test_every_mistake_is_named_by_row_column_and_value(csv_of: Csv, people: People) -> None:
    data = csv_of(
        ["title", "regions", "start", "instruments", "budget", "sources"],
        ["", "ITI3", "", "", "", ""],
        ["Synthetic", "Marche; Atlantis", "2024-02-30", "PI014; vaucher", "much", "Only a title"],
    )
    made = importing.plan(request=request(data), by=people["editor"])
    told = [
        (one.where.row, one.where.letter, one.where.value, one.fault.key, say(one.kind, one.fault, "en"))
        for one in made.troubles
    ]
    assert sorted((row, letter, value) for row, letter, value, *_ in told) == [
        (2, "A", ""), (3, "B", "Marche; Atlantis"), (3, "C", "2024-02-30"), (3, "D", "PI014; vaucher"),
        (3, "E", "much"), (3, "F", "Only a title"),
    ]
    sentence = next(text for *_, key, text in told if key == "fault-unknown-code-nearest" and "vaucher" in text)
    assert "PI014" in sentence
    with pytest.raises(NotClean):
        importing.apply(request=request(data), by=people["editor"])
    assert not Record.objects.exists()
    assert not ImportRun.objects.exists()


def test_an_editor_makes_drafts_for_her_organisation(csv_of: Csv, people: People) -> None:
    run = importing.apply(
        request=request(policies(csv_of, 3), organisation=people["marche"]), by=people["editor"]
    )
    assert (run.created, run.updated) == (3, 0)
    records = list(Record.objects.order_by("pk"))
    assert not any(record.live for record in records)
    assert {record.organisation_id for record in records} == {people["marche"].pk}
    assert {record.origin for record in records} == {"import"}
    newest = records[0].get_latest_revision_as_object()
    assert newest.content == records[0].content
    drafting.submit(record=records[0], by=people["editor"])
    assert keys_matching(Search()) == ()


def test_an_administrator_may_publish_at_once(csv_of: Csv, people: People) -> None:
    importing.apply(request=request(policies(csv_of, 3), publish=True), by=people["administrator"])
    assert len(keys_matching(Search())) == 3
    assert {record.version for record in Record.objects.all()} == {1}
    with pytest.raises(NotAllowed):
        importing.plan(request=request(policies(csv_of, 1), publish=True), by=people["editor"])


def test_publishing_needs_what_is_needed(csv_of: Csv, people: People) -> None:
    data = csv_of(["title"], ["Synthetic"])
    assert importing.plan(request=request(data), by=people["administrator"]).clean
    wrong = importing.plan(request=request(data, publish=True), by=people["administrator"]).troubles
    assert {one.fault.path for one in wrong} == {"summary", "regions", "themes", "sources"}


def test_the_same_file_again_changes_nothing(csv_of: Csv, people: People) -> None:
    asked = request(policies(csv_of, 3), organisation=people["marche"])
    importing.apply(request=asked, by=people["editor"])
    made = importing.plan(request=asked, by=people["editor"])
    assert [(step.act, step.by_title) for step in made.steps] == [("same", True)] * 3
    with pytest.raises(NotNow):
        importing.apply(request=asked, by=people["editor"])


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonld"])
def test_an_export_comes_back_unchanged(people: People, form: str) -> None:
    admin = people["administrator"]
    for kind in NAMES:
        record = drafting.start(kind=kind, language="en", content=full(kind, f"Synthetic {kind}"), by=admin)
        publish_unreviewed(record, admin)
    data = exporting.write(exporting.all_items(admin), form, "it", admin)
    made = importing.plan(request=Request(data, f"all.{form}", language="it"), by=admin)
    assert made.troubles == ()
    assert [step.act for step in made.steps] == ["same"] * len(NAMES)


def test_a_key_changes_what_is_there_and_only_what_the_file_speaks_of(csv_of: Csv, people: People) -> None:
    admin = people["administrator"]
    importing.apply(request=request(policies(csv_of, 2), publish=True), by=admin)
    record = Record.objects.first()
    data = csv_of(["key", "summary"], [record.key, "A summary that the second file has changed."])
    run = importing.apply(request=request(data), by=admin)
    assert (run.created, run.updated) == (0, 1)
    record.refresh_from_db()
    assert record.live
    assert record.has_unpublished_changes
    assert "second file" not in record.summary
    newest = record.get_latest_revision_as_object()
    assert newest.content["summary"] == "A summary that the second file has changed."
    assert newest.content["sources"] == record.content["sources"]


def test_nobody_changes_what_is_others(csv_of: Csv, people: People) -> None:
    importing.apply(request=request(policies(csv_of, 1), organisation=people["marche"]), by=people["editor"])
    key = Record.objects.get().key
    data = csv_of(["key", "title"], [key, "Taken over"])
    for name in ("member", "other"):
        (trouble,) = importing.plan(request=request(data), by=people[name]).troubles
        assert (trouble.fault.key, trouble.where.row, trouble.where.letter) == ("fault-not-yours", 2, "A")
    made = importing.plan(request=request(policies(csv_of, 1)), by=people["other"])
    assert [(step.act, step.alike) for step in made.steps] == [("create", (key,))]
    foreign = importing.plan(request=request(policies(csv_of, 1), organisation=people["marche"]), by=people["other"])
    assert {one.fault.key for one in foreign.troubles} == {"not-allowed-organisation"}


@pytest.mark.parametrize("form", ["csv", "xlsx", "jsonld"])
def test_what_others_own_is_left_as_it_is_where_nothing_would_change(people: People, form: str) -> None:
    record = drafting.start(
        kind="cluster", language="en", content=full("cluster"), by=people["editor"], organisation=people["marche"]
    )
    publish_unreviewed(record, people["administrator"])
    record.refresh_from_db()
    drafting.save(record=record, content={**record.content, "title": "A newer draft"}, by=people["editor"])
    other = people["other"]
    public = exporting.write(exporting.all_items(other), form, "en", other)
    made = importing.plan(request=Request(public, f"a.{form}"), by=other)
    assert ([step.act for step in made.steps], made.troubles) == (["same"], ())


def test_nobody_tries_out_what_drafts_and_private_fields_of_others_hold(people: People, csv_of: Csv) -> None:
    record = drafting.start(
        kind="cluster", language="en", content=full("cluster"), by=people["editor"], organisation=people["marche"]
    )
    data = csv_of(["key", "title"], [record.key, record.content["title"]])
    asked = Request(data, "a.csv", kind="cluster")
    assert [one.fault.key for one in importing.plan(request=asked, by=people["other"]).troubles] == ["fault-not-yours"]
    publish_unreviewed(record, people["administrator"])
    assert importing.plan(request=asked, by=people["other"]).clean
    everything = exporting.write(exporting.all_items(people["editor"]), "jsonld", "en", people["editor"])
    guessed = importing.plan(request=Request(everything, "a.jsonld"), by=people["other"])
    assert [one.fault.key for one in guessed.troubles] == ["fault-not-yours"]


def test_a_row_that_stands_twice_is_named(csv_of: Csv, people: People) -> None:
    rows = [["a", "Aaa", "ITI3"], ["a", "Bbb", "IT"], ["", "Ccc", "IT"], ["", "ccc", "IT"]]
    data = csv_of(["key", "title", "regions"], *rows)
    troubles = importing.plan(request=request(data), by=people["editor"]).troubles
    assert [(one.where.row, one.fault.key) for one in troubles] == [(3, "fault-twice"), (5, "fault-twice")]


def test_translations_come_with_their_originals(csv_of: Csv, people: People) -> None:
    one, two = least(1), least(1, title="Politica sintetica")
    rows = [
        [lang, "policy-synthetic-pair", c["title"], c["summary"], "ITI3", "innovation", "A|B"]
        for lang, c in (("en", one), ("it", two))
    ]
    data = csv_of(["language", "key", "title", "summary", "regions", "themes", "sources"], *rows)
    importing.apply(request=request(data, publish=True), by=people["administrator"])
    translation = Record.objects.get(language="it")
    assert translation.original == Record.objects.get(language="en")
    assert translation.original_version == translation.original.version == 1
    assert len(keys_matching(Search())) == 1


def test_undoing_restores_everything_as_it_was(csv_of: Csv, people: People) -> None:
    admin = people["administrator"]
    importing.apply(request=request(policies(csv_of, 2), publish=True), by=admin)
    first = Record.objects.first()
    before = snapshot()
    data = csv_of(
        ["key", "title", "summary", "regions", "themes", "sources"],
        [first.key, "Changed by an import", "A summary long enough to be published.", "EL", "skills", "A|B"],
        ["", "New by an import", "A summary long enough to be published.", "EL", "skills", "A|B"],
    )
    run = importing.apply(request=request(data, publish=True), by=admin)
    assert len(keys_matching(Search(chosen={"themes": ("skills",)}))) == 2
    importing.undo(run=run, by=admin)
    after = snapshot()
    for one in (*before, *after):
        one.pop("changed")
    assert after == before
    assert keys_matching(Search(chosen={"themes": ("skills",)})) == ()
    assert len(keys_matching(Search())) == 2
    with pytest.raises(NotNow):
        importing.undo(run=run, by=admin)


def test_undoing_drafts_takes_them_away(csv_of: Csv, people: People) -> None:
    run = importing.apply(request=request(policies(csv_of, 3)), by=people["editor"])
    for name in ("other", "member"):
        with pytest.raises(NotAllowed):
            importing.undo(run=run, by=people[name])
    importing.undo(run=run, by=people["editor"])
    assert not Record.objects.exists()
    run.refresh_from_db()
    assert run.undone_at is not None
    assert [change.key for change in run.changes.all()] != []


def _saved(record: Record, by: Any) -> None:
    drafting.save(record=record, content={**record.content, "title": "Mended by hand"}, by=by)


def _archived(record: Record, by: Any) -> None:
    publishing.archive(record=record, by=by)


def _confirmed(record: Record, by: Any) -> None:
    Record.objects.filter(pk=record.pk).update(confirmation="to_confirm")
    record.refresh_from_db()
    speak_for(by, *record.content["regions"])
    publishing.confirm(record=record, by=by)


def _deleted(record: Record, by: Any) -> None:
    record.delete()


@pytest.mark.parametrize("change", [_saved, _archived, _confirmed, _deleted])
def test_what_was_changed_since_stands_in_the_way_and_is_named(csv_of: Csv, people: People, change: Any) -> None:
    admin = people["administrator"]
    run = importing.apply(request=request(policies(csv_of, 3), publish=True), by=admin)
    record = Record.objects.order_by("pk")[1]
    key = record.key
    change(record, admin)
    before = Record.objects.count()
    with pytest.raises(ImportMoved) as caught:
        importing.undo(run=run, by=admin)
    assert [one.key for one in caught.value.moved] == [key]
    assert Record.objects.count() == before


def test_a_draft_in_review_stands_in_the_way(csv_of: Csv, people: People) -> None:
    run = importing.apply(request=request(policies(csv_of, 2)), by=people["editor"])
    record = Record.objects.first()
    drafting.submit(record=record, by=people["editor"])
    with pytest.raises(ImportMoved):
        importing.undo(run=run, by=people["editor"])
    data = csv_of(["key", "title"], [record.key, "Changed"])
    (trouble,) = importing.plan(request=request(data), by=people["editor"]).troubles
    assert trouble.fault.key == "fault-in-review"


def test_an_empty_private_cell_does_not_take_away_what_others_could_not_see(people: People, csv_of: Csv) -> None:
    admin = people["administrator"]
    record = drafting.start(
        kind="cluster", language="en", content=full("cluster"), by=people["editor"], organisation=people["marche"]
    )
    publish_unreviewed(record, admin)
    public = exporting.write(exporting.all_items(people["other"]), "xlsx", "en", people["other"])
    made = importing.plan(request=Request(public, "a.xlsx"), by=people["editor"])
    assert [step.act for step in made.steps] == ["same"]
    assert made.steps[0].content["income"] == full("cluster")["income"]


def test_a_visitor_cannot_import(csv_of: Csv) -> None:
    from django.contrib.auth.models import AnonymousUser

    with pytest.raises(NotAllowed):
        importing.plan(request=request(policies(csv_of, 1)), by=AnonymousUser())


def test_a_heading_that_nobody_knows_hides_no_other_mistake(csv_of: Csv, people: People) -> None:
    data = csv_of(
        ["knd", "titel", "regions", "start", "budgett", "colour"],
        ["policy", "A", "Atlantis", "never", "much", "red"],
        ["policy", "Synthetic", "ITI3", "2024", "1200", "blue"],
    )
    made = importing.plan(request=request(data, kind=""), by=people["editor"])
    told = [(one.where.row, one.where.letter, one.where.value, one.fault.key) for one in made.troubles]
    assert sorted(told) == [
        (1, "A", "knd", "fault-unknown-heading-nearest"),
        (1, "B", "titel", "fault-unknown-heading-nearest"),
        (1, "E", "budgett", "fault-unknown-heading-nearest"),
        (1, "F", "colour", "fault-unknown-heading"),
        (2, "B", "A", "fault-too-short"),
        (2, "C", "Atlantis", "fault-unknown-code-nearest"),
        (2, "D", "never", "fault-day"),
        (2, "E", "much", "fault-number"),
    ]
    with pytest.raises(NotClean):
        importing.apply(request=request(data, kind=""), by=people["editor"])
    assert not Record.objects.exists()


def test_a_slip_is_not_read_as_a_column_that_is_there(csv_of: Csv, people: People) -> None:
    data = csv_of(["title", "summary", "budget", "budgett"], ["Synthetic", "Short words", "100", "not a number"])
    made = importing.plan(request=request(data), by=people["editor"])
    assert [(one.where.row, one.where.letter) for one in made.troubles if one.where.letter == "D"] == [(1, "D")]
