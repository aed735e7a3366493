"""Job quality: like compared with like, and what is not known kept open."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from distretto.methods.job_quality import fixed_weight_mean, job_quality

NAN = np.nan
measures = arrays(np.float64, (4, 3), elements=st.floats(0, 1e6, width=32) | st.just(NAN))


def test_a_mix_of_well_paid_industries_makes_no_place_better_paid() -> None:
    assert_allclose(fixed_weight_mean([[20.0, 40.0], [20.0, 40.0]], [90.0, 10.0]), [22.0, 22.0])


def test_what_is_not_published_is_left_out_and_too_little_is_nothing() -> None:
    assert_allclose(fixed_weight_mean([[20.0, NAN], [NAN, 40.0]], [90.0, 10.0]), [20.0, NAN])


def test_the_index_as_worked_by_hand() -> None:
    found = job_quality([[10.0, 0.5], [20.0, 0.1], [30.0, NAN]], [1, -1], dimensions=4)
    assert_allclose(found.scores, [[0.0, 0.0], [0.5, 1.0], [1.0, NAN]])
    assert_allclose(found.index, [0.0, 0.75, 1.0])
    assert_allclose(found.least, [0.0, 0.375, 0.25])
    assert_allclose(found.most, [0.5, 0.875, 1.0])
    assert_allclose(found.known, [0.5, 0.5, 0.25])


def test_a_measure_that_is_the_same_everywhere_is_unknown() -> None:
    assert np.isnan(job_quality([[5.0], [5.0]], [1]).index).all()


@given(measures)
def test_the_index_lies_between_its_ends_and_the_ends_between_0_and_1(x: np.ndarray) -> None:
    found = job_quality(x, [1, -1, 1])
    known = ~np.isnan(found.index)
    assert ((found.least >= 0) & (found.most <= 1 + 1e-12) & (found.least <= found.most + 1e-12)).all()
    assert ((found.index[known] >= -1e-12) & (found.index[known] <= 1 + 1e-12)).all()
    assert (np.isnan(found.index) == (found.known == 0)).all()


@given(measures, st.floats(0.1, 100))
def test_units_do_not_matter(x: np.ndarray, unit: float) -> None:
    x = np.round(x, 3)
    assert_allclose(job_quality(x * unit, [1, 1, -1]).index, job_quality(x, [1, 1, -1]).index, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize(("call", "said"), [
    (lambda: job_quality([[-1.0]], [1]), r"measures\[0, 0\] is negative"),
    (lambda: job_quality([[1.0]], [0]), "directions must be 1 of 1 and -1"),
    (lambda: job_quality(np.ones((1, 7)), [1] * 7), "7 measures cannot be one each of 6"),
    (lambda: fixed_weight_mean([[1.0]], [0.0]), "no weight is above zero"),
    (lambda: fixed_weight_mean([1.0], [1.0]), "must have 2 axes"),
])
def test_wrong_input_is_named(call: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call()  # type: ignore[operator]
