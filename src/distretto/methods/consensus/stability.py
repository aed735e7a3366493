"""How far groups of opinion rest on who happened to take part, and whether there is any pattern in the votes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.consensus.grouping import Labels, centres, k_means, nearest
from distretto.methods.consensus.opinion_map import placed, principal, split
from distretto.methods.networks.communities import adjusted_rand

MOST = 400
"""Of more participants than these, so many are drawn once: the check is then the harder."""
DRAWN_STARTS = 4


@dataclass(frozen=True)
class Stability:
    """How alike the groups are when the participants are drawn anew.

    rand : mean adjusted Rand index with the groups found, 1 = the same each time, 0 = as by chance. rands : (draws,).
    jaccard : (groups,), mean overlap of each group with the one most like it; below 0.5 a group comes apart, from 0.75
    on it can be relied on.
    """

    rand: float
    rands: Array
    jaccard: Array


def stability(votes: Array, label: Labels, *, seed: int, draws: int = 50) -> Stability:
    """Groups found again on participants drawn with replacement, and held against those found on all.

    each draw: means, axes and centres of the drawn; all participants are put to the nearest centre;
    jaccard[g] = max over groups h of the draw of |g and h| / |g or h|

    votes : (participants, statements), of those who are in a group. label : (participants,), their groups.
    Source: Hennig (2007), Computational Statistics & Data Analysis 52; Hubert & Arabie (1985), Journal of
    Classification 2.
    """
    rng = np.random.default_rng([seed, 1])
    kept, k = _some(len(votes), rng), int(label.max()) + 1
    truth, ones = label[kept], np.ones(len(kept))
    known, seen = split(votes[kept])
    rands, overlaps = np.empty(draws), np.empty((draws, k))
    for draw in range(draws):
        drawn = rng.integers(len(kept), size=len(kept))
        weight = np.bincount(drawn, minlength=len(kept)).astype(np.float64)
        axes, mean, _ = principal(known, seen, weight)
        place = placed(known, seen, axes, mean)
        again = k_means(place[weight > 0], k, seed=seed + draw, starts=DRAWN_STARTS, weight=weight[weight > 0])
        found = nearest(place, centres(place[weight > 0], again, weight[weight > 0]))
        rands[draw], overlaps[draw] = adjusted_rand(truth, found), _overlap(truth, found, k, ones)
    return Stability(float(rands.mean()), rands, overlaps.mean(axis=0))


def pattern_p(votes: Array, *, seed: int, shuffles: int = 39) -> float:
    """Whether opinions hang together: the first axis beside that of votes shuffled within each statement.

    p = (1 + shuffles whose first axis explains as much) / (1 + shuffles)

    votes : (participants, statements). Each statement keeps its votes and who saw it; only whose vote is whose is
    shuffled. Small p = there is a pattern; else groups would be drawn into noise.
    Source: Horn (1965), Psychometrika 30 (parallel analysis); Buja & Eyuboglu (1992), Multivariate Behavioral Research
    27 (by permutation).
    """
    rng = np.random.default_rng([seed, 2])
    known, seen = split(votes[_some(len(votes), rng)])
    ones = np.ones(len(known))
    found, shuffled, as_much = principal(known, seen, ones)[2][0], known.copy(), 0
    where = [np.flatnonzero(column) for column in seen.T]
    for _ in range(shuffles):
        for s, rows in enumerate(where):
            shuffled[rows, s] = known[rng.permutation(rows), s]
        as_much += bool(principal(shuffled, seen, ones)[2][0] >= found)
    return (1 + as_much) / (1 + shuffles)


def _some(n: int, rng: np.random.Generator) -> Labels:
    return np.sort(rng.choice(n, MOST, replace=False)) if n > MOST else np.arange(n)


def _overlap(truth: Labels, found: Labels, k: int, ones: Array) -> Array:
    both = np.zeros((k, int(found.max()) + 1))
    np.add.at(both, (truth, found), ones)
    either = both.sum(axis=1, keepdims=True) + both.sum(axis=0) - both
    return np.asarray(np.divide(both, either, out=np.zeros_like(both), where=either > 0).max(axis=1), dtype=np.float64)
