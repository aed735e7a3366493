"""Engines, and what they compute where the data are."""

import importlib.util
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from numpy.testing import assert_allclose

from distretto.evidence.dataset import COLUMNS, ORDER
from distretto.evidence.engine import (
    MEMORY,
    SETTING,
    TEMPORARY,
    WAIT,
    DuckDBEngine,
    EngineUnavailable,
    Resources,
    SparkEngine,
    collect,
    engine,
)
from distretto.evidence.provenance import content_hash
from distretto.evidence.reduce import flows, location_quotients, totals
from distretto.evidence.store import SHIPPED, Store, encoded
from distretto.methods.location import location_quotient
from distretto.rendering.problems import problem_of


@pytest.fixture
def firms(tmp_path: Path) -> Path:
    """Synthetic firms: region, industry, jobs; some jobs unknown."""
    random = np.random.default_rng(7)
    n = 2_000
    jobs = random.integers(1, 50, n).astype(float)
    jobs[random.random(n) < 0.1] = np.nan
    path = tmp_path / "synthetic_firms.parquet"
    pq.write_table(pa.table({
        "geo": [f"R{i}" for i in random.integers(0, 9, n)],
        "industry": [f"I{i}" for i in random.integers(0, 12, n)],
        "value": pa.array(jobs, from_pandas=True),
    }), path)
    return path


def matrix_of(rows: list[dict[str, object]], column: str) -> np.ndarray:
    geos = sorted({str(row["region"]) for row in rows})
    industries = sorted({str(row["industry"]) for row in rows})
    cells = np.full((len(geos), len(industries)), np.nan)
    for row in rows:
        value = row[column]
        cells[geos.index(str(row["region"])), industries.index(str(row["industry"]))] = (
            np.nan if value is None else value
        )
    return cells


def test_quotients_in_the_engine_equal_the_method_on_the_matrix(firms: Path) -> None:
    rows = location_quotients(DuckDBEngine().table(firms)).to_pyarrow().to_pylist()
    assert_allclose(
        matrix_of(rows, "location_quotient"), location_quotient(matrix_of(rows, "total")), rtol=1e-12,
    )


def test_quotients_of_real_data_in_the_engine(tmp_path: Path) -> None:
    table = Store(tmp_path).table("sbs_regional")
    divisions = table.filter(
        (table.indicator == "persons_employed") & (table.time == 2014)
        & (table.geo.length() == 4) & (table.industry.length() == 3)
    )
    rows = location_quotients(divisions).to_pyarrow().to_pylist()
    (leather,) = [row for row in rows if (row["region"], row["industry"]) == ("ITI3", "C15")]
    assert leather["total"] == 26_578
    assert leather["location_quotient"] > 15


def test_a_pair_of_unknowns_stays_unknown(tmp_path: Path) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({
        "geo": ["A", "A", "B"], "industry": ["x", "y", "x"], "value": pa.array([None, 2.0, 3.0]),
    }), path)
    table = DuckDBEngine().table(path)
    sums = {(r["region"], r["industry"]): r["total"] for r in totals(table).to_pyarrow().to_pylist()}
    assert sums == {("A", "x"): None, ("A", "y"): 2.0, ("B", "x"): 3.0}
    quotients = {
        (r["region"], r["industry"]): r["location_quotient"]
        for r in location_quotients(table).to_pyarrow().to_pylist()
    }
    assert quotients[("A", "x")] is None
    assert quotients[("A", "y")] == pytest.approx(2.5)


def test_a_region_of_zeros_has_no_quotient(tmp_path: Path) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({"geo": ["A", "B"], "industry": ["x", "x"], "value": [0.0, 3.0]}), path)
    rows = location_quotients(DuckDBEngine().table(path)).to_pyarrow().to_pylist()
    assert {row["region"]: row["location_quotient"] for row in rows} == {"A": None, "B": 1.0}


def test_duckdb_is_the_engine_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISTRETTO_ENGINE", raising=False)
    assert engine().name == "duckdb"
    monkeypatch.setenv("DISTRETTO_ENGINE", " DuckDB ")
    assert engine() is engine()


def test_an_unknown_engine_gets_the_known_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISTRETTO_ENGINE", "abacus")
    with pytest.raises(EngineUnavailable, match="duckdb, spark"):
        engine()


@pytest.mark.parametrize("given", ["spark", "Spark", "spark://192.0.2.1:7077", "local", "local[2]", "local[*]"])
def test_spark_that_is_not_installed_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setitem(sys.modules, "pyspark", None)
    monkeypatch.setenv(SETTING, given)
    with pytest.raises(EngineUnavailable, match=r"distretto\[spark\]"):
        engine()


