"""Skill relatedness: what chance gives is 1, what is not published stays so."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose

from distretto.methods.skill_relatedness import skill_relatedness

FLOWS = arrays(np.float64, (5, 5), elements=st.integers(0, 60).map(float))


def test_flows_as_by_chance_are_one() -> None:
    found = skill_relatedness(np.outer([1, 2, 3], [4, 5, 6]), symmetry="none", stayers=True)
    assert_allclose(found.ratio, 1)
    assert_allclose(found.normalised, 0, atol=1e-12)


def test_flows_of_three_by_hand() -> None:
    found = skill_relatedness([[9, 6, 2], [3, 9, 1], [1, 2, 9]], symmetry="none")
    assert_allclose(found.ratio[0, 1], 6 / (8 * 8 / 15))
    assert np.isnan(found.ratio[0, 0])
    assert found.missing_share == 0


def test_what_is_not_published_stays_unknown() -> None:
    found = skill_relatedness([[0, 6, np.nan], [3, 0, 1], [1, 2, 0]], symmetry="none")
    assert np.isnan(found.ratio[0, 2])
    assert_allclose(found.ratio[0, 1], 6 / (6 * 8 / 13))
    assert_allclose(found.missing_share, 1 / 6)
    assert np.isnan(skill_relatedness([[0, 6, np.nan], [3, 0, 1], [1, 2, 0]], symmetry="flows").ratio[2, 0])


@given(FLOWS)
def test_normalised_lies_between_its_ends_and_is_symmetric(flows: np.ndarray) -> None:
    for symmetry in ("flows", "average"):
        found = skill_relatedness(flows, symmetry=symmetry)  # type: ignore[arg-type]
        known = ~np.isnan(found.normalised)
        assert (np.abs(found.normalised[known]) <= 1 + 1e-12).all()
        assert_allclose(found.normalised, found.normalised.T)


@given(FLOWS, st.floats(0.5, 20))
def test_ten_times_the_flows_are_as_related(flows: np.ndarray, times: float) -> None:
    assert_allclose(skill_relatedness(flows).normalised, skill_relatedness(flows * times).normalised, atol=1e-9)


@pytest.mark.parametrize(("flows", "options", "said"), [
    ([[0, -1], [1, 0]], {}, "negative"),
    ([[0, 1, 2], [1, 0, 3]], {}, "square"),
    ([[0, 1], [1, 0]], {"symmetry": "both"}, "no symmetry"),
])
def test_what_are_no_flows_is_refused(flows, options, said) -> None:
    with pytest.raises(ValueError, match=said):
        skill_relatedness(flows, **options)
