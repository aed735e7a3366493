"""A network of who works with whom, and how it follows from who takes part in what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np
import scipy.sparse as sp
from numpy.typing import ArrayLike, NDArray

from distretto.methods.arrays import Array

Index = NDArray[np.intp]
Weighting = Literal["shared", "newman"]
ROWS_AT_ONCE = 1024
"""Rows of a product of adjacencies that are held at once: what bounds the memory in a large network."""


@dataclass(frozen=True)
class Network:
    """An undirected network without loops. weights : (n, n), sparse and symmetric; an entry is a link."""

    weights: sp.csr_array

    @property
    def size(self) -> int:
        """How many nodes there are."""
        return int(self.weights.shape[0])

    @property
    def links(self) -> int:
        """How many pairs are linked."""
        return int(self.weights.nnz // 2)

    @cached_property
    def adjacency(self) -> sp.csr_array:
        """1 for each link, (n, n)."""
        out = self.weights.copy()
        out.data = np.ones_like(out.data)
        return out

    @cached_property
    def degree(self) -> Array:
        """With how many others each is linked, (n,)."""
        return np.asarray(np.diff(self.weights.indptr), dtype=np.float64)

    @cached_property
    def strength(self) -> Array:
        """The sum of each node's weights, (n,)."""
        return np.asarray(self.weights.sum(axis=1), dtype=np.float64).ravel()

    @cached_property
    def components(self) -> Index:
        """The number of the connected part in which each node lies, (n,); 0 is the largest."""
        _, label = sp.csgraph.connected_components(self.weights, directed=False)
        sizes = np.bincount(label)
        order = np.argsort(-sizes, kind="stable")
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        return np.asarray(rank[label], dtype=np.intp)

    @property
    def density(self) -> float:
        """Links as a share of those that could be; NaN with fewer than two nodes."""
        pairs = self.size * (self.size - 1) / 2
        return self.links / pairs if pairs else float("nan")

    def part(self, nodes: Index) -> Network:
        """The network of some nodes and the links among them, in the order given."""
        return Network(sp.csr_array(self.weights[nodes][:, nodes]))


def network(size: int, first: ArrayLike, second: ArrayLike, weight: ArrayLike | None = None) -> Network:
    """A network from pairs of nodes.

    size : number of nodes. first, second : (pairs,), nodes from 0. weight : (pairs,), above zero, default 1; the
    weights of a pair that is named twice, in whichever order, are added up.
    Raises ValueError for unequal lengths, nodes that are not there, a node linked with itself, and weights that are
    missing, zero, negative or infinite.
    """
    a, b = np.asarray(first, dtype=np.intp).ravel(), np.asarray(second, dtype=np.intp).ravel()
    w = np.ones(len(a)) if weight is None else np.asarray(weight, dtype=np.float64).ravel()
    if not len(a) == len(b) == len(w):
        raise ValueError(f"pairs have {len(a)} first nodes, {len(b)} second nodes and {len(w)} weights")
    for nodes in (a, b):
        strange = np.flatnonzero((nodes < 0) | (nodes >= size))
        if strange.size:
            raise ValueError(f"pair {int(strange[0]) + 1} names node {int(nodes[strange[0]])} of {size}")
    if (a == b).any():
        raise ValueError(f"pair {int(np.flatnonzero(a == b)[0]) + 1} links a node with itself")
    wrong = np.flatnonzero(~(np.isfinite(w) & (w > 0)))
    if wrong.size:
        raise ValueError(f"the weight of pair {int(wrong[0]) + 1} is {w[wrong[0]]:g}; it must be above zero")
    both = sp.coo_array((np.r_[w, w], (np.r_[a, b], np.r_[b, a])), shape=(size, size))
    return Network(sp.csr_array(both))


