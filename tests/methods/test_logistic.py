"""The small logistic model, its test on unseen groups, and calibration."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from distretto.methods.logistic import calibration, fit_logistic, leave_one_group_out


def test_a_single_binary_predictor_gives_the_log_odds() -> None:
    # 2 of 8 without, 6 of 8 with: log odds ratio log 9
    x = np.repeat([[0.0], [1.0]], 8, axis=0)
    y = [1] * 2 + [0] * 6 + [1] * 6 + [0] * 2
    model = fit_logistic(x, y, ridge=1e-9)
    assert model.coefficients[0] / model.sd[0] == pytest.approx(np.log(9), abs=1e-6)
    assert model.predict([[0.0], [1.0]]).tolist() == pytest.approx([0.25, 0.75], abs=1e-6)


def test_the_ridge_keeps_a_perfect_separation_finite() -> None:
    model = fit_logistic([[0.0], [1.0], [2.0], [3.0]], [0, 0, 1, 1], ridge=1.0)
    assert 0 < model.coefficients[0] < 5
    gradient = (
        (np.array([0, 0, 1, 1]) - model.predict([[0.0], [1.0], [2.0], [3.0]]))
        * ((np.arange(4) - model.mean[0]) / model.sd[0])
    ).sum()
    assert gradient == pytest.approx(model.coefficients[0], abs=1e-8)


def test_a_constant_predictor_counts_nothing() -> None:
    model = fit_logistic([[1.0, 2.0], [1.0, 3.0], [1.0, 4.0]], [0, 1, 1])
    assert model.coefficients[0] == 0
    assert np.isfinite(model.predict([[9.0, 2.0]])).all()


def test_it_finds_what_made_the_data() -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(20000, 2))
    y = rng.random(20000) < 1 / (1 + np.exp(-(-1 + 0.8 * x[:, 0] - 0.4 * x[:, 1])))
    model = fit_logistic(x, y)
    assert model.coefficients.tolist() == pytest.approx([0.8, -0.4], abs=0.06)


def test_a_group_is_predicted_from_the_others_only() -> None:
    x = np.array([[0.0], [1.0], [0.0], [1.0], [0.0], [1.0]])
    y = np.array([0, 1, 0, 1, 1, 0])  # the last group contradicts the others
    chance = leave_one_group_out(x, y, ["a", "a", "b", "b", "c", "c"])
    assert chance[5] > 0.5 > chance[4]
    alone = fit_logistic(x[:4], y[:4]).predict(x[4:])
    assert chance[4:].tolist() == pytest.approx(alone.tolist())


def test_a_group_that_holds_all_events_cannot_be_predicted() -> None:
    chance = leave_one_group_out([[0.0], [1.0], [0.0], [1.0]], [0, 1, 0, 0], [0, 0, 1, 1])
    assert np.isnan(chance[:2]).all()
    assert not np.isnan(chance[2:]).any()


def test_calibration_by_hand() -> None:
    held = calibration([0, 1, 1, 1], [0.25, 0.25, 0.75, 0.75], bins=2)
    assert held.predicted.tolist() == [0.25, 0.75]
    assert held.observed.tolist() == [0.5, 1.0]
    assert held.count.tolist() == [2, 2]
    assert held.brier == pytest.approx((0.0625 + 0.5625 + 0.0625 + 0.0625) / 4)
    assert held.brier_reference == pytest.approx(0.75 * 0.25)


def test_true_chances_are_calibrated_and_bold_ones_are_not() -> None:
    rng = np.random.default_rng(1)
    eta = rng.normal(size=20000)
    y = rng.random(20000) < 1 / (1 + np.exp(-eta))
    true, bold = (calibration(y, 1 / (1 + np.exp(-k * eta))) for k in (1, 2))
    assert true.slope == pytest.approx(1, abs=0.06)
    assert true.intercept == pytest.approx(0, abs=0.05)
    assert bold.slope == pytest.approx(0.5, abs=0.05)
    assert true.brier < bold.brier < bold.brier_reference + 0.1


def test_equal_chances_stay_in_one_bin_and_have_no_slope() -> None:
    held = calibration([0, 1, 0], [0.3, 0.3, 0.3])
    assert held.count.tolist() == [3]
    assert np.isnan(held.slope)


def test_chances_not_known_are_left_out() -> None:
    assert calibration([0, 1, 1], [0.2, 0.9, np.nan]).count.sum() == 2
    assert np.isnan(calibration([1], [np.nan]).brier)


@settings(deadline=None)
@given(st.integers(1, 12), st.integers(1, 60), st.integers(0, 99))
def test_bins_hold_every_case_in_order(bins: int, n: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    p = rng.random(n).round(1)
    held = calibration(rng.random(n) < p, p, bins=bins)
    assert held.count.sum() == n
    assert held.count.size <= bins
    assert (np.diff(held.predicted) > 0).all()
    assert 0 <= held.brier <= 1


def test_bad_input_is_refused() -> None:
    with pytest.raises(ValueError, match="the same for every case"):
        fit_logistic([[1.0], [2.0]], [1, 1])
    with pytest.raises(ValueError, match=r"x\[1, 0\] is not known"):
        fit_logistic([[1.0], [np.nan]], [0, 1])
    with pytest.raises(ValueError, match="ridge must be positive"):
        fit_logistic([[1.0], [2.0]], [0, 1], ridge=0)
    with pytest.raises(ValueError, match="x must be"):
        fit_logistic([1.0, 2.0], [0, 1])
    with pytest.raises(ValueError, match="at least two"):
        leave_one_group_out([[1.0], [2.0]], [0, 1], [1, 1])
    with pytest.raises(ValueError, match="groups must label"):
        leave_one_group_out([[1.0], [2.0]], [0, 1], [1])
    with pytest.raises(ValueError, match=r"chance\[1\] is 2"):
        calibration([0, 1], [0.5, 2])
    with pytest.raises(ValueError, match="vectors of one length"):
        calibration([0, 1], [0.5])
    with pytest.raises(ValueError, match="bins must be at least 1"):
        calibration([0, 1], [0.5, 0.4], bins=0)
