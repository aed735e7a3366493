"""Records as data: one row per value, read back whole, hashed and cut like any other data set."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.evidence.dataset import (
    RECORD_COLUMNS,
    Coverage,
    Indicator,
    Vintage,
    vintage_from_json,
    vintage_to_json,
)
from distretto.evidence.records import RecordSet, RecordValue, entries, records_table, state_of, write_records
from distretto.evidence.store import Store, read_cut, write_cut

SET = RecordSet("catalogue.policies", 7, "A catalogue", "its own terms", "A catalogue.", "2026-11-26")
VALUES = (
    RecordValue("b", 2, "en", "language", code="en"),
    RecordValue("b", 2, "en", "title", text="Vouchers"),
    RecordValue("b", 1, "it", "title", text="Voucher"),
    RecordValue("b", 2, "en", "regions", code="ITI3", geo="ITI3"),
    RecordValue("b", 2, "en", "instruments", code="PI014"),
    RecordValue("b", 2, "en", "instruments", code="PI008"),
    RecordValue("b", 2, "en", "conditions.name", line=1, text="second"),
    RecordValue("b", 2, "en", "conditions.name", line=0, text="first"),
    RecordValue("b", 2, "en", "conditions.value", line=0, number=0.0),
    RecordValue("b", 2, "en", "start", text="2014-05", year=2014.0),
    RecordValue("a", 1, "it", "language", code="it"),
    RecordValue("a", 1, "it", "title", text="Rete"),
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    write_records(SET, VALUES, tmp_path / "evidence" / SET.name)
    return Store(tmp_path)


def test_a_record_is_read_back_whole(store: Store) -> None:
    a, b = entries(store.cut("catalogue.policies"))
    assert (a.key, a.original, a.version) == ("a", "it", 1)
    assert (b.key, b.original, b.version) == ("b", "en", 2)
    assert list(b.titles.items()) == [("en", "Vouchers"), ("it", "Voucher")]
    assert b.codes("instruments") == ("PI008", "PI014")
    assert b.code("regions") == "ITI3"
    assert b.year("start") == 2014
    first, second = b.lines("conditions")
    assert (first["name"][0].text, second["name"][0].text) == ("first", "second")
    assert first["value"][0].number == 0.0


def test_what_a_record_does_not_say_is_absent_and_not_zero(store: Store) -> None:
    a, b = entries(store.cut("catalogue.policies"))
    assert a.codes("instruments") == ()
    assert a.number("budget") is None
    assert a.year("start") is None
    assert b.number("conditions.value") == 0.0


def test_a_cut_takes_the_fields_asked_for_and_no_other_part(store: Store) -> None:
    cut = store.cut("catalogue.policies", indicators=("title", "language"))
    assert {entry.key for entry in entries(cut)} == {"a", "b"}
    assert entries(cut)[1].codes("instruments") == ()
    with pytest.raises(ValueError, match="by its fields alone"):
        store.cut("catalogue.policies", years=(2014,))


def test_the_years_of_a_cut_are_those_that_its_values_tell(store: Store) -> None:
    assert store.cut("catalogue.policies").years == (2014,)
    assert store.cut("catalogue.policies", indicators=("title",)).years == ()


def test_version_is_the_state_and_the_content(store: Store) -> None:
    vintage = store.vintage("catalogue.policies")
    assert vintage.version == f"000000007-{vintage.sha256[:12]}"
    assert state_of(vintage.version) == 7
    assert vintage.shape == "records"
    assert vintage.coverage.published == len(VALUES)
    assert Indicator("instruments", "") in vintage.indicators
    with pytest.raises(ValueError, match="not the version"):
        state_of("2017-09")


def test_the_order_in_which_values_come_changes_nothing(tmp_path: Path) -> None:
    one = write_records(SET, VALUES, tmp_path / "one")
    two = write_records(SET, reversed(VALUES), tmp_path / "two")
    assert one.sha256 == two.sha256
    assert one.path
    assert two.path
    assert one.path.read_bytes() == two.path.read_bytes()


def test_a_cut_travels_in_one_file(store: Store, tmp_path: Path) -> None:
    cut = store.cut("catalogue.policies", indicators=("title", "language"))
    write_cut(cut, tmp_path / "cut.parquet")
    read = read_cut(tmp_path / "cut.parquet")
    assert (read.sha256, read.vintage.shape) == (cut.sha256, "records")
    assert entries(read) == entries(cut)


def test_a_manifest_of_figures_does_not_speak_of_shapes() -> None:
    tidy = Vintage("jobs", "1", "0" * 64, "p", "t", "l", "c", "2026", "2021", (2015,), (), Coverage(1, 0, 0, 0))
    assert "shape" not in vintage_to_json(tidy)
    assert vintage_from_json(vintage_to_json(tidy)).shape == "tidy"


text = st.text(max_size=6).filter(lambda t: "\x00" not in t and t.isprintable())
number = st.none() | st.floats(-1e6, 1e6)
value = st.builds(
    RecordValue, st.sampled_from("ab"), st.integers(0, 3), st.sampled_from(["en", "it"]),
    st.sampled_from(["title", "rows.x"]), st.integers(0, 3), text, text, number, text, number,
)  # fmt: skip


@given(st.lists(value, max_size=8))
def test_any_values_are_held_once_and_in_one_order(values: list[RecordValue]) -> None:
    table = records_table(values)
    rows = [tuple(row[name] for name in RECORD_COLUMNS) for row in table.to_pylist()]
    assert len(rows) == len(set(values))
    assert table.equals(records_table(reversed(values)))
