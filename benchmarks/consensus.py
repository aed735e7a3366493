"""Claim: a consultation of 10,000 participants and 500 statements is recomputed wholly in under 5 seconds.

Wholly: places, groups in 2 to 5, silhouettes over all pairs, 50 draws for the stability, the test for a pattern,
representative statements with their corrected tests, shared ground over all partitions, intervals for every statement.
The peer of the same run is red-dwarf on the same votes: the same places, the same groups, and the same statistics of
every statement in every group. The votes are synthetic, with a fixed seed: three camps, a third of the votes cast.
Both run on one thread of the linear algebra: on a busy machine several stand in one another's way.

    python benchmarks/consensus.py [--participants 10000] [--statements 500]
"""

import argparse
import sys
import time

import numpy as np
from numpy.testing import assert_allclose

from distretto.methods.arrays import Array
from distretto.methods.consensus import Groups, opinion_groups, representative, shared_ground
from distretto.methods.networks import adjusted_rand

SEED = 14
WITHIN = 5.0
CAMPS = (0.5, 0.3, 0.2)


def synthetic_votes(participants: int, statements: int) -> Array:
    rng = np.random.default_rng(SEED)
    camp = rng.choice(len(CAMPS), participants, p=CAMPS)
    creed = rng.choice([-1.0, 1.0], (len(CAMPS), statements))
    creed[:, : statements // 5] = 1.0
    noise = rng.choice([-1.0, 0.0, 1.0], (participants, statements))
    votes = np.where(rng.random(noise.shape) < 0.6, creed[camp], noise)
    votes[rng.random(votes.shape) < 2 / 3] = np.nan
    return votes


def beside_peer(votes: Array, ours: Groups) -> bool:
    """Whether red-dwarf finds the same, printed with its time."""
    try:
        from reddwarf.sklearn.cluster import BestPolisKMeans
        from reddwarf.utils.reducer.base import run_reducer
        from reddwarf.utils.stats import calculate_comment_statistics
    except ImportError:
        print("red-dwarf is not installed (pip install red-dwarf); no peer in this run")
        return True
    import pandas as pd

    start = time.perf_counter()
    place, _, _ = run_reducer(votes, random_state=SEED)
    model = BestPolisKMeans(k_bounds=[2, 5], random_state=SEED)
    theirs = model.fit_predict(place)
    assert theirs is not None
    statistics = calculate_comment_statistics(pd.DataFrame(votes), ours.label)
    took = time.perf_counter() - start
    assert_allclose(ours.map.place, place, atol=1e-6)
    said = representative(votes, ours.label)
    for mine, peer in zip(
        (said.votes, said.count, said.share, said.ratio, said.share_z, said.ratio_z), statistics[:6], strict=True
    ):
        assert_allclose(mine, peer, atol=1e-9)
    assert_allclose(shared_ground(votes, [ours.label]).informed, statistics[6], rtol=1e-9)
    alike = adjusted_rand(ours.label, np.asarray(theirs, dtype=np.intp))
    print(f"red-dwarf, places, groups and statistics alone: {took:.1f} s; equal; groups alike {alike:.3f}")
    return alike > 0.99


def on_one_thread() -> None:
    try:
        from threadpoolctl import threadpool_limits
    except ImportError:
        print("threadpoolctl is not installed; the linear algebra takes as many threads as it likes")
    else:
        threadpool_limits(1)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--participants", type=int, default=10_000)
    parser.add_argument("--statements", type=int, default=500)
    options = parser.parse_args()
    on_one_thread()
    votes = synthetic_votes(options.participants, options.statements)
    start = time.perf_counter()
    found = opinion_groups(votes, seed=SEED)
    took = time.perf_counter() - start
    if found.groups is None:
        print(f"no groups: {found.refusal}")
        return 1
    print(f"{len(votes)} participants, {votes.shape[1]} statements: {took:.1f} s (limit {WITHIN:.0f} s), "
          f"groups of {', '.join(map(str, found.groups.sizes))}, stability {found.groups.stability.rand:.2f}")
    return 0 if beside_peer(votes, found.groups) and took < WITHIN else 1


if __name__ == "__main__":
    sys.exit(main())
