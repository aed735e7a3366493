"""The store: reading by name, cuts, matrices, marks, and what a user has loaded."""

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from distretto.evidence.dataset import (
    COLUMNS,
    ORDER,
    DamagedData,
    Indicator,
    UnknownDataset,
    Vintage,
    manifest_bytes,
)
from distretto.evidence.observatory.builder import write_table
from distretto.evidence.provenance import content_hash
from distretto.evidence.sources.delimited import tidy
from distretto.evidence.sources.source import Parsed, Source
from distretto.evidence.store import (
    Cut,
    Store,
    _home_of_checkout,
    default_home,
    default_store,
    encoded,
    matrix,
    read_cut,
    write_cut,
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "home")


def load_toy(home: Path, version: str, values: list[float]) -> Vintage:
    """Put a toy vintage where a user's data lie."""
    folder = home / "evidence" / "toy" / version
    folder.mkdir(parents=True)
    rows = tidy(
        "toy", indicator="jobs", geo=np.array(["A", "A", "B"], dtype=object),
        industry=np.array(["C15", "C31", "C15"], dtype=object), time=2020, unit="persons",
        value=np.array(values), flag=np.array(["", "c", "e"], dtype=object),
    )
    source = Source(
        name="toy", provider="me", table_code="", licence="mine", citation="mine", retrieved="2021",
        version=version, edition="2013", indicators=(Indicator("jobs", "persons"),), files=(), reuse="authorised",
        parse=lambda _: Parsed(rows),
    )
    vintage = write_table(source, Parsed(rows), folder)
    (folder / "manifest.json").write_bytes(manifest_bytes((vintage,)))
    return vintage


def cell(cut: Cut, geo: str, industry: str, year: int) -> float:
    found = matrix(cut, "persons_employed", year)
    return float(found.values[found.geos.index(geo), found.industries.index(industry)])


def test_the_shipped_data_are_there(store: Store) -> None:
    assert {"sbs_regional", "employment_nuts3", "lfs_regional", "sbs_national", "uk_bres"} <= set(store.datasets())
    assert store.vintage("sbs_regional").edition == "2013"


def test_leather_in_marche_as_published(store: Store) -> None:
    cut = store.cut("sbs_regional", indicators=["persons_employed"], geos=["ITI3"], industries=["C15"])
    assert [cell(cut, "ITI3", "C15", year) for year in (2011, 2014, 2015)] == [28_222, 26_578, 25_950]
    assert cut.years == (2011, 2012, 2013, 2014, 2015)


def test_a_cut_restricts_levels_industries_and_years(store: Store) -> None:
    cut = store.cut("sbs_regional", levels=[0, 2], industry_levels=["division"], years=[2014])
    assert {len(geo) for geo in cut.labels("geo")} == {2, 4}
    assert {len(code) for code in cut.labels("industry")} == {3}
    assert cut.years == (2014,)
    assert tuple(cut.table.column_names) == COLUMNS


def test_a_whole_cut_has_the_hash_of_its_vintage(store: Store) -> None:
    for name in store.datasets():
        assert store.cut(name).sha256 == store.vintage(name).sha256


def test_a_cut_is_the_same_however_it_is_asked(store: Store) -> None:
    one = store.cut("sbs_regional", geos=["ITI3", "HU22"], years=[2014, 2011])
    other = Store(store.home).cut("sbs_regional", geos=("HU22", "ITI3", "HU22"), years=(2011, 2014))
    assert one.sha256 == other.sha256
    assert one.asked == other.asked


def test_a_cut_has_the_rows_of_the_ibis_table(store: Store) -> None:
    table = store.table("sbs_regional")
    wanted = table.filter((table.geo.length() == 4) & table.industry.isin(["C15", "C31"]) & (table.time == 2014))
    rows = encoded(wanted.order_by(list(ORDER)).to_pyarrow())
    cut = store.cut("sbs_regional", levels=[2], industries=["C31", "C15"], years=[2014])
    assert content_hash(rows) == cut.sha256


