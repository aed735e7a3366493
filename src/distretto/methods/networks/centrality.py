"""Who stands in the middle: centralities of nodes, exact or from a sample of sources with its error."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from distretto.methods.arrays import Array, ratio
from distretto.methods.networks.network import Index, Network

SOURCES_AT_ONCE = 32


@dataclass(frozen=True)
class Paths:
    """What shortest paths tell, each path one step a link, whatever its weight.

    betweenness : (n,), share of all other pairs whose shortest paths pass the node. betweenness_error : (n,), standard
    error of the sample; 0 where every node was a source. closeness : (n,), 1 / mean distance, by the share of nodes
    within reach; 0 for one without links. mean_distance : over pairs within reach; NaN without any. longest : the
    longest distance met (the diameter of the largest reach where every node was a source). sources : how many.
    """

    betweenness: Array
    betweenness_error: Array
    closeness: Array
    mean_distance: float
    longest: int
    sources: int


def paths(net: Network, sources: int | None = None, seed: int = 1) -> Paths:
    """Betweenness and closeness from shortest paths.

    betweenness[v] = 2 / ((n - 1)(n - 2)) sum over pairs s, t of (paths s to t through v) / (paths s to t)
    closeness[v] = (r - 1) / (sum of distances within reach) (r - 1) / (n - 1), r nodes within reach of v

    sources : from how many nodes, drawn without replacement with `seed`, paths are followed; default all. From a
    sample both are estimates, unbiased for betweenness, whose standard error is given.
    Raises ValueError for fewer than one source or more than there are nodes.
    Source: Freeman (1977), Sociometry 40; Brandes (2001), Journal of Mathematical Sociology 25; sampling: Brandes &
    Pich (2007), International Journal of Bifurcation and Chaos 17; Wasserman & Faust (1994), eq. 5.8 (reach).
    """
    n = net.size
    count = n if sources is None else sources
    if not 1 <= count <= max(n, 1):
        raise ValueError(f"paths can start from 1 to {n} nodes, not {count}")
    chosen = np.arange(n) if count == n else np.sort(np.random.default_rng(seed).choice(n, count, replace=False))
    total, squares, distance, reached = np.zeros(n), np.zeros(n), np.zeros(n), np.zeros(n)
    longest = 0
    parts = [chosen[start:start + SOURCES_AT_ONCE] for start in range(0, count, SOURCES_AT_ONCE)]
    # Each part stands for itself and is added in its turn: threads change no number.
    with ThreadPoolExecutor(min(len(parts), os.cpu_count() or 1)) as pool:
        for passed, squared, far, met, most in pool.map(lambda part: _added(*_from(net, part)), parts):
            total += passed
            squares += squared
            distance += far
            reached += met
            longest = max(longest, most)
    scale = n / count / ((n - 1) * (n - 2)) if n > 2 else 0.0
    variance = np.maximum(squares - total**2 / count, 0) / max(count - 1, 1) * count * (1 - count / n) if n else total
    others = np.where(np.isin(np.arange(n), chosen), count - 1, count)
    share = np.divide(reached, others, out=np.zeros(n), where=others > 0)
    near = np.divide(reached, distance, out=np.zeros(n), where=distance > 0)
    return Paths(
        betweenness=total * scale, betweenness_error=np.sqrt(variance) * scale, closeness=near * share,
        mean_distance=float(ratio(distance.sum(), reached.sum())), longest=longest, sources=count,
    )


def eigenvector(net: Network) -> Array:
    """Eigenvector centrality: one is central whose partners are, (n,), of Euclidean norm 1, by the weights.

    W c = lambda c for the largest lambda; c >= 0. Where the network falls apart, only the part with the largest lambda
    has values above zero. All zero without links.
    Source: Bonacich (1987), American Journal of Sociology 92.
    """
    if not net.links:
        return np.zeros(net.size)
    if net.size < 10:
        values, vectors = np.linalg.eigh(net.weights.toarray())
        return np.asarray(np.abs(vectors[:, int(np.argmax(values))]), dtype=np.float64)
    _, vectors = sp.linalg.eigsh(net.weights, k=1, which="LA", v0=np.ones(net.size), tol=1e-13)
    found = np.abs(vectors[:, 0])
    return np.where(found < 1e-12, 0.0, found)


def pagerank(net: Network, damping: float = 0.85, tolerance: float = 1e-12) -> Array:
    """PageRank by the weights, (n,), adding up to 1.

    p = (1 - d) / n + d W' D^-1 p, with the strengths D; what a node without links holds is spread over all

    Raises ValueError for a damping outside 0 to 1 and for an empty network.
    Source: Page, Brin, Motwani & Winograd (1999); for undirected networks Grolmusz (2015), Information Processing
    Letters 115.
    """
    if not 0 <= damping < 1:
        raise ValueError(f"damping must be from 0 to below 1, not {damping:g}")
    if not net.size:
        raise ValueError("a network without nodes has no ranks")
    giving = np.divide(1.0, net.strength, out=np.zeros(net.size), where=net.strength > 0)
    alone = net.strength == 0
    rank = np.full(net.size, 1 / net.size)
    while True:
        passed = damping * (net.weights.T @ (giving * rank) + rank[alone].sum() / net.size)
        new = passed + (1 - damping) / net.size
        if np.abs(new - rank).sum() < tolerance:
            return np.asarray(new / new.sum(), dtype=np.float64)
        rank = new


def _added(steps: Array, passed: Array) -> tuple[Array, Array, Array, Array, int]:
    """What sources tell of each node together: dependencies, squared, distances, within reach; and the longest."""
    met = steps > 0
    return (
        passed.sum(axis=1), (passed**2).sum(axis=1), np.where(met, steps, 0).sum(axis=1), met.sum(axis=1),
        int(steps.max(initial=0)),
    )


def _from(net: Network, sources: Index) -> tuple[Array, Array]:
    """Distances (n, sources), -1 where out of reach, and the dependency of each source on each node (n, sources)."""
    shape = (net.size, len(sources))
    each = np.arange(len(sources))
    steps, count = np.full(shape, -1.0), np.zeros(shape)
    steps[sources, each], count[sources, each] = 0.0, 1.0
    front, depth = count.copy(), 0
    while True:
        front = np.where(steps < 0, net.adjacency @ front, 0.0)
        if not front.any():
            break
        depth += 1
        steps[front > 0] = depth
        count += front
    passed = np.zeros(shape)
    for level in range(depth, 1, -1):
        share = np.where(steps == level, (1 + passed) / np.where(count > 0, count, 1.0), 0.0)
        passed += np.where(steps == level - 1, (net.adjacency @ share) * count, 0.0)
    return steps, passed
