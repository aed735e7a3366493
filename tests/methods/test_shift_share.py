"""Shift-share, by the textbook and by its identities."""

from collections.abc import Callable
from math import nan

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose, assert_array_equal
from numpy.typing import NDArray

from distretto.methods.shift_share import ShiftShare, dunn, dynamic, esteban_marquillas, gerfin

Matrix = NDArray[np.float64]
Method = Callable[..., ShiftShare]

REGION_A = ([90, 20, 10, 60], [100, 40, 10, 55], [400, 150, 150, 400], [440, 210, 135, 480])

figures = st.integers(1, 8).flatmap(
    lambda n: arrays(np.float64, (4, n), elements=st.one_of(st.integers(0, 5000), st.just(nan)))
)
panels = st.tuples(st.integers(2, 5), st.integers(1, 6)).flatmap(
    lambda shape: arrays(np.float64, (2, *shape), elements=st.one_of(st.integers(1, 5000), st.just(nan)))
)


def test_the_textbook_region() -> None:
    """Region A of Farhauer & Kroell (2013): 25 more jobs are 27 national, 1 mix and -3 of its own."""
    found = dunn(*REGION_A)
    assert_allclose(
        [found.total_growth, found.total_national, found.total_mix, found.total_competitive],
        [25, 27, 1, -3],
    )
    assert_allclose(found.total_shift, -2)
    assert_allclose(found.competitive, [1, 12, 1, -17])
    assert found.total_allocation is None
    assert found.missing_share == 0


def test_the_textbook_region_without_its_mix() -> None:
    found = esteban_marquillas(*REGION_A)
    assert_allclose(found.total_competitive, -0.63636363636)
    assert found.total_allocation is not None
    assert_allclose(found.total_allocation, -2.3636363636)


def test_the_textbook_region_as_ratios() -> None:
    found = gerfin(*REGION_A)
    assert_allclose([found.mix, found.regional, found.net], [1.0048309179, 0.98557692308, 0.99033816425])


@pytest.mark.parametrize("method", [dunn, esteban_marquillas])
@given(figures)
def test_the_parts_add_up_to_the_change(method: Method, x: Matrix) -> None:
    found = method(*x)
    parts = found.national + found.mix + found.competitive
    if found.allocation is not None:
        parts = parts + found.allocation
    assert_allclose(parts, found.growth, atol=1e-6)
    kept = ~np.isnan(found.growth)
    assert_allclose(found.growth[kept], (x[1] - x[0])[kept])


@given(figures)
def test_a_region_like_its_reference_has_neither_mix_nor_strength(x: Matrix) -> None:
    start, end = x[0] + 1, x[1]
    found = dunn(start, end, start * 3, end * 3)
    kept = ~np.isnan(found.growth)
    assert_allclose(found.competitive[kept], 0, atol=1e-6)
    assert_allclose(np.nan_to_num(found.total_mix), 0, atol=1e-6)


@given(figures)
def test_net_ratio_is_the_product_of_the_others(x: Matrix) -> None:
    found = gerfin(*(x + 1))
    assert_allclose(found.mix * found.regional, found.net)


@given(panels)
def test_the_years_add_up(x: Matrix) -> None:
    own, reference = x
    found = dynamic(own, reference)
    kept = ~np.isnan(x).any(axis=(0, 1))
    assert_array_equal(~np.isnan(found.growth), kept)
    assert_allclose(found.growth[kept], (own[-1] - own[0])[kept], atol=1e-6)
    assert_allclose(found.national + found.mix + found.competitive, found.growth, atol=1e-6)
    assert len(found.by_year) == len(own) - 1


def test_two_years_are_the_classical_case() -> None:
    start, end, reference_start, reference_end = REGION_A
    found = dynamic([start, end], [reference_start, reference_end])
    assert_allclose(found.mix, dunn(*REGION_A).mix)


def test_an_industry_not_published_is_left_out_and_its_weight_said() -> None:
    found = dunn([90, 20, 10], [100, nan, 10], [400, 150, 150], [440, 210, 135])
    assert np.isnan(found.growth).tolist() == [False, True, False]
    assert_allclose(found.national, [90 * 25 / 550, nan, 10 * 25 / 550])
    assert_allclose(found.missing_share, 150 / 700)


def test_an_industry_that_is_new_in_the_region_is_its_own_strength() -> None:
    for method in (dunn, esteban_marquillas):
        found = method([90, 0], [100, 30], [400, 0], [440, 60])
        assert_allclose(found.competitive[1], 30)
        assert_allclose([found.national[1], found.mix[1]], 0)


def test_jobs_that_the_reference_does_not_have_cannot_be_compared() -> None:
    found = dunn([90, 5], [100, 30], [400, 0], [440, 60])
    assert np.isnan(found.competitive[1])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: dunn([1, -2], [1, 2], [1, 2], [1, 2]), r"start\[1\] is negative: -2"),
        (lambda: dunn([1, 2], [1, 2], [1, 2], [1, -3]), r"reference_end\[1\] is negative: -3"),
        (lambda: gerfin([1, 2], [1], [1, 2], [1, 2]), "end must have 2 entries, not 1"),
        (lambda: dynamic([[1, 2]], [[1, 2]]), "at least two years, not 1"),
        (lambda: dynamic([[1, 2], [1, 2]], [[1], [2]]), "reference must have the shape of region"),
    ],
)
def test_wrong_input_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
