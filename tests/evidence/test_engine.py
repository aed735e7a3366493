"""Engines, and what they compute where the data are."""

import importlib.util
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from numpy.testing import assert_allclose

from distretto.evidence.dataset import COLUMNS, ORDER
from distretto.evidence.engine import DuckDBEngine, EngineUnavailable, SparkEngine, engine
from distretto.evidence.provenance import content_hash
from distretto.evidence.reduce import location_quotients, totals
from distretto.evidence.store import SHIPPED, Store, encoded
from distretto.methods.location import location_quotient


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


@pytest.mark.skipif(importlib.util.find_spec("pyspark") is not None, reason="Spark is installed here")
def test_spark_that_is_not_installed_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISTRETTO_ENGINE", "spark")
    with pytest.raises(EngineUnavailable, match=r"distretto\[spark\]"):
        engine()


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
