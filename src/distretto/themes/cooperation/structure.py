"""What the network of areas looks like whoever asks: communities over draws of projects, and its back-test."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from distretto.methods.networks import (
    Backtest,
    Candidates,
    Measure,
    Network,
    backtest_links,
    communities,
    missing_links,
)
from distretto.themes.cooperation.collaboration import Counts, Floats, Projects
from distretto.themes.remembered import remembered

DRAWS = 20
"""Networks drawn for the communities: they tell shares to a tenth, and keep the answer quick."""
ITERATIONS = 2
SPLIT = 2017
"""The first year of what came later, in the back-test."""
MEASURE: Measure = "resource"


@dataclass(frozen=True)
class Belonging:
    """Communities of the areas. label : (areas,). together : (areas, areas), share of draws in one community.

    modularity : how much more lies within them than sizes alone would put there.
    """

    label: Counts
    together: Floats
    modularity: float


def belonging(projects: Projects, seed: int) -> Belonging:
    """The communities of the European areas, and how often two are in one when projects are drawn anew."""
    some = projects.participants[:, projects.european]
    return _belonging(some.shape[1], some.indptr, some.indices, some.data, projects.weight, seed)


def backtest(projects: Projects) -> Backtest | None:
    """How well the links of regions up to the split told those that came from it on; None where none can be told."""
    early, late = (network_of(one) for one in (projects.during(0, SPLIT - 1), projects.during(SPLIT, 9999)))
    return _backtest(early.size, *(part for net in (early, late) for part in (
        net.weights.indptr, net.weights.indices)))


def network_of(projects: Projects, own: Counts | None = None) -> Network:
    """The network of the European areas; with `own`, these are one node, put first in place of themselves."""
    some = projects.participants[:, projects.european]
    if own is not None:
        others = np.setdiff1d(projects.european, own)
        some = sp.hstack([sp.csr_array(projects.taking_part(own)[:, None]), projects.participants[:, others]])
    return _projected(sp.csr_array(some), projects.weight)


def unlinked(projects: Projects, own: Counts, most: int) -> tuple[tuple[str, ...], Candidates]:
    """The areas that the own ones do not work with yet, the likeliest first by the partners that they share."""
    net = network_of(projects, own)
    others = np.setdiff1d(projects.european, own)
    found = missing_links(net, np.zeros(1, dtype=np.intp), np.arange(1, net.size), MEASURE, most)
    return tuple(projects.areas[others[at - 1]] for at in found.second), found


def _projected(participants: sp.csr_array, weight: Floats) -> Network:
    dense = (participants.T @ (sp.diags_array(weight) @ participants)).toarray()
    np.fill_diagonal(dense, 0.0)
    return Network(sp.csr_array(dense))


@remembered(16)
def _belonging(
    size: int, indptr: Counts, indices: Counts, data: Floats, weight: Floats, seed: int,
) -> Belonging:
    participants = sp.csr_array((data, indices, indptr), shape=(len(weight), size))
    whole = _projected(participants, weight)
    best = communities(whole, seeds=2, seed=seed, iterations=ITERATIONS)
    rng = np.random.default_rng(seed)
    together = np.zeros((size, size))
    for draw in range(DRAWS):
        times = rng.multinomial(len(weight), np.full(len(weight), 1 / len(weight)))
        kept = np.flatnonzero(times)
        net = _projected(sp.csr_array(participants[kept]), weight[kept] * times[kept])
        label = communities(net, seeds=1, seed=seed + draw, iterations=ITERATIONS).label
        together += label[:, None] == label[None, :]
    return Belonging(best.label, together / DRAWS, best.modularity)


@remembered(16)
def _backtest(size: int, indptr: Counts, indices: Counts, indptr_late: Counts, indices_late: Counts) -> Backtest | None:
    before, after = (
        Network(sp.csr_array((np.ones(len(column)), column, row), shape=(size, size)))
        for row, column in ((indptr, indices), (indptr_late, indices_late))
    )
    try:
        return backtest_links(before, after, np.arange(size))
    except ValueError:
        return None
