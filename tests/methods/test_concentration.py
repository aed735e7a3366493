"""Measures of specialisation and concentration, as published and by their properties."""

from collections.abc import Callable
from math import nan

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from distretto.methods.concentration import (
    average_quotient,
    gini,
    gini_of_quotients,
    hachman,
    herfindahl,
    hoover,
    krugman,
    krugman_between,
    locational_gini,
    lorenz_gini,
    theil,
)

Matrix = NDArray[np.float64]

RELATIVE: tuple[Callable[..., Matrix], ...] = (krugman, hoover, theil, gini_of_quotients, lorenz_gini)
PLAIN: tuple[Callable[..., Matrix], ...] = (herfindahl, hachman, average_quotient, gini, locational_gini)
EVERY = (*RELATIVE, *PLAIN)

tables = arrays(np.float64, st.tuples(st.integers(2, 5), st.integers(2, 6)), elements=st.integers(1, 5000))


def with_gaps(x: Matrix, seed: int) -> Matrix:
    gaps = np.random.default_rng(seed).random(x.shape) < 0.3
    return np.where(gaps, nan, x)


def test_a_published_gini_of_quotients() -> None:
    """Farhauer & Kroell's toy region as in REAT's gini.spec: 0.6222222."""
    found = gini_of_quotients([[700, 600, 500, 10000, 40000]], reference=[30000, 15000, 10000, 60000, 50000])
    assert round(float(found[0]), 7) == 0.6222222


def test_sweden_beside_its_neighbours() -> None:
    """REAT's krugman.spec2: Sweden against the mean of Norway, Denmark, Finland and Iceland, 0.1595."""
    rows = [
        [45000, 15000, 32000, 10000, 30000], [35000, 12000, 30000, 8000, 22000],
        [40000, 10000, 25000, 9000, 18000], [30000, 11000, 18000, 3000, 13000],
        [40000, 6000, 11000, 2000, 12000],
    ]
    assert round(float(krugman(rows, versus="others")[0]), 4) == 0.1595


def test_by_hand() -> None:
    x = [[30, 10], [10, 50]]
    assert_allclose(herfindahl(x), [0.625, 26 / 36])
    assert_allclose(krugman(x), [0.7, 2 * (0.4 - 1 / 6)])
    assert_allclose(hoover(x), krugman(x) / 2)
    assert_allclose(krugman_between(x), [[0, 7 / 6], [7 / 6, 0]])
    assert_allclose(average_quotient(x)[0], 0.75**2 / 0.4 + 0.25**2 / 0.6)
    assert_allclose(theil(x)[0], 0.75 * np.log(0.75 / 0.4) + 0.25 * np.log(0.25 / 0.6))
    assert_allclose(gini([[0, 0, 0, 8], [2, 2, 2, 2]]), [0.75, 0])
    assert_allclose(lorenz_gini(x), [0.35, 0.7 / 3])


def test_nothing_in_common_and_all_in_one() -> None:
    assert_allclose(krugman_between([[20, 10, 70, 0, 0], [0, 0, 0, 60, 40]])[0, 1], 2)
    assert_allclose(herfindahl([[0, 7, 0]]), 1)
    assert_allclose(theil([[0, 5], [5, 0]]), np.log(2))


@pytest.mark.parametrize("measure", RELATIVE)
@given(st.integers(1, 50), st.lists(st.integers(1, 500), min_size=2, max_size=6))
def test_a_region_as_the_whole_is_not_special(
    measure: Callable[..., Matrix], scale: int, whole: list[int]
) -> None:
    assert_allclose(measure([np.array(whole) * scale], of="regions", reference=whole), 0, atol=1e-9)


@pytest.mark.parametrize("measure", EVERY)
@given(tables, st.integers(0, 1000), st.integers(1, 1000))
def test_neither_unit_nor_order_matters(
    measure: Callable[..., Matrix], x: Matrix, seed: int, scale: int
) -> None:
    x = with_gaps(x, seed)
    found = measure(x, of="regions")
    order = np.random.default_rng(seed).permutation(x.shape[1])
    assert_allclose(measure(x[:, order] * scale, of="regions"), found, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("measure", EVERY)
@given(tables, st.integers(0, 1000))
def test_industries_are_regions_turned_round(measure: Callable[..., Matrix], x: Matrix, seed: int) -> None:
    x = with_gaps(x, seed)
    assert_allclose(measure(x, of="industries"), measure(x.T, of="regions"))


@given(tables, st.integers(0, 1000))
def test_ranges(x: Matrix, seed: int) -> None:
    x = with_gaps(x, seed)
    assume((~np.isnan(x)).any(axis=1).all())
    n = (~np.isnan(x)).sum(axis=1)
    assert (herfindahl(x) >= 1 / n - 1e-9).all()
    assert (herfindahl(x) <= 1 + 1e-9).all()
    most = {krugman: 2.0, hoover: 1.0, lorenz_gini: 1.0, locational_gini: 0.5, hachman: 1.0}
    for measure, highest in most.items():
        found = measure(x, of="regions")
        assert (found >= -1e-9).all()
        assert (found <= highest + 1e-9).all()
    assert (theil(x) >= -1e-9).all()
    assert (average_quotient(x) >= 1 - 1e-9).all()


@given(tables, st.integers(0, 1000))
def test_dissimilarity_is_a_distance(x: Matrix, seed: int) -> None:
    found = krugman_between(x)
    assert_allclose(found, found.T, atol=1e-12)
    assert_allclose(np.diag(found), 0, atol=1e-12)
    assert (found[:, :, None] + found[None, :, :] >= found[:, None, :] - 1e-9).all()


def test_what_is_not_published_is_left_out_on_both_sides() -> None:
    x = np.array([[30, 10, nan], [10, 50, 5]])
    assert_allclose(krugman(x)[0], krugman([[30, 10]], reference=[40, 60])[0])
    assert np.isnan(krugman([[nan, nan], [1.0, 2.0]])[0])
    assert np.isnan(krugman_between([[1, nan], [nan, 2]])[0, 1])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: herfindahl([[1, -2]]), r"x\[0, 1\] is negative: -2"),
        (lambda: krugman([[1, 2]], reference=[1]), "reference must have 2 entries, not 1"),
        (lambda: krugman([[1, 2]], reference=[1, 2], versus="others"), "reference has no use"),
        (lambda: gini([[1, 2]], of="sectors"), "of must be regions or industries, not sectors"),  # type: ignore[arg-type]
    ],
)
def test_wrong_input_is_named(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()
