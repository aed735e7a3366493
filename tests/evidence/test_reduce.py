"""The three reductions: what they mean, row by row in Python, and that a warehouse computes the same."""

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote
from uuid import uuid4

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from numpy.testing import assert_allclose, assert_array_equal
from synthetic_rows import BY_PARTS, REDUCTIONS, Rows, as_table, known, rows, same, written

from distretto.evidence.engine import DuckDBEngine, Resources, collect, parts_needed
from distretto.evidence.reduce import (
    WITHHELD,
    by_parts,
    cells,
    co_occurrence,
    flows,
    location_quotients,
    spread,
    square,
)
from distretto.methods.location import location_quotient, specialised
from distretto.methods.relatedness import co_occurrence as joint_presences
from distretto.methods.skill_relatedness import skill_relatedness

FEW = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def duckdb_engine() -> DuckDBEngine:
    return DuckDBEngine()


def reduced(engine: DuckDBEngine, folder: Path, drawn: Rows, name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = collect(REDUCTIONS[name](engine.table(written(drawn, folder)))).to_pylist()
    return found


@FEW
@given(rows())
def test_cells_are_counts_and_sums_of_what_is_known(
    duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    wanted: dict[tuple[object, ...], list[float]] = defaultdict(lambda: [0, 0, 0.0, 0.0])
    for row in drawn:
        cell = wanted[row["geo"], row["industry"], row["time"]]
        cell[0] += 1
        value, weight = known(row["value"], row["status"]), known(row["weight"])
        if value is not None and weight is not None:
            cell[1] += 1
            cell[2] += value * weight
            cell[3] += weight
    found = reduced(duckdb_engine, tmp_path, drawn, "weighted cells")
    assert [(r["region"], r["industry"], r["year"]) for r in found] == sorted(
        wanted, key=lambda key: [(part is None, part or 0) for part in key],
    )
    for row in found:
        count, told, total, weight = wanted[row["region"], row["industry"], row["year"]]
        assert (row["rows"], row["known"]) == (count, told)
        if told:
            assert row["total"] == pytest.approx(total, rel=1e-9)
            assert row["weight"] == pytest.approx(weight, rel=1e-9)
        else:
            assert (row["total"], row["weight"]) == (None, None)


@FEW
@given(rows())
def test_whole_numbers_stay_whole_to_the_last_digit(
    duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    wanted: dict[tuple[object, ...], int | None] = {}
    for row in drawn:
        key = (row["geo"], row["industry"], row["time"])
        whole = row["whole"]
        before = wanted.get(key)
        wanted[key] = before if whole is None else whole + (before or 0)
    found = reduced(duckdb_engine, tmp_path, drawn, "cells of whole numbers")
    assert {(r["region"], r["industry"], r["year"]): r["total"] for r in found} == wanted


@FEW
@given(rows())
def test_co_occurrence_counts_the_units_that_have_both(
    duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    has = defaultdict(set)
    for row in drawn:
        value = known(row["value"], row["status"])
        if None not in (row["geo"], row["industry"]) and value is not None and value > 0:
            has[row["geo"], row["time"]].add(row["industry"])
    wanted = Counter(
        (i, j, unit[1]) for unit, items in has.items() if unit[1] is not None for i in items for j in items if i <= j
    )
    found = reduced(duckdb_engine, tmp_path, drawn, "co-occurrence by year")
    assert {(r["first"], r["second"], r["year"]): r["units"] for r in found} == wanted
    assert [tuple(r.values())[:3] for r in found] == sorted(wanted)


@FEW
@given(rows())
def test_flows_go_from_main_job_to_main_job(duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows) -> None:
    jobs = defaultdict(list)
    for row in drawn:
        if None not in (row["person"], row["industry"], row["time"]) and row["status"] not in WITHHELD:
            value = known(row["value"])
            jobs[row["person"], row["time"]].append((-1.0 if value is None else value, row["industry"]))
    main = {who: min(listed, key=lambda job: (-job[0], job[1]))[1] for who, listed in jobs.items()}
    for gap, name in ((1, "flows by main job"), (2, "flows after two years")):
        wanted = Counter(
            (place, main[person, year + gap], year) for (person, year), place in main.items()
            if (person, year + gap) in main
        )
        found = reduced(duckdb_engine, tmp_path, drawn, name)
        assert {(r["origin"], r["destination"], r["year"]): r["persons"] for r in found} == wanted


@FEW
@given(rows())
def test_without_a_value_who_is_in_two_places_is_in_none(
    duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    places = defaultdict(set)
    for row in drawn:
        if None not in (row["person"], row["industry"], row["time"]):
            places[row["person"], row["time"]].add(row["industry"])
    only = {who: next(iter(found)) for who, found in places.items() if len(found) == 1}
    for gap, name in ((1, "flows of single jobs"), (2, "flows of single jobs after two years")):
        wanted = Counter(
            (place, only[person, year + gap], year) for (person, year), place in only.items()
            if (person, year + gap) in only
        )
        found = reduced(duckdb_engine, tmp_path, drawn, name)
        assert {(r["origin"], r["destination"], r["year"]): r["persons"] for r in found} == wanted


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows())
def test_parts_of_the_units_add_up_to_the_whole(
    duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    table = duckdb_engine.table(written(drawn, tmp_path))
    for name, (reduction, columns) in BY_PARTS.items():
        same(name, collect(REDUCTIONS[name](table)), by_parts(reduction, table, parts=3, **columns))
    with pytest.raises(ValueError, match="cells is not taken by parts of units; co_occurrence and flows are"):
        by_parts(cells, table)


def test_there_are_as_many_parts_as_the_memory_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "synthetic_jobs.parquet"
    persons = np.arange(13_000_000) // 2
    pq.write_table(pa.table({"person": persons, "industry": np.full(len(persons), "C10")}), path)
    small, large = (DuckDBEngine(Resources(memory=n * 10**6)).table(path) for n in (100, 1_000))
    assert (parts_needed(small, 16), parts_needed(large, 16)) == (3, 1)
    found = by_parts(co_occurrence, small, unit="person", value=None)
    assert found.to_pylist() == [{"first": "C10", "second": "C10", "units": len(persons) // 2}]


def test_what_is_reduced_is_what_the_methods_take(duckdb_engine: DuckDBEngine, tmp_path: Path) -> None:
    random = np.random.default_rng(7)
    n, path = 3_000, tmp_path / "synthetic_jobs.parquet"
    pq.write_table(pa.table({
        "person": random.integers(0, 600, n), "time": random.integers(2010, 2014, n),
        "geo": [f"R{i}" for i in random.integers(0, 8, n)],
        "industry": [f"I{i:02d}" for i in (12 * random.random(n) ** 2).astype(int)],
        "value": random.integers(1, 200, n).astype(float),
    }), path)
    jobs = duckdb_engine.table(path)
    of_year = collect(cells(jobs).filter(lambda t: t.year == 2012))
    matrix = spread(of_year, "region", "industry", "total")
    quotients = spread(
        collect(location_quotients(jobs.filter(jobs.time == 2012))), "region", "industry", "location_quotient",
    )
    assert (matrix.rows, matrix.columns) == (quotients.rows, quotients.columns)
    assert_allclose(quotients.values, location_quotient(matrix.values), rtol=1e-12)

    quotient = location_quotients(jobs.filter(jobs.time == 2012))
    pairs = square(collect(co_occurrence(
        quotient, unit="region", item="industry", value="location_quotient", least=1.0,
    )), "first", "second", "units", mirrored=True)
    at = [matrix.columns.index(one) for one in pairs.rows]
    assert_array_equal(pairs.values, joint_presences(specialised(matrix.values))[np.ix_(at, at)])

    moved = collect(flows(jobs, value="value").filter(lambda t: t.year == 2012))
    moves = square(moved, "origin", "destination", "persons")
    assert moves.values.sum() == sum(moved["persons"].to_pylist())
    assert skill_relatedness(moves.values).ratio.shape == moves.values.shape


def test_a_sum_that_reaches_the_threshold_but_for_rounding_reaches_it(
    duckdb_engine: DuckDBEngine, tmp_path: Path
) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({"geo": ["A"] * 11, "industry": ["x"] * 10 + ["y"], "value": [0.1] * 10 + [0.99]}), path)
    found = collect(co_occurrence(duckdb_engine.table(path), least=1.0))
    assert found.to_pylist() == [{"first": "x", "second": "x", "units": 1}]


@pytest.mark.parametrize("constant", [0.0, 1.0])
def test_no_number_is_found_where_the_statistics_of_the_file_know_none(
    duckdb_engine: DuckDBEngine, tmp_path: Path, constant: float
) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({
        "geo": ["A"] * 7 + ["B"], "industry": ["x"] * 8, "time": [2010] * 8, "value": [constant] * 7 + [np.nan],
    }), path)
    found = collect(cells(duckdb_engine.table(path))).to_pylist()
    assert [(row["known"], row["total"]) for row in found] == [(7, 7 * constant), (0, None)]


def test_a_matrix_of_two_years_at_once_is_refused() -> None:
    twice = pa.table({"region": ["A", "A"], "industry": ["x", "x"], "total": [1.0, 2.0]})
    with pytest.raises(ValueError, match="A, x comes 2 times; choose one year"):
        spread(twice, "region", "industry", "total")


def test_a_matrix_keeps_missing_and_absent_apart() -> None:
    found = spread(pa.table({
        "region": ["B", "A"], "industry": ["y", "x"], "total": pa.array([None, 2.0]),
    }), "region", "industry", "total", absent=0.0)
    assert (found.rows, found.columns) == (("A", "B"), ("x", "y"))
    assert_array_equal(found.values, [[2.0, 0.0], [0.0, np.nan]])


def test_flows_within_a_year_are_refused(duckdb_engine: DuckDBEngine, tmp_path: Path) -> None:
    path = tmp_path / "synthetic.parquet"
    pq.write_table(pa.table({"person": [1], "industry": ["x"], "time": [2010]}), path)
    with pytest.raises(ValueError, match="at least one year"):
        flows(duckdb_engine.table(path), gap=0)


@pytest.fixture(scope="module")
def warehouse() -> Iterator[object]:
    """A PostgreSQL server of its own, as Ibis meets it."""
    import ibis

    sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
    from postgresql import NoServer, private_server

    try:
        with private_server() as address:
            host = unquote(address.split("@")[1].split("/")[0])
            connection = ibis.postgres.connect(host=host, user="distretto", database="postgres")
            yield connection
            connection.disconnect()
    except NoServer as absent:
        pytest.skip(str(absent))


@settings(max_examples=5, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows())
def test_a_warehouse_computes_the_same(
    warehouse: object, duckdb_engine: DuckDBEngine, tmp_path: Path, drawn: Rows
) -> None:
    path = written(drawn, tmp_path)
    there = warehouse.create_table(f"synthetic_{uuid4().hex}", as_table(drawn))  # type: ignore[attr-defined]
    for name, reduction in REDUCTIONS.items():
        same(name, collect(reduction(duckdb_engine.table(path))), collect(reduction(there)))