def test_an_empty_selection_is_a_cut_without_rows(store: Store) -> None:
    for cut in (store.cut("sbs_regional", years=()), store.cut("sbs_regional", geos=["XX"])):
        assert cut.table.num_rows == 0
        found = matrix(cut, "persons_employed", 2014, geos=("ITI3",), industries=("C15",))
        assert np.isnan(found.values).all()
        assert found.status.tolist() == [["missing"]]


def test_a_quotation_mark_in_a_code_is_data(store: Store) -> None:
    assert store.cut("sbs_regional", geos=["IT'; DROP TABLE x; --"]).table.num_rows == 0


def test_a_matrix_knows_what_is_hidden_and_what_is_zero(store: Store) -> None:
    cut = store.cut("sbs_regional", indicators=["persons_employed"], levels=[0, 2])
    found = matrix(cut, "persons_employed", 2014)
    hidden = found.status == "confidential"
    assert hidden.any()
    assert np.isnan(found.values[hidden]).all()
    assert (found.values[found.status == "published"] >= 0).all()
    assert (found.values == 0).any()
    assert found.unit == "persons"
    assert "ITE3" not in found.geos


def test_a_matrix_in_given_labels(store: Store) -> None:
    cut = store.cut("sbs_regional", indicators=["persons_employed"], geos=["ITI3", "HU22"], years=[2014])
    found = matrix(cut, "persons_employed", 2014, geos=("ITI3", "XX99"), industries=("C31", "C15"))
    assert found.values.shape == (2, 2)
    assert found.values[0, 1] == 26_578
    assert np.isnan(found.values[1]).all()


def test_an_unknown_indicator_or_data_set_is_named(store: Store) -> None:
    with pytest.raises(KeyError):
        matrix(store.cut("sbs_regional", geos=["ITI3"]), "happiness", 2014)
    with pytest.raises(UnknownDataset, match="sbs_regional"):
        store.vintage("sbs")
    with pytest.raises(UnknownDataset, match="sbs_regional@"):
        store.vintage("sbs_regional", "1066")


def test_a_cut_travels_in_a_file(store: Store, tmp_path: Path) -> None:
    cut = store.cut("sbs_regional", geos=["ITI3"], years=[2014])
    write_cut(cut, tmp_path / "one.parquet")
    write_cut(cut, tmp_path / "two.parquet")
    assert (tmp_path / "one.parquet").read_bytes() == (tmp_path / "two.parquet").read_bytes()
    again = read_cut(tmp_path / "one.parquet")
    assert again.sha256 == cut.sha256
    assert again.asked == cut.asked
    assert again.vintage.citation == cut.vintage.citation
    assert again.table.equals(cut.table)


def test_a_mark_does_not_change_the_file_of_a_cut(store: Store, tmp_path: Path) -> None:
    write_cut(store.cut("sbs_regional", geos=["ITI3"]), tmp_path / "before.parquet")
    store.mark("sbs_regional", store.vintage("sbs_regional").version, "known_faulty", "a reason")
    write_cut(store.cut("sbs_regional", geos=["ITI3"]), tmp_path / "after.parquet")
    assert (tmp_path / "before.parquet").read_bytes() == (tmp_path / "after.parquet").read_bytes()


