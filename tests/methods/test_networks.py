"""Networks: small ones that can be counted by hand, and what holds in any."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.networks import (
    Network,
    adjusted_rand,
    assortativity,
    backtest_links,
    clustering,
    communities,
    core_number,
    eigenvector,
    holes,
    link_scores,
    missing_links,
    modularity,
    named,
    network,
    pagerank,
    participation,
    paths,
    projection,
    roles,
)


def random_network(seed: int, size: int = 9) -> Network:
    rng = np.random.default_rng(seed)
    a, b = np.triu_indices(size, k=1)
    kept = rng.random(len(a)) < 0.4
    return network(size, a[kept], b[kept], rng.integers(1, 5, int(kept.sum())))


@pytest.fixture
def two_cliques() -> Network:
    """Two groups of four, each complete, joined by one link from 3 to 4."""
    pairs = [*combinations(range(4), 2), *combinations(range(4, 8), 2), (3, 4)]
    return network(8, *zip(*pairs, strict=True))


def test_newman_gives_each_event_a_strength_of_one_to_everybody() -> None:
    taking_part = participation([0, 0, 0, 1, 1, 2], [0, 1, 2, 0, 1, 3])
    found, shared = projection(taking_part), projection(taking_part, "shared")
    assert_allclose(found.strength, [2, 2, 1, 0])
    assert_allclose(found.weights[0, 1], 1.5)
    assert_allclose(shared.weights[0, 1], 2)
    assert taking_part.alone == 1
    assert participation([0, 0], [1, 1]).incidence.nnz == 1


def test_a_bridge_is_in_the_middle_and_little_constrained(two_cliques: Network) -> None:
    walked, burt = paths(two_cliques), holes(two_cliques)
    assert set(np.argsort(-walked.betweenness)[:2]) == {3, 4}
    assert_allclose(walked.betweenness[3], 12 / 21)
    assert walked.longest == 3
    assert np.argmin(burt.constraint) in (3, 4)
    assert_allclose(clustering(two_cliques).local[0], 1)
    assert_allclose(core_number(two_cliques), 3)


def test_communities_are_found_and_certain(two_cliques: Network) -> None:
    found = communities(two_cliques)
    assert found.label.tolist() == [0, 0, 0, 0, 1, 1, 1, 1]
    assert_allclose(found.agreement, 1)
    assert_allclose(found.certainty, 1)
    assert_allclose(found.modularity, 12 / 13 - 0.5)
    assert found.sizes.tolist() == [4, 4]
    again = communities(two_cliques)
    assert (again.label == found.label).all()


def test_agreement_of_partitions() -> None:
    one = np.array([0, 0, 1, 1])
    assert adjusted_rand(one, np.array([1, 1, 0, 0])) == 1
    assert_allclose(adjusted_rand(one, np.array([0, 1, 0, 1])), -0.5)


@given(st.integers(0, 5_000))
@settings(max_examples=40, deadline=None)
def test_roles_are_those_that_counting_finds(seed: int) -> None:
    net, rng = random_network(seed), np.random.default_rng(seed)
    of = rng.integers(-1, 3, net.size)
    found, linked = roles(net, of), net.adjacency.toarray() > 0
    for v in range(net.size):
        counted, unknown = [0, 0, 0, 0], 0
        for i, j in combinations(np.flatnonzero(linked[v]).tolist(), 2):
            if linked[i, j]:
                continue
            if min(of[v], of[i], of[j]) < 0:
                unknown += 1
            elif of[i] == of[j]:
                counted[0 if of[i] == of[v] else 2] += 1
            else:
                counted[1 if of[v] in (of[i], of[j]) else 3] += 1
        assert found.unknown[v] == unknown
        if of[v] < 0:
            assert np.isnan(found.counts[:, v]).all()
        else:
            assert_allclose(found.counts[:, v], counted)
            if np.isfinite(found.expected[:, v]).all():
                assert_allclose(found.expected[:, v].sum(), sum(counted))


@given(st.integers(0, 5_000))
@settings(max_examples=25, deadline=None)
def test_constraint_is_burts_sum(seed: int) -> None:
    net = random_network(seed)
    w = net.weights.toarray()
    with np.errstate(invalid="ignore"):
        p = np.nan_to_num(w / w.sum(axis=1, keepdims=True))
        m = np.nan_to_num(w / w.max(axis=1, keepdims=True))
    found = holes(net)
    for i in range(net.size):
        partners = np.flatnonzero(w[i])
        if not partners.size:
            assert np.isnan(found.constraint[i])
            continue
        assert_allclose(found.constraint[i], sum((p[i, j] + p[i] @ p[:, j]) ** 2 for j in partners))
        size = sum(1 - sum(p[i, q] * m[j, q] for q in range(net.size) if q not in (i, j)) for j in partners)
        assert_allclose(found.effective_size[i], size, atol=1e-12)


@given(st.integers(0, 5_000))
@settings(max_examples=25, deadline=None)
def test_samples_of_sources_aim_at_the_exact_betweenness(seed: int) -> None:
    net = random_network(seed, 12)
    exact = paths(net)
    assert_allclose(exact.betweenness_error, 0, atol=1e-12)
    draws = np.array([paths(net, 6, seed=k).betweenness for k in range(60)])
    error = draws.std(axis=0, ddof=1) / np.sqrt(len(draws))
    assert (np.abs(draws.mean(axis=0) - exact.betweenness) <= 5 * error + 1e-9).all()


@given(st.integers(0, 5_000))
@settings(max_examples=25, deadline=None)
def test_ranks_and_vectors_keep_their_sums(seed: int) -> None:
    net = random_network(seed, 14)
    assert_allclose(pagerank(net).sum(), 1)
    found = eigenvector(net)
    assert_allclose(np.linalg.norm(found), 1)
    assert (found >= 0).all()


def test_what_is_apart_is_told_as_such() -> None:
    net = network(5, [0, 1, 3], [1, 2, 4])
    assert net.components.tolist() == [0, 0, 0, 1, 1]
    walked = paths(net)
    assert_allclose(walked.closeness[3], 1 / 4)
    assert walked.longest == 2
    alone = network(3, [], [])
    assert np.isnan(paths(alone).mean_distance)
    assert not eigenvector(alone).any()
    assert_allclose(pagerank(alone), 1 / 3)
    assert np.isnan(holes(alone).constraint).all()
    assert np.isnan(assortativity(alone))
    assert np.isnan(modularity(alone, np.zeros(3, dtype=np.intp)))
    assert not core_number(alone).any()


def test_the_missing_link_is_the_one_with_most_shared_partners() -> None:
    net = network(5, [0, 0, 1, 1, 2], [2, 3, 2, 3, 4])
    everybody = np.arange(5)
    found = missing_links(net, everybody, everybody)
    assert list(zip(found.first[:2].tolist(), found.second[:2].tolist(), strict=True)) == [(2, 3), (0, 1)]
    assert found.shared[:2].tolist() == [2, 2]
    assert_allclose(found.score[:2], [1 / 2 + 1 / 2, 1 / 3 + 1 / 2])
    pairs = {frozenset(pair) for pair in zip(found.first.tolist(), found.second.tolist(), strict=True)}
    assert len(pairs) == len(found.first)
    assert frozenset((0, 2)) not in pairs
    assert_allclose(link_scores(net, np.array([0]), np.array([1]), "adamic_adar")[0, 0],
                    1 / np.log(3) + 1 / np.log(2))


def test_what_later_came_is_told_with_its_interval() -> None:
    rng = np.random.default_rng(3)
    home = np.repeat([0, 1, 2], 12)
    a, b = np.triu_indices(36, k=1)
    near = np.where(home[a] == home[b], 0.35, 0.03)
    before = rng.random(len(a)) < near
    later = before | (rng.random(len(a)) < near)
    then, now = network(36, a[before], b[before]), network(36, a[later], b[later])
    found = backtest_links(then, now, np.arange(36), advised=20)
    assert found.by_measure["resource"].lower > 0.6
    assert found.hits["resource"] > found.base
    assert found.came < found.pairs


def test_groups_by_name() -> None:
    names, of = named(["IT", None, "EL", "IT"])
    assert names == ("EL", "IT")
    assert of.tolist() == [1, -1, 0, 1]


@pytest.mark.parametrize(("call", "said"), [
    (lambda: network(2, [0], [0]), "itself"),
    (lambda: network(2, [0], [2]), "node 2 of 2"),
    (lambda: network(2, [0], [1], [0]), "above zero"),
    (lambda: network(2, [0], [1], [np.nan]), "above zero"),
    (lambda: network(2, [0], [1, 0]), "1 first nodes"),
    (lambda: participation([], []), "nobody"),
    (lambda: participation([0], [0, 1]), "1 events"),
    (lambda: participation([3], [0], (2, 1)), "event 3 of 2"),
    (lambda: paths(network(2, [0], [1]), 3), "1 to 2 nodes"),
    (lambda: pagerank(network(2, [0], [1]), 1.0), "damping"),
    (lambda: pagerank(network(0, [], [])), "without nodes"),
    (lambda: communities(network(2, [], [])), "without links"),
    (lambda: communities(network(2, [0], [1]), seeds=0), "one seed"),
    (lambda: communities(network(2, [0], [1]), resolution=0), "resolution"),
    (lambda: communities(network(2, [0], [1]), randomness=0), "randomness"),
    (lambda: roles(network(2, [0], [1]), [0]), "1 groups"),
    (lambda: roles(network(2, [0], [1]), [0, -2]), "-2"),
    (lambda: link_scores(network(2, [0], [1]), np.arange(2), np.arange(2), "guess"), "no measure"),
    (lambda: backtest_links(network(2, [0], [1]), network(3, [0], [1]), np.arange(2)), "2 and 3 nodes"),
    (lambda: backtest_links(network(3, [0], [1]), network(3, [0], [1]), np.arange(3)), "nothing to tell apart"),
])
def test_what_is_no_network_is_refused_with_its_place(call, said) -> None:
    with pytest.raises(ValueError, match=said):
        call()
