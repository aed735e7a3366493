"""Claim: relatedness and complexity of 250 x 5,000 x 20 years, at least ten times faster than ecomplexity.

Both compute, from the same values, location quotients, presences, diversity, ubiquity, ECI, PCI, relatedness
density (own included), complexity outlook index and gain. We are timed on all the years; ecomplexity, which
takes minutes a year and treats each year by itself, on one year, multiplied by the number of years (`--full`:
on all). The results of the year that both computed must be equal. The data are synthetic: random, with a
fixed seed.

    python benchmarks/relatedness_complexity.py [--industries 5000] [--years 20] [--full]
"""

import argparse
import contextlib
import io
import sys
import time
import warnings
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from distretto.methods.complexity import (
    diversity,
    economic_complexity,
    outlook_gain,
    outlook_index,
    standardise,
    ubiquity,
)
from distretto.methods.location import location_quotient
from distretto.methods.relatedness import proximity, relatedness_density

Matrix = NDArray[np.float64]

REGIONS = 250
SEED = 7
TIMES_FASTER = 10
TOLERANCE = 1e-8
COMPARED = ("diversity", "ubiquity", "eci", "pci", "density", "coi", "cog")


@dataclass(frozen=True)
class Timed:
    seconds: float
    results: Mapping[str, Matrix]


def synthetic_employment(industries: int, year: int) -> Matrix:
    """Synthetic jobs, (regions, industries), 0 = nothing: region and industry effects decide what is."""
    rng = np.random.default_rng([SEED, year])
    region, industry = rng.normal(size=REGIONS), rng.normal(size=industries)
    chance = 1 / (1 + np.exp(-(1.2 * region[:, None] - 1.2 * industry[None, :] - 0.5)))
    jobs = np.ceil(rng.lognormal(3, 1.5, (REGIONS, industries)))
    return np.asarray(jobs * (rng.random(jobs.shape) < chance))


def ours(jobs: Matrix) -> Timed:
    start = time.perf_counter()
    M = (location_quotient(jobs) >= 1).astype(np.float64)
    nearness = proximity(M)
    density = relatedness_density(M, nearness, include_own=True)
    index = economic_complexity(M, scale="eci")
    raw = economic_complexity(M, scale="none")
    results = {
        "diversity": diversity(M),
        "ubiquity": ubiquity(M),
        "eci": index.regions,
        "pci": index.industries,
        "density": density,
        "coi": standardise(outlook_index(M, density, raw.industries), ddof=0),
        "cog": outlook_gain(M, nearness, raw.industries) / raw.regions.std(),
    }
    return Timed(time.perf_counter() - start, results)


def peer(jobs: Matrix, year: int) -> Timed:
    from ecomplexity import ecomplexity

    region, industry = np.nonzero(jobs)
    table = pd.DataFrame({"t": year, "r": region, "i": industry, "v": jobs[region, industry]})
    start = time.perf_counter()
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        out = ecomplexity(
            table,
            {"time": "t", "loc": "r", "prod": "i", "val": "v"},
            check_logsupermodularity=False,
            verbose=False,
        )
    seconds = time.perf_counter() - start
    cells = {name: out.pivot(index="r", columns="i", values=name).to_numpy(float) for name in COMPARED}
    first = {name: cells[name][:, 0] for name in ("diversity", "eci", "coi")}
    return Timed(seconds, cells | first | {name: cells[name][0] for name in ("ubiquity", "pci")})


def largest_differences(us: Mapping[str, Matrix], them: Mapping[str, Matrix]) -> dict[str, float]:
    return {name: float(np.abs(us[name] - them[name]).max()) for name in us}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--industries", type=int, default=5000)
    parser.add_argument("--years", type=int, default=20)
    parser.add_argument("--full", action="store_true", help="time ecomplexity on every year too")
    options = parser.parse_args()

    our_seconds = peer_seconds = 0.0
    differences: dict[str, float] = {}
    measured = options.years if options.full else 1
    for year in range(options.years):
        jobs = synthetic_employment(options.industries, year)
        jobs = jobs[:, jobs.any(axis=0)]
        mine = ours(jobs)
        our_seconds += mine.seconds
        if year < measured:
            theirs = peer(jobs, year)
            peer_seconds += theirs.seconds
            found = largest_differences(mine.results, theirs.results)
            differences = {name: max(gap, differences.get(name, 0.0)) for name, gap in found.items()}
    peer_total = peer_seconds * options.years / measured

    how = "measured" if options.full else f"scaled from {measured} year of {peer_seconds:.1f} s"
    print(
        f"{REGIONS} regions x {options.industries} industries x {options.years} years, synthetic, seed {SEED}"
    )
    print(f"{'distretto':<12}{our_seconds:>10.1f} s  measured, all years")
    print(f"{'ecomplexity':<12}{peer_total:>10.1f} s  {how}")
    print(f"{'ratio':<12}{peer_total / our_seconds:>10.1f}    claimed: at least {TIMES_FASTER}")
    print("largest difference: " + ", ".join(f"{name} {gap:.0e}" for name, gap in differences.items()))

    fast, equal = peer_total >= TIMES_FASTER * our_seconds, all(g <= TOLERANCE for g in differences.values())
    print("The claim holds." if fast and equal else "The claim FAILS.")
    return 0 if fast and equal else 1


if __name__ == "__main__":
    sys.exit(main())
