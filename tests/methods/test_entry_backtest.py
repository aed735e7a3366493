"""The back-test finds skill where it was put, and none where there is none."""

import numpy as np
import pytest
from numpy.typing import NDArray

from distretto.methods.entry import Cases, Changes, Rule, baseline_scores, entries
from distretto.methods.entry_backtest import added_value, null_test, robustness, verdict
from distretto.methods.relatedness import proximity, relatedness_density

Matrix = NDArray[np.float64]


def density(M: Matrix) -> Matrix:
    return relatedness_density(M, proximity(M))


def two_families(seed: int = 0) -> Matrix:
    """Regions of two kinds: each has mostly the industries of its own family (synthetic)."""
    rng = np.random.default_rng(seed)
    alike = np.arange(40)[:, None] % 2 == np.arange(20)[None, :] % 2
    return (rng.random((40, 20)) < np.where(alike, 0.7, 0.15)).astype(float)


def made_cases(skill: float, seed: int = 0, n: int = 600) -> Cases:
    """Cases whose challenger says so much of the outcome, beside a weak baseline (synthetic)."""
    rng = np.random.default_rng(seed)
    y = rng.random(n) < 0.2
    scores = {"plain": 0.3 * y + rng.normal(size=n), "clever": skill * y + rng.normal(size=n)}
    region, industry = np.divmod(np.arange(n), 20)
    return Cases(happened=y, scores=scores, region=region, industry=industry, dropped=3)


def test_shuffles_cannot_do_what_relatedness_did() -> None:
    M = two_families()
    rng = np.random.default_rng(1)
    absent = M == 0
    own_family = np.arange(40)[:, None] % 2 == np.arange(20)[None, :] % 2
    happened = absent & (rng.random(M.shape) < np.where(own_family, 0.5, 0.05))
    changes = Changes(candidates=absent, happened=happened, unknown_before=0, unknown_after=0)
    test = null_test(M, changes, density, rng=np.random.default_rng(2), count=50)
    assert test.observed > 0.7
    assert test.mean < 0.6
    assert test.p == pytest.approx(1 / 51)


def test_entries_by_lot_are_like_the_null() -> None:
    M = two_families()
    absent = M == 0
    happened = absent & (np.random.default_rng(3).random(M.shape) < 0.2)
    changes = Changes(candidates=absent, happened=happened, unknown_before=0, unknown_after=0)
    assert null_test(M, changes, density, rng=np.random.default_rng(2), count=50).p > 0.05


def test_the_null_is_the_same_for_the_same_seed() -> None:
    M = two_families()
    changes = Changes(M == 0, (M == 0) & (np.arange(20) < 5)[None, :], 0, 0)
    first, again = (
        null_test(M, changes, density, rng=np.random.default_rng(5), count=5).shuffled for _ in range(2)
    )
    assert first.tolist() == again.tolist()


def test_a_skilled_challenger_is_named() -> None:
    tested = made_cases(skill=1.5)
    result = verdict(tested, ["plain"], clusters=[tested.region, tested.industry], null_p={"clever": 0.01})
    assert result.best_baseline == "plain"
    assert result.skilled == ("clever",)
    assert "clever" in result.useful
    assert (result.events, result.dropped, result.enough) == (int(tested.happened.sum()), 3, True)


def test_one_that_the_null_does_as_well_is_not() -> None:
    tested = made_cases(skill=1.5)
    result = verdict(tested, ["plain"], null_p={"clever": 0.3})
    assert result.skilled == ()
    assert not result.challengers[0].above_null()


def test_one_no_better_than_the_baseline_is_not() -> None:
    result = verdict(made_cases(skill=0.0), ["plain"])
    assert result.skilled == ()
    assert not result.challengers[0].above_chance


def test_too_few_events_make_no_verdict() -> None:
    tested = made_cases(skill=1.5, n=30)
    result = verdict(tested, ["plain"], min_events=20)
    assert not result.enough
    assert result.skilled == result.useful == ()


def test_a_score_adds_what_the_baselines_do_not_have() -> None:
    tested = made_cases(skill=1.5)
    value = added_value(tested, ["plain"], "clever", tested.region // 5)
    assert value.adds
    assert value.with_score.value > value.without.value
    assert value.calibration.slope == pytest.approx(1, abs=0.35)
    nothing = added_value(made_cases(skill=0.0), ["plain"], "clever", tested.region // 5)
    assert not nothing.adds


def test_robustness_is_a_row_a_rule() -> None:
    rng = np.random.default_rng(0)
    before = rng.lognormal(size=(30, 12))
    after = before * rng.lognormal(sigma=0.4, size=before.shape)
    rules = [Rule(), Rule(0.9, 1.1), Rule(0.001, 9.0)]
    rows = robustness(
        lambda rule: (entries(before, after, rule), baseline_scores(before, before >= rule.above)), rules
    )
    assert [row.rule for row in rows] == rules
    assert rows[0].events > rows[1].events
    assert 0.5 < rows[0].areas["level"] <= 1
    assert np.isnan(rows[2].areas["level"])


def test_bad_input_is_refused() -> None:
    M = two_families()
    changes = Changes(M == 0, M == 9, 0, 0)
    with pytest.raises(ValueError, match="count must be at least 1"):
        null_test(M, changes, density, rng=np.random.default_rng(0), count=0)
    with pytest.raises(ValueError, match="at least one baseline"):
        verdict(made_cases(1.0), [])
    with pytest.raises(KeyError):
        verdict(made_cases(1.0), ["missing"])
