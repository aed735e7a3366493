"""The area under the ROC curve and its intervals, by hand, by simulation and by their properties."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from distretto.methods.discrimination import auc, auc_gain, auc_interval

samples = st.lists(st.tuples(st.booleans(), st.integers(-5, 5).map(float)), min_size=4, max_size=40)


def _split(sample: list[tuple[bool, float]]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    outcome = np.array([y for y, _ in sample])
    assume(outcome.any() and not outcome.all())
    return outcome, np.array([s for _, s in sample])


def test_by_hand() -> None:
    # events 3 and 1, others 2 and 1: 3 > 2, 3 > 1, 1 < 2, 1 = 1
    assert auc([1, 1, 0, 0], [3, 1, 2, 1]) == pytest.approx((1 + 1 + 0 + 0.5) / 4)


def test_perfect_and_constant_scores() -> None:
    assert auc([0, 0, 1], [1, 2, 3]) == 1
    assert auc([0, 0, 1], [5, 5, 5]) == 0.5
    assert auc([1, 1, 0], [1, 2, 3]) == 0


def test_without_events_there_is_no_area() -> None:
    assert np.isnan(auc([0, 0], [1, 2]))
    empty = auc_interval([1, 1], [1, 2])
    assert np.isnan([empty.value, empty.lower, empty.upper]).all()


def test_delong_variance_by_hand() -> None:
    # placements of events 1/2, 1, 1; of others 1, 2/3: V = var(events)/3 + var(others)/2
    y, s = [1, 1, 1, 0, 0], [2.0, 4.0, 5.0, 1.0, 3.0]
    area = 5 / 6
    se = np.sqrt(np.var([0.5, 1, 1], ddof=1) / 3 + np.var([1, 2 / 3], ddof=1) / 2)
    interval = auc_interval(y, s)
    half = 4.302652730 * se / (area * (1 - area))  # t with 2 degrees
    assert interval.value == pytest.approx(area)
    assert np.log(interval.upper / (1 - interval.upper)) == pytest.approx(np.log(5) + half)
    assert np.log(interval.lower / (1 - interval.lower)) == pytest.approx(np.log(5) - half)


def test_a_perfect_separation_has_no_interval() -> None:
    interval = auc_interval([0, 0, 1, 1], [1, 2, 3, 4])
    assert (interval.value, interval.events, interval.others) == (1, 2, 2)
    assert np.isnan(interval.lower)


def test_every_case_its_own_cluster_is_delong() -> None:
    rng = np.random.default_rng(0)
    y, s = rng.random(60) < 0.3, rng.normal(size=60)
    assert auc_interval(y, s, clusters=[np.arange(60)]) == auc_interval(y, s)


def test_cases_repeated_in_a_cluster_are_not_new_evidence() -> None:
    rng = np.random.default_rng(1)
    y, s = rng.random(80) < 0.4, rng.normal(size=80)
    once = auc_interval(y, s)
    thrice = auc_interval(np.repeat(y, 3), np.repeat(s, 3), clusters=[np.repeat(np.arange(80), 3)])
    assert thrice.lower == pytest.approx(once.lower, abs=1e-3)
    assert auc_interval(np.repeat(y, 3), np.repeat(s, 3)).lower > thrice.lower


def test_intervals_cover_when_cases_share_region_and_industry() -> None:
    """A score that varies by industry alone, outcomes that share an industry effect: one is too sure."""
    rng = np.random.default_rng(4)
    regions, industries, covered, naive = 20, 25, 0, 0
    region, industry = np.divmod(np.arange(regions * industries), industries)
    for _ in range(150):
        y = rng.normal(size=industries)[industry] + rng.normal(size=region.size) > 0.8
        s = rng.normal(size=industries)[industry]  # the true area is 0.5
        both, alone = auc_interval(y, s, clusters=[region, industry]), auc_interval(y, s)
        covered += both.lower <= 0.5 <= both.upper
        naive += alone.lower <= 0.5 <= alone.upper
    assert covered / 150 > 0.9
    assert naive / 150 < 0.7


def test_the_gain_of_a_score_over_itself_is_nothing() -> None:
    rng = np.random.default_rng(2)
    y, s = rng.random(50) < 0.4, rng.normal(size=50)
    gain = auc_gain(y, s, s)
    assert (gain.value, gain.lower, gain.upper) == (0, 0, 0)


def test_the_gain_knows_that_both_scores_saw_the_same_cases() -> None:
    rng = np.random.default_rng(3)
    y = rng.random(300) < 0.4
    s = y + rng.normal(size=300)
    gain = auc_gain(y, s, s + rng.normal(size=300))
    one, other = auc_interval(y, s), auc_interval(y, s + 1)
    assert gain.lower > 0
    assert gain.upper - gain.lower < (one.upper - one.lower) + (other.upper - other.lower)


@settings(deadline=None)
@given(samples)
def test_turning_the_score_round_turns_the_area_round(sample: list[tuple[bool, float]]) -> None:
    y, s = _split(sample)
    assert auc(y, s) + auc(y, -s) == pytest.approx(1)
    assert auc(y, s) == pytest.approx(auc(~y, -s))


@settings(deadline=None)
@given(samples, st.integers(0, 100))
def test_only_the_order_of_scores_counts(sample: list[tuple[bool, float]], seed: int) -> None:
    y, s = _split(sample)
    order = np.random.default_rng(seed).permutation(y.size)
    assert auc(y, s) == pytest.approx(auc(y, np.exp(s)))
    assert auc(y, s) == pytest.approx(auc(y[order], s[order]))


@settings(deadline=None)
@given(samples)
def test_the_interval_holds_the_area(sample: list[tuple[bool, float]]) -> None:
    y, s = _split(sample)
    interval = auc_interval(y, s, clusters=[np.arange(y.size) // 2])
    if not np.isnan(interval.lower):
        assert 0 <= interval.lower <= interval.value + 1e-12
        assert interval.value - 1e-12 <= interval.upper <= 1


def test_bad_input_is_refused() -> None:
    with pytest.raises(ValueError, match=r"score\[1\] is not known"):
        auc([0, 1], [1, np.nan])
    with pytest.raises(ValueError, match="vectors of one length"):
        auc([0, 1], [1])
    with pytest.raises(ValueError, match="level must lie between 0 and 1"):
        auc_interval([0, 1, 0, 1], [1, 2, 3, 4], level=95)
    with pytest.raises(ValueError, match="clusters must label each of the 2 cases"):
        auc_interval([0, 1], [1, 2], clusters=[[1]])
    with pytest.raises(ValueError, match="at most two labellings"):
        auc_gain([0, 1], [1, 2], [1, 2], clusters=[[0, 1]] * 3)
