"""What data show beside what people say: a published case, what is not known, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.top_down_bottom_up import two_views


def test_the_lady_tasting_tea() -> None:
    """Fisher (1935): three of four cups with milk first told right, of eight; p = 17/70."""
    milk = [2.0] * 4 + [0.5] * 4
    said = [True, True, True, False, True, False, False, False]
    found = two_views(milk, [False] * 8, said, strong_from=1.5)
    assert (found.together, found.expected) == (3, 2.0)
    assert found.tail == pytest.approx(17 / 70)


def test_the_worked_case_of_the_documentation() -> None:
    found = two_views(
        [2.0, 0.4, 0.4, 1.2, 0.3, np.nan, np.nan, 3.0], [False, True, False, False, False, True, False, False],
        [True, True, True, True, False, True, False, False], strong_from=1.5,
    )
    assert found.groups == ("agree", "agree", "no_base", "between", "neither", "unknown", "unheard", "silent")
    assert (found.together, found.expected) == (2, 3 * 4 / 6)


def test_nothing_known_is_no_number() -> None:
    found = two_views([np.nan], [False], [True], strong_from=1.5)
    assert found.groups == ("unknown",)
    assert np.isnan(found.expected)
    assert np.isnan(found.tail)


def test_wrong_input_is_named() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        two_views([1.0], [True, False], [True], strong_from=1.5)
    with pytest.raises(ValueError, match="negative"):
        two_views([-1.0], [True], [True], strong_from=1.5)
    with pytest.raises(ValueError, match="below base_from"):
        two_views([1.0], [True], [True], strong_from=0.5)


@given(st.integers(0, 10_000))
def test_each_is_in_one_group_and_order_does_not_matter(seed: int) -> None:
    rng = np.random.default_rng(seed)
    n = int(rng.integers(1, 20))
    x = np.where(rng.random(n) < 0.2, np.nan, rng.gamma(1.0, 1.0, n))
    near, said = rng.random(n) < 0.3, rng.random(n) < 0.4
    found = two_views(x, near, said, strong_from=1.5)
    spoken = {"agree", "no_base", "between", "unknown"}
    assert [group in spoken for group in found.groups] == said.tolist()
    assert [group in ("unknown", "unheard") for group in found.groups] == np.isnan(x).tolist()
    order = rng.permutation(n)
    again = two_views(x[order], near[order], said[order], strong_from=1.5)
    assert again.groups == tuple(found.groups[i] for i in order)
    assert np.isnan(again.tail) == np.isnan(found.tail)
    if not np.isnan(found.tail):
        assert again.tail == pytest.approx(found.tail)
        assert 0 <= found.tail <= 1 + 1e-12