def test_a_changed_or_foreign_file_is_no_cut(store: Store, tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    path = tmp_path / "cut.parquet"
    write_cut(store.cut("sbs_regional", geos=["ITI3"], years=[2014]), path)
    file = pq.ParquetFile(path)
    head, rows = file.metadata.metadata[b"distretto.cut"], file.read().slice(1)
    with pq.ParquetWriter(path, rows.schema) as writer:
        writer.write_table(rows)
        writer.add_key_value_metadata({"distretto.cut": head})
    with pytest.raises(DamagedData, match="changed"):
        read_cut(path)
    path.write_bytes(b"no parquet")
    with pytest.raises(DamagedData, match=r"cut\.parquet"):
        read_cut(path)
    with pytest.raises(DamagedData):
        read_cut(tmp_path / "absent.parquet")


def test_marking_changes_the_state_and_no_number(store: Store) -> None:
    before = store.cut("sbs_regional", geos=["ITI3"])
    version = before.vintage.version
    marked = store.mark("sbs_regional", version, "known_faulty", "Greek figures withdrawn")
    assert (marked.state, marked.reason) == ("known_faulty", "Greek figures withdrawn")
    assert len(marked.since) == len("2026-01-01")
    after = store.cut("sbs_regional", geos=["ITI3"])
    assert after.sha256 == before.sha256
    assert after.vintage.state == "known_faulty"
    assert Store(store.home).vintage("sbs_regional").state == "known_faulty"
    assert store.mark("sbs_regional", version, "current").state == "current"


def test_marks_are_kept_in_the_home(store: Store) -> None:
    store.mark("uk_bres", store.vintage("uk_bres").version, "known_faulty", "why")
    states = json.loads((store.home / "evidence" / "states.json").read_bytes())
    assert list(states) == [f"uk_bres@{store.vintage('uk_bres').version}"]


def test_a_mark_needs_a_state_a_reason_and_a_vintage(store: Store) -> None:
    with pytest.raises(ValueError, match="current, superseded, known_faulty"):
        store.mark("uk_bres", store.vintage("uk_bres").version, "dubious", "")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="reason"):
        store.mark("uk_bres", store.vintage("uk_bres").version, "known_faulty", " ")
    with pytest.raises(UnknownDataset):
        store.mark("uk_bres", "1066", "superseded")


def test_damaged_marks_are_named(store: Store) -> None:
    path = store.home / "evidence" / "states.json"
    path.parent.mkdir(parents=True)
    path.write_text("{")
    with pytest.raises(DamagedData, match=r"states\.json"):
        store.vintage("uk_bres")


def test_loaded_data_stand_beside_the_shipped_ones_newest_first(store: Store) -> None:
    load_toy(store.home, "2021", [1.0, np.nan, 3.0])
    newer = load_toy(store.home, "2022", [2.0, np.nan, 4.0])
    assert "toy" in store.datasets()
    assert [(v.version, v.state) for v in store.vintages("toy")] == [("2021", "superseded"), ("2022", "current")]
    assert store.vintage("toy").sha256 == newer.sha256
    found = matrix(store.cut("toy"), "jobs", 2020)
    assert found.status.tolist() == [["published", "confidential"], ["estimated", "missing"]]
    assert store.cut("toy", version="2021").table["value"].to_pylist() == [1.0, None, 3.0]


def test_what_is_loaded_marked_and_taken_away_is_seen_by_a_store_that_looked_before(store: Store) -> None:
    assert "toy" not in store.datasets()
    load_toy(store.home, "2021", [1.0, 2.0, 3.0])
    settled(store.home)
    assert store.vintage("toy").version == "2021"
    load_toy(store.home, "2022", [1.0, 2.0, 4.0])
    settled(store.home)
    assert store.vintage("toy").version == "2022"
    store.mark("toy", "2022", "known_faulty", "The total is wrong.")
    settled(store.home)
    assert store.vintage("toy", "2022").reason == "The total is wrong."
    assert store.vintage("toy").version == "2021"
    shutil.rmtree(store.home / "evidence" / "toy" / "2022")
    settled(store.home)
    assert [v.version for v in store.vintages("toy")] == ["2021"]
    shutil.rmtree(store.home / "evidence" / "toy")
    assert "toy" not in store.datasets()


