"""Point patterns: by hand, and what chance and order must show."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.point_patterns import Points, bands, k_density, m_function, points


def scattered(seed: int, count: int = 60, near: bool = False) -> Points:
    rng = np.random.default_rng(seed)
    kind = np.where(rng.random(count) < 0.4, "shoes", "other")
    place = rng.random((count, 2)) * 100
    if near:
        place[kind == "shoes"] = 50 + rng.normal(0, 3, ((kind == "shoes").sum(), 2))
    return points(place[:, 0], place[:, 1], kind.tolist(), rng.integers(1, 9, count))


def test_m_by_hand() -> None:
    row = points([0, 1, 2, 10], [0, 0, 0, 0], ["a", "a", "b", "a"])
    found = m_function(row, "a", [1, 2, 20])
    assert_allclose(found.values, [(1 + 1 / 2) / (2 * 2 / 3), (1 / 2 + 1 / 2) / (2 * 2 / 3), 1])
    assert found.alone.tolist() == [1, 1, 0]
    lone = m_function(row, "a", [0.5])
    assert np.isnan(lone.values[0])


def test_density_of_three_by_hand() -> None:
    row = points([0, 1, 3], [0, 0, 0], ["a", "a", "a"])
    found = k_density(row, "a", [0, 2], bandwidth=1.0)

    def phi(z: float) -> float:
        return float(np.exp(-z * z / 2) / np.sqrt(2 * np.pi))

    assert_allclose(found.values, [sum(phi(r - d) + phi(r + d) for d in (1, 2, 3)) / 3 for r in (0, 2)])
    assert found.pairs == 3


@given(st.integers(0, 2_000))
@settings(max_examples=20, deadline=None)
def test_a_density_integrates_to_one(seed: int) -> None:
    radii = np.linspace(0, 200, 801)
    for weighted in (False, True):
        found = k_density(scattered(seed), "shoes", radii, weighted=weighted)
        assert_allclose(np.trapezoid(found.values, radii), 1, atol=1e-3)


@given(st.integers(0, 2_000), st.floats(0.1, 50))
@settings(max_examples=20, deadline=None)
def test_the_unit_of_length_does_not_matter(seed: int, times: float) -> None:
    one = scattered(seed)
    wider = points(one.place[:, 0] * times, one.place[:, 1] * times, [one.kinds[k] for k in one.kind], one.weight)
    far = [5 * times, 20 * times]
    assert_allclose(m_function(one, "shoes", [5, 20]).values, m_function(wider, "shoes", far).values)
    assert_allclose(k_density(one, "shoes", [5, 20]).values, k_density(wider, "shoes", far).values * times)


def test_what_stands_together_leaves_the_bands_and_what_does_not_stays() -> None:
    near, radii = scattered(4, near=True), [2, 5, 10]
    together = m_function(near, "shoes", radii, simulations=99).bands
    dense = k_density(near, "shoes", radii, simulations=99).bands
    apart = m_function(scattered(4), "shoes", radii, simulations=99).bands
    assert together is not None
    assert dense is not None
    assert apart is not None
    assert m_function(near, "shoes", radii).values[0] > together.global_upper[0]
    assert together.p_value == 0.01
    assert dense.p_value == 0.01
    assert apart.p_value > 0.05
    assert (dense.global_upper >= dense.upper - 1e-12).all()
    again = k_density(near, "shoes", radii, simulations=99).bands
    assert again is not None
    assert (again.upper == dense.upper).all()


def test_simulated_distances_are_smoothed_as_the_observed_ones() -> None:
    one = points([0, 1, 3, 7], [0, 2, 1, 1], ["a"] * 4)
    found = k_density(one, "a", [0, 1, 3], bandwidth=0.8, simulations=39)
    assert found.bands is not None
    assert_allclose(found.bands.mean, found.values, rtol=1e-5)


def test_few_simulations_leave_the_global_bands() -> None:
    rng = np.random.default_rng(1)
    drawn = rng.normal(size=(999, 20))
    found = bands(rng.normal(size=20), drawn)
    left = ((drawn < found.global_lower) | (drawn > found.global_upper)).any(axis=1).mean()
    assert left <= 0.05
    assert bands(np.full(20, 9.0), drawn).p_value == 0.001


@pytest.mark.parametrize(("call", "said"), [
    (lambda: points([0], [0], ["a"]), "two points"),
    (lambda: points([0, np.nan], [0, 1], ["a", "a"]), "place of point 2"),
    (lambda: points([0, 1], [0, 1], ["a", "a"], [1, 0]), "weight of point 2"),
    (lambda: points([0, 1], [0, 1], ["a"]), "1 types"),
    (lambda: m_function(scattered(1), "hats", [1]), "no point is of type"),
    (lambda: m_function(scattered(1), "shoes", [2, 1]), "rise"),
    (lambda: m_function(points([0, 1], [0, 1], ["a", "b"]), "a", [1]), "too few"),
    (lambda: k_density(points([0, 1], [0, 1], ["a", "a"]), "a", [1]), "at least three"),
    (lambda: k_density(points([1] * 4, [1] * 4, ["a"] * 4), "a", [1]), "bandwidth"),
    (lambda: k_density(scattered(1), "shoes", [1], bandwidth=-1), "bandwidth"),
    (lambda: k_density(scattered(1), "shoes", [1], simulations=-1), "negative"),
    (lambda: k_density(scattered(1), "shoes", [50], simulations=5), "cannot tell"),
    (lambda: bands(np.zeros(2), np.zeros((99, 2)), 1.0), "level"),
])
def test_what_cannot_be_is_refused(call, said) -> None:
    with pytest.raises(ValueError, match=said):
        call()
