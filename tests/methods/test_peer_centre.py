"""The centre of a group: five or more, nobody's own figure, extremes without effect."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from distretto.methods.peer_centre import peer_centre

shares = st.lists(st.floats(0, 1), min_size=5, max_size=40)


def test_the_worked_example() -> None:
    assert peer_centre([0.10, 0.42, 0.55, 0.61, 0.90], step=0.05) == pytest.approx(0.55)
    assert peer_centre([1, 2, 3, 4, 5, 6], step=0.5) == pytest.approx(3.5)


def test_too_few_tell_nothing() -> None:
    assert math.isnan(peer_centre([0.1, 0.2, 0.3, 0.4], step=0.05))
    assert math.isnan(peer_centre([0.1, 0.2, 0.3, 0.4, np.nan], step=0.05))


@pytest.mark.parametrize(
    ("values", "more"), [([1.0] * 5, {"step": 0}), ([1.0] * 5, {"step": 1, "least": 4}), ([np.inf] * 5, {"step": 1})],
)
def test_what_would_tell_too_much_is_refused(values, more) -> None:
    with pytest.raises(ValueError, match=r"step|least|infinite"):
        peer_centre(values, **more)


@given(shares, st.randoms())
def test_order_and_extremes_change_nothing(values, random) -> None:
    found = peer_centre(values, step=0.05)
    mixed = list(values)
    random.shuffle(mixed)
    assert peer_centre(mixed, step=0.05) == found
    farther = sorted(values)
    farther[0], farther[-1] = -9.0, 9.0
    assert peer_centre(farther, step=0.05) == found
    assert found / 0.05 == pytest.approx(round(found / 0.05), abs=1e-6)
