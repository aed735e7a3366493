"""Projection by industry and occupation: totals times shares, and what stretches of the past say of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from distretto.methods.job_projection import past_growth, project, spread

NAN = np.nan
jobs = arrays(np.float64, (3, 4), elements=st.floats(0, 1e6) | st.just(NAN))
rates = arrays(np.float64, (3,), elements=st.floats(-0.5, 0.5))


def test_a_matrix_as_worked_by_hand() -> None:
    found = project([[60.0, 40.0], [10.0, NAN]], [0.1, -0.5], 2)
    assert_allclose(found.start, [70.0, 40.0])
    assert_allclose(found.end, [60 * 1.21 + 10 * 0.25, 40 * 1.21])
    assert_allclose(found.change, [75.1 / 70 - 1, 0.21])
    assert (found.known, found.cells) == (3, 4)


def test_occupations_can_have_rates_of_their_own_and_unknown_ones_stay() -> None:
    found = project([[10.0, 20.0]], [[0.5, NAN]], 1)
    assert_allclose(found.end, [15.0, 20.0])


def test_stretches_of_the_past() -> None:
    assert_allclose(past_growth([[100.0], [110.0], [121.0], [0.0]], 2), [[0.1], [NAN]])


def test_the_range_is_laid_around_the_centre() -> None:
    low, high = spread([[-0.1], [0.0], [0.3]], [0.05])
    assert_allclose([low, high], [[-0.05], [0.35]])


@given(jobs, rates)
def test_no_years_and_no_growth_change_nothing(x: np.ndarray, g: np.ndarray) -> None:
    for found in (project(x, g, 0), project(x, np.zeros(3), 7)):
        assert_allclose(found.end, found.start)


@given(jobs, rates, st.integers(0, 10))
def test_occupations_add_up_to_industries_times_their_growth(x: np.ndarray, g: np.ndarray, years: int) -> None:
    wanted = (np.nansum(x, axis=1) * (1 + g) ** years).sum()
    assert_allclose(project(x, g, years).end.sum(), wanted, rtol=1e-9, atol=1e-6)


@given(arrays(np.float64, (5, 3), elements=st.floats(-0.9, 2)), arrays(np.float64, (3,), elements=st.floats(-0.9, 2)))
def test_the_range_holds_the_centre(p: np.ndarray, c: np.ndarray) -> None:
    low, high = spread(p, c)
    assert ((low <= c + 1e-12) & (c <= high + 1e-12) & (low >= -1)).all()


@pytest.mark.parametrize(("call", "said"), [
    (lambda: project([[-1.0]], [0.0], 1), "negative"),
    (lambda: project([[1.0]], [-1.0], 1), "rates are above -1"),
    (lambda: project([[1.0]], [0.0, 0.0], 1), "growth must have shape"),
    (lambda: project([[1.0]], [0.0], -1), "years must be 0 or more"),
    (lambda: past_growth([[1.0], [2.0]], 2), "needs 3 years or more, not 2"),
    (lambda: spread(np.ones((0, 1)), [0.0]), "projections must be"),
])
def test_wrong_input_is_named(call: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call()  # type: ignore[operator]
