"""How a network hangs together: clustering, cores, and whether the well linked link among themselves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from distretto.methods.arrays import Array
from distretto.methods.networks.network import Network, along_links


@dataclass(frozen=True)
class Clustering:
    """local : (n,), share of a node's pairs of partners that are linked, 0 where it has fewer than two. average : its
    mean over all nodes. transitivity : the same share over all pairs of partners in the network; NaN without any."""

    local: Array
    average: float
    transitivity: float


def clustering(net: Network) -> Clustering:
    """How often two partners of one are partners of each other.

    local[v] = 2 triangles[v] / (k[v] (k[v] - 1)),   transitivity = sum triangles / sum k (k - 1) / 2

    Source: Watts & Strogatz (1998), Nature 393; Newman (2003), SIAM Review 45, eq. 3.
    """
    closed = along_links(net.adjacency, net.adjacency, net.adjacency)
    pairs = net.degree * (net.degree - 1)
    local = np.divide(closed, pairs, out=np.zeros(net.size), where=pairs > 0)
    whole = float(pairs.sum())
    return Clustering(local, float(local.mean()) if net.size else float("nan"),
                      float(closed.sum() / whole) if whole else float("nan"))


def core_number(net: Network) -> Array:
    """The largest k for which a node lies in a part where each has k partners or more, (n,).

    Source: Seidman (1983), Social Networks 5; Batagelj & Zaversnik (2003), arXiv cs/0310049.
    """
    left, core, level = net.degree.copy(), np.zeros(net.size), 0.0
    remaining = np.ones(net.size, dtype=bool)
    while remaining.any():
        level = max(level, float(left[remaining].min()))
        going = np.flatnonzero(remaining & (left <= level))
        while going.size:
            core[going] = level
            remaining[going] = False
            lost = np.asarray(net.adjacency[going].sum(axis=0)).ravel()
            left = left - lost
            going = np.flatnonzero(remaining & (left <= level))
    return core


def assortativity(net: Network) -> float:
    """Correlation of the degrees at both ends of links; NaN where all degrees are the same.

    Above zero: the well linked link among themselves; below: with the little linked.
    Source: Newman (2002), Physical Review Letters 89, 208701.
    """
    ends = net.weights.tocoo()
    one, other = net.degree[ends.row], net.degree[ends.col]
    if not len(one) or np.ptp(one) == 0:
        return float("nan")
    return float(np.corrcoef(one, other)[0, 1])
