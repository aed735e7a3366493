"""Who brokers: holes in the networks of partners (Burt), and between which groups one stands (Gould, Fernandez)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import ArrayLike

from distretto.methods.arrays import Array, Mask
from distretto.methods.networks.network import Index, Network, along_links

STEPS_AT_ONCE, TRIANGLE_ROWS = 4_000_000, 256
"""Steps of two, and rows, that are held at once in search of triangles: what bounds the memory."""


@dataclass(frozen=True)
class Holes:
    """constraint : (n,), how far a node's partners are each other's: low for a broker. effective_size : (n,), partners
    minus what they repeat of one another. Both NaN for a node without links."""

    constraint: Array
    effective_size: Array


@dataclass(frozen=True)
class Roles:
    """Pairs of partners that are not linked with each other, by the groups of the three, each (n,).

    coordinator : all three of one group. gatekeeper : one partner of the broker's group, the other of another
    (gatekeeper and representative are one where links have no direction). itinerant : both of one group that is not the
    broker's. liaison : three groups. expected : the same counts, (4, n) in this order, were groups spread at random
    with their sizes. unknown : pairs in which somebody's group is not known. All NaN for a broker of unknown group.
    """

    coordinator: Array
    gatekeeper: Array
    itinerant: Array
    liaison: Array
    expected: Array
    unknown: Array

    @property
    def counts(self) -> Array:
        """The four counts, (4, n)."""
        return np.stack([self.coordinator, self.gatekeeper, self.itinerant, self.liaison])


def holes(net: Network, weighted: bool = True) -> Holes:
    """Burt's constraint and effective size.

    constraint[i] = sum over partners j of (p[i, j] + sum_q p[i, q] p[q, j])^2,  p[i, j] = w[i, j] / sum_k w[i, k]
    effective_size[i] = k[i] - sum over partners j, q of p[i, q] m[j, q],        m[j, q] = w[j, q] / max_k w[j, k]

    weighted : by the weights; False counts links alone.
    Source: Burt (1992), Structural Holes, eq. 2.2 and 2.4; Borgatti (1997), Connections 20.
    """
    w = net.weights if weighted else net.adjacency
    strength = np.asarray(w.sum(axis=1), dtype=np.float64).ravel()
    per = np.divide(1.0, strength, out=np.zeros(net.size), where=strength > 0)
    most = w.max(axis=1).toarray().ravel() if net.links else np.zeros(net.size)
    share = np.divide(1.0, most, out=np.zeros(net.size), where=most > 0)
    order = np.argsort(net.degree, kind="stable")
    up = sp.csr_array(sp.triu(w[order][:, order], 1))
    up.sort_indices()
    direct, indirect, repeated = up.data, np.zeros(up.nnz), np.zeros(net.size)
    spent, part = per[order], share[order]
    for (a, b, c), (ab, ac, bc) in _triangles(up):
        one, two, three = direct[ab], direct[ac], direct[bc]
        for link, through in ((ab, two * three * spent[c]), (ac, one * three * spent[b]), (bc, one * two * spent[a])):
            np.add.at(indirect, link, through)
        for node, again in (
            (a, three * (two * part[b] + one * part[c])), (b, two * (three * part[a] + one * part[c])),
            (c, one * (three * part[a] + two * part[b])),
        ):
            np.add.at(repeated, node, again)
    squared = (direct + indirect) ** 2
    rows = np.repeat(np.arange(net.size), np.diff(up.indptr))
    both = np.bincount(rows, squared, net.size) + np.bincount(up.indices, squared, net.size)
    constraint, repeated = _in_place(both * spent**2, order), _in_place(repeated * spent, order)
    linked = net.degree > 0
    return Holes(np.where(linked, constraint, np.nan), np.where(linked, net.degree - repeated, np.nan))


def roles(net: Network, groups: ArrayLike) -> Roles:
    """Brokerage roles: whose pairs of partners, not linked with each other, one stands between.

    role[v] = pairs of partners with that composition of groups - those of them that are linked

    groups : (n,), numbers of groups; -1 = not known: pairs with it are counted as unknown, in no role.
    Raises ValueError for another number of groups than nodes and for groups below -1.
    Source: Gould & Fernandez (1989), Sociological Methodology 19, with the expected counts of their section 3.
    """
    of = np.asarray(groups, dtype=np.intp).ravel()
    if of.size != net.size:
        raise ValueError(f"{of.size} groups were given for {net.size} nodes")
    if (of < -1).any():
        raise ValueError(f"node {int(np.flatnonzero(of < -1)[0])} has group {int(of.min())}; -1 is the unknown one")
    known = of >= 0
    links = net.adjacency.tocoo()
    told = known[links.row] & known[links.col]
    alike = of[links.row] == of[links.col]
    same, other = (_some(links, told & alike), _some(links, told & ~alike))
    near, far = _row_sums(same), _row_sums(other)
    within = _pairs_within_groups(other, of)
    coordinator = near * (near - 1) / 2 - along_links(same, same, same) / 2
    gatekeeper = near * far - along_links(other, other, same)
    itinerant = within - along_links(other, same, other) / 2
    liaison = far * (far - 1) / 2 - within - along_links(other, other, other) / 2
    hidden = np.where(known, 1.0, np.nan)
    every = net.degree * (net.degree - 1) / 2 - along_links(net.adjacency, net.adjacency, net.adjacency) / 2
    found = coordinator + gatekeeper + itinerant + liaison
    return Roles(
        coordinator * hidden, gatekeeper * hidden, itinerant * hidden, liaison * hidden,
        expected=_chances(of, known) * found * hidden, unknown=np.where(known, every - found, every),
    )


def _triangles(up: sp.csr_array) -> Iterator[tuple[tuple[Index, Index, Index], tuple[Index, Index, Index]]]:
    """All triangles a < b < c, some at a time: their nodes, and where the links ab, ac and bc stand in `up`.

    up : (n, n), the links from a node to later ones. With the best linked last each node has few of those, so that far
    fewer steps of two are looked at than there are in the network. Source: Latapy (2008), Theoretical Computer Science
    407.
    """
    later = np.diff(up.indptr).astype(np.intp)
    ends, starts = up.indices.astype(np.intp), up.indptr.astype(np.intp)
    steps = np.r_[0, later[ends].cumsum()][starts]
    place = np.full((TRIANGLE_ROWS, up.shape[0]), -1, dtype=np.int32)
    first = 0
    while first < up.shape[0]:
        last = int(np.searchsorted(steps, steps[first] + STEPS_AT_ONCE, side="right")) - 1
        last = min(max(last, first + 1), first + TRIANGLE_ROWS, up.shape[0])
        links = np.arange(starts[first], starts[last])
        tail = np.repeat(np.arange(first, last), later[first:last])
        place[tail - first, ends[links]] = links
        ahead = later[ends[links]]
        ab = np.repeat(links, ahead)
        begin = np.repeat(starts[ends[links]] - (ahead.cumsum() - ahead), ahead)
        bc = begin + np.arange(len(ab))
        a = np.repeat(tail, ahead)
        ac = place[a - first, ends[bc]]
        closed = np.flatnonzero(ac >= 0)
        ab, ac, bc, a = ab[closed], ac[closed].astype(np.intp), bc[closed], a[closed]
        yield (a, ends[ab], ends[ac]), (ab, ac, bc)
        place[tail - first, ends[links]] = -1
        first = last


def _in_place(values: Array, order: Index) -> Array:
    """Values in the order of nodes again, from those in another order, (n,)."""
    out = np.empty_like(values)
    out[order] = values
    return out


def _some(links: sp.coo_array, kept: Mask) -> sp.csr_array:
    return sp.csr_array((links.data[kept], (links.row[kept], links.col[kept])), shape=links.shape)


def _row_sums(matrix: sp.csr_array) -> Array:
    return np.asarray(matrix.sum(axis=1), dtype=np.float64).ravel()


def _pairs_within_groups(other: sp.csr_array, of: Index) -> Array:
    """Pairs of partners that are of one group, which is not one's own, (n,)."""
    links = other.tocoo()
    by_group = sp.csr_array((links.data, (links.row, of[links.col])), shape=(len(of), int(of.max(initial=0)) + 1))
    by_group.sum_duplicates()
    return (_row_sums(by_group.multiply(by_group)) - _row_sums(by_group)) / 2


def _chances(of: Index, known: Mask) -> Array:
    """Chance of each role for a pair drawn from all others of known group, (4, n)."""
    sizes = np.bincount(of[known]).astype(np.float64) if known.any() else np.zeros(1)
    n = float(known.sum())
    own = np.where(known, sizes[np.where(known, of, 0)], np.nan)
    pairs = (n - 1) * (n - 2)
    if pairs <= 0:
        return np.full((4, len(of)), np.nan)
    two_of_one = float((sizes * (sizes - 1)).sum())
    coordinator = (own - 1) * (own - 2)
    gatekeeper = 2 * (own - 1) * (n - own)
    itinerant = two_of_one - own * (own - 1)
    return np.stack([coordinator, gatekeeper, itinerant, pairs - coordinator - gatekeeper - itinerant]) / pairs
