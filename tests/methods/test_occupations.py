"""Occupations by their skills: what can be counted by hand, and what holds for any."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.occupations import (
    Needs,
    agreement,
    coverage,
    covered_from,
    easiest_way,
    evenly,
    likeness_from,
    needs,
    similarity,
    to_learn,
    way,
)


def some_needs(seed: int, occupations: int = 7, skills: int = 12) -> Needs:
    rng = np.random.default_rng(seed)
    rows, columns = np.nonzero(rng.random((occupations, skills)) < 0.35)
    return needs(rows, columns, rng.random(len(rows)) < 0.6, (occupations, skills))


@pytest.fixture
def ladder() -> Needs:
    """Four occupations, each sharing half of its skills with the next; one that needs nothing."""
    pairs = [(k, k + s) for k in range(4) for s in range(2)]
    rows, columns = zip(*pairs, strict=True)
    return needs(rows, columns, [True] * len(pairs), (5, 5))


def test_rarity_and_levels() -> None:
    found = needs([0, 1, 1, 1], [0, 0, 1, 1], [True, False, False, True], (3, 3))
    assert found.level.toarray().tolist() == [[1, 0, 0], [0.5, 1, 0], [0, 0, 0]]
    assert_allclose(found.rarity, [np.log(2 / 2), np.log(2), 0])


def test_coverage_has_a_direction() -> None:
    found = needs([0, 0, 0, 1, 2], [0, 1, 2, 0, 3], [True] * 5, (3, 4))
    cover = coverage(found)
    assert_allclose(cover[0, 1], 1)
    assert_allclose(cover[1, 0], np.log(3 / 2) / (np.log(3 / 2) + 2 * np.log(3)))
    assert cover[0, 2] == 0


def test_an_optional_skill_covers_an_essential_one_in_part() -> None:
    found = needs([0, 1, 2], [0, 0, 1], [False, True, True], (3, 2))
    assert_allclose(coverage(found)[:2, :2], [[1, 0.5], [1, 1]])
    assert_allclose(similarity(found)[0, 1], 1)


def test_the_way_goes_in_steps_and_what_was_learnt_counts(ladder: Needs) -> None:
    steps = way(ladder, 0, 3, furthest=0.8)
    assert [(step.origin, step.to) for step in steps] == [(0, 1), (1, 2), (2, 3)]
    assert [step.learn.tolist() for step in steps] == [[2], [3], [4]]
    assert way(ladder, 0, 0) == ()
    assert way(ladder, 0, 3, furthest=0.05) == ()
    assert np.isnan(coverage(ladder)[4]).all()
    assert way(ladder, 4, 0, furthest=1) == ()


def test_the_easiest_way_makes_the_largest_step_as_small_as_can_be(ladder: Needs) -> None:
    assert [step.to for step in easiest_way(ladder, 0, 3, most=3)] == [1, 2, 3]
    assert [step.to for step in easiest_way(ladder, 0, 3, most=2)] == [3]
    assert [step.to for step in easiest_way(ladder, 0, 3, most=1)] == [3]
    assert [step.to for step in way(ladder, 0, 3, furthest=0.8)] == [1, 2, 3]
    assert easiest_way(ladder, 2, 2) == ()
    assert easiest_way(ladder, 0, 4) == easiest_way(ladder, 4, 0) == ()


def test_evenly_every_skill_weighs_the_same(ladder: Needs) -> None:
    assert_allclose(coverage(evenly(ladder))[:4, :4], np.eye(4) + 0.5 * (np.eye(4, k=1) + np.eye(4, k=-1)))


def test_agreement_is_over_what_either_knows() -> None:
    assert agreement([0.9, 0.5, 0.2, 0, np.nan], [0.8, 0.6, 0.1, 0, 0], 2) == (pytest.approx(1), 2)
    assert agreement([3, 2, 1, 0], [1, 2, 3, 0], 1) == (pytest.approx(-1), 0)
    correlation, shared = agreement([1, 0, 0], [1, 0, 0], 2)
    assert np.isnan(correlation)
    assert shared == 2


def test_what_is_to_learn_has_the_rarest_first(ladder: Needs) -> None:
    share, learn, weights = to_learn(ladder, np.zeros(5), 0)
    assert share == 0
    assert learn.tolist() == [0, 1]
    assert weights[0] > weights[1]
    assert np.isnan(to_learn(ladder, np.zeros(5), 4)[0])


@given(st.integers(0, 3_000))
@settings(max_examples=30, deadline=None)
def test_coverage_is_a_share_and_agrees_with_what_is_to_learn(seed: int) -> None:
    found = some_needs(seed)
    cover, alike = coverage(found), similarity(found)
    known = ~np.isnan(cover)
    assert (cover[known] >= -1e-12).all()
    assert (cover[known] <= 1 + 1e-12).all()
    assert_allclose(alike, alike.T)
    for one, other in [(0, 1), (2, 3), (4, 0)]:
        if known[one, other]:
            share, _, _ = to_learn(found, found.level[[one]].toarray().ravel(), other)
            assert_allclose(cover[one, other], share, atol=1e-12)


@given(st.integers(0, 3_000), st.integers(0, 6))
@settings(max_examples=30, deadline=None)
def test_a_row_alone_is_that_of_the_whole(seed: int, origin: int) -> None:
    found = some_needs(seed)
    assert_allclose(covered_from(found, origin), coverage(found)[origin], atol=1e-12)
    assert_allclose(likeness_from(found, origin), similarity(found)[origin], atol=1e-12)


@given(st.integers(0, 3_000), st.integers(1, 5))
@settings(max_examples=30, deadline=None)
def test_no_way_of_as_few_steps_has_a_smaller_largest_step(seed: int, most: int) -> None:
    found = some_needs(seed)
    new = 1 - coverage(found)
    steps = easiest_way(found, 0, 6, most=most)
    assert len(steps) <= most
    if not steps:
        assert np.isnan(new[0, 6])
        return
    largest = max(new[step.origin, step.to] for step in steps)
    assert largest <= new[0, 6] + 1e-12
    shorter = easiest_way(found, 0, 6, most=max(most - 1, 1))
    assert largest <= max(new[step.origin, step.to] for step in shorter) + 1e-12
    for between in range(1, 6):
        if most > 1 and not np.isnan(new[0, between]) and not np.isnan(new[between, 6]):
            assert largest <= max(new[0, between], new[between, 6]) + 1e-12


@given(st.integers(0, 3_000))
@settings(max_examples=30, deadline=None)
def test_no_step_of_a_way_asks_more_than_allowed(seed: int) -> None:
    found = some_needs(seed)
    steps, cover = way(found, 0, 6, furthest=0.7), coverage(found)
    for step in steps:
        assert 1 - cover[step.origin, step.to] <= 0.7 + 1e-12
        assert step.share >= cover[step.origin, step.to] - 1e-12
    for one, next_one in pairwise(steps):
        assert one.to == next_one.origin


@pytest.mark.parametrize(("call", "said"), [
    (lambda: needs([0], [0, 1], [True], (2, 2)), "1 occupations, 2 skills"),
    (lambda: needs([2], [0], [True], (2, 2)), "occupation 2 of 2"),
    (lambda: needs([0], [5], [True], (2, 2)), "skill 5 of 2"),
    (lambda: needs([0], [0], [True], (2, 2), optional=2), "0 to 1"),
    (lambda: way(some_needs(1), 0, 99), "no occupation 99"),
    (lambda: way(some_needs(1), 0, 1, furthest=0), "furthest"),
    (lambda: easiest_way(some_needs(1), 0, 1, most=0), "one step at least"),
    (lambda: covered_from(some_needs(1), 7), "no occupation 7"),
    (lambda: likeness_from(some_needs(1), -1), "no occupation -1"),
])
def test_what_cannot_be_is_refused(call, said) -> None:
    with pytest.raises(ValueError, match=said):
        call()
