"""The World Input-Output Database in the observatory: what is read, what is refused, and what adds up."""

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from distretto.evidence.classifications.code_lists import file_list
from distretto.evidence.classifications.nace import divisions_of
from distretto.evidence.sources import SourceError
from distretto.evidence.sources.exports_taken_apart import PARTS
from distretto.evidence.sources.wiod_value_chains import FILES, SOURCE, YEARS, parse
from distretto.evidence.store import Store, matrix


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Store:
    return Store(tmp_path_factory.mktemp("home"))


def small_table(**changed: list[int]) -> pa.Table:
    """Two countries with one industry each: rounding leaves one million of Romania's output unaccounted for."""
    cells = {
        "ITA.c5": [10, 20], "ROM.c5": [5, 10], "ITA.f1": [80, 5], "ROM.f1": [5, 64], "output": [100, 100],
    } | changed
    return pa.table({"row": ["ITA.c5", "ROM.c5"], **cells})


def written(folder: Path, table: pa.Table) -> Path:
    (folder / "wiod").mkdir(parents=True, exist_ok=True)
    for file in FILES:
        pq.write_table(table, folder / file)
    return folder


def cells(rows: pa.Table) -> dict[tuple[str, str, str], float]:
    return {
        (row["indicator"], row["geo"], row["industry"]): row["value"] for row in rows.to_pylist() if row["time"] == 2011
    }


def test_codes_are_those_of_the_other_tables_and_output_is_the_sum_of_its_row(tmp_path: Path) -> None:
    found = cells(parse(written(tmp_path, small_table())).rows)
    assert found["output", "RO", "c5"] == 99
    assert found["imbalance", "RO", "c5"] == 1
    assert found["exports_to", "IT", "c5.RO"] == found["exports", "IT", "c5"] == 10
    assert sum(found[part, "IT", "c5"] for part in PARTS) == pytest.approx(10, abs=0.01)


def test_what_is_counted_is_published_and_what_is_worked_out_is_an_estimate(tmp_path: Path) -> None:
    rows = parse(written(tmp_path, small_table())).rows.to_pylist()
    status = {row["indicator"]: row["status"] for row in rows}
    assert {name for name, word in status.items() if word == "published"} == {
        "output", "imbalance", "exports", "exports_to"}


@pytest.mark.parametrize(("table", "said"), [
    (small_table().rename_columns(["row", "ITA.c5", "ROM.c5", "ITA.f1", "ROM.f1", "sum"]), "is not a table"),
    (small_table().set_column(0, "row", pa.array(["ITA.c5", "XXX.c5"])), "XXX.c5|is not a table"),
    (small_table(**{"ROM.c5": [-5, 10]}), r"intermediate of ITA\.c5, column 2 is negative"),
])
def test_another_table_is_refused_by_name(tmp_path: Path, table: pa.Table, said: str) -> None:
    with pytest.raises(SourceError, match=said) as refused:
        parse(written(tmp_path, table))
    assert "wiod_2000.parquet" in str(refused.value)


def test_every_division_belongs_to_at_most_one_industry_of_the_tables() -> None:
    told = [code for entry in file_list("wiod_industries").choices for code in entry.extra["divisions"].split()]
    assert len(told) == len(set(told))
    assert set(divisions_of("TOTAL")) - set(told) == {"C33", "J58", "S95", "U99"}
    assert not set(told) - set(divisions_of("TOTAL"))


def test_parts_of_every_industry_add_up_to_its_exports_and_partners_to_the_whole(store: Store) -> None:
    cut = store.cut(SOURCE.name)
    for year in YEARS:
        exports = matrix(cut, "exports", year)
        parts = sum(matrix(cut, name, year).values for name in PARTS)
        assert np.abs(parts - exports.values).max() < 0.01
        abroad = sum(matrix(cut, name, year).values for name in ("foreign", "foreign_twice"))
        origins, places = matrix(cut, "foreign_from", year), matrix(cut, "exports_to", year)
        for found, whole, least in ((places, exports.values, 0), (origins, abroad, 0.1)):
            for at, industry in enumerate(exports.industries):
                columns = [k for k, name in enumerate(found.industries) if name.split(".")[0] == industry]
                assert np.nansum(found.values[:, columns], axis=1) == pytest.approx(whole[:, at], abs=0.05 + least)


@pytest.mark.parametrize(("year", "exports", "steps"), [(2000, 11_407, 1.79), (2011, 20_940, 1.68)])
def test_leather_of_italy_as_the_page_of_the_method_has_it(
    store: Store, year: int, exports: int, steps: float,
) -> None:
    cut = store.cut(SOURCE.name, geos=["IT"], industries=["c5"], years=[year])
    assert matrix(cut, "exports", year).values[0, 0] == exports
    assert matrix(cut, "upstreamness", year).values[0, 0] == pytest.approx(steps, abs=0.005)
