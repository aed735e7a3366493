"""Scores of partners and stable assignments: published cases, what is not known, and what always holds."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.matching import partner_scores, set_nearness, stable_assignment

FIRST = ([[1, 2, 3], [3, 1, 2], [2, 3, 1]], [[3, 2, 1], [1, 3, 2], [2, 1, 3]])
"""Gale & Shapley (1962), example 1: ranks that α, β, γ give to A, B, C, and those that they get."""
SECOND = (
    [[1, 2, 3, 4], [1, 4, 3, 2], [2, 1, 3, 4], [4, 2, 3, 1]],
    [[3, 3, 2, 3], [4, 1, 3, 2], [2, 4, 4, 1], [1, 2, 1, 4]],
)
"""Their example 2: the only stable set of marriages is α with C, β with D, γ with A, δ with B."""


def liked(ranks: object) -> np.ndarray:
    return -np.asarray(ranks, dtype=float)


def pairs(found: np.ndarray) -> list[tuple[int, int]]:
    return [(int(i), int(j)) for i, j in np.argwhere(found)]


def blocked(wish: np.ndarray, judge: np.ndarray, found: np.ndarray, most: tuple[int, int]) -> bool:
    """Whether some pair that is not together would rather be: written as the definition says it."""
    def would(likes: np.ndarray, own: np.ndarray, quota: int, candidate: int) -> bool:
        return own.sum() < quota or bool((likes[own] < likes[candidate]).any())

    return any(
        would(wish[i], found[i], most[0], j) and would(judge[:, j], found[:, j], most[1], i)
        for i, j in np.argwhere(~found & ~np.isnan(wish) & ~np.isnan(judge))
    )


def test_the_first_example_of_gale_and_shapley_from_both_sides() -> None:
    wish, judge = (liked(side) for side in FIRST)
    assert pairs(stable_assignment(wish, judge)) == [(0, 0), (1, 1), (2, 2)]
    assert pairs(stable_assignment(judge.T, wish.T).T) == [(0, 2), (1, 0), (2, 1)]


def test_an_assignment_is_the_best_stable_one_of_all_that_there_are() -> None:
    for given_ranks, number in ((FIRST, 3), (SECOND, 1)):
        wish, judge = (liked(side) for side in given_ranks)
        n = len(wish)
        stable = []
        for order in permutations(range(n)):
            found = np.zeros((n, n), dtype=bool)
            found[range(n), order] = True
            if not blocked(wish, judge, found, (1, 1)):
                stable.append(found)
        best = stable_assignment(wish, judge)
        assert len(stable) == number
        assert any((best == one).all() for one in stable)
        assert all((wish[best] >= wish[one]).all() for one in stable)


def test_the_second_example_of_gale_and_shapley() -> None:
    wish, judge = (liked(side) for side in SECOND)
    assert pairs(stable_assignment(wish, judge)) == [(0, 2), (1, 3), (2, 0), (3, 1)]


def random_case(seed: int) -> tuple[np.ndarray, np.ndarray, tuple[int, int]]:
    rng = np.random.default_rng(seed)
    shape = (int(rng.integers(0, 7)), int(rng.integers(0, 7)))
    wish, judge = (rng.permutation(shape[0] * shape[1]).reshape(shape).astype(float) for _ in range(2))
    wish[rng.random(shape) < 0.3] = np.nan
    judge[rng.random(shape) < 0.2] = np.nan
    return wish, judge, (int(rng.integers(1, 4)), int(rng.integers(1, 4)))


@given(st.integers(0, 10_000))
def test_no_pair_would_rather_have_each_other(seed: int) -> None:
    wish, judge, most = random_case(seed)
    found = stable_assignment(wish, judge, most=most)
    assert (found.sum(axis=1) <= most[0]).all()
    assert (found.sum(axis=0) <= most[1]).all()
    assert not (found & (np.isnan(wish) | np.isnan(judge))).any()
    assert not blocked(wish, judge, found, most)


@given(st.integers(0, 10_000))
def test_whoever_proposes_everybody_has_as_many_partners(seed: int) -> None:
    wish, judge, most = random_case(seed)
    found = stable_assignment(wish, judge, most=most)
    other = stable_assignment(judge.T, wish.T, most=most[::-1]).T
    assert found.sum(axis=1).tolist() == other.sum(axis=1).tolist()
    assert found.sum(axis=0).tolist() == other.sum(axis=0).tolist()


def test_wrong_preferences_and_quotas_are_named() -> None:
    with pytest.raises(ValueError, match="same two axes"):
        stable_assignment([[1.0]], [[1.0, 2.0]])
    with pytest.raises(ValueError, match="infinite"):
        stable_assignment([[np.inf]], [[1.0]])
    with pytest.raises(ValueError, match="at least 1"):
        stable_assignment([[1.0]], [[1.0]], most=(0, 1))


def test_the_worked_case_of_the_documentation() -> None:
    met = np.full((3, 3, 2), np.nan)
    met[0, 1] = [1, 0]
    met[1, 0] = [0, 1]
    near = np.array([[1, 0.4, np.nan], [0.4, 1, 0.2], [np.nan, 0.2, 1]])
    found = partner_scores(met, [2, 1, np.nan], near)
    assert found.receives[0, 1] == pytest.approx(0.5)
    assert found.gives[0, 1] == pytest.approx(1.0)
    assert found.low[0, 1] == found.high[0, 1] == pytest.approx(0.5 * 0.5 + 0.25 * 1 + 0.25 * 0.4)
    assert (found.low[0, 2], found.high[0, 2]) == (0.0, 1.0)
    assert (found.low[1, 2], found.high[1, 2]) == (pytest.approx(0.05), pytest.approx(0.8))
    assert np.isnan(np.diag(found.low)).all()


@given(st.integers(0, 10_000))
def test_bounds_hold_whatever_is_missing(seed: int) -> None:
    rng = np.random.default_rng(seed)
    needs = rng.integers(1, 4, 4).astype(float)
    met = np.stack([(np.arange(3) < rng.integers(0, n + 1)).astype(float) for n in needs for _ in range(4)])
    met = met.reshape(4, 4, 3)
    near = rng.random((4, 4))
    whole = partner_scores(met, needs, near)
    met[rng.random((4, 4)) < 0.4] = np.nan
    near[rng.random((4, 4)) < 0.4] = np.nan
    found = partner_scores(met, needs, near)
    off = ~np.eye(4, dtype=bool)
    np.testing.assert_allclose(whole.low[off], whole.high[off])
    assert (found.low[off] <= whole.low[off] + 1e-12).all()
    assert (found.high[off] >= whole.low[off] - 1e-12).all()
    np.testing.assert_array_equal(found.receives.T[off], found.gives[off])


def test_wrong_scores_are_named() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        partner_scores(np.zeros((2, 2, 1)), [1, 1], np.zeros((3, 3)))
    with pytest.raises(ValueError, match="near has an entry"):
        partner_scores(np.zeros((1, 1, 1)), [1], [[2.0]])
    with pytest.raises(ValueError, match="weights"):
        partner_scores(np.zeros((1, 1, 1)), [1], [[1.0]], weights=(0, 0, 0))


def test_sets_of_sectors_by_their_best_matches() -> None:
    near = np.array([[1, 0.5, np.nan], [0.5, 1, 0.2], [np.nan, 0.2, 1]])
    found = set_nearness(near, [[1, 0, 0], [0, 1, 1], [0, 0, 0], [0, 0, 1]])
    assert found[0, 1] == pytest.approx((0.5 + 0.5) / 2)
    assert found[1, 3] == pytest.approx((0.2 + 1 + 1) / 3)
    assert found[0, 0] == found[1, 1] == 1
    assert np.isnan(found[0, 3])
    assert np.isnan(found[2]).all()
    with pytest.raises(ValueError, match="do not fit"):
        set_nearness(near, [[1, 0]])


@given(st.integers(0, 10_000))
def test_nearness_of_sets_is_symmetric_and_one_for_the_same_set(seed: int) -> None:
    rng = np.random.default_rng(seed)
    near = rng.random((5, 5))
    near = np.maximum(near, near.T)
    np.fill_diagonal(near, 1.0)
    found = set_nearness(near, rng.random((4, 5)) < 0.5)
    np.testing.assert_allclose(found, found.T)
    known = ~np.isnan(found)
    assert ((found[known] >= 0) & (found[known] <= 1)).all()
    assert np.isin(np.diag(found)[~np.isnan(np.diag(found))], [1.0]).all()