@dataclass(frozen=True)
class Participation:
    """Who takes part in what. incidence : (events, nodes), sparse, 1 where a node takes part."""

    incidence: sp.csr_array

    @property
    def partners(self) -> Array:
        """How many take part in each event, (events,)."""
        return np.asarray(self.incidence.sum(axis=1), dtype=np.float64).ravel()

    @property
    def density(self) -> float:
        """Participations as a share of those that could be; NaN where there are none to be."""
        events, nodes = self.incidence.shape
        return float(self.incidence.nnz / (events * nodes)) if events * nodes else float("nan")

    @property
    def alone(self) -> int:
        """Events in which only one takes part: they link nobody."""
        return int((self.partners == 1).sum())

    def clustering(self) -> float:
        """Robins-Alexander clustering: how often three steps between nodes and events close to a circle of four.

        4 C4 / L3, with C4 the circles of four and L3 the paths of three links; NaN without such paths.
        Source: Robins & Alexander (2004), Computational & Mathematical Organization Theory 10.
        """
        shared = projection(self, "shared").weights
        circles = float((shared.data * (shared.data - 1)).sum()) / 4
        per_event, per_node = self.partners, np.asarray(self.incidence.sum(axis=0), dtype=np.float64).ravel()
        links = self.incidence.tocoo()
        paths = float(((per_event[links.row] - 1) * (per_node[links.col] - 1)).sum())
        return 4 * circles / paths if paths else float("nan")


def participation(events: ArrayLike, nodes: ArrayLike, shape: tuple[int, int] | None = None) -> Participation:
    """Participation from a list of it.

    events, nodes : (participations,), numbers from 0; one named twice counts once. shape : (events, nodes), default
    as many as are named.
    Raises ValueError for unequal lengths, an empty list without shape, and numbers outside the shape.
    """
    rows, columns = np.asarray(events, dtype=np.intp).ravel(), np.asarray(nodes, dtype=np.intp).ravel()
    if len(rows) != len(columns):
        raise ValueError(f"{len(rows)} events were given for {len(columns)} nodes")
    if shape is None:
        if not len(rows):
            raise ValueError("nobody takes part in anything")
        shape = (int(rows.max()) + 1, int(columns.max()) + 1)
    for given, most, what in ((rows, shape[0], "event"), (columns, shape[1], "node")):
        strange = np.flatnonzero((given < 0) | (given >= most))
        if strange.size:
            raise ValueError(f"row {int(strange[0]) + 1} names {what} {int(given[strange[0]])} of {most}")
    incidence = sp.csr_array(sp.coo_array((np.ones(len(rows)), (rows, columns)), shape=shape))
    incidence.data = np.ones_like(incidence.data)
    return Participation(incidence)


def projection(taking_part: Participation, weighting: Weighting = "newman") -> Network:
    """Who works with whom, from who takes part in what.

    shared: w[a, b] = number of events with both
    newman: w[a, b] = sum over events with both of 1 / (partners - 1)

    By the second each event gives everybody in it a strength of 1, however many they are: a project of fifty is fifty
    loose acquaintances, not 1,225 collaborations. Events with one partner link nobody.
    Source: Breiger (1974), Social Forces 53; Newman (2001), Physical Review E 64, 016132, eq. 2.
    """
    incidence = taking_part.incidence
    if weighting == "newman":
        others = taking_part.partners - 1
        weight = np.divide(1.0, others, out=np.zeros_like(others), where=others > 0)
        product = incidence.T.tocsr() @ (sp.diags_array(weight) @ incidence)
    else:
        product = incidence.T.tocsr() @ incidence
    row = np.repeat(np.arange(product.shape[0]), np.diff(product.indptr))
    apart = (row != product.indices) & (product.data > 0)
    ends = np.r_[0, np.cumsum(np.bincount(row[apart], minlength=product.shape[0]))].astype(product.indptr.dtype)
    linked = sp.csr_array((product.data[apart], product.indices[apart], ends), shape=product.shape)
    linked.sort_indices()
    return Network(linked)


def along_links(first: sp.csr_array, second: sp.csr_array, along: sp.csr_array) -> Array:
    """Row sums of along * (first @ second), (n,): a product of which only the entries along some links are kept.

    The product of two adjacencies is far denser than they are, so that only some of its rows are held at once.
    """
    out = np.zeros(along.shape[0])
    for start in range(0, len(out), ROWS_AT_ONCE):
        rows = slice(start, start + ROWS_AT_ONCE)
        out[rows] = np.asarray((first[rows] @ second).multiply(along[rows]).sum(axis=1)).ravel()
    return out


def named(labels: Sequence[str | None]) -> tuple[tuple[str, ...], Index]:
    """Groups by name: the names in order, and the number of each node's group; -1 for None, which is unknown."""
    names = tuple(sorted({label for label in labels if label is not None}))
    number = {name: k for k, name in enumerate(names)}
    return names, np.array([-1 if label is None else number[label] for label in labels], dtype=np.intp)
