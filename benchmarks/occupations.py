"""Claim: distances between all ESCO occupations (3,008 by 13,125 skills) in seconds, where a peer takes minutes.

The peer of the same run is scikit-learn on the same needs: its cosine, which must be equal to ours; and its Jaccard
distance, the nearest that it has to the share of what is new, run for a sample of occupations and scaled up. With
`--relations FILE` the published relations are taken (columns occupationUri, relationType, skillUri); without,
synthetic ones of that size, with a fixed seed.

    python benchmarks/occupations.py [--relations FILE] [--runs 3] [--sample 100]
"""

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.testing import assert_allclose

from distretto.methods.occupations import Needs, coverage, easiest_way, needs, similarity

SEED = 63
OCCUPATIONS, SKILLS, RELATIONS, ESSENTIAL = 3_008, 13_125, 123_855, 0.52
WITHIN = 5.0
T = TypeVar("T")


def synthetic() -> Needs:
    rng = np.random.default_rng(SEED)
    common = rng.pareto(1.1, SKILLS) + 0.05
    wide = rng.gamma(2.0, size=OCCUPATIONS) + 0.2
    rows = rng.choice(OCCUPATIONS, RELATIONS, p=wide / wide.sum())
    columns = rng.choice(SKILLS, RELATIONS, p=common / common.sum())
    return needs(rows, columns, rng.random(RELATIONS) < ESSENTIAL, (OCCUPATIONS, SKILLS))


def published(path: Path) -> Needs:
    import pyarrow.parquet as pq

    table = pq.read_table(path, columns=["occupationUri", "relationType", "skillUri"])
    (occupations, rows), (skills, columns) = (
        np.unique(np.array(table[name].to_pylist()), return_inverse=True) for name in ("occupationUri", "skillUri"))
    essential = np.array(table["relationType"].to_pylist()) == "essential"
    return needs(rows, columns, essential, (len(occupations), len(skills)))


def best_of(runs: int, what: Callable[[], T]) -> tuple[float, T]:
    """The quickest of several runs, and what it found."""
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        found = what()
        took.append(time.perf_counter() - start)
    return min(took), found


def beside_peer(found: Needs, runs: int, sample: int) -> bool:
    """Whether scikit-learn finds the same likeness and takes longer for its distance, printed with both times."""
    try:
        from sklearn.metrics.pairwise import cosine_similarity, pairwise_distances
    except ImportError:
        print("scikit-learn is not installed (pip install scikit-learn); no peer in this run")
        return True
    theirs_took, theirs = best_of(runs, lambda: cosine_similarity(found.weighted))
    took, ours = best_of(runs, lambda: similarity(found))
    assert_allclose(ours, theirs, atol=1e-12)
    print(f"cosine likeness: distretto {took:.2f} s, scikit-learn {theirs_took:.2f} s; equal")
    either = found.level.toarray() > 0
    jaccard_took, _ = best_of(1, lambda: pairwise_distances(either[:sample], either, metric="jaccard"))
    whole = jaccard_took * len(either) / sample
    took, _ = best_of(runs, lambda: coverage(found))
    print(f"share that is new: distretto {took:.2f} s for all; scikit-learn's Jaccard {jaccard_took:.1f} s "
          f"for {sample} occupations, {whole:.0f} s scaled to all")
    return took < whole


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--relations", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--sample", type=int, default=100)
    options = parser.parse_args()
    start = time.perf_counter()
    found = published(options.relations) if options.relations else synthetic()
    print(f"{found.level.shape[0]} occupations, {found.level.shape[1]} skills, {found.level.nnz} needs, "
          f"read in {time.perf_counter() - start:.1f} s")
    took, cover = best_of(options.runs, lambda: coverage(found))
    ways_took, steps = best_of(options.runs, lambda: easiest_way(found, 0, found.level.shape[0] - 1, most=3))
    print(f"all {cover.size:,} distances: {took:.2f} s (limit {WITHIN:.0f} s); the easiest way of three steps: "
          f"{ways_took:.2f} s, {len(steps)} steps")
    return 0 if beside_peer(found, options.runs, options.sample) and took < WITHIN else 1


if __name__ == "__main__":
    sys.exit(main())
