"""The location quotient of 100 million synthetic rows, against DuckDB's bare GROUP BY on the same file.

    python benchmarks/location_quotient_100m.py [--rows 100_000_000] [--limit 2.0]

The claim: from microdata to region x industry location quotients takes at most twice the time of the bare
sums. Medians of three runs in turn; exits with 1 when the claim fails. The data are synthetic, and the file's
name says so.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import duckdb

from distretto.evidence.engine import DuckDBEngine
from distretto.evidence.reduce import location_quotients

REGIONS, INDUSTRIES, RUNS = 300, 600, 3


def write_synthetic(path: Path, rows: int) -> None:
    """Plants with a region, an industry and jobs, from a fixed recipe, in row groups of a million."""
    duckdb.sql(f"""
        COPY (
            SELECT 'R' || lpad((hash(i) % {REGIONS})::VARCHAR, 3, '0') AS region,
                   'I' || lpad((hash(i * 31 + 7) % {INDUSTRIES})::VARCHAR, 3, '0') AS industry,
                   (hash(i * 17 + 3) % 250 + 1)::INTEGER AS jobs
            FROM range({rows}) AS plants(i)
        ) TO '{path}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 1000000)
    """)


def seconds(run: Callable[[], int]) -> tuple[float, int]:
    """How long a run takes, and the number of rows that it returns."""
    start = time.perf_counter()
    returned = run()
    return time.perf_counter() - start, returned


def main() -> int:
    """Measure and print; 0 when the claim holds."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    options.add_argument("--rows", type=lambda text: int(text.replace("_", "")), default=100_000_000)
    options.add_argument("--limit", type=float, default=2.0)
    options.add_argument("--directory", type=Path, default=None, help="where the table is written meanwhile")
    given = options.parse_args()
    with tempfile.TemporaryDirectory(dir=given.directory) as folder:
        path = Path(folder) / f"synthetic_plants_{given.rows}.parquet"
        write_synthetic(path, given.rows)
        print(f"{path.name}: {path.stat().st_size / 1e6:,.0f} MB")
        engine, bare = DuckDBEngine(), duckdb.connect()
        sums = f"SELECT region, industry, sum(jobs) AS total FROM read_parquet('{path}') GROUP BY ALL"

        def ours() -> int:
            plants = engine.table(path)
            found = location_quotients(plants, region="region", industry="industry", value="jobs")
            return int(found.to_pyarrow().num_rows)

        def theirs() -> int:
            return int(bare.sql(sums).to_arrow_table().num_rows)

        theirs()
        ours()
        taken = [(seconds(theirs), seconds(ours)) for _ in range(RUNS)]
    same = all(theirs_[1] == ours_[1] for theirs_, ours_ in taken)
    group_by = statistics.median(theirs_[0] for theirs_, _ in taken)
    quotient = statistics.median(ours_[0] for _, ours_ in taken)
    held = same and quotient <= given.limit * group_by
    print(f"bare GROUP BY      {group_by:8.3f} s")
    print(f"location quotients {quotient:8.3f} s  {quotient / group_by:.2f} times, limit {given.limit:g}")
    print("the claim holds" if held else "THE CLAIM FAILS")
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
