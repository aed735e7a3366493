"""Ellison and Glaeser's indices, as published and by their properties."""

from collections.abc import Callable
from math import nan

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.agglomeration import (
    coagglomeration,
    coagglomeration_between,
    colocation,
    ellison_glaeser,
    gamma,
)

Matrix = NDArray[np.float64]

plants = st.lists(st.tuples(st.integers(1, 5000), st.integers(0, 3)), min_size=2, max_size=12)
areas = arrays(np.float64, 4, elements=st.integers(1, 10_000))
groups = arrays(np.float64, st.tuples(st.just(4), st.integers(2, 5)), elements=st.integers(1, 5000))


def test_ten_plants_in_three_austrian_cities() -> None:
    """Farhauer & Kroell (2013), as in REAT's ellison.a: gamma 0.05990628."""
    sizes = [200, 650, 12000, 100, 50, 16000, 13000, 1500, 1500, 25000]
    found = ellison_glaeser(sizes, [0] * 5 + [1] * 4 + [2], [500000, 400000, 100000])
    assert round(found.gamma, 8) == 0.05990628
    assert found.plants == 10


@given(plants, areas, st.integers(2, 50))
def test_gamma_has_no_unit_and_no_order(drawn: list[tuple[int, int]], area: Matrix, scale: int) -> None:
    sizes, at = (np.array(part) for part in zip(*drawn, strict=True))
    found = ellison_glaeser(sizes, at, area)
    order = np.arange(sizes.size)[::-1]
    again = ellison_glaeser(sizes[order] * scale, at[order], area * scale)
    assert_allclose([again.gamma, again.z], [found.gamma, found.z], rtol=1e-6, atol=1e-9)


@given(plants, areas)
def test_regions_without_anything_change_nothing(drawn: list[tuple[int, int]], area: Matrix) -> None:
    sizes, at = (np.array(part) for part in zip(*drawn, strict=True))
    found = ellison_glaeser(sizes, at, area)
    assert_allclose(ellison_glaeser(sizes, at, [*area, 0, 0]).gamma, found.gamma)
    x2 = float(((area / area.sum()) ** 2).sum())
    assert_allclose(gamma(found.concentration, found.herfindahl, x2), found.gamma)


def test_plants_thrown_at_random_have_no_agglomeration() -> None:
    rng = np.random.default_rng(3)
    area = np.array([0.5, 0.2, 0.2, 0.1])
    sizes = rng.lognormal(3, 1, 30)
    thrown = [ellison_glaeser(sizes, rng.choice(4, 30, p=area), area) for _ in range(1500)]
    assert_allclose(np.mean([found.gamma for found in thrown]), 0, atol=0.005)
    assert_allclose(np.mean([found.z for found in thrown]), 0, atol=0.1)
    assert_allclose(np.std([found.z for found in thrown]), 1, atol=0.1)


def test_one_plant_says_nothing() -> None:
    assert np.isnan(ellison_glaeser([40], [1], [10, 10]).gamma)
    assert np.isnan(ellison_glaeser([40, 3], [0, 0], [10]).gamma)


@given(groups, areas)
def test_a_pair_as_a_group_is_the_covariance(x: Matrix, area: Matrix) -> None:
    assert_allclose(coagglomeration(x[:, :2], area), coagglomeration_between(x, area)[0, 1], atol=1e-9)


@given(groups, areas)
def test_the_group_is_the_weighted_mean_of_its_pairs(x: Matrix, area: Matrix) -> None:
    w = x.sum(axis=0) / x.sum()
    pairs = np.nan_to_num(coagglomeration_between(x, area))
    assert_allclose(coagglomeration(x, area), w @ pairs @ w / (1 - w @ w), atol=1e-9)


@given(groups, areas)
def test_coagglomeration_is_symmetric(x: Matrix, area: Matrix) -> None:
    found = coagglomeration_between(x, area)
    assert_allclose(found, found.T, atol=1e-12)
    assert np.isnan(np.diag(found)).all()


@given(groups)
def test_colocation_is_a_share_of_pairs(firms: Matrix) -> None:
    assume((firms.sum(axis=0) > 1).all())
    found = colocation(firms)
    assert_allclose(found, found.T)
    assert ((found >= 0) & (found <= 1)).all()


def test_colocation_by_hand() -> None:
    """Three firms of A (two in X) and of B (two in X): five of nine pairs are together."""
    found = colocation([[2, 2], [1, 1]])
    assert_allclose(found, [[1 / 3, 5 / 9], [5 / 9, 1 / 3]])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: ellison_glaeser([1, -2], [0, 0], [1, 1]), r"sizes\[1\] is negative: -2"),
        (lambda: ellison_glaeser([1, nan], [0, 0], [1, 1]), r"sizes\[1\] is missing"),
        (lambda: ellison_glaeser([1, 2], [0, 5], [1, 1]), r"regions\[1\] is no row of area: 5"),
        (lambda: ellison_glaeser([1, 2], [0], [1, 1]), "regions must have 2 entries"),
        (lambda: coagglomeration([[1.0, 2.0], [3.0, nan]], [1, 1]), r"x\[1, 1\] is missing"),
        (lambda: coagglomeration_between([[1, 2], [3, 4]], [1]), "area must have 2 entries"),
        (lambda: colocation([[1, -1]]), r"firms\[0, 1\] is negative"),
    ],
)
def test_wrong_input_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
