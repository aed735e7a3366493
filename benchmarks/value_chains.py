"""Claim: a table of 41 countries x 35 industries taken apart, every export to every country, under 10 s.

The peer of the same run is pymrio, on what both compute: the inverses and the multipliers of a factor, which must
equal ours. The decomposition of exports has its peer in R (decompr 6.4.0: inverses 2.4 s, nine terms by country
3.4 s, sixteen terms by industry 11.2 s, recorded on a machine of two cores; not installed here). The table is
synthetic, with a fixed seed; with `--table FILE` a Parquet file of the World Input-Output Database's form is taken.

    python benchmarks/value_chains.py [--table FILE]
"""

import argparse
import resource
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd

from distretto.methods.value_chains import InputOutput, decompose_exports, input_output, multipliers, position

SEED = 51
COUNTRIES, INDUSTRIES, USES = 41, 35, 5
WITHIN = 10.0
TOLERANCE = 1e-8


def synthetic_table() -> InputOutput:
    rng = np.random.default_rng(SEED)
    n = COUNTRIES * INDUSTRIES
    home = np.arange(n) // INDUSTRIES
    size = rng.lognormal(4, 2, n)
    near = np.where(home[:, None] == home[None, :], 1.0, 0.02)
    z = np.sqrt(size[:, None] * size[None, :]) * near * rng.random((n, n)) * 0.02
    users = np.arange(COUNTRIES * USES) // USES
    y = size[:, None] * np.where(home[:, None] == users[None, :], 1.0, 0.02) * rng.random((n, COUNTRIES * USES))
    y += z.sum(axis=0)[:, None] / (COUNTRIES * USES)
    return input_output(z, y, industry_countries=[f"c{k}" for k in home], final_countries=[f"c{k}" for k in users])


def published_table(path: Path) -> InputOutput:
    table = pd.read_parquet(path)
    rows = list(table["row"])
    users = [name for name in table.columns if name not in {*rows, "row", "output"}]
    z, y = table[rows].to_numpy(float), table[users].to_numpy(float)
    produced = np.where(table["output"].to_numpy() == 0, 0.0, z.sum(axis=1) + y.sum(axis=1))
    return input_output(z, y, produced, names=rows, industry_countries=[row.split(".")[0] for row in rows],
                        final_countries=[user.split(".")[0] for user in users])


def beside_peer(table: InputOutput) -> bool:
    """Whether pymrio's multipliers equal ours, printed with both times."""
    try:
        import pymrio
    except ImportError:
        print("pymrio is not installed (pip install pymrio); no peer in this run")
        return True
    z, x = pd.DataFrame(table.intermediate), pd.DataFrame({"indout": table.output})
    start = time.perf_counter()
    inverse = pymrio.calc_L(pymrio.calc_A(z, x))
    factor = np.where(table.output > 0, table.value_added / np.where(table.output > 0, table.output, 1.0), 0.0)
    theirs = factor @ inverse.to_numpy()
    theirs_took = time.perf_counter() - start
    start = time.perf_counter()
    ours = multipliers(table, table.value_added)
    ours_took = time.perf_counter() - start
    gap = float(np.abs(ours - theirs).max())
    print(f"inverse and multipliers: distretto {ours_took:.2f} s, pymrio {theirs_took:.2f} s; "
          f"largest difference {gap:.0e}")
    return gap <= TOLERANCE


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path)
    given = parser.parse_args().table
    table = published_table(given) if given else synthetic_table()
    equal = beside_peer(table)
    start = time.perf_counter()
    parts = decompose_exports(table)
    position(table)
    took = time.perf_counter() - start
    sums = parts.direct + parts.onward + parts.domestic_twice + parts.foreign + parts.foreign_twice
    remainder = float(np.abs(sums - parts.gross).max() / parts.gross.max())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{len(table.output)} industries to {len(table.countries)} countries: {took:.2f} s (limit {WITHIN:.0f} s), "
          f"largest remainder {remainder:.0e} of the largest flow, {memory:.0f} MB at most")
    return 0 if equal and took < WITHIN and remainder < TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main())
