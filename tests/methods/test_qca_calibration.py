"""Calibration: published memberships, anchors and groups, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from distretto.methods.qca import bell, crisp, direct, found_thresholds, indirect

from .lipset import RAW

values = st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=20)
anchors = st.lists(st.integers(-1000, 1000), min_size=3, max_size=3, unique=True).map(sorted)


def test_developed_democracies_as_printed() -> None:
    """Ragin (2009), in Configurational Comparative Methods, ch. 5: two decimals, anchors 400, 550 and 900.

    They were made with rounded log odds; none is further than 0.01 from the exact ones.
    """
    printed = [0.81, 0.99, 0.58, 0.16, 0.58, 0.98, 0.89, 0.04, 0.07, 0.72, 0.34, 0.98, 0.02, 0.01, 0.01, 0.03, 0.95,
               0.98]
    raw = [row[0] for row in RAW.values()]
    assert_allclose(direct(raw, 400, 550, 900), printed, atol=0.01)
    assert_allclose(direct(raw, 400, 550, 900, log_odds=3), printed, atol=0.01)


@given(values, anchors)
def test_direct_rises_with_the_value_and_meets_its_anchors(x: list[float], three: list[int]) -> None:
    member = direct(np.sort(x), *three)
    assert ((member >= 0) & (member <= 1)).all()
    assert (np.diff(member) >= 0).all()
    assert_allclose(direct(three, *three), [0.05, 0.5, 0.95])
    assert_allclose(direct(x, *reversed(three)) + direct(x, *three), 1, atol=1e-12)
    assert_allclose(direct(three, *three, shape="linear"), [0, 0.5, 1])


def test_bell_is_in_in_the_middle_and_its_dip_is_the_rest() -> None:
    six = (1, 2, 3, 5, 6, 7)
    assert_allclose(bell(six, six), [0.05, 0.5, 0.95, 0.95, 0.5, 0.05])
    assert_allclose(bell([0, 4, 9], six, shape="linear"), [0, 1, 0])
    assert_allclose(bell(six, six, turn="dip"), 1 - bell(six, six))


def test_indirect_follows_the_judgement_and_keeps_the_order() -> None:
    x = np.array([1.0, 2, 3, 4, 6, 8, 11, 15, 20, 30, np.nan, 12])
    judged = np.array([0.0, 0, 0.2, 0.2, 0.4, 0.6, 0.6, 0.8, 1, 1, 0.4, np.nan])
    member = indirect(x, judged)
    known = ~np.isnan(x)
    assert np.isnan(member[10])
    assert (np.diff(member[np.argsort(x)][:11]) >= 0).all()
    assert np.abs(member - judged)[known & ~np.isnan(judged)].max() < 0.15


def test_indirect_recovers_a_curve_that_it_can_draw() -> None:
    x = np.linspace(-4, 8, 25)
    curve = 1 / (1 + np.exp(-(x + 4.5 - 6)))
    assert_allclose(indirect(x, curve), curve, atol=0.01)


def test_thresholds_lie_in_the_gaps() -> None:
    assert_allclose(found_thresholds([1, 2, 3, 11, 12, 30, np.nan], 3), [7, 21])
    assert_allclose(crisp([1, 7, 12, np.nan, 40], 7, 21), [0, 1, 1, np.nan, 2])


@pytest.mark.parametrize(("call", "said"), [
    (lambda: direct([1], 2, 1, 3), "out of order"),
    (lambda: direct([1], 1, 1, 3), "out of order"),
    (lambda: direct([np.inf], 1, 2, 3), "infinite"),
    (lambda: direct([1], 1, 2, 3, log_odds=0), "above 0"),
    (lambda: direct([1], 1, 2, 3, shape="square"), "not a shape"),
    (lambda: bell([1], (1, 2, 3)), "six anchors"),
    (lambda: bell([1], (1, 2, 5, 4, 6, 7)), "out of order"),
    (lambda: bell([1], (1, 2, 3, 4, 5, 6), turn="flat"), "hump or dip"),
    (lambda: crisp([1]), "one is needed"),
    (lambda: crisp([1], 3, 2), "must rise"),
    (lambda: found_thresholds([1, 1, 1]), "cannot be parted"),
    (lambda: indirect([1, 2, 3, 4], [0, 0, 0, 0]), "judged the same"),
    (lambda: indirect([1, 2, 3], [0, 0.5, 1]), "at least 4"),
    (lambda: indirect([1, 2, 3, 4], [0, 0, 1, 2]), "between 0 and 1"),
    (lambda: indirect([1, 2, 3, 4], [0, 0, 1]), "same cases"),
])
def test_bad_input_is_named(call, said: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(ValueError, match=said):
        call()
