"""Training set against shortage: by hand, and what always holds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from distretto.methods.training_gap import led_to, relative_supply, verdicts

NAN = np.nan
table = arrays(np.float64, (5, 3), elements=st.integers(0, 10_000).map(float) | st.just(NAN))


def test_supply_as_worked_by_hand() -> None:
    found = relative_supply([10.0, 30.0], 5_000, [[10.0, 20.0], [40.0, NAN], [90.0, 60.0]], [10_000, 10_000, 30_000])
    assert_allclose(found.by_thousand, [2.0, 6.0])
    assert_allclose(found.relative, [2.0 / 3.0, 3.0])
    assert list(found.among) == [3, 2]


def test_the_shortage_of_a_field_is_the_mean_of_what_is_known() -> None:
    assert_allclose(led_to([4.0, 2.0, NAN], [[0, 1], [2], [1, 2], []]), [3.0, NAN, 2.0, NAN])


def test_each_field_has_its_place() -> None:
    assert verdicts([0.5, 1.5, NAN, 0.5, 0.5], [3.0, 3.5, 4.0, 2.0, NAN], short_from=3.0) == (
        "short_few", "short_many", "short_unknown", "not_short", "unknown")


def test_near_the_median_there_are_neither_few_nor_many() -> None:
    assert verdicts([0.89, 0.9, 1.0, 1.1, 1.11], [4.0] * 5, short_from=3.0) == (
        "short_few", "short_alike", "short_alike", "short_alike", "short_many")


@given(table, st.integers(1, 50))
def test_size_does_not_matter(others: np.ndarray, times: int) -> None:
    people = np.full(5, 1e5)
    one, many = (relative_supply(others[0] * k, 1e5 * k, others, people).relative for k in (1, times))
    assert_allclose(one, many)


@given(table)
def test_half_of_the_countries_are_at_the_median_or_below(others: np.ndarray) -> None:
    people = np.full(5, 1e5)
    relative = np.array([relative_supply(row, 1e5, others, people).relative for row in others])
    for column in relative.T:
        known = column[~np.isnan(column)]
        assert (known <= 1 + 1e-9).sum() * 2 >= len(known)


@pytest.mark.parametrize(("call", "said"), [
    (lambda: relative_supply([-1.0], 1.0, [[1.0]], [1.0]), "negative"),
    (lambda: relative_supply([1.0], 1.0, [[1.0, 2.0]], [1.0]), "others must have 1 fields, not 2"),
    (lambda: relative_supply([1.0], 1.0, [[1.0]], [1.0, 2.0]), "others_employed must have 1 entries"),
    (lambda: verdicts([1.0], [1.0, 2.0], short_from=3), "of one length"),
])
def test_wrong_input_is_named(call: object, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        call()  # type: ignore[operator]
