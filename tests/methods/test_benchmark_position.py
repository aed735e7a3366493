"""Beside a benchmark: worked cases, and what holds of any."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.benchmark_position import benchmark_position

columns = st.lists(st.one_of(st.floats(-1e6, 1e6), st.just(np.nan)), min_size=1, max_size=30)


def beside(values, others, **more):
    return benchmark_position(np.array(values)[:, None], np.array(others)[:, None], **more)


def test_the_worked_example() -> None:
    """docs/methods/benchmark_position.md, *Worked example*."""
    found = beside([3.3, 2.0, 1.4, np.nan], [1.0, 1.2, 1.5, 2.1, 3.0, np.nan])
    assert (found.median[0], found.known[0]) == (1.5, 5)
    assert (found.low[0], found.high[0]) == pytest.approx((1.44, 1.62))
    np.testing.assert_array_equal(found.side[:, 0], [1, 1, -1, np.nan])
    assert found.above[:, 0].tolist() == [True, True, False, False]


def test_near_is_within_the_band_and_a_single_value_is_its_own_band() -> None:
    found = beside([1.5, 1.62, 1.63, 1.44, 1.43], [1.0, 1.2, 1.5, 2.1, 3.0])
    assert found.side[:, 0].tolist() == [0, 0, 1, 0, -1]
    alone = beside([2.0, 2.1], [2.0])
    assert alone.side[:, 0].tolist() == [0, 1]


def test_without_a_benchmark_no_side_is_known() -> None:
    found = beside([1.0], [np.nan])
    assert np.isnan(found.median[0])
    assert np.isnan(found.side[0, 0])
    assert not found.above.any()


@pytest.mark.parametrize(("x", "y", "more", "said"), [
    ([1.0], [[1.0]], {}, "2 axes"), ([[1.0]], [[1.0, 2.0]], {}, "figures"), ([[np.inf]], [[1.0]], {}, "infinite"),
    ([[1.0]], [[1.0]], {"near": 0.5}, "near"),
])
def test_what_cannot_be_compared_is_refused(x, y, more, said) -> None:
    with pytest.raises(ValueError, match=said):
        benchmark_position(x, y, **more)


@given(columns, columns, st.floats(0, 0.4))
def test_sides_agree_with_the_median_and_with_order(values, others, near) -> None:
    found = beside(values, others, near=near)
    side, x = found.side[:, 0], np.array(values)
    assert not found.above[side == -1].any()
    assert found.above[side == 1].all()
    known = ~np.isnan(side)
    assert (np.diff(side[known][np.argsort(x[known], kind="stable")]) >= 0).all()
    assert found.known[0] == sum(not np.isnan(value) for value in others)


@given(columns, columns, st.integers(1, 64), st.integers(-64, 64))
def test_a_change_of_unit_turns_no_side(values, others, scale, shift) -> None:
    whole = [np.round(one) for one in (np.array(values), np.array(others))]
    moved = beside(*(one * scale + shift for one in whole), near=0)
    np.testing.assert_array_equal(moved.side, beside(*whole, near=0).side)
