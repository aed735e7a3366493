"""The real tables in the form in which Eurostat publishes them today give the content of the shipped ones."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from distretto.evidence.live.fetching import fetch
from distretto.evidence.live.registry import entry
from distretto.evidence.store import Store
from evidence.live.published import Cell, sdmx_csv

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
Row = dict[str, str]
LFS = "eurostat_lfs_nace_2008_2015/lfst_r_lfe2en2.csv.gz"
OCCUPATIONS = "eurostat_lfs_nace_occupation/lfsa_eisn2_2023_2024.csv.gz"
ENERGY = "eurostat_energy_shares/energy_shares.csv.gz"
REGIONS = "eurostat_regions_2024/indicators.csv.gz"


def real(file: str) -> list[Row]:
    path = SHARED / file
    if not path.exists():
        pytest.skip(f"the real table is not at {path}")
    return list(csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode())))


def labour(folder: Path) -> list[Path]:
    names = ("freq", "sex", "unit", "nace_r2", "age", "geo")
    return [given(folder, "lfst_r_lfe2en2", names, [
        ("A", "T", "THS_PER", row["nace_r2"], row["age"], row["geo"], row["year"], row["value"], row["flag"])
        for row in real(LFS)
    ])]


def occupations(folder: Path) -> list[Path]:
    names = ("freq", "sex", "age", "unit", "nace_r2", "isco08", "geo")
    return [given(folder, "lfsa_eisn2", names, [
        ("A", "T", "Y_GE15", "THS_PER", *(row[name] for name in ("nace_r2", "isco08", "geo", "time", "value", "flag")))
        for row in real(OCCUPATIONS)
    ])]


def energy(folder: Path) -> list[Path]:
    tables = {"nrg_ind_ren": "renewable_share", "nrg_ind_ffgae": "fossil_share"}
    return [given(folder, table, ("freq", "unit", "geo"), [
        ("A", "PC", row["geo"], row["time"], row["value"], "") for row in real(ENERGY) if row["indicator"] == indicator
    ]) for table, indicator in tables.items()]


def regions(folder: Path) -> list[Path]:
    more: dict[str, Callable[[Row], Row]] = {
        "nama_10r_2gvagr": lambda row: {"na_item": row["item"]},
        "tgs00007": lambda _: {"age": "Y15-64", "sex": "T"}, "tgs00010": lambda _: {"age": "Y15-74", "sex": "T"},
        "tgs00109": lambda _: {"isced11": "ED5-8", "age": "Y25-64", "sex": "T"},
    }
    tables: dict[str, list[tuple[Row, Row]]] = {}
    for row in real(REGIONS):
        tables.setdefault(row["table"], []).append((row, more.get(row["table"], lambda _: {})(row)))
    return [given(folder, table, ("freq", "unit", *rows[0][1], "geo"), [
        ("A", row["unit"], *told.values(), row["geo"], row["year"], row["value"], row["flag"]) for row, told in rows
    ]) for table, rows in tables.items()]


def working_time(folder: Path) -> list[Path]:
    read = {table: parquet(f"eurostat_lfs_regions/{table}.parquet") for table in ("lfst_r_lfe2eftpt", "trng_lfse_04")}
    return [
        given(folder, "lfst_r_lfe2eftpt", ("freq", "unit", "sex", "age", "wstatus", "worktime", "geo"), [
            ("A", "THS_PER", "T", "Y_GE15", "EMP", row["worktime"], row["geo"], row["time"], row["value"], row["flag"])
            for row in read["lfst_r_lfe2eftpt"]
        ]),
        given(folder, "trng_lfse_04", ("freq", "unit", "sex", "age", "geo"), [
            ("A", "PC", "T", row["age"], row["geo"], row["time"], row["value"], row["flag"])
            for row in read["trng_lfse_04"]
        ]),
    ]


def parquet(file: str) -> list[Row]:
    """The rows of both sexes from 2008 on, in text."""
    path = SHARED / file
    if not path.exists():
        pytest.skip(f"the real table is not at {path}")
    rows = pq.read_table(path, filters=[("sex", "=", "T"), ("time", ">=", 2008)]).to_pylist()
    return [
        {name: "" if value is None or value != value else str(value) for name, value in row.items()} for row in rows
    ]


def given(folder: Path, table: str, dimensions: tuple[str, ...], cells: list[Cell]) -> Path:
    path = folder / f"{table}.csv.gz"
    path.write_bytes(sdmx_csv(table, dimensions, cells))
    return path


@pytest.mark.parametrize(("name", "files"), [
    ("lfs_regional", labour), ("lfs_occupation", occupations), ("energy_shares", energy),
    ("regional_indicators", regions), ("working_time_training", working_time),
])
def test_a_real_table_in_todays_form_is_the_shipped_one(
    name: str, files: Callable[[Path], list[Path]], tmp_path: Path,
) -> None:
    store = Store(tmp_path / "home")
    shipped = store.vintage(name)
    kept = fetch(entry(name), store, files=files(tmp_path))
    assert (kept.sha256, kept.fresh, kept.version) == (shipped.sha256, False, shipped.version)
