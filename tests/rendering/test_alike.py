"""Figures of a column with the same decimals."""

from __future__ import annotations

import pytest

from distretto.rendering.alike import digits_of


@pytest.mark.parametrize(("values", "digits"), [
    ([57.73, 173.86, 110.0], 0), ([5.88, 18.6, 23.6, 0.0], 1), ([0.57, 1.22, 12.0], 2), ([3.0, 5.0], 0), ([], 0),
    ([0.04, 20.0, 30.0], 2),
])
def test_decimals_are_those_of_the_middle_figure_unless_a_small_one_would_read_as_zero(
    values: list[float], digits: int,
) -> None:
    assert digits_of(values) == digits
