"""Claim: all three solutions of a comparison of 200 cases under 14 conditions, exactly, in under 10 seconds.

Truth table, complex, parsimonious and intermediate solution, with all prime implicants and all models that tie.
Where R with its package QCA is at hand (`Rscript`), it is given the same cases in the same run, and its models must
be the same; where it is not, the times that QCA 3.23 took on such a machine are printed as what they are: recorded,
on cases drawn by the same recipe from R's generator, so counts differ a little. The data are synthetic: random,
with a fixed seed and a planted solution A*B + C*~D + ~A*E*F, without noise or with 3 % of the outcomes turned.

    python benchmarks/qca.py [--patience 60]
"""

import argparse
import csv
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from distretto.methods.qca import Cuts, Names, Solutions, cases, solutions, truth_table

SEED = 11
CUTS = Cuts(inclusion=0.8)
LIMIT = 10.0
NOISE = 0.03
PLANTED = {"A*B", "C*~D", "~A*E*F"}
CLAIMED = (14, 200, False)


@dataclass(frozen=True)
class Size:
    """A size, and what QCA 3.23 (CCubes) was recorded to take: complex, parsimonious, and what else is known."""

    conditions: int
    cases: int
    noise: bool
    complex: str
    parsimonious: str
    remark: str


SIZES = (
    Size(8, 60, True, "0.79", "0.73", "52 primes, 40 models; intermediate > 50 s"),
    Size(10, 100, False, "3.5", "1.7", "228 primes, 1 model; intermediate 3.9 s"),
    Size(10, 100, True, "4.3", "> 280", "not finished"),
    Size(12, 120, False, "11.3", "4.9", "835 primes, 1 model; intermediate 11.1 s"),
    Size(14, 200, False, "30.9", "168.0", "5,486 primes, 1 model, 73 complex terms; intermediate not reached"),
    Size(14, 200, True, "-", "-", "not tried"),
)

PEER = """
suppressMessages(library(QCA)); a <- commandArgs(TRUE); d <- read.csv(a[1]); v <- setdiff(names(d), "Y")
tt <- truthTable(d, outcome = "Y", conditions = v, incl.cut = 0.8, n.cut = 1)
t1 <- system.time(minimize(tt))["elapsed"]; cat("complex", t1, "\\n")
t2 <- system.time(p <- minimize(tt, include = "?"))["elapsed"]; cat("parsimonious", t2, "\\n")
for (m in p$solution) cat("model", paste(sort(m), collapse = " + "), "\\n")
"""


def synthetic_cases(size: Size) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Synthetic crisp cases: conditions present with chances from 0.35 to 0.65, and the outcome that they make."""
    rng = np.random.default_rng(SEED)
    chance = np.linspace(0.35, 0.65, size.conditions)
    x = chance > rng.random((size.conditions, size.cases)).T
    y = (x[:, 0] & x[:, 1]) | (x[:, 2] & ~x[:, 3]) | (x[:, 4] & x[:, 5] & ~x[:, 0])
    if size.noise:
        turned = rng.choice(size.cases, round(NOISE * size.cases), replace=False)
        y[turned] = ~y[turned]
    return x.astype(np.float64), y.astype(np.float64)


def ours(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[float, Solutions]:
    names = Names([f"case {k + 1}" for k in range(len(x))], [chr(65 + c) for c in range(x.shape[1])], "Y")
    start = time.perf_counter()
    found = solutions(truth_table(cases(x, y, names), CUTS), [1] * x.shape[1])
    return time.perf_counter() - start, found


def described(found: Solutions) -> str:
    table, short = found.table, found.parsimonious
    count = f"{short.count:,}" if short.exact else f"at least {short.count:,}"
    positive, negative = (len(table.values(output)) for output in ("1", "0"))
    between = len({model for one in found.intermediate for model in one.solution.models})
    left = f" ({found.pairs_left:,} pairs left)" if found.pairs_left else ""
    return (f"rows {len(table.rows)} ({positive}/{negative}), complex {len(found.complex.models[0])} terms, "
            f"{len(short.primes):,} primes, {count} parsimonious of {len(short.models[0])} terms, "
            f"{len(short.shared)} in all, {between} intermediate{left}")


def peer(x: NDArray[np.float64], y: NDArray[np.float64], patience: float) -> tuple[str, set[frozenset[str]]] | None:
    """What R's QCA takes on the same cases, and its models; None where it is not installed."""
    rscript = shutil.which("Rscript")
    if rscript is None or subprocess.run([rscript, "-e", "library(QCA)"], capture_output=True, check=False).returncode:
        return None
    with tempfile.TemporaryDirectory() as folder:
        data, script = Path(folder) / "cases.csv", Path(folder) / "peer.R"
        script.write_text(PEER)
        with data.open("w", newline="") as out:
            lines = csv.writer(out)
            lines.writerow([*(chr(65 + c) for c in range(x.shape[1])), "Y"])
            lines.writerows(np.column_stack([x, y]).astype(int).tolist())
        try:
            done = subprocess.run([rscript, script, data], capture_output=True, text=True, timeout=patience, check=True)
        except subprocess.TimeoutExpired:
            return f"not finished in {patience:.0f} s", set()
    said = [line.split(" ", 1) for line in done.stdout.splitlines()]
    times = ", ".join(f"{what} {value.strip()} s" for what, value in said if what != "model")
    return times, {frozenset(value.strip().split(" + ")) for what, value in said if what == "model"}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--patience", type=float, default=60, help="seconds after which the peer is stopped")
    options = parser.parse_args()

    holds = True
    print(f"Synthetic cases, seed {SEED}, inclusion {CUTS.inclusion:g}; times of all three solutions together")
    for size in SIZES:
        x, y = synthetic_cases(size)
        seconds, found = ours(x, y)
        noise = f"{NOISE:.0%} noise" if size.noise else "no noise"
        print(f"{size.conditions} conditions x {size.cases} cases, {noise}")
        print(f"  {'distretto':<12}{seconds:>8.2f} s  {described(found)}")
        theirs = peer(x, y, options.patience)
        if theirs is None:
            print(f"  {'QCA 3.23':<12}{'':>8}    recorded, not run here (R's QCA is not installed): complex "
                  f"{size.complex} s, parsimonious {size.parsimonious} s; {size.remark}")
        else:
            print(f"  {'QCA':<12}{'':>8}    measured: {theirs[0]}")
            models = {frozenset(str(one) for one in model) for model in found.parsimonious.models}
            holds &= not theirs[1] or theirs[1] == models
        if (size.conditions, size.cases, size.noise) == CLAIMED:
            planted = {str(one) for one in found.parsimonious.models[0]} == PLANTED
            holds &= seconds < LIMIT and planted and found.parsimonious.count == 1
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"most memory: {memory:,.0f} MB")
    print(f"claimed: {CLAIMED[0]} x {CLAIMED[1]} without noise under {LIMIT:g} s, with the planted solution alone")
    print("The claim holds." if holds else "The claim FAILS.")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
