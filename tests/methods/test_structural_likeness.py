"""Structural likeness: a worked case, what is unknown, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp
from numpy.testing import assert_allclose

from distretto.methods.structural_likeness import (
    closer_than,
    distances,
    group_weights,
    likeness,
    mahalanobis,
    standardised,
)

NAN = np.nan


def test_the_worked_case_of_the_documentation() -> None:
    weights = group_weights(["income", "income", "industry"])
    assert_allclose(weights, [0.25, 0.25, 0.5])
    found = likeness([1.0, 0.0, 0.5], [0.0, 0.0, -0.5], weights)
    assert_allclose(found.parts, [0.25, 0.0, 0.5])
    assert found.distance == pytest.approx(0.75)
    assert found.known == 1.0


def test_what_is_unknown_is_left_out_with_its_weight_and_never_read_as_alike() -> None:
    weights = [0.25, 0.25, 0.5]
    found = likeness([1.0, NAN, 0.5], [0.0, 0.0, NAN], weights)
    assert found.distance == pytest.approx(1.0)
    assert found.known == pytest.approx(0.25)
    assert np.isnan(found.parts[1:]).all()
    assert np.isnan(likeness([NAN], [1.0], [1.0]).distance)


def test_standardised_by_what_others_are() -> None:
    others = [[1.0, 5.0, NAN], [3.0, 5.0, 2.0], [NAN, 5.0, NAN]]
    assert_allclose(standardised([4.0, 6.0, 2.0], others), [2.0, NAN, NAN])


def test_others_that_lack_a_dimension_are_not_measured() -> None:
    found = distances([0.0, 0.0], [[1.0, 1.0], [1.0, NAN], [0.0, 0.0]], [0.5, 0.5])
    assert_allclose(found, [1.0, NAN, 0.0])
    assert closer_than(0.5, found) == (1, 2)


def test_correlated_dimensions_count_once() -> None:
    sample = np.random.default_rng(7).normal(size=(50, 2)) @ [[1.0, 0.9], [0.0, 0.5]]
    assert mahalanobis(sample[0], sample[:1], sample)[0] == pytest.approx(0.0)
    with pytest.raises(ValueError, match="cannot be inverted"):
        mahalanobis([0.0, 0.0], [[1.0, 1.0]], [[1.0, 2.0], [2.0, 4.0], [3.0, 6.0]])


def test_wrong_weights_and_forms_are_named() -> None:
    with pytest.raises(ValueError, match="not negative"):
        likeness([1.0], [0.0], [-1.0])
    with pytest.raises(ValueError, match="squared_euclidean, gower"):
        likeness([1.0], [0.0], [1.0], form="cosine")  # type: ignore[arg-type]


place = hnp.arrays(np.float64, 4, elements=st.floats(-5, 5) | st.just(NAN))


@given(place, place, hnp.arrays(np.float64, 4, elements=st.floats(0.1, 3)))
def test_a_distance_is_symmetric_not_negative_and_the_sum_of_its_parts(
    one: np.ndarray, other: np.ndarray, weights: np.ndarray
) -> None:
    for form in ("squared_euclidean", "gower"):
        there, back = likeness(one, other, weights, form=form), likeness(other, one, weights, form=form)
        assert np.isnan(there.distance) == (there.known == 0)
        if there.known:
            assert there.distance == pytest.approx(back.distance)
            assert there.distance >= 0
            assert np.nansum(there.parts) == pytest.approx(there.distance)
            assert likeness(one, other, 2 * weights, form=form).distance == pytest.approx(there.distance)