@pytest.mark.parametrize("given", ["spark:/host:7077", "spark://host", "local[x]", "local[2", "yarn", "duckdb2"])
def test_what_is_nearly_an_engine_is_none(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv(SETTING, given)
    with pytest.raises(EngineUnavailable, match="is not an engine") as refused:
        engine()
    assert given in str(refused.value)


@pytest.mark.parametrize(("setting", "given"), [
    (MEMORY, "much"), (MEMORY, "2"), (MEMORY, "1MB"), (MEMORY, "-2GB"), (TEMPORARY, "/nowhere/at/all"),
    (WAIT, "soon"), (WAIT, "0"), (WAIT, "nan"),
])
def test_a_wrong_resource_is_named_and_said_in_both_languages(
    monkeypatch: pytest.MonkeyPatch, setting: str, given: str
) -> None:
    monkeypatch.setenv(setting, given)
    with pytest.raises(EngineUnavailable) as refused:
        engine()
    assert f"{setting}={given}" in str(refused.value)
    english, italian = (problem_of(refused.value, language) for language in ("en", "it"))
    assert english is not None
    assert italian is not None
    assert english.sentence == str(refused.value)
    assert setting in italian.sentence
    assert italian.sentence != english.sentence


@pytest.mark.parametrize(("given", "told"), [
    ("2GB", 2_000_000_000), ("2 gb", 2_000_000_000), ("1.5G", 1_500_000_000), ("512MiB", 512 * 2**20),
])
def test_the_memory_that_is_set_is_the_engines(
    monkeypatch: pytest.MonkeyPatch, firms: Path, given: str, told: int
) -> None:
    monkeypatch.setenv(MEMORY, given)
    ((text,),) = engine().table(firms).get_backend().raw_sql("SELECT current_setting('memory_limit')").fetchall()
    number, unit = text.split()
    assert float(number) * {"MiB": 2**20, "GiB": 2**30}[unit] == pytest.approx(told, rel=0.08)


def test_threads_share_one_database_and_so_one_limit(firms: Path) -> None:
    used, found = DuckDBEngine(), []
    used.table(firms).get_backend().raw_sql("CREATE TABLE memory.main.synthetic AS SELECT 7 AS seven")
    other = threading.Thread(target=lambda: found.extend(
        used.table(firms).get_backend().raw_sql("FROM memory.main.synthetic").fetchall()
    ))
    other.start()
    other.join()
    assert found == [(7,)]


def test_what_does_not_fit_into_memory_goes_to_the_folder_and_leaves_it_again(tmp_path: Path) -> None:
    persons, years = 250_000, 8
    path, folder = tmp_path / "synthetic_jobs.parquet", tmp_path / "spill"
    folder.mkdir()
    number = np.arange(persons * years)
    pq.write_table(pa.table({
        "person": number % persons, "time": number // persons,
        "industry": [f"I{i:03d}" for i in (number * 7919 % 104_729) % 90],
        "value": (number * 31 % 1009).astype(float),
    }), path, row_group_size=100_000)
    seen: set[str] = set()
    over = threading.Event()

    def watch() -> None:
        while not over.is_set():
            seen.update(file.name for file in folder.glob("*/*"))
            time.sleep(0.005)

    watching = threading.Thread(target=watch)
    watching.start()

    def moves(resources: Resources) -> pa.Table:
        return collect(flows(DuckDBEngine(resources).table(path), value="value"))

    try:
        small = moves(Resources(memory=100 * 10**6, temporary=folder))
    finally:
        over.set()
        watching.join()
    assert seen
    assert small.equals(moves(Resources()))
    assert sum(small["persons"].to_pylist()) == persons * (years - 1)
    assert not list(folder.glob("*/*"))


@pytest.mark.skipif(importlib.util.find_spec("pyspark") is None, reason="the extra `spark` is not installed")
def test_spark_gives_the_rows_and_quotients_of_duckdb(tmp_path: Path, firms: Path) -> None:
    path = SHIPPED / "uk_bres.parquet"
    where = {"geo": ("UKG3",), "length(industry)": (5,), "time": (2018,)}
    spark, duck = SparkEngine(), DuckDBEngine()
    cuts = [encoded(e.select(path, COLUMNS, where, ORDER)) for e in (spark, duck)]
    assert content_hash(cuts[0]) == content_hash(cuts[1])
    found = [location_quotients(e.table(firms)).order_by("region", "industry").to_pyarrow() for e in (spark, duck)]
    assert_allclose(*(t["location_quotient"].to_numpy() for t in found), rtol=1e-12)


def test_no_network_is_asked_for_extensions(firms: Path) -> None:
    table = DuckDBEngine().table(firms)
    setting = "SELECT current_setting('autoinstall_known_extensions') AS allowed"
    assert table.get_backend().raw_sql(setting).fetchall() == [(False,)]
