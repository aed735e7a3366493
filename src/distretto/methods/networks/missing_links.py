"""Which link is missing: pairs that share partners and do not work together, and how well that told later links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import scipy.sparse as sp

from distretto.methods.arrays import Array
from distretto.methods.discrimination import Auc, auc_interval
from distretto.methods.networks.network import Index, Network

Measure = Literal["common", "adamic_adar", "resource", "preferential"]
MEASURES: tuple[Measure, ...] = ("common", "adamic_adar", "resource", "preferential")


@dataclass(frozen=True)
class Candidates:
    """Pairs that are not linked, the likeliest first, each (pairs,): two nodes, the score, and the partners shared."""

    first: Index
    second: Index
    score: Array
    shared: Array


@dataclass(frozen=True)
class Backtest:
    """How well a score told the links that came later.

    by_measure : the area under the ROC curve of each measure. hits : of the `advised` likeliest pairs of each measure,
    the share that came; base : the share among all pairs tried. pairs : how many could have come; came : how many did.
    """

    by_measure: dict[Measure, Auc]
    hits: dict[Measure, float]
    advised: int
    base: float
    pairs: int
    came: int


def link_scores(net: Network, rows: Index, columns: Index, measure: Measure = "resource") -> Array:
    """Scores of pairs of nodes, (rows, columns), linked or not; 0 where two share no partner.

    common: |N(a) and N(b)|;   adamic_adar: sum over shared partners of 1 / ln k;   resource: sum of 1 / k;
    preferential: k[a] k[b], which knows nothing of partners: the rule to be beaten

    Raises ValueError for a measure that there is not.
    Source: Liben-Nowell & Kleinberg (2007), JASIST 58; Adamic & Adar (2003), Social Networks 25; Zhou, Lu & Zhang
    (2009), European Physical Journal B 71.
    """
    if measure not in MEASURES:
        raise ValueError(f"there is no measure {measure!r}; there are {', '.join(MEASURES)}")
    k = net.degree
    if measure == "preferential":
        return np.asarray(np.outer(k[rows], k[columns]), dtype=np.float64)
    with np.errstate(divide="ignore"):
        worth = {"common": np.ones(net.size), "resource": 1 / k, "adamic_adar": 1 / np.log(k)}[measure]
    worth = np.where(k > 1, worth, 0.0)
    product = (net.adjacency[rows] @ sp.diags_array(worth)) @ net.adjacency[:, columns]
    return np.asarray(product.toarray(), dtype=np.float64)


def missing_links(
    net: Network, rows: Index, columns: Index, measure: Measure = "resource", most: int = 50
) -> Candidates:
    """The likeliest pairs between two sets of nodes that are not linked and share a partner.

    rows, columns : nodes; the two may overlap, a pair is named once. most : how many pairs at most; those with equal
    scores come in the order of nodes. Raises ValueError as `link_scores` does.
    """
    score = link_scores(net, rows, columns, measure)
    shared = score if measure == "common" else link_scores(net, rows, columns, "common")
    linked = net.adjacency[rows][:, columns].toarray() > 0
    same = rows[:, None] == columns[None, :]
    swapped = np.isin(rows, columns)[:, None] & np.isin(columns, rows)[None, :] & (rows[:, None] > columns[None, :])
    a, b = np.nonzero(~linked & ~same & ~swapped & (shared > 0))
    order = np.lexsort((columns[b], rows[a], -score[a, b]))[:most]
    a, b = a[order], b[order]
    return Candidates(rows[a], columns[b], score[a, b], shared[a, b])


def backtest_links(before: Network, after: Network, nodes: Index, *, advised: int = 100) -> Backtest:
    """How well each measure, computed on the network of before, told the links among some nodes that came after.

    before, after : networks on the same nodes. nodes : among whom pairs are tried: every pair not linked before. A node
    without links before has no score, and nobody could have advised it: such nodes are left out.
    The intervals treat pairs as independent, which they are not wholly: they are somewhat too narrow.
    Raises ValueError for networks of unequal size and where nothing could come or nothing came.
    Source: Liben-Nowell & Kleinberg (2007), JASIST 58.
    """
    if before.size != after.size:
        raise ValueError(f"the networks have {before.size} and {after.size} nodes")
    tried = nodes[before.degree[nodes] > 0]
    a, b = np.triu_indices(len(tried), k=1)
    open_then = before.adjacency[tried][:, tried].toarray()[a, b] == 0
    a, b = a[open_then], b[open_then]
    came = after.adjacency[tried][:, tried].toarray()[a, b] > 0
    if not came.any() or came.all():
        raise ValueError(f"of {came.size} pairs {int(came.sum())} came: there is nothing to tell apart")
    scores = {measure: link_scores(before, tried, tried, measure)[a, b] for measure in MEASURES}
    return Backtest(
        by_measure={measure: auc_interval(came, score) for measure, score in scores.items()},
        hits={measure: float(came[np.argsort(-score, kind="stable")[:advised]].mean())
              for measure, score in scores.items()},
        advised=min(advised, came.size), base=float(came.mean()), pairs=int(came.size), came=int(came.sum()),
    )
