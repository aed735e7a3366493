"""Which belong together: communities by modularity, and how far they rest on the seed."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from graspologic_native import leiden_csr

from distretto.methods.arrays import Array
from distretto.methods.networks.network import Index, Network


@dataclass(frozen=True)
class Communities:
    """The best of several partitions, and how alike they are.

    label : (n,), numbers of communities, 0 the largest; a node without links is a community of its own. modularity :
    of that partition. modularities : of each seed. agreement : mean adjusted Rand index of the others with the best, 1
    = the same partition each time; NaN with one seed. certainty : (n,), share of those with whom a node shares its
    community in the best partition that it is with in the others too, on average; 1 for one alone.
    """

    label: Index
    modularity: float
    modularities: Array
    agreement: float
    certainty: Array

    @property
    def sizes(self) -> Index:
        """How many nodes each community has."""
        return np.asarray(np.bincount(self.label), dtype=np.intp)


def communities(
    net: Network, *, resolution: float = 1.0, seeds: int = 5, seed: int = 1, iterations: int = 5,
    randomness: float = 1e-5,
) -> Communities:
    """Communities of the largest modularity found by the Leiden algorithm, from several seeds.

    Q = 1 / 2W sum over pairs in one community of (w[a, b] - resolution k[a] k[b] / 2W),  k the strengths

    seeds : how many partitions, with the seeds `seed`, `seed` + 1, ...; the best is kept, the others tell how far it
    rests on chance. resolution : higher finds smaller communities. randomness : how far a node strays from its best
    place while communities are refined (theta of the source); with little of it a given modularity is reached sooner.
    Partitions of nearly the same modularity can differ much: read `agreement` and `certainty`.
    Raises ValueError for fewer than one seed, a resolution or randomness not above zero, and a network without links.
    Source: Traag, Waltman & van Eck (2019), Scientific Reports 9, 5233; Newman & Girvan (2004), Physical Review E 69;
    adjusted Rand index: Hubert & Arabie (1985), Journal of Classification 2.
    """
    if seeds < 1:
        raise ValueError(f"at least one seed is needed, not {seeds}")
    if not resolution > 0:
        raise ValueError(f"resolution must be above zero, not {resolution:g}")
    if not randomness > 0:
        raise ValueError(f"randomness must be above zero, not {randomness:g}")
    if not net.links:
        raise ValueError("a network without links has no communities")
    # The library lets go of Python while it works, and each seed stands for itself: threads change no number.
    with ThreadPoolExecutor(min(seeds, os.cpu_count() or 1)) as pool:
        found = list(pool.map(lambda k: _leiden(net, resolution, seed + k, iterations, randomness), range(seeds)))
    quality = np.array([modularity(net, label, resolution) for label in found])
    best = int(np.argmax(quality))
    others = [label for k, label in enumerate(found) if k != best]
    shared = [_kept_company(found[best], label) for label in others]
    return Communities(
        label=found[best], modularity=float(quality[best]), modularities=quality,
        agreement=float(np.mean([adjusted_rand(found[best], label) for label in others])) if others else float("nan"),
        certainty=np.mean(shared, axis=0) if shared else np.ones(net.size),
    )


def modularity(net: Network, label: Index, resolution: float = 1.0) -> float:
    """How much more weight lies within groups than strengths alone would put there; NaN without links.

    Formula and source as in `communities`. label : (n,), numbers of groups.
    """
    whole = float(net.strength.sum())
    if not whole:
        return float("nan")
    ends = net.weights.tocoo()
    within = float(ends.data[label[ends.row] == label[ends.col]].sum())
    return within / whole - resolution * float((np.bincount(label, weights=net.strength) ** 2).sum()) / whole**2


def adjusted_rand(one: Index, other: Index) -> float:
    """How far two partitions agree beyond chance: 1 the same, 0 as by chance. Source: as in `communities`."""
    both, rows, columns = (_pairs(np.array(x, dtype=float)).sum() for x in (
        _crossed(one, other)[1], np.bincount(one), np.bincount(other)))
    every = _pairs(np.array([len(one)], dtype=float)).sum()
    expected = rows * columns / every if every else 0.0
    most = (rows + columns) / 2
    return float((both - expected) / (most - expected)) if most != expected else 1.0


def _leiden(net: Network, resolution: float, seed: int, iterations: int, randomness: float) -> Index:
    w = net.weights
    _, label = leiden_csr(
        w.indptr.astype(np.int64), w.indices.astype(np.int32), w.data.astype(np.float64), net.size,
        resolution=resolution, iterations=iterations, seed=seed, randomness=randomness,
    )
    raw = np.array([label[k] for k in range(net.size)], dtype=np.intp)
    sizes = np.bincount(raw)
    first = np.full(len(sizes), net.size)
    np.minimum.at(first, raw, np.arange(net.size))
    order = np.lexsort((first, -sizes))
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return np.asarray(rank[raw], dtype=np.intp)


def _kept_company(best: Index, other: Index) -> Array:
    pair, count = _crossed(best, other)
    company = np.bincount(best)[best] - 1.0
    out = np.ones(len(best))
    np.divide(count[pair] - 1.0, company, out=out, where=company > 0)
    return out


def _crossed(one: Index, other: Index) -> tuple[Index, Index]:
    """Which pair of groups each node is in, and how many nodes each such pair has."""
    _, pair, count = np.unique(one * (other.max(initial=0) + 1) + other, return_inverse=True, return_counts=True)
    return np.asarray(pair, dtype=np.intp), np.asarray(count, dtype=np.intp)


def _pairs(counts: Array) -> Array:
    return np.asarray(counts * (counts - 1) / 2, dtype=np.float64)
