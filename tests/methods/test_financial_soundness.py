"""The ratios of an organisation's finance: a worked case, what is not known, and what always holds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from distretto.methods.financial_soundness import financial_soundness

YEARS = [2021, 2022, 2023]
PUBLIC = [False, True, True]
INCOME = [[40.0, 50.0, 10.0], [44.0, 55.0, 11.0], [48.4, 60.5, 12.1]]
"""Fees, regional and European money, each growing by a tenth a year."""


def test_the_worked_case_of_the_documentation() -> None:
    found = financial_soundness(INCOME, PUBLIC, YEARS, costs=[90, 110, 120], reserves=[np.nan, 55, 40])
    assert found.income.tolist() == pytest.approx([100, 110, 121])
    assert found.public.tolist() == pytest.approx([0.6] * 3)
    assert found.largest.tolist() == pytest.approx([0.5] * 3)
    assert found.largest_source == (1, 1, 1)
    assert found.concentration.tolist() == pytest.approx([0.42] * 3)
    assert found.margin.tolist() == pytest.approx([0.1, 0.0, 1 / 121])
    assert found.runway.tolist() == pytest.approx([np.nan, 6, 4], nan_ok=True)
    assert found.income_trend == pytest.approx(0.1)
    assert found.public_trend == pytest.approx(0)


def test_what_is_not_known_is_not_zero() -> None:
    found = financial_soundness([[40, np.nan, 10], [np.nan] * 3, [40, 0, 10]], PUBLIC, YEARS, costs=[90, 10, 60])
    assert found.missing.tolist() == pytest.approx([1 / 3, 1, 0])
    assert found.public.tolist() == pytest.approx([0.2, np.nan, 0.2], nan_ok=True)
    assert found.margin.tolist() == pytest.approx([np.nan, np.nan, -0.2], nan_ok=True)
    assert found.largest_source == (0, -1, 0)
    assert np.isnan(found.runway).all()
    assert np.isnan(found.income_trend)


def test_a_year_without_any_income_has_no_shares() -> None:
    found = financial_soundness([[0, 0, 0], [1, 2, 3], [1, 2, 3]], PUBLIC, YEARS, costs=[5, 5, 5])
    assert np.isnan([found.public[0], found.concentration[0], found.margin[0], found.income_trend]).all()


def test_what_cannot_be_is_named() -> None:
    with pytest.raises(ValueError, match=r"income\[0, 1\] is negative"):
        financial_soundness([[1, -2, 3]], PUBLIC, [2023])
    with pytest.raises(ValueError, match="rising"):
        financial_soundness(INCOME, PUBLIC, [2023, 2022, 2021])
    with pytest.raises(ValueError, match="is_public must have 3"):
        financial_soundness(INCOME, [True], YEARS)
    with pytest.raises(ValueError, match="costs must have 3"):
        financial_soundness(INCOME, PUBLIC, YEARS, costs=[1])


@given(hnp.arrays(np.float64, (3, 3), elements=st.floats(1, 1e6)), st.floats(0.1, 1e3))
def test_the_currency_does_not_matter(income: np.ndarray, rate: float) -> None:
    one, other = (financial_soundness(k * income, PUBLIC, YEARS, costs=k * income[:, 0]) for k in (1.0, rate))
    for name in ("mix", "public", "largest", "concentration", "margin"):
        assert getattr(one, name) == pytest.approx(getattr(other, name), rel=1e-9, abs=1e-9)
    assert one.income_trend == pytest.approx(other.income_trend, rel=1e-6, abs=1e-9)
    assert (one.concentration >= 1 / 3 - 1e-9).all()
    assert (one.largest >= one.concentration - 1e-9).all()