def settled(home: Path) -> None:
    """Let every change be a moment old, each with a time of its own, as it is when somebody looks later."""
    for number, path in enumerate([home / "evidence", *sorted((home / "evidence").rglob("*"))]):
        changed = path.stat().st_mtime_ns - 3_600_000_000_000 + number
        os.utime(path, ns=(changed, changed))


def test_a_faulty_newest_gives_way_to_the_last_good_one(store: Store) -> None:
    for version, value in (("2020", 1.0), ("2021", 2.0), ("2022", 3.0)):
        load_toy(store.home, version, [value, 1.0, 1.0])
    assert store.passed_over() == ()
    store.mark("toy", "2022", "known_faulty", "The total is wrong.")
    assert [(v.version, v.state) for v in store.vintages("toy")] == [
        ("2020", "superseded"), ("2021", "current"), ("2022", "known_faulty"),
    ]  # fmt: skip
    assert store.cut("toy").table["value"][0].as_py() == 2.0
    assert [(newest.version, used.version) for newest, used in store.passed_over()] == [("2022", "2021")]
    store.mark("toy", "2021", "known_faulty", "So is this one.")
    assert store.vintage("toy").version == "2020"
    store.mark("toy", "2020", "known_faulty", "And this one.")
    assert store.vintage("toy").version == "2022", "where all are faulty, the newest says so"
    assert store.passed_over() == ()
    store.mark("toy", "2022", "current")
    assert store.vintage("toy").version == "2022"
    load_toy(store.home, "2023", [4.0, 1.0, 1.0])
    assert store.vintage("toy").version == "2023"


def test_a_superseded_newest_gives_way(store: Store) -> None:
    load_toy(store.home, "2021", [1.0, np.nan, 3.0])
    load_toy(store.home, "2022", [2.0, np.nan, 4.0])
    store.mark("toy", "2021", "current")
    store.mark("toy", "2022", "superseded", "sent in error")
    assert store.vintage("toy").version == "2021"


def test_a_table_that_is_gone_is_named(store: Store) -> None:
    load_toy(store.home, "2021", [1.0, np.nan, 3.0])
    (store.home / "evidence" / "toy" / "2021" / "toy.parquet").unlink()
    with pytest.raises(DamagedData, match=r"toy\.parquet"):
        store.cut("toy")


def test_the_home_is_a_setting(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DISTRETTO_HOME", str(tmp_path))
    assert default_home() == tmp_path
    assert default_store().home == tmp_path
    assert default_store() is default_store()
    monkeypatch.delenv("DISTRETTO_HOME")
    monkeypatch.setattr(sys, "prefix", str(tmp_path))
    _home_of_checkout.cache_clear()
    assert default_home().name == "distretto"
    (tmp_path / "distretto-home").write_text(f"{tmp_path}/var\n")
    _home_of_checkout.cache_clear()
    assert default_home() == tmp_path / "var", "where `make up` served this checkout"
    monkeypatch.undo()
    _home_of_checkout.cache_clear()


def test_threads_read_side_by_side(store: Store) -> None:
    wanted = [("ITI3", 26_578), ("ITI1", None), ("HU22", None), ("RO42", None)] * 3
    expected = {geo: store.cut("sbs_regional", geos=[geo]).sha256 for geo, _ in wanted}
    fresh, found = Store(store.home), []
    threads = [
        threading.Thread(target=lambda g=geo: found.append((g, fresh.cut("sbs_regional", geos=[g]).sha256)))
        for geo, _ in wanted
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == len(wanted)
    assert all(expected[geo] == sha for geo, sha in found)


def test_a_cold_answer_loads_neither_pandas_nor_ibis(tmp_path: Path) -> None:
    code = (
        "import sys; from distretto.evidence.store import Store, matrix; from pathlib import Path;"
        f"cut = Store(Path({str(tmp_path)!r})).cut('sbs_regional', years=[2014]);"
        "matrix(cut, 'persons_employed', 2014);"
        "print([m for m in ('pandas', 'ibis', 'django', 'pyspark') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
