"""The three reductions on 10^6, 10^7, 10^8 synthetic rows: DuckDB and Spark, beside polars; time, memory, growth.

    python benchmarks/scale.py [--rows 1e6 1e7 1e8] [--engines duckdb spark polars] [--budget 2GB] [--directory FOLDER]

Each runs in a process of its own. Memory is the high-water mark of the process and, for Spark, of its Java beside it.
The claims: all engines give the same rows (whole numbers to the last digit, others to 1e-9); DuckDB stays within the
budget, whatever the rows: what does not fit it writes to the disk, or takes a part at a time (`by_parts`). Exits with 1
when a claim fails. Polars has no limit of its own and stops at --peer-limit. The data are synthetic, made from a seed,
and the folder's name says so; they are removed at the end. 10^8 rows take 1.2 GB of disk, and some 4 GB more while they
are reduced; 10^9 (`--rows 1e9 --engines duckdb spark --patience 9000`) 8 GB and up to 11 GB more, and three hours.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from distretto.evidence.engine import MEMORY, SETTING, TEMPORARY, collect, engine
from distretto.evidence.reduce import by_parts, cells, co_occurrence, flows

YEARS, REGIONS, INDUSTRIES = 10, 300, 600
SHARE_OF_BUDGET = {"duckdb": 0.7, "spark": 0.5}
"""What an engine is given of the budget: the rest is for Python, Java itself and what they have loaded."""
KEYS = {
    "cells": ["region", "industry", "year"], "co_occurrence": ["first", "second"],
    "flows": ["origin", "destination", "year"],
}


def write_synthetic(folder: Path, rows: int, seed: int) -> None:
    """Jobs of persons, one file a year: one in twenty persons has a second job, one in seven changes industry a year.

    Regions and industries are of unequal size; 2 % of the pay is missing, 0.5 % no number, 1 % withheld.
    """
    folder.mkdir()
    slots = rows // YEARS
    persons = max(slots * 19 // 20, 1)
    unit = "(hash({}) / 18446744073709551616.0)"
    home = unit.format(f"person * 3 + {seed}")
    with duckdb.connect(config={"memory_limit": "1GB", "temp_directory": str(folder / "spill")}) as connection:
        for year in range(YEARS):
            spell = f"(person * 100 + ({year} + hash(person * 5 + {seed}) % 7) // 7) * 50 + second + {seed}"
            connection.sql(f"""
                COPY (
                    WITH jobs AS (
                        SELECT i, CASE WHEN i < {persons} THEN i ELSE hash(i * 13 + {seed}) % {persons} END::BIGINT
                               AS person, (i >= {persons})::INTEGER AS second
                        FROM range({slots}) AS numbered(i)
                    )
                    SELECT person, {2010 + year}::INTEGER AS time,
                           printf('R%03d', floor({REGIONS} * pow({home}, 1.5))::INTEGER) AS geo,
                           printf('I%03d', floor({INDUSTRIES} * pow({unit.format(spell)}, 2))::INTEGER) AS industry,
                           (hash(i * 17 + {year}) % 365 + 1)::INTEGER AS days,
                           CASE WHEN hash(i * 7 + {year}) % 1000 < 20 THEN NULL
                                WHEN hash(i * 7 + {year}) % 1000 < 25 THEN 'nan'::DOUBLE
                                ELSE round(exp(9 + 2 * {unit.format(f"i * 11 + {year}")}), 2) END AS pay,
                           CASE WHEN hash(i * 19 + {year}) % 100 = 0 THEN 'confidential' ELSE 'published' END AS status
                    FROM jobs
                ) TO '{folder}/synthetic_jobs_{2010 + year}.parquet' (FORMAT parquet, COMPRESSION zstd)
            """)


def by_engine(reduction: str, folder: Path) -> pa.Table:
    """One reduction by the engine that the settings name, written once for all engines."""
    jobs = engine().table(folder)
    if reduction == "cells":
        return collect(cells(jobs, value="pay", weight="days", status="status"))
    if reduction == "co_occurrence":
        return by_parts(co_occurrence, jobs, unit="person", value=None)
    return by_parts(flows, jobs, value="pay", weight="days")


def by_polars(reduction: str, folder: Path) -> pa.Table:
    """The same by hand in polars, streaming."""
    import polars as pl

    jobs = pl.scan_parquet(folder / "*.parquet").with_columns(time=pl.col("time").cast(pl.Int64))
    pay = pl.when(pl.col("pay").is_finite()).then(pl.col("pay"))
    if reduction == "cells":
        told = pl.when(pl.col("status") != "confidential").then(pay)
        found = jobs.with_columns(v=told * pl.col("days"), w=pl.col("days").cast(pl.Int64)).group_by(
            region="geo", industry="industry", year="time",
        ).agg(
            rows=pl.len().cast(pl.Int64), known=pl.col("v").count().cast(pl.Int64), total=pl.col("v").sum(),
            weight=pl.col("w").filter(pl.col("v").is_not_null()).sum(),
        ).with_columns(pl.when(pl.col("known") > 0).then(pl.col("total", "weight")))
    elif reduction == "co_occurrence":
        has = jobs.select("person", "industry").unique()
        pairs = has.rename({"industry": "first"}).join(has.rename({"industry": "second"}), on="person")
        found = pairs.filter(pl.col("first") <= pl.col("second")).group_by("first", "second").agg(
            units=pl.len().cast(pl.Int64),
        )
    else:
        main = jobs.select("person", "time", "industry", "days", pay=pay).sort(
            "person", "time", "pay", "industry", "days", descending=[False, False, True, False, True], nulls_last=True,
        ).unique(["person", "time"], keep="first", maintain_order=True)
        follows = (pl.col("person").shift(-1) == pl.col("person")) & (pl.col("time").shift(-1) == pl.col("time") + 1)
        found = main.with_columns(destination=pl.col("industry").shift(-1), follows=follows).filter("follows").group_by(
            origin="industry", destination="destination", year="time",
        ).agg(persons=pl.len().cast(pl.Int64), weight=pl.col("days").cast(pl.Int64).sum())
    return found.sort(KEYS[reduction]).collect(engine="streaming").to_arrow()


def used() -> tuple[int, float]:
    """The most memory that this process and, added, its children ever held (bytes: an upper bound of the peak), and
    the processor time of all (seconds), on which other work on the machine has less effect than on the clock."""
    memory, seconds = 0, time.process_time()
    waiting = [os.getpid()]
    for process in waiting:
        for listed in Path(f"/proc/{process}/task").glob("*/children"):
            waiting += map(int, listed.read_text().split())
        status = Path(f"/proc/{process}/status").read_text()
        held = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
        memory += sum(map(int, held)) * 1024
        if process != os.getpid():
            ticks = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
            seconds += sum(map(int, ticks)) / os.sysconf("SC_CLK_TCK")
    return memory, seconds


def run_here(which: str, reduction: str, folder: Path, out: Path, limit: int) -> None:
    """The process of one run: reduce, write the rows, print what it took."""
    run: Callable[[str, Path], pa.Table] = by_polars if which == "polars" else by_engine
    if which == "polars":
        resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    else:
        engine().table(folder)  # the time in which Ibis and Java come is not that of the reduction
    began, (_, before) = time.perf_counter(), used()
    found = run(reduction, folder)
    seconds, (memory, after) = time.perf_counter() - began, used()
    pq.write_table(found.select([*KEYS[reduction], *(c for c in found.column_names if c not in KEYS[reduction])]), out)
    print(json.dumps({"seconds": seconds, "processor": after - before, "memory": memory, "rows": found.num_rows}))


def measure(which: str, reduction: str, folder: Path, out: Path, given: argparse.Namespace) -> dict[str, Any] | None:
    """What one run took, in a process of its own; None where it ended without a result."""
    spill = out.parent / "spill"
    spill.mkdir(exist_ok=True)
    environment = {
        **os.environ, SETTING: f"local[{os.cpu_count()}]" if which == "spark" else "duckdb", TEMPORARY: str(spill),
        MEMORY: f"{int(given.budget * SHARE_OF_BUDGET.get(which, 1) / 1e6)}MB",
    }
    command = [
        sys.executable, __file__, "--one", which, reduction, str(folder), str(out), "--peer-limit",
        f"{given.peer_limit / 1e9}GB",
    ]
    try:
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=given.patience, check=False,
        )
    except subprocess.TimeoutExpired:
        return None
    if done.returncode:
        said = [line for line in done.stderr.splitlines() if re.search("error|alloc|panicked", line, re.IGNORECASE)]
        print(f"   {which} {reduction}: {(said or ['it was ended'])[0].strip()[:200]}", flush=True)
        return None
    return dict(json.loads(done.stdout.strip().splitlines()[-1]))


def differing(one: Path, other: Path) -> str:
    """In what two results differ, or nothing."""
    a, b = pq.read_table(one), pq.read_table(other)
    if a.column_names != b.column_names or a.num_rows != b.num_rows:
        return f"{a.num_rows} rows of {a.column_names} and {b.num_rows} of {b.column_names}"
    for name in a.column_names:
        x, y = a[name].combine_chunks(), b[name].combine_chunks()
        if pa.types.is_floating(x.type):
            if not x.is_null().equals(y.is_null()):
                return f"{name}: missing in other places"
            if not np.allclose(x.drop_null().to_numpy(), y.drop_null().to_numpy(), rtol=1e-9, atol=0):
                return f"{name}: more than 1e-9 apart"
        elif not x.equals(y.cast(x.type)):
            return f"{name}: other values"
    return ""


def growth(before: float, after: float, factor: float) -> float:
    """The exponent of growth (of time: the processor's): 1 = in proportion to the rows, 0 = not at all."""
    return math.log(after / before) / math.log(factor)


def size(text: str) -> float:
    """Bytes of a text such as 2GB."""
    return float(text.upper().removesuffix("GB")) * 1e9


def main() -> int:
    """Measure and print; 0 when the claims hold."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--rows", type=float, nargs="+", default=[1e6, 1e7, 1e8])
    options.add_argument("--engines", nargs="+", default=["duckdb", "spark", "polars"])
    options.add_argument("--reductions", nargs="+", default=list(KEYS), choices=list(KEYS))
    options.add_argument("--budget", type=size, default=2e9, help="memory of a whole process, such as 2GB")
    options.add_argument("--peer-limit", type=size, default=5e9, help="address space of polars' data, such as 5GB")
    options.add_argument("--patience", type=float, default=1800, help="seconds that one run may take")
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--directory", type=Path, default=None, help="where the tables are written meanwhile")
    options.add_argument("--one", nargs=4, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.one:
        which, reduction, folder, out = given.one
        run_here(which, reduction, Path(folder), Path(out), int(given.peer_limit))
        return 0
    print(f"{platform.machine()}, {os.cpu_count()} cores, budget {given.budget / 1e9:g} GB, seed {given.seed}")
    failed: list[str] = []
    before: dict[tuple[str, str], tuple[float, dict[str, Any]]] = {}
    print("| rows | reduction | engine | seconds | processor s | memory, MB | rows out | growth of time | of memory |")
    print("|---|---|---|---|---|---|---|---|---|", flush=True)
    for rows in map(int, given.rows):
        with tempfile.TemporaryDirectory(dir=given.directory, prefix="synthetic_scale_") as place:
            folder = Path(place) / f"synthetic_jobs_{rows}"
            write_synthetic(folder, rows, given.seed)
            for reduction in given.reductions:
                results: dict[str, Path] = {}
                for which in given.engines:
                    out = Path(place) / f"{reduction}_{which}.parquet"
                    took = measure(which, reduction, folder, out, given)
                    if took is None:
                        print(f"| {rows:.0e} | {reduction} | {which} | no result | | | | | |", flush=True)
                        if which != "polars":
                            failed.append(f"{which} gave no {reduction} of {rows:.0e} rows")
                        continue
                    results[which] = out
                    grew = ["", ""]
                    if (which, reduction) in before:
                        fewer, then = before[which, reduction]
                        grew = [f"{growth(then[x], took[x], rows / fewer):.2f}" for x in ("processor", "memory")]
                    before[which, reduction] = (rows, took)
                    print(
                        f"| {rows:.0e} | {reduction} | {which} | {took['seconds']:.1f} | "
                        f"{took['processor']:.1f} | {took['memory'] / 1e6:.0f} | "
                        f"{took['rows']} | {grew[0]} | {grew[1]} |", flush=True,
                    )
                    if which == "duckdb" and took["memory"] > given.budget:
                        failed.append(f"duckdb held {took['memory'] / 1e9:.2f} GB for {reduction} of {rows:.0e} rows")
                first, *others = results.items() or [("", Path())]
                for which, out in others:
                    if told := differing(first[1], out):
                        failed.append(f"{reduction} of {rows:.0e} rows: {first[0]} and {which} differ: {told}")
    for one in failed:
        print("FAILED:", one)
    print("THE CLAIMS FAIL" if failed else "the claims hold")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
